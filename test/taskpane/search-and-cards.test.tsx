/** @jest-environment jsdom */
import { act } from "react";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { reduce } from "../../src/taskpane/state/reduce";
import { INITIAL_STATE } from "../../src/taskpane/state/pane-state";
import { control, done, found, health, mapping, plan, press, show } from "../support/pane-on-screen";
import { typeInto } from "../support/type-into";

const state: Partial<PaneState> = { screen: "result", found, mapping, health, plan };
const settle = (): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });

async function openBox(): Promise<HTMLElement> {
  press("Find an account, rep or territory");
  await settle();
  return control("Account, rep or territory");
}

async function type(box: HTMLElement, text: string): Promise<void> {
  typeInto(box, text);
  await settle();
}

function key(box: HTMLElement, name: string): void {
  act(() => {
    box.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true }));
  });
}

describe("the search box", () => {
  beforeAll(() => {
    Element.prototype.scrollIntoView = () => undefined;
  });

  it("is on every screen with a plan and on none without", async () => {
    await show({ ...state, screen: "quotas" });
    expect(() => control("Find an account, rep or territory")).not.toThrow();
  });

  it("is not there before there is a plan", async () => {
    await show({ ...state, screen: "data", plan: null });
    expect(() => control("Find an account, rep or territory")).toThrow("no control");
  });

  it("groups what it finds, with how many there are, and says how to narrow it", async () => {
    const pane = await show(state);
    const box = await openBox();
    await type(box, "be");
    expect([...pane.querySelectorAll(".ev-search-kind")].map((kind) => kind.textContent)).toEqual([
      "Reps 2",
      "Accounts 40",
    ]);
    expect([...pane.querySelectorAll('[role="option"]')].map((option) => option.textContent)).toEqual([
      "Tom BeckerNE-02, Keene",
      "Bea Lindno territory, shown in the sheet",
      "Beacon BankA-8, Boston, 02108, NE-01",
    ]);
    expect(pane.querySelector('[role="search"] [role="status"]')?.textContent).toBe(
      "3 of 42 shown. More letters narrow it.",
    );
    await type(box, "zz");
    expect(pane.querySelector('[role="search"] [role="status"]')?.textContent).toBe(
      "Nothing of this plan is called so.",
    );
  });

  it("is worked by keys alone: arrows choose in a ring, Enter opens, the box says what is chosen", async () => {
    const pane = await show(state);
    const box = await openBox();
    await type(box, "be");
    const chosen = (): string | undefined =>
      pane.querySelector(`[id="${box.getAttribute("aria-activedescendant") ?? ""}"]`)?.textContent;
    expect(chosen()).toContain("Tom Becker");
    key(box, "ArrowUp");
    expect(chosen()).toContain("Beacon Bank");
    key(box, "Enter");
    expect(done.at(-1)).toEqual(["openAccount", 7]);
    expect(pane.querySelector('[role="search"]')).toBeNull();
  });

  it("opens the territory of a rep, and shows a rep without one in the sheet", async () => {
    await show(state);
    let box = await openBox();
    await type(box, "be");
    key(box, "Enter");
    expect(done.at(-1)).toEqual(["openTerritory", 1]);
    box = await openBox();
    await type(box, "be");
    key(box, "ArrowDown");
    key(box, "Enter");
    expect(done.at(-1)).toEqual(["showCell", "Reps", "A9"]);
  });

  it("empties on Esc, then closes and gives the focus back", async () => {
    const pane = await show(state);
    const box = await openBox();
    await type(box, "be");
    key(box, "Escape");
    expect(box).toHaveProperty("value", "");
    key(box, "Escape");
    expect(pane.querySelector('[role="search"]')).toBeNull();
    expect(document.activeElement).toBe(control("Find an account, rep or territory"));
  });

  it("closes when Tab leads on, and leaves the focus there", async () => {
    const pane = await show(state);
    await openBox();
    const next = pane.querySelector<HTMLElement>("nav button");
    act(() => {
      next?.focus();
    });
    expect(pane.querySelector('[role="search"]')).toBeNull();
    expect(document.activeElement).toBe(next);
  });
});

