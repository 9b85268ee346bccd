import { makePlan } from "../../../src/engine/plan/make-plan";
import type { Plan } from "../../../src/engine/model/plan";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";
import { samplePlanInput } from "../../support/sample-plan-input";

/** Ten accounts of Ann's around her home, ten of Ben's spread over a degree; 10 calls of an hour each. */
const ACCOUNTS = Array.from({ length: 20 }, (_, n): AccountRow => {
  const step = (n % 10) * (n < 10 ? 0.02 : 0.1);
  const west = n < 10 ? -100 : -110;
  return { at: [40 + step, west + (n % 3) * step], potential: 100, calls: 10, hours: 1 };
});
const REPS: RepRow[] = [
  { name: "Ann", at: [40, -100], capacity: 200 },
  { name: "Ben", at: [40, -110], capacity: 200 },
];

function plan(settings: GivenSettings, reps = REPS, accounts = ACCOUNTS): Promise<Plan> {
  return makePlan(planInput(accounts, reps), { startFrom: "homes", ...settings }, quietControl());
}

describe("the workload of a plan", () => {
  it("is calls and travel of each territory over its capacity", async () => {
    const { workload } = await plan({});
    expect([...(workload?.callHours ?? [])]).toEqual([100, 100]);
    const [near = NaN, far = NaN] = workload?.travelHours ?? [];
    expect(far).toBeGreaterThan(4 * near);
    expect(workload?.utilisation[1]).toBeCloseTo((100 + far) / 200, 12);
  });

  it("names the territory that travel pushes above its capacity, with the way on", async () => {
    const made = await plan({ visitShare: 1, dayTripKm: 100, travelSpeed: 40 });
    const found = made.findings.filter(({ code }) => code === "TERRITORY_ABOVE_CAPACITY");
    expect(found.map(({ value }) => value)).toEqual(["Ben"]);
    expect(found[0]?.finding).toMatch(
      /^Ben asks for 100 hours of calls and \d+ of travel, 1\d\d% of the 200/,
    );
    expect(found[0]?.remedy).toContain("targets less estimated travel");
  });

  it("names the company where all together are above capacity", async () => {
    const few = REPS.map((rep) => ({ ...rep, capacity: 101 }));
    const made = await plan({ visitShare: 1, dayTripKm: 100, travelSpeed: 40 }, few);
    expect(made.findings.map(({ code }) => code)).toEqual(["CALLS_ABOVE_CAPACITY"]);
    expect(made.findings[0]?.remedy).toMatch(/^\d+\.\d reps would be needed, and 2\.0 are there/);
  });

  it("finds nothing by standard calls", async () => {
    const uncalled = ACCOUNTS.map(({ at, potential }): AccountRow => ({
      ...(at && { at }),
      potential: potential ?? 0,
    }));
    const made = await plan({ visitShare: 1, travelSpeed: 5 }, REPS, uncalled);
    expect(made.workload?.company.utilisation).toBeGreaterThan(1);
    expect(made.findings).toEqual([]);
  });

  it("shares targets out by the hours that travel leaves where that is asked for", async () => {
    const before = await plan({ visitShare: 1, dayTripKm: 100, travelSpeed: 40 });
    const after = await plan({ visitShare: 1, dayTripKm: 100, travelSpeed: 40, lessTravel: true });
    const [ann, ben] = after.territories;
    expect((ben?.capacity ?? 0) + (ben?.travelAllowance ?? 0)).toBe(200);
    expect(ben?.travelAllowance).toBeCloseTo(before.workload?.travelHours[1] ?? NaN, 6);
    expect(after.after[0]?.target[1]).toBeCloseTo(
      (2000 * (ben?.capacity ?? NaN)) / ((ann?.capacity ?? NaN) + (ben?.capacity ?? NaN)),
      9,
    );
    expect(after.workload?.utilisation[1]).toBeLessThan(before.workload?.utilisation[1] ?? NaN);
    expect(after.checks.every(({ pass }) => pass)).toBe(true);
  });

  it("is not there where no account has calls and hours", async () => {
    const made = await plan({ segmentBy: "none" }, REPS, [{ potential: 5, at: [40, -100] }]);
    expect(made.workload).toBeNull();
  });

  it("does not depend on the order of the rows", async () => {
    const sheet = await plan({});
    const turned = await makePlan(
      planInput(
        ACCOUNTS.map((row, n) => ({ ...row, id: `A-${String(n + 1).padStart(4, "0")}` })).reverse(),
        REPS,
      ),
      { startFrom: "homes" },
      quietControl(),
    );
    expect(turned.workload?.travelHours).toEqual(sheet.workload?.travelHours);
  });

  it("adds the sample's reps up by region", async () => {
    const made = await makePlan(
      await samplePlanInput({ accounts: 400, reps: 8 }),
      { regions: "us-five" },
      quietControl(),
    );
    const { byRegion = [], company } = made.workload ?? {};
    expect(byRegion.reduce((sum, { seats }) => sum + seats, 0)).toBe(company?.seats);
    expect(byRegion.reduce((sum, { rounded }) => sum + rounded, 0)).toBe(company?.rounded);
    expect(byRegion.reduce((sum, { callHours }) => sum + callHours, 0)).toBeCloseTo(
      company?.callHours ?? NaN,
      6,
    );
  });
});
