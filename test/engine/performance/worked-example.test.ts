import type { KpiKey, Performance, PerformanceGroup } from "../../../src/engine/model/performance";
import { makePlan } from "../../../src/engine/plan/make-plan";
import type { PlanInput } from "../../../src/engine/plan/prepare-plan";
import { dealTable } from "../../support/deal-table";
import { planInput, quietControl } from "../../support/plan-input";

/** 31 December 2025 and the day a year before it. */
const END = 46_022;
const YEAR = 365;

/**
 * Two reps with two accounts each: the example of docs/formulas/performance.md. Ana sells 180 of a quota of 200,
 * Ben 60 of 100.
 */
function input(): PlanInput {
  const base = planInput(
    [
      { id: "A", owner: "Ana", potential: 200, revenue: 120, lastActivity: END - 10 },
      { id: "B", owner: "Ana", potential: 100, revenue: 60, lastActivity: END - 400 },
      { id: "C", owner: "Ben", potential: 200, revenue: 40 },
      { id: "D", owner: "Ben", potential: 100, revenue: 20, lastActivity: END - 364 },
    ],
    [
      { name: "Ana", territory: "N-1", region: "North" },
      { name: "Ben", territory: "S-1", region: "South" },
    ],
  );
  return {
    ...base,
    reps: {
      ...base.reps,
      present: [...base.reps.present, "manager"],
      manager: ["Kim", "Kim"],
      quotaLastYear: Float64Array.of(200, 100),
      actualLastYear: Float64Array.of(180, 60),
      cost: Float64Array.of(50, 30),
    },
    opportunities: dealTable([
      { account: 0, rep: 0, stage: "Won", amount: 100, created: END - 30, closed: END },
      { account: 0, rep: 0, stage: "Won", amount: 60, created: END - 100, closed: END - 80 },
      { account: 1, rep: 0, stage: "Won", created: END - 90, closed: END - 80 },
      { account: 1, rep: 0, stage: "Lost", amount: 0, created: END - 90, closed: END - 60 },
      { account: 0, rep: 0, stage: "Proposal", amount: 90, created: END - 9 },
      { account: 0, rep: 0, stage: "Won", amount: 80, created: END - 420, closed: END - YEAR },
      { account: 2, rep: 1, stage: "Won", amount: 40, created: END - 90, closed: END - 10 },
      { account: 2, rep: 1, stage: "Lost", amount: 0, created: END - 90, closed: END - 12 },
      { account: 3, rep: 1, stage: "Lost", amount: 0, created: END - 90, closed: END - 13 },
      { account: 2, rep: 1, stage: "Won", amount: 50, created: END - 790, closed: END - 720 },
      // Without an account: counts for Ben and for all.
      { rep: 1, stage: "Won", amount: 25, created: END - 60, closed: END - 50 },
    ]),
  };
}

async function measured(from = input()): Promise<Performance> {
  const plan = await makePlan(from, { tolerance: 1, regions: "none" }, quietControl());
  if (plan.performance === null) throw new Error("nothing measured");
  return plan.performance;
}

