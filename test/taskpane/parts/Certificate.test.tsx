/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { settingsSchema } from "../../../src/engine/model/settings";
import type { Certificate as Quality } from "../../../src/engine/model/plan";
import { Certificate } from "../../../src/taskpane/parts/Certificate";
import type { Outcome } from "../../../src/use-cases/outcome";
import type { ProofSummary } from "../../../src/worker/planner";
import type { PlanSummary } from "../../../src/worker/plan-summary";
import { InPane } from "../../support/InPane";

const settings = settingsSchema.parse({});
/** 15,000 accounts in 40 territories: 600,000 pairs. */
const planWith = (certificate: Quality | null): PlanSummary => ({
  engineVersion: "1",
  fingerprint: "0",
  settings,
  counts: { read: 15_000, planned: 15_000, house: 0, setAside: 0 },
  territories: 40,
  before: null,
  after: [],
  disruption: { accountsMoved: 0, accountsOwned: 0, revenueMoved: 0, revenueOwned: 0 },
  matching: { meanFit: null, atRisk: [] },
  meanDistanceKm: null,
  certificate,
  stoppedEarly: false,
  placedByHand: 0,
  jobs: [],
  givenUpJobs: [],
  checks: [],
  totals: { potential: null, revenue: null, workload: null },
  located: { coordinates: 0, postalCode: 0, zip3: 0, city: 0, state: 0, country: 0, none: 0 },
  findingsByCode: {},
  aboveCapacity: { company: null, territories: [] },
  quotas: null,
  resources: null,
  reps: null,
});
const near = planWith({ objective: 100, bound: 99.6, gap: 0.004 });
const best = planWith({ objective: 100, bound: 100, gap: 0 });

/** Each call of the proof: its seconds, its signal, and the way to answer it. */
interface Call {
  readonly seconds: number;
  readonly signal: AbortSignal;
  readonly answer: (outcome: Outcome<ProofSummary>) => void;
}
let calls: Call[];
let root: Root;
let place: HTMLElement;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  calls = [];
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
});

const prove = (seconds: number, signal: AbortSignal): Promise<Outcome<ProofSummary>> =>
  new Promise((resolve) => {
    calls.push({ seconds, signal, answer: resolve });
  });

function show(plan: PlanSummary): void {
  act(() => {
    root.render(
      <InPane>
        <Certificate plan={plan} prove={prove} />
      </InPane>,
    );
  });
}

const buttons = () => [...place.querySelectorAll("button")];
const names = () => buttons().map((button) => button.textContent);
const status = () => place.querySelector('[role="status"]')?.textContent;

function press(name: string): void {
  const button = buttons().find(({ textContent }) => textContent === name);
  if (button === undefined) throw new RangeError(`no button "${name}" among ${names().join(", ")}`);
  button.focus();
  act(() => {
    button.click();
  });
}

async function answer(proof: Partial<ProofSummary>): Promise<void> {
  const summary = { outcome: "open", isBetter: false, mostPairs: 40_000, summary: near, ...proof } as const;
  await act(async () => {
    calls.at(-1)?.answer({ status: "done", value: summary });
    // The part hears of the answer one turn later.
    await Promise.resolve();
  });
}

function proveFrom(plan: PlanSummary): void {
  show(plan);
  press("What is this?");
  press("Prove it");
}

describe("the certificate", () => {
  it("says how far the plan is at most from the best, and what that means when asked", () => {
    show(near);
    expect(place.textContent).toContain("Within 0.4% of the best possible plan under these rules");
    expect(place.querySelector("section")?.hidden).toBe(true);
    press("What is this?");
    expect(buttons()[0]?.getAttribute("aria-expanded")).toBe("true");
    expect(place.querySelector("section")?.hidden).toBe(false);
    expect(place.textContent).toContain("saves at most 0.4% of what this one costs");
  });

  it("never rounds what is left to gain away", () => {
    show(planWith({ objective: 100_000, bound: 99_988, gap: 0.00012 }));
    expect(place.textContent).toContain("Within 0.1% of the best");
  });

  it("calls a plan the best only when value and bound are one, and then has nothing left to prove", () => {
    show(best);
    expect(place.textContent).toContain("The best possible plan under these rules: this is proved");
    expect(names()).toEqual(["What is this?"]);
  });

  it("offers no proof of a plan of whole areas, and says so", () => {
    show({ ...planWith(null), settings: settingsSchema.parse({ startFrom: "areas" }) });
    press("What is this?");
    expect(place.textContent).toContain("For plans of whole states or counties there is no proof.");
    expect(names()).toEqual(["What is this?"]);
  });

  it("explains a plan outside its band too, which can be proved to be so", async () => {
    proveFrom(planWith(null));
    await answer({ outcome: "infeasible", summary: planWith(null) });
    expect(status()).toBe("Proved: no plan under these rules keeps every territory inside its band.");
  });
});

describe("a proof", () => {
  it("says that it is at work and keeps the focus on the button that stops it", () => {
    proveFrom(near);
    expect(place.textContent).toContain("At most 0.4% from the best, still proving");
    expect(status()).toContain("Proving");
    expect(document.activeElement?.textContent).toBe("Cancel");
    expect(calls.map(({ seconds }) => seconds)).toEqual([60]);
  });

  it("stops when cancelled and can be asked for again", async () => {
    proveFrom(near);
    press("Cancel");
    expect(calls[0]?.signal.aborted).toBe(true);
    await act(async () => {
      calls[0]?.answer({ status: "cancelled" });
      await Promise.resolve();
    });
    expect(status()).toBe("Stopped; the plan is as it was.");
    press("Prove it");
    expect(calls.map(({ seconds }) => seconds)).toEqual([60, 60]);
  });

  it("stops when the screen is left", () => {
    proveFrom(near);
    act(() => {
      root.render(null);
    });
    expect(calls[0]?.signal.aborted).toBe(true);
  });

  it("says that no plan is better, and the focus goes to where that is said", async () => {
    proveFrom(near);
    await answer({ outcome: "optimal", summary: best });
    show(best);
    expect(status()).toBe("Proved: no plan under these rules is better.");
    expect(document.activeElement?.getAttribute("role")).toBe("status");
    expect(names()).toEqual(["What is this?"]);
  });

  it("says that a better plan was taken, also when that one is proved best", async () => {
    proveFrom(near);
    await answer({ outcome: "optimal", isBetter: true, summary: best });
    expect(status()).toBe("A better plan was found and taken.Proved: no plan under these rules is better.");
  });

  it("says how far it came when its time was up, and can be given more", async () => {
    proveFrom(near);
    await answer({ outcome: "open" });
    expect(status()).toContain("At most 0.4% from the best: stopped after 60");
    press("Prove for up to 5\u00a0min");
    expect(calls.map(({ seconds }) => seconds)).toEqual([60, 300]);
  });

  it("says how many pairs are too many", async () => {
    proveFrom(near);
    await answer({ outcome: "too-large" });
    expect(status()).toContain(
      "Too large to prove: of 600,000 pairs of account and territory more than 40,000",
    );
    expect(names()).toEqual(["What is this?"]);
  });

  it("says what stood in its way", async () => {
    proveFrom(near);
    await act(async () => {
      calls[0]?.answer({
        status: "problem",
        problem: { kind: "input", code: "NOT_PLANNED", message: "There is no plan yet", detail: {} },
      });
      await Promise.resolve();
    });
    expect(status()).toBe("There is no plan yet");
  });
});
