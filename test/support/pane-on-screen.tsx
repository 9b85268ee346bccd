import { tell } from "../../src/engine/told/tell";
import { told } from "./told";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { FoundInPlan } from "../../src/engine/lookup/find-in-plan";
import type { ChartFacts } from "../../src/worker/chart-facts";
import type { Suggestions } from "../../src/engine/suggest/suggest-moves";
import { settingsSchema } from "../../src/engine/model/settings";
import type { FieldMapping } from "../../src/engine/model/workbook-mapping";
import type { Outcome } from "../../src/use-cases/outcome";
import type { Health, JobSummary } from "../../src/worker/planner";
import type { PlanSummary, TerritoryBalance } from "../../src/worker/plan-summary";
import { Pane } from "../../src/taskpane/Pane";
import { INITIAL_STATE } from "../../src/taskpane/state/pane-state";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import { en } from "../../src/taskpane/strings/en/words";
import type { OpeningWords } from "../../src/taskpane/strings/en/opening-words";
import type { Words } from "../../src/taskpane/strings/en/words";

const field = (
  name: FieldMapping["field"],
  header: string,
  column: number,
  confidence: number,
): FieldMapping => ({
  field: name,
  header,
  column,
  confidence,
  evidence: [tell("likeMoney")],
  samples: ["48,000"],
});

export const mapping = {
  entities: [
    {
      entity: "account" as const,
      key: "Accounts",
      sheet: "Accounts",
      table: null,
      headerRow: 0,
      address: "A1:C2015",
      rowCount: 2014,
      columnCount: 3,
      confidence: 0.95,
      fields: [field("id", "Account No", 0, 0.97), field("potential", "Est spend FY27", 1, 0.78)],
      unusedHeaders: ["Notes"],
    },
  ],
};
export const found = {
  survey: { mapping, alternatives: [], grouping: null },
  proposed: mapping,
  changes: [],
  samples: [
    {
      key: "Accounts",
      sheet: "Accounts",
      table: null,
      firstRow: 1,
      firstColumn: 1,
      rowCount: 2015,
      columnCount: 3,
      hidden: false,
      rows: [
        ["Account No", "Est spend FY27", "Notes"],
        ["AC-1", 48000, "new"],
      ],
      numberFormats: [],
    },
  ],
  dateSystem: 1900 as const,
  currencySymbol: "$",
};

