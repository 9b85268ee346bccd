import { cellText } from "../../engine/model/cell-text";
import { column, formula, fragment, type Reference } from "../formula";
import { COUNT, measureFormat } from "../number-format";
import { MEASURE_HEADER, type ReportFacts } from "../report-facts";
import { nameOf } from "../report-names";
import { userColumn } from "../user-column";
import { live, type CheckLine } from "./check-line";

const TERRITORIES = "EF_Territories";
const ACCOUNTS = "EF_Assignments";

/**
 * Every territory has a rep or is open: held against the user's own list of reps where formulas can see it, so that
 * a name that is on no list is found, else against the territories alone.
 */
export function seatChecks({ plan, hasReps, options }: ReportFacts): CheckLine[] {
  if (!hasReps) return [];
  const rep = column(TERRITORIES, "Rep");
  const { reps } = plan;
  const place = {
    sheet: reps.sheet,
    table: reps.table,
    firstRow: reps.sourceRow[0] ?? 0,
    lastRow: reps.sourceRow[reps.count - 1] ?? 0,
    count: reps.count,
  };
  const isHere = options.listsHere === true && !reps.fromOwners && reps.count > 0 && plan.handover === null;
  const names = !isHere ? null : userColumn(plan, "rep", "name", place);
  const isListed = plan.territories.every(
    ({ rep: name, repIndex }) => name === "" || (reps.name[repIndex]?.trim() === name && isFound(name)),
  );
  const known =
    names === null || !isListed
      ? fragment`SUMPRODUCT(--(${rep}<>""))`
      : // LibreOffice searches no list of one.
        reps.count === 1
        ? fragment`SUMPRODUCT(--(${rep}=TRIM(${names})))`
        : fragment`SUMPRODUCT(--ISNUMBER(MATCH(${rep},TRIM(${names}),0)))`;
  return [
    {
      check: "Territories = with a rep of the list + open",
      left: live(formula`=ROWS(${column(TERRITORIES, "Territory")})`),
      right: live(formula`=${known}+SUMPRODUCT(--(${rep}=""))`),
      format: COUNT,
      where: "Territory KPIs, Rep",
    },
  ];
}

/** Longest text that MATCH looks for. */
const LONGEST_SOUGHT = 255;

/** MATCH finds the name as it stands in the cell: nothing of it was left out there, and none of its signs stands for others. */
function isFound(name: string): boolean {
  return cellText(name) === name && name.length <= LONGEST_SOUGHT && !/[*?~]/.test(name);
}

/**
 * A row that is set aside is one that cannot be planned, and another row may have its id: with a territory typed into it
 * the sums would hold an account that no plan holds. The other way round an account is left out by making it a house account.
 */
export function setAsideCheck(): CheckLine {
  const [planned, now] = [column(ACCOUNTS, "Planned Territory"), column(ACCOUNTS, "Territory")];
  const label = nameOf("setAside");
  const edited = fragment`${column(ACCOUNTS, "Hand Edit")},"edited"`;
  return {
    check: "Accounts set aside = as planned (leave out as House)",
    left: live(formula`=COUNTIFS(${planned},${label})`),
    right: live(
      formula`=COUNTIFS(${planned},${label})-COUNTIFS(${planned},${label},${edited})-COUNTIFS(${now},${label},${edited})`,
    ),
    format: COUNT,
    where: "Territory Assignments, Status",
  };
}

/**
 * Regions, added up over the accounts by the region that each stands in, against the territories. Where the region
 * of an account is a value it would not follow a hand edit, and where the sums are planned ones it would take too long.
 */
export function regionChecks(facts: ReportFacts): CheckLine[] {
  if (!facts.hasRegions || facts.lean || facts.sums === "delta") return [];
  const regions = facts.plan.territories.map(({ region }) => region);
  // A condition reads signs in a name as more than the name, and a blank as nothing.
  if (regions.some((region) => region === "" || /[*?~<>=]/.test(region))) return [];
  const region = column(TERRITORIES, "Region");
  const byAccount = column(ACCOUNTS, "Region");
  const once = fragment`COUNTIFS(${region},${region})`;
  const check = (header: string, sums: Reference, format: string): CheckLine => ({
    check: `${header}: regions = territories`,
    left: live(formula`=SUMPRODUCT(${sums}/${once})`),
    right: live(formula`=SUM(${column(TERRITORIES, header)})`),
    format,
    where: `Territory KPIs, ${header}`,
  });
  return [
    check("Accounts", fragment`COUNTIFS(${byAccount},${region})`, COUNT),
    ...facts.measures.map((measure) => {
      const header = MEASURE_HEADER[measure.key];
      return check(
        header,
        fragment`SUMIFS(${column(ACCOUNTS, header)},${byAccount},${region})`,
        measureFormat(measure, facts.options.currencySymbol),
      );
    }),
  ];
}
