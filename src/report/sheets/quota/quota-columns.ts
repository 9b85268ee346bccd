import { HOUSE } from "../../../engine/model/plan";
import type { QuotaBasis, QuotaPlan } from "../../../engine/model/quota-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import { linkTo } from "../../sheet-anchors";
import {
  COUNT,
  DEVIATION,
  GENERAL,
  HOURS,
  moneyFormat,
  SHARE,
  signedMoneyFormat,
  TEXT,
} from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import type { ReportName } from "../../report-names";
import { nameOf } from "../../report-names";
import type { FormulaText } from "../../workbook-description";
import { quotaAmounts } from "./account-amounts";
import { dateColumns, dateWorkings, plannedDates } from "./date-columns";
import { heldQuotas, overrideColumns, plannedOverrides, QUOTA_OVERRIDE } from "./override-columns";
import { monthColumns, periodHeaders, periodWorkings, quarterColumns } from "./period-columns";
import { evenQuota } from "./potential-chart";
import { OPEN_CLAIM, TERRITORY_CLAIM } from "./region-columns";
import type { QuotaColumn } from "./quota-column";
import { amountOf, claimFormulas, type GroupCells } from "./share-formulas";
import { shareHeader } from "../workload/workload-columns";

const TABLE = "EF_Quotas";
const TERRITORIES = "EF_Territories";
const ACCOUNTS = "EF_Assignments";
const EDITS = "EF_HandEdits";

/** A basis of the score: where its values stand, its share and the cell of its weight. */
interface Basis {
  readonly basis: QuotaBasis;
  readonly share: string;
  readonly weight: ReportName;
  /** Column of the values; null where everybody gets the same. */
  readonly values: string | null;
}

/** The bases that the data allow, whatever their weight now: a weight can be changed on the sheet. */
export function basesOf(facts: ReportFacts, quotas: QuotaPlan): Basis[] {
  const has: Readonly<Record<QuotaBasis, boolean>> = {
    potential: measureOf(facts, "potential") !== undefined,
    history: quotas.historyFrom !== "none",
    equal: true,
    pipeline: quotas.pipelineOf !== null,
    workload: measureOf(facts, "workload") !== undefined,
  };
  const bases: readonly Basis[] = [
    { basis: "potential", share: "Potential Share", weight: "weightPotential", values: "Potential" },
    { basis: "history", share: "History Share", weight: "weightHistory", values: "Last Year" },
    { basis: "equal", share: "Equal Share", weight: "weightEqual", values: null },
    { basis: "pipeline", share: "Pipeline Share", weight: "weightPipeline", values: "Pipeline" },
    { basis: "workload", share: "Workload Share", weight: "weightWorkload", values: "Workload" },
  ];
  return bases.filter(({ basis }) => has[basis]);
}

const own = (header: string): Reference => here(TABLE, header);
const all = (header: string): Reference => column(TABLE, header);

