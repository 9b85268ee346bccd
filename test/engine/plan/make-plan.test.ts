import fc from "fast-check";
import { checkAlignment } from "../../../src/engine/alignment/check-alignment";
import type { EngineError } from "../../../src/engine/model/engine-error";
import { HOUSE, NO_OWNER, SET_ASIDE, type Plan } from "../../../src/engine/model/plan";
import type { Progress } from "../../../src/engine/model/progress";
import type { Settings } from "../../../src/engine/model/settings";
import { makePlan } from "../../../src/engine/plan/make-plan";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";

const run = { seed: 20261121, numRuns: 25 };

/** Three reps in New York, Chicago and Los Angeles. */
const threeReps: RepRow[] = [
  { name: "Priya Nair", at: [40.7, -74] },
  { name: "Jamal Carter", at: [41.9, -87.6] },
  { name: "Tom Becker", at: [34, -118.2] },
];

const places = fc.tuple(fc.integer({ min: 26, max: 48 }), fc.integer({ min: -124, max: -68 }));
const owners = fc.constantFrom("Priya Nair", "Jamal Carter", "tom becker ", "", "Nobody Known");
const accountRows = fc.array(
  fc.record({
    at: places,
    owner: owners,
    potential: fc.integer({ min: 0, max: 500 }),
    revenue: fc.integer({ min: 0, max: 300 }),
    lock: fc.boolean().map((lock) => lock && true),
    named: fc.constantFrom("", "", "", "Jamal Carter"),
    setAside: fc.constantFrom("", "", "", "", "no name"),
  }),
  { minLength: 12, maxLength: 40 },
);

const start = fc.constantFrom<Settings["startFrom"]>("owners", "homes", "blank");

function plan(
  accounts: readonly AccountRow[],
  settings: Partial<Settings> = {},
  reps = threeReps,
): Promise<Plan> {
  return makePlan(planInput(accounts, reps), { effort: "quick", ...settings }, quietControl());
}

/** Rows that can be planned from any start: someone owns something with potential. */
function isPlannable(rows: readonly AccountRow[]): boolean {
  return rows.some((row) => row.setAside === "" && (row.potential ?? 0) > 0 && row.owner === "Priya Nair");
}

/** Four accounts of 100 around New York, all with Priya; the far reps have none. */
const allWithPriya: AccountRow[] = [
  { at: [40.7, -74], owner: "Priya Nair", potential: 100 },
  { at: [40.8, -74.1], owner: "Priya Nair", potential: 100 },
  { at: [41.8, -87.7], owner: "Priya Nair", potential: 100 },
  { at: [34.1, -118.3], owner: "Priya Nair", potential: 100 },
  { at: [41.7, -87.5], owner: "Priya Nair", potential: 100 },
  { at: [34.2, -118], owner: "Priya Nair", potential: 100 },
];

describe("a plan from today's owners", () => {
  it("moves the accounts of an overfull rep to the reps they are near", async () => {
    const made = await plan(allWithPriya, { startFrom: "owners" });
    expect([...made.territoryOf]).toEqual([0, 0, 1, 2, 1, 2]);
    expect(made.after[0]?.maxDeviation).toBe(0);
    expect(made.before?.[0]?.maxDeviation).toBe(2);
    expect(made.disruption.accountsMoved).toBe(4);
  });

  it("moves nothing when today is balanced, wherever the reps live", async () => {
    const balanced = allWithPriya.map((row, index) => ({
      ...row,
      owner: threeReps[(index + 1) % 3]?.name ?? "",
    }));
    const made = await plan(balanced, { startFrom: "owners" });
    expect(made.disruption.accountsMoved).toBe(0);
    expect(made.reason[0]).toBe("Stays: already owned by Jamal Carter");
  });

  it("tells why an account moved, with today's figure", async () => {
    const made = await plan(allWithPriya, { startFrom: "owners" });
    expect(made.reason[2]).toBe(
      "Moved from Priya Nair, who was 200% over target; Jamal Carter is 1137 km nearer",
    );
    expect(made.reason[0]).toBe("Stays: already owned by Priya Nair, who is the nearest at under 1 km");
  });
});

describe("a plan from the reps' homes", () => {
  it("gives each account to the nearest rep where that is fair", async () => {
    const made = await plan(
      allWithPriya.map((row) => ({ ...row, owner: "" })),
      { startFrom: "homes" },
    );
    expect([...made.territoryOf]).toEqual([0, 0, 1, 2, 1, 2]);
    expect(made.reason[3]).toMatch(/^Nearest: \d+ km from Tom Becker$/);
    expect(made.before).toBeNull();
  });
});

