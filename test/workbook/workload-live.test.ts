import type { Plan } from "../../src/engine/model/plan";
import { columnLetters } from "../../src/engine/model/cell-address";
import type { PlanWorkload, SizingLine } from "../../src/engine/model/workload-plan";
import { travelHours } from "../../src/engine/workload/travel";
import { describePlan } from "../../src/report/describe-plan";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import type { ExcelSession } from "../support/excel-session";
import { openExcel } from "../support/excel-session";
import { fixtureWorkload, planFixture, type PlanShape } from "../support/plan-fixture";

let excel: ExcelSession;

async function written(shape: PlanShape, change: (plan: Plan) => Plan = (plan) => plan): Promise<Plan> {
  const plan = change(planFixture({ accounts: 40, callPlan: true, ...shape }));
  await writeWorkbook(
    describePlan(plan, {
      writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
      mapPng: null,
      currencySymbol: "$",
    }),
  );
  return plan;
}

beforeEach(async () => {
  excel = await openExcel();
});

afterEach(() => {
  excel.close();
});

const numbers = (table: string, header: string): number[] =>
  excel.column(table, header).map((value) => (typeof value === "number" ? value : NaN));

const failed = (): unknown[] => {
  const names = excel.column("EF_Checks", "Check");
  return excel.column("EF_Checks", "Result").flatMap((result, at) => (result === "PASS" ? [] : [names[at]]));
};

/** Types into the cell of a setting on Plan Settings. */
function set(name: string, value: number): void {
  const cell = excel.book.names.find((one) => one.name === name)?.formula.replaceAll("$", "") ?? "";
  excel.type("Plan Settings", cell.slice(cell.lastIndexOf("!") + 1), value);
}

describe("travel and utilisation on Territory KPIs", () => {
  it("are the figures of the engine", async () => {
    const { workload } = await written({});
    numbers("EF_Territories", "Travel").forEach((hours, j) => {
      expect(hours).toBeCloseTo(workload?.travelHours[j] ?? NaN, 9);
    });
    numbers("EF_Territories", "Utilisation").forEach((share, j) => {
      expect(share).toBeCloseTo(workload?.utilisation[j] ?? NaN, 12);
    });
    expect(failed()).toEqual([]);
  });

  it("follow speeds, road factor, flights and calls a day, as the engine would", async () => {
    const { workload } = await written({});
    set("EF_TravelSpeed", 90);
    set("EF_RoadFactor", 1.5);
    set("EF_CallsPerDay", 6);
    set("EF_VisitShare", 0.5);
    set("EF_FlightSpeed", 500);
    set("EF_FlightHours", 5);
    const settings = {
      travelSpeed: 90,
      roadFactor: 1.5,
      callsPerDay: 6,
      visitShare: 0.5,
      flightSpeed: 500,
      flightHours: 5,
    };
    numbers("EF_Territories", "Travel").forEach((hours, j) => {
      const shape = workload?.travel[j] ?? null;
      expect(hours).toBeCloseTo(shape === null ? NaN : travelHours(shape, settings), 9);
    });
  });

  it("leave travel blank without places, and count calls alone", async () => {
    const { workload } = await written({ places: false });
    expect(numbers("EF_Territories", "Travel").every((hours) => Number.isNaN(hours))).toBe(true);
    numbers("EF_Territories", "Utilisation").forEach((share, j) => {
      expect(share).toBeCloseTo(workload?.utilisation[j] ?? NaN, 12);
    });
    expect(failed()).toEqual([]);
  });

  it("hold targets to what travel leaves where the plan says so", async () => {
    const plan = await written({}, (made) => ({
      ...made,
      territories: made.territories.map((territory, j) =>
        j === 0 ? { ...territory, capacity: 1200, travelAllowance: 300 } : territory,
      ),
    }));
    const [first = NaN] = numbers("EF_Territories", "Time for Calls");
    const [capacity = NaN] = numbers("EF_Territories", "Capacity");
    expect([first, capacity]).toEqual([1200, 1500]);
    const all = plan.territories.reduce((sum, one) => sum + one.capacity, 0);
    const load = numbers("EF_Territories", "Potential").reduce((sum, one) => sum + one, 0);
    expect(numbers("EF_Territories", "Target")[0]).toBeCloseTo((load * 1200) / all, 6);
  });
});

