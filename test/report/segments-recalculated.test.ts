import type { Plan } from "../../src/engine/model/plan";
import { makePlan } from "../../src/engine/plan/make-plan";
import { segmentAccounts, type SegmentedAccounts } from "../../src/engine/segmentation/segment-accounts";
import { NO_FACTS } from "../../src/engine/segmentation/segment-facts";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { cellOf, moveByHand } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { planInput, quietControl, type AccountRow, type RepRow } from "../support/plan-input";

/** 24 accounts along a line; the first is worth most, every sixth brings its own calls. */
const ACCOUNTS = Array.from({ length: 24 }, (_, n): AccountRow => ({
  at: [40, -100 + n * 0.2],
  potential: 1000 - 40 * n,
  revenue: 300 + 10 * n,
  owner: n < 12 ? "Ann" : "Ben",
  ...(n % 6 === 0 ? { calls: 10, hours: 2 } : {}),
}));
const REPS: RepRow[] = [
  { name: "Ann", at: [40, -99] },
  { name: "Ben", at: [40, -96] },
];
const INPUT = planInput(ACCOUNTS, REPS);

let excel: ExcelSession;

beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

async function written(): Promise<Plan> {
  const plan = await makePlan(INPUT, { segmentBy: "abc" }, quietControl());
  await writeWorkbook(
    describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }),
  );
  return plan;
}

const typeSegment = (header: string, segment: number, value: string | number): void => {
  excel.type("Segments", cellOf(excel, "EF_Segments", header, segment), value);
};
const texts = (table: string, header: string): string[] => excel.column(table, header).map(String);
const near = (value: number): unknown => expect.closeTo(value, 9) as unknown;

/** What the engine makes of the same accounts with the names and calls that were typed. */
function engineAfter(plan: Plan): Promise<SegmentedAccounts> {
  const [first, second] = plan.segmentation.segments;
  if (first === undefined || second === undefined) throw new Error("the list has several segments");
  return segmentAccounts(
    INPUT.accounts,
    {
      ...plan.settings,
      segmentNames: [{ segment: first.code, name: "Key <*~>" }],
      callPlan: [
        { segment: first.code, calls: 30, hours: first.hoursPerCall },
        { segment: second.code, calls: second.callsPerYear, hours: 2.25 },
      ],
    },
    NO_FACTS,
    null,
  );
}

describe("the Segments sheet after names, calls and owners were changed by hand", () => {
  (hasLibreOffice() ? it : it.skip)(
    "has the profile and the hours in LibreOffice that the engine has for the same edits",
    async () => {
      const plan = await written();
      const territoryOf = moveByHand(excel, plan, [
        [0, 1],
        [13, 0],
        [20, -1],
      ]);
      typeSegment("Segment", 0, "Key <*~>");
      typeSegment("Calls per Year", 0, 30);
      typeSegment("Hours per Call", 1, 2.25);
      const bytes = excel.saved();
      excel.close();
      excel = await openExcel(recalculatedByLibreOffice(bytes));

      const { accounts, segmentation } = await engineAfter(plan);
      expect(texts("EF_Segments", "Segment")).toEqual(segmentation.segments.map(({ name }) => name));
      for (const [header, figure] of [
        ["Accounts", "accounts"],
        ["Share", "share"],
        ["Potential", "potential"],
        ["Revenue", "revenue"],
        ["Workload", "workload"],
        ["Penetration", "penetration"],
      ] as const) {
        expect([header, excel.column("EF_Segments", header)]).toEqual([
          header,
          segmentation.profiles.map((profile) => near(profile[figure] ?? NaN)),
        ]);
      }

      const ids = texts("EF_Assignments", "Account ID");
      const at = (account: number): number => ids.indexOf(accounts.id[account] ?? "");
      const hoursOf = (account: number): number =>
        (accounts.callsPerYear[account] ?? NaN) * (accounts.hoursPerCall[account] ?? NaN);
      const shown = excel.column("EF_Assignments", "Workload");
      const names = texts("EF_Assignments", "Segment");
      for (let account = 0; account < accounts.count; account++) {
        expect(shown[at(account)]).toEqual(near(hoursOf(account)));
        expect(names[at(account)]).toBe(accounts.segment[account]);
      }
      const perTerritory = plan.territories.map((_, territory) =>
        [...territoryOf].reduce((sum, of, account) => (of === territory ? sum + hoursOf(account) : sum), 0),
      );
      expect(excel.column("EF_Territories", "Workload")).toEqual(perTerritory.map(near));
      expect(texts("EF_Checks", "Result").filter((result) => result !== "PASS")).toEqual([]);
    },
    120_000,
  );
});
