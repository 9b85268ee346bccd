import type { ExcelSession } from "./excel-session";

/** Values and formulas of every cell of some sheets, in the order of the sheets. */
export function cellsOf(excel: ExcelSession, isWanted: (name: string) => boolean): string {
  excel.host.calculator.recalculate();
  return JSON.stringify(
    excel.book.sheets
      .filter(({ name }) => isWanted(name))
      .map((sheet) => [
        sheet.name,
        sheet.cells.columns.map((column) => [
          filled(column?.values ?? []),
          [...(column?.formulas ?? [])].map(([row, { text }]) => [row, text]),
        ]),
      ]),
  );
}

/** Values down to the last one that is not blank. */
function filled(values: readonly unknown[]): unknown[] {
  const all = Array.from(values, (value) => value ?? null);
  while (all.length > 0 && all.at(-1) === null) all.pop();
  return all;
}
