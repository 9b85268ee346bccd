import { Pacer } from "../../../src/engine/alignment/pacer";
import { settingsSchema } from "../../../src/engine/model/settings";
import { repsNeeded } from "../../../src/engine/plan/reps-needed";
import { accountTable, quietControl, repTable, type AccountRow, type RepRow } from "../../support/plan-input";

const SETTINGS = settingsSchema.parse({
  workWeeks: 50,
  weekHours: 40,
  adminShare: 0.25,
  utilisationAim: 0.8,
});
const HOME = [40, -100] as const;
const REPS: RepRow[] = [
  { name: "Ann", at: HOME },
  { name: "Ben", at: HOME, status: "To be hired" },
];

/** 12 calls of 10 hours: 120 hours. */
const account = (row: AccountRow): AccountRow => ({ calls: 12, hours: 10, ...row });

const needed = (rows: readonly AccountRow[], reps = REPS, settings = SETTINGS) =>
  repsNeeded(accountTable(rows), repTable(reps), null, settings, new Pacer(quietControl()));

describe("reps needed before a plan", () => {
  it("are hours of calls over those of a full-time rep at the utilisation aimed at", async () => {
    const rows = Array.from({ length: 10 }, () => account({ at: HOME, owner: "Ann" }));
    const found = await needed(rows);
    expect(found?.callHours).toBe(1200);
    expect(found?.travelHours).toBe(0);
    expect(found?.needed).toBe(1);
    expect([found?.seats, found?.fullTime, found?.notAllYear]).toEqual([2, 1.5, 1]);
    expect(found?.utilisation).toBeCloseTo(1200 / 2250, 12);
  });

  it("count as much travel for accounts without an owner as for the others", async () => {
    const far = { at: [40.5, -100] as const };
    const owned = await needed([account({ ...far, owner: "Ann" })]);
    const both = await needed([account({ ...far, owner: "Ann" }), account(far)]);
    expect(owned?.travelHours).toBeGreaterThan(0);
    expect(both?.travelHours).toBeCloseTo(2 * (owned?.travelHours ?? NaN), 9);
  });

  it("leave travel out where nobody owns an account", async () => {
    const found = await needed([account({ at: [41, -100] })]);
    expect(found?.travelHours).toBeNull();
    expect(found?.needed).toBe(0.1);
  });

  it("are not there without reps or without calls", async () => {
    expect(await needed([account({})], [])).toBeNull();
    expect(await needed([{ at: HOME }])).toBeNull();
  });
});
