import fc from "fast-check";
import { createTallies, type Metrics } from "../../../../src/engine/alignment/tallies/create-tallies";
import { grainOf, inGrains } from "../../../../src/engine/alignment/tallies/grains";
import type { TallyBasis } from "../../../../src/engine/alignment/tallies/tally-basis";
import type { WorkedPlan } from "../../../../src/engine/plan/finish-plan";
import { workPlan } from "../../../../src/engine/plan/make-plan";
import { tallyBasisOf } from "../../../../src/engine/plan/tally-basis";
import { createRandom } from "../../../../src/engine/alignment/random";
import { planInput, quietControl } from "../../../support/plan-input";

/** Four accounts of one rep and two of another, on one meridian. */
function pair(): TallyBasis {
  return {
    id: ["A", "B", "C", "D", "E", "F"],
    name: ["A", "B", "C", "D", "E", "F"],
    territoryOf: Int32Array.from([0, 0, 0, 0, 1, 1]),
    previousTerritoryOf: Int32Array.from([0, 0, 0, -1, 0, 1]),
    held: Uint8Array.from([0, 1, 0, 0, 0, 0]),
    revenue: Float64Array.from([10, 20, 30, Number.NaN, 50, 60]),
    latitude: Float64Array.from([0, 0, 1, 1, 2, Number.NaN]),
    longitude: new Float64Array(6),
    territories: [
      { name: "North", rep: "Ann", capacity: 1, homeLatitude: 0, homeLongitude: 0 },
      { name: "South", rep: "Ben", capacity: 1, homeLatitude: 2, homeLongitude: 0 },
    ],
    measures: [
      {
        key: "potential",
        values: Float64Array.from([1, 1, 1, 1, 1, 1]),
        target: Float64Array.from([3, 3]),
        tolerance: 0.1,
      },
    ],
  };
}

describe("the live figures of a plan", () => {
  it("are those of the labels they start from", () => {
    const metrics = createTallies(pair(), null).metrics();
    expect([...(metrics.measures[0]?.load ?? [])]).toEqual([4, 2]);
    expect(metrics.measures[0]?.maxDeviation).toBeCloseTo(1 / 3, 12);
    expect(metrics.measures[0]?.outside).toBe(2);
    expect([...metrics.accounts]).toEqual([4, 2]);
    expect(metrics.accountsMoved).toBe(1);
    expect(metrics.revenueMoved).toBe(50);
  });

  it("say what a move would do without making it", () => {
    const tallies = createTallies(pair(), null);
    const effect = tallies.preview([2, 1, 2], 1);
    expect([...(effect.after.measures[0]?.load ?? [])]).toEqual([3, 3]);
    expect(effect.after.measures[0]?.outside).toBe(0);
    expect(effect).toMatchObject({ moved: 1, revenue: 30, held: 1, from: [0] });
    expect(effect.after.accountsMoved).toBe(2);
    expect(tallies.metrics()).toEqual(effect.before);
  });

  it("leave accounts that are locked where they are", () => {
    const tallies = createTallies(pair(), null);
    tallies.move([0, 1], 1);
    expect([...tallies.labels()]).toEqual([1, 0, 0, 0, 1, 1]);
  });

  it("give distances over the accounts that have a place", () => {
    const metrics = createTallies(pair(), null).metrics();
    expect(metrics.territoryDistanceKm[1]).toBe(0);
    expect(metrics.territoryDistanceKm[0]).toBeCloseTo(111.195 / 2, 1);
  });

  it("take moves back one by one until there is none", () => {
    const tallies = createTallies(pair(), null);
    tallies.move([0], 1);
    tallies.move([4], 0);
    expect([tallies.undo(), tallies.undo(), tallies.undo()]).toEqual([true, true, false]);
    expect([...tallies.labels()]).toEqual([...pair().territoryOf]);
  });

  it("refuse a territory or an account that is not there", () => {
    const tallies = createTallies(pair(), null);
    expect(() => {
      tallies.move([0], 2);
    }).toThrow("Territory 2 is none of 0 to 1");
    expect(() => {
      tallies.move([6], 1);
    }).toThrow("Account 6 is none of 0 to 5");
  });
});