describe("reps needed on Segments", () => {
  const REGIONS = { regions: ["North", "South"], territories: 6 };

  it.each([
    ["by region", REGIONS],
    ["without regions", { territories: 6 }],
  ])("are the figures of the engine %s, and tie out", async (_, shape) => {
    const { workload } = await written(shape);
    expectSizing(workload);
    expectSteps(workload);
    expect(failed()).toEqual([]);
  });

  it("follow owners changed by hand, with travel in proportion to the calls", async () => {
    const plan = await written(REGIONS);
    const territoryOf = plan.territoryOf.slice();
    const ids = excel.column("EF_Assignments", "Account ID");
    const place = columnOf("EF_Assignments", "Territory");
    for (const account of [0, 5, 7, 11, 20]) {
      territoryOf[account] = 1;
      const row = ids.indexOf(plan.accounts.id[account] ?? "");
      excel.type("Territory Assignments", `${place}${String(row + 5)}`, plan.territories[1]?.name ?? "");
    }
    const after = fixtureWorkload(plan, territoryOf);
    const inProportion = plan.workload?.travelHours.map(
      (hours, j) => (hours * (after?.callHours[j] ?? NaN)) / (plan.workload?.callHours[j] ?? NaN),
    );
    expect(numbers("EF_Territories", "Travel")).toEqual(
      Array.from(inProportion ?? [], (hours): unknown => expect.closeTo(hours, 6)),
    );
    const calls = after?.byRegion.map(({ callHours }): unknown => expect.closeTo(callHours, 6));
    expect(numbers("EF_Sizing", "Call Hours")).toEqual(calls);
    expect(failed()).toEqual([]);
  });

  it("are blank where a full-time rep has no hours, with no error anywhere", async () => {
    await written(REGIONS);
    set("EF_FullTimeHours", 0);
    expect(excel.column("EF_Sizing", "Whole Reps")).toEqual(["", ""]);
    expect(failed()).toEqual([]);
  });
});

function expectSizing(workload: PlanWorkload | null): void {
  const lines = workload?.byRegion ?? [];
  const figures: readonly [string, (line: SizingLine) => number | null][] = [
    ["Seats", ({ seats }) => seats],
    ["Full-Time", ({ fullTime }) => fullTime],
    ["Call Hours", ({ callHours }) => callHours],
    ["Travel Hours", ({ travelHours: hours }) => hours],
    ["Utilisation", ({ utilisation }) => utilisation],
    ["Reps Needed", ({ needed }) => needed],
    ["Whole Reps", ({ rounded }) => rounded],
    ["With One More", ({ withOneMore }) => withOneMore],
    ["With One Fewer", ({ withOneFewer }) => withOneFewer],
  ];
  for (const [header, pick] of figures) {
    excel.column("EF_Sizing", header).forEach((value, at) => {
      const line = lines[at];
      const wanted = line === undefined ? null : pick(line);
      if (wanted === null) expect(value).toBe("");
      else expect(value).toBeCloseTo(wanted, 6);
    });
  }
}

/** The block below the table: seats, utilisation, mean target, outside, to move. */
function expectSteps(workload: PlanWorkload | null): void {
  const table = excel.book.tableNamed("EF_Sizing");
  const first = (table?.table.area.bottom ?? 0) + 7;
  for (const [at, step] of (workload?.steps ?? []).entries()) {
    const shown = ["B", "C", "D", "E", "F"].map((letters) =>
      excel.value("Segments", `${letters}${String(first + at)}`),
    );
    const { seats, utilisation, meanTarget, outside, toMove } = step;
    expect(shown).toEqual(
      [seats, utilisation, meanTarget, outside, toMove].map((value): unknown => expect.closeTo(value, 6)),
    );
  }
}

function columnOf(table: string, header: string): string {
  const found = excel.book.tableNamed(table)?.table;
  const index = found?.columns.findIndex(({ name }) => name === header) ?? -1;
  return columnLetters((found?.area.left ?? 0) + index + 1);
}
