import type { Finding, FindingGroup, Fix, Severity } from "../model/finding";
import type { FindingCode } from "./finding-rules";
import { accounts, columns, named, say, thousands } from "./finding-words";
import type { Group, Wording } from "./finding-words";
import { HEALTH_WORDINGS } from "./health-wordings";

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { stop: 0, look: 1, handled: 2 };

/**
 * Puts findings of one code together under a headline with their count, sorted stop, look, handled and
 * then by count, most first; equal counts by code.
 */
export function groupFindings(findings: readonly Finding[]): FindingGroup[] {
  const byCode = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = byCode.get(finding.code);
    if (group === undefined) byCode.set(finding.code, [finding]);
    else group.push(finding);
  }
  const groups = [...byCode].map(([code, members]): FindingGroup => {
    const first = members[0];
    if (first === undefined) throw new RangeError(`no finding under ${code}`);
    const count = members.reduce((sum, finding) => sum + (finding.count ?? 1), 0);
    const wording: Wording =
      (WORDINGS as Readonly<Record<string, Wording | undefined>>)[code] ?? inItsOwnWords;
    return {
      severity: first.severity,
      code,
      ...wording({ count, first, findings: members }),
      count,
      sheet: first.sheet,
      cell: first.cell,
      ...(first.value === "" ? {} : { example: first.value }),
      ...fixesOf(members),
    };
  });
  return groups.sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      b.count - a.count ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0),
  );
}

/** Ways offered to read a kind of finding otherwise that are listed with it. */
const MOST_FIXES = 3;

function fixesOf(findings: readonly Finding[]): { fixes?: Fix[] } {
  const fixes = new Map<string, Fix>();
  for (const { fix } of findings) {
    if (fix !== undefined && fixes.size < MOST_FIXES) fixes.set(JSON.stringify(fix), fix);
  }
  return fixes.size === 0 ? {} : { fixes: [...fixes.values()] };
}

