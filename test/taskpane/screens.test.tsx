/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { settingsSchema } from "../../src/engine/model/settings";
import type { FieldMapping } from "../../src/engine/model/field";
import type { Health, PlanSummary, TerritoryBalance } from "../../src/worker/planner";
import { Pane } from "../../src/taskpane/Pane";
import { INITIAL_STATE } from "../../src/taskpane/state/pane-state";
import type { Job, PaneState, PlansSoFar } from "../../src/taskpane/state/pane-state";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";

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
  evidence: "values look like amounts",
  samples: ["48,000"],
});

const mapping = {
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
const found = {
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

const settings = settingsSchema.parse({ balanceOn: "potential", startFrom: "owners" });
const balance = (deviations: readonly number[]): TerritoryBalance => ({
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
const health: Health = {
  mapping,
  accounts: { read: 2014, plannable: 2005, setAside: 9 },
  reps: { read: 2, active: 2, fromOwners: false },
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
    owners: { possible: true, reason: "" },
    homes: { possible: false, reason: "no rep has a home" },
    blank: { possible: true, reason: "" },
    areas: { possible: true, reason: "" },
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
const plan: PlanSummary = {
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
  checks: [],
  totals: { potential: null, revenue: null, workload: null },
  located: health.located,
  findingsByCode: {},
  aboveCapacity: { company: null, territories: [] },
  quotas: null,
  resources: null,
  reps: null,
};

/** Names of the actions that were done, with what they were given. */
const done: unknown[][] = [];
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
  checkData: plainAction("checkData"),
  insertSample: plainAction("insertSample"),
  useColumns: action("useColumns"),
  readBlockAs: () => Promise.resolve(null),
  tryBlock: action("tryBlock"),
  showCell: action("showCell"),
  changeSettings: action("changeSettings"),
  changeQuotas: (change) => {
    done.push(["changeQuotas", change]);
    return Promise.resolve("");
  },
  segments: () => new Promise(() => undefined),
  plan: plainAction("plan"),
  takeBest: plainAction("takeBest"),
  preview: plainAction("preview"),
  write: plainAction("write"),
  openSummary: plainAction("openSummary"),
  review: plainAction("review"),
  saveReview: plainAction("saveReview"),
  moveBoundary: plainAction("moveBoundary"),
  putBack: plainAction("putBack"),
  rerun: plainAction("rerun"),
  fitIn: plainAction("fitIn"),
  logChanges: plainAction("logChanges"),
  copyReaders: () => new Promise(() => undefined),
  openCopy: () => new Promise(() => undefined),
  changeLimits: action("changeLimits"),
  cancel: plainAction("cancel"),
  open: action("open"),
  step: action("step"),
  back: plainAction("back"),
  dismissProblem: plainAction("dismissProblem"),
  tryAgain: plainAction("tryAgain"),
  points: () => new Promise(() => undefined),
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
        reason: "What can only be in NE-01 is 9.1 % more potential than it may hold.",
        rules: [{ rule: "Potential within ±10 %", where: "all territories" }],
        changes: [
          {
            change: "Widen potential to ±20 %",
            detail: "All other rules hold",
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
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe = action("observe");
      disconnect = action("stop");
    },
  });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
  done.length = 0;
});

async function show(state: Partial<PaneState>): Promise<HTMLElement> {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await act(async () => {
    root.render(
      <Pane state={{ ...INITIAL_STATE, ...state }} actions={actions} locale="en-US" version="1.0" />,
    );
    // Screens that are loaded late arrive within this turn.
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  return place;
}

function control(name: string): HTMLElement {
  const all = [...place.querySelectorAll<HTMLElement>("button, a, input, select")];
  const match = all.find((element) => (element.getAttribute("aria-label") ?? element.textContent) === name);
  if (match === undefined) throw new RangeError(`no control "${name}" on ${place.textContent}`);
  return match;
}

function press(name: string): void {
  act(() => {
    control(name).click();
  });
}

describe("the first run", () => {
  it("shows what was found in the workbook before it asks anything", async () => {
    const pane = await show({ found });
    expect(pane.textContent).toContain("sheet “Accounts”");
    expect(pane.textContent).toContain("2,014 rows");
    press("Check this data");
    expect(done).toContainEqual(["checkData"]);
  });

  it("offers the sample, as the first thing to do when no account list was found", async () => {
    const empty = { ...found, survey: { mapping: { entities: [] }, alternatives: [], grouping: null } };
    const pane = await show({ found: empty });
    expect(pane.textContent).toContain("No account list found yet");
    press("Insert sample data");
    expect(done).toContainEqual(["insertSample"]);
  });
});

describe("the data", () => {
  const state: Partial<PaneState> = { screen: "data", found, mapping, health };

  it("opens with the counts and what is set aside", async () => {
    const pane = await show(state);
    expect(pane.querySelector("h1")?.textContent).toBe("2,014 accounts and 2 reps found");
    expect(pane.textContent).toContain("9 accounts are set aside until you fix them");
  });

  it("puts the unsure columns first, with how sure they are", async () => {
    const pane = await show(state);
    const [first] = [...pane.querySelectorAll(".ev-item-inset .ev-chip")].map((chip) => chip.textContent);
    expect(first).toBe("Potentialfrom Est spend FY27, 78%");
  });

  it("selects the first cell of a finding, only when asked", async () => {
    await show(state);
    expect(done.filter(([name]) => name === "showCell")).toEqual([]);
    press("Show in sheet: 2 accounts appear twice");
    expect(done).toContainEqual(["showCell", "Accounts", "A7"]);
  });

  it("does not go on while a finding stops the plan", async () => {
    const [group] = health.groups;
    const stopped = {
      ...health,
      groups: group === undefined ? [] : [{ ...group, severity: "stop" as const }],
    };
    const pane = await show({ ...state, health: stopped });
    expect(pane.textContent).toContain("1 finding stops the plan until solved.");
    expect(control("Continue to Segments").getAttribute("aria-disabled")).toBe("true");
    expect(pane.textContent).not.toContain("Plan now with standard settings");
  });

  it("says which sheet changed since it was read", async () => {
    const pane = await show({ ...state, changedSheet: "Accounts" });
    expect(pane.textContent).toContain(
      "“Accounts” changed since it was read. Read again to use the new rows.",
    );
  });
});

describe("the steps", () => {
  const state: Partial<PaneState> = { screen: "data", found, mapping, health };

  it("are five, always all there", async () => {
    const pane = await show(state);
    expect(pane.querySelectorAll("nav button")).toHaveLength(5);
  });

  it("say what comes first", async () => {
    const pane = await show(state);
    press("Quotas, not yet");
    expect(pane.textContent).toContain("Plan the territories first; Quotas follows from them.");
  });
  it("are one tab stop with arrow keys inside", async () => {
    const pane = await show(state);
    const stops = [...pane.querySelectorAll<HTMLElement>("nav button")].filter(
      (button) => button.tabIndex === 0,
    );
    expect(stops.map((button) => button.textContent)).toEqual(["Data"]);
    stops[0]?.focus();
    act(() => {
      stops[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    });
    expect(document.activeElement?.textContent).toContain("Segments");
  });
});

describe("the columns", () => {
  it("are used as the user chose them, by header", async () => {
    await show({ screen: "columns", found, mapping, health });
    const select = control("Column for Potential");
    act(() => {
      if (select instanceof HTMLSelectElement) select.value = "2";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    press("Use these columns");
    const [, used] = done.find(([name]) => name === "useColumns") ?? [];
    expect(used).toMatchObject({
      entities: [{ fields: [{ field: "id" }, { field: "potential", header: "Notes", confidence: 1 }] }],
    });
  });

  it("cannot be used without one that tells the rows apart", async () => {
    const pane = await show({ screen: "columns", found, mapping, health });
    const select = control("Column for ID");
    act(() => {
      if (select instanceof HTMLSelectElement) select.value = "";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(pane.textContent).toContain("Choose a column for ID or Name");
    expect(control("Use these columns").getAttribute("aria-disabled")).toBe("true");
  });
});

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

describe("the result", () => {
  const state: Partial<PaneState> = { screen: "result", found, mapping, health, plan };

  it("opens with whether it is fair and what it costs", async () => {
    const pane = await show(state);
    expect(pane.querySelector("h1")?.textContent).toBe("All 2 territories are inside ±10% on potential");
    expect(pane.textContent).toContain(
      "346 of 1,970 accounts change owner (17.6%), with $29.3M of $156M revenue.",
    );
    expect(pane.textContent).toContain("Within 0.4% of the best possible plan under these rules");
  });

  it("shows the rules in conflict with their cost, and plans again with a wider band on request", async () => {
    const pane = await show({ ...state, plan: { ...plan, after: [balance([0.3, -0.05])] } });
    expect(pane.textContent).toContain("No plan can meet these rules together");
    expect(pane.textContent).toContain("This is proven, not a time-out.");
    expect(pane.textContent).toContain("+19 moves");
    expect(pane.textContent).toContain("−1.3 km on average");
    press("Plan with ±20%");
    expect(done.slice(-2)).toEqual([["changeSettings", { tolerance: 0.2 }], ["plan"]]);
  });

  it("shows what another band would cost when asked, also as a table", async () => {
    const pane = await show(state);
    expect(pane.textContent).toContain("Balance or continuity");
    await act(async () => {
      control("Show what another band would cost").click();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(pane.textContent).toContain("Estimated on 1,000 of 2,000 accounts.");
    expect(pane.textContent).toContain("If NE-01 could hold 1% more, 1.2 fewer accounts would change owner.");
    expect(pane.querySelectorAll("circle")).toHaveLength(2);
  });

  it("explains the certificate when asked and proves the plan on request", async () => {
    const pane = await show(state);
    press("What is this?");
    await act(async () => {
      control("Prove it").click();
      await new Promise((resolve) => setTimeout(resolve, 0));
    });
    expect(done).toContainEqual(["prove", 60]);
    expect(pane.textContent).toContain("Proved: no plan under these rules is better.");
  });

  it("says how many are outside instead, when some are", async () => {
    const pane = await show({ ...state, plan: { ...plan, after: [balance([0.3, -0.05])] } });
    expect(pane.querySelector("h1")?.textContent).toBe("1 of 2 territories is outside ±10% on potential");
  });

  it("tells the chart in a sentence and as a table", async () => {
    const pane = await show(state);
    expect(pane.querySelector("svg.ev-chart")?.getAttribute("aria-label")).toContain(
      "Today 2 are outside ±10%.",
    );
    press("As table");
    expect(pane.querySelector(".ev-scroll tbody tr")?.textContent).toContain("+50.0%+5.0%");
  });
});

describe("a problem", () => {
  it("says that nothing was changed and what to do", async () => {
    const problem = {
      kind: "excel",
      code: "PROTECTED_SHEET",
      message: "The sheet is protected; unprotect it",
      detail: { sheet: "Tie-Out" },
    } as const;
    const pane = await show({ screen: "write", found, mapping, health, plan, problem });
    expect(pane.querySelector('[role="alert"]')?.textContent).toContain("“Tie-Out” is protected");
    expect(pane.textContent).toContain("No sheet was changed.");
    press("Try again");
    expect(done).toContainEqual(["tryAgain"]);
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

describe("placing accounts by hand", () => {
  const state: Partial<PaneState> = { screen: "result", found, mapping, health, plan };
  const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  /** React hears of a change only through the element's own setter. */
  const enter = async (name: string, value: string) => {
    const field = control(name);
    const prototype =
      field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
    act(() => {
      Object.getOwnPropertyDescriptor(prototype, "value")?.set?.call(field, value);
      field.dispatchEvent(
        new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }),
      );
    });
    await settle();
  };

  it("shows what a place does to both territories, then repairs the plan around it and says what moved", async () => {
    const pane = await show(state);
    await enter("Account ID or name", "ac");
    press("Choose Acme (A-8)");
    await settle();
    await enter("Territory for Acme (A-8)", "1");
    expect(pane.textContent).toContain("NE-01+5.0%then −2.0%");
    expect(pane.textContent).toContain("NE-02−5.0%then +2.0%");
    press("Place it there");
    expect(pane.textContent).toContain("NE-01 to NE-02");
    press("Repair around what I fixed");
    await settle();
    expect(done).toContainEqual(["repair", [{ account: 7, territory: 1 }]]);
    expect(pane.textContent).toContain("1 account moved. 2 of 2 territories were looked at");
  });

  it("keeps an account where it is, so that a repair leaves it there", async () => {
    await show(state);
    await enter("Account ID or name", "ac");
    press("Choose Acme (A-8)");
    await settle();
    press("Keep it there");
    press("Repair around what I fixed");
    await settle();
    expect(done).toContainEqual(["repair", [{ account: 7, territory: 0 }]]);
  });
});