describe("a suggested move", () => {
  it("says what it does to both territories before it is made, then makes it and nothing else", async () => {
    const pane = await show(state);
    await settle();
    expect(pane.textContent).toContain("Suggested move 1 of 2");
    expect(pane.textContent).toContain("1 account, NE-\u206001 to NE-\u206002");
    expect(pane.textContent).toContain("After: NE-\u206001 +1.0%, NE-\u206002 \u22121.0%");
    expect(pane.textContent).toContain("From home on average: 80 km now, 95 km then.");
    expect(pane.textContent).toContain("Match with the rep: 70 now, 66 then.");
    // 5% over and under in a band of 10%: nothing had to be mended.
    expect(pane.textContent).toContain(
      "Both are inside the band already: the better balance costs 4 points of match.",
    );
    expect(pane.textContent).toContain(
      "Both are inside the band already: for the better balance the accounts get 15 km farther from home on average.",
    );
    press("Move it");
    await settle();
    expect(done).toContainEqual(["map.move", [7], 1, ""]);
    expect(pane.textContent).toContain("1 account moved from NE-\u206001 to NE-\u206002.");
  });

  it("is taken back where it was made, as on the map", async () => {
    const pane = await show(state);
    await settle();
    expect(() => control("Undo")).toThrow("no control");
    press("Move it");
    await settle();
    expect(control("Redo").getAttribute("aria-disabled")).toBe("true");
    press("Undo");
    await settle();
    expect(done).toContainEqual(["map.undo"]);
    expect(pane.textContent).toContain("Taken back.");
    expect(control("Undo").getAttribute("aria-disabled")).toBe("true");
  });

  it("gives way to the next one, and goes on the map where accounts have places", async () => {
    const pane = await show(state);
    await settle();
    press("Show on the map");
    expect(done.at(-1)).toEqual(["showOnMap", [7]]);
    press("Next suggestion");
    expect(pane.textContent).toContain("2 accounts, NE-\u206001 to NE-\u206003");
    expect(pane.textContent).toContain("no more changes of owner");
    expect(() => control("Show on the map")).toThrow("no control");
  });
});

describe("the charts", () => {
  it("say in a sentence what they show, read a territory out by a slider, and are tables too", async () => {
    const pane = await show({ ...state, screen: "charts" });
    await settle();
    const labels = [...pane.querySelectorAll("svg.ev-chart")].map((chart) =>
      chart.getAttribute("aria-label"),
    );
    expect(labels[0]).toContain("2 territories");
    expect(labels).toContain(
      "Hours a year that calls and travel of 2 territories need, against the hours that there are. 1 is above capacity. All together 87.5%.",
    );
    expect(
      control("Capacity against workload: Territory read out below the chart").getAttribute("aria-valuetext"),
    ).toBe("NE-01: 1,500\u00a0h of 1,200\u00a0h (125%)");
    press("Capacity against workload: As table");
    expect(
      [...pane.querySelectorAll("tbody tr")].map((row) => row.textContent.replaceAll("\u00a0", " ")),
    ).toEqual(["NE-011,000 h500 h1,200 h125%", "NE-02600 h0 h1,200 h50%"]);
  });

  it("open the card of the territory that is read out, or whose bar is clicked", async () => {
    const pane = await show({ ...state, screen: "charts" });
    await settle();
    press("Open NE-01");
    const click = (clientX: number): void =>
      act(() => {
        [...pane.querySelectorAll(".ev-chart-bar")]
          .at(-1)
          ?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, clientX }));
      });
    // 318 pixels wide, figures of the axis up to 44: the border of the two bars is at 181.
    click(180);
    click(182);
    expect(done.filter(([name]) => name === "openTerritory")).toEqual([
      ["openTerritory", 0],
      ["openTerritory", 0],
      ["openTerritory", 1],
    ]);
  });

  it("tell the segments of each territory in words beside their colours", async () => {
    const pane = await show({ ...state, screen: "charts" });
    await settle();
    expect([...pane.querySelectorAll(".ev-legend li")].map((entry) => entry.textContent)).toEqual(["A", "B"]);
    expect(control("Segment mix: Territory read out below the chart").getAttribute("aria-valuetext")).toBe(
      "NE-01: A 2, B 8",
    );
  });

  it("go into the workbook once a plan is written there, and say why not before", async () => {
    const pane = await show({ ...state, screen: "charts" });
    await settle();
    expect(pane.textContent).toContain("write the plan first");
    expect(control("Place in workbook").getAttribute("aria-disabled")).toBe("true");
  });

  it("go into a workbook that was opened anew, whose plan stands on its sheets alone", async () => {
    const pane = await show({ ...state, screen: "charts", plan: null, writtenAt: "12 Dec 2026" });
    await settle();
    expect(pane.textContent).toContain("The charts show the plan as its sheets have it.");
    press("Place in workbook");
    await settle();
    expect(pane.textContent).toContain("The charts are on “Charts”");
  });
});

