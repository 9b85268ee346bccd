import type { Finding } from "../model/finding";
import { accounts, columns, named, say, thousands } from "./finding-words";
import type { Wording } from "./finding-words";
import type { HEALTH_RULES } from "./health-rules";

/** Headlines of the findings that come of comparing rows, columns and sheets. */
export const HEALTH_WORDINGS: Readonly<Record<keyof typeof HEALTH_RULES, Wording>> = {
  MONTHS_NOT_SUMMED: ({ first }) => ({
    headline: "Revenue is not read: it stands in columns of months or quarters",
    detail: `${first.finding.split(": ")[0] ?? ""}. Add a column with their sum and call it Revenue`,
  }),
  CALLS_OF_PART_OF_YEAR: ({ first }) => ({
    headline: `${first.finding.split(": ")[0] ?? ""}, and a plan those of a year`,
    detail: "Not used. Add a column with the calls of a year and call it Calls per Year",
  }),
  OWNERS_BY_TERRITORY: ({ count }) => ({
    headline: say(
      count,
      "1 account belongs",
      "accounts belong",
      " to the rep of the territory: there is no owner column",
    ),
    detail: "Add an owner column where accounts belong to somebody else",
  }),
  TERRITORY_WITHOUT_REP: ({ count, first, findings }) => ({
    headline:
      findings.length === 1
        ? `Territory “${first.value}” is that of no single rep`
        : `${thousands(findings.length)} territories are those of no single rep`,
    detail: `${findings.length === 1 ? "" : `${named(findings.map((finding) => finding.value))}: `}${accounts(count)} as having no owner`,
  }),
  REPS_FROM_TERRITORIES: ({ count, first }) => ({
    headline: `No reps and no owners: ${say(count, "1 territory", "territories", "")} of the ${first.column} column are planned as seats`,
    detail: "Add a Reps sheet with their territories for names, homes, capacity and ramp",
  }),
  CAPACITY_OF_PART_OF_YEAR: ({ first }) => ({
    headline: first.finding.split(": ")[0] ?? "",
    detail: "Not used. Add a column with the selling hours of a year and call it Capacity Hours",
  }),
  AMOUNTS_SCALED: ({ findings, first }) => ({
    headline: `${columns(findings)} ${findings.length === 1 ? "is" : "are"} in thousands or millions`,
    detail: `${first.finding.split(": ")[0] ?? ""}. Counted as written: target, quotas and budgets are so, too`,
  }),
  AMOUNTS_IN_FULL: ({ findings, first }) => ({
    headline: `${columns(findings)}: amounts in several units, read in full`,
    detail: first.finding.split(": ")[0] ?? "",
  }),
  MIXED_CURRENCIES: ({ findings, first }) => ({
    headline: `${columns(findings)} ${findings.length === 1 ? "holds" : "hold"} several currencies, and nothing is converted`,
    detail: first.finding.split(": ").slice(0, 2).join(": "),
  }),
  TEXT_MENDED: ({ count, first }) => ({
    headline: say(count, "1 text was", "texts were", " opened in the wrong encoding"),
    detail: first.finding.split(": ")[0] ?? "",
  }),
  OWNERS_DIFFER: ({ count, first }) => ({
    headline: say(count, "1 account has", "accounts have", " two owners in two rows"),
    detail: `The owner of the row that is kept counts: ${first.value} does not`,
  }),
  ID_SPELLED_ALIKE: ({ count, first }) => ({
    headline: say(count, "1 ID differs", "IDs differ", " from another by case or blanks alone"),
    detail: `Their names differ, so all are planned: ${first.value}`,
  }),
  DUPLICATE_NAME_AND_PLACE: ({ count, first }) => ({
    headline: say(count, "1 account has", "accounts have", " the name and place of another ID"),
    detail: `All are planned: ${first.value}`,
  }),
  FAMILY_CIRCULAR: ({ findings, first }) => ({
    headline: say(findings.length, "1 circle", "circles", " of parent accounts"),
    detail: `Kept together as one family: ${first.finding.split(": ")[1] ?? ""}`,
  }),
  MEASURE_OUTLIER: ({ count, first, findings }) => ({
    headline: say(count, "1 value is", "values are", ` far from all others in ${columns(findings)}`),
    detail: slipsOf(findings) ?? `Counted as written: ${first.value} in ${first.cell}`,
  }),
  MEASURE_ZERO: ({ count, findings }) => ({
    headline: say(count, "1 value is", "values are", ` 0 in ${columns(findings)}`),
    detail: "0 is a value: they add nothing to a territory",
  }),
  WHALE_ACCOUNT: ({ count, first }) => ({
    headline: say(count, "1 account is", "accounts are", " large beside a whole territory"),
    detail: `Counted as written: ${first.finding.split(": ")[0] ?? ""}`,
  }),
  OWNER_AGAINST_TERRITORY: ({ count, first }) => ({
    headline: say(count, "1 account belongs", "accounts belong", " to another rep than their territory"),
    detail: `The owner counts: ${first.finding.split(" (")[0] ?? ""}`,
  }),
  FACTS_DIFFER: ({ findings, first }) => ({
    headline:
      findings.length === 1
        ? (first.finding.split(" (")[0] ?? "")
        : `${String(findings.length)} facts differ between lists: ${columns(findings)}`,
    detail:
      findings.length === 1
        ? first.remedy
        : "The lists that are planned count; correct the others, or choose them in Columns",
  }),
  REGION_AGAINST_OWNER: ({ count, first }) => ({
    headline: say(count, "1 account lies", "accounts lie", " in another region than the owner"),
    detail: `Counted as written: ${first.value}`,
  }),
  REP_WITHOUT_REGION: ({ count, findings }) => ({
    headline: say(count, "1 rep has", "reps have", " no region"),
    detail: `Where regions bind they get no accounts of any: ${named(findings.map((finding) => finding.finding.split(" ")[1] ?? ""))}`,
  }),
  COLUMN_OF_FORMULAS: ({ findings }) => ({
    headline: say(findings.length, "1 column is", "columns are", " calculated by formulas"),
    detail: `Read by the values they show now: ${columns(findings)}`,
  }),
  READ_AS_CHOSEN: ({ findings }) => ({
    headline: say(findings.length, "1 fix is", "fixes are", " in use"),
    detail: `In the plan alone: ${findings.map((finding) => finding.finding.split(": ")[0] ?? "").join("; ")}`,
  }),
  ACCOUNTS_FROM_LINES: ({ count, first }) => ({
    headline: `${say(count, "1 account is", "accounts are", "")} made of the rows of ${first.sheet}`,
    detail: "Revenue is the sum of their amounts, of texts the most frequent counts",
  }),
  ROWS_BELOW_TABLE: ({ count, first }) => ({
    headline: say(count, "1 row stands", "rows stand", ` below the table in ${first.sheet} and not in it`),
    detail: "Not read: drag the corner of the table down over them, then read again",
  }),
  GROUP_NAME_FILLED_DOWN: ({ count, findings }) => ({
    headline: say(count, "1 blank is", "blanks are", ` read as the name above in ${columns(findings)}`),
    detail: "The name stands once above the rows of its group and holds for all of them",
  }),
  GROUP_HEADING_ROW: ({ count, first }) => ({
    headline: say(count, "1 heading inside the list was", "headings inside the list were", " left out"),
    detail: `No account: “${first.value}” in ${first.sheet}, ${first.cell}`,
  }),
  LINES_WITHOUT_ACCOUNT: ({ count, first }) => ({
    headline: `${say(count, "1 row", "rows", "")} of ${first.sheet} ${count === 1 ? "names" : "name"} no customer`,
    detail: "Set aside until the customer is filled",
  }),
  LINES_NOT_COUNTED: ({ count, first }) => ({
    headline: say(count, "1 row of sales is", "rows of sales are", " not counted as revenue"),
    detail: `Their stage says that no sale was made: ${first.value}`,
  }),
  LINES_DISAGREE: ({ count, first, findings }) => ({
    headline: say(count, "1 customer has", "customers have", ` more than one ${columns(findings)}`),
    detail: `The most frequent is taken: ${first.value}`,
  }),
};

/** How many of the values would be like the others in another unit, or null. */
function slipsOf(findings: readonly Finding[]): string | null {
  const slips = findings.filter(({ fix }) => fix?.kind === "unitSlip");
  const [first] = slips;
  if (first === undefined) return null;
  const how = first.finding.includes("divided") ? "divided by 1,000" : "times 1,000";
  return `Counted as written; ${say(slips.length, "1 value", "values", "")} ${how} would be like the others: ${first.value} in ${first.cell}`;
}
