import { newBook } from "../../../../workbench/excel-host/file/load";
import type { Book } from "../../../../workbench/excel-host/model/book";
import { CellError, type CellValue } from "../../../../workbench/excel-host/model/cell-value";
import { Sheet } from "../../../../workbench/excel-host/model/sheet";

/** The smallest PNG: one pixel. */
export const PIXEL = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
    "base64",
  ),
);

export function put(sheet: Sheet, row: number, column: number, value: CellValue, formula?: string): void {
  const cells = sheet.cells.column(column);
  cells.values[row] = value;
  if (formula !== undefined) cells.formulas.set(row, { text: formula });
}

/** A book with one of everything the file layer writes. */
export function fullBook(): Book {
  const book = newBook();
  const plan = book.sheets[0];
  if (!plan) throw new Error("a new book has a sheet");
  plan.name = "Plan's & Q1";
  fillPlan(book, plan);
  const chart = new Sheet(book.makeId(), "Chart");
  book.sheets.push(chart);
  fillChart(book, chart, plan);
  const hidden = new Sheet(book.makeId(), "Lists");
  hidden.visibility = "Hidden";
  put(hidden, 0, 0, "North");
  put(hidden, 1, 0, "South");
  book.sheets.push(hidden);
  book.active = chart;
  book.names.push(
    { name: "EF_Tolerance", formula: "'Plan''s & Q1'!$B$5", scope: null, visible: true, comment: "±%" },
    { name: "Local", formula: "Lists!$A$1", scope: hidden, visible: false, comment: "" },
  );
  book.settings.set("plan", '{"seed":7,"text":"<a & \\"b\\">"}');
  book.settings.set("Office.AutoShowTaskpaneWithDocument", "true");
  book.customXmlParts.push({
    id: "{7D9F3B52-0000-4000-8000-00000000000A}",
    xml: '<plan xmlns="urn:evenfield:plan">é</plan>',
  });
  book.properties.set("title", "Territories 2027");
  book.properties.set("company", "Acme & Co");
  book.customProperties.set("reviewed", true);
  book.customProperties.set("revision", 3);
  book.customProperties.set("ratio", 0.5);
  book.customProperties.set("owner", "Ann");
  return book;
}

