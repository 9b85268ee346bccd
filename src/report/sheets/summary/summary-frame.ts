import type { MeasureKey } from "../../../engine/model/measure-key";
import type { Reference } from "../../formula";
import { COUNT, headlineMoneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { MEASURE_HEADER, measureOf } from "../../report-facts";
import type { CellBlock, CellContent, FormulaText } from "../../workbook-description";

export const TERRITORIES = "EF_Territories";
export const ACCOUNTS = "EF_Assignments";
export const CHECKS = "EF_Checks";
export const COLUMNS = 16;
/** Where the right half begins (K). */
export const RIGHT = 10;
export const CHART_TOP = 10;
export const CHART_ROWS = 12;
/** First row under chart and map. */
export const LOWER_TOP = CHART_TOP + CHART_ROWS + 1;

/** A cell with blank cells right of it, merged into one. */
export function wide(
  row: number,
  columnIndex: number,
  width: number,
  content: CellContent,
  look: Pick<CellBlock, "style" | "align" | "format">,
): CellBlock {
  const cells = [[content, ...Array.from({ length: width - 1 }, (): CellContent => null)]];
  return { row, column: columnIndex, cells, merge: true, ...look };
}

export function live(content: FormulaText): CellContent {
  return { formula: content };
}

/** One of four fixed words, so that it may stand in a formula. */
export function lowerMeasure(facts: ReportFacts): Reference {
  return MEASURE_HEADER[facts.balanced.key].toLowerCase() as Reference;
}

/** Sum over all accounts, for the choice of a format. */
export function largestLoad(facts: ReportFacts, key: MeasureKey): number {
  const measure = measureOf(facts, key);
  let total = 0;
  for (const value of measure?.values ?? []) if (!Number.isNaN(value)) total += value;
  return total;
}

/** Format of the balanced measure where space is short. */
export function sumFormat(facts: ReportFacts): string {
  return facts.balanced.unit === "money"
    ? headlineMoneyFormat(facts.options.currencySymbol, largestLoad(facts, facts.balanced.key))
    : COUNT;
}

/** Above this a bound says nothing about the plan: a reader would take it for a verdict. */
const TELLING_GAP = 0.5;

/** Whether the page says how far the plan is from the best possible one; Plan Settings says it in any case. */
export function hasTellingBound({ plan }: ReportFacts): boolean {
  return plan.certificate !== null && plan.certificate.gap <= TELLING_GAP;
}
