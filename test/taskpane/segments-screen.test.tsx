/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { Pacer } from "../../src/engine/alignment/pacer";
import { settingsSchema, type Settings } from "../../src/engine/model/settings";
import { createFigures } from "../../src/taskpane/format/figures";
import SegmentsScreen from "../../src/taskpane/screens/SegmentsScreen";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import type { TakenSegments } from "../../src/taskpane/state/pane-state";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";
import { lightTheme } from "../../src/taskpane/theme/themes";
import type { Health } from "../../src/worker/planner";
import { createControl } from "../../src/worker/thread-control";
import { segmentChoices, segmentsView } from "../../src/worker/segments-view";
import { planInput, type AccountRow } from "../support/plan-input";

/** Potential 1,700: the first holds 800 of it. */
const rows: readonly AccountRow[] = [
  { potential: 800, revenue: 400, industry: "Retail", employees: 900 },
  { potential: 500, revenue: 100, industry: "Health", employees: 300 },
  { potential: 300, industry: "Retail", employees: 80 },
  { potential: 100, industry: "Health", employees: 20 },
  { industry: "Health", employees: 9 },
];
const input = planInput(rows, [{ name: "Ada North" }]);
const pacer = new Pacer(createControl(() => undefined));
const choices = segmentChoices(input, pacer);
const health = {
  mapping: { entities: [] },
  settings: settingsSchema.parse({}),
} as Partial<Health> as Health;

let root: Root;
let place: HTMLElement;
let settings: Partial<Settings>;
let typed: TakenSegments | null = null;

/** The screen over the engine itself: a change is counted by the real segmentation and shown again. */
function render(): void {
  const actions = {
    segments: loadSegments,
    changeSettings: (change: Partial<Settings>) => {
      settings = { ...settings, ...change };
      render();
    },
    step: (step: string) => {
      place.setAttribute("data-step", step);
    },
  } as Partial<PaneActions> as PaneActions;
  root.render(
    <FluentProvider theme={lightTheme}>
      <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
        <SegmentsScreen
          health={health}
          settings={settings}
          typed={typed}
          planIsOlder={false}
          actions={actions}
        />
      </LanguageContext.Provider>
    </FluentProvider>,
  );
}

let counted: Promise<unknown> = Promise.resolve();

const loadSegments: PaneActions["segments"] = (given) => {
  const answer = choices.then(async (found) => ({
    status: "done" as const,
    value: await segmentsView(input, given, found, pacer),
  }));
  counted = answer;
  return answer;
};

