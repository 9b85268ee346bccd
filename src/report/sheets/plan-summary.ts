import { cell, formula, quoted } from "../formula";
import { PALETTE } from "../palette";
import type { ReportFacts } from "../report-facts";
import { printOf } from "../sheet-frame";
import type { SheetDescription, SheetRole, TableDescription } from "../workbook-description";
import { COLUMNS } from "./summary/summary-frame";
import { headlines } from "./summary/headlines";
import { figures } from "./summary/figures";
import { balanceDrawing, mapHeading, mapImage } from "./summary/drawings";
import { leftColumn } from "./summary/left-half";
import { nextSteps } from "./summary/next-steps";
import { rightColumn } from "./summary/right-half";

/** Rows between the page and the workings below it. */
const ROWS_TO_WORKINGS = 3;

/**
 * The page to read first: what this is, whether it ties out, how balanced it is, what to do next, how to read and
 * change it. Below the page, and not printed, stands what counts the next steps and, in plans of many territories, what
 * the chart is drawn from.
 *
 * @param places where each check of Tie-Out points
 * @param written roles of the plan's other sheets
 */
export function planSummary(
  facts: ReportFacts,
  kpis: TableDescription,
  places: readonly string[],
  written: ReadonlySet<SheetRole>,
): SheetDescription {
  const right = rightColumn(facts, places);
  const rowsOf = (half: { readonly lastRow: number }): number => Math.max(half.lastRow, right.lastRow);
  const lastRow = rowsOf(leftColumn(facts, nextSteps(facts, written, 0)));
  const steps = nextSteps(facts, written, lastRow + 1 + ROWS_TO_WORKINGS);
  const left = leftColumn(facts, steps);
  const balance = balanceDrawing(facts, kpis, steps.lastRow + 2);
  const verdictCell = cell(0, COLUMNS - 4, "both");
  return {
    role: "planSummary",
    name: "Plan Summary",
    tabColor: PALETTE.tabFirst,
    columnWidths: [13, ...Array.from({ length: COLUMNS - 1 }, () => 9.6)],
    rowHeights: [
      { row: 0, height: 28 },
      { row: 2, height: 6 },
      { row: 3, height: 22 },
      { row: 4, height: 6 },
      { row: 6, height: 26 },
      { row: 8, height: 8 },
    ],
    blocks: [
      ...headlines(facts),
      ...figures(facts),
      ...mapHeading(facts),
      ...left.blocks,
      ...right.blocks,
      ...steps.workings,
      ...balance.blocks,
    ],
    tables: [],
    conditionalFormats: [
      ...(
        [
          ["FAIL:", PALETTE.failText, PALETTE.failFill],
          ["WATCH", PALETTE.watchText, PALETTE.watchFill],
        ] as const
      ).map(([start, fontColor, fill]) => ({
        kind: "formula" as const,
        area: { row: 0, column: COLUMNS - 4, rowCount: 1, columnCount: 4 },
        formula: formula`=LEFT(${verdictCell},5)=${quoted(start)}`,
        fontColor,
        fill,
        bold: true,
      })),
      ...right.conditionalFormats,
    ],
    listValidations: [],
    numberValidations: [],
    charts: [balance.chart],
    images: mapImage(facts),
    freezeRows: 0,
    freezeColumns: 0,
    print: printOf(
      facts,
      { row: 0, column: 0, rowCount: lastRow + 1, columnCount: COLUMNS },
      undefined,
      "onePage",
    ),
  };
}
