import { inOneGo } from "../../../src/engine/model/steps";
import { territoryAreas } from "../../../src/taskpane/map/territory-areas";

/** A grid of accounts, each a letter: its territory. */
function grid(...lines: readonly string[]) {
  const places = lines.flatMap((line, y) =>
    Array.from(line, (letter, x) => ({
      x: 10 * x + 5 + y * 0.1,
      y: 10 * y + 5,
      territory: letter.charCodeAt(0) - 65,
    })),
  );
  return {
    positions: Float64Array.from(places.flatMap(({ x, y }) => [x, y])),
    territory: Int32Array.from(places, ({ territory }) => territory),
    outside: 0,
  };
}

const letters = (owner: Int32Array) =>
  [...owner].map((territory) => String.fromCharCode(65 + territory)).join("");

describe("areas of the map", () => {
  it("belong to who owns most accounts nearby: a single account of another is smoothed away", () => {
    const areas = inOneGo(territoryAreas(grid("AAAAA", "AAAAA", "AABAA", "AAAAA", "AAAAA"), 50, 50));
    expect(letters(areas?.owner ?? new Int32Array())).toBe("A".repeat(25));
  });

  it("keep two halves apart and draw the border between them", () => {
    const areas = inOneGo(territoryAreas(grid("AAABBB", "AAABBB", "AAABBB", "AAABBB"), 60, 40));
    expect(letters(areas?.owner ?? new Int32Array())).toBe("AAABBB".repeat(4));
    expect(areas?.borders.length).toBeGreaterThan(0);
    for (let at = 0; at < (areas?.borders.length ?? 0); at += 2) {
      expect(areas?.borders[at]).toBeGreaterThan(20);
      expect(areas?.borders[at]).toBeLessThan(40);
    }
  });

  it("are not there without accounts", () => {
    expect(inOneGo(territoryAreas(grid(), 50, 50))).toBeNull();
  });
});
