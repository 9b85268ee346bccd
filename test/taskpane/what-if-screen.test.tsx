/** @jest-environment jsdom */
import { act } from "react";
import { settingsSchema } from "../../src/engine/model/settings";
import type { Outcome } from "../../src/use-cases/outcome";
import type { JobSummary } from "../../src/worker/planner";
import { answers, balance, control, done, health, plan, press, show } from "../support/pane-on-screen";

const MOVE = {
  id: "A-1",
  name: "Acme",
  fromRep: "Priya Nair",
  toRep: "Tom Becker",
  revenue: null,
  quota: 84_000,
};
const TRIED: JobSummary = {
  summary: { ...plan, after: [balance([0.05, 0.123])] },
  effect: {
    job: { kind: "repLeaves", rep: "Priya Nair", from: 46_447, accountsTo: "neighbours" },
    moved: [{ ...MOVE, from: "NE-01", to: "NE-02", potential: 5000 }],
    territories: [
      {
        name: "NE-01",
        rep: "Priya Nair",
        accountsBefore: 1,
        accountsAfter: null,
        deviationBefore: 0.05,
        deviationAfter: null,
        quotaBefore: 100_000,
        quotaAfter: null,
        quotaTaken: -84_000,
      },
      {
        name: "NE-02",
        rep: "Tom Becker",
        accountsBefore: 52,
        accountsAfter: 53,
        deviationBefore: -0.05,
        deviationAfter: 0.123,
        quotaBefore: 100_000,
        quotaAfter: 200_000,
        quotaTaken: 84_000,
      },
    ],
    revenue: 1_250_000,
    distance: { before: 81.2, after: 120.4 },
    days: { left: 306, year: 365 },
    quotas: { kept: 16_000, goes: 84_000 },
    openDeals: 7,
    thinner: [{ trait: "skills", word: "cloud", accounts: 3, amount: 0, reps: 1, names: ["Tom Becker"] }],
  },
};

const open = async (answer: Outcome<JobSummary>): Promise<HTMLElement> => {
  answers.job = answer;
  const settings = settingsSchema.parse({ planYearStart: "2190-01-01" });
  return show({
    screen: "whatIf",
    health,
    plan: { ...plan, settings },
    draft: { kind: "repLeaves", territory: "" },
  });
};
const choose = async (name: string, value: string): Promise<void> => {
  const list = control(name);
  if (!(list instanceof HTMLSelectElement)) throw new RangeError(`"${name}" is no list`);
  await act(async () => {
    list.value = value;
    list.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
};

describe("the screen of a what-if job", () => {
  it("asks who leaves, with a last day already there, and adds nothing before", async () => {
    const place = await open({ status: "done", value: TRIED });
    expect(place.textContent).toContain("Choose who leaves and the last day.");
    expect(place.querySelector<HTMLInputElement>("input[type=date]")?.value).toBe("2190-01-31");
    press("Add to plan");
    expect(done.map(([name]) => name)).not.toContain("whatIf.add");
  });

  it("shows who gets what, who ends outside, what gets thin, and adds it under a name", async () => {
    const place = await open({ status: "done", value: TRIED });
    await choose("Who", "NE-01");
    expect(place.textContent).toContain("1 account goes to 1 rep");
    expect(place.textContent).toContain("The other territory ends outside ±10%.");
    expect(place.textContent).toContain("1.25M revenue changes territory.");
    expect(place.textContent).toContain("From home on average: 81 km now, 120 km then.");
    expect(place.textContent).toContain("Only Tom Becker has it afterwards");
    expect(place.textContent).toContain("+84,000");
    expect(place.textContent).toContain("84,000 of this year’s quota goes over with them (306 of 365 days).");
    expect(place.textContent).toContain("16,000 stays with who had them, for the days before.");
    press("Add to plan");
    expect(done.at(-1)).toMatchObject([
      "whatIf.add",
      { kind: "repLeaves", rep: "Priya Nair", accountsTo: "neighbours" },
      "Priya Nair leaves",
    ]);
  });

  it("says how many deals stay, how many days count and that a list is made, each to be left out", async () => {
    const place = await open({ status: "done", value: TRIED });
    await choose("Who", "NE-01");
    const lines = [...place.querySelectorAll(".ev-choices li")];
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      "Open deals stay with Priya Nair until closed7 deals",
      "Pro-rate quotas by day306 of 365 days",
      "Add a handover listnew sheet",
    ]);
    await act(async () => {
      for (const line of lines) line.querySelector("input")?.click();
      await new Promise((resolve) => setTimeout(resolve, 300));
    });
    press("Add to plan");
    expect(done.at(-1)?.[1]).toMatchObject({
      quotas: "wholeYear",
      openDeals: "goOver",
      handoverList: "none",
    });
    expect(place.querySelectorAll("tbody tr")).toHaveLength(1);
  });

  it("says what stands in the way", async () => {
    const place = await open({
      status: "problem",
      problem: {
        kind: "input",
        code: "NO_TERRITORY_LEFT",
        message: "Nobody is left to take the accounts of the last rep; keep the seat open instead",
        detail: {},
      },
    });
    await choose("Who", "NE-01");
    expect(place.textContent).toContain("Keep the seat open instead.");
    press("Add to plan");
    expect(done.map(([name]) => name)).not.toContain("whatIf.add");
  });
});
