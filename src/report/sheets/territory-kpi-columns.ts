import type { Measure, Territory } from "../../engine/model/plan";
import { HOUSE, NO_OWNER } from "../../engine/model/plan";
import type { Reference } from "../formula";
import { column, countText, formula, fragment, headerCell, here } from "../formula";
import {
  COUNT,
  DEGREES,
  DEVIATION,
  EITHER_SIDE,
  GENERAL,
  KILOMETRES,
  measureFormat,
  SHARE,
  TEXT,
} from "../number-format";
import type { BalancedMeasure, ReportFacts } from "../report-facts";
import { MEASURE_HEADER, measureOf } from "../report-facts";
import { nameOf } from "../report-names";
import { assignmentColumns, meanFit } from "./fit-columns";
import type { KpiColumn } from "./kpi-column";
import type { FormulaText } from "../workbook-description";
import { capacityColumns, shareHeader, workloadWorkings } from "./workload/workload-columns";
import { accountSums } from "./performance/account-sums";
import { territoryPerformance } from "./performance/territory-columns";

const TABLE = "EF_Territories";
const ACCOUNTS = "EF_Assignments";
const EDITS = "EF_HandEdits";

/** Header of the column that is balanced. */
export function loadHeader(facts: ReportFacts): string {
  return MEASURE_HEADER[facts.balanced.key];
}

/** Columns of EF_Territories, readers' columns first. */
export function kpiColumns(facts: ReportFacts): KpiColumn[] {
  const text = (pick: (territory: Territory) => string): string[] => facts.plan.territories.map(pick);
  const columns = [
    textColumn(
      "Territory",
      text((territory) => territory.name),
      "label",
    ),
  ];
  const regions = text((territory) => territory.region);
  const reps = text((territory) => territory.rep);
  if (facts.hasRegions) columns.push(textColumn("Region", regions, "formula"));
  if (facts.hasReps) columns.push(textColumn("Rep", reps, "formula"));
  columns.push(accounts(facts));
  const [first, ...rest] = facts.measures;
  if (first && facts.balanced.key !== "accounts") columns.push(sumOf(facts, first));
  columns.push(...balance(facts));
  const others = facts.balanced.key === "accounts" ? facts.measures : rest;
  for (const measure of others) {
    columns.push(sumOf(facts, measure));
    columns.push(...besides(facts, measure));
  }
  if (facts.balanced.key !== "accounts") {
    const count = measureOf(facts, "accounts");
    if (count !== undefined && isBalanced(facts, count)) columns.push(...besides(facts, count));
  }
  columns.push(
    ...shares(facts),
    ...capacityColumns(facts),
    ...moves(facts),
    ...meanDistance(facts),
    ...meanFit(facts),
    ...assignmentColumns(facts),
  );
  columns.push(
    edge("Band Low", formula`=-${nameOf("tolerance")}`),
    edge("Band High", formula`=${nameOf("tolerance")}`),
  );
  return [...columns, ...workings(facts)];
}

function accounts(facts: ReportFacts): KpiColumn {
  const territory = here(TABLE, "Territory");
  return {
    header: "Accounts",
    formula:
      facts.sums === "direct"
        ? formula`=COUNTIFS(${column(ACCOUNTS, "Territory")},${territory})`
        : formula`=${here(TABLE, "Planned Accounts")}+COUNTIFS(${column(EDITS, "To")},${territory})-COUNTIFS(${column(EDITS, "From")},${territory})`,
    format: COUNT,
    style: "formula",
    align: "right",
    total: { content: formula`=SUM(${column(TABLE, "Accounts")})` },
    outside: (name) => formula`=COUNTIFS(${column(ACCOUNTS, "Territory")},${name})`,
  };
}

function sumOf(facts: ReportFacts, measure: Measure): KpiColumn {
  const format = measureFormat(measure, facts.options.currencySymbol);
  return sumColumn(facts, MEASURE_HEADER[measure.key], format);
}

