/** @jest-environment jsdom */
import type { Job, PaneState, PlansSoFar } from "../../src/taskpane/state/pane-state";
import { control, done, found, health, mapping, press, show } from "../support/pane-on-screen";

describe("the settings of the territories", () => {
  const state: Partial<PaneState> = { screen: "territories", found, mapping, health };

  it("open with how uneven it is today", async () => {
    const pane = await show(state);
    expect(pane.querySelector("h1")?.textContent).toBe("Today 2 of 2 territories are outside ±10%");
    expect(pane.textContent).toContain("The largest is +50.0% (NE-01, Priya Nair).");
  });

  it("say why a start is not possible", async () => {
    const pane = await show(state);
    expect(pane.textContent).toContain("no rep has a home");
    const homes = pane.querySelector<HTMLInputElement>('input[value="homes"]');
    expect(homes?.disabled).toBe(true);
  });

  it("show the total of the measure and what is kept", async () => {
    const pane = await show(state);
    expect(pane.textContent).toContain("$400M");
    expect(pane.textContent).toContain("67");
  });
});

describe("a running search", () => {
  const measured = (outside: number, maxDeviation: number) => ({
    seconds: 1,
    measures: [{ measure: "potential" as const, tolerance: 0.1, outside, maxDeviation, deviations: [] }],
    moved: outside === 0 ? 351 : 402,
    cost: 1,
    gap: outside === 0 ? 0.009 : null,
  });
  const plans: PlansSoFar = {
    first: measured(9, 0.142),
    now: measured(0, 0.097),
    seen: [
      { elapsed: 2, deviation: 0.142 },
      { elapsed: 4, deviation: 0.097 },
    ],
    isStalled: false,
    isTaken: false,
  };
  const job: Job = {
    kind: "plan",
    stage: "shown",
    phase: "Improving",
    done: 0,
    total: 1,
    fraction: 0.5,
    timeLeft: null,
    elapsed: 5,
    plans,
    phases: [],
    phaseBegan: 0,
    stopping: false,
    waitsForEdit: false,
  };
  const state: Partial<PaneState> = { screen: "territories", found, mapping, health, job };

  it("keeps the steps closed but says what opens them; the one that is worked on is not crossed out", async () => {
    const pane = await show(state);
    const closed = [...pane.querySelectorAll("nav button")].filter(
      (step) => step.getAttribute("aria-disabled") === "true",
    );
    expect(closed.map(({ textContent }) => textContent)).toEqual(["Data", "Segments", "Quotas", "Review"]);
    press("Review, not yet");
    press("Territories");
    expect(done.filter(([name]) => name === "step")).toEqual([]);
    press("Data, done");
    expect(pane.querySelector(".ev-step-note")?.textContent).toBe(
      "Wait for this to end, or stop it; the steps open then.",
    );
  });

  it("shows the best plan so far beside today and the first plan", async () => {
    const pane = await show(state);
    const rows = [...pane.querySelectorAll("tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toContainEqual(["Territories outside ±10%", "2", "9", "0"]);
    expect(rows).toContainEqual(["Largest deviation", "±50%", "±14.2%", "±9.7%"]);
    expect(rows).toContainEqual(["Accounts that move", "", "402", "351"]);
    expect(rows).toContainEqual(["From the best possible, at most", "", "", "0.9%"]);
  });

  it("lets the plan be used now, which is recommended once no better one comes", async () => {
    await show(state);
    press("Use this plan now");
    expect(done).toContainEqual(["takeBest"]);
    press("Cancel");
    expect(done).toContainEqual(["cancel"]);
  });

  it("recommends the plan at hand once no better one comes", async () => {
    const pane = await show({ ...state, job: { ...job, plans: { ...plans, isStalled: true } } });
    expect(pane.textContent).toContain("No better plan for 5 s.");
  });

  it("has nothing to use before the first plan", async () => {
    const pane = await show({ ...state, job: { ...job, plans: null } });
    expect(pane.textContent).not.toContain("Use this plan now");
    expect(control("Cancel")).toBeTruthy();
  });

  it("is over before it is shown when it takes less than two seconds; its button says so after half of one", async () => {
    const pane = await show({ ...state, job: { ...job, stage: "busy" } });
    expect(pane.querySelector("[role=progressbar]")).toBeNull();
    expect(control("Planning the territories").getAttribute("aria-busy")).toBe("true");
  });
});
