import type { ScenarioFigures } from "../../../engine/model/scenario-figures";
import type { OptionalSheet } from "../../../engine/model/optional-sheets";
import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { COUNT, KILOMETRES, moneyFormat, SHARE, TEXT } from "../../number-format";
import { MEASURE_HEADER } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { ScenarioSheetFacts } from "../../scenario-options";
import type { CellContent, FormulaText } from "../../workbook-description";
import type { ChartedHeader } from "../../chart-ground";
import { chartedLines } from "./charted-lines";

const ACCOUNTS = "EF_Assignments";
const TERRITORIES = "EF_Territories";

/** One line of the comparison. */
export interface FigureLine {
  readonly label: string;
  /** Header of the same figure in EF_Scenarios. */
  readonly header: string;
  readonly format: string;
  /** Which value is the best of its row; null where none is. */
  readonly best: "least" | "most" | null;
  /** One of the shares that the chart shows. */
  readonly isCharted: boolean;
  /** What a saved scenario has of it. */
  readonly saved: (figures: ScenarioFigures) => CellContent;
  /** Over the sheets of the plan; null where the plan does not have it. */
  readonly live: FormulaText | null;
  /** The same with today's owners. */
  readonly today: FormulaText | number | null;
}

/** The lines for which a scenario or the plan on the sheets has data; those of the chart first and together. */
export function figureLines({ scenarios, written, currencySymbol }: ScenarioSheetFacts): FigureLine[] {
  const money = moneyFormat(currencySymbol);
  const plan = written?.figures ?? null;
  const all = [...scenarios.map(({ figures }) => figures), ...(plan === null ? [] : [plan])];
  const lines = [
    ...shareLines(plan),
    ...outsideLines(plan),
    ...otherLines(plan, money, {
      hasQuotaSheet: isOnSheet(written, "Quota Allocation"),
      hasResourceSheet: isOnSheet(written, "Resource Allocation"),
    }),
  ];
  // The totals are taken over the accounts: that column is always there.
  return lines.filter(
    ({ header, saved }) => header === "Accounts" || all.some((figures) => saved(figures) !== null),
  );
}

/** Whether the plan on the sheets was written with a sheet of this name, if it has one. */
export function isOnSheet(written: ScenarioSheetFacts["written"], sheet: OptionalSheet): boolean {
  return written !== null && !written.definition.settings.sheetsLeftOut.includes(sheet);
}

/** The shares that the chart shows. */
function shareLines(plan: ScenarioFigures | null): FigureLine[] {
  const share = (part: number | null, of: number | null): number | null =>
    part === null || of === null || of === 0 ? null : part / of;
  const saved: Readonly<Record<ChartedHeader, FigureLine["saved"]>> = {
    "Largest Deviation": ({ balances }) => balances[0]?.maxDeviation ?? null,
    Spread: ({ balances }) => balances[0]?.spread ?? null,
    "Accounts Moved Share": (one) =>
      one.today === null ? null : share(one.accountsMoved, one.accountsOwned),
    "Revenue Moved Share": (one) => (one.today === null ? null : share(one.revenueMoved, one.revenueOwned)),
  };
  const owners = plan !== null && plan.today !== null;
  return chartedLines({ owners, revenue: owners && plan.revenueMoved !== null }).map((line) => ({
    ...line,
    best: "least",
    isCharted: true,
    saved: saved[line.header],
    ...(plan === null ? { live: null, today: null } : {}),
  }));
}

/** Territories outside their bands: on the leading measure, and on the others together. */
function outsideLines(plan: ScenarioFigures | null): FigureLine[] {
  const watches = (header: string): Reference => fragment`COUNTIFS(${column(TERRITORIES, header)},"WATCH")`;
  const others = (plan?.balances ?? []).slice(1);
  const onOthers = others.map(({ measure }) => watches(`${MEASURE_HEADER[measure]} In Band?`)).join("+");
  const line = { format: COUNT, best: "least", isCharted: false } as const;
  return [
    {
      ...line,
      label: "Territories outside the band",
      header: "Territories Outside",
      saved: ({ balances }) => balances[0]?.outside ?? null,
      live: plan === null ? null : formula`=${watches("In Band?")}`,
      today:
        (plan?.today ?? null) === null
          ? null
          : formula`=SUMPRODUCT(--(ROUND(ABS(${column(TERRITORIES, "Deviation Today")}),9)>${nameOf("tolerance")}))`,
    },
    {
      ...line,
      label: "Outside on other measures",
      header: "Outside on Others",
      saved: ({ balances }) =>
        balances.length < 2 ? null : balances.slice(1).reduce((sum, { outside }) => sum + outside, 0),
      live: others.length === 0 ? null : formula`=${onOthers as Reference}`,
      today: null,
    },
  ];
}

