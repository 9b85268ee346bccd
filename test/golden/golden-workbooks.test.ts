import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../src/engine/model/settings";
import { InputProblem } from "../../workbench/cli/input-problem";
import { planFile } from "../../workbench/cli/plan-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";
import { CellError } from "../../workbench/excel-host/model/cell-value";
import { tableBody } from "../../workbench/excel-host/model/table";

/** What a reader of the written workbook sees, per table; columns that a case does not have are left out. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  EF_Assignments: [
    "Account ID",
    "Segment",
    "Revenue",
    "Workload",
    "Territory",
    "Rep",
    "Previous Rep",
    "Moved?",
    "Status",
    "Reason",
  ],
  EF_Territories: ["Territory", "Rep", "Accounts", "Revenue", "Target", "Deviation", "In Band?"],
  EF_Segments: [
    "Segment",
    "What Belongs",
    "Accounts",
    "Potential",
    "Revenue",
    "Penetration",
    "Workload",
    "Calls per Year",
    "Hours per Call",
    "Call Plan From",
  ],
  EF_Checks: ["Check", "Left", "Right", "Result"],
  EF_Findings: ["Severity", "Code", "Sheet", "Cell", "Value", "Finding", "Remedy"],
};

function cellText(book: Book, sheetIndex: number, row: number, column: number): string {
  const value = book.sheets[sheetIndex]?.cells.value(row, column) ?? null;
  if (value === null) return "";
  if (value instanceof CellError) return value.code;
  return typeof value === "number" ? String(Number(value.toFixed(4))) : String(value);
}

function tableText(book: Book, name: string, shown: readonly string[]): string {
  const found = book.tableNamed(name);
  if (!found) throw new Error(`the written workbook has no table ${name}`);
  const sheetIndex = book.sheets.indexOf(found.sheet);
  const { columns } = found.table;
  const kept = shown.filter((header) => columns.some((column) => column.name === header));
  const body = tableBody(found.table);
  const lines = [`## ${name}`, "", kept.join(" | ")];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const cells = kept.map((header) =>
      cellText(book, sheetIndex, row, body.left + columns.findIndex((column) => column.name === header)),
    );
    lines.push(cells.join(" | ").trimEnd());
  }
  return lines.join("\n");
}

async function outcome(folder: string): Promise<string> {
  const settingsFile = join(folder, "settings.json");
  const settings = existsSync(settingsFile)
    ? (JSON.parse(readFileSync(settingsFile, "utf8")) as Partial<Settings>)
    : {};
  try {
    const planned = await planFile({
      bytes: readFileSync(join(folder, "in.xlsx")),
      name: "in.xlsx",
      settings,
    });
    const book = loadBook(planned.bytes, "out.xlsx");
    return Object.entries(SHOWN)
      .filter(([name]) => name !== "EF_Segments" || book.tableNamed(name))
      .map(([name, shown]) => tableText(book, name, shown))
      .join("\n\n");
  } catch (error) {
    if (error instanceof InputProblem) return `cannot be planned: ${error.message}`;
    throw error;
  }
}

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("golden workbooks", () => {
  it.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const folder = join(__dirname, name);
    const expected = join(folder, "expected.txt");
    const actual = `${await outcome(folder)}\n`;
    if (process.env["REGEN"] === "1") writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, "utf8"));
  });
});
