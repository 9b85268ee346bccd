import type { Health } from "../../../src/worker/planner";
import type { PlanSummary } from "../../../src/worker/plan-summary";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";
import type { PaneState } from "../../../src/taskpane/state/pane-state";
import { reduce } from "../../../src/taskpane/state/reduce";
import type { FoundData } from "../../../src/use-cases/find-data";
import type { HeldReview } from "../../../src/use-cases/hold-review";
import type { PlanSoFar } from "../../../src/engine/plan/plan-so-far";
import type { PaneEvent } from "../../../src/taskpane/state/reduce";
import { settingsSchema } from "../../../src/engine/model/settings";

const health: Health = {
  mapping: { entities: [] },
  accounts: { read: 4, plannable: 4, setAside: 0 },
  reps: { read: 2, active: 2, fromOwners: false, fromTerritories: false },
  located: { coordinates: 4, postalCode: 0, zip3: 0, city: 0, state: 0, country: 0, none: 0 },
  groups: [],
  measures: [],
  readings: [],
  starts: {
    owners: { possible: true, reason: null },
    homes: { possible: true, reason: null },
    blank: { possible: true, reason: null },
    areas: { possible: true, reason: null },
  },
  keep: { locked: 0, named: 0, inFamilies: 0, house: 0 },
  regions: { column: [], "us-five": [] },
  match: { skills: false, language: false, industry: false },
  settings: settingsSchema.parse({}),
  today: null,
};
const plan: PlanSummary = {
  engineVersion: "1",
  fingerprint: "0",
  settings: settingsSchema.parse({}),
  counts: { read: 4, planned: 4, house: 0, setAside: 0 },
  territories: 2,
  before: null,
  after: [],
  disruption: { accountsMoved: 0, accountsOwned: 0, revenueMoved: 0, revenueOwned: 0 },
  matching: { meanFit: null, atRisk: [] },
  meanDistanceKm: null,
  certificate: null,
  stoppedEarly: false,
  placedByHand: 0,
  jobs: [],
  givenUpJobs: [],
  checks: [],
  totals: { potential: null, revenue: null, workload: null },
  located: health.located,
  findingsByCode: {},
  aboveCapacity: { company: null, territories: [] },
  quotas: null,
  resources: null,
  reps: null,
};

const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, INITIAL_STATE);
const checked: PaneEvent = { type: "checked", checked: { health, suggested: {} } };
const planned: PaneEvent = { type: "planned", plan };
const progress = (phase: string, fraction: number, elapsed: number): PaneEvent => ({
  type: "jobProgressed",
  progress: { phase, isSheet: true, done: 1, total: 2, fraction },
  elapsed,
});

