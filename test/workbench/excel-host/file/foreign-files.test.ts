import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { unzipSync } from "fflate";
import { loadBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import type { Book } from "../../../../workbench/excel-host/model/book";
import type { Sheet } from "../../../../workbench/excel-host/model/sheet";
import { describedBook } from "./described-book";
import { foreignFile, relationships } from "./foreign-package";
import { packageFindings } from "./package-findings";

function firstSheet(book: Book): Sheet {
  const sheet = book.sheets[0];
  if (!sheet) throw new Error("the book has no sheet");
  return sheet;
}

function loadedSheet(xml: string): Sheet {
  return firstSheet(loadBook(foreignFile([{ name: "Data", xml }]), "foreign.xlsx"));
}

function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

/** A file's first sheet after it was written over itself. */
function rewritten(bytes: Uint8Array, change: (sheet: Sheet, book: Book) => void): Uint8Array {
  const book = loadBook(bytes, "foreign.xlsx");
  const sheet = firstSheet(book);
  change(sheet, book);
  sheet.changed = true;
  return saveBook(book);
}

describe("a file of another program", () => {
  it("may leave out addresses of rows and cells", () => {
    const sheet = loadedSheet(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>",
    );
    expect([sheet.cells.value(0, 0), sheet.cells.value(0, 1), sheet.cells.value(1, 0)]).toEqual([1, 2, 3]);
  });

  it("may have prefixes, white space and quotes of either kind", () => {
    const sheet = loadedSheet(
      "<sheetData>\n <row r='2'>\n  <c r='C2' t='inlineStr' >\n <is>\n<t xml:space='preserve'> a&amp;b&#10;c </t></is>\n</c>\n </row>\n</sheetData>",
    );
    expect(sheet.cells.value(1, 2)).toBe(" a&b\nc ");
  });

  it("gives every cell of a shared formula its own", () => {
    const sheet = loadedSheet(
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A:A)&amp;"A1"&amp;\'A1 x\'!A1</f><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c><c r="C3"><f t="shared" si="0"/></c></row></sheetData>',
    );
    expect(sheet.cells.formula(2, 1)?.text).toBe("A3*$A$1+SUM(A:A)&\"A1\"&'A1 x'!A3");
    expect(sheet.cells.formula(2, 2)?.text).toBe("B3*$A$1+SUM(B:B)&\"A1\"&'A1 x'!B3");
  });

  it("has results of all kinds", () => {
    const sheet = loadedSheet(
      '<sheetData><row r="1"><c r="A1" t="str"><f>"a"</f><v>a</v></c><c r="B1" t="b"><v>1</v></c>' +
        '<c r="C1" t="e"><v>#DIV/0!</v></c><c r="D1" t="d"><v>2026-11-21T12:00:00</v></c><c r="E1"><v>1E3</v></c></row></sheetData>',
    );
    expect([0, 1, 3, 4].map((column) => sheet.cells.value(0, column))).toEqual(["a", true, 46_347.5, 1000]);
    expect(String(sheet.cells.value(0, 2))).toBe("#DIV/0!");
  });

  it("has theme colours with a tint, built-in formats and its own default font", () => {
    const book = loadBook(
      foreignFile([
        { name: "Data", xml: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' },
      ]),
      "foreign.xlsx",
    );
    expect(book.styles.at(0).font).toMatchObject({ name: "Arial", size: 10 });
    const style = book.styles.at(firstSheet(book).cells.columns[0]?.styles[0] ?? 0);
    // Office's accent 1, 4472C4, lightened by 40 percent is 8EA9DB.
    expect(style).toMatchObject({ numberFormat: "m/d/yyyy", font: { bold: true, color: "#8EA9DB" } });
  });
});

describe("saving a changed sheet of another program's file", () => {
  const sparklines =
    '<extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}"><x14:sparklineGroups><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!A1:C1</xm:f><xm:sqref>D1</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst>';

  it("keeps what the model does not know, in place", () => {
    const bytes = foreignFile([
      {
        name: "Data",
        xml:
          '<sheetData><row r="1" outlineLevel="1"><c r="A1"><v>1</v></c></row></sheetData>' +
          '<protectedRanges><protectedRange name="a" sqref="A1"/></protectedRanges><ignoredErrors><ignoredError sqref="A1" numberStoredAsText="1"/></ignoredErrors>' +
          sparklines,
      },
    ]);
    const saved = rewritten(bytes, (sheet) => {
      sheet.tabColor = "#FF0000";
      sheet.merges.push({ top: 3, left: 0, bottom: 4, right: 1 });
    });
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<protectedRange name="a" sqref="A1"/>');
    expect(xml).toContain('<ignoredError sqref="A1" numberStoredAsText="1"/>');
    expect(xml).toContain("<xm:f>Data!A1:C1</xm:f>");
    expect(xml).toContain('outlineLevel="1"');
    expect(packageFindings(saved)).toEqual([]);
  });

  it("keeps runs of formatting inside a text that did not change", () => {
    const rich = "<is><r><rPr><b/></rPr><t>bold</t></r><r><t> plain</t></r></is>";
    const bytes = foreignFile([
      {
        name: "Data",
        xml: `<sheetData><row r="1"><c r="A1" t="inlineStr">${rich}</c><c r="B1" t="inlineStr">${rich}</c></row></sheetData>`,
      },
    ]);
    const saved = rewritten(bytes, (sheet) => {
      expect(sheet.cells.value(0, 0)).toBe("bold plain");
      sheet.cells.column(1).values[0] = "other";
    });
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain(`<c r="A1" t="inlineStr">${rich}</c>`);
    expect(xml).toContain('<c r="B1" t="s">');
  });

  it("keeps array formulas, which the model has as values", () => {
    const bytes = foreignFile([
      {
        name: "Data",
        xml: '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>',
      },
    ]);
    const saved = rewritten(bytes, (sheet) => {
      expect(sheet.cells.formula(0, 0)).toBeUndefined();
    });
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1"><f t="array" ref="A1:A2">ROW(1:2)</f><v>1</v></c>',
    );
  });

  it("adds formats behind those of the file and keeps what it cannot model in the ones it bases them on", () => {
    const bytes = foreignFile([
      {
        name: "Data",
        xml: '<sheetData><row r="1"><c r="A1" s="2"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>',
      },
    ]);
    const saved = rewritten(bytes, (sheet, book) => {
      const cells = sheet.cells.column(0);
      cells.styles[0] = book.styles.change(cells.styles[0] ?? 0, { numberFormat: "0.00" });
    });
    const styles = partText(saved, "xl/styles.xml");
    expect(styles).toContain("<gradientFill");
    expect(styles).toContain(
      '<xf numFmtId="2" fontId="0" fillId="2" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>',
    );
    expect(partText(saved, "xl/worksheets/sheet1.xml")).toContain('<c r="B1" s="1">');
  });

  it("keeps rules that did not change and writes those that did", () => {
    const bytes = foreignFile([
      {
        name: "Data",
        xml:
          '<sheetData/><conditionalFormatting sqref="A1:A3 C1:C3"><cfRule type="uniqueValues" priority="2"/></conditionalFormatting>' +
          '<conditionalFormatting sqref="B1"><cfRule type="expression" priority="1"><formula>B1&gt;1</formula></cfRule></conditionalFormatting>' +
          '<dataValidations count="2"><dataValidation type="whole" operator="greaterThan" sqref="A1:A2 C1" imeMode="on"><formula1>3</formula1></dataValidation>' +
          '<dataValidation type="list" sqref="B1"><formula1>"a,b"</formula1></dataValidation></dataValidations>' +
          '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}"><x14:dataValidations count="1"><x14:dataValidation type="list"><x14:formula1><xm:f>Other!A1:A2</xm:f></x14:formula1><xm:sqref>D1</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>',
      },
    ]);
    const saved = rewritten(bytes, (sheet) => {
      expect(sheet.validations.map((item) => item.rule)).toEqual([
        { wholeNumber: { formula1: 3, operator: "GreaterThan" } },
        { list: { inCellDropDown: true, source: "a,b" } },
        { list: { inCellDropDown: true, source: "=Other!A1:A2" } },
      ]);
      sheet.validations.splice(1, 1);
      sheet.conditionalFormats.splice(0, 1);
    });
    const xml = partText(saved, "xl/worksheets/sheet1.xml");
    expect(xml).toContain('<conditionalFormatting sqref="A1:A3 C1:C3"><cfRule type="uniqueValues"');
    expect(xml).not.toContain("expression");
    expect(xml).toContain('sqref="A1:A2 C1" imeMode="on"');
    expect(xml).not.toContain("a,b");
    expect(xml).toContain("<xm:f>Other!A1:A2</xm:f>");
  });

  it("leaves parts of other sheets and parts it does not know byte for byte", () => {
    const sheet = { name: "One", xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>' };
    const macro = new Uint8Array([1, 2, 3]);
    const bytes = foreignFile(
      [
        sheet,
        {
          ...sheet,
          name: "Two",
          relationships: relationships(["rId1", "printerSettings", "../printerSettings/p.bin"]),
        },
      ],
      {
        "xl/vbaProject.bin": macro,
        "xl/printerSettings/p.bin": macro,
      },
    );
    const before = unzipSync(bytes);
    const after = unzipSync(rewritten(bytes, (first) => (first.cells.column(0).values[0] = 2)));
    const differing = Object.keys(before).filter(
      (path) => !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path] ?? [])),
    );
    expect(differing).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
  });

  it("shows one sheet as selected when another becomes the active one", () => {
    const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetData/>';
    const bytes = foreignFile([
      { name: "One", xml: view },
      { name: "Two", xml: "<sheetData/>" },
    ]);
    const book = loadBook(bytes, "foreign.xlsx");
    book.active = book.sheets[1] ?? null;
    const saved = saveBook(book);
    expect(partText(saved, "xl/worksheets/sheet1.xml")).not.toContain("tabSelected");
    expect(loadBook(saved, "again.xlsx").active?.name).toBe("Two");
  });
});

