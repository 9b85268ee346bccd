import { loadBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import { hasLibreOffice, recalculatedByLibreOffice } from "../../../support/libreoffice";
import { fullBook } from "./full-book";

(hasLibreOffice() ? describe : describe.skip)("a saved book opened by LibreOffice", () => {
  it("calculates to the results that were saved, with its table, rules, chart and picture", () => {
    const book = fullBook();
    const opened = loadBook(recalculatedByLibreOffice(saveBook(book)), "opened.xlsx");
    expect(opened.sheets.map((sheet) => sheet.name)).toEqual(book.sheets.map((sheet) => sheet.name));
    book.sheets.forEach((sheet, index) => {
      const there = opened.sheets[index];
      sheet.cells.columns.forEach((column, place) => {
        const values = column?.values.map((value) => value ?? null) ?? [];
        expect(values.map((_, row) => there?.cells.value(row, place))).toEqual(values);
      });
      expect(there?.tables.map((table) => [table.name, table.area])).toEqual(
        sheet.tables.map((table) => [table.name, table.area]),
      );
      expect(there?.conditionalFormats.map((format) => format.kind).sort()).toEqual(
        sheet.conditionalFormats.map((format) => format.kind).sort(),
      );
      expect(there?.validations.map((item) => item.area)).toEqual(sheet.validations.map((item) => item.area));
      expect(there?.pictures.length).toBe(sheet.pictures.length);
      expect(there?.charts.map((chart) => chart.series.map((series) => series.values))).toEqual(
        sheet.charts.map((chart) => chart.series.map((series) => series.values)),
      );
    });
  }, 120_000);
});