describe("the pane", () => {
  it("opens with what it is for, not with a question", () => {
    expect(INITIAL_STATE.screen).toBe("firstRun");
  });

  it("shows the data once it is checked and takes the settings the data suggests", () => {
    const state = after({ type: "checked", checked: { health, suggested: { territories: 20 } } });
    expect(state.screen).toBe("data");
    expect(state.settings.territories).toBe(20);
  });

  it("continues at the data for who has planned in this workbook before", () => {
    const state = after({ type: "resumed", settings: { tolerance: 0.05 }, refused: [], writtenAt: "" });
    expect(state.screen).toBe("data");
    expect(state.settings.tolerance).toBe(0.05);
  });

  it("does not step to Territories before the data is read", () => {
    expect(after({ type: "stepped", step: "territories" }).screen).toBe("firstRun");
    expect(after(checked, { type: "stepped", step: "segments" }).screen).toBe("segments");
    expect(after(checked, { type: "stepped", step: "territories" }).screen).toBe("territories");
  });

  it("does not step to what this version cannot do", () => {
    expect(after(checked, { type: "stepped", step: "quotas" }).screen).toBe("data");
  });

  it("steps to the result instead of the settings once there is a plan", () => {
    const state = after(
      checked,
      planned,
      { type: "stepped", step: "data" },
      { type: "stepped", step: "territories" },
    );
    expect(state.screen).toBe("result");
  });

  it("marks the plan as older than the settings when they change, and no longer when it plans again", () => {
    const changed: PaneEvent = { type: "settingsChanged", change: { tolerance: 0.2 } };
    expect(after(checked, planned, changed).planIsOlder).toBe(true);
    expect(after(checked, planned, changed, planned).planIsOlder).toBe(false);
  });

  it("forgets the plan when the data is read again", () => {
    expect(after(checked, planned, checked).plan).toBeNull();
  });

  it("says that a sheet changed until it is read again", () => {
    const changed: PaneEvent = { type: "dataChanged", sheet: "Accounts" };
    expect(after(checked, changed).changedSheet).toBe("Accounts");
    expect(after(checked, changed, checked).changedSheet).toBeNull();
  });

  it("leads back from a sub-screen to where it was opened", () => {
    const open = (screen: PaneState["screen"]): PaneEvent => ({ type: "opened", screen });
    expect(after(checked, open("columns"), { type: "wentBack" }).screen).toBe("data");
    expect(after(open("about"), { type: "wentBack" }).screen).toBe("firstRun");
  });

  it("keeps everything when a problem is dismissed", () => {
    const problem = { kind: "excel", code: "PROTECTED_SHEET", message: "", detail: {} } as const;
    const state = after(checked, planned, { type: "jobStopped", problem }, { type: "problemDismissed" });
    expect(state.problem).toBeNull();
    expect(state.plan).toBe(plan);
    expect(state.screen).toBe("result");
  });

  it("returns to the settings as they were when planning is cancelled", () => {
    const step: PaneEvent = { type: "stepped", step: "territories" };
    const state = after(checked, step, { type: "jobStarted", kind: "plan" }, { type: "jobCancelled" });
    expect(state.screen).toBe("territories");
    expect(state.job).toBeNull();
  });

  it("returns to the start when the first check is cancelled", () => {
    const resumed: PaneEvent = { type: "resumed", settings: {}, refused: [], writtenAt: "" };
    expect(after(resumed, { type: "jobStarted", kind: "check" }, { type: "jobCancelled" }).screen).toBe(
      "firstRun",
    );
  });
});

describe("a job", () => {
  const started: PaneEvent = { type: "jobStarted", kind: "plan" };

  it("never shows less done than before", () => {
    expect(after(started, progress("a", 0.5, 1), progress("b", 0.3, 2)).job?.fraction).toBe(0.5);
  });

  it("lists the phases it has left with their seconds", () => {
    const { job } = after(started, progress("First plan", 0.2, 0), progress("Improving", 0.4, 2.1));
    expect(job?.phases).toEqual([{ phase: "First plan", seconds: 2.1 }]);
    expect(job?.phase).toBe("Improving");
  });

  it("says that Excel waits for a cell edit until it goes on", () => {
    const waits: PaneEvent = { type: "editWaited", waits: true };
    expect(after(started, waits).job?.waitsForEdit).toBe(true);
    expect(after(started, waits, progress("a", 0.1, 1)).job?.waitsForEdit).toBe(false);
  });

  it("says that it is stopping from the press of Cancel until it has stopped", () => {
    expect(after(started, { type: "jobStopping" }).job?.stopping).toBe(true);
    expect(after(started, { type: "jobStopping" }, { type: "jobCancelled" }).job).toBeNull();
  });
});

describe("a proof", () => {
  const writtenPlan: PaneEvent = {
    type: "written",
    written: {
      at: "Nov 22, 2026",
      sheets: [],
      rows: 1,
      bytes: 1,
      checks: { passed: 1, total: 1, watched: [], failed: [] },
      warnings: [],
    },
  };
  const better = { ...plan, certificate: { objective: 9, bound: 9, gap: 0 } };
  const proved = (isBetter: boolean): PaneEvent => ({
    type: "proved",
    proof: { outcome: "optimal", isBetter, mostPairs: 40_000, summary: better },
  });

  it("puts the better plan in place of the one before, which was the one written", () => {
    const state = after(checked, planned, writtenPlan, proved(true));
    expect(state.plan).toBe(better);
    expect(state.written).toBeNull();
  });

  it("of the same plan leaves it written", () => {
    const state = after(checked, planned, writtenPlan, proved(false));
    expect(state.plan?.certificate?.gap).toBe(0);
    expect(state.written).not.toBeNull();
  });
});