export const settings = settingsSchema.parse({ balanceOn: "potential", startFrom: "owners" });
export const balance = (deviations: readonly number[]): TerritoryBalance => ({
  measure: "potential",
  isBalanced: true,
  tolerance: 0.1,
  maxDeviation: Math.max(...deviations.map(Math.abs)),
  cv: 0,
  gini: 0,
  outside: deviations.filter((deviation) => Math.abs(deviation) > 0.1).length,
  territories: deviations.map((deviation, at) => ({
    name: `NE-0${String(at + 1)}`,
    rep: at === 0 ? "Priya Nair" : "Tom Becker",
    region: "Northeast",
    load: 100 * (1 + deviation),
    target: 100,
    deviation,
  })),
});
export const health: Health = {
  mapping,
  accounts: { read: 2014, plannable: 2005, setAside: 9 },
  reps: { read: 2, active: 2, fromOwners: false, fromTerritories: false },
  located: { coordinates: 0, postalCode: 2007, zip3: 0, city: 0, state: 0, country: 0, none: 7 },
  groups: [
    {
      severity: "look",
      code: "DUPLICATE_ACCOUNT_ID",
      headline: "2 accounts appear twice",
      detail: "The later row is set aside",
      count: 2,
      sheet: "Accounts",
      cell: "A7",
    },
  ],
  measures: [{ key: "potential", label: "Potential", unit: "money", total: 400_200_000 }],
  readings: [],
  starts: {
    owners: { possible: true, reason: null },
    homes: { possible: false, reason: told("no rep has a home") },
    blank: { possible: true, reason: null },
    areas: { possible: true, reason: null },
  },
  keep: { locked: 67, named: 26, inFamilies: 12, house: 0 },
  regions: {
    column: [
      { name: "Northeast", reps: 1 },
      { name: "West", reps: 1 },
    ],
    "us-five": [],
  },
  match: { skills: false, language: false, industry: true },
  settings,
  today: [balance([0.5, -0.5])],
};
export const plan: PlanSummary = {
  engineVersion: "1",
  fingerprint: "0",
  settings,
  counts: { read: 2014, planned: 1993, house: 12, setAside: 9 },
  territories: 2,
  before: [balance([0.5, -0.5])],
  after: [balance([0.05, -0.05])],
  disruption: {
    accountsMoved: 346,
    accountsOwned: 1970,
    revenueMoved: 29_300_000,
    revenueOwned: 156_200_000,
  },
  matching: { meanFit: null, atRisk: [] },
  meanDistanceKm: 212.4,
  certificate: { objective: 100, bound: 99.6, gap: 0.004 },
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

/** Two ways to even NE-01 out: one account, or two that lose nobody's rep of today. */
const SUGGESTIONS: Suggestions = {
  territory: 0,
  name: "NE-01",
  measure: "potential",
  unit: "money",
  deviation: 0.05,
  tolerance: 0.1,
  none: null,
  moves: [
    {
      from: 0,
      fromName: "NE-01",
      to: 1,
      toName: "NE-02",
      accounts: [{ account: 7, id: "A-8", name: "Acme", amount: 5000 }],
      effects: [
        {
          key: "potential",
          tolerance: 0.1,
          fromBefore: 0.05,
          fromAfter: 0.01,
          toBefore: -0.05,
          toAfter: -0.01,
        },
      ],
      ownerChanges: 1,
      kmBefore: 80,
      kmAfter: 95,
      isFar: true,
      matchBefore: 70,
      matchAfter: 66,
    },
    {
      from: 0,
      fromName: "NE-01",
      to: 2,
      toName: "NE-03",
      accounts: [
        { account: 8, id: "A-9", name: "Bolt", amount: 4000 },
        { account: 9, id: "A-10", name: "", amount: 1000 },
      ],
      effects: [
        { key: "potential", tolerance: 0.1, fromBefore: 0.05, fromAfter: 0.02, toBefore: 0, toAfter: 0.03 },
      ],
      ownerChanges: 0,
      kmBefore: Number.NaN,
      kmAfter: Number.NaN,
      isFar: false,
      matchBefore: null,
      matchAfter: null,
    },
  ],
};
const CHART_FACTS: ChartFacts = {
  hours: [
    { name: "NE-01", rep: "Priya Nair", calls: 1000, travel: 500, capacity: 1200 },
    { name: "NE-02", rep: "Tom Becker", calls: 600, travel: 0, capacity: 1200 },
  ],
  segments: {
    names: ["A", "B"],
    counts: [
      [2, 8],
      [1, 9],
    ],
  },
};
const NOTHING_FOUND: FoundInPlan = {
  territories: [],
  reps: [],
  accounts: [],
  totals: { territories: 0, reps: 0, accounts: 0 },
  isClose: false,
};
/** What "be" finds: a rep with a territory, one without, and one of forty accounts. */
const FOUND: FoundInPlan = {
  ...NOTHING_FOUND,
  reps: [
    {
      id: "R-2",
      name: "Tom Becker",
      city: "Keene",
      territory: 1,
      territoryName: "NE-02",
      sheet: "Reps",
      cell: "A3",
    },
    { id: "R-9", name: "Bea Lind", city: "", territory: -1, territoryName: "", sheet: "Reps", cell: "A9" },
  ],
  accounts: [
    {
      account: 7,
      id: "A-8",
      name: "Beacon Bank",
      city: "Boston",
      apart: "02108",
      territory: 0,
      territoryName: "NE-01",
    },
  ],
  totals: { territories: 0, reps: 2, accounts: 40 },
};

/** Names of the actions that were done, with what they were given. */
export const done: unknown[][] = [];
/** What actions answer that a test decides on. */
export const answers: { job: Outcome<JobSummary> | null } = { job: null };
/** Steps by hand that can be taken back and done again. */
const steps = { undo: 0, redo: 0 };
const action =
  (name: string) =>
  (...given: unknown[]): void => {
    done.push([name, ...given]);
  };
/** An action that takes nothing; a button hands its event over all the same. */
const plainAction = (name: string) => (): void => {
  done.push([name]);
};
const actions: PaneActions = {
  readAgain: plainAction("readAgain"),
  endWrite: action("endWrite"),
  noteRecovery: plainAction("noteRecovery"),
  checkData: plainAction("checkData"),
  insertSample: plainAction("insertSample"),
  testHost: plainAction("testHost"),
  useColumns: action("useColumns"),
  readBlockAs: () => Promise.resolve(null),
  tryBlock: action("tryBlock"),
  showCell: action("showCell"),
  changeSettings: action("changeSettings"),
  changeQuotas: (change) => {
    done.push(["changeQuotas", change]);
    return Promise.resolve(null);
  },
  segments: () => new Promise(() => undefined),
  plan: plainAction("plan"),
  takeBest: plainAction("takeBest"),
  preview: plainAction("preview"),
  takeDraft: plainAction("takeDraft"),
  dropDraft: plainAction("dropDraft"),
  leaveOut: action("leaveOut"),
  chooseOwnerEdits: action("chooseOwnerEdits"),
  write: plainAction("write"),
  openSummary: plainAction("openSummary"),
  review: plainAction("review"),
  saveReview: plainAction("saveReview"),
  moveBoundary: plainAction("moveBoundary"),
  putBack: plainAction("putBack"),
  rerun: plainAction("rerun"),
  takeWritten: action("takeWritten"),
  fitIn: plainAction("fitIn"),
  logChanges: plainAction("logChanges"),
  copyReaders: () => new Promise(() => undefined),
  openCopy: action("openCopy"),
  scenarios: {
    show: plainAction("scenarios.show"),
    save: action("scenarios.save"),
    retitle: action("scenarios.retitle"),
    duplicate: action("scenarios.duplicate"),
    remove: action("scenarios.remove"),
    tryVariant: action("scenarios.tryVariant"),
    activate: action("scenarios.activate"),
    restore: plainAction("scenarios.restore"),
  },
  whatIf: {
    open: action("whatIf.open"),
    look: () => (answers.job === null ? new Promise(() => undefined) : Promise.resolve(answers.job)),
    add: action("whatIf.add"),
    giveUp: action("whatIf.giveUp"),
  },
  changeLimits: action("changeLimits"),
  cancel: plainAction("cancel"),
  open: action("open"),
  step: action("step"),
  back: plainAction("back"),
  dismissProblem: plainAction("dismissProblem"),
  tryAgain: plainAction("tryAgain"),
  points: () => new Promise(() => undefined),
  map: {
    load: () => new Promise(() => undefined),
    lines: () => new Promise(() => undefined),
    listOf: () => new Promise(() => undefined),
    select: () => new Promise(() => undefined),
    effect: () => new Promise(() => undefined),
    move: (accounts, territory, reason) => {
      done.push(["map.move", accounts, territory, reason]);
      const moved = accounts.map((account) => ({ id: `A-${String(account)}`, from: "NE-01", to: "NE-02" }));
      steps.undo = 1;
      return Promise.resolve({ status: "done", value: { summary: plan, moved, history: { ...steps } } });
    },
    lock: () => new Promise(() => undefined),
    undo: () => {
      done.push(["map.undo"]);
      Object.assign(steps, { undo: 0, redo: 1 });
      return Promise.resolve({ status: "done", value: { summary: plan, moved: [], history: { ...steps } } });
    },
    redo: () => new Promise(() => undefined),
    history: () => Promise.resolve({ status: "done", value: { ...steps } }),
    watchSelection: () => Promise.resolve(null),
  },
  prove: (seconds) => {
    done.push(["prove", seconds]);
    return Promise.resolve({
      status: "done",
      value: { outcome: "optimal", isBetter: false, mostPairs: 40_000, summary: plan },
    });
  },
  findAccounts: (text) => {
    const found = {
      account: 7,
      id: "A-8",
      name: "Acme",
      territory: 0,
      territoryName: "NE-01",
      others: 0,
      fixedBy: null,
    };
    return Promise.resolve({ status: "done", value: text === "ac" ? [found] : [] });
  },
  accountCard: () => new Promise(() => undefined),
  openAccount: action("openAccount"),
  openTerritory: action("openTerritory"),
  leaveMap: action("leaveMap"),
  showOnMap: action("showOnMap"),
  showTerritoryOnMap: action("showTerritoryOnMap"),
  search: (text) => Promise.resolve({ status: "done", value: text === "be" ? FOUND : NOTHING_FOUND }),
  suggest: () => Promise.resolve({ status: "done", value: SUGGESTIONS }),
  chartFacts: () => Promise.resolve({ status: "done", value: CHART_FACTS }),
  placeCharts: () => Promise.resolve({ status: "done", value: "Charts" }),
  territoryCard: () => new Promise(() => undefined),
  moveChoices: () =>
    Promise.resolve({
      status: "done",
      value: {
        from: { territory: 0, name: "NE-01", rep: "Rep 1", before: 0.05, after: -0.02 },
        to: [{ territory: 1, name: "NE-02", rep: "Rep 2", before: -0.05, after: 0.02 }],
      },
    }),
  repair: (moves) => {
    done.push(["repair", moves]);
    steps.undo = 1;
    return Promise.resolve({
      status: "done",
      value: {
        summary: plan,
        within: ["NE-01", "NE-02"],
        moved: [{ id: "A-8", name: "Acme", from: "NE-01", to: "NE-02" }],
      },
    });
  },
  conflicts: () =>
    Promise.resolve({
      status: "done",
      value: {
        proved: true,
        reason: tell("tooMuch", "NE-01", { limit: 0.091 }, { measure: "potential" }, { limit: 0.2 }),
        rules: [
          { rule: tell("bandRule", { measure: "potential" }, { limit: 0.1 }), where: tell("allTerritories") },
        ],
        changes: [
          {
            change: tell("widenBand", { measure: "potential" }, { limit: 0.2 }),
            detail: tell("othersHold"),
            tolerance: 0.2,
            deviation: 0.2,
            moves: 19,
            km: -1.25,
          },
        ],
      },
    }),
  tradeOff: () =>
    Promise.resolve({
      status: "done",
      value: {
        accounts: 1000,
        of: 2000,
        points: [
          { tolerance: 0.05, isInside: true, moved: 0.3, km: 90 },
          { tolerance: 0.1, isInside: true, moved: 0.176, km: 80 },
        ],
        room: [{ territory: "NE-01", direction: "up", saves: 1.2, unit: "moves" }],
      },
    }),
};

let root: Root;
let place: HTMLElement;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Object.assign(window, {
    matchMedia: () => ({
      matches: false,
      addEventListener: action("listen"),
      removeEventListener: action("ignore"),
    }),
  });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
  done.length = 0;
  Object.assign(steps, { undo: 0, redo: 0 });
});

export async function show(
  state: Partial<PaneState>,
  words: OpeningWords | Words = en,
  allWords: () => Promise<Words> = () => new Promise(() => undefined),
): Promise<HTMLElement> {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await act(async () => {
    root.render(
      <Pane
        state={{ ...INITIAL_STATE, ...state }}
        actions={actions}
        words={words}
        allWords={allWords}
        language={{ chosen: null, choose: action("language.choose") }}
        locale="en-US"
        version="1.0"
      />,
    );
    // Screens that are loaded late arrive within this turn.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return place;
}

export function control(name: string): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>("button, a, input, select")];
  const match = all.find((element) => (element.getAttribute("aria-label") ?? element.textContent) === name);
  if (match === undefined) throw new RangeError(`no control "${name}" on ${place.textContent}`);
  return match;
}

export function press(name: string): void {
  act(() => {
    control(name).click();
  });
}
