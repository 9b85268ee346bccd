import fc from "fast-check";
import type { Candidates } from "../../../../src/engine/alignment/candidates";
import { listCandidates } from "../../../../src/engine/alignment/candidates";
import { repair } from "../../../../src/engine/alignment/improve/repair";
import { openSearch } from "../../../../src/engine/alignment/improve/search";
import { posedInstances, searchOf } from "../../../support/arbitrary-instance";
import { quietPacer, smallInstance, type SmallInstance } from "../../../support/small-instance";

const NEVER = Infinity;

async function repaired(
  facts: SmallInstance,
  start: readonly number[],
): Promise<{ labels: number[]; excess: number }> {
  const instance = smallInstance(facts);
  const prices = new Float64Array(facts.lower.length);
  const candidates = await listCandidates(instance, prices, instance.territoryCount, quietPacer());
  const search = await openSearch(instance, candidates, prices, Int32Array.from(start), quietPacer());
  const excess = await repair(search, quietPacer());
  return { labels: [...search.assignment.territoryOf], excess };
}

describe("repair", () => {
  it("shifts the unit that fits out of a territory that is too heavy, not the cheapest", async () => {
    const found = await repaired(
      {
        // 6 + 4 + 2 in the first territory, 4 in the second; both should have 8.
        loads: [6, 4, 2, 4],
        costs: [
          [0, 1],
          [0, 5],
          [0, 1],
          [9, 0],
        ],
        lower: [8, 8],
        upper: [8, 8],
      },
      [0, 0, 0, 1],
    );
    expect(found).toEqual({ labels: [0, 1, 0, 1], excess: 0 });
  });

  it("swaps where no shift helps: one measure too heavy, the other too light", async () => {
    const found = await repaired(
      {
        measureCount: 2,
        loads: [3, 1, 3, 1, 1, 3, 1, 3],
        costs: [
          [0, 1],
          [0, 1],
          [1, 0],
          [1, 0],
        ],
        lower: [4, 4, 4, 4],
        upper: [4, 4, 4, 4],
      },
      [0, 0, 1, 1],
    );
    expect(found.excess).toBe(0);
    const [first, second, third, fourth] = found.labels;
    expect(first).not.toBe(second);
    expect(third).not.toBe(fourth);
  });

  it("passes load through a full territory where the light one is out of reach", async () => {
    const found = await repaired(
      {
        loads: [4, 4, 4, 4, 1],
        costs: [
          [0, 1, NEVER],
          [0, 2, NEVER],
          [NEVER, 0, 1],
          [NEVER, 0, 2],
          [NEVER, NEVER, 0],
        ],
        lower: [4, 7, 5],
        upper: [4, 8, 5],
      },
      [0, 0, 1, 1, 2],
    );
    expect(found).toEqual({ labels: [1, 0, 2, 1, 2], excess: 0 });
  });

  it("moves no fixed unit, even to balance", async () => {
    const found = await repaired(
      {
        loads: [1, 1],
        costs: [
          [0, 0],
          [0, 0],
        ],
        lower: [1, 1],
        upper: [1, 1],
        fixedTo: [0, 0],
      },
      [0, 0],
    );
    expect(found).toEqual({ labels: [0, 0], excess: 2 });
  });

  it("fills a territory that is on nobody's list", async () => {
    const instance = smallInstance({
      loads: [1, 1, 1, 1, 1, 1],
      costs: [0, 1, 2, 3, 4, 5].map((extra) => [0, 1, 100 + extra]),
      lower: [2, 2, 2],
      upper: [2, 2, 2],
    });
    const prices = new Float64Array(3);
    const candidates: Candidates = await listCandidates(instance, prices, 2, quietPacer());
    expect([...candidates.territory]).not.toContain(2);
    const start = Int32Array.of(0, 0, 0, 1, 1, 1);
    const search = await openSearch(instance, candidates, prices, start, quietPacer());
    expect(await repair(search, quietPacer())).toBe(0);
  });

  it("changes only the territories it is given", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const { instance, start } = posed;
        const { candidates, prices } = await searchOf(posed);
        const within = Uint8Array.of(1, 1, 0, 0);
        const search = await openSearch(instance, candidates, prices, start, quietPacer(), within);
        await repair(search, quietPacer());
        for (const [unit, before] of start.entries()) {
          const after = search.assignment.territoryOf[unit] as number;
          if (before >= 2) expect(after).toBe(before);
          else expect(after).toBeLessThan(2);
        }
      }),
      { seed: 20261121, numRuns: 100 },
    );
  });

  it("never ends further outside, uses no forbidden pair, moves no fixed unit, breaks no cap it was given kept", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const search = await searchOf(posed);
        const { instance, assignment, penalty } = search;
        const before = penalty.total();
        const away = penalty.awayExcess();
        const excess = await repair(search, quietPacer());
        expect(penalty.total()).toBeLessThanOrEqual(before + 1e-9);
        expect(excess).toBe(penalty.totalExcess());
        if (away === 0) expect(penalty.awayExcess()).toBe(0);
        for (let unit = 0; unit < instance.unitCount; unit++) {
          const at = assignment.territoryOf[unit] as number;
          expect(instance.cost.of(unit, at)).toBeLessThan(Infinity);
          if ((instance.fixedTo[unit] ?? -1) >= 0) expect(at).toBe(instance.fixedTo[unit]);
        }
      }),
      { seed: 20261121, numRuns: 80 },
    );
  });
});