/** Headlines by code. A code that is not here speaks in the words of its first finding. */
const WORDINGS: Readonly<Partial<Record<FindingCode, Wording>>> = {
  ...HEALTH_WORDINGS,
  COLUMN_MISSING: ({ count, findings }) => ({
    headline: say(count, "A chosen column is", "chosen columns are", " no longer in the sheet"),
    detail: `${named(findings.map((finding) => finding.column))}: counts as blank`,
  }),
  ERROR_CELL: ({ count, first }) => ({
    headline: say(count, "1 cell holds", "cells hold", " an error"),
    detail: `Counted as blank, not as 0: ${first.value} in ${first.column}`,
  }),
  ROW_WITHOUT_KEY: ({ count }) => ({
    headline: say(count, "1 row has", "rows have", " no ID and no name"),
    detail: "Set aside until one of them is filled",
  }),
  DUPLICATE_ACCOUNT_ID: ({ count, first }) => ({
    headline: say(count, "1 account appears", "accounts appear", " twice"),
    detail: `The later row is set aside: ID ${first.value}`,
  }),
  DUPLICATE_ACCOUNT: ({ count, first }) => ({
    headline: say(count, "1 account appears", "accounts appear", " twice by name and place"),
    detail: `The later row is set aside: ${first.value}`,
  }),
  DUPLICATE_ACCOUNT_NAME: ({ count, first }) => ({
    headline: say(count, "1 name stands", "names stand", " for more than one account"),
    detail: `All are planned: ${first.value}`,
  }),
  DUPLICATE_REP: ({ count, first }) => ({
    headline: say(count, "1 rep appears", "reps appear", " twice"),
    detail: `The later row is set aside: ${first.value}`,
  }),
  REP_NOT_ACTIVE: ({ count, first }) => ({
    headline: say(count, "1 rep gets", "reps get", " no accounts"),
    detail: `Set aside by status: ${first.value}`,
  }),
  REP_WITHOUT_TERRITORY: ({ count }) => ({
    headline: say(count, "1 rep has", "reps have", " no territory"),
    detail: "They count as reps; leave them out if they are managers",
  }),
  OWNER_NOT_IN_REPS: ({ count, first, findings }) => ({
    headline:
      findings.length === 1
        ? `Owner “${first.value}” is not in the list of reps`
        : `${thousands(findings.length)} owners are not in the list of reps`,
    detail: `${findings.length === 1 ? "" : `${named(findings.map((finding) => finding.value))}: `}${accounts(count)} as having no owner`,
  }),
  OWNER_AMBIGUOUS: ({ count, findings }) => ({
    headline: say(count, "1 account names", "accounts name", " an owner whose name two reps have"),
    detail: `They count as having no owner: ${named(findings.map((finding) => finding.value))}`,
  }),
  OWNERS_SHARED: ({ count, first }) => ({
    headline: say(count, "1 account has", "accounts have", " more than one owner"),
    detail: `They count as having no owner: “${first.value}”`,
  }),
  OWNER_NOT_ACTIVE: ({ count, findings }) => ({
    headline: say(count, "1 account belongs", "accounts belong", " to reps who are set aside"),
    detail: `They count as having no owner: ${named(findings.map((finding) => finding.value))}`,
  }),
  ACCOUNT_WITHOUT_OWNER: ({ count }) => ({
    headline: say(count, "1 account has", "accounts have", " no owner"),
    detail: "The plan gives them to a rep",
  }),
  PARENT_UNKNOWN: ({ count, findings }) => ({
    headline: say(count, "1 account has", "accounts have", " a parent that is not in the list"),
    detail: `Those that name the same one stay together: ${named(findings.map((finding) => finding.value))}`,
  }),
  MEASURE_BLANK: ({ count, findings }) => ({
    headline: say(count, "1 value is", "values are", ` blank in ${columns(findings)}`),
    detail: "Blank is not zero: they add nothing to a territory",
  }),
  NEGATIVE_MEASURE: ({ count, findings }) => ({
    headline: say(count, "1 value is", "values are", ` below zero in ${columns(findings)}`),
    detail: "Counted as written",
  }),
  NEGATIVE_COUNT: ({ count, findings }) => ({
    headline: say(count, "1 value is", "values are", ` below zero in ${columns(findings)}`),
    detail: "A count or a time cannot be; they count as blank",
  }),
  NUMBER_UNREADABLE: ({ count, first, findings }) => ({
    headline: say(count, "1 cell is", "cells are", ` no number in ${columns(findings)}`),
    detail: `Counted as blank, not as 0: “${first.value}”`,
  }),
  NUMBER_OTHER_NOTATION: ({ count, first }) => ({
    headline: say(count, "1 number has", "numbers have", " another decimal sign than their column"),
    detail: `${first.remedy}: “${first.value}”`,
  }),
  NUMBER_NOTATION_UNSURE: ({ first, findings }) => ({
    headline: `Dot or comma in ${columns(findings)}: thousands or decimals`,
    detail: `“${first.value}” is taken as thousands`,
  }),
  NUMBER_FROM_TEXT: ({ count, first }) => ({
    headline: say(count, "1 number was", "numbers were", " stored as text"),
    detail: `${first.remedy}: “${first.value}”`,
  }),
  DATE_UNREADABLE: ({ count, first, findings }) => ({
    headline: say(count, "1 cell is", "cells are", ` no date in ${columns(findings)}`),
    detail: `Counted as blank: “${first.value}”`,
  }),
  DATE_ORDER_UNSURE: ({ first, findings }) => ({
    headline: `Day or month first in ${columns(findings)}`,
    detail: `“${first.value}” is read with the month first`,
  }),
  DATE_FROM_TEXT: ({ count, first }) => ({
    headline: say(count, "1 date was", "dates were", " stored as text"),
    detail: `Read in one order for the column: “${first.value}”`,
  }),
  BOOLEAN_UNREADABLE: ({ count, first, findings }) => ({
    headline: say(count, "1 cell is", "cells are", ` neither yes nor no in ${columns(findings)}`),
    detail: `Counted as no: “${first.value}”`,
  }),
  PLACEHOLDER_AS_BLANK: ({ count, first }) => ({
    headline: say(count, "1 cell stands", "cells stand", " for no value"),
    detail: `Read as blank: “${first.value}” in ${first.column}`,
  }),
  ID_TOO_LONG: ({ count, first }) => ({
    headline: say(count, "1 ID has", "IDs have", " more than 15 digits"),
    detail: `Excel has lost its last digits: ${first.value}`,
  }),
  POSTAL_CODE_LOST_ZERO: ({ count, first }) => ({
    headline: first.finding.startsWith("ZIP")
      ? say(count, "1 ZIP code had", "ZIP codes had", count === 1 ? " lost its zero" : " lost their zero")
      : say(
          count,
          "1 postal code had",
          "postal codes had",
          count === 1 ? " lost its zero" : " lost their zero",
        ),
    detail: first.remedy,
  }),
  COORDINATES_UNREADABLE: ({ count, first }) => ({
    headline: say(count, "1 coordinate is", "coordinates are", " no number of degrees"),
    detail: `Not used: “${first.value}”`,
  }),
  COORDINATES_IMPOSSIBLE: ({ count, first }) => ({
    headline: say(count, "1 account or rep has", "accounts or reps have", " coordinates that are no place"),
    detail: `Not used: ${first.value}`,
  }),
  COORDINATES_SWAPPED: ({ count, first }) => ({
    headline: say(count, "1 row has", "rows have", " latitude and longitude the other way round"),
    detail: `Read the right way: ${first.value}`,
  }),
  COORDINATES_ZERO: ({ count }) => ({
    headline: say(count, "1 row has", "rows have", " the coordinates 0, 0"),
    detail: "Not used: they stand for no coordinates",
  }),
  COORDINATES_HALF: ({ count }) => ({
    headline: say(count, "1 row has", "rows have", " only a latitude or only a longitude"),
    detail: "Not used: a place needs both",
  }),
  COORDINATES_FAR_FROM_ADDRESS: ({ count, first }) => ({
    headline: say(count, "1 row has", "rows have", " coordinates far from the address"),
    detail: `Planned by the coordinates: ${first.value}`,
  }),
  COORDINATES_SWAPPED_AT_ADDRESS: ({ count, first }) => ({
    headline: say(count, "1 row has", "rows have", " latitude and longitude swapped, as the address shows"),
    detail: `Read the right way: ${first.value}`,
  }),
  COORDINATES_SIGN_LOST: ({ count, first }) => ({
    headline: say(count, "1 row has", "rows have", " coordinates without their minus"),
    detail: `Read with it, as the address shows: ${first.value}`,
  }),
  POSTAL_CODE_UNKNOWN: ({ count, findings }) => ({
    headline: say(count, "1 ZIP code is", "ZIP codes are", " not in use"),
    detail: `Located more roughly: ${named(findings.map((finding) => finding.value))}`,
  }),
  POSTAL_CODE_IN_OTHER_STATE: ({ count, findings }) => ({
    headline: say(count, "1 ZIP code lies", "ZIP codes lie", " in another state than is written"),
    detail: `Located by the ZIP code: ${named(findings.map((finding) => finding.value))}`,
  }),
  CITY_IN_OTHER_STATE: ({ count, findings }) => ({
    headline: say(count, "1 city lies", "cities lie", " in another state than is written"),
    detail: `Located by the city: ${named(findings.map((finding) => finding.value))}`,
  }),
  CITY_UNKNOWN: ({ count, first, findings }) => ({
    headline: say(count, "1 city is", "cities are", " not known"),
    detail: `${named(findings.map((finding) => finding.value))}: ${first.remedy}`,
  }),
  CITY_AMBIGUOUS: ({ count, findings }) => ({
    headline: say(count, "1 city has", "cities have", " a name that several bear"),
    detail: `Fill the state or ZIP code: ${named(findings.map((finding) => finding.value))}`,
  }),
  CITY_CHOSEN_BY_SIZE: ({ count, findings }) => ({
    headline: say(count, "1 city was", "cities were", " told by the name alone"),
    detail: `The largest by far is meant: ${named(findings.map((finding) => finding.value))}`,
  }),
  LOCATED_BY_STATE: ({ count }) => ({
    headline: say(count, "1 row tells", "rows tell", " a state and no town"),
    detail: "Planned by the middle of the state, about 150 km off",
  }),
  LOCATED_BY_COUNTRY: ({ count }) => ({
    headline: say(count, "1 row tells", "rows tell", " no more than a country"),
    detail: "Planned without regard to distance",
  }),
  MILITARY_ADDRESS: ({ count }) => ({
    headline: say(count, "1 row has", "rows have", " an address of the forces abroad"),
    detail: "Planned without a place",
  }),
  NOT_LOCATED: ({ count }) => ({
    headline: say(count, "1 row", "rows", " cannot be located"),
    detail: "No ZIP code, city or state that is known; planned without a place",
  }),
  TOTAL_ROW: ({ count, first }) => ({
    headline: say(count, "1 row of totals was", "rows of totals were", " left out"),
    detail: `“${first.value}” in ${first.sheet}, ${first.cell}`,
  }),
  NOTE_ROW: ({ count, first }) => ({
    headline: say(count, "1 note below the data was", "notes below the data were", " left out"),
    detail: `${first.sheet}, ${first.cell}`,
  }),
  UNITS_ROW: ({ first }) => ({
    headline: "The row of units under the headers was left out",
    detail: `${first.sheet}, ${first.cell}`,
  }),
  REPEATED_HEADER_ROW: ({ count, first }) => ({
    headline: say(count, "1 repeated header row was", "repeated header rows were", " left out"),
    detail: `${first.sheet}, ${first.cell}`,
  }),
  HIDDEN_ROWS: ({ count }) => ({
    headline: say(count, "1 hidden row is", "hidden rows are", " read"),
    detail: "Hidden and filtered rows count like the others",
  }),
  REPS_FROM_OWNERS: ({ count, first }) => ({
    headline: `Reps are taken from the ${first.column} column: ${thousands(count)} found`,
    detail: first.remedy,
  }),
  OPPORTUNITY_WITHOUT_ACCOUNT: ({ count }) => ({
    headline: say(count, "1 opportunity has", "opportunities have", " no account"),
    detail: "They count for their rep alone",
  }),
  OPPORTUNITY_WITHOUT_AMOUNT: ({ count }) => ({
    headline: say(count, "1 opportunity has", "opportunities have", " no amount"),
    detail: "Blank is not zero: they add no money",
  }),
  OPPORTUNITY_ACCOUNT_UNKNOWN: ({ count, findings }) => ({
    headline: say(count, "1 opportunity names", "opportunities name", " an account that is not in the list"),
    detail: `They count for their rep alone: ${named(findings.map((finding) => finding.value))}`,
  }),
  OPPORTUNITY_REP_UNKNOWN: ({ count, findings }) => ({
    headline: say(
      count,
      "1 opportunity or cost names",
      "opportunities or costs name",
      " a rep who is not in the list",
    ),
    detail: `They count for no rep: ${named(findings.map((finding) => finding.value))}`,
  }),
};

function inItsOwnWords({ first, findings }: Group): { headline: string; detail: string } {
  const [found = ""] = first.finding.split(": ");
  return {
    headline:
      findings.length === 1 ? found : `${found}, and ${thousands(findings.length - 1)} more of this kind`,
    detail: first.remedy,
  };
}
