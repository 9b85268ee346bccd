import { overlapOf } from "../../../src/taskpane/map/overlap";
import { inOneGo } from "../../../src/engine/model/steps";

function found(places: readonly (readonly [x: number, territory: number])[]) {
  return inOneGo(
    overlapOf({
      accounts: {
        positions: Float64Array.from(places.flatMap(([x]) => [x, 0])),
        territory: Int32Array.from(places, ([, territory]) => territory),
        point: Int32Array.from(places.keys()),
        outside: 0,
      },
      points: {
        latitude: new Float32Array(),
        longitude: new Float32Array(),
        territory: new Int32Array(),
        territories: ["A", "B", "C"].map((name, hue) => ({
          name,
          rep: name,
          region: "",
          homeLatitude: 0,
          homeLongitude: 0,
          hue,
        })),
      },
    }),
  );
}

describe("overlap and gaps", () => {
  it("are the accounts nearer to the middle of another territory, and those in none", () => {
    // Middles at 3 (of 0, 1, 8) and 10; the account at 8 is 5 from its own and 2 from the other.
    const { interleaved, gaps, most } = found([
      [0, 0],
      [1, 0],
      [8, 0],
      [10, 1],
      [4, -1],
    ]);
    expect(interleaved).toEqual([2]);
    expect(gaps).toEqual([4]);
    expect(most).toEqual({ territory: 0, count: 1 });
  });

  it("are not there where territories lie side by side, nor for an account as near to both", () => {
    // Middles at 1 and 5: the account at 3 would be 2 from each.
    const { interleaved, most } = found([
      [-1, 0],
      [1, 0],
      [3, 0],
      [5, 1],
    ]);
    expect(interleaved).toEqual([]);
    expect(most).toBeNull();
  });
});
