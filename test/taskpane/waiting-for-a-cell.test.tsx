/** @jest-environment jsdom */
import { act } from "react";
import { outlineReport } from "../../src/report/outline-report";
import type { Job, PaneState } from "../../src/taskpane/state/pane-state";
import { planFixture } from "../support/plan-fixture";
import { control, done, found, health, mapping, plan, press, show } from "../support/pane-on-screen";

const outline = {
  ...outlineReport(planFixture({ accounts: 24, territories: 4 }), {
    writtenAt: { text: "21 Nov 2026 23:55", serial: 46347.99 },
    mapPng: null,
    currencySymbol: "$",
  }),
  standing: [],
  names: [{ role: "territoryKpis" as const, name: "Territory KPIs (Evenfield)" }],
};
const job: Job = {
  kind: "write",
  stage: "shown",
  phase: "Making the sheets",
  done: 0,
  total: 0,
  fraction: 0,
  timeLeft: null,
  elapsed: 1,
  plans: null,
  phases: [],
  phaseBegan: 0,
  stopping: false,
  waitsForEdit: true,
};
const state: Partial<PaneState> = { screen: "write", found, mapping, health, plan, outline, job };

/** What the message says below its title, and the rows of the list below it. */
function said(pane: HTMLElement): { message: string; sheets: string[] } {
  const sheets = [...pane.querySelectorAll(".ev-list li")].map(({ textContent }) => textContent);
  return { message: pane.querySelector(".ev-message")?.textContent ?? "", sheets };
}

describe("a plan whose writing waits for the end of a cell edit", () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it("says what ends the wait, that nothing is written, and which sheets wait", async () => {
    const pane = await show(state);
    expect(said(pane)).toEqual({
      message:
        "Excel is waiting for a cell edit" +
        "Press Enter or Esc in the sheet. Writing goes on by itself. Nothing has been written yet.",
      sheets: [
        "Plan Summarywaiting",
        "Territory Assignmentswaiting",
        "Territory KPIs (Evenfield)waiting",
        "Segmentswaiting",
        "and 5 more",
      ],
    });
    expect(pane.querySelector("header")?.textContent).toBe("Write the plan");
    expect(pane.querySelector("nav")).toBeNull();
  });

  it("counts the seconds where a screen reader reads them on request alone", async () => {
    jest.useFakeTimers({ doNotFake: ["setTimeout", "clearTimeout", "setImmediate", "queueMicrotask"] });
    const pane = await show(state);
    expect(pane.querySelector("[role=timer]")).toBeNull();
    act(() => {
      jest.advanceTimersByTime(12_000);
    });
    expect(pane.querySelector("[role=timer]")?.textContent).toBe("Waiting 12\u00a0s.");
  });

  it("leaves out sheets that the user does without", async () => {
    const pane = await show({ ...state, settings: { sheetsLeftOut: ["Segments", "Change Log"] } });
    expect(said(pane).sheets.slice(3)).toEqual(["Tie-Outwaiting", "and 3 more"]);
  });

  it("says that the sheets are as they were once some are made aside, and can be stopped", async () => {
    const pane = await show({ ...state, job: { ...job, phase: "Writing values", fraction: 0.2 } });
    expect(said(pane).message).toContain("The sheets are as they were.");
    press("Stop writing");
    expect(done.map(([name]) => name)).toContain("cancel");
  });

  it("says what stopping leaves: the plan before, or a workbook without one", async () => {
    const first = await show(state);
    expect(first.textContent).toContain("Stopping leaves the workbook as it was.");
    const next = await show({ ...state, writtenAt: "2026-11-02T09:00:00Z" });
    expect(next.textContent).toContain("Stopping leaves the previous plan in place.");
  });

  it("offers no way back where the sheets have changed places", async () => {
    const pane = await show({ ...state, job: { ...job, phase: "Putting the plan in place", fraction: 0.8 } });
    const { message, sheets } = said(pane);
    expect(message).toContain("The new sheets are in place; their checks are read next.");
    expect(sheets).toEqual([]);
    expect(control("Stop writing").getAttribute("aria-disabled")).toBe("true");
    expect(pane.textContent).not.toContain("Stopping leaves");
  });

  it("is told apart from other work, which writes nothing", async () => {
    const pane = await show({ ...state, screen: "data", job: { ...job, kind: "check" } });
    expect(said(pane)).toEqual({
      message: "Excel is waiting for a cell editPress Enter or Esc in the sheet. It goes on by itself.",
      sheets: [],
    });
    expect(pane.querySelectorAll("nav button")).toHaveLength(5);
  });
});
