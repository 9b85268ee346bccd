import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { copyOfFile } from "../../workbench/cli/copy-file";
import { planFile } from "../../workbench/cli/plan-file";
import { reviewFile } from "../../workbench/cli/review-file";
import { loadBook } from "../../workbench/excel-host/file/load";
import type { Book } from "../../workbench/excel-host/model/book";

jest.setTimeout(120_000);

const FOLDER = join(process.cwd(), "test", "contract", "written-by");

/** Workbooks as each version wrote them, "0.1.0" or "0.1.0-jobs"; a release adds its own and changes none. */
const FILES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => name.replace(/\.xlsx$/, ""));

describe.each(FILES)("a workbook written by version %s", (file) => {
  const [version] = file.split("-");
  const bytes = new Uint8Array(readFileSync(join(FOLDER, `${file}.xlsx`)));
  const name = `${file}.xlsx`;

  const values = (book: Book, table: string, header: string): unknown[] => {
    const found = book.tableNamed(table);
    if (!found) throw new Error(`no table ${table}`);
    const at = found.table.columns.findIndex((column) => column.name === header);
    const { top, bottom, left } = found.table.area;
    return Array.from({ length: bottom - top }, (_, row) =>
      found.sheet.cells.value(top + 1 + row, left + at),
    );
  };

  it("says on Plan Settings which version it is of", () => {
    const book = loadBook(bytes, name);
    const row = values(book, "EF_Settings", "Setting").indexOf("Version");
    expect(values(book, "EF_Settings", "Value")[row]).toBe(version);
  });

  it("is recognised as a plan and reviewed", async () => {
    const { held } = await reviewFile({ bytes, name, settings: {} });
    expect(held.review.territories).toHaveLength(5);
    expect(held.planWritten).not.toBe("");
  });

  it("gives a clean copy", async () => {
    const rep = String(values(loadBook(bytes, name), "EF_Territories", "Rep")[0]);
    const copy = await copyOfFile({ bytes, name, reader: { kind: "rep", name: rep }, figures: "live" });
    expect(new Set(values(loadBook(copy.bytes, "Copy.xlsx"), "EF_Checks", "Result"))).toEqual(
      new Set(["PASS"]),
    );
  });

  it("is planned again: its plan is replaced, the user's sheets stay", async () => {
    const before = loadBook(bytes, name);
    const again = loadBook(
      (await planFile({ bytes, name, settings: { quotaTarget: 4_000_000, quotaCap: null } })).bytes,
      "Again.xlsx",
    );
    expect(again.sheets.filter(({ name: sheet }) => / \((Evenfield|new|previous)/.test(sheet))).toEqual([]);
    expect(new Set(values(again, "EF_Checks", "Result"))).toEqual(new Set(["PASS"]));
    for (const table of ["Accounts", "Reps"]) {
      const [first] = before.tableNamed(table)?.table.columns ?? [];
      const header = first?.name ?? "";
      expect(values(again, table, header)).toEqual(values(before, table, header));
    }
  });
});