/** What readers see: from last year to the final quota and its quarters, what stands beside it, its months. */
export function readerColumns(facts: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const signed = signedMoneyFormat(facts.options.currencySymbol);
  const unit = nameOf("quotaUnit");
  const live = (header: string, content: FormulaText, format = money): QuotaColumn => ({
    header,
    formula: content,
    format,
    style: "formula",
    align: "right",
  });
  const summed = (header: string, content: FormulaText, format = money): QuotaColumn => ({
    ...live(header, content, format),
    total: { content: formula`=SUM(${all(header)})` },
  });
  const hasHistory = quotas.historyFrom !== "none";
  const ramp = facts.plan.settings.quotaRamp === "capacity";
  const hasDates = quotas.year !== null;
  const lastYear = hasHistory ? own("Last Year") : fragment`0`;
  const ramped = ramp
    ? fragment`*${own("Ramp")}`
    : hasDates
      ? fragment`*${own("Share of Year")}`
      : fragment``;
  const floor = nameOf("quotaFloor");
  const cap = nameOf("quotaCap");
  const final = own("Final Quota");
  const calculated = own("Calculated Quota");
  const score = basesOf(facts, quotas)
    .map(({ weight, share }) => fragment`${nameOf(weight)}*${own(share)}`)
    .reduce((sum, one) => fragment`${sum}+${one}`);
  return [
    {
      header: "Territory",
      values: facts.plan.territories.map(({ name }) => name),
      format: TEXT,
      style: "label",
    },
    ...(facts.hasReps
      ? [{ ...live("Rep", formula`=${ofTerritory("Rep")}&""`, GENERAL), align: "left" as const }]
      : []),
    accountsColumn(),
    ...(hasHistory ? [lastYearColumn(quotas, money)] : []),
    ...(ramp
      ? [
          live(
            "Ramp",
            formula`=MIN(1,N(${ofTerritory(shareHeader(facts))})/MEDIAN(${column(TERRITORIES, shareHeader(facts))}))`,
            "0%",
          ),
        ]
      : []),
    ...dateColumns(facts, quotas),
    live("Score", formula`=(${score})${ramped}`, "0.00%"),
    live(
      "Floor",
      formula`=IF(ISNUMBER(${floor}),ROUNDUP(ROUND(MAX(0,${lastYear}*(1+${floor})${ramped})/${unit},6),0)*${unit},0)`,
    ),
    live(
      "Cap",
      formula`=MAX(${own("Floor")},IF(AND(ISNUMBER(${cap}),${lastYear}>0),ROUNDDOWN(ROUND(MAX(0,${lastYear}*(1+${cap}))/${unit},6),0)*${unit},ROUNDUP(ROUND(${nameOf("quotaToTerritories")}/${unit},6),0)*${unit}))`,
    ),
    {
      ...summed("Rounding", formula`=ROUND(${calculated}-${own("Exact")},6)`, signed),
      total: { content: formula`=ROUND(SUM(${all("Rounding")}),4)` },
    },
    summed("Calculated Quota", formula`=${amountOf(TERRITORY_CLAIM, groupOf(""))}`),
    {
      ...live(
        "Bound",
        formula`=IF(${lastYear}<=0,"",IF(AND(ISNUMBER(${cap}),${calculated}>=${own("Cap")}),"Cap",IF(AND(ISNUMBER(${floor}),${calculated}<=${own("Floor")}),"Floor","")))`,
        GENERAL,
      ),
      align: "center",
    },
    ...overrideColumns(QUOTA_OVERRIDE, heldQuotas(quotas), money),
    summed("Shared Out", formula`=IF(ISNUMBER(${own("Override")}),"",${final}-${calculated})`, signed),
    {
      ...summed(
        "Final Quota",
        formula`=IF(ISNUMBER(${own("Override")}),${own("Override")},${amountOf(OPEN_CLAIM, groupOf("Open "))})`,
      ),
      style: "label",
    },
    ...(hasHistory
      ? [
          {
            ...live("Growth", formula`=IF(${lastYear}<=0,"",${final}/${lastYear}-1)`, DEVIATION),
            total: {
              content: formula`=IF(SUM(${all("Last Year")})<=0,"",SUM(${all("Final Quota")})/SUM(${all("Last Year")})-1)`,
            },
          },
        ]
      : []),
    ...quarterColumns(facts, quotas),
    ...(quotas.bottomUp === null
      ? []
      : [
          summed("Bottom-Up", sumOfAccounts(facts, "Forecast")),
          summed("Gap", formula`=${final}-${own("Bottom-Up")}`, signed),
        ]),
    ...beside(facts, quotas, money, live),
    ...monthColumns(facts, quotas),
  ];
}

/** What a quota is held against: potential, capacity, the rep's quota last year. */
function beside(
  facts: ReportFacts,
  quotas: QuotaPlan,
  money: string,
  live: (header: string, content: FormulaText, format?: string) => QuotaColumn,
): QuotaColumn[] {
  const final = own("Final Quota");
  const quotasLastYear = Float64Array.from(quotas.territories, ({ quotaLastYear }) => quotaLastYear);
  return [
    ...(measureOf(facts, "potential") === undefined
      ? []
      : [
          {
            ...live(
              "Quota to Potential",
              formula`=IF(${own("Potential")}<=0,"",${final}/${own("Potential")})`,
              SHARE,
            ),
            total: {
              content: formula`=IF(SUM(${all("Potential")})<=0,"",SUM(${all("Final Quota")})/SUM(${all("Potential")}))`,
            },
          },
        ]),
    {
      ...live("Capacity", formula`=N(${ofTerritory("Capacity")})`, "#,##0.##"),
      total: { content: formula`=SUM(${all("Capacity")})` },
    },
    ...(quotasLastYear.every((value) => Number.isNaN(value))
      ? []
      : [
          {
            header: "Quota Last Year",
            values: quotasLastYear,
            format: money,
            style: "value" as const,
            align: "right" as const,
            total: { content: formula`=SUM(${all("Quota Last Year")})` },
          },
        ]),
  ];
}

/** How many accounts the territory has now; a click leads to their list. */
function accountsColumn(): QuotaColumn {
  return {
    header: "Accounts",
    formula: formula`=IFERROR(${linkTo("territoryAssignments", ofTerritory("Accounts"))},0)`,
    format: COUNT,
    style: "formula",
    align: "right",
    total: { content: formula`=SUM(${column(TERRITORIES, "Accounts")})` },
  };
}

function lastYearColumn(quotas: QuotaPlan, money: string): QuotaColumn {
  const total = { content: formula`=SUM(${all("Last Year")})` };
  if (quotas.historyFrom === "revenue") {
    return {
      header: "Last Year",
      formula: formula`=N(${ofTerritory("Revenue")})`,
      format: money,
      style: "formula",
      align: "right",
      total,
    };
  }
  return {
    header: "Last Year",
    values: Float64Array.from(quotas.territories, ({ history }) => history),
    format: money,
    style: "value",
    align: "right",
    total,
  };
}

