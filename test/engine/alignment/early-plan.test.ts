import { align, type Alignment } from "../../../src/engine/alignment/align";
import type { Instance, Places } from "../../../src/engine/alignment/instance";
import { createRandom } from "../../../src/engine/alignment/random";
import { squaredDistanceCost } from "../../../src/engine/alignment/unit-cost";
import { quietPacer } from "../../support/small-instance";

const TOLERANCE = 0.1;

/** Units of load 0.5 to 1.5 over a patch of the globe, with as many loads in every territory wanted. */
function patch(unitCount: number, territoryCount: number): Instance {
  const random = createRandom(unitCount);
  const scatter = (count: number): Places => {
    const places = { x: new Float64Array(count), y: new Float64Array(count), z: new Float64Array(count) };
    for (let at = 0; at < count; at++) {
      const y = 0.3 * random.next();
      const z = 0.3 * random.next();
      places.y[at] = y;
      places.z[at] = z;
      places.x[at] = Math.sqrt(1 - y * y - z * z);
    }
    return places;
  };
  const place = scatter(unitCount);
  const load = Float64Array.from({ length: unitCount }, () => 0.5 + random.next());
  const target = load.reduce((sum, amount) => sum + amount, 0) / territoryCount;
  const current = new Int32Array(unitCount).fill(-1);
  return {
    unitCount,
    territoryCount,
    measureCount: 1,
    load,
    lower: new Float64Array(territoryCount).fill(target * (1 - TOLERANCE)),
    upper: new Float64Array(territoryCount).fill(target * (1 + TOLERANCE)),
    slack: 0,
    importance: load,
    cost: squaredDistanceCost(place, scatter(territoryCount), current, 0),
    fixedTo: new Int32Array(unitCount).fill(-1),
    current,
    place,
  };
}

describe("A plan to show while a large list is still being aligned", () => {
  const instance = patch(40_000, 80);
  const told: Alignment[] = [];
  let found: Alignment;

  beforeAll(async () => {
    const onBetter = (better: Alignment): void => void told.push(better);
    found = await align(instance, { effort: "quick", seed: 1, onBetter }, quietPacer());
  }, 60_000);

  it("keeps every band, costs little more than the last and knows a bound", () => {
    const first = told[0] as Alignment;
    expect(told.length).toBeGreaterThan(2);
    expect(first.excess).toBe(0);
    expect(first.objective).toBeGreaterThanOrEqual(found.objective);
    expect(first.objective).toBeLessThan(1.02 * found.objective);
    expect(first.bound).toBeLessThanOrEqual(found.objective);
  });

  it("changes nothing about the last", async () => {
    const unheard = await align(instance, { effort: "quick", seed: 1 }, quietPacer());
    expect(found.territoryOf).toEqual(unheard.territoryOf);
  }, 60_000);
});