describe("a plan on a blank map without reps", () => {
  it("finds the two clusters and leaves both territories open", async () => {
    const made = await plan(allWithPriya.slice(2), { territories: 2 }, []);
    expect(made.territoryOf[0]).toBe(made.territoryOf[2]);
    expect(made.territoryOf[1]).toBe(made.territoryOf[3]);
    expect(made.territoryOf[0]).not.toBe(made.territoryOf[1]);
    expect(made.territories.map((territory) => [territory.name, territory.rep])).toEqual([
      ["T-01", ""],
      ["T-02", ""],
    ]);
    expect(made.territories[0]?.homeLatitude).not.toBeNaN();
  });
});

describe("a plan without places", () => {
  it("shares out by measure alone, and says so", async () => {
    const made = await plan(
      [60, 50, 40, 30, 20, 10].map((potential) => ({ potential })),
      {},
      [{ name: "Ann" }, { name: "Bob" }, { name: "Cy" }],
    );
    expect(made.settings.startFrom).toBe("blank");
    expect([...(made.after[0]?.load ?? [])]).toEqual([70, 70, 70]);
    expect(made.reason[0]).toBe("Placed by potential alone, without places");
    expect(made.findings.map((finding) => finding.code)).toEqual(["PLANNED_WITHOUT_PLACES"]);
    expect(made.meanDistanceKm).toBeNaN();
  });

  it("takes the middle of a country for no place", async () => {
    const rows = [1, 2].map((potential) => ({ potential, at: [50, 10] as const, level: "country" as const }));
    const made = await plan(rows, { territories: 2 }, []);
    expect(made.distanceKm[0]).toBeNaN();
    expect(made.located.country).toBe(2);
  });
});

describe("fixed accounts", () => {
  it("stay with the rep they are locked to, however far over target that is, and a finding says so", async () => {
    const locked = allWithPriya.map((row) => ({ ...row, lock: true }));
    const made = await plan(locked, { startFrom: "owners" });
    expect([...made.territoryOf]).toEqual([0, 0, 0, 0, 0, 0]);
    expect(made.after[0]?.outside).toBe(3);
    expect(made.reason[4]).toBe("Locked to Priya Nair");
    expect(made.findings.map((finding) => finding.code)).toEqual(["LOCKS_OVERFILL_TERRITORY"]);
    expect(made.certificate).toBeNull();
  });

  it("go to their named owner", async () => {
    const named = allWithPriya.map((row, index) => (index === 0 ? { ...row, named: "Tom Becker" } : row));
    const made = await plan(named, { startFrom: "owners" });
    expect(made.territoryOf[0]).toBe(2);
    expect(made.reason[0]).toBe("Named account of Tom Becker");
  });

  it("are free when the settings say so", async () => {
    const locked = allWithPriya.map((row) => ({ ...row, lock: true }));
    const made = await plan(locked, { startFrom: "owners", keepLocked: false });
    expect(made.after[0]?.outside).toBe(0);
  });
});

describe("an account larger than a territory", () => {
  it("is named in a finding, and the plan says that a territory is outside", async () => {
    const whale = allWithPriya.map((row, index) =>
      index === 1 ? { ...row, name: "Moby Ltd", potential: 900 } : row,
    );
    const made = await plan(whale, { startFrom: "owners" });
    const finding = made.findings.find((one) => one.code === "ACCOUNT_LARGER_THAN_TERRITORY");
    expect(finding?.finding).toContain("One account is 193% of a territory: Moby Ltd (row 3)");
    expect(made.after[0]?.outside).toBeGreaterThan(0);
  });
});

describe("targets", () => {
  it("follow capacity, and a blank capacity takes the median of the others with a finding", async () => {
    const reps = [
      { name: "Full", capacity: 1500 },
      { name: "Half", capacity: 750 },
      { name: "Blank" },
      { name: "Also full", capacity: 1500 },
    ];
    const rows = Array.from({ length: 35 }, () => ({ potential: 10 }));
    const made = await plan(rows, {}, reps);
    expect(made.territories.map((territory) => territory.capacity)).toEqual([1500, 750, 1500, 1500]);
    expect([...(made.after[0]?.load ?? [])]).toEqual([100, 50, 100, 100]);
    expect(made.findings.map((finding) => finding.code)).toContain("REP_CAPACITY_BLANK");
  });
});

