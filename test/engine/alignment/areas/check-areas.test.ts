import { checkAreas } from "../../../../src/engine/alignment/areas/check-areas";
import { graphOf, gridOf, outerRing } from "../../../support/open-map";

function check(rows: readonly string[], closed: readonly (readonly [number, number])[] = []): string[] {
  const map = gridOf(rows[0]?.length ?? 0, rows.length, closed);
  const territoryOf = rows.flatMap((row) => Array.from(row, Number));
  return checkAreas({
    ...graphOf(map),
    isRim: outerRing(map),
    territoryOf,
    territoryCount: Math.max(...territoryOf) + 1,
    areaOfAccount: [0],
    territoryOfAccount: [territoryOf[0] ?? -1],
  });
}

describe("checkAreas", () => {
  it("has nothing to say of territories in one piece that all reach the edge, or two others", () => {
    expect(check(["0011", "0011"])).toEqual([]);
    expect(check(["00022", "01122", "01122", "00022"])).toEqual([]);
  });

  it("names a territory that falls apart", () => {
    expect(check(["010", "010"])).toEqual(["territory 0 has a piece apart, around area 2"]);
  });

  it("names every territory inside another one", () => {
    expect(check(["00000", "01200", "00000"])).toEqual([
      "territory 1 lies inside territory 0",
      "territory 2 lies inside territory 0",
    ]);
  });

  it("allows it where every map of so many territories has one inside another", () => {
    const townInCounty = [
      [1, 4],
      [4, 5],
      [4, 7],
    ] as const;
    expect(check(["012", "345", "678"], townInCounty)).toEqual([]);
    expect(check(["011", "234", "567"], townInCounty)).toEqual(["territory 3 lies inside territory 2"]);
  });
});
