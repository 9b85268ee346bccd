import { createHash } from "node:crypto";
import { makePlaceSource } from "../../../workbench/sample/draw-place";
import { SIZE_SIGMA, drawPureSize } from "../../../workbench/sample/account-size";
import { makeSample } from "../../../workbench/sample/make-sample";
import { makeStream } from "../../../workbench/sample/random-stream";
import type { SampleOptions, SampleSheet } from "../../../workbench/sample/sample-workbook";
import { regionOfState } from "../../../workbench/sample/us-region";
import { approximateKm } from "../../../workbench/sample/us-zip";

const BASE: SampleOptions = { accounts: 2000, reps: 40, seed: 1, mess: 0, asOf: "2026-10-01" };

function column(sheet: SampleSheet | undefined, header: string): (string | number | boolean)[] {
  const index = sheet?.headers.indexOf(header) ?? -1;
  if (!sheet || index < 0) throw new Error(`no column ${header}`);
  return sheet.rows.map((row) => row[index] ?? "");
}

function sheetNamed(options: SampleOptions, name: string): SampleSheet {
  const sheet = makeSample(options).sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function sha256(options: SampleOptions): string {
  return createHash("sha256")
    .update(JSON.stringify(makeSample(options)))
    .digest("hex");
}

/** Standard normal distribution function (Abramowitz and Stegun 26.2.17, error below 1e-7). */
function phi(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
}

describe("what the sample tells", () => {
  const { sheets, truth } = makeSample({ ...BASE, opportunities: 20_000 });
  const [, reps, opportunities] = sheets;
  const names = column(reps, "Rep Name").map(String);
  const stages = column(opportunities, "Stage");
  const owners = column(opportunities, "Rep").map(String);

  /** Won over closed deals of the reps that are asked for. */
  const winRate = (isAsked: (rep: string) => boolean): number => {
    const own = stages.filter((_, row) => isAsked(owners[row] ?? ""));
    const won = own.filter((stage) => stage === "Won").length;
    return won / (won + own.filter((stage) => stage === "Lost").length);
  };

  it("is that some reps win clearly less than all others", () => {
    expect(truth.coached).toHaveLength(3);
    const others = winRate((rep) => !truth.coached.includes(rep));
    for (const rep of truth.coached) expect(winRate((one) => one === rep)).toBeLessThan(others - 0.12);
  });

  it("is that the Northeast is ahead of the other regions", () => {
    const regions = column(reps, "Region");
    const isNortheast = (rep: string): boolean => regions[names.indexOf(rep)] === "Northeast";
    const isFree = (rep: string): boolean => rep !== "" && !truth.coached.includes(rep);
    expect(winRate((rep) => isFree(rep) && isNortheast(rep))).toBeGreaterThan(
      winRate((rep) => isFree(rep) && !isNortheast(rep)) + 0.03,
    );
  });

  it("is that reps have won in the last year what stands beside them", () => {
    const actuals = column(reps, "Actual Last Year").map(Number);
    const revenue = truth.totals.revenue;
    const all = actuals.reduce((sum, one) => sum + one, 0);
    expect(all / revenue).toBeGreaterThan(0.85);
    expect(all / revenue).toBeLessThan(1.15);
  });
});

describe("the sample workbook", () => {
  const plain = makeSample(BASE);

  it("has accounts, reps, opportunities and costs as tables", () => {
    expect(plain.sheets.map((sheet) => [sheet.name, sheet.table, sheet.rows.length])).toEqual([
      ["Accounts", "Accounts", 2000],
      ["Reps", "Reps", 40],
      ["Opportunities", "Opportunities", 10000],
      ["Costs", "Costs", 160],
    ]);
  });

  it("has as many cells in every row and as many formats as headers", () => {
    for (const sheet of plain.sheets) {
      expect(sheet.formats).toHaveLength(sheet.headers.length);
      expect(sheet.rows.every((row) => row.length === sheet.headers.length)).toBe(true);
    }
  });

  it("is the same, cell for cell, for the same options", () => {
    expect(sha256({ ...BASE, mess: 1 })).toBe(sha256({ ...BASE, mess: 1 }));
  });

  it("is another one for another seed", () => {
    expect(sha256(BASE)).not.toBe(sha256({ ...BASE, seed: 2 }));
  });

  it("keeps the columns that mess does not touch", () => {
    const clean = plain.sheets[0];
    const messy = makeSample({ ...BASE, mess: 1 }).sheets[0];
    for (const header of ["Account ID", "Potential", "Longitude"]) {
      const spoilt = column(messy, header).slice(0, 2000);
      const meant = column(clean, header);
      const changed = spoilt.filter((cell, index) => cell !== meant[index] && cell !== "");
      expect(changed).toEqual([]);
    }
  });

  it("names every account and every rep once", () => {
    const names = column(plain.sheets[0], "Account Name");
    expect(new Set(names).size).toBe(names.length);
    const reps = column(plain.sheets[1], "Rep Name");
    expect(new Set(reps).size).toBe(reps.length);
  });

  it("has two reps to be hired, who own nothing and start after the day of the workbook", () => {
    const reps = plain.sheets[1];
    const status = column(reps, "Status");
    const open = status.flatMap((text, index) => (text === "To be hired" ? [index] : []));
    expect(open).toHaveLength(2);
    for (const index of open) {
      expect(plain.truth.accountsByOwner[String(column(reps, "Rep Name")[index])]).toBeUndefined();
      expect(Number(column(reps, "Start Date")[index])).toBeGreaterThan(46296);
    }
  });

  it("leaves 10 to 14 % of the reps without accounts", () => {
    const owners = Object.keys(plain.truth.accountsByOwner).filter((name) => name !== "").length;
    expect((40 - owners) / 40).toBeGreaterThanOrEqual(0.1);
    expect((40 - owners) / 40).toBeLessThanOrEqual(0.14);
  });

  it("has all five regions in accounts and reps, each account in the region of its state", () => {
    const accounts = plain.sheets[0];
    const regions = column(accounts, "Region");
    expect(new Set(regions).size).toBe(5);
    expect(new Set(column(plain.sheets[1], "Region")).size).toBe(5);
    column(accounts, "State").forEach((state, index) => {
      expect(regions[index]).toBe(regionOfState(String(state)));
    });
  });

  it("writes ZIPs as text of five digits", () => {
    expect(
      column(plain.sheets[0], "ZIP").every((zip) => typeof zip === "string" && /^\d{5}$/.test(zip)),
    ).toBe(true);
  });

  it("states the totals of its own cells", () => {
    const sum = (header: string): number =>
      column(plain.sheets[0], header).reduce(
        (total: number, cell) => total + (typeof cell === "number" ? cell : 0),
        0,
      );
    expect(sum("Revenue")).toBe(plain.truth.totals.revenue);
    expect(sum("Potential")).toBe(plain.truth.totals.potential);
    expect(sum("Employees")).toBe(plain.truth.totals.employees);
  });

  it("works with one rep and one account", () => {
    const tiny = makeSample({ ...BASE, accounts: 1, reps: 1, mess: 1 });
    expect(tiny.sheets[0]?.rows.length).toBe(2);
    expect(tiny.sheets[1]?.rows.length).toBe(1);
  });

  it.each([
    ["accounts", { accounts: 0 }, "accounts is 0; it must be a whole number from 1 to 1048000"],
    ["reps", { reps: 2.5 }, "reps is 2.5; it must be a whole number from 1 to 100000"],
    ["asOf", { asOf: "2026-02-30" }, '"2026-02-30" is not a date of the form 2026-10-01'],
  ])("refuses %s out of range and says the range", (_, wrong, message) => {
    expect(() => makeSample({ ...BASE, ...wrong })).toThrow(message);
  });
});

describe("account sizes", () => {
  it.each(Object.entries(SIZE_SIGMA))(
    "of preset %s are as unequal as their closed form says",
    (preset, sigma) => {
      const stream = makeStream(7, `sizes.${preset}`);
      const name = preset as keyof typeof SIZE_SIGMA;
      const sizes = Float64Array.from({ length: 400_000 }, () => drawPureSize(stream, name)).sort();
      const total = sizes.reduce((sum, size) => sum + size, 0);
      const top = sizes.slice(320_000).reduce((sum, size) => sum + size, 0) / total;
      const ranked = sizes.reduce((sum, size, index) => sum + size * (index + 1), 0);
      const gini = (2 * ranked) / (sizes.length * total) - (sizes.length + 1) / sizes.length;
      expect(Math.abs(top / phi(sigma - 0.8416) - 1)).toBeLessThan(sigma < 0.5 ? 0.05 : 0.03);
      expect(Math.abs(gini / (2 * phi(sigma / Math.SQRT2) - 1) - 1)).toBeLessThan(0.03);
    },
  );
});

describe("places", () => {
  const places = makePlaceSource();
  const total = places.weights.reduce((sum, weight) => sum + weight, 0);

  it("leave about a fifth of the accounts to the emptier half of the ZIPs", () => {
    const ascending = [...places.weights].sort((a, b) => a - b);
    const rural = ascending.slice(0, ascending.length / 2).reduce((sum, weight) => sum + weight, 0) / total;
    expect(rural).toBeGreaterThan(0.17);
    expect(rural).toBeLessThan(0.25);
  });

  it("spread accounts over states as their weights say, within 1.5 points", () => {
    const accounts = sheetNamed({ ...BASE, accounts: 10_000, opportunities: 1 }, "Accounts");
    const drawn = new Map<string, number>();
    for (const state of column(accounts, "State"))
      drawn.set(String(state), (drawn.get(String(state)) ?? 0) + 1);
    const meant = new Map<string, number>();
    places.zips.forEach((zip, index) => {
      meant.set(zip.state, (meant.get(zip.state) ?? 0) + (places.weights[index] ?? 0) / total);
    });
    for (const [state, share] of meant) {
      expect(Math.abs((drawn.get(state) ?? 0) / 10_000 - share)).toBeLessThan(0.015);
    }
  });

  it("stay within 8 km of the centre of their ZIP", () => {
    const stream = makeStream(3, "jitter");
    for (let draw = 0; draw < 2000; draw++) {
      const index = places.drawZip(stream);
      const zip = places.zips[index];
      const point = places.drawPoint(index, stream);
      const km = approximateKm(zip?.latitude ?? 0, zip?.longitude ?? 0, point.latitude, point.longitude);
      expect(km).toBeLessThan(8.1);
    }
  });
});

describe("mess", () => {
  const { sheets, truth } = makeSample({ ...BASE, mess: 1 });

  it("is told cell by cell, with the value that stands there now", () => {
    const byName = new Map(sheets.map((sheet) => [sheet.name, sheet]));
    const planted = Object.entries(truth.planted).filter(
      ([kind]) => kind !== "trailingSpace" && kind !== "duplicateName",
    );
    expect(planted.length).toBeGreaterThan(10);
    for (const [kind, cells] of planted) {
      for (const cell of cells) {
        if (cell.column === "") continue;
        const sheet = byName.get(cell.sheet);
        const now = sheet?.rows[cell.row - 2]?.[sheet.headers.indexOf(cell.column)];
        // A later kind may have spoilt the same cell again; it is then listed there too.
        const again = planted.some(
          ([other, others]) =>
            other !== kind &&
            others.some((twin) => twin.row === cell.row && twin.column === cell.column && twin.value === now),
        );
        expect(now === cell.value || again).toBe(true);
      }
    }
  });

  it("loses zeros of ZIPs that began with one", () => {
    const lost = truth.planted.lostZero ?? [];
    expect(lost.length).toBeGreaterThan(50);
    expect(lost.every((cell) => String(cell.value).padStart(5, "0") === cell.meant)).toBe(true);
  });

  it("plants a name of each hostile kind", () => {
    const names = new Set(column(sheets[0], "Account Name"));
    for (const name of ["#NAME?", "@75", "=1+1", "+49 Trading"]) expect(names.has(name)).toBe(true);
  });

  it("leaves 16 % of the opportunities without an account and 24 % without an amount", () => {
    const opportunities = truth.counts.opportunities;
    expect((truth.planted.opportunityWithoutAccount?.length ?? 0) / opportunities).toBeCloseTo(0.162, 1);
    expect((truth.planted.opportunityWithoutAmount?.length ?? 0) / opportunities).toBeCloseTo(0.237, 1);
  });

  it("repeats two accounts at the end of the sheet", () => {
    expect(truth.planted.duplicateAccount).toHaveLength(2);
    expect(truth.counts.accountRows).toBe(2002);
  });

  it("is about double at level 2", () => {
    const worse = makeSample({ ...BASE, mess: 2 }).truth.planted;
    const ratio =
      (worse.opportunityWithoutAccount?.length ?? 0) / (truth.planted.opportunityWithoutAccount?.length ?? 1);
    expect(ratio).toBeGreaterThan(1.8);
    expect(ratio).toBeLessThan(2.2);
  });
});