/** Sum of an account column over the accounts that the territory has now; beside it, what is outside. */
function sumColumn(facts: ReportFacts, header: string, format: string): KpiColumn {
  const territory = here(TABLE, "Territory");
  return {
    header,
    formula:
      facts.sums === "direct"
        ? formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Territory")},${territory})`
        : formula`=${here(TABLE, `Planned ${header}`)}+SUMIFS(${column(EDITS, header)},${column(EDITS, "To")},${territory})-SUMIFS(${column(EDITS, header)},${column(EDITS, "From")},${territory})`,
    format,
    style: "formula",
    align: "right",
    total: { content: formula`=SUM(${column(TABLE, header)})` },
    outside: (name) => formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Territory")},${name})`,
  };
}

/** Target by capacity, deviation from it, and whether it is inside the band. */
function balance(facts: ReportFacts): KpiColumn[] {
  const load = loadHeader(facts);
  const columns: KpiColumn[] = [
    {
      header: "Target",
      formula: targetFormula(facts),
      format: measureFormat(facts.balanced, facts.options.currencySymbol),
      style: "formula",
      align: "right",
      total: { content: formula`=SUM(${column(TABLE, "Target")})` },
    },
    {
      header: "Deviation",
      formula: formula`=IF(${here(TABLE, "Target")}=0,"",${here(TABLE, load)}/${here(TABLE, "Target")}-1)`,
      format: DEVIATION,
      style: "formula",
      align: "right",
      total: {
        content: formula`=MAX(MAX(${column(TABLE, "Deviation")}),-MIN(${column(TABLE, "Deviation")}))`,
        format: EITHER_SIDE,
      },
    },
    ...facts.balances.slice(0, 1).map(inBandOf),
  ];
  const before = facts.plan.before?.find((candidate) => candidate.measure === facts.balanced.key);
  if (before) {
    columns.push({
      header: "Deviation Today",
      values: Float64Array.from(before.load, (value, index) => {
        const target = before.target[index] ?? 0;
        return target === 0 ? NaN : value / target - 1;
      }),
      format: DEVIATION,
      style: "value",
      align: "right",
      total: {
        content: formula`=MAX(MAX(${column(TABLE, "Deviation Today")}),-MIN(${column(TABLE, "Deviation Today")}))`,
        format: EITHER_SIDE,
      },
    });
  }
  return columns;
}

/** The target by capacity of what the company has, or of what the territory's region has. */
function targetFormula(facts: ReportFacts): FormulaText {
  if (!facts.hasRegionTargets) {
    return formula`=IF(${nameOf("totalCapacity")}=0,0,${nameOf("totalLoad")}*N(${here(TABLE, shareHeader(facts))})/${nameOf("totalCapacity")})`;
  }
  const capacity = inRegion(shareHeader(facts));
  return formula`=IF(${capacity}=0,0,${inRegion(loadHeader(facts))}*N(${here(TABLE, shareHeader(facts))})/${capacity})`;
}

/** Sum over the territories of the same region; a blank region counts as one. */
function inRegion(header: string): Reference {
  return fragment`SUMPRODUCT((${column(TABLE, "Region")}=${here(TABLE, "Region")})*${column(TABLE, header)})`;
}

function isBalanced(facts: ReportFacts, measure: Measure): boolean {
  return facts.balances.some((balance) => balance.measure.key === measure.key);
}

/** What stands beside a sum that is not the first one balanced: its deviation, and its band when it has one. */
function besides(facts: ReportFacts, measure: Measure): KpiColumn[] {
  const band = facts.balances.find((balance) => balance.measure.key === measure.key);
  if (band !== undefined) return [deviationOf(facts, measure), inBandOf(band)];
  return measure.key === "workload" || measure.key === "potential" ? [deviationOf(facts, measure)] : [];
}

/** Whether the deviation is inside the band of its measure. */
function inBandOf(balance: BalancedMeasure): KpiColumn {
  const deviation = here(TABLE, balance.deviation);
  const bands = column(TABLE, balance.inBand);
  return {
    header: balance.inBand,
    // Rounded: a territory exactly on the edge is inside, whatever the last binary digit says.
    formula: formula`=IF(${deviation}="","No target",IF(ROUND(ABS(${deviation}),9)<=${nameOf(balance.toleranceName)},"Yes","WATCH"))`,
    format: GENERAL,
    style: "check",
    align: "center",
    total: {
      content: formula`=${countText(fragment`COUNTIFS(${bands},"Yes")`)}&" of "&${countText(fragment`ROWS(${bands})`)}`,
    },
  };
}