describe("a job that takes its time", () => {
  const started: PaneEvent = { type: "jobStarted", kind: "plan" };

  it("says nothing of itself at first, and comes to a screen of its own as it ages", () => {
    expect(after(started).job?.stage).toBe("quiet");
    expect(after(started, { type: "jobAged", stage: "shown" }).job?.stage).toBe("shown");
    expect(after({ type: "jobAged", stage: "shown" }).job).toBeNull();
  });

  describe("that searches", () => {
    const soFar = (maxDeviation: number): PlanSoFar => ({
      seconds: 1,
      measures: [{ measure: "potential", tolerance: 0.1, outside: 0, maxDeviation, deviations: [] }],
      moved: 3,
      cost: 1,
      gap: 0.1,
    });
    const better = (maxDeviation: number, elapsed: number): PaneEvent => ({
      type: "foundBetter",
      soFar: soFar(maxDeviation),
      elapsed,
    });

    it("keeps the first plan beside the best so far, and how it came to that", () => {
      const plans = after(started, better(0.14, 2), better(0.09, 3)).job?.plans;
      expect(plans?.first).toEqual(soFar(0.14));
      expect(plans?.now).toEqual(soFar(0.09));
      expect(plans?.seen).toEqual([
        { elapsed: 2, deviation: 0.14 },
        { elapsed: 3, deviation: 0.09 },
      ]);
    });

    it("is stalled five seconds after its last better plan, until there is another", () => {
      const stalled = (...events: PaneEvent[]) => after(started, ...events).job?.plans?.isStalled;
      expect(stalled(better(0.14, 2), progress("a", 0.5, 6.9))).toBe(false);
      expect(stalled(better(0.14, 2), progress("a", 0.5, 7))).toBe(true);
      expect(stalled(better(0.14, 2), progress("a", 0.5, 7), better(0.09, 8))).toBe(false);
    });

    it("takes the best so far only when there is one", () => {
      expect(after(started, { type: "bestTaken" }).job?.plans).toBeNull();
      expect(after(started, better(0.14, 2), { type: "bestTaken" }).job?.plans?.isTaken).toBe(true);
    });
  });
});

describe("the review", () => {
  const held = {
    review: { actions: [] },
    planWritten: "",
    planWrittenOn: Number.NaN,
    daysLess: 0,
    today: 46447,
  } as unknown as HeldReview;
  const reviewed: PaneEvent = { type: "reviewed", held, log: null };
  const written: PaneEvent = {
    type: "written",
    written: {
      sheets: [],
      rows: 0,
      bytes: 0,
      checks: { passed: 1, total: 1, watched: [], failed: [] },
      warnings: [],
      at: "today",
    },
  };

  it("is a step of its own once the data are read", () => {
    expect(after({ type: "stepped", step: "review" }).screen).toBe("firstRun");
    expect(after(checked, { type: "stepped", step: "review" }).screen).toBe("review");
  });

  it("is of the plan that was written: another writing takes it away", () => {
    expect(after(checked, planned, reviewed).review?.held).toBe(held);
    expect(after(checked, planned, reviewed, written).review).toBeNull();
  });

  it("takes other limits without making the plan older", () => {
    const state = after(checked, planned, { type: "limitsChanged", change: { reviewSpread: 0.4 } });
    expect(state.settings).toEqual({ reviewSpread: 0.4 });
    expect(state.planIsOlder).toBe(false);
  });

  it("leaves the plan and the screen when data are read again for it", () => {
    const found = { samples: [] } as unknown as FoundData;
    const state = after(
      checked,
      planned,
      { type: "stepped", step: "review" },
      { type: "dataChanged", sheet: "Accounts" },
      { type: "readAnew", found, checked: { health, suggested: {} } },
    );
    expect(state).toMatchObject({ screen: "review", plan, planIsOlder: true, changedSheet: null });
  });
});