/** Workbooks that are not part of the repository. */
const shared = resolve(process.env.EVENFIELD_SHARED_DATA ?? "../shared");
const files = ["data", "design/sheets"]
  .map((folder) => join(shared, folder))
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".xlsx"))
      .map((name) => join(folder, name)),
  );

(files.length > 0 ? describe : describe.skip)("workbooks of the shared data", () => {
  it.each(files.length > 0 ? files : ["none"])("%s is the same file when nothing changed", (file) => {
    const bytes = new Uint8Array(readFileSync(file));
    const after = unzipSync(saveBook(loadBook(bytes, "book.xlsx")));
    const before = unzipSync(bytes);
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [path, content] of Object.entries(before)) {
      expect(Buffer.from(after[path] ?? []).equals(Buffer.from(content))).toBe(true);
    }
  });

  it.each(files.length > 0 ? files : ["none"])(
    "%s is the same book when every sheet is written anew",
    (file) => {
      const bytes = new Uint8Array(readFileSync(file));
      const book = loadBook(bytes, "book.xlsx");
      for (const sheet of book.sheets) sheet.changed = true;
      const saved = saveBook(book);
      expect(packageFindings(saved)).toEqual([]);
      expect(describedBook(loadBook(saved, "book.xlsx"))).toEqual(
        describedBook(loadBook(bytes, "book.xlsx")),
      );
    },
  );
});
