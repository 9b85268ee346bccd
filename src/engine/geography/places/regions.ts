import { fold } from "../../intake/header-words";
import { usStateCode } from "../us-state";

/**
 * States and provinces outside the US with the codes that GeoNames gives them: "code name|short form". Of
 * countries whose files usually name one. Italy's and France's codes are those that people write: MI, 75.
 */
const REGIONS: Readonly<Record<string, string>> = {
  CA:
    "01 alberta|ab|alta;02 british columbia|bc|colombie britannique;03 manitoba|mb|man;04 new brunswick|nb|nouveau brunswick;" +
    "05 newfoundland and labrador|nl|nf|newfoundland|terre neuve et labrador;07 nova scotia|ns|nouvelle ecosse;08 ontario|on|ont;" +
    "09 prince edward island|pe|pei|ile du prince edouard;10 quebec|qc|pq|que;11 saskatchewan|sk|sask;12 yukon|yt|yukon territory;" +
    "13 northwest territories|nt|nwt|territoires du nord ouest;14 nunavut|nu",
  AU:
    "01 australian capital territory|act;02 new south wales|nsw;03 northern territory|nt;04 queensland|qld;" +
    "05 south australia|sa;06 tasmania|tas;07 victoria|vic;08 western australia|wa",
  DE:
    "01 baden wurttemberg|baden wuerttemberg|bw;02 bayern|bavaria|by;03 bremen|hb;04 hamburg|hh;05 hessen|hesse|he;" +
    "06 niedersachsen|lower saxony|ni;07 nordrhein westfalen|north rhine westphalia|nrw|nw;08 rheinland pfalz|rhineland palatinate|rp;" +
    "09 saarland|sl;10 schleswig holstein|sh;11 brandenburg|bb;12 mecklenburg vorpommern|mv;13 sachsen|saxony|sn;" +
    "14 sachsen anhalt|saxony anhalt|st;15 thuringen|thueringen|thuringia|th;16 berlin|be",
  IN:
    "01 andaman and nicobar islands|andaman and nicobar|an;02 andhra pradesh|ap;03 assam|as;05 chandigarh|ch;07 delhi|dl|new delhi|nct of delhi;" +
    "09 gujarat|gj;10 haryana|hr;11 himachal pradesh|hp;12 jammu and kashmir|jk|j k;13 kerala|kl;16 maharashtra|mh;17 manipur|mn;" +
    "18 meghalaya|ml;19 karnataka|ka;20 nagaland|nl;21 odisha|od|or|orissa;22 puducherry|py|pondicherry;23 punjab|pb;24 rajasthan|rj;" +
    "25 tamil nadu|tn|tamilnadu;26 tripura|tr;28 west bengal|wb;29 sikkim|sk;30 arunachal pradesh|ar;31 mizoram|mz;33 goa|ga;" +
    "34 bihar|br;35 madhya pradesh|mp;36 uttar pradesh|up;37 chhattisgarh|cg|ct|chattisgarh;38 jharkhand|jh;39 uttarakhand|uk|ut;" +
    "40 telangana|ts|tg",
  GB: "ENG england;SCT scotland;WLS wales|cymru;NIR northern ireland",
  BR:
    "01 acre|ac;02 alagoas|al;03 amapa|ap;04 amazonas|am;05 bahia|ba;06 ceara|ce;07 distrito federal|df;08 espirito santo|es;" +
    "11 mato grosso do sul|ms;13 maranhao|ma;14 mato grosso|mt;15 minas gerais|mg;16 para|pa;17 paraiba|pb;18 parana|pr;" +
    "20 piaui|pi;21 rio de janeiro|rj;22 rio grande do norte|rn;23 rio grande do sul|rs;24 rondonia|ro;25 roraima|rr;" +
    "26 santa catarina|sc;27 sao paulo|sp;28 sergipe|se;29 goias|go;30 pernambuco|pe;31 tocantins|to",
  MX:
    "01 aguascalientes|ags;02 baja california|bc;03 baja california sur|bcs;04 campeche|camp;05 chiapas|chis;06 chihuahua|chih;" +
    "07 coahuila|coah|coahuila de zaragoza;08 colima|col;09 ciudad de mexico|cdmx|df|d f|distrito federal;10 durango|dgo;" +
    "11 guanajuato|gto;12 guerrero|gro;13 hidalgo|hgo;14 jalisco|jal;15 estado de mexico|mexico|edomex|edo mex;16 michoacan|mich|" +
    "michoacan de ocampo;17 morelos|mor;18 nayarit|nay;19 nuevo leon|nl|n l;20 oaxaca|oax;21 puebla|pue;22 queretaro|qro;" +
    "23 quintana roo|q roo|qroo;24 san luis potosi|slp;25 sinaloa|sin;26 sonora|son;27 tabasco|tab;28 tamaulipas|tamps;" +
    "29 tlaxcala|tlax;30 veracruz|ver|veracruz de ignacio de la llave;31 yucatan|yuc;32 zacatecas|zac",
  ES:
    "VI alava|araba;AB albacete;A alicante|alacant;AL almeria;AV avila;BA badajoz;PM baleares|illes balears|islas baleares;" +
    "B barcelona;BU burgos;CC caceres;CA cadiz;CS castellon|castello;CR ciudad real;CO cordoba;C la coruna|a coruna|coruna;" +
    "CU cuenca;GI girona|gerona;GR granada;GU guadalajara;SS guipuzcoa|gipuzkoa;H huelva;HU huesca;J jaen;LE leon;L lleida|lerida;" +
    "LO la rioja|rioja;LU lugo;M madrid;MA malaga;MU murcia;NA navarra;OR ourense|orense;O asturias;P palencia;GC las palmas;" +
    "PO pontevedra;SA salamanca;TF santa cruz de tenerife|tenerife;S cantabria;SG segovia;SE sevilla;SO soria;T tarragona;TE teruel;" +
    "TO toledo;V valencia;VA valladolid;BI vizcaya|bizkaia;ZA zamora;Z zaragoza;CE ceuta;ML melilla",
};