describe("performance", () => {
  let performance: Performance;
  const group = (kind: PerformanceGroup["kind"], name: string): PerformanceGroup => {
    const found = performance.groups.find((one) => one.kind === kind && one.name === name);
    if (found === undefined) throw new Error(`no ${kind} ${name}`);
    return found;
  };
  const now = ({ kpis }: PerformanceGroup, key: KpiKey): number | null => kpis[key].now;

  beforeAll(async () => {
    performance = await measured();
  });

  it("is measured over the year up to the last closed deal, and the year before it", () => {
    expect(performance.period).toEqual({
      from: END - 364,
      to: END,
      beforeFrom: END - 729,
      beforeTo: END - 365,
      isBeforeWhole: true,
    });
  });

  it("counts won deals over closed ones, and over all with those still open", () => {
    // N-1: 3 won, 1 lost, 1 open.
    expect(now(group("territory", "N-1"), "winRate")).toBe(3 / 4);
    expect(now(group("territory", "N-1"), "conversion")).toBe(3 / 5);
    expect(now(group("territory", "S-1"), "winRate")).toBe(1 / 3);
  });

  it("divides by the deals that have an amount, since blank is not zero", () => {
    expect(now(group("territory", "N-1"), "actual")).toBe(160);
    expect(now(group("territory", "N-1"), "averageDeal")).toBe(80);
  });

  it("takes mean and median of the days from created to closed", () => {
    // 30, 20 and 10 days.
    expect(now(group("territory", "N-1"), "cycle")).toBe(20);
    expect(now(group("territory", "N-1"), "medianCycle")).toBe(20);
    expect(performance.all.kpis.medianCycle.now).toBe(20);
    expect(now(performance.all, "cycle")).toBe((30 + 20 + 10 + 80 + 10) / 5);
  });

  it("multiplies open deals, win rate and average deal over the cycle to a velocity", () => {
    expect(now(group("territory", "N-1"), "velocity")).toBe((1 * 0.75 * 80) / 20);
  });

  it("compares with the period before", () => {
    expect(group("territory", "N-1").kpis.growth.now).toBe(1);
    expect(group("territory", "S-1").kpis.growth.now).toBe(40 / 50 - 1);
    expect(group("territory", "N-1").kpis.averageDeal).toEqual({ now: 80, before: 80 });
  });

  it("takes attainment from the reps, of teams as sum over sum, and its spread in points", () => {
    expect(now(group("rep", "Ana"), "attainment")).toBe(0.9);
    expect(now(group("territory", "S-1"), "attainment")).toBe(0.6);
    expect(now(group("team", "Kim"), "attainment")).toBe(240 / 300);
    expect(performance.all.kpis.spread.now).toBeCloseTo(0.3, 12);
  });

  it("counts an account as new when its first won deal of the list is in the period", () => {
    // B alone: A and C were won before.
    expect(now(group("territory", "N-1"), "newCustomers")).toBe(1);
    expect(now(group("territory", "N-1"), "cac")).toBe(50);
    expect(now(group("territory", "S-1"), "cac")).toBeNull();
  });

  it("counts an account as covered by an activity in the last twelve months, and a blank one as not", () => {
    expect(now(group("territory", "N-1"), "accountCoverage")).toBe(1 / 2);
    expect(now(performance.all, "accountCoverage")).toBe(2 / 4);
  });

  it("keeps the value of deals without an account, on a line of its own", () => {
    expect(now(group("unknown", "Without account"), "actual")).toBe(25);
    expect(now(group("rep", "Ben"), "actual")).toBe(40 + 25);
    expect(now(performance.all, "actual")).toBe(160 + 40 + 25);
  });

  it("is blank where a segment has no quota and no cost", () => {
    const [segment] = performance.groups.filter(({ kind }) => kind === "segment");
    if (segment === undefined) throw new Error("no segment");
    expect([now(segment, "attainment"), now(segment, "cac"), now(segment, "pipelineCoverage")]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it("goes by the density of the account and not of its territory", async () => {
    const density = Float64Array.of(2000, 10, 2000, 10);
    const { groups } = await measured({ ...input(), segmentFacts: { density } });
    const found = groups.filter(({ kind }) => kind === "density");
    expect(
      found.map((one) => [one.name, one.sums.accounts, now(one, "actual"), now(one, "winRate")]),
    ).toEqual([
      ["Urban", 2, 200, 3 / 4],
      ["Rural", 2, 0, 1 / 3],
    ]);
    expect(found.map((one) => [now(one, "averageDeal"), now(one, "attainment")])).toEqual([
      [200 / 3, null],
      [null, null],
    ]);
    // Both territories have as many urban accounts as rural ones: the denser class counts.
    expect(groups.filter(({ kind }) => kind === "mostly").map(({ name }) => name)).toEqual(["Mostly urban"]);
  });
});
