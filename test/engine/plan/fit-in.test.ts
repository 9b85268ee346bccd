import * as fc from "fast-check";
import { distanceKm } from "../../../src/engine/geography/distance";
import type { Plan } from "../../../src/engine/model/plan";
import type { WrittenPlanSheets } from "../../../src/engine/model/review";
import type { GivenSettings } from "../../../src/engine/model/settings";
import { fitIn, listDifference } from "../../../src/engine/plan/fit-in";
import type { FittedPlan, WrittenBeside } from "../../../src/engine/plan/fit-in";
import { planInput, quietControl, type AccountRow, type RepRow } from "../../support/plan-input";
import { writtenPlan } from "../../support/written-plan";

/** Two reps 10 degrees apart on the equator. */
const REPS: readonly RepRow[] = [
  { name: "Ada", at: [0, 0] },
  { name: "Bob", at: [0, 10] },
];
const SEATS = REPS.map((rep) => ({ ...rep, territory: rep.name }));

const BESIDE: WrittenBeside = { reasons: [], jobs: [], handed: [] };

interface Row extends AccountRow {
  readonly id: string;
  /** Territory on the sheets; left out for an account that the plan does not know. */
  readonly in?: string;
}

function sheetsOf(rows: readonly Row[], seats = SEATS): WrittenPlanSheets {
  return writtenPlan(
    rows.flatMap((row) => (row.in === undefined ? [] : [{ ...row, in: row.in }])),
    seats,
  );
}

const fit = (
  rows: readonly Row[],
  settings: GivenSettings = { startFrom: "homes" },
  written = sheetsOf(rows),
  beside = BESIDE,
): Promise<FittedPlan> => fitIn(planInput(rows, REPS), written, beside, settings, quietControl());

function territoryOf(plan: Plan, id: string): string {
  const territory = plan.territoryOf[plan.accounts.id.indexOf(id)] ?? -9;
  return plan.territories[territory]?.name ?? String(territory);
}

const EVEN: readonly Row[] = [
  { id: "a", at: [0, 1], potential: 100, in: "Ada" },
  { id: "b", at: [0, 9], potential: 100, in: "Bob" },
];

