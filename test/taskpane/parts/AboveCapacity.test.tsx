/** @jest-environment jsdom */
import { act } from "react";
import { createRoot } from "react-dom/client";
import type { Root } from "react-dom/client";
import type { Settings } from "../../../src/engine/model/settings";
import { AboveCapacity } from "../../../src/taskpane/parts/AboveCapacity";
import type { PlanSummary } from "../../../src/worker/plan-summary";
import { InPane } from "../../support/InPane";

type Above = PlanSummary["aboveCapacity"];

const wide = { name: "WE-03", rep: "Noah Powell", utilisation: 1.124, isTravel: true };
const full = { name: "NE-01", rep: "Yuki Abbott", utilisation: 1.05, isTravel: false };

let root: Root;
let place: HTMLElement;
let planned: Partial<Settings>[];

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
beforeEach(() => {
  planned = [];
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

function show(above: Above, isLessTravel = false): string {
  act(() => {
    root.render(
      <InPane>
        <AboveCapacity
          above={above}
          all={40}
          isLessTravel={isLessTravel}
          onPlan={(change) => {
            planned.push(change);
          }}
        />
      </InPane>,
    );
  });
  return place.textContent;
}

describe("territories above their capacity", () => {
  it("are named with their utilisation, and one press plans with targets less travel", () => {
    const text = show({ company: null, territories: [wide, full] });
    expect(text).toContain("2 of 40 territories ask for more hours than their reps have");
    expect(text).toContain("WE-03Noah PowellUtilisation: 112%");
    expect(text).toContain("NE-01Yuki Abbott, the calls aloneUtilisation: 105%");
    const button = place.querySelector("button");
    expect(button?.textContent).toBe("Plan with targets less travel");
    act(() => {
      button?.click();
    });
    expect(planned).toEqual([{ lessTravel: true }]);
  });

  it("offer nothing that is done already, or that would not help", () => {
    expect(show({ company: null, territories: [wide] }, true)).toContain("Targets are already less travel");
    expect(place.querySelector("button")).toBeNull();
    show({ company: null, territories: [full] });
    expect(place.querySelector("button")).toBeNull();
  });

  it("are not there when none is, and are the company when all together are", () => {
    expect(show({ company: null, territories: [] })).toBe("");
    expect(show({ company: 1.02, territories: [] })).toContain(
      "Calls and travel ask for 102% of the hours of all reps",
    );
  });
});
