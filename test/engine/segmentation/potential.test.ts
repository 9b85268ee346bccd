import fc from "fast-check";
import {
  estimatePotential,
  MOST_LEARNED,
} from "../../../src/engine/segmentation/potential/estimate-potential";
import { Moments } from "../../../src/engine/segmentation/potential/moments";
import { ridge, squaredError } from "../../../src/engine/segmentation/potential/ridge";
import { accountTable, type AccountRow } from "../../support/plan-input";

/** Employment, then deflator, GNP, unemployed, armed forces, population, year. */
const LONGLEY = [
  [60323, 83, 234289, 2356, 1590, 107608, 1947],
  [61122, 88.5, 259426, 2325, 1456, 108632, 1948],
  [60171, 88.2, 258054, 3682, 1616, 109773, 1949],
  [61187, 89.5, 284599, 3351, 1650, 110929, 1950],
  [63221, 96.2, 328975, 2099, 3099, 112075, 1951],
  [63639, 98.1, 346999, 1932, 3594, 113270, 1952],
  [64989, 99, 365385, 1870, 3547, 115094, 1953],
  [63761, 100, 363112, 3578, 3350, 116219, 1954],
  [66019, 101.2, 397469, 2904, 3048, 117388, 1955],
  [67857, 104.6, 419180, 2822, 2857, 118734, 1956],
  [68169, 108.4, 442769, 2936, 2798, 120445, 1957],
  [66513, 110.8, 444546, 4681, 2637, 121950, 1958],
  [68655, 112.6, 482704, 3813, 2552, 123366, 1959],
  [69564, 114.2, 502601, 3931, 2514, 125368, 1960],
  [69331, 115.7, 518173, 4806, 2572, 127852, 1961],
  [70551, 116.9, 554894, 4007, 2827, 130081, 1962],
];

/** Moments of rows [target, column 1, column 2, ...]. */
function moments(rows: readonly (readonly number[])[]): Moments {
  const columns = rows[0]?.length ?? 0;
  const sums = new Moments(columns);
  for (const [target = 0, ...values] of rows) {
    sums.addRow({ columns: [0, ...values.map((_, at) => at + 1)], values: [1, ...values], target });
  }
  return sums;
}

describe("least squares", () => {
  it("draws the line through two points", () => {
    // y = 3 + 2 x at x = 1 and x = 4.
    const [base, slope] = ridge(
      moments([
        [5, 1],
        [11, 4],
      ]),
      0,
    );
    expect(base).toBeCloseTo(3, 12);
    expect(slope).toBeCloseTo(2, 12);
  });

  it("has the certified coefficients of NIST's Longley data", () => {
    // Centred at their first values: squares of large numbers would eat the digits the test asks for.
    const first = LONGLEY[0] ?? [];
    const centred = LONGLEY.map((row) =>
      row.map((value, at) => (at === 0 ? value : value - (first[at] ?? 0))),
    );
    const fit = ridge(moments(centred), 0);
    const certified = [
      15.0618722713733, -0.035819179292591, -2.02022980381683, -1.03322686717359, -0.0511041056535807,
      1829.15146461355,
    ];
    certified.forEach((value, at) => {
      expect((fit[at + 1] ?? 0) / value).toBeCloseTo(1, 6);
    });
    expect(squaredError(moments(centred), fit) / 836424.055505915).toBeCloseTo(1, 5);
  });

  it("with a penalty shrinks to the mean", () => {
    const [base = 0, slope = 0] = ridge(
      moments([
        [5, 1],
        [11, 4],
      ]),
      1e12,
    );
    expect(slope).toBeCloseTo(0, 9);
    expect(base).toBeCloseTo(8, 9);
  });

  it("gives a column that never changes no weight, and refuses columns that repeat each other", () => {
    expect(
      ridge(
        moments([
          [5, 1, 7],
          [11, 4, 7],
        ]),
        0,
      )[2],
    ).toBe(0);
    expect(() =>
      ridge(
        moments([
          [5, 1, 2],
          [11, 4, 8],
          [7, 2, 4],
        ]),
        0,
      ),
    ).toThrow("depend on each other");
  });

  it("on the sum of two parts less one of them is the fit of the other", () => {
    const row = fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }));
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 8 }),
        fc.array(row, { minLength: 1, maxLength: 8 }),
        (one, two) => {
          const both = moments(one).plus(moments(two));
          expect(ridge(both.minus(moments(two)), 1)).toEqual(ridge(moments(one), 1));
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });
});

