import type { PerformanceGroup } from "../../../engine/model/performance";
import type { Reference } from "../../formula";
import { column, formula, fragment, here, quoted } from "../../formula";
import type { ReportFacts } from "../../report-facts";
import type { FormulaText } from "../../workbook-description";
import { hasDensityRows, hasSegmentRows, type LEVELS, noAccountRow } from "./group-rows";

const TABLE = "EF_Performance";
const ACCOUNTS = "EF_Assignments";
const TERRITORIES = "EF_Territories";
const REPS = "EF_Reps";
const ZERO = fragment`0`;

/** Where the sums of a column come from; what is left out adds nothing. */
export interface SumSource {
  /** Column of EF_Assignments. */
  readonly accounts?: string;
  /** Column of EF_Territories. */
  readonly territories?: string;
  /** Column of EF_Reps and EF_NoAccount. */
  readonly deals?: string;
  /** Where all come from. */
  readonly all: "accounts" | "territories" | "reps";
}

/** Level of the row's group. */
function isLevel(level: (typeof LEVELS)[keyof typeof LEVELS]): Reference {
  return fragment`${here(TABLE, "Level")}=${quoted(level)}`;
}

/** 1 for each territory of the row's region or of those that are mostly urban or rural, else 0; null without either. */
export function territoryMembers(facts: ReportFacts): Reference | null {
  const group = here(TABLE, "Group");
  const parts = [
    ...(facts.hasRegions
      ? [fragment`(${isLevel("Region")})*(${column(TERRITORIES, "Region")}=${group})`]
      : []),
    ...(hasMostly(facts)
      ? [fragment`(${isLevel("Territories")})*(${column(TERRITORIES, "Density")}=${group})`]
      : []),
  ];
  return joined(parts);
}

/** 1 for each rep of the row's team or office, else 0; null without either. */
export function repMembers({ plan }: ReportFacts): Reference | null {
  const group = here(TABLE, "Group");
  const has = (kind: PerformanceGroup["kind"]): boolean =>
    plan.performance?.groups.some((one) => one.kind === kind) ?? false;
  return joined([
    ...(has("team") ? [fragment`(${isLevel("Team")})*(${column(REPS, "Manager")}=${group})`] : []),
    ...(has("office") ? [fragment`(${isLevel("Office")})*(${column(REPS, "Office")}=${group})`] : []),
  ]);
}

/** The formula of a sum, the same for every level: by the accounts, the territories or the reps of the group. */
export function sumFormula(facts: ReportFacts, source: SumSource): FormulaText {
  const { accounts, territories, deals } = source;
  const members = territoryMembers(facts);
  const ofReps = repMembers(facts);
  const parts = [
    ...(territories === undefined || members === null
      ? []
      : [fragment`SUMPRODUCT(${members},${column(TERRITORIES, territories)})`]),
    ...(deals === undefined || ofReps === null
      ? []
      : [fragment`SUMPRODUCT(${ofReps},${column(REPS, deals)})`]),
  ];
  const ofTerritory =
    territories === undefined
      ? ZERO
      : fragment`N(INDEX(${column(TERRITORIES, territories)},${here(TABLE, "Territory Row")}))`;
  const outside =
    accounts === undefined
      ? ZERO
      : fragment`SUMIFS(${column(ACCOUNTS, accounts)},${column(ACCOUNTS, "Territory")},${here(TABLE, "Group")})`;
  const rest = fragment`IF(${isLevel("Outside")},${outside},${joined(parts) ?? ZERO})`;
  const ofAccounts = (header: string): Reference =>
    accountClasses(facts).reduce(
      (others, { level, key, value }) =>
        fragment`IF(${isLevel(level)},SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, key)},${value}),${others})`,
      rest,
    );
  const others = accounts === undefined ? rest : ofAccounts(accounts);
  return formula`=IF(${isLevel("All")},${allOf(facts, source)},IF(${isLevel("Territory")},${ofTerritory},${others}))`;
}

/** What is added up account by account: column of EF_Assignments that tells the group, and its value for the row. */
function accountClasses(facts: ReportFacts): {
  readonly level: "Segment" | "Density";
  readonly key: string;
  readonly value: Reference;
}[] {
  return [
    ...(hasSegmentRows(facts)
      ? [{ level: "Segment", key: "Segment No", value: here(TABLE, "Segment No") } as const]
      : []),
    ...(hasDensityRows(facts)
      ? [{ level: "Density", key: "Density", value: here(TABLE, "Group") } as const]
      : []),
  ];
}

/** Number of accounts by the same levels. */
export function countFormula(facts: ReportFacts): FormulaText {
  const members = territoryMembers(facts);
  const rest = fragment`IF(${isLevel("Outside")},COUNTIFS(${column(ACCOUNTS, "Territory")},${here(TABLE, "Group")}),${members === null ? ZERO : fragment`SUMPRODUCT(${members},${column(TERRITORIES, "Accounts")})`})`;
  const others = accountClasses(facts).reduce(
    (inner, { level, key, value }) =>
      fragment`IF(${isLevel(level)},COUNTIFS(${column(ACCOUNTS, key)},${value}),${inner})`,
    rest,
  );
  return formula`=IF(${isLevel("All")},ROWS(${column(ACCOUNTS, "Account ID")}),IF(${isLevel("Territory")},INDEX(${column(TERRITORIES, "Accounts")},${here(TABLE, "Territory Row")}),${others}))`;
}

function allOf(facts: ReportFacts, { accounts, territories, deals, all }: SumSource): Reference {
  if (all === "territories") return fragment`SUM(${column(TERRITORIES, territories ?? "")})`;
  if (all === "reps") return fragment`SUM(${column(REPS, deals ?? "")})`;
  const sum = fragment`SUM(${column(ACCOUNTS, accounts ?? "")})`;
  return deals === undefined || noAccountRow(facts) === undefined
    ? sum
    : fragment`${sum}+SUM(${column("EF_NoAccount", deals)})`;
}

/**
 * Largest less smallest attainment of the group's territories, or of its reps, in percentage points. The largest of a list under a condition
 * is SUMPRODUCT(MAX(condition * value)), so both ends are shifted by 1000, 100,000 %, to be above 0.
 */
export function spreadFormula(facts: ReportFacts): FormulaText {
  const members = territoryMembers(facts);
  const all = fragment`(${isLevel("All")})`;
  const ofTerritories = spread(TERRITORIES, members === null ? all : fragment`(${all}+${members})`);
  const reps = repMembers(facts);
  if (reps === null) return formula`=${ofTerritories}`;
  return formula`=IF(OR(${isLevel("Team")},${isLevel("Office")}),${spread(REPS, fragment`(${reps})`)},${ofTerritories})`;
}

function spread(table: "EF_Territories" | "EF_Reps", members: Reference): Reference {
  const share = column(table, "Attainment or 0");
  const known = fragment`${members}*(${column(table, "Quota Due")}>0)`;
  return fragment`IF(SUMPRODUCT(${known})<2,"",100*(SUMPRODUCT(MAX(${known}*(1000+${share})))+SUMPRODUCT(MAX(${known}*(1000-${share})))-2000))`;
}

function hasMostly({ plan }: ReportFacts): boolean {
  return plan.performance?.densityOfTerritory.some((name) => name !== "") ?? false;
}

function joined(parts: readonly Reference[]): Reference | null {
  return parts.length === 0 ? null : parts.reduce((all, part) => fragment`${all}+${part}`);
}
