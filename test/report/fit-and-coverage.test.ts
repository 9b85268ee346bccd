import type { Plan } from "../../src/engine/model/plan";
import type { GivenSettings } from "../../src/engine/model/settings";
import { makePlan } from "../../src/engine/plan/make-plan";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { moveByHand } from "../support/edit-by-hand";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { hasLibreOffice, recalculatedByLibreOffice } from "../support/libreoffice";
import { planInput, quietControl, type AccountRow, type RepRow } from "../support/plan-input";

const INDUSTRIES = ["Retail", "Health", "Energy"];
const LANGUAGES = ["English", "Spanish", "French"];

/** 30 accounts along a line: each asks for an industry, every third for a language, one for French. */
const ACCOUNTS = Array.from({ length: 30 }, (_, n): AccountRow => ({
  at: [40, -100 + n * 0.2],
  potential: 100 + 10 * (n % 4),
  calls: 4,
  hours: 1,
  industry: INDUSTRIES[n % 3] ?? "",
  ...(n % 3 === 0 ? { language: n === 9 ? "French" : (LANGUAGES[n % 2] ?? "") } : {}),
}));
/** Nobody sells to energy, nobody speaks French, and Ben alone speaks Spanish. */
const REPS: RepRow[] = [
  { name: "Ann", at: [40, -99], skills: "Retail", languages: "English" },
  { name: "Ben", at: [40, -97], skills: "Health; Retail", languages: "English; Spanish" },
  { name: "Cy", at: [40, -95], skills: "Health", languages: "English" },
];

let excel: ExcelSession;

beforeEach(async () => {
  excel = await openExcel();
});
afterEach(() => {
  excel.close();
});

async function written(settings: GivenSettings = {}): Promise<Plan> {
  const plan = await makePlan(planInput(ACCOUNTS, REPS), { startFrom: "homes", ...settings }, quietControl());
  await writeWorkbook(
    describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }),
  );
  return plan;
}

/** One account of each territory goes to the next, and one to House. */
function fiveMoves(plan: Plan): [account: number, territory: number][] {
  const of = (territory: number): number => plan.territoryOf.indexOf(territory);
  const last = (territory: number): number => plan.territoryOf.lastIndexOf(territory);
  return [
    [of(0), 1],
    [of(1), 2],
    [of(2), 0],
    [last(0), 2],
    [last(1), -1],
  ];
}

/** Every Fit and Mean Fit as the engine has it; blank where the owner is another than planned. */
function expectFits(plan: Plan, territoryOf: Int32Array): void {
  const ids = excel.column("EF_Assignments", "Account ID").map(String);
  const fits = excel.column("EF_Assignments", "Fit");
  const planned = excel.column("EF_Assignments", "Planned Fit");
  const sums = plan.territories.map(() => ({ points: 0, accounts: 0 }));
  for (const [account, id] of plan.accounts.id.entries()) {
    const row = ids.indexOf(id);
    const score = plan.matching.fit[account] ?? NaN;
    expect(planned[row]).toBeCloseTo(score, 9);
    if (territoryOf[account] !== plan.territoryOf[account]) {
      expect(fits[row]).toBe("");
      continue;
    }
    expect(fits[row]).toBeCloseTo(score, 9);
    const sum = sums[territoryOf[account] ?? NaN];
    if (sum === undefined) continue;
    sum.points += score;
    sum.accounts += 1;
  }
  const means = excel.column("EF_Territories", "Mean Fit");
  sums.forEach(({ points, accounts }, territory) => {
    expect(means[territory]).toBeCloseTo(points / accounts, 9);
  });
}

function failedChecks(): unknown[] {
  const names = excel.column("EF_Checks", "Check");
  return excel.column("EF_Checks", "Result").flatMap((result, at) => (result === "PASS" ? [] : [names[at]]));
}

function coverage(): unknown[][] {
  const [asked = [], ...others] = ["Asked For", "Kind", "Accounts", "Reps", "Result", "Who"].map((header) =>
    excel.column("EF_Coverage", header),
  );
  return asked.map((word, row) => [word, ...others.map((column) => column[row])]);
}

describe("Fit on the sheets", () => {
  it("is the engine's, and blank for accounts whose owner was changed by hand", async () => {
    const plan = await written();
    expectFits(plan, plan.territoryOf);
    expectFits(plan, moveByHand(excel, plan, fiveMoves(plan)));
    expect(failedChecks()).toEqual([]);
  });

  (hasLibreOffice() ? it : it.skip)(
    "is the same in LibreOffice after five owners were changed by hand, of found territories too",
    async () => {
      for (const settings of [{}, { startFrom: "blank" }] as const) {
        const plan = await written(settings);
        const territoryOf = moveByHand(excel, plan, fiveMoves(plan));
        const why = plan.matching.assignment?.map(({ reason }) => reason) ?? null;
        const bytes = excel.saved();
        excel.close();
        excel = await openExcel(recalculatedByLibreOffice(bytes));
        expectFits(plan, territoryOf);
        expect(failedChecks()).toEqual([]);
        if (why !== null) expect(excel.column("EF_Territories", "Why This Rep")).toEqual(why);
        excel.close();
        excel = await openExcel();
      }
    },
    120_000,
  );
});

describe("who has what accounts ask for", () => {
  it("stands on Segments, what nobody has first, then what one rep alone has", async () => {
    await written();
    expect(coverage()).toEqual([
      ["Energy", "Industry", 10, 0, "No rep", null],
      ["French", "Language", 1, 0, "No rep", null],
      ["Spanish", "Language", 4, 1, "One rep", "Ben"],
      ["Health", "Industry", 10, 2, "Covered", "Ben, Cy"],
      ["Retail", "Industry", 10, 2, "Covered", "Ann, Ben"],
      ["English", "Language", 5, 3, "Covered", "Ann, Ben, Cy"],
    ]);
    expect(excel.column("EF_Coverage", "Share of Accounts")[0]).toBeCloseTo(10 / 30, 12);
    const title = (excel.book.tableNamed("EF_Coverage")?.table.area.top ?? NaN) - 1;
    expect(excel.value("Segments", `A${String(title + 1)}`)).toBe(
      "3 of 6 things that accounts ask for are known to one rep or none (2 to none).",
    );
  });

  it("is left out where accounts ask for nothing", async () => {
    const plain = ACCOUNTS.map(({ at, potential }): AccountRow => ({
      ...(at && { at }),
      potential: potential ?? 0,
    }));
    const plan = await makePlan(planInput(plain, REPS), { startFrom: "homes" }, quietControl());
    await writeWorkbook(
      describePlan(plan, {
        writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
        mapPng: null,
        currencySymbol: "$",
      }),
    );
    expect(excel.book.tableNamed("EF_Coverage")).toBeUndefined();
  });
});
