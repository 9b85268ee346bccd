import type { Progress } from "../../src/engine/model/progress";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import type { Outcome } from "../../src/use-cases/outcome";
import { keepProblem, keepSettings, recall } from "../../src/use-cases/pane-memory";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { rerunPlan } from "../../src/use-cases/rerun-plan";
import { showInSheet } from "../../src/use-cases/sheet-view";
import { previewPlan, writePlan } from "../../src/use-cases/write-plan";
import type { Planner } from "../../src/worker/planner";
import { createPlanner } from "../../src/worker/planner-in-process";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";
import { openWorkbook } from "./office-workbook";
import type { OfficeWorkbook } from "./office-workbook";

// Whole writes through the real client library.
jest.setTimeout(60_000);

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US" } as const;
const noMap = () => Promise.resolve(null);

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

let office: OfficeWorkbook;
let planner: Planner;

async function open(sheets: Parameters<typeof openWorkbook>[0]): Promise<void> {
  office = await openWorkbook(sheets);
  planner = createPlanner();
}

afterEach(() => {
  office.close();
});

async function plan(): Promise<void> {
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
  valueOf(await planTerritories(planner, {}));
}

const names = () => office.book.sheets.map(({ name }) => name);

describe("looking at the workbook", () => {
  it("finds accounts and reps on plain sheets", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    const found = valueOf(await findData(planner));
    expect(found.survey.mapping.entities.map(({ entity, sheet }) => [entity, sheet])).toEqual([
      ["account", "Accounts"],
      ["rep", "Reps"],
    ]);
    expect(found.dateSystem).toBe(1900);
  });

  it("finds nothing in an empty workbook, and that is no problem", async () => {
    await open({ Sheet1: [] });
    const found = valueOf(await findData(planner));
    expect(found.survey.mapping.entities).toEqual([]);
  });
});

describe("checking the data", () => {
  it("reads every row and tells progress that never falls", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    const found = valueOf(await findData(planner));
    const told: Progress[] = [];
    const { health } = valueOf(
      await checkData(
        planner,
        found.samples,
        found.survey.mapping,
        {},
        { onProgress: (step) => told.push(step) },
      ),
    );
    expect(health.accounts.read).toBe(8);
    expect(told[0]).toMatchObject({ phase: "Accounts", done: 9, total: 9 });
    const fractions = told.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
  });

  it("suggests a number of territories where there are no reps", async () => {
    await open({ Accounts: ACCOUNT_ROWS.map((row) => row.filter((_, column) => column !== 4)) });
    const found = valueOf(await findData(planner));
    const checked = valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
    expect(checked.suggested).toEqual({ territories: 1 });
    expect(checked.health.starts.blank.possible).toBe(true);
  });

  it("stops before the next block once it is cancelled", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    const found = valueOf(await findData(planner));
    const cancel = new AbortController();
    cancel.abort();
    const outcome = await checkData(
      planner,
      found.samples,
      found.survey.mapping,
      {},
      { signal: cancel.signal },
    );
    expect(outcome).toEqual({ status: "cancelled" });
  });
});

describe("planning", () => {
  it("is a problem with its remedy when the data was not checked", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    const outcome = await planTerritories(planner, {});
    expect(outcome).toMatchObject({ status: "problem", problem: { kind: "input", code: "NOT_CHECKED" } });
  });

  it("is cancelled by the signal", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    const found = valueOf(await findData(planner));
    valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
    const cancel = new AbortController();
    const running = planTerritories(planner, {}, { signal: cancel.signal });
    cancel.abort();
    expect(await running).toEqual({ status: "cancelled" });
  });
});

