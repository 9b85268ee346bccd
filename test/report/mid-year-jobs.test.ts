import type { PlanHandover } from "../../src/engine/model/handover";
import type { Plan } from "../../src/engine/model/plan";
import type { PlanJob } from "../../src/engine/model/plan-job";
import type { GivenSettings } from "../../src/engine/model/settings";
import { workPlan } from "../../src/engine/plan/make-plan";
import { planHandover } from "../../src/engine/what-if/plan-handover";
import { workJob } from "../../src/engine/what-if/work-job";
import { serialOfDay } from "../../src/engine/workload/plan-year";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { cellOf } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { planInput, quietControl, type AccountRow, type RepRow } from "../support/plan-input";

const YEAR = "2027-01-01";
const SHEET = "Mid-Year Jobs";
const REPS: readonly RepRow[] = [
  { name: "Ada", at: [40, -100] },
  { name: "Bob", at: [40, -90] },
  { name: "Cyd", at: [40, -80] },
];
/** Eight accounts around each home, of 10 to 24. */
const ROWS: readonly AccountRow[] = [-100, -90, -80].flatMap((longitude, rep) =>
  Array.from({ length: 8 }, (_, n) => ({
    id: `${"abc".charAt(rep)}${String(n)}`,
    at: [40 + n / 10, longitude + n / 10] as const,
    potential: 10 + 2 * n,
    owner: ["Ada", "Bob", "Cyd"][rep] ?? "",
  })),
);
const SETTINGS: GivenSettings = {
  startFrom: "homes",
  planYearStart: YEAR,
  quotaTarget: 100_000,
  quotaUnit: 100,
  quotaFloor: null,
  quotaCap: null,
};
const on = (day: string): number => serialOfDay(day);
/** Bob goes, Eve comes, Ada's half goes to an open seat, and one account goes back. */
const JOBS: readonly PlanJob[] = [
  { kind: "repLeaves", rep: "Bob", from: on("2027-02-01"), accountsTo: "neighbours" },
  { kind: "repJoins", rep: "Eve", from: on("2027-04-15"), latitude: 40, longitude: -90, fte: 1 },
  { kind: "split", territory: "Ada", from: on("2027-07-01"), rep: "" },
  {
    kind: "moveAccount",
    account: "c7",
    territory: "Ada",
    from: on("2027-10-01"),
    quotas: "wholeYear",
    handoverList: "none",
  },
];

let excel: ExcelSession;

beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

async function written(
  jobs: readonly PlanJob[],
  settings: GivenSettings = SETTINGS,
  rows: readonly AccountRow[] = ROWS,
): Promise<Plan> {
  const input = planInput(rows, REPS);
  let worked = await workPlan(input, settings, quietControl());
  for (const job of jobs) worked = (await workJob(worked, input, job, quietControl())).worked;
  await writeWorkbook(
    describePlan(worked.plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }),
  );
  return worked.plan;
}

/** What the engine says where the jobs are on other days. */
function handoverOn({ origin }: Plan, jobs: readonly PlanJob[]): PlanHandover {
  const handover = planHandover({ ...origin, jobs }, YEAR);
  if (handover === null) throw new Error("nothing was handed over");
  return handover;
}

function expectSame({ seats, lines, jobs }: PlanHandover): void {
  const column = (header: string) => excel.column("EF_YearQuotas", header);
  expect(column("Rep")).toEqual(seats.map(({ rep }) => rep));
  expect(column("Quota of the Year")).toEqual(seats.map(({ quota }) => quota));
  expect(column("Handed On")).toEqual(seats.map(({ handedOn }) => handedOn));
  expect(column("Taken Over")).toEqual(seats.map(({ takenOver }) => takenOver));
  expect(column("Quota a Year After")).toEqual(seats.map(({ after }) => after));
  const listed = lines.filter(({ job }) => jobs[job]?.job.handoverList !== "none");
  expect(excel.column("EF_Handover", "Quota Handed Over").slice(0, listed.length)).toEqual(
    listed.map(({ quota }) => quota),
  );
  expect(excel.column("EF_Jobs", "Days")).toEqual(
    jobs.map((_, at) => lines.find(({ job }) => job === at)?.days),
  );
}

function failed(): unknown[] {
  const names = excel.column("EF_Checks", "Check");
  return excel.column("EF_Checks", "Result").flatMap((result, at) => (result === "PASS" ? [] : [names[at]]));
}

