import { placeLabels } from "../../../src/taskpane/map/map-labels";

/** Accounts in their territory's colour, but for those of a neighbour's. */
const accounts = (
  places: readonly (readonly [x: number, y: number, territory: number])[],
  inOthers: readonly number[] = [],
) => ({
  positions: Float64Array.from(places.flatMap(([x, y]) => [x, y])),
  territory: Int32Array.from(places, ([, , territory]) => territory),
  outside: 0,
  inOwnColour: Uint8Array.from(places, (_, at) => (inOthers.includes(at) ? 0 : 1)),
});

describe("labels of the map", () => {
  it("stand at the account nearest to the middle of their territory", () => {
    // The middle of 20, 50 and 70 is 46.7: nearest is the account at 50.
    const labels = placeLabels(
      accounts([
        [20, 50, 0],
        [50, 50, 0],
        [70, 50, 0],
      ]),
      ["4"],
      10,
      100,
      100,
    );
    expect(labels).toEqual([{ text: "4", x: 50, y: 50 }]);
  });

  it("never stand in the colour of a neighbour", () => {
    const places = [
      [20, 50, 0],
      [50, 50, 0],
      [70, 50, 0],
    ] as const;
    // Nearest of those left to 46.7 is the account at 70.
    expect(placeLabels(accounts(places, [1]), ["4"], 10, 100, 100)).toEqual([{ text: "4", x: 70, y: 50 }]);
    expect(placeLabels(accounts(places, [0, 1, 2]), ["4"], 10, 100, 100)).toEqual([]);
  });

  it("are left out where they would cover the label of a larger territory", () => {
    const labels = placeLabels(
      accounts([
        [50, 50, 0],
        [50, 50, 1],
        [51, 50, 1],
        [90, 50, 2],
      ]),
      ["1", "2", "3"],
      10,
      100,
      100,
    );
    expect(labels.map(({ text }) => text)).toEqual(["2", "3"]);
  });

  it("are left out where they would leave the map", () => {
    expect(placeLabels(accounts([[1, 50, 0]]), ["10"], 10, 100, 100)).toEqual([]);
  });

  it("are not made for a territory without accounts on the map", () => {
    expect(placeLabels(accounts([[50, 50, 0]]), ["1", "2"], 10, 100, 100)).toHaveLength(1);
  });
});
