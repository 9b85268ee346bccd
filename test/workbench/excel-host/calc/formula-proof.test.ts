import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createCalculator } from "../../../../workbench/excel-host/calc/calculator";
import { loadBook } from "../../../../workbench/excel-host/file/load";
import type { Book } from "../../../../workbench/excel-host/model/book";
import { plain } from "../../../support/calculated-book";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../../support/libreoffice";

/** Folder of shared material: the parent of EVENFIELD_SHARED_DATA, or ../shared beside the repository. */
const SHARED = process.env.EVENFIELD_SHARED_DATA
  ? join(process.env.EVENFIELD_SHARED_DATA, "..")
  : join(process.cwd(), "..", "shared");
const PROOF = join(SHARED, "design", "sheets", "formula-proof.xlsx");

const isPresent = existsSync(PROOF) && hasLibreOffice();

/** The value of every formula cell by address. */
function formulaValues(book: Book): Map<string, unknown> {
  const values = new Map<string, unknown>();
  for (const sheet of book.sheets) {
    sheet.cells.columns.forEach((store, column) => {
      for (const row of store?.formulas.keys() ?? []) {
        values.set(`${sheet.name}!${row},${column}`, plain(sheet.cells.value(row, column)));
      }
    });
  }
  return values;
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number") {
    return Math.abs(a - b) <= 1e-6 + 1e-9 * Math.max(Math.abs(a), Math.abs(b));
  }
  return a === b || ((a === "" || a === null) && (b === "" || b === null));
}

(isPresent ? describe : describe.skip)("the workbook that proves the plan's formulas", () => {
  it("gives LibreOffice's value in every formula cell", () => {
    const book = loadBook(recalculatedByLibreOffice(new Uint8Array(readFileSync(PROOF))), "proof.xlsx");
    const elsewhere = formulaValues(book);
    const calculator = createCalculator(book);
    calculator.recalculateAll();
    const different = [...formulaValues(book)].filter(([cell, value]) => !isSame(value, elsewhere.get(cell)));
    expect(elsewhere.size).toBeGreaterThan(30_000);
    expect(different).toEqual([]);
    expect(calculator.circularReferences).toEqual([]);
  }, 180_000);
});