function otherLines(
  plan: ScenarioFigures | null,
  money: string,
  {
    hasQuotaSheet,
    hasResourceSheet,
  }: { readonly hasQuotaSheet: boolean; readonly hasResourceSheet: boolean },
): FigureLine[] {
  const moved = column(ACCOUNTS, "Moved?");
  const hasOwners = plan !== null && plan.today !== null;
  const plain = { best: null, isCharted: false, today: null } as const;
  const when = (is: boolean | undefined, content: FormulaText): FormulaText | null =>
    is === true ? content : null;
  const has = (value: number | null | undefined): boolean => value !== null && value !== undefined;
  return [
    {
      ...plain,
      label: "Accounts that move",
      header: "Accounts Moved",
      format: COUNT,
      best: "least",
      saved: (one) => (one.today === null ? null : one.accountsMoved),
      live: when(hasOwners, formula`=COUNTIFS(${moved},"Moved")`),
      today: hasOwners ? 0 : null,
    },
    {
      ...plain,
      label: "Revenue that moves",
      header: "Revenue Moved",
      format: money,
      best: "least",
      saved: (one) => (one.today === null ? null : one.revenueMoved),
      live: when(
        hasOwners && has(plan.revenueMoved),
        formula`=SUMIFS(${column(ACCOUNTS, "Revenue")},${moved},"Moved")`,
      ),
      today: hasOwners && has(plan.revenueMoved) ? 0 : null,
    },
    {
      ...plain,
      label: "Mean distance",
      header: "Mean Distance",
      format: KILOMETRES,
      best: "least",
      saved: (one) => one.meanDistanceKm,
      live: when(has(plan?.meanDistanceKm), formula`=IFERROR(AVERAGE(${column(ACCOUNTS, "Distance")}),"")`),
    },
    {
      ...plain,
      label: "Match, average",
      header: "Match",
      format: "0",
      best: "most",
      saved: (one) => one.meanFit,
      live: when(has(plan?.meanFit), formula`=IFERROR(AVERAGE(${column(ACCOUNTS, "Fit")}),"")`),
    },
    {
      ...plain,
      label: "Quotas at the cap",
      header: "Quotas at the Cap",
      format: COUNT,
      best: "least",
      saved: (one) => one.quotasAtCap,
      live: when(
        hasQuotaSheet && has(plan?.quotas),
        formula`=COUNTIFS(${column("EF_Quotas", "Bound")},"Cap")`,
      ),
    },
    {
      ...plain,
      label: "Quotas of the territories",
      header: "Quotas",
      format: money,
      saved: (one) => one.quotas,
      live: when(hasQuotaSheet && has(plan?.quotas), formula`=SUM(${column("EF_Quotas", "Final Quota")})`),
    },
    {
      ...plain,
      label: "Cost of the territories",
      header: "Cost",
      format: money,
      best: "least",
      saved: (one) => one.cost,
      live: when(
        hasResourceSheet && has(plan?.cost),
        formula`=SUM(${column("EF_Resources", "Territory Cost")})`,
      ),
    },
    {
      ...plain,
      label: "From the best possible",
      header: "From the Best",
      format: SHARE,
      best: "least",
      saved: (one) => one.fromBest,
      live: when(has(plan?.fromBest), formula`=IF(${nameOf("editCount")}=0,${nameOf("fromBest")},"")`),
    },
    {
      ...plain,
      label: "All rules met",
      header: "Rules Met",
      format: TEXT,
      saved: (one) => (one.rulesMet ? "Yes" : "No"),
      live: when(
        plan !== null,
        formula`=IF(AND(${nameOf("result")}="PASS",${watchCount(plan)}=0),"Yes","No")`,
      ),
    },
    {
      ...plain,
      label: "Accounts in territories",
      header: "Accounts",
      format: COUNT,
      saved: (one) => one.accounts,
      live: when(plan !== null, formula`=SUM(${column(TERRITORIES, "Accounts")})`),
    },
    {
      ...plain,
      label: "House accounts",
      header: "House Accounts",
      format: COUNT,
      saved: (one) => one.house,
      live: when(plan !== null, formula`=COUNTIFS(${column(ACCOUNTS, "Status")},"House")`),
    },
  ];
}

/** Territories outside a band, on any measure. */
function watchCount(plan: ScenarioFigures | null): Reference {
  return (plan?.balances ?? [])
    .map(({ measure }, index) => (index === 0 ? "In Band?" : `${MEASURE_HEADER[measure]} In Band?`))
    .map((header) => fragment`COUNTIFS(${column(TERRITORIES, header)},"WATCH")`)
    .reduce((sum, one) => fragment`${sum}+${one}`, fragment`0`);
}
