import { column, formula, here, named } from "../../src/report/formula";
import type { SheetDescription, WorkbookDescription } from "../../src/report/workbook-description";

const BARE = {
  tabColor: "#8A8886",
  columnWidths: [12, 12, 12],
  rowHeights: [],
  conditionalFormats: [],
  listValidations: [],
  numberValidations: [],
  charts: [],
  images: [],
  freezeRows: 1,
  freezeColumns: 0,
} as const;

/**
 * The smallest plan that has one of everything a writing does: tables of values, of formulas and of lines with
 * formulas of their own, a named cell, a list to choose from, a rule, a chart, print set-up.
 *
 * @param size of the accounts, so that two plans differ in values, rows and results
 */
export function tinyDescription(size: number): WorkbookDescription {
  const accounts = Array.from(
    { length: 3 + (size % 2) },
    (_, row) => `A-${String(row + 1)} of ${String(size)}`,
  );
  const area = (row: number, at: number, rowCount: number) => ({ row, column: at, rowCount, columnCount: 1 });
  const print = { orientation: "landscape", pagesWide: 1, pagesTall: 0, area: area(0, 0, 6) } as const;
  const assignments: SheetDescription = {
    ...BARE,
    role: "territoryAssignments",
    name: "Territory Assignments",
    blocks: [],
    tables: [
      {
        name: "EF_Assignments",
        row: 0,
        column: 0,
        columns: [
          { header: "Account ID", values: accounts, format: "@", style: "formula" },
          {
            header: "Territory",
            values: accounts.map((_, row) => `T-${String(1 + (row % 2))}`),
            format: "@",
            style: "input",
          },
          {
            header: "Potential",
            values: Float64Array.from(accounts, (_, row) => size * (row + 1)),
            format: "#,##0",
            style: "value",
          },
        ],
        rowCount: accounts.length,
        filterButtons: true,
      },
    ],
    conditionalFormats: [{ kind: "dataBar", area: area(1, 2, accounts.length), color: "#BBD3EE" }],
    listValidations: [
      {
        area: area(1, 1, accounts.length),
        source: { role: "territoryKpis", area: area(1, 0, 2) },
        promptTitle: "Territory",
        prompt: "Pick a territory",
        errorTitle: "Not in the list",
        error: "Pick one from the list",
        alert: "stop",
      },
    ],
    print,
  };
  const kpis: SheetDescription = {
    ...BARE,
    role: "territoryKpis",
    name: "Territory KPIs",
    blocks: [
      {
        row: 5,
        column: 1,
        cells: [[{ formula: formula`=SUM(${column("EF_Territories", "Potential")})` }]],
        style: "total",
      },
    ],
    tables: [
      {
        name: "EF_Territories",
        row: 0,
        column: 0,
        columns: [
          { header: "Territory", values: ["T-1", "T-2"], format: "@", style: "formula" },
          {
            header: "Potential",
            formula: formula`=SUMIFS(${column("EF_Assignments", "Potential")},${column("EF_Assignments", "Territory")},${here("EF_Territories", "Territory")})`,
            format: "#,##0",
            style: "formula",
          },
        ],
        rowCount: 2,
        filterButtons: false,
      },
    ],
    charts: [
      {
        name: "Balance",
        kind: "columnClustered",
        title: null,
        altText: "Potential by territory",
        area: { row: 7, column: 0, rowCount: 8, columnCount: 3 },
        series: [
          {
            nameCell: { role: "territoryKpis", row: 0, column: 1 },
            values: { role: "territoryKpis", area: area(1, 1, 2) },
            categories: { role: "territoryKpis", area: area(1, 0, 2) },
            color: "#1F5FA8",
            look: "column",
          },
        ],
      },
    ],
    print,
  };
  const tieOut: SheetDescription = {
    ...BARE,
    role: "tieOut",
    name: "Tie-Out",
    blocks: [],
    tables: [
      {
        name: "EF_Checks",
        row: 0,
        column: 0,
        columns: [
          { header: "Check", values: ["Potential", "Accounts"], format: "@", style: "label" },
          {
            header: "Left",
            values: [(size * accounts.length * (accounts.length + 1)) / 2, accounts.length],
            format: "#,##0",
            style: "value",
          },
          {
            header: "Right",
            values: [
              { formula: formula`=${named("EF_TotalLoad")}` },
              { formula: formula`=ROWS(${column("EF_Assignments", "Account ID")})` },
            ],
            format: "#,##0",
            style: "formula",
          },
          {
            header: "Result",
            formula: formula`=IF(${here("EF_Checks", "Left")}=${here("EF_Checks", "Right")},"PASS","FAIL")`,
            format: "General",
            style: "check",
          },
        ],
        rowCount: 2,
        filterButtons: false,
      },
    ],
    print,
  };
  return {
    sheets: [assignments, kpis, tieOut],
    names: [{ name: "EF_TotalLoad", role: "territoryKpis", row: 5, column: 1 }],
    activate: "territoryKpis",
    replaces: "plan",
  };
}