describe("an estimate of potential", () => {
  /** Potential is 1,000 times employees, doubled for banks, with a wobble; every fourth is not known. */
  const rows = Array.from({ length: 200 }, (_, n): AccountRow => {
    const employees = 5 + ((n * 37) % 400);
    const industry = n % 3 === 0 ? "Banking" : "Retail";
    const wobble = 1 + ((n * 7) % 11) / 100;
    const known = n % 4 !== 0;
    return {
      id: `A${1000 + n}`,
      employees,
      industry,
      revenue: 100,
      ...(known ? { potential: 1_000 * (1 + employees) * (industry === "Banking" ? 2 : 1) * wobble } : {}),
    };
  });
  const counted = new Uint8Array(rows.length).fill(1);

  it("finds the rule behind the known ones and applies it to the others", async () => {
    const { potential, estimated, model } = await estimatePotential(accountTable(rows), counted, null);
    rows.forEach(({ employees = 0, industry, potential: known }, n) => {
      expect(estimated?.[n]).toBe(known === undefined ? 1 : 0);
      if (known !== undefined) expect(potential[n]).toBe(known);
      else
        expect(
          (potential[n] ?? 0) / (1_050 * (1 + employees) * (industry === "Banking" ? 2 : 1)),
        ).toBeCloseTo(1, 0);
    });
    expect(model?.outOfFoldR2).toBeGreaterThan(0.99);
    expect(model?.typicalError).toBeLessThan(0.05);
    expect(model).toMatchObject({ learnedFrom: "potential", accountsLearned: 150, accountsEstimated: 50 });
    const employees = model?.coefficients.find(({ feature }) => feature === "Employees (log)");
    expect(employees?.coefficient).toBeCloseTo(1, 1);
  });

  it("of a very long list is learned from a part taken evenly", async () => {
    const long = Array.from({ length: MOST_LEARNED + 10_000 }, (_, n): AccountRow => ({
      employees: n % 100,
      ...(n % 6 === 0 ? {} : { potential: 10 * (1 + (n % 100)) }),
    }));
    const { potential, model } = await estimatePotential(
      accountTable(long),
      new Uint8Array(long.length).fill(1),
      null,
    );
    expect(model?.accountsLearned).toBe(MOST_LEARNED);
    expect(model?.accountsEstimated).toBe(10_000);
    expect(potential[6 * 9]).toBe(550);
  });

  it("does not depend on the order of the sheet", async () => {
    const forward = await estimatePotential(accountTable(rows), counted, null);
    const backward = await estimatePotential(accountTable([...rows].reverse()), counted, null);
    expect(Array.from(backward.potential).reverse()).toEqual(Array.from(forward.potential));
    expect(backward.model).toEqual(forward.model);
  });

  it("without known potentials is learned from revenue and is never below it", async () => {
    const customers = rows.map(({ potential, ...row }, n) => ({
      ...row,
      ...(potential === undefined ? { revenue: n === 0 ? 9e9 : NaN } : { revenue: potential }),
    }));
    const { potential, model } = await estimatePotential(accountTable(customers), counted, null);
    expect(model?.learnedFrom).toBe("revenue");
    expect(potential[0]).toBe(9e9);
    expect(potential.every((value) => value > 0)).toBe(true);
  });

  it("is not made where nothing explains the potential, and the finding says so", async () => {
    const noise = rows.map(({ id = "" }, n) => ({
      id,
      employees: 10 + (n % 7),
      ...(n % 4 === 0 ? {} : { potential: 10 ** (1 + ((n * 7919) % 5)) }),
    }));
    const { estimated, findings } = await estimatePotential(accountTable(noise), counted, null);
    expect(estimated).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["POTENTIAL_NOT_ESTIMATED"]);
  });

  it("needs thirty accounts to learn from, and one to estimate", async () => {
    const few = rows.slice(0, 20);
    const finding = (await estimatePotential(accountTable(few), counted.slice(0, 20), null)).findings[0]
      ?.finding;
    expect(finding).toBe("Only 20 accounts have a potential or revenue to learn from, and 30 are needed");
    const full = accountTable(rows.map((row) => ({ ...row, potential: 5 })));
    expect((await estimatePotential(full, counted, null)).findings[0]?.finding).toBe(
      "Every account has a potential",
    );
  });
});
