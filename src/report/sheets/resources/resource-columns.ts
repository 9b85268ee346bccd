import type {
  PotKind,
  PotShare,
  ResourceBasis,
  ResourcePlan,
  ResourcePot,
} from "../../../engine/model/resource-plan";
import type { Reference } from "../../formula";
import { column, formula, fragment, here } from "../../formula";
import { COUNT, GENERAL, HOURS, moneyFormat, SHARE, TEXT } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { measureOf } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { FormulaText } from "../../workbook-description";
import type { QuotaColumn } from "../quota/quota-column";
import { amountOf, claimFormulas, type GroupCells } from "../quota/share-formulas";
import { overrideColumns, plannedOverrides, type HeldAmount } from "../quota/override-columns";
import { POT_NAMES, type PotNames, type PotSharing } from "./pot-names";

const TABLE = "EF_Resources";
const TERRITORIES = "EF_Territories";

/** Column of each basis and of its share in the company. */
const BASIS_COLUMNS: Readonly<
  Record<ResourceBasis, { readonly values: string | null; readonly share: string }>
> = {
  potential: { values: "Potential", share: "Potential Share" },
  whitespace: { values: "Whitespace", share: "Whitespace Share" },
  need: { values: "Need", share: "Need Share" },
  workload: { values: "Workload", share: "Workload Share" },
  equal: { values: null, share: "Equal Share" },
};

const own = (header: string): Reference => here(TABLE, header);
const all = (header: string): Reference => column(TABLE, header);
const sumOf = (header: string): Reference => fragment`SUM(${all(header)})`;

/** What readers see: what a territory holds, what it gets, what it costs and returns. */
export function readerColumns(facts: ReportFacts, resources: ResourcePlan): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  const { potential, revenue, workload } = has(facts);
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
    ...(resources.regions.length === 0
      ? []
      : [
          {
            header: "Region",
            values: regionNames(facts, resources),
            format: TEXT,
            style: "value" as const,
          },
        ]),
    ...(potential ? [summed("Potential", formula`=N(${ofTerritory("Potential")})`, money)] : []),
    ...(revenue ? [summed("Revenue", formula`=N(${ofTerritory("Revenue")})`, money)] : []),
    ...(potential && revenue ? needColumns(money) : []),
    ...(workload ? [summed("Workload", formula`=N(${ofTerritory("Workload")})`, HOURS)] : []),
    ...resources.pots.flatMap((pot) => potColumns(POT_NAMES[pot.kind], pot, resources, money)),
    ...costColumns(facts, resources, money),
  ];
}

/** Whitespace and penetration, and what is missing to the penetration of all territories together. */
function needColumns(money: string): QuotaColumn[] {
  const peers = fragment`${sumOf("Revenue")}/${sumOf("Potential")}`;
  return [
    summed("Whitespace", formula`=MAX(0,${own("Potential")}-${own("Revenue")})`, money),
    {
      ...live(
        "Penetration",
        formula`=IF(${own("Potential")}<=0,"",${own("Revenue")}/${own("Potential")})`,
        SHARE,
      ),
      total: { content: formula`=IF(${sumOf("Potential")}<=0,"",${peers})` },
    },
    summed(
      "Need",
      formula`=IF(${sumOf("Potential")}<=0,0,MAX(0,${peers}*${own("Potential")}-${own("Revenue")}))`,
      money,
    ),
  ];
}

