import { AreaState, type AreaModel } from "../../../../src/engine/alignment/areas/area-state";
import { HomeCost } from "../../../../src/engine/alignment/areas/home-cost";
import { tradeTerritories } from "../../../../src/engine/alignment/areas/trade-territories";

/** A row of three areas; the first holds 5, the others 1 each. */
function state(upper: readonly [number, number], isFixed: readonly number[] = [0, 0, 0]): AreaState {
  const model: AreaModel = {
    unitCount: 3,
    territoryCount: 2,
    measureCount: 1,
    load: Float64Array.of(5, 1, 1),
    lower: Float64Array.of(0, 0),
    upper: Float64Array.from(upper),
    graph: { start: Int32Array.of(0, 1, 3, 4), neighbour: Int32Array.of(1, 0, 2, 1) },
    mustConnect: true,
    isRim: null,
    isFixed: Uint8Array.from(isFixed),
    costOf: (members) => new HomeCost(Float64Array.of(0, 1, 0, 1, 0, 1), members),
  };
  const made = new AreaState(model);
  made.set(Int32Array.of(0, 1, 1));
  made.excessPrice = 100;
  return made;
}

describe("tradeTerritories", () => {
  it("gives a large area to the territory that may hold it", () => {
    const alignment = state([3, 6]);
    expect(tradeTerritories(alignment, 0, 1, 0)).toBe(true);
    expect([...alignment.territoryOf]).toEqual([1, 0, 0]);
    expect(alignment.limits.excess).toBe(0);
  });

  it("takes back a trade that only costs", () => {
    const alignment = state([6, 3]);
    const energy = alignment.energy;
    expect(tradeTerritories(alignment, 0, 1, -1e-9)).toBe(false);
    expect([...alignment.territoryOf]).toEqual([0, 1, 1]);
    expect(alignment.energy).toBeCloseTo(energy, 9);
  });

  it("leaves fixed areas where they are", () => {
    expect(tradeTerritories(state([3, 6], [0, 0, 1]), 0, 1, 0)).toBe(false);
  });
});