async function settle(work: () => void): Promise<void> {
  await act(async () => {
    work();
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
  // What the change asks is asked when the screen is drawn.
  await act(async () => {
    await counted;
  });
}

async function show(given: Partial<Settings> = {}): Promise<HTMLElement> {
  settings = given;
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  await settle(render);
  return place;
}

function field(label: string): HTMLInputElement {
  const found = place.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`no field ${label}`);
  return found;
}

function button(name: string): HTMLButtonElement {
  const found = [...place.querySelectorAll("button")].find(
    (one) => one.textContent === name || one.getAttribute("aria-label") === name,
  );
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
}

/** Writes into a field as a person does, and leaves it. */
async function fill(target: HTMLInputElement, text: string): Promise<void> {
  await settle(() => {
    target.focus();
    // React only sees what its own setter does not.
    Reflect.set(HTMLInputElement.prototype, "value", text, target);
    target.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settle(() => {
    target.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
  });
}

async function choose(target: HTMLElement, value: string): Promise<void> {
  await settle(() => {
    (target as HTMLSelectElement).value = value;
    target.dispatchEvent(new Event("change", { bubbles: true }));
  });
}

/** "A 2 $1.3K" of each row of the first table. */
const table = (): string[] =>
  [...(place.querySelector("table tbody")?.querySelectorAll("tr") ?? [])].map((row) =>
    [...row.querySelectorAll("th, td")]
      .map((cell) => cell.textContent.trim())
      .filter(Boolean)
      .join(" "),
  );

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
});

describe("the segments", () => {
  it("open with what the first one holds", async () => {
    const pane = await show();
    expect(pane.querySelector("h1")?.textContent).toBe("3 A accounts hold 94% of the potential");
    expect(table()).toEqual(["A to 80% 3 $1.6K", "B to 95% 1 $100", "C rest 1 $0"]);
    expect(pane.textContent).toContain("1 without potential count as the smallest");
  });

  it("are counted anew when a cut changes", async () => {
    await show();
    await fill(field("A to"), "40");
    expect(settings.segmentCuts).toEqual([0.4, 0.95]);
    expect(table()[0]).toBe("A to 40% 1 $800");
  });

  it("keep the old cut and say the range when a cut passes the next", async () => {
    const pane = await show();
    await fill(field("A to"), "97");
    expect(settings.segmentCuts).toBeUndefined();
    expect(pane.querySelector('[role="alert"]')?.textContent).toBe(en.segments.cutRange);
  });

  it("offer only the ways that the data allow, the others with their reason", async () => {
    const pane = await show();
    const options = [...pane.querySelectorAll<HTMLOptionElement>(".ev-way option")];
    expect(options.find(({ value }) => value === "column")?.disabled).toBe(true);
    expect(options.find(({ value }) => value === "column")?.textContent).toBe(
      "Segment column (no segment column)",
    );
    expect(options.find(({ value }) => value === "abc revenue")?.disabled).toBe(false);
  });

  it("go by another amount when it is chosen", async () => {
    const pane = await show();
    const way = pane.querySelector<HTMLSelectElement>(".ev-way select");
    if (way === null) throw new Error("no choice of ways");
    await choose(way, "abc revenue");
    expect(settings).toMatchObject({ segmentBy: "abc", segmentOn: "revenue" });
    expect(table()[0]).toBe("A to 80% 1 $800");
  });

  it("are renamed in their place, and called by their code again when it is written", async () => {
    await show();
    const rename = async (from: string, to: string): Promise<void> => {
      await settle(() => {
        button(`Rename ${from}`).click();
      });
      await fill(field(`Name of ${from}`), to);
    };
    await rename("A", "Strategic");
    expect(settings.segmentNames).toEqual([{ segment: "A", name: "Strategic" }]);
    expect(table()[0]).toBe("Strategic to 80% 3 $1.6K");
    expect(document.activeElement).toBe(button("Rename Strategic"));
    await rename("Strategic", "A");
    expect(settings.segmentNames).toEqual([]);
  });

  it("keep their name when the field is left with Esc or empty", async () => {
    await show();
    await settle(() => {
      button("Rename A").click();
    });
    await settle(() => {
      field("Name of A").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    });
    await settle(() => {
      button("Rename A").click();
    });
    await fill(field("Name of A"), " ");
    expect(settings.segmentNames).toBeUndefined();
    expect(table()[0]).toBe("A to 80% 3 $1.6K");
  });

  it("combine two ways that the data allow, and others when they are chosen", async () => {
    const pane = await show();
    const way = pane.querySelector<HTMLSelectElement>(".ev-way select");
    if (way === null) throw new Error("no choice of ways");
    await choose(way, "grid");
    expect(settings).toMatchObject({ segmentBy: "grid", segmentGrid: ["abc", "growth"] });
    expect(table().map((row) => row.split(" ")[0])).toEqual(["A-Grow", "A-Keep", "B-Grow", "C-Keep"]);
    const second = pane.querySelector<HTMLSelectElement>('select[aria-label="Second side"]');
    if (second === null) throw new Error("no second side");
    expect([...second.options].filter(({ disabled }) => !disabled).map(({ value }) => value)).toEqual([
      "breaks",
      "growth",
      "industry",
    ]);
    await choose(second, "industry");
    expect(settings.segmentGrid).toEqual(["abc", "industry"]);
    expect(table()[0]).toContain("A-Health");
  });

  it("lead on to the territories", async () => {
    const pane = await show();
    await settle(() => {
      button("Continue to Territories").click();
    });
    expect(pane.getAttribute("data-step")).toBe("territories");
  });
});

describe("exceptions", () => {
  it("are added as a rule that reads, with its count", async () => {
    const pane = await show();
    await settle(() => {
      button("Add rule").click();
    });
    expect(settings.segmentRules).toEqual(["Industry is Health -> at least B"]);
    expect(pane.querySelector(".ev-rule")?.textContent).toContain("3 accounts");
  });

  it("begin a segment of their own where rules alone make the segments", async () => {
    await show({ segmentBy: "rules" });
    await settle(() => {
      button("Add rule").click();
    });
    expect(settings.segmentRules).toEqual(["Industry is Health -> A"]);
    expect(table()).toEqual(["A 3 $600", "Other no rule fits 2 $1.1K"]);
  });

  it("are changed by their fields", async () => {
    await show({ segmentRules: ["Employees >= 500 -> at least B"] });
    await fill(field("Employees, Value"), "50");
    expect(settings.segmentRules).toEqual(["Employees >= 50 -> at least B"]);
    await choose(field("Set or lift"), "set");
    await fill(field("Segment"), "Key, large");
    expect(settings.segmentRules).toEqual(['Employees >= 50 -> "Key, large"']);
    expect(table()[0]).toBe("Key, large 3 $1.6K");
    await settle(() => {
      button("and another condition").click();
    });
    expect(settings.segmentRules).toEqual(['Employees >= 50 and Potential >= 100 -> "Key, large"']);
  });

  it("move with Alt and the arrow keys, and the focus with them", async () => {
    await show({ segmentRules: ["Employees >= 500 -> A", "Industry is Health -> B"] });
    await settle(() => {
      button("Rule 1 of 2, move with Alt and the arrow keys").dispatchEvent(
        new KeyboardEvent("keydown", { key: "ArrowDown", altKey: true, bubbles: true }),
      );
    });
    expect(settings.segmentRules).toEqual(["Industry is Health -> B", "Employees >= 500 -> A"]);
    expect(document.activeElement?.getAttribute("aria-label")).toBe(
      "Rule 2 of 2, move with Alt and the arrow keys",
    );
  });

  it("say in amber that no account fits, and what is wrong with one that cannot be read", async () => {
    const pane = await show({ segmentRules: ["Employees > 5000 -> A", "Colour is red -> A"] });
    expect(pane.querySelector(".ev-count.ev-tone-look")?.textContent).toBe("0 accounts");
    expect(pane.querySelector('[role="alert"]')?.textContent).toContain(
      'The rule asks "Colour", and no column of the account list is called so',
    );
    await settle(() => {
      button("Remove rule 2").click();
    });
    expect(settings.segmentRules).toEqual(["Employees > 5000 -> A"]);
  });
});

describe("the call plan", () => {
  it("makes hours of calls at once", async () => {
    const pane = await show();
    // A: 3 accounts, 24 calls of 1.5 hours; B: 1 x 12 x 1.25; C: 1 x 4.
    expect(pane.textContent).toContain("Workload, without travel127");
    await fill(field("A, Calls a year"), "30");
    expect(settings.callPlan).toEqual([{ segment: "A", calls: 30, hours: 1.5 }]);
    expect(pane.textContent).toContain("Workload, without travel154");
  });
});

describe("what was typed on the Segments sheet", () => {
  afterEach(() => {
    typed = null;
  });

  it("is said and can be left out again", async () => {
    const call = { calls: 30, hours: 1.5 };
    typed = {
      edits: [{ segment: "A", name: "Top", call, was: { name: "A", calls: 24, hours: 1.5 } }],
      unread: [{ segment: "B", column: "calls", value: "many" }],
      before: { segmentNames: [], callPlan: [] },
    };
    const pane = await show({
      segmentNames: [{ segment: "A", name: "Top" }],
      callPlan: [{ segment: "A", ...call }],
    });
    expect(pane.textContent).toContain("A: now called Top, 24 → 30 calls a year");
    expect(pane.textContent).toContain("B: “many” is no number of calls from 0 to 1,000.");
    await settle(() => {
      button("Leave out").click();
    });
    expect(settings).toEqual({ segmentNames: [], callPlan: [] });
    expect(table()[0]).toContain("A to 80%");
    await settle(() => {
      button("Use them").click();
    });
    expect(settings).toEqual({
      segmentNames: [{ segment: "A", name: "Top" }],
      callPlan: [{ segment: "A", ...call }],
    });
  });
});

describe("potential", () => {
  it("is estimated only when asked, and says why it cannot be", async () => {
    const pane = await show();
    expect(pane.textContent).toContain("1 account has no potential. It can be estimated");
    await settle(() => {
      pane.querySelector<HTMLInputElement>('input[type="checkbox"]')?.click();
    });
    expect(settings.estimatePotential).toBe(true);
    expect(pane.textContent).toContain("Only 4 accounts have a potential or revenue to learn from");
  });
});