describe("running", () => {
  it("stops with CANCELLED when the user cancels", async () => {
    const cancelled = makePlan(
      planInput(allWithPriya, threeReps),
      {},
      { ...quietControl(), isCancelled: () => true },
    );
    await expect(cancelled).rejects.toMatchObject({ code: "CANCELLED" } satisfies Partial<EngineError>);
  });

  it("reports phases in order with a fraction that never falls", async () => {
    const seen: Progress[] = [];
    let now = 0;
    const control = { ...quietControl(), now: () => (now += 50), report: (p: Progress) => void seen.push(p) };
    await makePlan(planInput(allWithPriya, threeReps), { startFrom: "blank" }, control);
    expect([...new Set(seen.map((progress) => progress.phase))]).toEqual([
      "Reading owners",
      "Finding centres",
      "Balancing",
      "Improving",
      "Checking",
    ]);
    const fractions = seen.map((progress) => progress.fraction);
    expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);
  });

  it("gives the same plan whether the clock is fast or slow", async () => {
    let now = 0;
    const slow = { ...quietControl(), now: () => (now += 1000) };
    const input = planInput(allWithPriya, threeReps);
    const [a, b] = [await makePlan(input, {}, quietControl()), await makePlan(input, {}, slow)];
    expect(a).toEqual(b);
  });
});

describe("every plan", () => {
  it("passes the independent checker, keeps what is fixed, and holds all its identities", async () => {
    await fc.assert(
      fc.asyncProperty(accountRows, start, async (rows, startFrom) => {
        fc.pre(isPlannable(rows));
        const made = await plan(rows, { startFrom });
        const fixedTo = rows.map((row, account) => {
          if (row.setAside !== "") return -1;
          if (row.lock && made.previousTerritoryOf[account] !== NO_OWNER)
            return made.previousTerritoryOf[account] ?? -1;
          return row.named === "Jamal Carter" ? 1 : -1;
        });
        const verdict = checkAlignment({
          accountCount: rows.length,
          territoryCount: 3,
          territoryOf: made.territoryOf,
          house: HOUSE,
          setAside: SET_ASIDE,
          mustBeSetAside: (account) => rows[account]?.setAside !== "",
          mustBeHouse: () => false,
          fixedTo,
          together: rows.map(() => -1),
          mayHave: () => true,
          measures: [
            {
              values: rows.map((row) => row.potential),
              tolerance: 0.1,
              min: [0, 0, 0],
              max: [Infinity, Infinity, Infinity],
            },
          ],
          capacity: [1, 1, 1],
          targetGroup: [0, 0, 0],
          previousOf: made.previousTerritoryOf,
          moveWeight: rows.map(() => 1),
        });
        expect(verdict.violations).toEqual([]);
        expect(made.after[0]?.outside).toBe(verdict.measures[0]?.outside);
        expect(made.checks.filter((check) => !check.pass)).toEqual([]);
        expect(made.reason.every((reason) => reason !== "" && !reason.includes("NaN"))).toBe(true);
      }),
      run,
    );
  });

  it("does not depend on the order of the account rows", async () => {
    await fc.assert(
      fc.asyncProperty(accountRows, start, async (rows, startFrom) => {
        fc.pre(isPlannable(rows));
        const named = rows.map((row, index) => ({
          ...row,
          id: `A-${String(index).padStart(3, "0")}`,
          name: `Account ${index}`,
        }));
        const forward = await plan(named, { startFrom });
        const backward = await plan([...named].reverse(), { startFrom });
        expect([...backward.territoryOf].reverse()).toEqual([...forward.territoryOf]);
        expect([...backward.reason].reverse()).toEqual([...forward.reason]);
        expect(backward.fingerprint).toBe(forward.fingerprint);
      }),
      run,
    );
  });

  it("does not change when the measure is given in thousands", async () => {
    await fc.assert(
      fc.asyncProperty(accountRows, start, async (rows, startFrom) => {
        fc.pre(isPlannable(rows));
        const thousands = rows.map((row) => ({ ...row, potential: row.potential / 1000 }));
        const [whole, scaled] = [await plan(rows, { startFrom }), await plan(thousands, { startFrom })];
        expect([...scaled.territoryOf]).toEqual([...whole.territoryOf]);
      }),
      run,
    );
  });

  it("is the same for the same seed, to the last bit", async () => {
    await fc.assert(
      fc.asyncProperty(accountRows, start, fc.nat(1e6), async (rows, startFrom, seed) => {
        fc.pre(isPlannable(rows));
        expect(await plan(rows, { startFrom, seed })).toEqual(await plan(rows, { startFrom, seed }));
      }),
      run,
    );
  });
});