/** Provinces of Spain by the first two digits of the postal code, 01 first. */
const SPANISH_CODES = [...(REGIONS.ES ?? "").matchAll(/(?:^|;)(\w+) /g)].map((match) => match[1] ?? "");

/** Provinces of Canada by the first letter of the postal code. */
const CANADIAN_CODES = new Map(
  "A05 B07 C09 E04 G10 H10 J10 K08 L08 M08 N08 P08 R03 S11 T01 V02 X13 Y12"
    .split(" ")
    .map((entry) => [entry.slice(0, 1), entry.slice(1)]),
);

const CODES = new Map<string, Map<string, string>>();
for (const [country, regions] of Object.entries(REGIONS)) {
  const codes = new Map<string, string>();
  for (const region of regions.split(";")) {
    const blank = region.indexOf(" ");
    const code = region.slice(0, blank);
    codes.set(code.toLowerCase(), code);
    for (const name of region.slice(blank + 1).split("|")) codes.set(name, code);
  }
  CODES.set(country, codes);
}

/** Countries other than the US whose states and provinces are known by name and code. */
export const COUNTRIES_OF_REGIONS: readonly string[] = [...CODES.keys()];

/**
 * The code that the cities of a country bear for a state or province by name, short form or code; in France the
 * number of the département. "" when it is none that is known.
 */
export function regionCode(country: string, text: string): string {
  if (text === "") return "";
  if (country === "US") return usStateCode(text);
  if (country === "FR") return departement(/^\s*(?:FR-)?(\d{1,2}|2[AB])\s*$/i.exec(text)?.[1] ?? "");
  if (country === "IT") return /^\s*[A-Z]{2}\s*$/i.test(text) ? text.trim().toUpperCase() : "";
  const codes = CODES.get(country);
  const key = keyOf(text);
  // "B.C." is "bc".
  return codes?.get(key) ?? codes?.get(key.replaceAll(" ", "")) ?? "";
}

/** The same code, as far as a postal code tells it: in Canada, France and Spain; else "". */
export function regionOfPostalCode(country: string, postalCode: string): string {
  const code = postalCode.trim().toUpperCase();
  if (country === "CA") return /^[A-Z]\d/.test(code) ? (CANADIAN_CODES.get(code.slice(0, 1)) ?? "") : "";
  if (!/^\d{5}$/.test(code)) return "";
  const area = code.slice(0, 2);
  if (country === "ES") return SPANISH_CODES[Number(area) - 1] ?? "";
  if (country !== "FR") return "";
  if (area === "20") return Number(code) < 20_200 ? "2A" : "2B";
  return departement(area);
}

/** Overseas départements have countries of their own. */
function departement(digits: string): string {
  const number = digits.toUpperCase().padStart(2, "0");
  return /^(?:0[1-9]|[1-8]\d|9[0-5]|2[AB])$/.test(number) ? number : "";
}

/**
 * The country that a state or province tells when none is written: "US", or the one country whose region bears
 * the name; of short forms only those of Canada that no US state has. "" when it tells none.
 */
export function countryOfRegion(text: string): string {
  if (text === "") return "";
  if (usStateCode(text) !== "") return "US";
  const key = keyOf(text);
  const countries = [...CODES].filter(
    ([country, codes]) => codes.has(key) && (key.length > 3 || (country === "CA" && key.length === 2)),
  );
  const [only] = countries;
  return countries.length === 1 && only !== undefined ? only[0] : "";
}

function keyOf(text: string): string {
  return fold(text)
    .replace(/[^a-z]+/g, " ")
    .trim();
}
