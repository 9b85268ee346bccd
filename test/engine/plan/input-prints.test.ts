import fc from "fast-check";
import { printOfText } from "../../../src/engine/model/input-print-of-text";
import { printText, type InputPrint } from "../../../src/engine/model/input-print";
import { comparePrints, type ChangedList } from "../../../src/engine/plan/compare-prints";
import { inputPrints } from "../../../src/engine/plan/input-prints";
import type { PlanInput } from "../../../src/engine/plan/prepare-plan";
import type { FieldName } from "../../../src/engine/model/field";
import { planInput, quietControl, type AccountRow } from "../../support/plan-input";

const HEADERS: readonly (readonly [FieldName, string])[] = [
  ["id", "No."],
  ["owner", "Owner"],
  ["industry", "Branch"],
  ["revenue", "Turnover"],
];

/** A list of accounts as read from a sheet with these columns. */
function listOf(rows: readonly AccountRow[], headers = HEADERS): PlanInput {
  return {
    ...planInput(rows, [{ name: "Ann" }]),
    mapping: {
      entities: [
        {
          entity: "account",
          key: "Accounts",
          sheet: "Accounts",
          table: null,
          headerRow: 0,
          address: "A1:D9",
          rowCount: rows.length,
          columnCount: headers.length,
          confidence: 1,
          unusedHeaders: [],
          fields: headers.map(([field, header], column) => ({
            field,
            header,
            column,
            confidence: 1,
            evidence: [],
            samples: [],
          })),
        },
      ],
    },
  };
}

const printsOf = (rows: readonly AccountRow[], headers = HEADERS): Promise<InputPrint[]> =>
  inputPrints(listOf(rows, headers), [], quietControl());

const changed = async (was: readonly AccountRow[], is: readonly AccountRow[]): Promise<ChangedList[]> =>
  comparePrints(await printsOf(was), await printsOf(is));

const ROWS: readonly AccountRow[] = Array.from({ length: 40 }, (_, at) => ({
  id: `A-${String(at)}`,
  owner: "Ann",
  industry: at % 2 === 0 ? "Food" : "Tools",
  revenue: at,
}));

const put = (at: number, change: Partial<AccountRow>): AccountRow[] =>
  ROWS.map((row, index) => (index === at ? { ...row, ...change } : row));

describe("prints of the columns of a list", () => {
  it("are the same after sorting the list", async () => {
    expect(await changed(ROWS, [...ROWS].reverse())).toEqual([]);
  });

  it("tell a changed cell by its column, whatever it holds", async () => {
    for (const [change, field, header] of [
      [{ owner: "Bo" }, "owner", "Owner"],
      [{ industry: "" }, "industry", "Branch"],
      [{ revenue: NaN }, "revenue", "Turnover"],
    ] as const) {
      const [list] = await changed(ROWS, put(7, change));
      expect(list?.columns).toEqual([{ field, header: { was: header, is: header }, how: "cells", rows: 1 }]);
    }
  });

  it("tell two cells that have changed places", async () => {
    const swapped = put(1, { revenue: 2 }).map((row, at) => (at === 2 ? { ...row, revenue: 1 } : row));
    const [list] = await changed(ROWS, swapped);
    expect(list?.columns.map(({ field }) => field)).toEqual(["revenue"]);
  });

  it("count rows that have come or gone apart, and hold no column for changed because of them", async () => {
    const [list] = await changed(ROWS, ROWS.slice(3));
    expect(list).toMatchObject({ rows: { was: 40, is: 37 }, keys: 3 });
    expect(list?.columns).toEqual([]);
  });

  it("tell a column that is read anew, no more, or from another column", async () => {
    const fewer = HEADERS.filter(([field]) => field !== "industry");
    const other = HEADERS.map(([field, header]) => [field, field === "owner" ? "Rep" : header] as const);
    const [gone] = comparePrints(await printsOf(ROWS), await printsOf(ROWS, fewer));
    expect(gone?.columns).toMatchObject([{ header: { was: "Branch", is: null }, how: "gone" }]);
    const [anew] = comparePrints(await printsOf(ROWS, fewer), await printsOf(ROWS));
    expect(anew?.columns).toMatchObject([{ header: { was: null, is: "Branch" }, how: "new" }]);
    const [renamed] = comparePrints(await printsOf(ROWS), await printsOf(put(0, { owner: "Bo" }), other));
    expect(renamed?.columns).toMatchObject([{ header: { was: "Owner", is: "Rep" }, how: "otherColumn" }]);
    // The same cells under another header are the same.
    expect(comparePrints(await printsOf(ROWS), await printsOf(ROWS, other))).toEqual([]);
  });

  it("never count more rows than have changed, and find every changed column", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(fc.nat(39), { minLength: 1, maxLength: 40 }), async (rows) => {
        const now = ROWS.map((row, at) => (rows.includes(at) ? { ...row, industry: "Health" } : row));
        const [list] = await changed(ROWS, now);
        const [column] = list?.columns ?? [];
        expect(column?.field).toBe("industry");
        expect(column?.rows).toBeGreaterThan(0);
        expect(column?.rows).toBeLessThanOrEqual(rows.length);
        // Of 128 groups a few rows rarely share one.
        expect(column?.rows).toBeGreaterThanOrEqual(Math.floor(rows.length * 0.7));
      }),
      { seed: 4, numRuns: 40 },
    );
  });

  it("go through the text of a cell, and text that was changed is none", async () => {
    const [print] = await printsOf(ROWS);
    if (print === undefined) throw new Error("there is a print");
    const text = printText(print);
    expect(text.length).toBeLessThan(32_000);
    expect(printOfText("account", text)).toEqual(print);
    expect(printOfText("account", text.slice(0, -1))).toBeNull();
    expect(printOfText("account", text.replace('"rows":40', '"rows":"forty"'))).toBeNull();
  });
});
