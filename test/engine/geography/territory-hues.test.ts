import fc from "fast-check";
import { territoryHues } from "../../../src/engine/geography/territory-hues";

/** Accounts on a grid of degrees, each letter a territory, "." none. */
function hues(...lines: readonly string[]): number[] {
  const cells = lines.flatMap((line, y) => Array.from(line).map((letter, x) => ({ x, y, letter })));
  const count = 1 + Math.max(...cells.map(({ letter }) => letter.charCodeAt(0) - 65));
  return [
    ...territoryHues(
      cells.map(({ y }) => 40 - y),
      cells.map(({ x, y }) => -100 + x + y * 0.01),
      cells.map(({ letter }) => (letter === "." ? -1 : letter.charCodeAt(0) - 65)),
      count,
    ),
  ];
}

describe("hues of the territories", () => {
  it("differ between two neighbours", () => {
    const [a, b] = hues("AABB", "AABB");
    expect(a).not.toBe(b);
  });

  it("differ between all pairs of four quarters that meet", () => {
    const [a, b, c, d] = hues("AABB", "AABB", "CCDD", "CCDD");
    expect(a).not.toBe(b);
    expect(a).not.toBe(c);
    expect(b).not.toBe(d);
    expect(c).not.toBe(d);
  });

  it("differ between four quarters of a list longer than is looked at", () => {
    const side = 400;
    const cell = (at: number) => ({ x: at % side, y: Math.floor(at / side) });
    const along = Float64Array.from({ length: side * side }, (_, at) => cell(at).x / 10 - 100);
    const down = Float64Array.from({ length: side * side }, (_, at) => 60 - cell(at).y / 10);
    const quarter = Int32Array.from(
      down,
      (_, at) => Number(cell(at).x >= side / 2) + 2 * Number(cell(at).y >= side / 2),
    );
    const [a, b, c, d] = territoryHues(down, along, quarter, 4);
    expect(new Set([a, b]).size + new Set([a, c]).size).toBe(4);
    expect(new Set([b, d]).size + new Set([c, d]).size).toBe(4);
  });

  it("are given to territories without any place as well", () => {
    expect(territoryHues([], [], [], 3)).toHaveLength(3);
    expect(hues("A.A", "...", "C.C")).toHaveLength(3);
  });

  it("are the same for the same plan", () => {
    expect(hues("ABAB", "CDCD", "EFGH")).toEqual(hues("ABAB", "CDCD", "EFGH"));
  });

  it("lie in 0..7 and differ across every border of up to eight territories", () => {
    const letters = fc.array(fc.constantFrom("A", "B", "C", "D", "E", "F", "G", "H"), {
      minLength: 16,
      maxLength: 16,
    });
    fc.assert(
      fc.property(letters, (cells) => {
        const lines = [0, 4, 8, 12].map((at) => cells.slice(at, at + 4).join(""));
        const given = hues(...lines);
        expect(given.every((hue) => hue >= 0 && hue < 8)).toBe(true);
        cells.forEach((letter, at) => {
          const right = at % 4 === 3 ? letter : (cells[at + 1] ?? letter);
          const [a, b] = [letter, right].map((one) => given[one.charCodeAt(0) - 65]);
          if (letter !== right) expect(a).not.toBe(b);
        });
      }),
      { seed: 1 },
    );
  });
});
