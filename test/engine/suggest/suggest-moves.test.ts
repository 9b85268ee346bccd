import fc from "fast-check";
import { Pacer } from "../../../src/engine/alignment/pacer";
import { NO_OWNER } from "../../../src/engine/model/plan";
import type { GivenSettings } from "../../../src/engine/model/settings";
import type { WorkedPlan } from "../../../src/engine/plan/finish-plan";
import { workPlan } from "../../../src/engine/plan/make-plan";
import { neighboursOf } from "../../../src/engine/plan/territory-neighbours";
import {
  suggestMoves,
  type SuggestedMove,
  type Suggestions,
} from "../../../src/engine/suggest/suggest-moves";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const work = (
  accounts: readonly AccountRow[],
  reps: readonly RepRow[],
  settings: GivenSettings = {},
): Promise<WorkedPlan> =>
  workPlan(
    planInput(accounts, reps),
    { effort: "quick", startFrom: "owners", balanceOn: "potential", tolerance: 0.05, ...settings },
    quietControl(),
  );
const suggest = (worked: WorkedPlan, territory: number | null = null): Promise<Suggestions> =>
  suggestMoves(worked, territory, new Pacer(quietControl()));

const ANN: RepRow = { name: "Ann", at: [40, -75] };
const BEN: RepRow = { name: "Ben", at: [40, -80] };
/** Ann has 60, Ben 40; all are held, so that the plan leaves them as they are, but those that are free. */
const held = (rows: readonly AccountRow[]): AccountRow[] => rows.map((row) => ({ lock: true, ...row }));

/** A plan that keeps today's owners, so that something is left to move: nothing may change owner. */
const asToday: GivenSettings = { moveAtMost: { share: 0, of: "accounts" } };