function deviationOf(facts: ReportFacts, measure: Measure): KpiColumn {
  const header = MEASURE_HEADER[measure.key];
  const all = facts.hasRegionTargets ? inRegion(header) : fragment`SUM(${column(TABLE, header)})`;
  const capacity = facts.hasRegionTargets ? inRegion(shareHeader(facts)) : nameOf("totalCapacity");
  const share = fragment`${all}*N(${here(TABLE, shareHeader(facts))})`;
  const title = `${header} Deviation`;
  return {
    header: title,
    formula: formula`=IF(${share}=0,"",${here(TABLE, header)}*${capacity}/(${share})-1)`,
    format: DEVIATION,
    style: "formula",
    align: "right",
    total: {
      content: formula`=MAX(MAX(${column(TABLE, title)}),-MIN(${column(TABLE, title)}))`,
      format: EITHER_SIDE,
    },
  };
}

function shares(facts: ReportFacts): KpiColumn[] {
  if (!measureOf(facts, "potential") || !measureOf(facts, "revenue")) return [];
  const potential = here(TABLE, "Potential");
  const revenue = here(TABLE, "Revenue");
  const allPotential = fragment`SUM(${column(TABLE, "Potential")})`;
  const allRevenue = fragment`SUM(${column(TABLE, "Revenue")})`;
  const money = measureOf(facts, "potential");
  return [
    {
      header: "Penetration",
      formula: formula`=IF(${potential}=0,"",${revenue}/${potential})`,
      format: SHARE,
      style: "formula",
      align: "right",
      total: { content: formula`=IF(${allPotential}=0,"",${allRevenue}/${allPotential})` },
    },
    {
      header: "Whitespace",
      formula: formula`=${potential}-${revenue}`,
      format: money ? measureFormat(money, facts.options.currencySymbol) : COUNT,
      style: "formula",
      align: "right",
      total: { content: formula`=SUM(${column(TABLE, "Whitespace")})` },
    },
  ];
}

function moves(facts: ReportFacts): KpiColumn[] {
  if (!facts.hasOwners) return [];
  const territory = here(TABLE, "Territory");
  const counted = (header: string, owner: Reference, edits: readonly [string, string]): KpiColumn => ({
    header,
    formula:
      facts.sums === "direct"
        ? formula`=COUNTIFS(${owner},${territory},${column(ACCOUNTS, "Moved?")},"Moved")`
        : formula`=${here(TABLE, `Planned ${header}`)}+SUMIFS(${column(EDITS, "Moved Now")},${column(EDITS, edits[0])},${territory})-SUMIFS(${column(EDITS, "Moved Planned")},${column(EDITS, edits[1])},${territory})`,
    format: COUNT,
    style: "formula",
    align: "right",
    total: { content: formula`=SUM(${column(TABLE, header)})` },
  });
  return [
    counted("Moved In", column(ACCOUNTS, "Territory"), ["To", "From"]),
    counted("Moved Out", column(ACCOUNTS, "Previous Territory"), ["Previous", "Previous"]),
  ];
}

function meanDistance(facts: ReportFacts): KpiColumn[] {
  if (!facts.hasPlaces) return [];
  const look = { format: KILOMETRES, align: "right" } as const;
  const total = { content: formula`=IFERROR(AVERAGE(${column(ACCOUNTS, "Distance")}),"")` };
  if (facts.sums === "delta") {
    return [
      { header: "Mean Distance Planned", ...look, values: plannedMeanDistance(facts), style: "value", total },
    ];
  }
  return [
    {
      header: "Mean Distance",
      ...look,
      formula: formula`=IFERROR(AVERAGEIFS(${column(ACCOUNTS, "Distance")},${column(ACCOUNTS, "Territory")},${here(TABLE, "Territory")}),"")`,
      style: "formula",
      total,
    },
  ];
}

