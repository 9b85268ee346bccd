import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import { activateScenario } from "../../src/use-cases/activate-scenario";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import {
  addScenario,
  deleteScenario,
  duplicateScenario,
  retitleScenario,
  saveScenario,
} from "../../src/use-cases/keep-scenarios";
import { placeCharts } from "../../src/use-cases/place-charts";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { tryVariant } from "../../src/use-cases/scenario-variants";
import { findScenarios, type ScenarioShelf } from "../../src/use-cases/stored-scenarios";
import { viewScenarios } from "../../src/use-cases/view-scenarios";
import { writePlan } from "../../src/use-cases/write-plan";
import type { Planner } from "../../src/worker/planner";
import type { PlanSummary } from "../../src/worker/plan-summary";
import { createPlanner } from "../../src/worker/planner-in-process";
import { tableBody } from "../../workbench/excel-host/model/table";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";
import { openWorkbook } from "./office-workbook";
import type { OfficeWorkbook } from "./office-workbook";

// Whole writes through the real client library.
jest.setTimeout(120_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;
const drawMap = () => Promise.resolve(null);

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

let office: OfficeWorkbook;
let planner: Planner;

async function open(): Promise<void> {
  office = await openWorkbook({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
  planner = createPlanner();
  await check();
}

async function check(): Promise<void> {
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
}

afterEach(() => {
  office.close();
});

const plan = async (settings = {}): Promise<PlanSummary> => valueOf(await planTerritories(planner, settings));
const write = async () => valueOf(await writePlan(planner, { ...FACTS, drawMap }));
const shelf = async (): Promise<ScenarioShelf> => valueOf(await findScenarios());
const save = async (name: string, note = ""): Promise<ScenarioShelf> =>
  valueOf(await saveScenario(planner, name, note, FACTS));
const namesOf = ({ scenarios }: ScenarioShelf): string[] =>
  scenarios.map(({ definition }) => definition.name);
const named = ({ scenarios }: ScenarioShelf, name: string): ScenarioRecord => {
  const found = scenarios.find(({ definition }) => definition.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found;
};

/** The cells of a column of a table, and a way to type into one. */
function columnOf(table: string, header: string) {
  const found = office.book.tableNamed(table);
  if (!found) throw new Error(`no table ${table}`);
  const index = found.table.columns.findIndex((column) => column.name === header);
  const body = tableBody(found.table);
  const values = () =>
    Array.from({ length: body.bottom - body.top + 1 }, (_, row) =>
      found.sheet.cells.value(body.top + row, body.left + index),
    );
  const type = (row: number, value: string): void => {
    found.sheet.cells.column(body.left + index).values[body.top + row] = value;
  };
  return { values, type };
}

describe("saving scenarios", () => {
  it("keeps the plan with its figures on the Scenarios sheet, before anything else is written", async () => {
    await open();
    const { disruption } = await plan();
    const saved = await save("Base", "what we start from");
    expect(office.book.sheets.map(({ name }) => name)).toEqual(["Accounts", "Reps", "Scenarios"]);
    expect((await shelf()).scenarios).toEqual(saved.scenarios);
    const base = named(saved, "Base");
    expect(base.definition.note).toBe("what we start from");
    expect(base.figures.accountsMoved).toBe(disruption.accountsMoved);
    expect(columnOf("EF_Scenarios", "Accounts Moved").values()).toEqual([disruption.accountsMoved]);
  });

  it("lists the newest first, renames, notes, copies and deletes", async () => {
    await open();
    await plan();
    await save("A");
    await plan({ tolerance: 0.3 });
    expect(namesOf(await save("B"))).toEqual(["B", "A"]);
    valueOf(await retitleScenario(planner, "A", { name: "First", note: "kept" }, FACTS));
    valueOf(await duplicateScenario(planner, "First", FACTS));
    expect(namesOf(await shelf())).toEqual(["B", "First", "First copy"]);
    expect(named(await shelf(), "First").definition.note).toBe("kept");
    valueOf(await deleteScenario(planner, "B", FACTS));
    expect(namesOf(await shelf())).toEqual(["First", "First copy"]);
    valueOf(await deleteScenario(planner, "First", FACTS));
    valueOf(await deleteScenario(planner, "First copy", FACTS));
    expect(await shelf()).toMatchObject({ scenarios: [], hasSheet: true });
  });

  it("takes names and notes that were changed on the sheet", async () => {
    await open();
    await plan();
    await save("A");
    columnOf("EF_Scenarios", "Name").type(0, "Typed");
    columnOf("EF_Scenarios", "Note").type(0, "by hand");
    expect(named(await shelf(), "Typed").definition.note).toBe("by hand");
  });

  it("refuses a name that formulas would read otherwise, a taken one, and a definition that was spoilt", async () => {
    await open();
    await plan();
    await save("A");
    await save("B");
    expect(await saveScenario(planner, "=A*", "", FACTS)).toMatchObject({
      problem: { code: "SCENARIO_NAME" },
    });
    expect(await retitleScenario(planner, "B", { name: "a" }, FACTS)).toMatchObject({
      problem: { code: "SCENARIO_NAME" },
    });
    columnOf("EF_Scenarios", "Definition").type(0, "gone");
    const told = await deleteScenario(planner, "A", FACTS);
    expect(told).toMatchObject({ problem: { code: "SCENARIO_NOT_READABLE" } });
  });
});

describe("a chart of scenarios", () => {
  it("sets saved ones beside the plan on the sheets, today first", async () => {
    await open();
    await plan({ startFrom: "homes" });
    const homes = named(await save("Homes & all"), "Homes & all");
    await plan({ startFrom: "owners" });
    await save("Owners");
    await write();
    valueOf(await placeCharts(planner, FACTS));
    const sheet = office.book.sheetNamed("Charts");
    if (sheet === undefined) throw new Error("the charts are placed");
    const labels = sheet.cells.columns[0]?.values ?? [];
    const row = labels.findIndex((label) => label === "Figure");
    const cells = (at: number): unknown[] =>
      [0, 1, 2, 3].map((column) => sheet.cells.columns[column]?.values[at] ?? null);
    expect(cells(row)).toEqual(["Figure", "Today", "Territory plan (live)", "Homes & all"]);
    const [deviation, , moved] = [row + 1, row + 2, row + 3].map((at) => cells(at));
    expect(deviation?.[0]).toBe("Largest deviation");
    expect(deviation?.[3]).toBe(homes.figures.balances[0]?.maxDeviation);
    expect(moved?.[0]).toBe("Accounts that move, share");
    expect(moved?.[1]).toBe(0);
    const drawn = sheet.charts.find(({ name }) => name === "Scenarios side by side");
    expect(drawn?.series.map(({ name }) => name)).toEqual(["Today", "The plan", "First: Homes & all"]);
  });
});

describe("activating a scenario", () => {
  it("plans it again and finds it identical, and the sheets then say that it is active", async () => {
    await open();
    await plan({ startFrom: "homes" });
    await save("Homes");
    await plan({ startFrom: "owners" });
    await save("Owners");
    await write();
    expect(columnOf("EF_Scenarios", "Status").values()).toEqual(["Active", ""]);
    const active = valueOf(await activateScenario(planner, named(await shelf(), "Homes")));
    expect(active.differences).toEqual({ isIdentical: true, causes: [], figures: [] });
    await write();
    expect(await shelf()).toMatchObject({ active: "Homes" });
    expect(columnOf("EF_Scenarios", "Status").values()).toEqual(["", "Active", ""]);
  });

  it("names the plan that stands by what it is, restored, renamed or deleted meanwhile, and no other", async () => {
    await open();
    await plan({ startFrom: "homes" });
    await save("Homes");
    await plan({ startFrom: "owners", tolerance: 0.5 });
    await save("Owners");
    valueOf(await activateScenario(planner, named(await shelf(), "Homes")));
    await write();
    await plan({ startFrom: "homes", tolerance: 0.4 });
    await write();
    expect((await shelf()).active).toBe("");
    const inPane = async (): Promise<string> => valueOf(await viewScenarios(planner)).active;
    const status = (): unknown[] =>
      columnOf("EF_Scenarios", "Name")
        .values()
        .map((name, row) => [name, columnOf("EF_Scenarios", "Status").values()[row]]);

    valueOf(await activateScenario(planner, named(await shelf(), "Previous plan")));
    expect(await inPane()).toBe("Homes");
    await write();
    expect((await shelf()).active).toBe("Homes");
    expect((await shelf()).written?.definition.name).toBe("Homes");
    expect(status()).toEqual([
      ["Owners", ""],
      ["Homes", "Active"],
      ["Previous plan", ""],
    ]);

    valueOf(await activateScenario(planner, named(await shelf(), "Previous plan")));
    expect(await inPane()).toBe("");
    await write();
    expect(status()).toEqual([
      ["Owners", ""],
      ["Homes", ""],
      ["Previous plan", ""],
    ]);

    valueOf(await activateScenario(planner, named(await shelf(), "Homes")));
    valueOf(await retitleScenario(planner, "Homes", { name: "At home" }, FACTS));
    expect(await inPane()).toBe("At home");
    await write();
    expect(status()).toEqual([
      ["Owners", ""],
      ["At home", "Active"],
      ["Previous plan", ""],
    ]);

    valueOf(await deleteScenario(planner, "At home", FACTS));
    expect(await inPane()).toBe("");
  });

  it("says that the data are others where they are", async () => {
    await open();
    await plan();
    await save("Base");
    const sheet = office.book.sheetNamed("Accounts");
    sheet?.cells.column(4).values.splice(1, 1, 999);
    await check();
    const again = valueOf(await activateScenario(planner, named(await shelf(), "Base")));
    if (!again.differences.isIdentical) expect(again.differences.causes).toEqual(["inputs"]);
    expect(again.record.definition.inputs).not.toBe(named(await shelf(), "Base").definition.inputs);
  });

  it("tries a variant while the plan stays the plan", async () => {
    await open();
    await plan({ startFrom: "homes" });
    const base = named(await save("Base"), "Base");
    const tighter = valueOf(await tryVariant(planner, base, "tighter", "Tighter"));
    expect(tighter.definition.settings.tolerance).toBe(0.05);
    const after = valueOf(await addScenario(planner, tighter, FACTS));
    expect(namesOf(after)).toEqual(["Tighter", "Base"]);
    await write();
    expect((await shelf()).active).toBe("Base");
  });
});

describe("writing over an earlier plan", () => {
  it("keeps the earlier plan as the previous one, which comes back as it was", async () => {
    await open();
    await plan({ startFrom: "homes" });
    await write();
    expect((await shelf()).scenarios).toEqual([]);
    const first = columnOf("EF_Assignments", "Territory").values();
    await plan({ startFrom: "owners", tolerance: 0.5 });
    await write();
    const previous = named(await shelf(), "Previous plan");
    expect(previous.definition.settings.startFrom).toBe("homes");
    const restored = valueOf(await activateScenario(planner, previous));
    expect(restored.differences.isIdentical).toBe(true);
    await write();
    expect(columnOf("EF_Assignments", "Territory").values()).toEqual(first);
    expect(named(await shelf(), "Previous plan").definition.settings.startFrom).toBe("owners");
    expect(namesOf(await shelf())).toEqual(["Previous plan"]);
  });

  it("keeps owners and quotas that were changed on its sheets", async () => {
    await open();
    await plan({ startFrom: "homes", quotaTarget: 10_000, quotaUnit: 1 });
    await write();
    const owners = columnOf("EF_Assignments", "Territory");
    const [first = "", ...others] = owners.values().map(String);
    const other = others.find((name) => name !== first) ?? "";
    owners.type(0, other);
    const account = String(columnOf("EF_Assignments", "Account ID").values()[0]);
    columnOf("EF_Quotas", "Override").type(0, 4321 as unknown as string);
    columnOf("EF_Quotas", "Override Reason").type(0, "promised");
    await plan({ startFrom: "owners", tolerance: 0.5 });
    await write();
    const previous = named(await shelf(), "Previous plan");
    expect(previous.definition.placements).toEqual([{ account, territory: other }]);
    expect(previous.definition.note).toContain("1 owner and 1 quota changed by hand");
    const restored = valueOf(await activateScenario(planner, previous));
    expect(restored.differences.isIdentical).toBe(true);
    expect(restored.summary.quotas?.territories.map(({ override }) => override)).toContain(4321);
    await write();
    const ids = columnOf("EF_Assignments", "Account ID").values();
    expect(columnOf("EF_Assignments", "Territory").values()[ids.indexOf(account)]).toBe(other);
  });

  it("keeps nothing where the same plan is written again", async () => {
    await open();
    await plan();
    await write();
    await write();
    expect((await shelf()).hasSheet).toBe(false);
  });
});
