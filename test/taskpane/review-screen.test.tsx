/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { NextAction, Review, ReviewLine } from "../../src/engine/model/review";
import type { Settings } from "../../src/engine/model/settings";
import { createFigures } from "../../src/taskpane/format/figures";
import ReviewScreen from "../../src/taskpane/screens/ReviewScreen";
import type { PlanRerun } from "../../src/use-cases/rerun-plan";
import { tell } from "../../src/engine/told/tell";
import { told } from "../support/told";
import type { ReviewState } from "../../src/taskpane/state/pane-state";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";
import { typeInto } from "../support/type-into";

const LINES: readonly ReviewLine[] = [
  line({ key: "outside", unit: "count", now: 3, atMost: 0, status: "act" }),
  line({ key: "spread", unit: "points", now: 0.34, atMost: 0.3, status: "act" }),
  line({ key: "cac", unit: "money", now: null, status: "noData", missing: told("no cost sheet") }),
];

const MOVE: NextAction = {
  kind: "boundary",
  title: tell("moveBoundary", "MW-08", "MW-09"),
  why: tell(
    "moveBoundaryWhy",
    "MW-08",
    { deviation: 0.164 },
    "MW-09",
    { deviation: -0.091 },
    tell("prospectsOnly", 1, { count: 1 }),
  ),
  evidence: [tell("theBand", { share: 0.1 })],
  effect: told("MW-08 +2.0%, MW-09 +5.0%"),
  region: "Midwest",
  level: "act",
  size: 0.164,
  move: {
    from: "MW-08",
    to: "MW-09",
    accounts: [{ account: 4, id: "A-5", name: "Elm Paper", amount: 1200, isCustomer: false, extraKm: 3 }],
    fromBefore: 0.164,
    fromAfter: 0.02,
    toBefore: -0.091,
    toAfter: 0.05,
    kmBefore: 40,
    kmAfter: 41,
  },
};

function line(of: Pick<ReviewLine, "key" | "unit" | "now" | "status"> & Partial<ReviewLine>): ReviewLine {
  return { label: of.key, planned: null, atLeast: null, atMost: null, missing: null, ...of };
}

function reviewOf(change: Partial<Review>): Review {
  return {
    dataTo: Number.NaN,
    tolerance: 0.1,
    measure: "potential",
    handEdits: 31,
    plannedAccounts: 1993,
    territories: [
      {
        name: "MW-08",
        region: "Midwest",
        rep: "Ada",
        deviation: 0.164,
        plannedDeviation: 0.02,
        isOutside: true,
        repIsGone: false,
      },
    ],
    groups: [
      { region: "", lines: LINES },
      { region: "Midwest", lines: LINES.slice(0, 1) },
      { region: "West", lines: [line({ key: "outside", unit: "count", now: 0, atMost: 0, status: "fine" })] },
    ],
    decay: {
      planned: 1993,
      moved: 31,
      gone: 0,
      accountShare: 31 / 1993,
      amountShare: 0.02,
      arrived: 0,
      deviationPlanned: 0.1,
      deviationNow: 0.164,
    },
    triggers: [],
    outliers: [],
    actions: [MOVE],
    moreActions: 2,
    nextReview: 46539,
    nextReviewWhy: tell("everyMonths", 3),
    ...change,
  };
}