describe("ten thousand random moves and undos", () => {
  let worked: WorkedPlan;
  beforeAll(async () => {
    const random = createRandom(7);
    const near = (from: number, to: number): number => from + (to - from) * random.next();
    const reps = Array.from({ length: 12 }, (_, n) => ({
      name: `Rep ${String(n)}`,
      at: [near(28, 47), near(-120, -72)] as const,
    }));
    const rows = Array.from({ length: 600 }, () => ({
      at: [near(28, 47), near(-120, -72)] as const,
      owner: `Rep ${String(Math.floor(random.next() * 12))}`,
      potential: near(0.01, 1e6),
      revenue: near(0, 1e5),
      calls: 4,
      hours: near(0.1, 3),
    }));
    worked = await workPlan(planInput(rows, reps), { effort: "quick" }, quietControl());
  });

  /** Cost of an account in a territory, as the plan's search saw it. */
  function objectiveOf({ instance, unitOf }: WorkedPlan): (account: number, territory: number) => number {
    return (account, territory) => {
      const unit = unitOf[account] ?? -1;
      return (instance.importance[unit] ?? 0) * instance.cost.of(unit, territory);
    };
  }

  it("agree with the plan's own figures before the first", () => {
    const metrics = createTallies(tallyBasisOf(worked), objectiveOf(worked)).metrics();
    const { plan, alignment } = worked;
    for (const [m, balance] of plan.after.entries()) {
      for (const [j, load] of balance.load.entries()) {
        expect(Math.abs((metrics.measures[m]?.load[j] ?? 0) / load - 1)).toBeLessThan(1e-9);
      }
      expect(metrics.measures[m]?.maxDeviation).toBeCloseTo(balance.maxDeviation, 9);
      expect(metrics.measures[m]?.cv).toBeCloseTo(balance.cv, 9);
      expect(metrics.measures[m]?.gini).toBeCloseTo(balance.gini, 9);
      expect(metrics.measures[m]?.outside).toBe(balance.outside);
    }
    expect(metrics.accountsMoved).toBe(plan.disruption.accountsMoved);
    expect(metrics.revenueMoved).toBeCloseTo(plan.disruption.revenueMoved, 6);
    expect(metrics.meanDistanceKm).toBeCloseTo(plan.meanDistanceKm, 9);
    expect((metrics.objective ?? 0) / alignment.objective).toBeCloseTo(1, 9);
  });

  it("end bit for bit where the same labels counted from scratch are, and back at the start", () => {
    const basis = tallyBasisOf(worked);
    const tallies = createTallies(basis, objectiveOf(worked));
    const start = tallies.metrics();
    const random = createRandom(11);
    let moves = 0;
    for (let step = 0; step < 10_000; step++) {
      if (moves > 0 && random.next() < 0.4) {
        tallies.undo();
        moves--;
        continue;
      }
      const size = random.next() < 0.05 ? 60 : 1;
      const accounts = Array.from({ length: size }, () => Math.floor(random.next() * 600));
      tallies.move(accounts, Math.floor(random.next() * 12));
      moves++;
    }
    const fresh = createTallies({ ...basis, territoryOf: tallies.labels() }, objectiveOf(worked));
    expect(sameBits(tallies.metrics(), fresh.metrics())).toBe(true);
    while (tallies.undo());
    expect(sameBits(tallies.metrics(), start)).toBe(true);
  });
});

function sameBits(a: Metrics, b: Metrics): boolean {
  expect(a).toEqual(b);
  return JSON.stringify(a) === JSON.stringify(b);
}

describe("grains", () => {
  it("are a power of two of which the sum of all is below 2^52", () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e15, noNaN: true }), (most) => {
        const size = grainOf(most);
        expect(Number.isInteger(Math.log2(size))).toBe(true);
        expect(most / size).toBeLessThan(2 ** 52);
        expect(most / size).toBeGreaterThanOrEqual(2 ** 51);
      }),
      { seed: 20261122, numRuns: 100 },
    );
  });

  it("count a value that is missing as nothing", () => {
    expect([...inGrains(Float64Array.from([1, Number.NaN, 3])).count].map((count) => count > 0)).toEqual([
      true,
      false,
      true,
    ]);
  });
});