/** Score of a pot, what the territory gets of it, and how that stands to the even share. */
function potColumns(
  pot: PotNames,
  { shares }: ResourcePot,
  { bases }: ResourcePlan,
  money: string,
): QuotaColumn[] {
  const { header, all: sharing, open } = pot;
  const override = own(pot.override.amount);
  const format = formatOf(pot.kind, money);
  const score = bases
    .map((basis) => fragment`${nameOf(pot.weights[basis])}*${own(BASIS_COLUMNS[basis].share)}`)
    .reduce((sum, one) => fragment`${sum}+${one}`);
  return [
    live(sharing.claim.score, formula`=${score}`, "0.00%"),
    summed(pot.calculated, formula`=${amountOf(sharing.claim, groupOf(sharing))}`, format),
    ...overrideColumns(pot.override, heldAmounts(shares), format),
    summed(
      pot.sharedOut,
      formula`=IF(ISNUMBER(${override}),"",${own(header)}-${own(pot.calculated)})`,
      signedFormatOf(pot.kind, money),
    ),
    {
      ...summed(
        header,
        formula`=IF(ISNUMBER(${override}),${override},${amountOf(open.claim, groupOf(open))})`,
        format,
      ),
      style: "label",
    },
    live(
      `${header} to Even`,
      formula`=IF(${nameOf(pot.total)}<=0,"",${own(header)}*ROWS(${all(header)})/${nameOf(pot.total)})`,
      '0.00"×"',
    ),
  ];
}

/** Cost of the rep, other costs and budget, and what the territory holds for each unit of money. */
function costColumns(facts: ReportFacts, { costs, pots }: ResourcePlan, money: string): QuotaColumn[] {
  const hasBudget = pots.some(({ kind }) => kind === "budget");
  const hasRepCosts = costs?.rep.some((cost) => !Number.isNaN(cost)) ?? false;
  const hasOther = costs !== null && costs.listed !== 0;
  const value = (header: string, values: Float64Array): QuotaColumn => ({
    header,
    values,
    format: money,
    style: "value",
    align: "right",
    total: { content: formula`=SUM(${all(header)})` },
  });
  const parts = [
    ...(hasRepCosts ? ["Rep Cost"] : []),
    ...(hasOther ? ["Other Costs"] : []),
    ...(hasBudget ? ["Budget"] : []),
  ];
  if (parts.length === 0) return [];
  const cells = parts.map(own).reduce((list, one) => fragment`${list},${one}`);
  const isAny = hasOther || hasBudget;
  return [
    ...(hasRepCosts && costs !== null ? [value("Rep Cost", costs.rep)] : []),
    ...(hasOther ? [value("Other Costs", costs.other)] : []),
    summed(
      "Territory Cost",
      isAny ? formula`=SUM(${cells})` : formula`=IF(COUNT(${cells})=0,"",SUM(${cells}))`,
      money,
    ),
    ...(has(facts).potential
      ? [
          {
            ...live(
              "Potential per Cost",
              formula`=IF(OR(N(${own("Territory Cost")})<=0,${own("Potential")}<=0),"",${own("Potential")}/${own("Territory Cost")})`,
              "#,##0.0",
            ),
            total: {
              content: formula`=IF(OR(${sumOf("Territory Cost")}<=0,${sumOf("Potential")}<=0),"",${sumOf("Potential")}/${sumOf("Territory Cost")})`,
            },
          },
        ]
      : []),
    ...(has(facts).revenue
      ? [
          {
            ...live(
              "Cost to Revenue",
              formula`=IF(OR(N(${own("Territory Cost")})<=0,${own("Revenue")}<=0),"",${own("Territory Cost")}/${own("Revenue")})`,
              SHARE,
            ),
            total: {
              content: formula`=IF(OR(${sumOf("Territory Cost")}<=0,${sumOf("Revenue")}<=0),"",${sumOf("Territory Cost")}/${sumOf("Revenue")})`,
            },
          },
        ]
      : []),
  ];
}

/** What the formulas of the readers' columns are made of. */
export function workingColumns(facts: ReportFacts, resources: ResourcePlan): QuotaColumn[] {
  const money = moneyFormat(facts.options.currencySymbol);
  return [
    {
      header: "Tie",
      values: Float64Array.from(facts.plan.territories, (_, at) => at + 1),
      format: COUNT,
      style: "value",
      align: "right",
    },
    live("Territory No", formula`=MATCH(${own("Territory")},${column(TERRITORIES, "Territory")},0)`, COUNT),
    ...resources.bases.map((basis) =>
      live(BASIS_COLUMNS[basis].share, shareFormula(BASIS_COLUMNS[basis].values), "0.00%"),
    ),
    ...resources.pots.flatMap(({ kind }) => claimColumns(POT_NAMES[kind], money)),
    ...resources.pots.flatMap(({ kind, shares }) =>
      plannedOverrides(POT_NAMES[kind].override, heldAmounts(shares), formatOf(kind, money)),
    ),
  ];
}

