import { fold } from "../intake/header-words";

/** Postal abbreviations of the states, the District of Columbia and the inhabited territories, with names and traditional short forms. */
const STATES =
  "AL alabama|ala;AK alaska;AZ arizona|ariz;AR arkansas|ark;CA california|calif|cal;CO colorado|colo;CT connecticut|conn;" +
  "DE delaware|del;DC district of columbia|washington dc|washington d c|d c;FL florida|fla;GA georgia;HI hawaii;ID idaho;IL illinois|ill;" +
  "IN indiana|ind;IA iowa;KS kansas|kan|kans;KY kentucky;LA louisiana;ME maine;MD maryland;MA massachusetts|mass;" +
  "MI michigan|mich;MN minnesota|minn;MS mississippi|miss;MO missouri;MT montana|mont;NE nebraska|neb|nebr;" +
  "NV nevada|nev;NH new hampshire|n h;NJ new jersey|n j;NM new mexico|n m|n mex;NY new york|n y|new york state;" +
  "NC north carolina|n c|n carolina;ND north dakota|n d|n dak;OH ohio;OK oklahoma|okla;OR oregon|ore;PA pennsylvania|penn|penna;" +
  "RI rhode island|r i;SC south carolina|s c|s carolina;SD south dakota|s d|s dak;TN tennessee|tenn;TX texas|tex;UT utah;" +
  "VT vermont;VA virginia;WA washington|wash|washington state;WV west virginia|w va|w v;WI wisconsin|wis|wisc;WY wyoming|wyo;" +
  "PR puerto rico|p r;VI virgin islands|us virgin islands|u s virgin islands;GU guam;AS american samoa;MP northern mariana islands";

const BY_KEY = new Map<string, string>();
for (const entry of STATES.split(";")) {
  const code = entry.slice(0, 2);
  BY_KEY.set(code.toLowerCase(), code);
  for (const name of entry.slice(3).split("|")) if (name !== "") BY_KEY.set(name, code);
}

/** Two-letter code of a US state by name, traditional short form or code ("Calif.", "US-CA"); "" when it is none. */
export function usStateCode(text: string): string {
  if (text === "") return "";
  const key = fold(text)
    .replace(/[^a-z]+/g, " ")
    .trim()
    .replace(/^us (?=[a-z]{2}$)/, "");
  return BY_KEY.get(key) ?? "";
}