describe("the bars of the result", () => {
  it("are read out one by one with today beside the plan, and lead to the territory's card", async () => {
    await show(state);
    const slider = control("Territory read out below the chart");
    expect(slider.getAttribute("aria-valuetext")).toBe("NE-01 Priya Nair: today +50.0%, planned +5.0%");
    typeInto(slider, "1");
    press("Open NE-02");
    expect(done.at(-1)).toEqual(["openTerritory", 1]);
  });
});

describe("cards over one another", () => {
  const at = { ...INITIAL_STATE, health, plan, screen: "quotas" as const };
  const open = (from: PaneState, screen: "account" | "territory", card: number): PaneState =>
    reduce(from, { type: "cardOpened", card: { screen, at: card } });
  const back = (from: PaneState): PaneState => reduce(from, { type: "wentBack" });

  it("lead back one by one to the screen that opened the first", () => {
    const three = open(open(open(at, "territory", 3), "account", 7), "territory", 4);
    const path = [back(three), back(back(three)), back(back(back(three)))];
    expect(path.map(({ screen }) => screen)).toEqual(["account", "territory", "quotas"]);
    expect(path.map(({ cards }) => cards.at(-1))).toEqual([
      { screen: "account", at: 7 },
      { screen: "territory", at: 3 },
      undefined,
    ]);
  });

  it("lead back to the map that one of them was opened from", () => {
    const map = reduce({ ...at, screen: "result" }, { type: "opened", screen: "map" });
    const card = open(map, "territory", 3);
    expect([card.screen, back(card).screen, back(back(card)).screen]).toEqual(["territory", "map", "result"]);
  });

  it("leave the map beneath as it was left, and forget one that was closed", () => {
    const sight = { accounts: [4, 9], shown: null, hand: null, isListed: true, isOverlapShown: false };
    const left = { type: "mapLeft", at: 0, sight } as const;
    const map = reduce({ ...at, screen: "result" }, { type: "opened", screen: "map" });
    const again = back(reduce(open(map, "account", 4), left));
    expect(again.cards).toEqual([{ screen: "map", accounts: [], territory: null, sight }]);
    expect(reduce(back(map), left).cards).toEqual([]);
  });

  it("are not laid twice, and begin anew from another screen", () => {
    const once = open(at, "account", 7);
    expect(open(once, "account", 7).cards).toHaveLength(1);
    const elsewhere = reduce(once, { type: "stepped", step: "territories" });
    expect(open(elsewhere, "account", 8).cards).toEqual([{ screen: "account", at: 8 }]);
  });
});