/** Other first days for the first two jobs, and the quotas of the whole year for the third. */
function typeOtherDays(): PlanJob[] {
  const at = (header: string, row: number): string => cellOf(excel, "EF_Jobs", header, row);
  excel.type(SHEET, at("First Day", 0), on("2027-12-31"));
  excel.type(SHEET, at("First Day", 1), on("2026-11-01"));
  excel.type(SHEET, at("Pro Rata", 2), "Whole year");
  const [leaves, joins, split, moves] = JOBS;
  return [
    ...(leaves === undefined ? [] : [{ ...leaves, from: on("2027-12-31") }]),
    ...(joins === undefined ? [] : [{ ...joins, from: on("2026-11-01") }]),
    ...(split === undefined ? [] : [{ ...split, quotas: "wholeYear" as const }]),
    ...(moves === undefined ? [] : [moves]),
  ];
}

describe("the sheet of the year's jobs", () => {
  it("says from when to when each rep has a territory and what the quota of the year is", async () => {
    await written([{ kind: "repLeaves", rep: "Bob", from: on("2027-02-01"), accountsTo: "openSeat" }]);
    const columns = [
      "Territory",
      "Rep",
      "First Day",
      "Last Day",
      "Days",
      "Quota a Year",
      "Quota of the Year",
    ];
    const [territories = [], ...others] = columns.map((header) => excel.column("EF_YearQuotas", header));
    // 33,300 a year for 31 of 365 days are 2,828, to the hundred 2,800; the seat has the rest.
    expect(territories.map((name, row) => [name, ...others.map((column) => column[row])])).toEqual([
      ["Ada", "Ada", on("2027-01-01"), on("2027-12-31"), 365, 33_400, 33_400],
      ["Bob", "Bob", on("2027-01-01"), on("2027-01-31"), 31, 33_300, 2800],
      ["Cyd", "Cyd", on("2027-01-01"), on("2027-12-31"), 365, 33_300, 33_300],
      ["Bob", "To be hired Bob", on("2027-02-01"), on("2027-12-31"), 334, 0, 30_500],
    ]);
  });

  it("computes what the engine has, follows other days and another rule, and adds up", async () => {
    const plan = await written(JOBS);
    expectSame(handoverOn(plan, JOBS));
    expect(failed()).toEqual([]);
    expectSame(handoverOn(plan, typeOtherDays()));
    expect(failed()).toEqual([]);
  });

  it("has one line for what goes one way where a job lists no accounts", async () => {
    await written([
      { kind: "merge", territory: "Bob", into: "Cyd", from: on("2027-07-01"), handoverList: "none" },
    ]);
    expect(excel.column("EF_Handover", "Account")).toEqual(["8 accounts"]);
    // 184 of 365 days of 33,300.
    expect(excel.column("EF_Handover", "Quota Handed Over")).toEqual([16_800]);
    expect(excel.column("EF_Jobs", "Accounts")).toEqual([8]);
  });

  it("says that nothing changes hands where a job finds no account to take, and is written all the same", async () => {
    await written(
      [{ kind: "repJoins", rep: "Eve", from: on("2027-04-15"), latitude: 60, longitude: 20, fte: 1 }],
      SETTINGS,
      ROWS.slice(0, 1),
    );
    expect(excel.column("EF_Handover", "Account")).toEqual(["No account changes hands"]);
    expect(excel.column("EF_Handover", "Quota Handed Over")).toEqual([0]);
    expect(excel.column("EF_Handover", "Accounts")).toEqual([0]);
    expect(excel.column("EF_Jobs", "Accounts")).toEqual([0]);
    expect(failed()).toEqual([]);
  });

  it("lists what goes over where there is no target, and is not there without jobs", async () => {
    await written([{ kind: "merge", territory: "Bob", into: "Cyd", from: on("2027-07-01") }], {
      ...SETTINGS,
      quotaTarget: null,
    });
    expect(excel.column("EF_Handover", "Account ID")).toHaveLength(8);
    expect(excel.book.tableNamed("EF_YearQuotas")).toBeUndefined();
    expect(failed()).toEqual([]);
    await written([]);
    expect(excel.book.sheetNamed(SHEET)).toBeUndefined();
  });

  (hasLibreOffice() ? it : it.skip)(
    "is the same in LibreOffice after days were changed by hand",
    async () => {
      const plan = await written(JOBS);
      const typed = typeOtherDays();
      const bytes = excel.saved();
      excel.close();
      excel = await openExcel(recalculatedByLibreOffice(bytes));
      expectSame(handoverOn(plan, typed));
      expect(failed()).toEqual([]);
    },
    120_000,
  );
});
