import fc from "fast-check";
import type { RawCell } from "../../../src/engine/model/raw-sheet";
import { surveyWorkbook } from "../../../src/engine/intake/survey";
import { rawBlock } from "../../support/raw-block";
import { countsByCode, readBlocks, readMapped } from "../../support/read-blocks";
import { HEADERS, BOSTON, AUSTIN, MIAMI, REPS, accountsWith, row } from "../../support/account-block";

describe("a confirmed mapping", () => {
  const blocks = [accountsWith(BOSTON, AUSTIN), REPS];
  const mapping = surveyWorkbook(blocks).mapping;

  it("finds its columns by header when they have moved", async () => {
    const moved = blocks.map((block) => ({
      ...block,
      columns: [...block.columns].reverse(),
    }));
    const { accounts } = await readMapped(mapping, moved);
    expect(accounts.id).toEqual(["A1", "A2"]);
    expect([...accounts.revenue]).toEqual([1200, 800]);
  });

  it("says which column is gone", async () => {
    const renamed = accountsWith(BOSTON, AUSTIN);
    const rows = [
      HEADERS.map((header) => (header === "Revenue" ? "Money" : header)),
      ...renamed.rows.slice(1),
    ];
    const { accounts, findings } = await readMapped(mapping, [rawBlock("Accounts", rows), REPS]);
    expect(accounts.present).not.toContain("revenue");
    expect(findings).toMatchObject([{ code: "COLUMN_MISSING", column: "Revenue" }]);
  });

  it("needs its blocks", async () => {
    await expect(readMapped(mapping, [])).rejects.toMatchObject({ code: "BLOCK_MISSING" });
  });
});

describe("a long list", () => {
  it("lists a thousand findings of a kind and counts the rest in one more", async () => {
    const rows = Array.from({ length: 1500 }, (_, at) =>
      row({ "Account ID": `A${String(at)}`, Account: `Shop ${String(at)}`, Revenue: "$5" }),
    );
    const { findings } = await readBlocks([accountsWith(...rows), REPS]);
    expect(findings).toHaveLength(1001);
    expect(findings[1000]).toMatchObject({ count: 500, cell: "" });
    expect(findings[1000]?.finding).toContain("500 more cells or rows of this kind");
    expect(countsByCode({ findings })).toEqual({ NUMBER_FROM_TEXT: 1500 });
  });
});

describe("for any sheet", () => {
  const cell = fc.oneof(
    fc.constantFrom<RawCell>(
      "",
      "Acme",
      "Total",
      "n/a",
      "12,5",
      "(3)",
      "31/01/2024",
      "(1.5, 2.5)",
      "Priya Nair",
      "Note: x",
      true,
      "#N/A",
    ),
    fc.integer({ min: -10, max: 99999 }),
    fc.string({ maxLength: 12 }),
  );
  const table = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), {
    maxLength: 12,
  });
  const isBlank = (cells: readonly RawCell[]): boolean =>
    cells.every((value) => typeof value === "string" && value.trim() === "");
  const LEFT_OUT = ["TOTAL_ROW", "NOTE_ROW", "UNITS_ROW", "REPEATED_HEADER_ROW"];

  it("every row that holds anything is in the table or has a finding that says why not", async () => {
    const mapping = surveyWorkbook([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]).mapping;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { accounts, findings } = await readMapped(mapping, [accountsWith(...rows), REPS]);
        const out = findings.filter(({ code }) => LEFT_OUT.includes(code)).length;
        expect(accounts.count + out).toBe(rows.filter((cells) => !isBlank(cells)).length);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it("planned accounts have IDs of their own, and every finding names its cell, rule and remedy", async () => {
    const mapping = surveyWorkbook([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]).mapping;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const { accounts, findings } = await readMapped(mapping, [accountsWith(...rows), REPS]);
        const planned = accounts.id.filter((_, at) => accounts.setAside[at] === "");
        expect(new Set(planned).size).toBe(planned.length);
        expect(planned).not.toContain("");
        for (const { finding, remedy, sheet } of findings) {
          expect(finding).toMatch(/^[^ ].*: .*[^.]$/s);
          expect(remedy).toMatch(/[^.]$/);
          expect(sheet).not.toBe("");
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it("other columns beside ours change nothing", async () => {
    const mapping = surveyWorkbook([accountsWith(BOSTON, AUSTIN, MIAMI), REPS]).mapping;
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const plain = await readMapped(mapping, [accountsWith(...rows), REPS]);
        const wide = [HEADERS, ...rows].map((cells, at) =>
          at === 0 || !isBlank(cells) ? [...cells, at] : cells,
        );
        const withMore = await readMapped(mapping, [rawBlock("Accounts", wide), REPS]);
        if (plain.accounts.count === withMore.accounts.count)
          expect(withMore.accounts).toEqual(plain.accounts);
      }),
      { seed: 3, numRuns: 100 },
    );
  });
});
