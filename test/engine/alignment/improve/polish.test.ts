import fc from "fast-check";
import { polish } from "../../../../src/engine/alignment/improve/polish";
import { repair } from "../../../../src/engine/alignment/improve/repair";
import { objectiveOf, type Instance } from "../../../../src/engine/alignment/instance";
import { posedInstances, searchOf, TERRITORIES } from "../../../support/arbitrary-instance";
import { quietPacer } from "../../../support/small-instance";

const run = { seed: 20261121, numRuns: 120 };

/** Load above each band, below each band, and weight over the cap, counted from nothing but the labels. */
function outside(instance: Instance, labels: Int32Array): number[] {
  const { measureCount: measures, moves } = instance;
  const load = new Array<number>(instance.lower.length).fill(0);
  let away = 0;
  for (const [unit, j] of labels.entries()) {
    for (let m = 0; m < measures; m++) {
      load[j * measures + m] = (load[j * measures + m] ?? 0) + (instance.load[unit * measures + m] ?? 0);
    }
    const today = instance.current[unit] ?? -1;
    if (today >= 0 && today !== j) away += moves?.weight[unit] ?? 0;
  }
  return [
    ...load.map((amount, q) => Math.max(0, amount - (instance.upper[q] ?? 0))),
    ...load.map((amount, q) => Math.max(0, (instance.lower[q] ?? 0) - amount)),
    Math.max(0, away - (moves?.limit ?? Infinity)),
  ];
}

describe("polish", () => {
  it("never costs more, and takes no territory out of a band it was inside of or further out", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const search = await searchOf(posed);
        const { instance, assignment } = search;
        await repair(search, quietPacer());
        const before = assignment.territoryOf.slice();
        await polish(search, quietPacer());
        const after = assignment.territoryOf;
        expect(objectiveOf(instance, after)).toBeLessThanOrEqual(objectiveOf(instance, before) + 1e-9);
        const outsideBefore = outside(instance, before);
        for (const [q, excess] of outside(instance, after).entries()) {
          expect(excess).toBeLessThanOrEqual((outsideBefore[q] ?? 0) + 1e-9);
        }
        for (const [unit, at] of after.entries()) {
          expect(instance.cost.of(unit, at)).toBeLessThan(Infinity);
          if ((instance.fixedTo[unit] ?? -1) >= 0) expect(at).toBe(instance.fixedTo[unit]);
        }
      }),
      run,
    );
  });

  it("leaves no shift, swap or double shift that would save cost inside the bands", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const search = await searchOf(posed);
        const { instance, assignment } = search;
        await polish(search, quietPacer());
        const labels = assignment.territoryOf;
        const cost = objectiveOf(instance, labels);
        const before = outside(instance, labels);
        const isAllowed = (changed: Int32Array): boolean =>
          outside(instance, changed).every((excess, q) => excess <= (before[q] ?? 0));
        const free = [...labels.keys()].filter((unit) => (instance.fixedTo[unit] ?? -1) < 0);
        let least = cost;
        const look = (x: number, toX: number, y: number, toY: number): void => {
          const changed = labels.slice();
          changed[x] = toX;
          changed[y] = toY;
          const found = objectiveOf(instance, changed);
          if (found < least && isAllowed(changed)) least = found;
        };
        for (const x of free) {
          for (let to = 0; to < TERRITORIES; to++) {
            look(x, to, x, to);
            for (const y of free) {
              if (y === x || labels[y] !== to) continue;
              for (let on = 0; on < TERRITORIES; on++) look(x, to, y, on);
            }
          }
        }
        expect(cost - least).toBeLessThanOrEqual(2e-5 * cost);
      }),
      { ...run, numRuns: 60 },
    );
  });

  it("gives the same labels every time", async () => {
    await fc.assert(
      fc.asyncProperty(posedInstances, async (posed) => {
        const first = await searchOf(posed);
        const second = await searchOf(posed);
        for (const search of [first, second]) {
          await repair(search, quietPacer());
          await polish(search, quietPacer());
        }
        expect([...second.assignment.territoryOf]).toEqual([...first.assignment.territoryOf]);
      }),
      { ...run, numRuns: 40 },
    );
  });
});