describe("moves suggested for a territory", () => {
  it("are for the one furthest from its target, over the border, the fewest accounts that even it out", async () => {
    const rows: AccountRow[] = [
      { id: "A-1", at: [40, -75], potential: 30 },
      { id: "A-2", at: [40, -77.4], potential: 10 },
      { id: "A-3", at: [40, -74], potential: 10 },
      { id: "A-4", at: [40, -76], potential: 10 },
      { id: "B-1", at: [40, -80], potential: 20 },
      { id: "B-2", at: [40, -81], potential: 20 },
    ];
    const worked = await workPlan(
      planInput(
        rows.map((row) => ({ ...row, owner: row.id?.startsWith("A") === true ? "Ann" : "Ben" })),
        [ANN, BEN],
      ),
      { effort: "quick", startFrom: "homes", balanceOn: "potential", tolerance: 0.3 },
      quietControl(),
    );
    expect([...worked.plan.territoryOf]).toEqual([0, 0, 0, 0, 1, 1]);
    const { name, deviation, moves, none } = await suggest(worked);
    expect([name, none]).toEqual(["Ann", null]);
    expect(deviation).toBeCloseTo(0.2, 12);
    expect(moves).toHaveLength(1);
    expect(moves[0]?.accounts.map(({ id }) => id)).toEqual(["A-2"]);
    expect(moves[0]?.effects).toEqual([
      {
        key: "potential",
        tolerance: 0.3,
        fromBefore: expect.closeTo(0.2, 12) as number,
        fromAfter: expect.closeTo(0, 12) as number,
        toBefore: expect.closeTo(-0.2, 12) as number,
        toAfter: expect.closeTo(0, 12) as number,
      },
    ]);
    expect(moves[0]?.ownerChanges).toBe(1);
    expect(moves[0]?.kmBefore).toBeCloseTo(204.4, 1);
    expect(moves[0]?.kmAfter).toBeCloseTo(221.5, 1);
    expect(moves[0]?.isFar).toBe(false);
  });

  it("take the account that the other rep serves as well, of two that are alike but for what they ask for", async () => {
    const ask = async (first: string, second: string): Promise<string[] | undefined> => {
      const rows: AccountRow[] = [
        { id: "A-1", at: [40, -75], potential: 40, owner: "Ann", lock: true },
        { id: "A-2", at: [40, -77.4], potential: 10, owner: "Ann", language: first },
        { id: "A-3", at: [40, -77.4], potential: 10, owner: "Ann", language: second },
        { id: "B-1", at: [40, -80], potential: 40, owner: "Ben", lock: true },
      ];
      const reps = [
        { ...ANN, languages: "English, French" },
        { ...BEN, languages: "English" },
      ];
      const { moves } = await suggest(await work(rows, reps, { startFrom: "homes", tolerance: 0.3 }));
      return moves[0]?.accounts.map(({ id }) => id);
    };
    expect(await ask("French", "English")).toEqual(["A-3"]);
    expect(await ask("English", "French")).toEqual(["A-2"]);
  });

  it("bring in accounts where the territory has too few", async () => {
    const rows: AccountRow[] = [
      { id: "A-1", at: [40, -75], potential: 30, owner: "Ann" },
      { id: "A-2", at: [40, -77.4], potential: 10, owner: "Ann" },
      { id: "A-3", at: [40, -74], potential: 20, owner: "Ann" },
      { id: "B-1", at: [40, -80], potential: 40, owner: "Ben" },
    ];
    const worked = await work(rows, [ANN, BEN], asToday);
    const { moves } = await suggest(worked, 1);
    // Moving more would pass the cap that nobody changes owner.
    expect(moves).toEqual([]);
    const free = await work(rows, [ANN, BEN], { startFrom: "homes", tolerance: 0.3 });
    const [move] = (await suggest(free, 1)).moves;
    expect([move?.fromName, move?.toName]).toEqual(["Ann", "Ben"]);
    expect(move?.accounts.map(({ id }) => id)).toEqual(["A-2"]);
  });

  it("never take what is locked, and never part a family", async () => {
    const rows: AccountRow[] = [
      { id: "A-1", at: [40, -75], potential: 40 },
      { id: "A-2", at: [40, -77.4], potential: 10, lock: true },
      { id: "A-3", at: [40, -76.4], potential: 5, parent: "Acme" },
      { id: "A-4", at: [40, -74.4], potential: 5, parent: "Acme" },
      { id: "B-1", at: [40, -80], potential: 40 },
    ];
    const owned = rows.map((row) => ({ ...row, owner: row.id?.startsWith("A") === true ? "Ann" : "Ben" }));
    const worked = await work(owned, [ANN, BEN], { startFrom: "homes", tolerance: 0.3 });
    const { moves } = await suggest(worked);
    expect(moves[0]?.accounts.map(({ id }) => id)).toEqual(["A-3", "A-4"]);
    // A-4 lies on Ann's far side, 477 km from Ben and 51 from her; her mean way is 94 km.
    expect(moves[0]?.isFar).toBe(true);
  });

  it("say why there are none", async () => {
    const one = await work([{ id: "A", potential: 5, at: [40, -75] }], [ANN], { startFrom: "homes" });
    expect((await suggest(one)).none).toBe("alone");
    const even = await work(
      held([
        { id: "A", potential: 5, at: [40, -75], owner: "Ann" },
        { id: "B", potential: 5, at: [40, -80], owner: "Ben" },
      ]),
      [ANN, BEN],
    );
    expect((await suggest(even)).none).toBe("nothing");
  });

  it("are for each neighbour as good as trying every set of accounts", async () => {
    const homes = [-75, -79, -83].map((longitude, at): RepRow => ({
      name: `Rep ${String(at)}`,
      at: [40 + at, longitude],
    }));
    const row = fc.record({
      at: fc.tuple(fc.integer({ min: 38, max: 44 }), fc.integer({ min: -84, max: -74 })),
      potential: fc.integer({ min: 0, max: 40 }),
      calls: fc.integer({ min: 1, max: 9 }),
      owner: fc.constantFrom("Rep 0", "Rep 1", "Rep 2", ""),
      lock: fc.integer({ min: 0, max: 9 }).map((draw) => draw === 0),
    });
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 6, maxLength: 10 }),
        fc.boolean(),
        async (drawn, hasHours) => {
          const rows = drawn.map((one, at): AccountRow => ({
            ...one,
            id: `A-${String(at)}`,
            lock: one.lock && one.owner !== "",
            hours: 1,
          }));
          if (rows.every(({ potential }) => potential === 0)) return;
          const balanceOn = hasHours
            ? [{ measure: "potential" as const }, { measure: "workload" as const, tolerance: 0.4 }]
            : "potential";
          const worked = await work(rows, homes, { startFrom: "homes", tolerance: 0.4, balanceOn });
          const { territory, measure, moves } = await suggest(worked);
          const others = neighboursOf(worked.plan)(territory).map((one) => one.territory);
          const all = [true, false].map((atBorder) =>
            others
              .map((other) => bestByTrying(worked, measure, territory, other, atBorder))
              .filter(Number.isFinite)
              .sort((a, b) => a - b),
          );
          const best = all.find((scores) => scores.length > 0) ?? [];
          expect(moves).toHaveLength(Math.min(3, best.length));
          for (const [at, move] of moves.entries()) {
            const accounts = move.accounts.map(({ account }) => account);
            expect(scoreOf(worked, measure, territory, move.from, move.to, accounts, false)).toBeCloseTo(
              best[at] ?? NaN,
              9,
            );
            compared++;
          }
        },
      ),
      { seed: 11, numRuns: 40 },
    );
    expect(compared).toBeGreaterThan(20);
  });
});