function fillPlan(book: Book, sheet: Sheet): void {
  const header = book.styles.change(0, {
    font: { ...book.styles.at(0).font, bold: true, color: "#FFFFFF", name: "Segoe UI", size: 10 },
    fill: "#0F6CBD",
    horizontalAlignment: "Center",
    wrapText: true,
    borders: { EdgeBottom: { style: "Continuous", weight: "Medium", color: "#8A8886" } },
  });
  const percent = book.styles.change(0, { numberFormat: "0.0%", locked: false });
  ["Territory", "Share", "Twice"].forEach((name, column) => {
    put(sheet, 0, column, name);
    sheet.cells.column(column).styles[0] = header;
  });
  const territories: [string, number][] = [
    ["North", 0.25],
    ["South", -0.1],
    ["=East", 0.5],
  ];
  territories.forEach(([name, share], index) => {
    put(sheet, index + 1, 0, name);
    put(sheet, index + 1, 1, share);
    put(sheet, index + 1, 2, share * 2, "EF_T[[#This Row],[Share]]*2");
    sheet.cells.column(1).styles[index + 1] = percent;
  });
  put(sheet, 5, 0, "error");
  put(sheet, 5, 1, 0.75);
  put(sheet, 5, 3, CellError.of("#N/A"), "NA()");
  put(sheet, 6, 3, true, "1=1");
  put(sheet, 7, 3, "text", '"te"&"xt"');
  sheet.tables.push({
    id: book.makeId(),
    name: "EF_T",
    area: { top: 0, left: 0, bottom: 3, right: 2 },
    columns: [
      { id: 1, name: "Territory", calculatedFormula: null, totalsFunction: null, totalsLabel: null },
      { id: 2, name: "Share", calculatedFormula: null, totalsFunction: null, totalsLabel: null },
      {
        id: 3,
        name: "Twice",
        calculatedFormula: "EF_T[[#This Row],[Share]]*2",
        totalsFunction: null,
        totalsLabel: null,
      },
    ],
    showHeaders: true,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: "TableStyleLight1",
  });
  sheet.columns.set(0, { width: 20 });
  sheet.columns.set(1, { width: 12.5, style: percent });
  sheet.columns.set(4, { hidden: true });
  sheet.rows.set(0, { height: 30 });
  sheet.rows.set(9, { hidden: true });
  sheet.merges.push({ top: 10, left: 0, bottom: 11, right: 2 });
  sheet.frozen = { rows: 1, columns: 1 };
  sheet.tabColor = "#0F6CBD";
  sheet.showGridlines = false;
  sheet.selection = { top: 2, left: 1, bottom: 3, right: 1 };
  sheet.customProperties.set("EvenfieldRole", "planSummary");
  sheet.hyperlinks.set("5,0", { documentReference: "Chart!A1", screenTip: "See & go" });
  sheet.hyperlinks.set("6,0", { address: "https://example.com/?a=1&b=2" });
  sheet.protection = {
    options: {
      allowAutoFilter: true,
      allowDeleteColumns: false,
      allowDeleteRows: false,
      allowEditObjects: false,
      allowEditScenarios: false,
      allowFormatCells: true,
      allowFormatColumns: false,
      allowFormatRows: false,
      allowInsertColumns: false,
      allowInsertHyperlinks: false,
      allowInsertRows: false,
      allowPivotTables: false,
      allowSort: true,
      selectionMode: "Normal",
    },
    hasPassword: false,
  };
  addRules(book, sheet);
  Object.assign(sheet.pageLayout, {
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    paperSize: "A4",
    printArea: { top: 0, left: 0, bottom: 11, right: 2 },
    titleRows: { first: 0, last: 0 },
    titleColumns: { first: 0, last: 1 },
    centerHorizontally: true,
    margins: { left: 0.45, right: 0.45, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
  });
  Object.assign(sheet.pageLayout.headerFooter, {
    leftFooter: "R&&D",
    centerFooter: "&P of &N",
    rightFooter: "a < b",
  });
}

function addRules(book: Book, sheet: Sheet): void {
  const share = { top: 1, left: 1, bottom: 3, right: 1 };
  sheet.validations.push(
    {
      area: { top: 1, left: 0, bottom: 3, right: 0 },
      rule: { list: { inCellDropDown: true, source: "=Lists!$A$1:$A$2" } },
      errorAlert: {
        showAlert: true,
        style: "Warning",
        title: "Territory",
        message: "Not in the plan\nGo on?",
      },
      prompt: { showPrompt: true, title: "Territory", message: 'Choose "one"' },
      ignoreBlanks: true,
    },
    {
      area: share,
      rule: { decimal: { formula1: -1, formula2: 1, operator: "Between" } },
      errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
      prompt: { showPrompt: false, title: "", message: "" },
      ignoreBlanks: false,
    },
  );
  const add = (kind: string, settings: Record<string, unknown>): void => {
    sheet.conditionalFormats.push({
      id: book.makeId(),
      kind,
      area: share,
      priority: sheet.conditionalFormats.length,
      stopIfTrue: false,
      settings,
    });
  };
  add("DataBar", {
    lowerBoundRule: { type: "Number", formula: "-1" },
    upperBoundRule: { type: "Number", formula: "1" },
    "positiveFormat/fillColor": "#2D7D46",
    "positiveFormat/gradientFill": false,
    "negativeFormat/matchPositiveFillColor": false,
    "negativeFormat/fillColor": "#C50F1F",
    axisFormat: "CellMidPoint",
    axisColor: "#000000",
    barDirection: "Context",
  });
  add("Custom", {
    "rule/formula": "=$B2<0",
    "format/font/color": "#C50F1F",
    "format/font/bold": true,
    "format/fill/color": "#FDE7E9",
  });
  add("CellValue", {
    rule: { formula1: "=0.4", operator: "GreaterThan" },
    "format/font/italic": true,
  });
  add("ColorScale", {
    criteria: {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      maximum: { type: "HighestValue", color: "#0F6CBD" },
    },
  });
}

function fillChart(book: Book, sheet: Sheet, plan: Sheet): void {
  const quoted = `'${plan.name.replaceAll("'", "''")}'`;
  sheet.charts.push({
    id: book.makeId(),
    name: "Balance",
    kind: "ColumnClustered",
    placement: { left: 48, top: 30, width: 480, height: 240 },
    series: [
      {
        name: `${quoted}!$B$1`,
        nameIsReference: true,
        values: `${quoted}!$B$2:$B$4`,
        categories: `${quoted}!$A$2:$A$4`,
        kind: "ColumnClustered",
        properties: { "format/fill": "#0F6CBD", gapWidth: 45 },
      },
      {
        name: "Band",
        nameIsReference: false,
        values: `${quoted}!$C$2:$C$4`,
        categories: `${quoted}!$A$2:$A$4`,
        kind: "Line",
        properties: {
          "format/line/color": "#C50F1F",
          "format/line/weight": 1,
          "format/line/lineStyle": "Dash",
          markerStyle: "None",
        },
      },
    ],
    properties: {
      "title/text": "Share by territory",
      "legend/visible": false,
      "axes/valueAxis/minimum": -1,
      "axes/valueAxis/maximum": 1,
      "axes/valueAxis/numberFormat": "0%",
      "axes/valueAxis/majorGridlines/format/line/color": "#E0E0E0",
      "axes/valueAxis/format/font/size": 9,
      "axes/valueAxis/format/font/color": "#595959",
      "axes/categoryAxis/tickLabelPosition": "Low",
      "format/border/lineStyle": "None",
      altTextDescription: "Bars of three territories",
    },
  });
  sheet.charts.push({
    id: book.makeId(),
    name: "Scatter",
    kind: "XYScatter",
    placement: { left: 48, top: 480, width: 480, height: 240 },
    series: [
      {
        name: "Territory",
        nameIsReference: false,
        values: `${quoted}!$B$2:$B$4`,
        categories: `${quoted}!$C$2:$C$4`,
        kind: "XYScatter",
        properties: {
          markerStyle: "Circle",
          markerSize: 6,
          markerBackgroundColor: "#1F5FA8",
          markerForegroundColor: "#0F6CBD",
        },
      },
      {
        name: "Even",
        nameIsReference: false,
        values: `${quoted}!$C$2:$C$4`,
        categories: `${quoted}!$C$2:$C$4`,
        kind: "XYScatterLinesNoMarkers",
        properties: { "format/line/color": "#8A8886", "format/line/weight": 1, markerStyle: "None" },
      },
    ],
    properties: {
      "legend/visible": false,
      "axes/categoryAxis/title/text": "Potential",
      "axes/categoryAxis/numberFormat": "0",
      "axes/valueAxis/title/text": "Quota",
    },
  });
  sheet.pictures.push({
    id: book.makeId(),
    name: "Map",
    placement: { left: 100, top: 300, width: 200, height: 100 },
    format: "png",
    bytes: PIXEL,
    altTextTitle: "",
    altTextDescription: "Map of the territories",
    anchoring: "OneCell",
  });
}
