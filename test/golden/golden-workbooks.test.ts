import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Settings } from "../../src/engine/model/settings";
import { InputProblem } from "../../workbench/cli/input-problem";
import { planFile } from "../../workbench/cli/plan-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import { tableText } from "./table-text";

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
  EF_Changes: ["Kind", "Account ID", "From", "To", "From Rep", "To Rep"],
  EF_Findings: ["Severity", "Code", "Sheet", "Cell", "Value", "Finding", "Remedy"],
};

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

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) =>
  existsSync(join(__dirname, entry.name, "in.xlsx")),
);

jest.setTimeout(120_000);

describe("golden workbooks", () => {
  it.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const folder = join(__dirname, name);
    const expected = join(folder, "expected.txt");
    const actual = `${await outcome(folder)}\n`;
    if (process.env["REGEN"] === "1") writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, "utf8"));
  });
});