/** The least score of all sets of free accounts that could go between a territory and another. */
function bestByTrying(
  worked: WorkedPlan,
  key: SuggestedMove["effects"][number]["key"],
  own: number,
  other: number,
  atBorder: boolean,
): number {
  const { plan } = worked;
  const balance = plan.after.find(({ measure }) => measure === key);
  const off = (j: number): number => {
    const target = balance?.target[j] ?? 0;
    return target > 0 ? (balance?.load[j] ?? 0) / target - 1 : 0;
  };
  const [from, to] = off(own) >= off(other) ? [own, other] : [other, own];
  const free = [...plan.territoryOf.keys()].filter(
    (account) => plan.territoryOf[account] === from && plan.accounts.lock[account] !== 1,
  );
  let least = Number.POSITIVE_INFINITY;
  for (let set = 1; set < 2 ** free.length; set++) {
    const accounts = free.filter((_, at) => (set >> at) & 1);
    least = Math.min(least, scoreOf(worked, key, own, from, to, accounts, atBorder));
  }
  return least;
}

/** By labels alone: loads and targets are summed anew. Infinite where the set may not go. */
function scoreOf(
  { plan }: WorkedPlan,
  key: string,
  own: number,
  from: number,
  to: number,
  moving: readonly number[],
  atBorder: boolean,
): number {
  const then = plan.territoryOf.map((territory, account) => (moving.includes(account) ? to : territory));
  const sums = (values: ArrayLike<number>, labels: Int32Array): number[] =>
    plan.territories.map((_, j) =>
      [...labels].reduce((sum, label, account) => (label === j ? sum + (values[account] ?? 0) : sum), 0),
    );
  let worst = Number.NaN;
  for (const [at, { measure, isBalanced, tolerance }] of plan.after.entries()) {
    if (!isBalanced) continue;
    const values = (plan.measures[at]?.values ?? new Float64Array(0)).map((value) => value || 0);
    const [before, after] = [sums(values, plan.territoryOf), sums(values, then)];
    const target = before.reduce((a, b) => a + b, 0) / plan.territories.length;
    const off = (loads: readonly number[], j: number): number =>
      target > 0 ? Math.abs((loads[j] ?? 0) / target - 1) : 0;
    for (const side of [from, to]) {
      if (off(after, side) > Math.max(off(before, side), tolerance) + 1e-9) return Number.POSITIVE_INFINITY;
    }
    if (measure !== key) continue;
    if (target <= 0) return Number.POSITIVE_INFINITY;
    worst = Math.max(off(after, from), off(after, to));
    if (Math.max(off(before, from), off(before, to)) - worst < 0.005) return Number.POSITIVE_INFINITY;
    if (off(after, own) >= off(before, own)) return Number.POSITIVE_INFINITY;
    if (moving.every((account) => values[account] === 0)) return Number.POSITIVE_INFINITY;
  }
  const km = (account: number, j: number): number =>
    haversine(
      plan.accounts.latitude[account] ?? NaN,
      plan.accounts.longitude[account] ?? NaN,
      plan.territories[j]?.homeLatitude ?? NaN,
      plan.territories[j]?.homeLongitude ?? NaN,
    );
  const typical = [from, to].map((j) => {
    const ways = [...plan.territoryOf.keys()].filter((account) => plan.territoryOf[account] === j);
    return Math.max(1, ways.reduce((sum, account) => sum + km(account, j), 0) / Math.max(1, ways.length));
  });
  let price = 0;
  for (const account of moving) {
    const owner = plan.previousTerritoryOf[account] ?? NO_OWNER;
    const change = owner === from ? 1 : owner === to ? -1 : 0;
    const farther = km(account, to) - km(account, from);
    if (atBorder && farther > Math.max(...typical)) return Number.POSITIVE_INFINITY;
    price += Math.max(0.1, 0.5 + change + farther / Math.max(...typical));
  }
  const assigned = [...plan.territoryOf].filter((territory) => territory >= 0).length;
  return worst + (0.5 * plan.territories.length * price) / assigned;
}

function haversine(a: number, b: number, c: number, d: number): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((c - a) * rad) / 2) ** 2 +
    Math.cos(a * rad) * Math.cos(c * rad) * Math.sin(((d - b) * rad) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(h));
}
