import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { planFixture } from "../support/plan-fixture";

/** Account n is in segment A, B, C or none by n % 4; every tenth brings its own hours. */
const plan = planFixture({ accounts: 24, callPlan: true });
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

/** Types into the row of a segment under a header of EF_Segments. */
function typeSegment(row: number, header: string, value: string | number): void {
  const found = excel.book.tableNamed("EF_Segments");
  if (!found) throw new Error("no table EF_Segments");
  const index = found.table.columns.findIndex(({ name }) => name === header);
  const column = String.fromCharCode(65 + found.table.area.left + index);
  excel.type("Segments", `${column}${String(found.table.area.top + 2 + row)}`, value);
}

const total = (table: string, header: string): number =>
  excel
    .column(table, header)
    .reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);

const failed = (): unknown[] => {
  const names = excel.column("EF_Checks", "Check");
  return excel.column("EF_Checks", "Result").flatMap((result, at) => (result === "PASS" ? [] : [names[at]]));
};

describe("the Segments sheet in the open workbook", () => {
  it("shows what the plan counted, with every check passing", () => {
    expect(excel.column("EF_Segments", "Accounts")).toEqual([6, 6, 6]);
    expect(failed()).toEqual([]);
  });

  it("carries a change of calls to the accounts, the territories and the checks", () => {
    const before = total("EF_Territories", "Workload");
    typeSegment(0, "Calls per Year", 34);
    // Segment A has accounts 0, 4, 8, 12, 16 and 20; 0 and 20 bring their own, all are assigned.
    expect(total("EF_Territories", "Workload") - before).toBeCloseTo(4 * 10 * 1.5, 9);
    expect(total("EF_Segments", "Workload")).toBeCloseTo(
      total("EF_Assignments", "Workload") - ownWithoutSegment(),
      9,
    );
    expect(failed()).toEqual([]);
  });

  it("shows a new name at every account, and still counts them, whatever signs it has", () => {
    typeSegment(1, "Segment", "<Mid*~>");
    expect(excel.column("EF_Assignments", "Segment").filter((name) => name === "<Mid*~>")).toHaveLength(6);
    expect(excel.column("EF_Segments", "Accounts")).toEqual([6, 6, 6]);
    expect(failed()).toEqual([]);
  });
});

/** Hours of accounts without a segment that bring their own. */
function ownWithoutSegment(): number {
  return plan.segmentation.segmentOf.reduce((sum, at, account) => {
    const hours = plan.segmentation.ownHours[account] ?? NaN;
    return at >= 0 || Number.isNaN(hours) ? sum : sum + hours;
  }, 0);
}
