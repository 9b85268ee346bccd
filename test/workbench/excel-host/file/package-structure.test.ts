import { unzipSync } from "fflate";
import { loadBook, newBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import { Book } from "../../../../workbench/excel-host/model/book";
import { Sheet } from "../../../../workbench/excel-host/model/sheet";
import { fullBook } from "./full-book";
import { packageFindings } from "./package-findings";

function text(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

describe("the package of a saved book", () => {
  it("has its elements in the order of the schemas, and a part and a content type for everything it names", () => {
    expect(packageFindings(saveBook(fullBook()))).toEqual([]);
  });

  it("is sound for an empty workbook", () => {
    expect(packageFindings(saveBook(newBook()))).toEqual([]);
  });

  it("is sound for a book that was made in memory alone", () => {
    const book = new Book();
    book.sheets.push(new Sheet(book.makeId(), "Only"));
    const bytes = saveBook(book);
    expect(packageFindings(bytes)).toEqual([]);
    expect(loadBook(bytes, "x.xlsx").sheets.map((sheet) => sheet.name)).toEqual(["Only"]);
  });

  it("stays sound when sheets, tables, charts and pictures go", () => {
    const book = loadBook(saveBook(fullBook()), "saved.xlsx");
    const [plan, chart] = book.sheets;
    if (!plan || !chart) throw new Error("the book has three sheets");
    plan.tables.length = 0;
    plan.customProperties.clear();
    plan.hyperlinks.clear();
    plan.conditionalFormats.length = 0;
    plan.validations.length = 0;
    plan.changed = true;
    chart.charts.length = 0;
    chart.pictures.length = 0;
    book.customXmlParts.length = 0;
    const bytes = saveBook(book);
    expect(packageFindings(bytes)).toEqual([]);
    expect(
      Object.keys(unzipSync(bytes)).filter((name) =>
        /table|drawing|chart|media|customXml|customProp/.test(name),
      ),
    ).toEqual([]);
    book.sheets.splice(0, 1);
    expect(packageFindings(saveBook(book))).toEqual([]);
  });

  it("shows text of the user as text, whatever it looks like", () => {
    const bytes = saveBook(fullBook());
    expect(text(bytes, "xl/worksheets/sheet1.xml")).not.toContain("<f>East");
    expect(text(bytes, "xl/sharedStrings.xml")).toContain("<t>=East</t>");
  });

  it("has the result beside each formula", () => {
    const sheet = text(saveBook(fullBook()), "xl/worksheets/sheet1.xml");
    expect(sheet).toContain("<f>EF_T[[#This Row],[Share]]*2</f><v>0.5</v>");
    expect(sheet).toContain('t="e"><f>NA()</f><v>#N/A</v>');
    expect(sheet).toContain('t="b"><f>1=1</f><v>1</v>');
    expect(sheet).toContain('t="str"><f>"te"&amp;"xt"</f><v>text</v>');
  });

  it("asks Excel to calculate at opening when a sheet was written", () => {
    expect(text(saveBook(fullBook()), "xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
  });

  it("gives a chart the values it has now", () => {
    const chart = text(saveBook(fullBook()), "xl/charts/chart1.xml");
    expect(chart).toContain("<c:f>'Plan''s &amp; Q1'!$B$2:$B$4</c:f>");
    expect(chart).toContain('<c:pt idx="1"><c:v>-0.1</c:v></c:pt>');
    expect(chart).toContain('<c:pt idx="0"><c:v>North</c:v></c:pt>');
    expect(chart).toContain('<a:prstDash val="dash"/>');
  });
});
