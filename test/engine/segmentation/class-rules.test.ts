import fc from "fast-check";
import { ckmeans } from "simple-statistics";
import { abcFloors } from "../../../src/engine/segmentation/abc-classes";
import { classByFloor } from "../../../src/engine/segmentation/class-by-floor";
import { naturalBreaks } from "../../../src/engine/segmentation/natural-breaks";
import { quintileScores, RFM_NAMES, rfmClasses } from "../../../src/engine/segmentation/rfm-scores";

const all = (values: readonly number[]): Uint8Array => new Uint8Array(values.length).fill(1);

/** ABC classes as letters. */
async function abc(values: readonly number[], cuts: readonly number[] = [0.8, 0.95]): Promise<string> {
  const amounts = Float64Array.from(values);
  const floors = (await abcFloors(amounts, all(values), cuts, null)) ?? [-Infinity];
  return Array.from(classByFloor(amounts, all(values), floors), (at) => "ABC"[at] ?? "?").join("");
}

const money = fc.array(fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1_000_000 })), {
  minLength: 1,
  maxLength: 60,
});

describe("ABC by cumulative share", () => {
  it("puts the account that crosses a line into the upper class", async () => {
    // Shares before each: 0, 70 %, 90 %, 97 %.
    expect(await abc([70, 20, 7, 3])).toBe("AABC");
  });

  it("does not count an account as before its own share: exactly 80 % before it is B", async () => {
    expect(await abc([80, 15, 5])).toBe("ABC");
    expect(await abc(new Array<number>(10).fill(0.1))).toBe("AAAAAAAAAA");
  });

  it("keeps equal amounts together in the class of the first of them", async () => {
    expect(await abc([50, 25, 25, 0.5])).toBe("AAAC");
  });

  it("is not shaken by shares that add up with rounding", async () => {
    // Before the ninth lie 0.7999999999999999 of the whole in floating point, and 80 % by arithmetic.
    const shares = [0.7, 0.1].reduce((sum, share) => sum + share, 0);
    expect(shares).toBeLessThan(0.8);
    expect(await abc([7, 1, 0.9, 0.8, 0.3])).toBe("AABBC");
  });

  it("counts negative, zero and missing amounts as the smallest", async () => {
    expect(await abc([100, 0, NaN, -50])).toBe("ACCC");
  });

  it("leaves a class empty that one large account steps over", async () => {
    expect(await abc([96, 4])).toBe("AC");
  });

  it("has no classes where nothing is above zero", async () => {
    expect(await abcFloors(Float64Array.of(0, NaN), all([0, 0]), [0.8], null)).toBeNull();
  });

  it("never puts a smaller amount above a larger one, and never parts equal ones", async () => {
    await fc.assert(
      fc.asyncProperty(money, async (values) => {
        const classes = await abc(values);
        values.forEach((a, i) => {
          values.forEach((b, j) => {
            if (a > b) expect((classes[i] ?? "") <= (classes[j] ?? "")).toBe(true);
            if (a === b) expect(classes[i]).toBe(classes[j]);
          });
        });
      }),
      { seed: 4, numRuns: 200 },
    );
  });

  it("does not depend on the unit of money or the order of the accounts", async () => {
    await fc.assert(
      fc.asyncProperty(money, fc.integer({ min: -20, max: 20 }), async (values, power) => {
        expect(await abc(values.map((value) => value * 2 ** power))).toBe(await abc(values));
        expect(
          Array.from(await abc([...values].reverse()))
            .reverse()
            .join(""),
        ).toBe(await abc(values));
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe("natural breaks", () => {
  /** The classes of amounts, smallest class first. */
  const breaks = async (values: readonly number[], classes: number): Promise<number[][]> => {
    const found = await naturalBreaks(Float64Array.from(values), all(values), classes, null);
    const classOf = classByFloor(Float64Array.from(values), all(values), found?.floors ?? []);
    const groups: number[][] = (found?.floors ?? []).map(() => []);
    values.forEach((value, account) => groups[classOf[account] ?? 0]?.push(value));
    return groups.reverse().map((group) => group.sort((a, b) => a - b));
  };

  it("are those of the R vignette of Ckmeans.1d.dp", async () => {
    expect(await breaks([-1, 2, -1, 2, 4, 5, 6, -1, 2, -1], 3)).toEqual([
      [-1, -1, -1, -1],
      [2, 2, 2],
      [4, 5, 6],
    ]);
    expect(await breaks([1, 2, 4, 5, 7, 9, 10, 20], 3)).toEqual([[1, 2, 4, 5], [7, 9, 10], [20]]);
  });

  it("have the sums of squares computed by hand", async () => {
    const values = [0.1, 1.1, 1.2, 1.6, 2.2, 2.5, 2.7, 2.8, 3.1, 7.1];
    const within = async (classes: number): Promise<number> =>
      (await breaks(values, classes))
        .map((group) => {
          const mean = group.reduce((sum, value) => sum + value, 0) / group.length;
          return group.reduce((sum, value) => sum + (value - mean) ** 2, 0);
        })
        .reduce((sum, one) => sum + one, 0);
    expect(await within(2)).toBeCloseTo(7.795556, 6);
    expect(await within(3)).toBeCloseTo(1.672, 3);
    expect(await within(4)).toBeCloseTo(0.592, 3);
  });

  it("are fewer where there are not so many different amounts", async () => {
    expect(await breaks([5, 5, 5], 3)).toEqual([[5, 5, 5]]);
    expect(await naturalBreaks(Float64Array.of(NaN), all([0]), 3, null)).toBeNull();
  });

  it("say how much they explain: all of it where every amount is its own class", async () => {
    expect((await naturalBreaks(Float64Array.of(1, 9), all([0, 0]), 2, null))?.fit).toBe(1);
    expect((await naturalBreaks(Float64Array.of(0, 0, 10, 12), all([0, 0, 0, 0]), 2, null))?.fit).toBeCloseTo(
      1 - 2 / 123,
      12,
    );
  });

  it("of a sample taken evenly lie where those of all amounts lie", async () => {
    // Amounts 0..39,999 with a gap: the break is the gap, and 20,000 of them find it.
    const values = Float64Array.from({ length: 40_000 }, (_, n) => (n < 30_000 ? n : n + 1_000_000));
    const [floor = 0] = (await naturalBreaks(values, new Uint8Array(40_000).fill(1), 2, null))?.floors ?? [];
    expect(floor).toBeGreaterThan(30_000);
    expect(floor).toBeLessThanOrEqual(1_030_002);
    expect(ckmeans(Array.from(values.subarray(29_000, 31_000)), 2)[1]?.[0]).toBe(1_030_000);
  });
});

describe("RFM", () => {
  it("scores by fifths, equal amounts alike, missing ones 1", async () => {
    const scores = await quintileScores(
      Float64Array.of(10, 20, 30, 40, 50, 50, NaN),
      all([0, 0, 0, 0, 0, 0, 0]),
      null,
    );
    // Of six known amounts 0, 1, 2, 3, 4 and 4 lie below.
    expect(Array.from(scores)).toEqual([1, 1, 2, 3, 4, 4, 1]);
  });

  it("has all 125 cells, each in one of five segments", () => {
    const cells = Array.from({ length: 125 }, (_, n) => [
      1 + (n % 5),
      1 + (Math.floor(n / 5) % 5),
      1 + Math.floor(n / 25),
    ]);
    const column = (at: number): Uint8Array => Uint8Array.from(cells, (cell) => cell[at] ?? 0);
    const classes = rfmClasses(column(0), column(1), column(2), all(new Array<number>(125).fill(0)));
    const count = RFM_NAMES.map((_, at) => classes.filter((one) => one === at).length);
    // Frequency and amount round up to 4-5 in 10, to 3 in 9 and to 1-2 in 6 of their 25 cells.
    expect(count).toEqual([2 * 10, 2 * 9 + 10 + 9, 2 * 6, 2 * (10 + 9), 6 + 2 * 6]);
    const segment = (r: number, f: number, m: number): string =>
      RFM_NAMES[rfmClasses(Uint8Array.of(r), Uint8Array.of(f), Uint8Array.of(m), Uint8Array.of(1))[0] ?? 0] ??
      "";
    expect(segment(5, 5, 5)).toBe("Champions");
    expect(segment(4, 2, 3)).toBe("Loyal");
    expect(segment(3, 5, 5)).toBe("Loyal");
    expect(segment(5, 1, 1)).toBe("Promising");
    expect(segment(1, 5, 4)).toBe("At risk");
    expect(segment(3, 1, 2)).toBe("Dormant");
    expect(segment(1, 1, 1)).toBe("Dormant");
  });
});
