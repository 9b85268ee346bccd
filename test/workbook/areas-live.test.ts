import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { planFixture } from "../support/plan-fixture";

/**
 * 24 accounts, territory n % 4, in 8 counties: account n lies in county n % 8, which belongs to its
 * territory. The first two accounts are kept apart, the last two are house and set aside.
 */
const plan = planFixture({ accounts: 24, areas: 8 });
let excel: ExcelSession;

beforeEach(async () => {
  excel = await openExcel();
  await writeWorkbook(
    describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }),
  );
});

afterEach(() => {
  excel.close();
});

/** Types into the cell of a table in the row whose first cell is the key. */
function type(sheet: string, table: string, key: string, header: string, value: string): void {
  const found = excel.book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const { area, columns } = found.table;
  const row = excel.column(table, columns[0]?.name ?? "").indexOf(key);
  const column = String.fromCharCode(65 + area.left + columns.findIndex(({ name }) => name === header));
  excel.type(sheet, `${column}${String(area.top + 2 + row)}`, value);
}

function cellsBy(table: string, key: string, header: string): ReadonlyMap<unknown, unknown> {
  const values = excel.column(table, header);
  return new Map(excel.column(table, key).map((each, row) => [each, values[row]]));
}

const failed = (): unknown[] => {
  const names = excel.column("EF_Checks", "Check");
  return excel.column("EF_Checks", "Result").flatMap((result, at) => (result === "PASS" ? [] : [names[at]]));
};

describe("the Territory Areas sheet in the open workbook", () => {
  it("sums what goes with each county, the accounts kept apart left out, with every check passing", () => {
    // County 1 has accounts 0, 8 and 16, the first one kept apart; county 7 has 6, 14 and 22, a house account.
    const counts = cellsBy("EF_Areas", "Area", "Accounts");
    expect([counts.get("County 1, Colorado"), counts.get("County 3, Colorado")]).toEqual([2, 3]);
    expect(counts.get("County 7, Colorado")).toBe(2);
    // Potential of account n is 100 * (1 + n % 7).
    expect(cellsBy("EF_Areas", "Area", "Potential").get("County 1, Colorado")).toBe(200 + 300);
    expect(failed()).toEqual([]);
  });

  it("shows the planned territory of every account, by formula", () => {
    expect(excel.column("EF_Assignments", "Territory")).toEqual(
      excel.column("EF_Assignments", "Planned Territory"),
    );
    expect(new Set(excel.column("EF_Assignments", "Hand Edit"))).toEqual(new Set([""]));
  });

  it("hands a county over with its accounts, and every sum follows", () => {
    const before = cellsBy("EF_Territories", "Territory", "Potential");
    type("Territory Areas", "EF_Areas", "08001", "Territory", "Territory 3");
    const after = cellsBy("EF_Territories", "Territory", "Potential");
    const territories = cellsBy("EF_Assignments", "Account ID", "Territory");
    expect(["A-0001", "A-0009", "A-0017"].map((id) => territories.get(id))).toEqual([
      "Territory 1",
      "Territory 3",
      "Territory 3",
    ]);
    expect(Number(after.get("Territory 3")) - Number(before.get("Territory 3"))).toBe(500);
    expect(Number(after.get("Territory 1")) - Number(before.get("Territory 1"))).toBe(-500);
    expect(cellsBy("EF_Assignments", "Account ID", "Reason").get("A-0009")).toContain(
      "Changed by hand from Territory 1",
    );
    expect(failed()).toEqual([]);
  });

  it("lets an account that was kept apart go with its county once its cell is cleared", () => {
    type("Territory Areas", "EF_Areas", "08001", "Territory", "Territory 3");
    type("Territory Assignments", "EF_Assignments", "A-0001", "Kept In", "");
    expect(cellsBy("EF_Assignments", "Account ID", "Territory").get("A-0001")).toBe("Territory 3");
    expect(cellsBy("EF_Areas", "Area", "Accounts").get("County 1, Colorado")).toBe(3);
    expect(failed()).toEqual([]);
  });

  it("keeps one account apart from its county, whose sums then leave it out", () => {
    type("Territory Assignments", "EF_Assignments", "A-0009", "Kept In", "Territory 2");
    expect(cellsBy("EF_Assignments", "Account ID", "Territory").get("A-0009")).toBe("Territory 2");
    expect(cellsBy("EF_Areas", "Area", "Potential").get("County 1, Colorado")).toBe(300);
    expect(failed()).toEqual([]);
  });

  it("fails the check of a county whose territory the plan does not have", () => {
    type("Territory Areas", "EF_Areas", "08003", "Territory", "Nobody");
    expect(failed()).toContain("Areas without a territory of the plan");
  });

  (hasLibreOffice() ? it : it.skip)(
    "computes the same in LibreOffice after counties and accounts changed hands",
    async () => {
      type("Territory Areas", "EF_Areas", "08001", "Territory", "Territory 3");
      type("Territory Areas", "EF_Areas", "08011", "Territory", "House");
      type("Territory Assignments", "EF_Assignments", "A-0011", "Kept In", "Territory 4");
      // LibreOffice saves 15 digits.
      const rounded = (value: unknown): unknown =>
        typeof value === "number" ? Number(value.toPrecision(14)) : value;
      const shown = (): unknown[] =>
        [
          ["EF_Assignments", "Territory"],
          ["EF_Assignments", "Status"],
          ["EF_Areas", "Potential"],
          ["EF_Areas", "Share of Territory"],
          ["EF_Areas", "Status"],
          ["EF_Territories", "Potential"],
        ].map(([table, header]) => excel.column(table ?? "", header ?? "").map(rounded));
      const here = shown();
      const bytes = excel.saved();
      excel.close();
      excel = await openExcel(recalculatedByLibreOffice(bytes));
      expect(shown()).toEqual(here);
      expect(failed()).toEqual([]);
      // Accounts 5, 13 and 21 lie in county 6, which nobody has now: 600, 700 and 100.
      const potential = excel.column("EF_Territories", "Potential").map(Number);
      const planned = plan.accounts.potential.slice(0, 22).reduce((sum, value) => sum + value, 0);
      expect(potential.reduce((sum, value) => sum + value, 0)).toBe(planned - 600 - 700 - 100);
    },
    120_000,
  );
});
