import type { ExcelBatch } from "../run-excel";

/** The part of Excel that a check tries. */
export type CheckArea = "Values" | "Formulas" | "Sheets" | "Storage" | "Events" | "Sizes" | "Page";

/** One thing that Evenfield needs of its host, tried and held against what should come of it. */
export interface HostCheck {
  readonly area: CheckArea;
  /** What is tried, in the words of a person who reads the result sheet. */
  readonly name: string;
  readonly expected: string;
  /** Version of ExcelApi without which it is not tried, "1.12"; absent: the least that Evenfield asks for. */
  readonly needs?: string;
  /** Tries it on the scratch sheet and says what came of it. */
  readonly run: (scene: CheckScene) => Promise<string>;
}

/** Where a check may work: rows of the scratch sheet that no other check uses. */
export interface CheckScene {
  readonly sheet: string;
  /** First of the check's ROWS_A_CHECK rows, 0-based. */
  readonly top: number;
  readonly signal: AbortSignal | undefined;
}

/** What came of a check. */
export interface CheckResult {
  readonly area: CheckArea;
  readonly name: string;
  readonly expected: string;
  readonly found: string;
  /** "absent": this host does not claim to have it, and Evenfield does without. */
  readonly outcome: "pass" | "fail" | "absent";
  readonly milliseconds: number;
}

/** Rows of the scratch sheet that each check has to itself. */
export const ROWS_A_CHECK = 12;

/** Cells of a check's own rows, counted from its first row and column A. */
export function cellsOf(
  context: ExcelBatch,
  { sheet, top }: CheckScene,
  [row, column]: readonly [row: number, column: number],
  [rows, columns]: readonly [rows: number, columns: number] = [1, 1],
): Excel.Range {
  return sheetOf(context, sheet).getRangeByIndexes(top + row, column, rows, columns);
}

/** The scratch sheet. */
export function sheetOf(context: ExcelBatch, sheet: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet);
}

/** A value as the result sheet shows it; text in quotes, so that 1 and "1" differ. */
export function shownValue(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
}
