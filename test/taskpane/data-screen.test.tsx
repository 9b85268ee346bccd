/** @jest-environment jsdom */
import { tell } from "../../src/engine/told/tell";
import { act } from "react";
import type { PaneState } from "../../src/taskpane/state/pane-state";
import { control, done, found, health, mapping, plan, press, show } from "../support/pane-on-screen";

describe("the first run", () => {
  it("shows what was found in the workbook before it asks anything", async () => {
    const pane = await show({ found });
    expect(pane.textContent).toContain("sheet “Accounts”");
    expect(pane.textContent).toContain("2,014 rows");
    press("Check this data");
    expect(done).toContainEqual(["checkData"]);
  });

  it("offers the sample, as the first thing to do when no account list was found", async () => {
    const empty = { ...found, survey: { mapping: { entities: [] }, alternatives: [], grouping: null } };
    const pane = await show({ found: empty });
    expect(pane.textContent).toContain("No account list found yet");
    press("Insert sample data");
    expect(done).toContainEqual(["insertSample"]);
  });

  it("says what keeps a list from being read and how to make it readable, and lets the user choose a sheet", async () => {
    const unreadable = [
      {
        key: "Pivot",
        sheet: "Pivot",
        cell: "A1",
        found: tell("partedBy", "Pivot", "A", tell("tabs")),
        remedy: tell("tabularForm"),
      },
    ];
    const survey = { mapping: { entities: [] }, alternatives: [], grouping: null, unreadable };
    const pane = await show({ found: { ...found, survey } });
    expect(pane.textContent).toContain(
      "“Pivot” holds all its columns in column A, parted by tabsIn the pivot table take Design",
    );
    press("Choose a sheet yourself");
    expect(done).toContainEqual(["checkData"]);
  });
});

describe("the data", () => {
  const state: Partial<PaneState> = { screen: "data", found, mapping, health };

  it("opens with the counts and what is set aside", async () => {
    const pane = await show(state);
    expect(pane.querySelector("h1")?.textContent).toBe("2,014 accounts and 2 reps found");
    expect(pane.textContent).toContain("9 accounts are set aside until you fix them");
  });

  it("puts the unsure columns first, with how sure they are", async () => {
    const pane = await show(state);
    const [first] = [...pane.querySelectorAll(".ev-item-inset .ev-chip")].map((chip) => chip.textContent);
    expect(first).toBe("Potentialfrom Est spend FY27, 78%");
  });

  it("selects the first cell of a finding, only when asked", async () => {
    await show(state);
    expect(done.filter(([name]) => name === "showCell")).toEqual([]);
    press("Show in sheet: 2 accounts appear twice");
    expect(done).toContainEqual(["showCell", "Accounts", "A7"]);
  });

  it("does not go on while a finding stops the plan", async () => {
    const [group] = health.groups;
    const stopped = {
      ...health,
      groups: group === undefined ? [] : [{ ...group, severity: "stop" as const }],
    };
    const pane = await show({ ...state, health: stopped });
    expect(pane.textContent).toContain("1 finding stops the plan until solved.");
    expect(control("Continue to Segments").getAttribute("aria-disabled")).toBe("true");
    expect(pane.textContent).not.toContain("Plan now with standard settings");
  });

  it("says which sheet changed since it was read", async () => {
    const pane = await show({ ...state, changedSheet: "Accounts" });
    expect(pane.textContent).toContain(
      "“Accounts” changed since it was read. Read again to use the new rows.",
    );
  });
});

describe("settings kept by another version", () => {
  it("that cannot be used are told with their rule, and the data is read all the same", async () => {
    const bounds = { least: 0.005, most: 1, isWhole: false };
    const refusedSettings: PaneState["refusedSettings"] = [
      { name: "tolerance", reason: { kind: "range", found: 5, entry: null, part: null, ...bounds } },
    ];
    const pane = await show({ screen: "data", found, mapping, health, refusedSettings });
    expect(pane.textContent).toContain("1 setting kept in this workbook cannot be used: the standard counts");
    expect(pane.textContent).toContain("Tolerance is 5; it takes a number from 0.005 to 1.");
    expect(pane.textContent).toContain("Ready to plan");
  });
});

