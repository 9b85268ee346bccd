import type { Reference } from "../formula";
import { cell, formula, fragment } from "../formula";
import { PALETTE } from "../palette";
import type {
  Area,
  CellBlock,
  CellContent,
  ConditionalFormatDescription,
  FormulaText,
} from "../workbook-description";

/** One identity on Tie-Out: two sides that must be equal. */
export interface CheckLine {
  readonly check: string;
  readonly left: CellContent;
  readonly right: CellContent;
  readonly format: string;
  readonly where: string;
  /**
   * What it is when the sides differ: FAIL, the plan is wrong (left out); WATCH, the plan is right and says that
   * something is left for the user to decide.
   */
  readonly ifDifferent?: "FAIL" | "WATCH";
}

/**
 * PASS where all results do; WATCH where all others say so; FAIL for any other one.
 *
 * @param all how many results there are
 * @param having counts those of one word
 */
export function resultOf(all: Reference, having: (word: Reference) => Reference): Reference {
  const [passed, watched] = [having(fragment`"PASS"`), having(fragment`"WATCH"`)];
  return fragment`IF(${passed}=${all},"PASS",IF(${passed}+${watched}=${all},"WATCH","FAIL"))`;
}

/** Result cells in the colours of FAIL and of WATCH. */
export function resultColors(area: Area): ConditionalFormatDescription[] {
  const result = cell(area.row, area.column, "column");
  return [
    {
      kind: "formula",
      area,
      formula: formula`=${result}="FAIL"`,
      fontColor: PALETTE.failText,
      fill: PALETTE.failFill,
      bold: true,
    },
    {
      kind: "formula",
      area,
      formula: formula`=${result}="WATCH"`,
      fontColor: PALETTE.watchText,
      fill: PALETTE.watchFill,
      bold: true,
    },
  ];
}

export function live(content: FormulaText): CellContent {
  return { formula: content };
}

/**
 * The checks above a table, a line each with its result.
 *
 * @param row of the first
 * @param at columns of the words and of the results
 */
export function resultBlocks(
  checks: readonly (readonly [words: string, result: Reference])[],
  row: number,
  at: { readonly words: number; readonly result: number },
): CellBlock[] {
  return checks.flatMap(([words, result], index): CellBlock[] => [
    { row: row + index, column: at.words, cells: [[words]], style: "formula" },
    {
      row: row + index,
      column: at.result,
      cells: [[live(formula`=${result}`)]],
      style: "check",
      align: "right",
    },
  ]);
}