describe("the Review step", () => {
  let root: Root;
  let place: HTMLElement;
  let limits: Partial<Settings>[];
  let pressed: string[];

  beforeEach(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    place = document.body.appendChild(document.createElement("div"));
    root = createRoot(place);
    limits = [];
    pressed = [];
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });

  const show = (review: ReviewState | null): void => {
    const press = (name: string) => () => {
      pressed.push(name);
    };
    act(() => {
      root.render(
        <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
          <ReviewScreen
            review={review}
            isBusy={false}
            actions={{
              review: press("review"),
              saveReview: press("save"),
              open: press("open"),
              moveBoundary: ({ from, to }) => pressed.push(`move ${from} to ${to}`),
              putBack: press("put back"),
              logChanges: press("log"),
              rerun: press("rerun"),
              takeWritten: (handEdits) => pressed.push(`${handEdits} hand edits`),
              changeLimits: (change) => limits.push(change),
              plan: press("plan"),
              step: press("step"),
              showCell: press("show"),
              fitIn: press("fit in"),
              whatIf: {
                open: ({ kind }) => pressed.push(kind),
                look: () => new Promise(() => undefined),
                add: press("add"),
                giveUp: press("give up"),
              },
            }}
          />
        </LanguageContext.Provider>,
      );
    });
  };

  const held = (change: Partial<Review> = {}): ReviewState => ({
    held: {
      review: reviewOf(change),
      planWritten: "Dec 12, 2026",
      planWrittenOn: 46368.4,
      currencySymbol: "$",
      daysLess: 0,
      today: 46447,
    },
    log: null,
    saved: null,
  });

  // On the screen names do not break across lines.
  const text = (): string => place.textContent.replaceAll("\u2060", "");
  const button = (name: string): HTMLButtonElement => {
    const found = [...place.querySelectorAll("button")].find(
      (one) => (one.getAttribute("aria-label") ?? one.textContent) === name,
    );
    if (found === undefined) throw new Error(`no button ${name}`);
    return found;
  };
  const press = (name: string): void => {
    act(() => {
      button(name).click();
    });
  };
  const rows = (): string[] =>
    [...place.querySelectorAll("table")][0]?.textContent.split(
      /(?=Territories outside|Attainment spread|CAC)/,
    ) ?? [];

  it("begins with how many territories need a decision and how many owners were changed", () => {
    show(held());
    expect(place.querySelector("h1")?.textContent).toBe("One territory needs a decision");
    expect(text()).toContain("31 owners were changed by hand since the plan was written.");
  });

  it("puts each figure beside its limit, with a word for how it stands", () => {
    show(held());
    expect(rows().slice(1)).toEqual([
      "Territories outside3≤ 0Act",
      "Attainment spread34 pts≤ 30 ptsAct",
      "CACno cost sheetNo data",
    ]);
  });

  it("shows one region at the user's choice", () => {
    show(held());
    const select = place.querySelector("select");
    act(() => {
      if (select === null) throw new Error("no choice of regions");
      select.value = "West";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(rows().slice(1)).toEqual(["Territories outside0≤ 0Fine"]);
  });

  it("keeps or drops what was changed by hand once the plan was made again", () => {
    const rerun: PlanRerun = {
      isIdentical: true,
      writtenAt: "Dec 12, 2026",
      accounts: 8,
      territories: 2,
      fingerprint: "0123456789abcdef",
      version: null,
      inputsChanged: false,
      comparison: { elsewhere: [], arrived: [], gone: [], amounts: [] },
      lists: [],
      figures: [],
      settings: [],
      chosen: [],
      handEdits: { owners: 31, areas: 0, quotas: 1, budgets: 2 },
      kept: null,
    };
    show({ ...held(), rerun });
    expect(text()).toContain("Identical: all 8 accounts in 2 territories");
    expect(text()).toContain("31 owners1 quota");
    press("Keep hand edits");
    press("Drop hand edits");
    expect(pressed).toEqual(["keep hand edits", "drop hand edits"]);
    show({ ...held(), rerun: { ...rerun, handEdits: { owners: 0, areas: 0, quotas: 0, budgets: 0 } } });
    expect(text()).not.toContain("Keep hand edits");
  });

  it("takes another limit in the table", () => {
    show(held());
    press("Limit of Attainment spread: ≤ 30 pts. Change it");
    const field = place.querySelector<HTMLInputElement>('input[aria-label="Limit of Attainment spread"]');
    if (field === null) throw new Error("no field");
    typeInto(field, "35");
    act(() => {
      field.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    });
    expect(limits).toEqual([{ reviewSpread: 0.35 }]);
  });

  it("takes a limit away at a press or by an emptied field, and leaves it with Esc", () => {
    const attainment = line({ key: "attainment", unit: "share", now: 0.9, atLeast: 0.95, status: "act" });
    show(held({ groups: [{ region: "", lines: [attainment] }] }));
    const open = (): HTMLInputElement => {
      press("Limit of Attainment, team: ≥ 95%. Change it");
      const field = place.querySelector<HTMLInputElement>('input[aria-label="Limit of Attainment, team"]');
      if (field === null) throw new Error("no field");
      return field;
    };
    const key = (field: HTMLInputElement, name: string): void => {
      act(() => {
        field.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
      });
    };
    const first = open();
    expect(document.activeElement).toBe(first);
    press("No limit of Attainment, team");
    expect(limits).toEqual([{ reviewAttainment: null }]);
    const field = open();
    typeInto(field, "");
    key(field, "Enter");
    expect(limits).toEqual([{ reviewAttainment: null }, { reviewAttainment: null }]);
    key(open(), "Escape");
    expect(place.querySelector("input")).toBeNull();
    expect(limits).toHaveLength(2);
  });

  it("takes away the limits that call for a review too", () => {
    show(held());
    press("Limit of Territories outside: ≤ 0. Change it");
    press("No limit of Territories outside");
    press("Limit of Attainment spread: ≤ 30 pts. Change it");
    press("No limit of Attainment spread");
    expect(limits).toEqual([{ reviewOutside: null }, { reviewSpread: null }]);
  });

  it("opens the accounts of a boundary and its effect", () => {
    show(held());
    expect(text()).not.toContain("Elm Paper");
    press("Preview: Move a boundary: MW-08 to MW-09");
    expect(text()).toContain("Elm PaperProspect$1.2K");
    expect(text()).toContain("MW-08+16.4%+2.0%MW-09−9.1%+5.0%");
    expect(text()).toContain("Mean way to the home40 km41 km");
    expect(text()).toContain("and 2 more that can wait behind these");
  });

  it("moves the accounts of a boundary at a press, or leaves them", () => {
    show(held());
    press("Preview: Move a boundary: MW-08 to MW-09");
    press("Leave as it is");
    expect(text()).not.toContain("Elm Paper");
    expect(pressed).toEqual([]);
    press("Preview: Move a boundary: MW-08 to MW-09");
    press("Move this account");
    expect(pressed).toEqual(["move MW-08 to MW-09"]);
  });

  it("says what was moved, and puts it back", () => {
    show({ ...held({ actions: [] }), moved: { from: "MW-08", to: "MW-09", count: 9, undo: [] } });
    expect(text()).toContain("9 accounts moved from MW-08 to MW-09 in Territory Assignments.");
    press("Put back");
    expect(pressed).toEqual(["put back"]);
  });

  it("names what is out of the ordinary beside what is usual", () => {
    const outliers = [
      { kind: "rep", name: "Isaac King", kpi: "cycle", label: "Cycle", unit: "days", value: 139, median: 70 },
      {
        kind: "territory",
        name: "SE-05",
        kpi: "attainment",
        label: "Attainment",
        unit: "share",
        value: 0.235,
        median: 0.95,
      },
    ] as const;
    show(held({ outliers }));
    expect(text()).toContain("Isaac King: cycle 139 days, usually 70 days");
    expect(text()).toContain("SE-05: attainment 23.5%, usually 95%");
  });

  it("says how each figure is worked out", () => {
    show(held());
    press("How each is worked out");
    expect(text()).toContain("Sales and marketing cost ÷ new customers. Blank when there are none.");
  });

  it("has nothing to decide when all is fine, and says when to review next", () => {
    const fine = reviewOf({}).territories.map((one) => ({ ...one, isOutside: false }));
    show(held({ actions: [], moreActions: 0, territories: fine, handEdits: 0 }));
    expect(place.querySelector("h1")?.textContent).toBe("Nothing to decide");
    expect(text()).toContain("No owner was changed by hand since the plan was written.");
    expect(text()).toContain("Next review: Jun 1, 2027. Quarterly");
  });

  it("lists earlier reviews with what was decided, and the writing of the plan", () => {
    show({
      ...held(),
      log: {
        headers: ["Date", "Decision", "Territories Outside", "First Action"],
        rows: [
          [46446.4, "", 3, "Move a boundary: MW-08 to MW-09"],
          [46415.4, "Two hand moves kept", 1, ""],
        ],
      },
    });
    const log = [...place.querySelectorAll("table")].at(-1);
    expect([...(log?.querySelectorAll("tr") ?? [])].map((row) => row.textContent)).toEqual([
      "Feb 28, 2027Move a boundary: MW-08 to MW-09 (open)3 outside",
      "Jan 28, 2027Two hand moves kept1 outside",
      "Dec 12, 2026Plan written",
    ]);
  });

  it("says what a figure was at the last review, where it has changed", () => {
    const log = {
      headers: ["Date", "Territories Outside", "Attainment Spread"],
      rows: [[46446.4, 1, 34]],
    };
    show({ ...held(), log });
    expect(rows().slice(1, 3)).toEqual([
      "Territories outside3was 1≤ 0Act",
      "Attainment spread34 pts≤ 30 ptsAct",
    ]);
    // The newest row is this review itself once it is saved.
    show({ ...held(), log, saved: { sheet: "Reviews", at: "Mar 1, 2027" } });
    expect(rows()[1]).toBe("Territories outside3≤ 0Act");
  });

  it("says before the first writing what a review needs", () => {
    show({ held: null, log: null, saved: null });
    expect(place.querySelector("h1")?.textContent).toBe("Nothing to review yet");
  });

  it("saves, plans again and reviews at a press", () => {
    show(held());
    press("Save this review");
    press("Rerun plan");
    show(null);
    press("Review now");
    expect(pressed).toEqual(["save", "plan", "review"]);
  });
});
