import type { Performance } from "../../../engine/model/performance";
import type { OpportunityField } from "../../../engine/model/field";
import { column, formula, fragment, here, quoted, type Reference } from "../../formula";
import { COUNT, moneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import { userColumn } from "../../user-column";
import type { FormulaText, TableColumnDescription } from "../../workbook-description";

const STAGES = "EF_Stages";
/** What the stage of deals without one is called on the sheet. */
export const BLANK_STAGE = "(blank)";
/** Above so many deals, adding them up again stage by stage takes too long in a spreadsheet. */
const LIVE_DEALS_LIMIT = 100_000;

/** The user's list of deals as formulas add it up; null in place of what they cannot. */
interface DealsOnSheet {
  readonly sheet: string;
  readonly stage: Reference | null;
  readonly amount: Reference;
  /** 1 for each deal of the period, 0 for others; null where all are. */
  readonly inPeriod: Reference | null;
}

/** Null where a formula would not see on the user's sheet what was read there. */
function dealsOnSheet(facts: ReportFacts): DealsOnSheet | null {
  const { performance } = facts.plan;
  const place = performance?.lists.deals ?? null;
  if (performance === null || place === null || place.count > LIVE_DEALS_LIMIT) return null;
  const of = (field: OpportunityField): Reference | null =>
    userColumn(facts.plan, "opportunity", field, place);
  const isMapped = (field: OpportunityField): boolean =>
    facts.plan.mapping.entities.some(
      ({ entity, fields }) => entity === "opportunity" && fields.some((one) => one.field === field),
    );
  const days = (["closed", "created"] as const).filter(isMapped);
  const amount = of("amount");
  const known = days.flatMap((field) => of(field) ?? []);
  if (amount === null || known.length < days.length) return null;
  const stage = of("stage");
  if (performance.data.hasStages && stage === null) return null;
  return { sheet: place.sheet, stage, amount, inPeriod: periodOf(performance, known) };
}

/** The day on which a deal was closed, else made, is in the period; a deal without a day counts as in it. */
function periodOf({ period }: Performance, days: readonly Reference[]): Reference | null {
  if (period === null || days.length === 0) return null;
  return days.reduceRight(
    (otherwise, day) =>
      fragment`(ISNUMBER(${day})*(${day}>=${nameOf("periodFrom")})*(${day}<${nameOf("periodTo")}+1)+(1-ISNUMBER(${day}))*${otherwise})`,
    fragment`1`,
  );
}

/** Deals and amounts of each stage as the user's sheet has them now, in all and in the period. */
export function stageColumns(facts: ReportFacts): TableColumnDescription[] {
  const deals = dealsOnSheet(facts);
  if (deals === null || deals.stage === null) return [];
  const { amount, inPeriod } = deals;
  const own = here(STAGES, "Stage");
  const isStage = fragment`--(TRIM(${deals.stage})=IF(${own}=${quoted(BLANK_STAGE)},"",${own}))`;
  const live = (header: string, content: FormulaText, format: string): TableColumnDescription => ({
    header,
    formula: content,
    format,
    style: "formula",
    align: "right",
  });
  const money = moneyFormat(facts.options.currencySymbol);
  return [
    live("Deals on Sheet", formula`=SUMPRODUCT(${isStage})`, COUNT),
    live("Amount on Sheet", formula`=SUMPRODUCT(${isStage},${amount})`, money),
    ...(inPeriod === null
      ? []
      : [
          live("Deals in Period", formula`=SUMPRODUCT(${isStage},${inPeriod})`, COUNT),
          live("Amount in Period", formula`=SUMPRODUCT(${isStage},${inPeriod},${amount})`, money),
        ]),
  ];
}

/** What the user's sheet says of a sum that Tie-Out checks. */
export interface SumOnSheet {
  readonly sheet: string;
  readonly sum: FormulaText;
}

/** A sum of performance from the user's own cells; null where formulas cannot see it there. */
export function sumOnSheet(facts: ReportFacts, header: string): SumOnSheet | null {
  const deals = dealsOnSheet(facts);
  if (deals === null) return null;
  const { sheet, stage, amount, inPeriod } = deals;
  if (stage === null) {
    const each = inPeriod ?? fragment`ISNUMBER(${amount})+1-ISNUMBER(${amount})`;
    if (header === "Won") return { sheet, sum: formula`=SUMPRODUCT(${each})` };
    return header === "Won Amount" ? { sheet, sum: formula`=SUMPRODUCT(${each},${amount})` } : null;
  }
  const ofStages = (part: string, word: "won" | "lost" | "open*"): SumOnSheet => ({
    sheet,
    sum: formula`=SUMIFS(${column(STAGES, part)},${column(STAGES, "Counts As")},${quoted(word)})`,
  });
  const [count, money] =
    inPeriod === null ? ["Deals on Sheet", "Amount on Sheet"] : ["Deals in Period", "Amount in Period"];
  switch (header) {
    case "Won":
      return ofStages(count, "won");
    case "Lost":
      return ofStages(count, "lost");
    case "Won Amount":
      return ofStages(money, "won");
    case "Open":
      return ofStages("Deals on Sheet", "open*");
    case "Pipeline":
      return ofStages("Amount on Sheet", "open*");
    default:
      return null;
  }
}