describe("fitting new accounts into a written plan", () => {
  it("gives each to the nearer rep while both have room", async () => {
    const rows = [
      ...EVEN,
      { id: "c", at: [0, 2], potential: 5 },
      { id: "d", at: [0, 8], potential: 5 },
    ] as const;
    const { placed } = await fit(rows);
    expect(placed.map(({ id, territory }) => `${id} ${territory}`)).toEqual(["c Ada", "d Bob"]);
  });

  it("leaves the jobs done that the plan was made with", async () => {
    // Ada's second half went to Cyd, who is no rep of the list.
    const rows = [
      ...EVEN,
      { id: "e", at: [0, 2], potential: 100, in: "Ada 2" },
      { id: "c", at: [0, 2], potential: 5 },
    ] as const;
    const seats = [...SEATS, { name: "Cyd", at: [0, 0] as const, territory: "Ada 2" }];
    const job = { kind: "split", territory: "Ada", from: 46_388, rep: "Cyd" } as const;
    const handed = {
      quotas: null,
      unit: 1,
      moves: [{ from: "Ada", fromRep: "Ada", to: "Ada 2", toRep: "Cyd", accounts: ["e"], weights: [100] }],
      wholes: [{ territory: "Ada", weight: 200 }],
    };
    const { worked } = await fit(rows, undefined, sheetsOf(rows, seats), {
      ...BESIDE,
      jobs: [job],
      handed: [handed],
    });
    expect(territoryOf(worked.plan, "e")).toBe("Ada 2");
    expect(worked.plan.handover?.lines).toMatchObject([{ account: "e", days: 365 }]);
  });

  it("claims no distance from the best possible plan: what stays was not looked for", async () => {
    const { worked } = await fit([...EVEN, { id: "c", at: [0, 2], potential: 5 }]);
    expect(worked.plan.certificate).toBeNull();
  });

  it("says that it was fitted in and why, and leaves the reasons of the others as they were", async () => {
    const rows = [...EVEN, { id: "c", at: [0, 2], potential: 5 }] as const;
    const written = sheetsOf(rows);
    const { worked, placed } = await fitIn(
      planInput(rows, REPS),
      written,
      { ...BESIDE, reasons: ["Nearest of 2", ""] },
      { startFrom: "homes" },
      quietControl(),
    );
    expect(placed[0]?.reason).toMatch(/^Fitted in: [a-z]/);
    expect(worked.plan.reason.slice(0, 2)).toEqual(["Nearest of 2", "As in the written plan: with Bob"]);
  });

  it("gives one to the rep further away where the nearer has no room inside the band", async () => {
    const rows = [
      { id: "a", at: [0, 1], potential: 130, in: "Ada" },
      { id: "b", at: [0, 9], potential: 100, in: "Bob" },
      { id: "c", at: [0, 2], potential: 30 },
    ] as const;
    expect((await fit(rows)).placed).toMatchObject([{ id: "c", territory: "Bob" }]);
  });

  it("moves nobody, however uneven the plan and whatever was changed by hand", async () => {
    const rows = [
      { id: "a", at: [0, 9], potential: 900, in: "Ada" },
      { id: "b", at: [0, 1], potential: 10, in: "Ada" },
      { id: "c", at: [0, 1], potential: 10, in: "House" },
      { id: "d", at: [0, 2], potential: 5 },
    ] as const;
    const { worked } = await fit(rows);
    expect(["a", "b", "c", "d"].map((id) => territoryOf(worked.plan, id))).toEqual([
      "Ada",
      "Ada",
      "-1",
      "Bob",
    ]);
  });

  it("lets a new account follow its family, its lock and its named owner", async () => {
    const rows = [
      { id: "a", at: [0, 1], potential: 100, in: "Ada", parent: "Acme" },
      { id: "b", at: [0, 9], potential: 100, in: "Bob" },
      { id: "c", at: [0, 9], potential: 5, parent: "Acme" },
      { id: "d", at: [0, 9], potential: 5, owner: "Ada", lock: true },
      { id: "e", at: [0, 1], potential: 5, named: "Bob" },
    ] as const;
    const { placed } = await fit(rows);
    expect(placed.map(({ id, territory }) => `${id} ${territory}`)).toEqual(["c Ada", "d Ada", "e Bob"]);
  });

  it("keeps a new account out of the territories where a rule forbids it", async () => {
    const rows = [
      { id: "a", at: [0, 1], potential: 100, in: "Ada", region: "West" },
      { id: "b", at: [0, 9], potential: 100, in: "Bob", region: "East" },
      { id: "c", at: [0, 1], potential: 5, region: "East" },
    ] as const;
    const reps = REPS.map((rep, at) => ({ ...rep, region: at === 0 ? "West" : "East" }));
    const seats = reps.map((rep, at) => ({ ...rep, territory: at === 0 ? "W-01" : "E-01" }));
    const named = rows.map((row) => ("in" in row ? { ...row, in: row.in === "Ada" ? "W-01" : "E-01" } : row));
    const { placed } = await fitIn(
      planInput(named, reps),
      sheetsOf(named, seats),
      BESIDE,
      { startFrom: "homes", regions: "column" },
      quietControl(),
    );
    expect(placed).toMatchObject([{ id: "c", territory: "E-01" }]);
  });

  it("names the accounts that are gone and leaves them out", async () => {
    const written = sheetsOf([...EVEN, { id: "z", potential: 7, in: "Bob" }]);
    const { worked, placed, gone } = await fit(EVEN, { startFrom: "homes" }, written);
    expect(placed).toEqual([]);
    expect(gone).toEqual([{ id: "z", name: "Account z", territory: "Bob" }]);
    expect(worked.plan.accounts.id).toEqual(["a", "b"]);
  });

  it("places an account that was set aside when the plan was written", async () => {
    const rows: readonly Row[] = [...EVEN, { id: "c", at: [0, 2], potential: 5, in: "Set aside" }];
    expect((await fit(rows)).placed).toMatchObject([{ id: "c", territory: "Ada" }]);
  });

  it("is the written plan where nothing has come or gone", async () => {
    const { worked, placed, gone } = await fit(EVEN);
    expect([placed, gone]).toEqual([[], []]);
    expect(Array.from(worked.plan.territoryOf)).toEqual([0, 1]);
  });

  it("is refused where a territory is gone or whole areas were planned", async () => {
    const rows: readonly Row[] = [...EVEN, { id: "c", at: [0, 2], potential: 5 }];
    const left = sheetsOf(rows.map((row) => (row.id === "b" ? { ...row, in: "Zoe" } : row)));
    await expect(fit(rows, { startFrom: "homes" }, left)).rejects.toMatchObject({
      code: "WRITTEN_TERRITORY_GONE",
      detail: { territory: "Zoe" },
    });
    await expect(fit(rows, { startFrom: "areas" })).rejects.toMatchObject({ code: "PLANNED_BY_AREAS" });
  });

  it("tells what has come and gone without planning", () => {
    const rows: readonly Row[] = [...EVEN, { id: "c", potential: 5 }, { id: "d", setAside: "twice" }];
    const written = sheetsOf([...EVEN, { id: "z", in: "Bob" }]);
    expect(listDifference(planInput(rows, REPS), written)).toEqual({ arrived: [2], gone: [2] });
  });
});