/** What the formulas of the readers' columns are made of. */
export function workingColumns(facts: ReportFacts, quotas: QuotaPlan): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const live = (header: string, content: FormulaText, format = money): QuotaColumn => ({
    header,
    formula: content,
    format,
    style: "formula",
    align: "right",
  });
  const mask = fragment`(${all("Region No")}=${own("Region No")})`;
  const ranks = fragment`${all("Region No")},${own("Region No")},`;
  const format = { money, score: "0.000000", count: COUNT } as const;
  const unlessHeld = (header: string): FormulaText =>
    formula`=IF(ISNUMBER(${own("Override")}),0,${own(header)})`;
  const bases = basesOf(facts, quotas);
  const regionOf = new Map(
    quotas.regions.flatMap(({ name, territories }) => territories.map((at) => [at, name] as const)),
  );
  return [
    {
      header: "Region",
      values: quotas.territories.map((_, at) => regionOf.get(at) ?? ""),
      format: TEXT,
      style: "value",
    },
    live(
      "Region No",
      formula`=SUMPRODUCT((${column("EF_Regions", "Region")}=${own("Region")})*${column("EF_Regions", "No")})`,
      COUNT,
    ),
    {
      header: "Tie",
      values: Float64Array.from(quotas.territories, (_, at) => at + 1),
      format: COUNT,
      style: "value",
      align: "right",
    },
    live("Territory No", formula`=MATCH(${own("Territory")},${column(TERRITORIES, "Territory")},0)`, COUNT),
    ...bases.flatMap(({ basis }): QuotaColumn[] => {
      if (basis === "potential") return [live("Potential", formula`=${ofTerritory("Potential")}`)];
      if (basis === "workload") return [live("Workload", formula`=${ofTerritory("Workload")}`, HOURS)];
      return basis === "pipeline" ? [live("Pipeline", sumOfAccounts(facts, "Pipeline"))] : [];
    }),
    ...(facts.sums === "delta" ? quotaAmounts(facts).map((amount) => plannedSum(facts, amount, money)) : []),
    ...evenQuota(facts, money),
    ...bases.map(({ share, values }) => live(share, shareFormula(values), "0.00%")),
    ...claimFormulas(TERRITORY_CLAIM, mask, ranks, "Tie", groupOf("")).map((one) =>
      live(one.header, one.formula, format[one.kind]),
    ),
    live("Open Score", unlessHeld("Score"), format.score),
    live("Open Floor", unlessHeld("Floor")),
    live("Open Cap", unlessHeld("Cap")),
    ...claimFormulas(OPEN_CLAIM, mask, ranks, "Tie", groupOf("Open ")).map((one) =>
      live(one.header, one.formula, format[one.kind]),
    ),
    ...dateWorkings(quotas, periodHeaders(quotas)),
    ...periodWorkings(facts, quotas),
    ...plannedOverrides(QUOTA_OVERRIDE, heldQuotas(quotas), money),
    ...plannedDates(facts, quotas),
  ];
}

/** Share of the company; what is below 0 counts as 0. */
function shareFormula(values: string | null): FormulaText {
  if (values === null) return formula`=1/ROWS(${all("Territory")})`;
  const positive = fragment`SUMIFS(${all(values)},${all(values)},">0")`;
  return formula`=IF(${positive}=0,0,MAX(0,${own(values)})/${positive})`;
}

/** Cells of the territory's region by which its territories share. */
function groupOf(prefix: "" | "Open "): GroupCells {
  const ofRegion = (header: string): Reference =>
    fragment`INDEX(${column("EF_Regions", `${prefix}${header}`)},${own("Region No")})`;
  return { ratio: ofRegion("Ratio"), spare: ofRegion("Spare"), odd: ofRegion("Odd") };
}

function ofTerritory(header: string): Reference {
  return fragment`INDEX(${column(TERRITORIES, header)},${own("Territory No")})`;
}

/** Sum over the accounts that the territory has now. */
function sumOfAccounts(facts: ReportFacts, header: "Forecast" | "Pipeline"): FormulaText {
  const territory = own("Territory");
  if (facts.sums === "direct") {
    return formula`=SUMIFS(${column(ACCOUNTS, header)},${column(ACCOUNTS, "Territory")},${territory})`;
  }
  return formula`=${own(`Planned ${header}`)}+SUMIFS(${column(EDITS, header)},${column(EDITS, "To")},${territory})-SUMIFS(${column(EDITS, header)},${column(EDITS, "From")},${territory})`;
}

function plannedSum(
  { plan }: ReportFacts,
  { header, values }: { readonly header: string; readonly values: Float64Array },
  money: string,
): QuotaColumn {
  const sums = new Float64Array(plan.territories.length);
  values.forEach((value, account) => {
    const territory = plan.territoryOf[account] ?? HOUSE;
    if (territory >= 0 && !Number.isNaN(value)) sums[territory] = (sums[territory] ?? 0) + value;
  });
  return { header: `Planned ${header}`, values: sums, format: money, style: "value", align: "right" };
}