describe("writing the plan", () => {
  it("adds the sheets that the preview named and leaves the user's as they were", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    await plan();
    const preview = valueOf(await previewPlan(planner, FACTS));
    expect(names()).toEqual(["Accounts", "Reps"]);
    const written = valueOf(await writePlan(planner, { ...FACTS, drawMap: noMap }));
    expect(names()).toEqual(["Accounts", "Reps", ...preview.sheets.map(({ name }) => name)]);
    expect(written.checks.passed).toBe(written.checks.total);
    expect(office.book.sheets[0]?.cells.column(0).values.slice(0, 3)).toEqual(["Account ID", "A-1", "A-2"]);
  });

  it("leaves no sheet behind when it is cancelled", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    await plan();
    const cancel = new AbortController();
    const outcome = await writePlan(
      planner,
      { ...FACTS, drawMap: noMap },
      {
        signal: cancel.signal,
        onProgress: ({ fraction }) => {
          if (fraction > 0.3) cancel.abort();
        },
      },
    );
    expect(outcome).toEqual({ status: "cancelled" });
    expect(names()).toEqual(["Accounts", "Reps"]);
  });

  it("leaves out what the user does without, takes away what stood of it, and lets the Change Log stand", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    await plan();
    valueOf(await writePlan(planner, { ...FACTS, drawMap: noMap }));
    const first = names();
    const log = () => office.book.sheets.find(({ name }) => name === "Change Log")?.cells.column(0).values;
    const before = log();
    const sheetsLeftOut = ["Change Log", "Data Health"] as const;
    const preview = valueOf(await previewPlan(planner, FACTS, sheetsLeftOut));
    expect(preview.sheets.filter(({ isLeftOut }) => isLeftOut).map(({ name }) => name)).toEqual(
      sheetsLeftOut,
    );
    expect(preview.standing.filter(({ stays }) => stays).map(({ name }) => name)).toEqual(["Change Log"]);
    const written = valueOf(await writePlan(planner, { ...FACTS, drawMap: noMap, sheetsLeftOut }));
    expect(names()).toEqual(first.filter((name) => name !== "Data Health"));
    expect(written.checks.passed).toBe(written.checks.total);
    expect(log()).toEqual(before);
    const settings = office.book.sheets.find(({ name }) => name === "Plan Settings");
    const row = settings?.cells.column(0).values.indexOf("Sheets left out") ?? -1;
    expect(settings?.cells.column(1).values[row]).toBe("Change Log, Data Health");
    expect(valueOf(await rerunPlan(planner, {}))).toMatchObject({ isIdentical: true });
  });

  it("calls a sheet otherwise where the user has one of its name, and says so before", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS, "Territory KPIs": [["Mine"]] });
    await plan();
    const preview = valueOf(await previewPlan(planner, FACTS));
    const named = preview.names.find(({ role }) => role === "territoryKpis")?.name;
    const written = valueOf(await writePlan(planner, { ...FACTS, drawMap: noMap }));
    expect(written.sheets.find(({ role }) => role === "territoryKpis")?.name).toBe(named);
    expect(named).toBe("Territory KPIs (Evenfield)");
  });

  it("replaces the plan written before", async () => {
    await open({ Accounts: ACCOUNT_ROWS, Reps: REP_ROWS });
    await plan();
    valueOf(await writePlan(planner, { ...FACTS, drawMap: noMap }));
    const first = names();
    await plan();
    valueOf(await writePlan(planner, { ...FACTS, drawMap: noMap }));
    expect(names()).toEqual(first);
  });
});

describe("showing a cell", () => {
  it("is a problem that names the sheet when the sheet is gone", async () => {
    await open({ Accounts: ACCOUNT_ROWS });
    const outcome = await showInSheet("Reps", "A1");
    expect(outcome).toMatchObject({
      status: "problem",
      problem: { kind: "excel", code: "SHEET_MISSING", detail: { sheet: "Reps" } },
    });
  });
});

describe("what the pane remembers of a workbook", () => {
  it("is nothing at first", async () => {
    await open({ Accounts: ACCOUNT_ROWS });
    const nothing = { settings: null, unread: {}, problem: null, recovered: null, writtenAt: "" };
    expect(valueOf(await recall())).toEqual(nothing);
  });

  it("is the user's settings", async () => {
    await open({ Accounts: ACCOUNT_ROWS });
    const balanceOn = [{ measure: "revenue" as const, tolerance: 0.2 }];
    valueOf(await keepSettings({ tolerance: 0.05, balanceOn }));
    expect(valueOf(await recall()).settings).toEqual({ tolerance: 0.05, balanceOn });
  });

  it("is when the plan was last written", async () => {
    await open({ Accounts: ACCOUNT_ROWS });
    valueOf(await keepSettings({}, "Nov 22, 2026, 9:14 AM"));
    expect(valueOf(await recall()).writtenAt).toBe("Nov 22, 2026, 9:14 AM");
  });

  it("leaves out what another version or a hand put there", async () => {
    await open({ Accounts: ACCOUNT_ROWS });
    const foreign = { tolerance: "much", startFrom: "anywhere", seed: 3, colour: "red" };
    valueOf(await keepSettings(foreign as unknown as Parameters<typeof keepSettings>[0]));
    expect(valueOf(await recall()).settings).toEqual({ seed: 3 });
  });

  it("is a problem told once", async () => {
    await open({ Accounts: ACCOUNT_ROWS });
    const problem = { kind: "excel", code: "PROTECTED_WORKBOOK", message: "protected", detail: {} } as const;
    valueOf(await keepProblem({}, problem));
    expect(valueOf(await recall()).problem).toEqual(problem);
    expect(valueOf(await recall()).problem).toBeNull();
  });
});