function heldAmounts(shares: readonly PotShare[]): HeldAmount[] {
  return shares.map(({ override }) => override ?? { amount: null, reason: "", author: "" });
}

function claimColumns(pot: PotNames, money: string): QuotaColumn[] {
  const { claim } = pot.all;
  const open = pot.open.claim;
  const total = nameOf(pot.total);
  const unit = nameOf(pot.unit);
  const floor = nameOf("resourceFloor");
  const cap = nameOf("resourceCap");
  const amounts = formatOf(pot.kind, money);
  const unlessHeld = (header: string): FormulaText =>
    formula`=IF(ISNUMBER(${own(pot.override.amount)}),0,${own(header)})`;
  const rows = fragment`ROWS(${all("Territory")})`;
  const format = { money: amounts, score: "0.000000", count: COUNT } as const;
  return [
    live(claim.least, formula`=ROUNDDOWN(ROUND(N(${floor})*${total}/${rows}/${unit},6),0)*${unit}`, amounts),
    live(
      claim.most,
      formula`=ROUNDUP(ROUND(IF(ISNUMBER(${cap}),MIN(${total},${cap}*${total}/${rows}),${total})/${unit},6),0)*${unit}`,
      amounts,
    ),
    ...claimFormulas(claim, 1, fragment``, "Tie", groupOf(pot.all)).map((one) =>
      live(one.header, one.formula, format[one.kind]),
    ),
    live(open.score, unlessHeld(claim.score), format.score),
    live(open.least, unlessHeld(claim.least), format.money),
    live(open.most, unlessHeld(claim.most), format.money),
    ...claimFormulas(open, 1, fragment``, "Tie", groupOf(pot.open)).map((one) =>
      live(one.header, one.formula, format[one.kind]),
    ),
  ];
}

/** Share of the company; what is below 0 counts as 0, and a basis of nothing is shared alike. */
function shareFormula(values: string | null): FormulaText {
  const alike = fragment`1/ROWS(${all("Territory")})`;
  if (values === null) return formula`=${alike}`;
  const positive = fragment`SUMIFS(${all(values)},${all(values)},">0")`;
  return formula`=IF(${positive}=0,${alike},MAX(0,${own(values)})/${positive})`;
}

function groupOf({ ratio, spare, odd }: PotSharing): GroupCells {
  return { ratio: nameOf(ratio), spare: nameOf(spare), odd: nameOf(odd) };
}

export function formatOf(kind: PotKind, money: string): string {
  return kind === "budget" ? money : '#,##0.##" h"';
}

function signedFormatOf(kind: PotKind, money: string): string {
  const amount = formatOf(kind, money);
  return `+${amount};−${amount};${amount}`;
}

function regionNames({ plan }: ReportFacts, { regions }: ResourcePlan): string[] {
  const names = plan.territories.map(() => "");
  for (const { name, territories } of regions) for (const at of territories) names[at] = name;
  return names;
}

function has(facts: ReportFacts): Readonly<Record<"potential" | "revenue" | "workload", boolean>> {
  return {
    potential: measureOf(facts, "potential") !== undefined,
    revenue: measureOf(facts, "revenue") !== undefined,
    workload: measureOf(facts, "workload") !== undefined,
  };
}

function ofTerritory(header: string): Reference {
  return fragment`INDEX(${column(TERRITORIES, header)},${own("Territory No")})`;
}

function live(header: string, content: FormulaText, format: string): QuotaColumn {
  return { header, formula: content, format, style: "formula", align: "right" };
}

function summed(header: string, content: FormulaText, format: string): QuotaColumn {
  return { ...live(header, content, format), total: { content: formula`=SUM(${all(header)})` } };
}
