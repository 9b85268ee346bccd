import { settingsSchema } from "../../../src/engine/model/settings";
import { serialOfDay } from "../../../src/engine/workload/plan-year";
import { daysLater, emptyForm, jobOf, type JobForm } from "../../../src/taskpane/state/job-form";

const plan = { settings: settingsSchema.parse({}) };
const TERRITORIES = [
  { name: "NE-01", rep: "Priya Nair" },
  { name: "NE-02", rep: "Tom Becker" },
  { name: "NE-03", rep: "" },
];
const HOMES = [{ name: "NE-01", homeLatitude: 40.7, homeLongitude: -74 }];
const MARCH = serialOfDay("2027-03-01");

const form = (change: Partial<JobForm>): JobForm => ({
  ...emptyForm({ kind: "repLeaves", territory: "" }, plan, "2027-02-14"),
  ...change,
});
const job = (change: Partial<JobForm>) => jobOf(form(change), TERRITORIES, HOMES);

describe("the form of a what-if job", () => {
  it("begins with the first of the next month, or of the second month of a year that is ahead", () => {
    expect(form({}).from).toBe("2027-03-01");
    const settings = { ...plan.settings, planYearStart: "2027-04-01" };
    const draft = { kind: "split", territory: "NE-01" } as const;
    expect(emptyForm(draft, { settings }, "2026-12-05")).toMatchObject({
      from: "2027-05-01",
      territory: "NE-01",
    });
    expect(emptyForm(draft, plan, "2026-12-05").from).toBe("2027-01-01");
  });

  it("is no job until somebody with a territory is chosen", () => {
    expect(job({})).toBeNull();
    expect(job({ territory: "NE-03" })).toBeNull();
    expect(job({ territory: "NE-01" })).toEqual({
      kind: "repLeaves",
      rep: "Priya Nair",
      from: MARCH,
      accountsTo: "neighbours",
    });
  });

  it("gives the accounts of a leaver to one rep once another one is chosen", () => {
    expect(job({ territory: "NE-01", way: "one", into: "NE-01" })).toBeNull();
    expect(job({ territory: "NE-01", way: "one", into: "NE-02" })).toMatchObject({
      accountsTo: { territory: "NE-02" },
    });
  });

  it("takes a joiner's home from a territory, or from degrees that are on earth", () => {
    const joins = { kind: "repJoins", rep: " Dee " } as const;
    expect(job({ ...joins, near: "NE-01" })).toMatchObject({ rep: "Dee", latitude: 40.7, longitude: -74 });
    expect(job({ ...joins, place: "41.5, -73" })).toMatchObject({ latitude: 41.5, longitude: -73 });
    for (const place of ["", "91, 0", "41.5", "41.5,", "1, 2, 3", "here, there"]) {
      expect(job({ ...joins, place })).toBeNull();
    }
  });

  it("merges two that are not the same, and splits one", () => {
    expect(job({ kind: "merge", territory: "NE-01", into: "NE-01" })).toBeNull();
    expect(job({ kind: "merge", territory: "NE-01", into: "NE-02" })).toMatchObject({ into: "NE-02" });
    expect(job({ kind: "split", territory: "NE-01" })).toMatchObject({ territory: "NE-01", rep: "" });
  });

  it("is no job without a day", () => {
    expect(job({ kind: "split", territory: "NE-01", from: "" })).toBeNull();
    expect(daysLater("2027-03-01", -1)).toBe("2027-02-28");
    expect(daysLater("", 1)).toBe("");
  });
});