describe("the steps", () => {
  const state: Partial<PaneState> = { screen: "data", found, mapping, health };

  it("are five, always all there", async () => {
    const pane = await show(state);
    expect(pane.querySelectorAll("nav button")).toHaveLength(5);
  });

  it("say what comes first", async () => {
    const pane = await show(state);
    press("Quotas, not yet");
    expect(pane.textContent).toContain("Plan the territories first; Quotas follows from them.");
  });
  it("are one tab stop with arrow keys inside", async () => {
    const pane = await show(state);
    const stops = [...pane.querySelectorAll<HTMLElement>("nav button")].filter(
      (button) => button.tabIndex === 0,
    );
    expect(stops.map((button) => button.textContent)).toEqual(["Data"]);
    stops[0]?.focus();
    act(() => {
      stops[0]?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
    });
    expect(document.activeElement?.textContent).toContain("Segments");
  });
});

describe("the columns", () => {
  it("are used as the user chose them, by header", async () => {
    await show({ screen: "columns", found, mapping, health });
    const select = control("Column for Potential");
    act(() => {
      if (select instanceof HTMLSelectElement) select.value = "2";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    press("Use these columns");
    const [, used] = done.find(([name]) => name === "useColumns") ?? [];
    expect(used).toMatchObject({
      entities: [{ fields: [{ field: "id" }, { field: "potential", header: "Notes", confidence: 1 }] }],
    });
  });

  it("cannot be used without one that tells the rows apart", async () => {
    const pane = await show({ screen: "columns", found, mapping, health });
    const select = control("Column for ID");
    act(() => {
      if (select instanceof HTMLSelectElement) select.value = "";
      select.dispatchEvent(new Event("change", { bubbles: true }));
    });
    expect(pane.textContent).toContain("Choose a column for ID or Name");
    expect(control("Use these columns").getAttribute("aria-disabled")).toBe("true");
  });
});

describe("a problem", () => {
  it("says that nothing was changed and what to do", async () => {
    const problem = {
      kind: "excel",
      code: "PROTECTED_SHEET",
      message: "The sheet is protected; unprotect it",
      detail: { sheet: "Tie-Out" },
    } as const;
    const pane = await show({ screen: "write", found, mapping, health, plan, problem });
    expect(pane.querySelector('[role="alert"]')?.textContent).toContain("“Tie-Out” is protected");
    expect(pane.textContent).toContain("No sheet was changed.");
    press("Try again");
    expect(done).toContainEqual(["tryAgain"]);
  });

  it("of protected sheets names them all, and leads to where the plan is saved beside them", async () => {
    const problem = {
      kind: "excel",
      code: "PROTECTED_SHEET",
      message: "The sheet is protected; unprotect it",
      detail: { sheet: "Tie-Out", others: "“Segments”" },
    } as const;
    const pane = await show({ screen: "write", found, mapping, health, plan, problem });
    expect(pane.textContent).toContain("Also protected: “Segments”.");
    press("Save it as a scenario");
    expect(done.map(([name]) => name)).toEqual(expect.arrayContaining(["dismissProblem", "scenarios.show"]));
  });

  it("does not offer it where the scenarios are what is protected, nor without a plan", async () => {
    const scenarios = {
      kind: "excel",
      code: "PROTECTED_SHEET",
      message: "",
      detail: { sheet: "Scenarios" },
    } as const;
    const offer = "Save it as a scenario";
    expect(
      (await show({ screen: "write", found, mapping, health, plan, problem: scenarios })).textContent,
    ).not.toContain(offer);
    const other = { ...scenarios, detail: { sheet: "Tie-Out" } } as const;
    expect(
      (await show({ screen: "data", found, mapping, health, problem: other })).textContent,
    ).not.toContain(offer);
  });
});
