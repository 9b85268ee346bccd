import { enclosures } from "../../../../src/engine/alignment/areas/enclosed";
import { centreProblemOf } from "../../../support/small-map";

/** A grid five wide; its outer ring is the rim. */
function enclosuresOf(rows: readonly string[]): ReturnType<typeof enclosures> {
  const columns = rows[0]?.length ?? 0;
  const territoryOf = rows.flatMap((row) => Array.from(row, Number));
  const loads = territoryOf.map(() => [1]);
  const map = { columns, loads, territories: 1, lower: [0], upper: [99] };
  const { adjacency } = centreProblemOf(map);
  if (adjacency === null) throw new Error("a map with borders has neighbours");
  const isRim = Uint8Array.from(territoryOf, (_, area) => {
    const [row, column] = [Math.floor(area / columns), area % columns];
    return row === 0 || column === 0 || row === rows.length - 1 || column === columns - 1 ? 1 : 0;
  });
  return enclosures(adjacency, isRim, territoryOf, Math.max(...territoryOf) + 1);
}

describe("enclosures", () => {
  it("finds a territory in the hole of another", () => {
    expect(enclosuresOf(["00000", "01100", "01100", "00000"])).toEqual([{ around: 0, inside: [1] }]);
  });

  it("finds two that share a hole", () => {
    expect(enclosuresOf(["00000", "01200", "01200", "00000"])).toEqual([{ around: 0, inside: [1, 2] }]);
  });

  it("finds none where two territories share the ring, or where the coast is reached", () => {
    expect(enclosuresOf(["00022", "01122", "01122", "00022"])).toEqual([]);
    expect(enclosuresOf(["00000", "01100", "01100", "01100"])).toEqual([]);
  });
});
