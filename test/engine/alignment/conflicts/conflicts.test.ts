import fc from "fast-check";
import { smallestConflict } from "../../../../src/engine/alignment/conflicts/quick-xplain";
import { ruleSystem, type Rule } from "../../../../src/engine/alignment/conflicts/rule-system";
import { shortageOf } from "../../../../src/engine/alignment/conflicts/share-out";
import { bruteForce, quietPacer, smallInstance } from "../../../support/small-instance";

const X = Number.POSITIVE_INFINITY;

describe("a shortage", () => {
  it("names the territories that have too little room for what can go nowhere else", () => {
    const shares = {
      load: Float64Array.from([6, 3]),
      mayHave: Uint8Array.from([1, 0, 0, 0, 1, 1]),
      territoryCount: 3,
    };
    const none = new Float64Array(3);
    expect(shortageOf(shares, none, Float64Array.from([5, 5, 5]))).toEqual({
      kind: "too much",
      territories: [0],
      load: 6,
      limit: 5,
    });
    expect(shortageOf(shares, none, Float64Array.from([6, 1, 2]))).toBeNull();
  });

  it("names the territories that too little may come to", () => {
    const shares = {
      load: Float64Array.from([6, 3]),
      mayHave: Uint8Array.from([1, 0, 0, 0, 1, 1]),
      territoryCount: 3,
    };
    const wide = new Float64Array(3).fill(9);
    expect(shortageOf(shares, Float64Array.from([3, 2, 2]), wide)).toEqual({
      kind: "too little",
      territories: [1, 2],
      load: 3,
      limit: 4,
    });
    expect(shortageOf(shares, Float64Array.from([6, 1, 2]), wide)).toBeNull();
  });
});

describe("rules in conflict", () => {
  /** Four units of 3 and one of 6, three territories of target 6. */
  const instance = smallInstance({
    loads: [3, 3, 3, 3, 6],
    costs: [
      [1, 2, X],
      [1, 2, X],
      [1, 2, X],
      [1, 2, X],
      [1, 1, 1],
    ],
    lower: [0, 0, 0],
    upper: [X, X, X],
  });
  const problem = { instance, target: Float64Array.from([6, 6, 6]), tolerance: [0.1] };
  const band: Rule = { kind: "band", measure: 0 };
  const allowed: Rule = { kind: "allowed" };
  const lock = (unit: number, territory: number): Rule => ({ kind: "fixed", territory, units: [unit] });

  it("are the band, who may have which unit, and the lock that takes a territory its only unit", async () => {
    const system = await ruleSystem(problem, quietPacer());
    const rules = [band, allowed, lock(0, 0), lock(1, 1), lock(4, 1)];
    const found = await smallestConflict(rules, (set) => Promise.resolve(system.impossible(set) !== null));
    expect(found).toEqual([band, allowed, lock(4, 1)]);
  });

  it("are none where a plan exists", async () => {
    const system = await ruleSystem(problem, quietPacer());
    const rules = [band, allowed, lock(0, 0), lock(4, 2)];
    expect(
      await smallestConflict(rules, (set) => Promise.resolve(system.impossible(set) !== null)),
    ).toBeNull();
  });

  it("say how wide the band must be to keep all the rules", async () => {
    const system = await ruleSystem(problem, quietPacer());
    // Unit 4 in territory 1 leaves nothing for territory 2: 100 % under.
    expect(system.leastTolerance([band, allowed, lock(4, 1)])).toBeCloseTo(1, 2);
    // Locks of 9 in territory 0: half over.
    expect(system.leastTolerance([band, lock(0, 0), lock(1, 0), lock(2, 0)])).toBeCloseTo(0.5, 2);
  });

  it("name a unit that no territory is large enough for", async () => {
    const whale = smallInstance({
      loads: [9, 1, 1, 1],
      costs: [
        [1, 1],
        [1, 1],
        [1, 1],
        [1, 1],
      ],
      lower: [0, 0],
      upper: [X, X],
    });
    const system = await ruleSystem(
      { instance: whale, target: Float64Array.from([6, 6]), tolerance: [0.1] },
      quietPacer(),
    );
    expect(system.impossible([band])).toEqual({ kind: "unit too large", measure: 0, unit: 0 });
  });

  it("are really in conflict, by brute force over all plans, and every rule is needed for the proof", async () => {
    const locks = fc.array(fc.tuple(fc.nat(4), fc.nat(2)), { maxLength: 4 });
    const loads = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 5, maxLength: 5 });
    const closed = fc.array(fc.boolean(), { minLength: 15, maxLength: 15 });
    await fc.assert(
      fc.asyncProperty(locks, loads, closed, async (pairs, sizes, shut) => {
        const costs = sizes.map((_, unit) =>
          [0, 1, 2].map((j) => (shut[unit * 3 + j] === true && j !== unit % 3 ? X : 1)),
        );
        const small = smallInstance({ loads: sizes, costs, lower: [0, 0, 0], upper: [X, X, X] });
        const aim = sizes.reduce((sum, size) => sum + size, 0) / 3;
        const system = await ruleSystem(
          { instance: small, target: new Float64Array(3).fill(aim), tolerance: [0.3] },
          quietPacer(),
        );
        const fixed = [...new Map(pairs)].map(([unit, territory]) => lock(unit, territory));
        const rules = [band, allowed, ...fixed];
        const test = (set: readonly Rule[]) => Promise.resolve(system.impossible(set) !== null);
        const found = await smallestConflict(rules, test);
        if (found === null) return;
        expect(feasible(small, sizes, aim, found)).toBe(false);
        for (const rule of found) {
          expect(system.impossible(found.filter((other) => other !== rule))).toBeNull();
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  /** Whether any of all labelings keeps the rules. */
  function feasible(
    small: typeof instance,
    sizes: readonly number[],
    aim: number,
    rules: readonly Rule[],
  ): boolean {
    const fixedTo = sizes.map(() => -1);
    for (const rule of rules)
      if (rule.kind === "fixed") for (const unit of rule.units) fixedTo[unit] = rule.territory;
    const isAllowed = rules.some((rule) => rule.kind === "allowed");
    const hasBand = rules.some((rule) => rule.kind === "band");
    const posed = smallInstance({
      loads: sizes,
      costs: sizes.map((_, unit) =>
        [0, 1, 2].map((j) => (fixedTo[unit] === j || !isAllowed ? 1 : small.cost.of(unit, j))),
      ),
      lower: new Array<number>(3).fill(hasBand ? aim * 0.7 : 0),
      upper: new Array<number>(3).fill(hasBand ? aim * 1.3 : 1e9),
      fixedTo,
    });
    return Number.isFinite(bruteForce(posed).cost);
  }
});
