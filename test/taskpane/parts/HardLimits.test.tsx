/** @jest-environment jsdom */
import { FluentProvider } from "@fluentui/react-components";
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { Settings } from "../../../src/engine/model/settings";
import { createFigures } from "../../../src/taskpane/format/figures";
import { HardLimits } from "../../../src/taskpane/parts/HardLimits";
import { en } from "../../../src/taskpane/strings/en/words";
import { LanguageContext } from "../../../src/taskpane/strings/words";
import { lightTheme } from "../../../src/taskpane/theme/themes";
import type { Health } from "../../../src/worker/planner";
import { typeInto } from "../../support/type-into";

const health = {
  measures: [
    { key: "potential", label: "Potential", unit: "money", total: 1000 },
    { key: "accounts", label: "Accounts", unit: "count", total: 10 },
  ],
  today: [{ territories: [{ name: "NE-01" }, { name: "NE-02" }] }],
} as unknown as Health;

let root: Root;
let place: HTMLElement;
let limits: Settings["limits"];

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});

beforeEach(() => {
  limits = [];
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
  render();
});

afterEach(() => {
  act(() => {
    root.unmount();
  });
  place.remove();
});

function render(): void {
  act(() => {
    root.render(
      <FluentProvider theme={lightTheme}>
        <LanguageContext.Provider value={{ words: en, figures: createFigures("en-US", "$") }}>
          <HardLimits
            health={health}
            limits={limits}
            onChange={(change) => {
              limits = change.limits;
            }}
          />
        </LanguageContext.Provider>
      </FluentProvider>,
    );
  });
}

const byLabel = (label: string): HTMLElement => {
  const found = place.querySelector<HTMLElement>(`[aria-label="${label}"]`);
  if (found === null) throw new Error(`No element is labelled "${label}"`);
  return found;
};

function click(element: HTMLElement | null | undefined): void {
  act(() => {
    element?.click();
  });
  render();
}

/** Chooses or types, and leaves the field. */
function give(label: string, value: string): void {
  const field = byLabel(label) as HTMLInputElement | HTMLSelectElement;
  typeInto(field, value);
  act(() => {
    field.focus();
    field.blur();
  });
  render();
}

const add = (): void => {
  click([...place.querySelectorAll("button")].find(({ textContent }) => textContent === "Add a limit"));
};

describe("hard limits of the territories", () => {
  it("are none at first, and the first one binds nothing yet", () => {
    expect(place.textContent).toContain("None. Bands may be left where rules leave no other way.");
    add();
    expect(limits).toEqual([{ measure: "potential", territory: null, min: null, max: null }]);
  });

  it("take an amount as people write it, for every territory or for one", () => {
    add();
    give("Limit 1, most", "1.5M");
    expect(limits).toEqual([{ measure: "potential", territory: null, min: null, max: 1_500_000 }]);
    give("Limit 1, territory", "NE-02");
    expect(limits[0]).toMatchObject({ territory: "NE-02", max: 1_500_000 });
  });

  it("lose an amount when its field is emptied, and the limit when it is removed", () => {
    add();
    give("Limit 1, least", "100");
    give("Limit 1, least", "");
    expect(limits[0]).toMatchObject({ min: null, max: null });
    click(byLabel("Remove limit 1"));
    expect(limits).toEqual([]);
  });

  it("drop their amounts with another measure: money says nothing of a count", () => {
    add();
    give("Limit 1, most", "900");
    give("Limit 1, measure", "accounts");
    expect(limits).toEqual([{ measure: "accounts", territory: null, min: null, max: null }]);
  });

  it("are told to leave no room where the most is under the least", () => {
    add();
    give("Limit 1, least", "200");
    give("Limit 1, most", "100");
    expect(place.textContent).toContain("The most is under the least: no territory can keep both.");
  });

  it("show a name that today's territories do not have, so that it can be seen and taken away", () => {
    limits = [{ measure: "potential", territory: "West", min: 1, max: null }];
    render();
    expect((byLabel("Limit 1, territory") as HTMLSelectElement).value).toBe("West");
  });
});