/** Amount of both territories outside the band of 10 %, by potential; equal capacities. */
function outside(loads: readonly number[]): number {
  const target = loads.reduce((sum, load) => sum + load, 0) / loads.length;
  return loads.reduce((sum, load) => sum + Math.max(0, Math.abs(load - target) - 0.1 * target), 0);
}

const degrees = fc.double({ min: 0, max: 10, noNaN: true });
const amount = fc.integer({ min: 1, max: 100 });
const known = fc.record({ east: degrees, potential: amount, in: fc.constantFrom("Ada", "Bob") });
const arriving = fc.record({ east: degrees, potential: amount });

describe("fitting in, whatever the plan", () => {
  it("moves nobody, places everybody, and is no less even than giving each in turn to whom it is nearest or whom it evens", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(known, { minLength: 2, maxLength: 12 }),
        fc.array(arriving, { minLength: 1, maxLength: 6 }),
        async (there, coming) => {
          const rows: Row[] = [
            ...there.map((one, at) => ({ ...one, id: `k${String(at)}`, at: [0, one.east] as const })),
            ...coming.map((one, at) => ({ ...one, id: `n${String(at)}`, at: [0, one.east] as const })),
          ];
          const { worked, placed } = await fit(rows);
          for (const row of rows) {
            if (row.in !== undefined) expect(territoryOf(worked.plan, row.id)).toBe(row.in);
          }
          expect(placed.map(({ id }) => id).sort()).toEqual(coming.map((_, at) => `n${String(at)}`));
          expect(placed.every(({ territory }) => territory !== "")).toBe(true);
          const start = ["Ada", "Bob"].map((name) =>
            there.reduce((sum, one) => sum + (one.in === name ? one.potential : 0), 0),
          );
          const loads = (
            pick: (row: (typeof coming)[number], held: readonly number[]) => number,
          ): number[] => {
            const held = [...start];
            for (const one of coming) {
              const to = pick(one, held);
              held[to] = (held[to] ?? 0) + one.potential;
            }
            return held;
          };
          const nearest = loads(({ east }) =>
            distanceKm(0, east, 0, 0) <= distanceKm(0, east, 0, 10) ? 0 : 1,
          );
          const emptiest = loads((_, held) => ((held[0] ?? 0) <= (held[1] ?? 0) ? 0 : 1));
          const found = [...(worked.plan.after[0]?.load ?? [])];
          const best = Math.min(outside(nearest), outside(emptiest));
          expect(outside(found)).toBeLessThanOrEqual(best + 1e-6);
        },
      ),
      { seed: 12, numRuns: 60 },
    );
  });
});
