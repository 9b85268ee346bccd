import { unzipSync } from "fflate";
import { ADD_IN_ID } from "../../../../workbench/excel-host/file/book/web-extension";
import { loadBook } from "../../../../workbench/excel-host/file/load";
import { saveBook } from "../../../../workbench/excel-host/file/save";
import type { Book } from "../../../../workbench/excel-host/model/book";
import { Sheet } from "../../../../workbench/excel-host/model/sheet";
import { readFileSync } from "node:fs";
import { foreignFile, foreignParts, relationships, zipped } from "./foreign-package";
import { PIXEL, fullBook, put } from "./full-book";
import { packageFindings } from "./package-findings";

function sheetNamed(book: Book, name: string): Sheet {
  const sheet = book.sheetNamed(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Paths of parts that two files do not share byte for byte. */
function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((path) => !Buffer.from(before[path] ?? []).equals(Buffer.from(after[path] ?? [])))
    .sort();
}

function partText(bytes: Uint8Array, part: string): string {
  return new TextDecoder().decode(unzipSync(bytes)[part]);
}

describe("a drawing of the file", () => {
  it("keeps its chart byte for byte when a picture is added", () => {
    const before = saveBook(fullBook());
    const book = loadBook(before, "saved.xlsx");
    const sheet = sheetNamed(book, "Chart");
    const first = sheet.pictures[0];
    if (!first) throw new Error("the sheet has a picture");
    sheet.pictures.push({ ...first, id: book.makeId(), name: "Second", bytes: PIXEL });
    const after = saveBook(book);
    expect(packageFindings(after)).toEqual([]);
    expect(differingParts(before, after)).not.toContain("xl/charts/chart1.xml");
    expect(differingParts(before, after)).toContain("xl/media/image2.png");
    expect(loadBook(after, "again.xlsx").sheets[1]?.pictures.map((picture) => picture.name)).toEqual([
      "Map",
      "Second",
    ]);
  });

  it("moves a chart without writing it anew", () => {
    const before = saveBook(fullBook());
    const book = loadBook(before, "saved.xlsx");
    const chart = sheetNamed(book, "Chart").charts[0];
    if (!chart) throw new Error("the sheet has a chart");
    chart.placement = { left: 10, top: 20, width: 300, height: 150 };
    const after = saveBook(book);
    expect(differingParts(before, after)).not.toContain("xl/charts/chart1.xml");
    const placement = loadBook(after, "again.xlsx").sheets[1]?.charts[0]?.placement;
    expect(placement?.left).toBeCloseTo(10, 3);
    expect(placement?.height).toBeCloseTo(150, 3);
  });

  it("follows its cells to another sheet name and keeps its look", () => {
    const before = saveBook(fullBook());
    const parts = unzipSync(before);
    const path = "xl/charts/chart1.xml";
    const special = partText(before, path).replace("<c:plotVisOnly", '<c:extra keep="1"/><c:plotVisOnly');
    const book = loadBook(zipped({ ...parts, [path]: special }), "saved.xlsx");
    for (const series of sheetNamed(book, "Chart").charts[0]?.series ?? []) {
      series.values = series.values.replace("'Plan''s & Q1'", "Plan");
    }
    const chart = partText(saveBook(book), path);
    expect(chart).toContain("<c:f>Plan!$B$2:$B$4</c:f>");
    expect(chart).toContain('<c:extra keep="1"/>');
  });
});

describe("a table of the file", () => {
  it("is written anew when it grows, with its id", () => {
    const before = saveBook(fullBook());
    const book = loadBook(before, "saved.xlsx");
    const table = book.tableNamed("EF_T")?.table;
    if (!table) throw new Error("the book has a table");
    table.area = { ...table.area, bottom: 4 };
    const after = partText(saveBook(book), "xl/tables/table1.xml");
    expect(after).toContain('ref="A1:C5"');
    expect(after).toContain('id="1" name="EF_T"');
  });

  it("has header cells that say the names of its columns", () => {
    const book = fullBook();
    const sheet = book.sheets[0];
    const column = sheet?.tables[0]?.columns[1];
    if (!sheet || !column) throw new Error("the book has a table");
    column.name = "2027";
    put(sheet, 0, 1, 2027);
    const loaded = loadBook(saveBook(book), "saved.xlsx");
    expect(loaded.sheets[0]?.cells.value(0, 1)).toBe("2027");
  });
});

describe("the settings of the add-in", () => {
  it("belong to the id of the manifest", () => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  it("leave the settings of other add-ins alone", () => {
    const other =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa1" version="1" store="en-US" storeType="OMEX"/><we:alternateReferences/><we:properties><we:property name="a" value="1"/></we:properties><we:bindings/></we:webextension>';
    const panes =
      '<wetp:taskpanes xmlns:wetp="http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>';
    const of = (kind: string, target: string): string =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/${kind}" Target="${target}"/></Relationships>`;
    const parts = foreignParts([{ name: "Data", xml: "<sheetData/>" }], {
      "xl/webextensions/webextension1.xml": other,
      "xl/webextensions/taskpanes.xml": panes,
      "xl/webextensions/_rels/taskpanes.xml.rels": of("webextension", "webextension1.xml"),
    });
    parts["_rels/.rels"] = relationships(["rId1", "officeDocument", "xl/workbook.xml"]).replace(
      "</Relationships>",
      '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"/></Relationships>',
    );
    const before = zipped(parts);
    const book = loadBook(before, "foreign.xlsx");
    expect(book.settings.size).toBe(0);
    book.settings.set("seed", "7");
    const after = saveBook(book);
    expect(differingParts(before, after)).not.toContain("xl/webextensions/webextension1.xml");
    expect([...loadBook(after, "again.xlsx").settings]).toEqual([["seed", "7"]]);
  });
});

describe("names and sheets of the file", () => {
  const twoSheets = (): Book =>
    loadBook(
      foreignFile([
        { name: "One", xml: '<sheetData/><autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>' },
        { name: "Two", xml: "<sheetData/>" },
      ]),
      "foreign.xlsx",
    );

  it("keep what names belong to when a sheet is put in front", () => {
    const book = twoSheets();
    const [one, two] = book.sheets;
    if (!one || !two) throw new Error("the book has two sheets");
    book.names.push({ name: "Rate", formula: "Two!$A$1", scope: two, visible: true, comment: "" });
    two.pageLayout.printArea = { top: 0, left: 0, bottom: 4, right: 1 };
    two.changed = true;
    const again = loadBook(saveBook(book), "again.xlsx");
    again.sheets.unshift(new Sheet(again.makeId(), "Front"));
    const bytes = saveBook(again);
    expect(packageFindings(bytes)).toEqual([]);
    const last = loadBook(bytes, "last.xlsx");
    expect(last.sheets.map((sheet) => sheet.name)).toEqual(["Front", "One", "Two"]);
    expect(last.names.map((name) => [name.name, name.scope?.name])).toEqual([["Rate", "Two"]]);
    expect(last.sheets[2]?.pageLayout.printArea).toEqual({ top: 0, left: 0, bottom: 4, right: 1 });
  });

  it("keep the criteria of a filter that did not change", () => {
    const book = twoSheets();
    const sheet = sheetNamed(book, "One");
    sheet.tabColor = "#00FF00";
    sheet.changed = true;
    expect(partText(saveBook(book), "xl/worksheets/sheet1.xml")).toContain('<filterColumn colId="0"/>');
  });

  it("are the same file when nothing changed, even without a view", () => {
    const bytes = foreignFile([{ name: "One", xml: "<sheetData/>" }]);
    expect(differingParts(bytes, saveBook(loadBook(bytes, "foreign.xlsx")))).toEqual([]);
  });
});
