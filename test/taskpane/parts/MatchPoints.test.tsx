/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import { settingsSchema, type Settings } from "../../../src/engine/model/settings";
import { MatchPoints } from "../../../src/taskpane/parts/MatchPoints";
import { InPane } from "../../support/InPane";

let root: Root;
let place: HTMLElement;
let settings: Settings;

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
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

function show(given: Parameters<typeof settingsSchema.parse>[0] = {}): void {
  settings = settingsSchema.parse(given);
  act(render);
}

function render(): void {
  root.render(
    <InPane>
      <MatchPoints
        settings={settings}
        onChange={(change) => {
          settings = { ...settings, ...change };
          render();
        }}
      />
    </InPane>,
  );
}

function fill(label: string, text: string): HTMLInputElement {
  const field = place.querySelector<HTMLInputElement>(`[aria-label="${label}"]`);
  if (field === null) throw new RangeError(`no field "${label}"`);
  act(() => {
    field.focus();
    // React only sees what its own setter does not.
    Reflect.set(HTMLInputElement.prototype, "value", text, field);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
  act(() => {
    field.blur();
  });
  return field;
}

describe("the points of the match", () => {
  it("are typed part by part", () => {
    show();
    fill("Points for language", "45");
    expect(settings.matchWeights).toEqual({
      skills: 20,
      industry: 20,
      language: 45,
      relationship: 20,
      distance: 20,
    });
  });

  it("keep one part above 0", () => {
    show({ matchWeights: { skills: 0, industry: 0, language: 0, relationship: 0, distance: 30 } });
    fill("Points for distance", "0");
    expect(settings.matchWeights.distance).toBe(30);
    expect(place.querySelector('[role="alert"]')?.textContent).toBe(
      "Between 1 and 100; the last value stays.",
    );
  });

  it("take a half distance, and leave it to the accounts when the field is emptied", () => {
    show();
    const field = fill("Half of the points for distance at", "120");
    expect(settings.matchHalfKm).toBe(120);
    fill("Half of the points for distance at", "");
    expect(settings.matchHalfKm).toBeNull();
    expect(field.value).toBe("");
  });
});