function workings(facts: ReportFacts): KpiColumn[] {
  const { plan } = facts;
  const columns: KpiColumn[] = [
    {
      header: "No",
      formula: formula`=ROW()-ROW(${headerCell(TABLE, "No")})`,
      format: COUNT,
      style: "formula",
    },
    {
      header: "Off Target",
      // The row number in the tenth decimal makes every value its own, so that a rank finds one territory.
      formula: formula`=IF(${here(TABLE, "Deviation")}="","",ROUND(ABS(${here(TABLE, "Deviation")}),6)-${here(TABLE, "No")}/10^10)`,
      format: SHARE,
      style: "formula",
    },
  ];
  if (facts.hasPlaces && !facts.lean) {
    const home = (header: string, pick: (index: number) => number): KpiColumn => ({
      header,
      values: Float64Array.from(plan.territories, (_, index) => pick(index)),
      format: DEGREES,
      style: "value",
    });
    columns.push(
      home("Home Latitude", (index) => plan.territories[index]?.homeLatitude ?? NaN),
      home("Home Longitude", (index) => plan.territories[index]?.homeLongitude ?? NaN),
    );
  }
  columns.push(...workloadWorkings(facts));
  columns.push(
    ...accountSums(facts).map(({ header, format }) => sumColumn(facts, header, format)),
    ...territoryPerformance(facts),
  );
  if (facts.sums === "delta") columns.push(...plannedSums(facts));
  return columns;
}

/** Sums of the plan as it was computed; the delta layout adds the hand edits to them. */
function plannedSums(facts: ReportFacts): KpiColumn[] {
  const { plan } = facts;
  const sum = (
    header: string,
    add: (account: number) => { territory: number; amount: number },
  ): KpiColumn => {
    const values = new Float64Array(plan.territories.length);
    for (let account = 0; account < plan.accounts.count; account++) {
      const { territory, amount } = add(account);
      if (territory >= 0 && !Number.isNaN(amount)) values[territory] = (values[territory] ?? 0) + amount;
    }
    return { header: `Planned ${header}`, values, format: COUNT, style: "value", align: "right" };
  };
  const territoryOf = (account: number): number => plan.territoryOf[account] ?? HOUSE;
  const previousOf = (account: number): number => plan.previousTerritoryOf[account] ?? NO_OWNER;
  const moved = (account: number): number =>
    territoryOf(account) >= 0 && previousOf(account) >= 0 && territoryOf(account) !== previousOf(account)
      ? 1
      : 0;
  const columns = [
    sum("Accounts", (account) => ({ territory: territoryOf(account), amount: 1 })),
    ...facts.measures.map((measure) =>
      sum(MEASURE_HEADER[measure.key], (account) => ({
        territory: territoryOf(account),
        amount: measure.values[account] ?? NaN,
      })),
    ),
  ];
  columns.push(
    ...accountSums(facts).map(({ header, values }) =>
      sum(header, (account) => ({ territory: territoryOf(account), amount: values[account] ?? NaN })),
    ),
  );
  if (facts.hasOwners) {
    columns.push(
      sum("Moved In", (account) => ({ territory: territoryOf(account), amount: moved(account) })),
      sum("Moved Out", (account) => ({ territory: previousOf(account), amount: moved(account) })),
    );
  }
  return columns;
}

function plannedMeanDistance(facts: ReportFacts): Float64Array {
  const { plan } = facts;
  const sums = new Float64Array(plan.territories.length);
  const counts = new Float64Array(plan.territories.length);
  plan.distanceKm.forEach((km, account) => {
    const territory = plan.territoryOf[account] ?? HOUSE;
    if (territory < 0 || Number.isNaN(km)) return;
    sums[territory] = (sums[territory] ?? 0) + km;
    counts[territory] = (counts[territory] ?? 0) + 1;
  });
  return sums.map((total, index) => total / (counts[index] ?? 0));
}

function textColumn(header: string, values: readonly string[], style: "label" | "formula"): KpiColumn {
  return { header, values, format: TEXT, style };
}

function edge(header: string, content: FormulaText): KpiColumn {
  return { header, formula: content, format: DEVIATION, style: "formula", align: "right" };
}
