/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { CopyChoice } from "../../src/engine/model/clean-copy";
import { createFigures } from "../../src/taskpane/format/figures";
import CopyScreen from "../../src/taskpane/screens/CopyScreen";
import type { PaneActions } from "../../src/taskpane/state/pane-actions";
import { en } from "../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../src/taskpane/strings/words";

const READERS: readonly CopyChoice[] = [
  { kind: "rep", name: "Priya Nair", territories: 1, accounts: 52 },
  { kind: "rep", name: "Maya Okafor", territories: 1, accounts: 48 },
  { kind: "region", name: "Northeast", territories: 2, accounts: 100 },
  { kind: "plan", name: "everyone", territories: 40, accounts: 2000 },
];

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
    readers: readonly CopyChoice[] | null,
    answer: Awaited<ReturnType<PaneActions["openCopy"]>> = {
      status: "done",
      value: { bytes: new Uint8Array(), sheets: [], accounts: 52, territories: 1, leftOut: 1948 },
    },
  ): Promise<void> => {
    const actions = {
      back: () => undefined,
      copyReaders: () => Promise.resolve({ status: "done" as const, value: readers }),
      openCopy: (wish: unknown) => {
        asked.push(wish);
        return Promise.resolve(answer);
      },
    };
    await act(async () => {
      root.render(
        <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
          <CopyScreen actions={actions} />
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
    await show(READERS);
    expect(place.textContent).toContain("52 accounts in 1 territory");
    expect(place.textContent).toContain("All other accounts, reps and territories, by name as well");
    expect(place.querySelector("footer")?.textContent).toContain("Open the copy for Priya Nair");
  });

  it("opens the copy for whom and with the figures that were chosen", async () => {
    await show(READERS);
    choose(0, "region");
    choose(2, "values");
    await press();
    expect(asked).toEqual([{ reader: { kind: "region", name: "Northeast" }, figures: "values" }]);
    expect(place.querySelector("[role=status]")?.textContent).toContain("is open as a new workbook");
  });

  it("offers only kinds that the plan has, and says what would add managers", async () => {
    await show(READERS);
    const kinds = [...(place.querySelector("select")?.options ?? [])].map(({ value }) => value);
    expect(kinds).toEqual(["rep", "region", "plan"]);
    expect(place.textContent).toContain("once the list of reps has a Manager column");
  });

  it("says what stands in the way, and that nothing was changed", async () => {
    await show(READERS, {
      status: "problem",
      problem: {
        kind: "excel",
        code: "TOO_LARGE",
        message: "The copy has 6 MB; make it smaller",
        detail: {},
      },
    });
    await press();
    expect(place.querySelector("[role=alert]")?.textContent).toContain("The copy has 6 MB");
  });

  it("asks for a plan where none is written", async () => {
    await show(null);
    expect(place.textContent).toContain("No plan is written yet");
    expect(place.querySelector("footer button")?.getAttribute("aria-disabled")).toBe("true");
  });
});
