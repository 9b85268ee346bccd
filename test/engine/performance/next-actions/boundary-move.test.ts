import fc from "fast-check";
import { boundaryMove } from "../../../../src/engine/performance/next-actions/boundary-move";
import { Pacer } from "../../../../src/engine/alignment/pacer";
import {
  boundaryUnits,
  type BoundaryUnit,
} from "../../../../src/engine/performance/next-actions/boundary-units";
import type { ReviewGround } from "../../../../src/engine/performance/reviews/review-ground";
import { quietControl } from "../../../support/plan-input";
import { groundOf, type WrittenRow } from "../../../support/written-plan";

const EAST = { name: "Ada", territory: "East", at: [40, -74] } as const;
const WEST = { name: "Bob", territory: "West", at: [40, -80] } as const;

function unitsOf(ground: ReviewGround): Promise<BoundaryUnit[][]> {
  return boundaryUnits(ground, new Pacer(quietControl()));
}

/** Sum of potential by territory, straight from the rows. */
function loads(rows: readonly WrittenRow[], territory: (row: WrittenRow) => string): Map<string, number> {
  const sums = new Map<string, number>();
  for (const row of rows) {
    sums.set(territory(row), (sums.get(territory(row)) ?? 0) + (row.potential ?? 0));
  }
  return sums;
}

describe("a boundary move", () => {
  it("moves the account on the way to the other home and leaves the far ones", async () => {
    const ground = await groundOf(
      [
        { id: "1", in: "East", potential: 50, at: [40, -73] },
        { id: "2", in: "East", potential: 30, at: [40, -74] },
        { id: "3", in: "East", potential: 30, at: [40, -78] },
        { id: "4", in: "West", potential: 50, at: [40, -80] },
      ],
      [EAST, WEST],
    );
    // 110 and 50 against a target of 80: +37.5 % and −37.5 %.
    const move = boundaryMove(ground, (await unitsOf(ground))[0] ?? [], 0, 1);
    expect(move?.accounts.map((account) => ground.accounts.id[account])).toEqual(["3"]);
    expect(move?.fromBefore).toBeCloseTo(0.375, 12);
    expect(move?.fromAfter).toBeCloseTo(0, 12);
    expect(move?.toAfter).toBeCloseTo(0, 12);
  });

  it("takes a prospect before a customer of the same size and way", async () => {
    const ground = await groundOf(
      [
        { id: "1", in: "East", potential: 60, revenue: 20, at: [40, -77] },
        { id: "2", in: "East", potential: 30, revenue: 20, at: [40, -77] },
        { id: "3", in: "East", potential: 30, revenue: 0, at: [40, -77] },
        { id: "4", in: "West", potential: 60, revenue: 5, at: [40, -80] },
      ].map((row) => ({ ...row, at: [40, -77] as const })),
      [EAST, WEST],
    );
    const move = boundaryMove(ground, (await unitsOf(ground))[0] ?? [], 0, 1);
    expect(move?.accounts.map((account) => ground.accounts.id[account])).toEqual(["3"]);
  });

  it("is none where all that could move is locked, named or of a family that is held", async () => {
    const ground = await groundOf(
      [
        { id: "1", in: "East", potential: 60, lock: true },
        { id: "2", in: "East", potential: 30, named: "Ada" },
        { id: "3", in: "East", potential: 30, parent: "1" },
        { id: "4", in: "West", potential: 60 },
      ],
      [EAST, WEST],
    );
    expect(boundaryMove(ground, (await unitsOf(ground))[0] ?? [], 0, 1)).toBeNull();
  });

  it("is none where the region keeps every account", async () => {
    const ground = await groundOf(
      [
        { id: "1", in: "East", potential: 60, region: "North" },
        { id: "2", in: "East", potential: 60, region: "North" },
        { id: "3", in: "West", potential: 60, region: "South" },
      ],
      [
        { ...EAST, region: "North" },
        { ...WEST, region: "South" },
      ],
      { regions: "column", regionTargets: "company" },
    );
    expect(boundaryMove(ground, (await unitsOf(ground))[0] ?? [], 0, 1)).toBeNull();
  });

  it("lowers the larger deviation by the stated amount and touches nothing that is kept", async () => {
    const row = fc.record({
      potential: fc.integer({ min: 0, max: 100 }),
      revenue: fc.integer({ min: 0, max: 1 }),
      in: fc.constantFrom("East", "West", "House"),
      lock: fc.boolean(),
      named: fc.constantFrom("", "", "Ada"),
      parent: fc.constantFrom("", "", "", "P1", "P2"),
      at: fc.tuple(fc.integer({ min: 38, max: 42 }), fc.integer({ min: -82, max: -72 })),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 2, maxLength: 30 }),
        fc.integer({ min: 1, max: 30 }),
        async (drawn, hundredths) => {
          const rows = drawn.map((one, index): WrittenRow => ({ ...one, id: `A${String(index)}` }));
          fc.pre(rows.some(({ potential }) => (potential ?? 0) > 0));
          const ground = await groundOf(rows, [EAST, WEST], {}, hundredths / 100);
          const before = loads(rows, (one) => one.in);
          const [east, west] = [before.get("East") ?? 0, before.get("West") ?? 0];
          const [from, to] = east >= west ? [0, 1] : [1, 0];
          const move = boundaryMove(ground, (await unitsOf(ground))[from] ?? [], from, to);
          if (move === null) return;
          const moved = new Set(move.accounts.map((account) => rows[account]?.id));
          const name = to === 0 ? "East" : "West";
          const after = loads(rows, (one) => (moved.has(one.id) ? name : one.in));
          const target = (east + west) / 2;
          const off = (sums: ReadonlyMap<string, number>): number =>
            Math.max(...["East", "West"].map((one) => Math.abs((sums.get(one) ?? 0) / target - 1)));
          const stated = [move.fromBefore, move.toBefore].map(Math.abs);
          expect(Math.max(...stated)).toBeCloseTo(off(before), 9);
          expect(Math.max(Math.abs(move.fromAfter), Math.abs(move.toAfter))).toBeCloseTo(off(after), 9);
          expect(off(after)).toBeLessThan(off(before));
          for (const one of rows.filter(({ id }) => moved.has(id))) {
            expect(one.lock === true || one.named !== "").toBe(false);
            expect(one.in).toBe(from === 0 ? "East" : "West");
            const relatives = rows.filter(({ parent }) => parent !== "" && parent === one.parent);
            expect(relatives.every(({ id }) => moved.has(id))).toBe(true);
          }
        },
      ),
      { seed: 20261122, numRuns: 400 },
    );
  });
});
