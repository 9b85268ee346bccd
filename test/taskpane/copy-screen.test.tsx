/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { CopyChoice } from "../../src/engine/model/clean-copy";
import { createFigures } from "../../src/taskpane/format/figures";
import CopyScreen from "../../src/taskpane/screens/CopyScreen";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";

const READERS: readonly CopyChoice[] = [
  { kind: "rep", name: "Priya Nair", territories: 1, accounts: 52 },
  { kind: "rep", name: "Maya Okafor", territories: 1, accounts: 48 },
  { kind: "region", name: "Northeast", territories: 2, accounts: 100 },
  { kind: "plan", name: "everyone", territories: 40, accounts: 2000 },
];

const done = (value: readonly CopyChoice[] | null) => ({ status: "done" as const, value });

describe("the clean copy", () => {
  let root: Root;
  let place: HTMLElement;
  let asked: unknown[];

  beforeEach(() => {
    (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
    place = document.body.appendChild(document.createElement("div"));
    root = createRoot(place);
    asked = [];
  });

  afterEach(() => {
    act(() => {
      root.unmount();
    });
    place.remove();
  });

  const show = async (
    readers: Awaited<ReturnType<PaneActions["copyReaders"]>>,
    copy: PaneState["copy"] = null,
  ): Promise<void> => {
    const actions = {
      back: () => undefined,
      copyReaders: () => Promise.resolve(readers),
      openCopy: (wish: unknown) => asked.push(wish),
    };
    await act(async () => {
      root.render(
        <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
          <CopyScreen copy={copy} actions={actions} />
        </LanguageContext.Provider>,
      );
      await Promise.resolve();
    });
  };

  const choose = (at: number, value: string): void => {
    const select = place.querySelectorAll("select")[at];
    if (!select) throw new Error(`no list ${String(at)}`);
    act(() => {
      select.value = value;
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
  };

  const press = async (): Promise<void> => {
    await act(async () => {
      place.querySelector<HTMLButtonElement>("footer button")?.click();
      await Promise.resolve();
    });
  };

  it("says what the copy of the first rep would hold and what it would not", async () => {
    await show(done(READERS));
    expect(place.textContent).toContain("52 accounts in 1 territory");
    expect(place.textContent).toContain("All other accounts, reps and territories, by name as well");
    expect(place.querySelector("footer")?.textContent).toContain("Open the copy for Priya Nair");
  });

  it("opens the copy for whom and with the figures that were chosen", async () => {
    await show(done(READERS));
    choose(0, "region");
    choose(2, "values");
    await press();
    expect(asked).toEqual([{ reader: { kind: "region", name: "Northeast" }, figures: "values" }]);
  });

  it("comes back after the work with the reader as chosen, and says that the copy is open", async () => {
    const wish = { reader: { kind: "region", name: "Northeast" }, figures: "values" } as const;
    await show(done(READERS), { wish, opened: { accounts: 100, territories: 2 } });
    expect(place.querySelector("[role=status]")?.textContent).toContain(
      "The copy for Northeast is open as a new workbook",
    );
    expect(place.querySelector("footer")?.textContent).toContain("Open the copy for Northeast");
    choose(0, "rep");
    expect(place.querySelector("[role=status]")).toBeNull();
  });

  it("comes back from a Cancel with the reader as chosen, and nothing said to be open", async () => {
    await show(done(READERS), {
      wish: { reader: { kind: "rep", name: "Maya Okafor" }, figures: "live" },
      opened: null,
    });
    expect(place.querySelector("footer")?.textContent).toContain("Open the copy for Maya Okafor");
    expect(place.querySelector("[role=status]")).toBeNull();
  });

  it("offers only kinds that the plan has, and says what would add managers", async () => {
    await show(done(READERS));
    const kinds = [...(place.querySelector("select")?.options ?? [])].map(({ value }) => value);
    expect(kinds).toEqual(["rep", "region", "plan"]);
    expect(place.textContent).toContain("once the list of reps has a Manager column");
  });

  it("says what stands in the way of looking", async () => {
    await show({
      status: "problem",
      problem: {
        kind: "excel",
        code: "TOO_LARGE",
        message: "The sheet has 6 MB; make it smaller",
        detail: {},
      },
    });
    expect(place.querySelector("[role=alert]")?.textContent).toContain("The sheet has 6 MB");
  });

  it("asks for a plan where none is written", async () => {
    await show(done(null));
    expect(place.textContent).toContain("No plan is written yet");
    expect(place.querySelector("footer button")?.getAttribute("aria-disabled")).toBe("true");
  });
});
