import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { WorkbookFile } from "../support/xlsx-file";
import { asRead } from "./as-read";

jest.setTimeout(120_000);

interface Case {
  readonly WORKBOOK: WorkbookFile;
  /** The user takes the offer to make accounts of rows of sales. */
  readonly GROUPS?: boolean;
}

const cases = readdirSync(__dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe("a workbook as it is found", () => {
  it.each(cases.map((entry) => entry.name))("%s", async (name) => {
    const folder = join(__dirname, name);
    const { WORKBOOK, GROUPS } = (await import(join(folder, "workbook.ts"))) as Case;
    const expected = join(folder, "expected.txt");
    const actual = await asRead(WORKBOOK, GROUPS ?? false);
    if (process.env["REGEN"] === "1") writeFileSync(expected, actual);
    expect(actual).toBe(readFileSync(expected, "utf8"));
    expect(existsSync(join(folder, "README.md"))).toBe(true);
  });
});
