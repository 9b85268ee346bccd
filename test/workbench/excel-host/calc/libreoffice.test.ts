import { saveBook } from "../../../../workbench/excel-host/file/save";
import { loadBook } from "../../../../workbench/excel-host/file/load";
import { plain } from "../../../support/calculated-book";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../../support/libreoffice";
import { ALL_CASES, caseBook } from "./formula-cases";

const isPresent = hasLibreOffice();
if (!isPresent) process.stdout.write("LibreOffice is not on the path: its comparison is left out\n");

/** Results of every case as another program computes them, in the order of the cases. */
function resultsElsewhere(): (number | string | boolean | null)[] {
  const cases = caseBook();
  ALL_CASES.forEach(([formula], index) => cases.set(`Formulas!A${index + 1}`, formula));
  cases.calculator.recalculate();
  const loaded = loadBook(recalculatedByLibreOffice(saveBook(cases.book)), "cases.xlsx");
  const sheet = loaded.sheetNamed("Formulas");
  return ALL_CASES.map((_, row) => plain(sheet?.cells.value(row, 0) ?? null));
}

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  // A file has no empty text apart from a cell without one.
  return a === b || ((a === "" || a === null) && (b === "" || b === null));
}

(isPresent ? describe : describe.skip)("LibreOffice", () => {
  it("computes every case as Excel does, but for the differences listed", () => {
    const elsewhere = resultsElsewhere();
    const different = ALL_CASES.flatMap(([formula, excel, other], index) => {
      const value = elsewhere[index] ?? null;
      return isSame(value, other ?? excel) ? [] : [{ formula, excel, libreOffice: value }];
    });
    expect(different).toEqual([]);
  }, 180_000);
});
