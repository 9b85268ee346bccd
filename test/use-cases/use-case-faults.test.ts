import type { BoundaryMove } from "../../src/engine/model/review";
import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import { PREVIOUS_PLAN } from "../../src/engine/model/scenario-title";
import { activateScenario } from "../../src/use-cases/activate-scenario";
import { checkData } from "../../src/use-cases/check-data";
import { findData } from "../../src/use-cases/find-data";
import { holdReview, type HeldReview } from "../../src/use-cases/hold-review";
import { deleteScenario, retitleScenario, saveScenario } from "../../src/use-cases/keep-scenarios";
import { moveBoundary } from "../../src/use-cases/move-boundary";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { refreshChangeLog } from "../../src/use-cases/refresh-change-log";
import { run } from "../../src/use-cases/run";
import { saveReview } from "../../src/use-cases/save-review";
import { findScenarios } from "../../src/use-cases/stored-scenarios";
import { writePlan } from "../../src/use-cases/write-plan";
import { insertSample } from "../../src/workbook/insert-sample";
import { recoverWrite } from "../../src/workbook/recover-write";
import { PATIENCE } from "../../src/workbook/run-excel";
import { createPlanner } from "../../src/worker/planner-in-process";
import { Sheet } from "../../workbench/excel-host/model/sheet";
import { cellsOf } from "../support/cells-of";
import { cellOf } from "../support/edit-by-hand";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { CODES, IS_FULL, type Effect } from "../support/fault-effects";
import { ACCOUNT_ROWS, REP_ROWS } from "../support/two-far-reps";

/**
 * Every request of every use case that writes is refused, never answered, or answered late, in a workbook with a plan,
 * scenarios, a plan before it and owners changed by hand. Afterwards, as the next start of the pane leaves it, the
 * workbook is the old one or the new one, entire, and the user's sheets are as they were, cell by cell. As a matter of
 * course a sample is tried, another with each EVENFIELD_FAULT_SEED; EVENFIELD_FAULTS=all tries every request.
 */

/** Of how many faults one is tried; restoring plans and writes everything, and takes longest. */
const ONE_OF = IS_FULL ? { each: 1, restoring: 1 } : { each: 397, restoring: 1999 };
/** Another seed tries other faults. */
const SEEDS = [Number(process.env["EVENFIELD_FAULT_SEED"] ?? 1)];
/** Longer than any request takes here. */
const NO_ANSWER_MS = 500;

const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US", planName: "Plan" } as const;
const USER_SHEETS = ["Accounts", "Reps", "Notes"];

jest.setTimeout(IS_FULL ? 7_200_000 : 240_000);

const planner = createPlanner();

function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

const write = (): Promise<Outcome<unknown>> =>
  writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) });

const SAMPLE = {
  sheets: ["Accounts", "Reps"].map((name) => ({
    name,
    table: name,
    headers: ["ID", "Name"],
    formats: ["@", "@"],
    rows: Array.from({ length: 5 }, (_, row) => [`S-${String(row)}`, `Sample ${String(row)}`]),
  })),
};

/** A workbook with all that a use case may change. */
async function preparedWorkbook(): Promise<Uint8Array> {
  const excel = await openExcel();
  excel.book.sheets.length = 0;
  const rows = { Accounts: ACCOUNT_ROWS, Reps: REP_ROWS, Notes: [["mine"], [4.25]] };
  for (const [name, lines] of Object.entries(rows)) {
    const sheet = new Sheet(excel.book.makeId(), name);
    lines.forEach((row, at) => {
      row.forEach((value, column) => {
        sheet.cells.column(column).values[at] = value;
      });
    });
    excel.book.sheets.push(sheet);
  }
  excel.book.active = excel.book.sheets[0] ?? null;
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
  valueOf(await planTerritories(planner, { startFrom: "homes", seed: 7, quotaTarget: 500, quotaUnit: 10 }));
  valueOf(await write());
  valueOf(await saveScenario(planner, "Base", "", FACTS));
  valueOf(await planTerritories(planner, { startFrom: "homes", seed: 7, quotaTarget: 480, quotaUnit: 10 }));
  valueOf(await write());
  // Two owners change by hand: the Change Log and a review have something to tell.
  for (const row of [0, 1]) {
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), "House");
  }
  const bytes = excel.saved();
  excel.close();
  return bytes;
}

/** All of the workbook that a user sees, with the names and tables, and whether something is left to be ended. */
function stateOf({ book }: ExcelSession, isWanted: (name: string) => boolean = () => true): string {
  return JSON.stringify({
    sheets: book.sheets
      .filter(({ name }) => isWanted(name))
      .map(({ name, visibility }) => [name, visibility]),
    tables: book.sheets.flatMap((sheet) =>
      isWanted(sheet.name) ? sheet.tables.map(({ name, area }) => [sheet.name, name, area]) : [],
    ),
    names: book.names.map(({ name, formula }) => [name, formula]).sort(),
    left: [...book.settings.keys()].filter((key) => /write|sample/i.test(key)),
  });
}

const fullState = (excel: ExcelSession): string => stateOf(excel) + cellsOf(excel, () => true);
const userState = (excel: ExcelSession): string => cellsOf(excel, (name) => USER_SHEETS.includes(name));

/** Where a workbook differs from the new one. */
function firstDifference(is: string, wanted: string): string {
  let at = 0;
  while (at < is.length && is.charAt(at) === wanted.charAt(at)) at++;
  return `${is.slice(at - 60, at + 60)} in place of ${wanted.slice(at - 60, at + 60)}`;
}

/** The two accounts whose owners were changed by hand go on from there; what the move would do is not asked again. */
const MOVE: BoundaryMove = {
  from: "House",
  to: "Carlos Vega",
  accounts: ["A-1", "A-2"].map((id, account) => {
    return { account, id, name: id, amount: 100, isCustomer: true, extraKm: 0 };
  }),
  fromBefore: 0,
  fromAfter: 0,
  toBefore: 0,
  toAfter: 0,
  kmBefore: 0,
  kmAfter: 0,
};

const EFFECTS: readonly (readonly [string, Effect, number])[] = [
  ...CODES.map((code) => [code, { code }, code === "GeneralException" ? 4 : 1] as const),
  ["RequestAborted, once", { code: "RequestAborted" }, 1],
  ["a cell edit that does not end", { code: "InvalidOperationInCellEditMode" }, 30],
  ["never answered", { hang: true }, 1],
  ["answered late", { delay: 40 }, 1],
  ["done, but answered when nobody waits any more", { delay: NO_ANSWER_MS * 1.5 }, 1],
];

describe("use cases that write, through faults", () => {
  const patience = { ...PATIENCE };
  let prepared: Uint8Array;
  let held: HeldReview;
  let previous: ScenarioRecord;

  beforeAll(async () => {
    // What is written at the same minute is the same.
    jest.useFakeTimers({
      now: new Date("2027-01-04T09:00:00Z"),
      doNotFake: [
        "setTimeout",
        "clearTimeout",
        "setImmediate",
        "clearImmediate",
        "setInterval",
        "clearInterval",
        "nextTick",
        "queueMicrotask",
        "performance",
        "hrtime",
      ],
    });
    Object.assign(PATIENCE, { repeatPauses: [1, 1], cellEditPause: 1, cellEditLimit: 20, noAnswer: 20_000 });
    prepared = await preparedWorkbook();
    const excel = await openExcel(prepared);
    const review = valueOf(await holdReview(planner, {}, FACTS));
    const shelf = valueOf(await findScenarios());
    const before = shelf.scenarios.find(({ definition }) => definition.name === PREVIOUS_PLAN);
    if (review === null || before === undefined)
      throw new Error("the workbook holds a plan and the one before");
    held = review;
    previous = before;
    excel.close();
  });

  afterAll(() => {
    Object.assign(PATIENCE, patience);
    jest.useRealTimers();
  });

  const CASES: readonly (readonly [string, () => Promise<Outcome<unknown>>])[] = [
    ["saving a review", () => saveReview(planner, held, FACTS)],
    ["saving a scenario", () => saveScenario(planner, "Second", "", FACTS)],
    ["renaming a scenario", () => retitleScenario(planner, "Base", { name: "Basis", note: "agreed" }, FACTS)],
    ["deleting a scenario", () => deleteScenario(planner, "Base", FACTS)],
    ["adding hand edits to the Change Log", () => refreshChangeLog(planner, FACTS)],
    ["moving the accounts of a boundary", () => moveBoundary(MOVE)],
    ["inserting the sample", () => run(() => insertSample(SAMPLE))],
    [
      "restoring the plan before",
      async () => {
        const active = await activateScenario(planner, previous);
        return active.status === "done" ? write() : active;
      },
    ],
  ];

  /** One fault in a use case on a fresh copy of the workbook; "" where all is well. */
  const tryOut = async (
    work: () => Promise<Outcome<unknown>>,
    states: { readonly old: string; readonly new: string; readonly user: string },
    request: number,
    [effectName, effect, times]: (typeof EFFECTS)[number],
  ): Promise<string> => {
    const excel = await openExcel(prepared);
    try {
      let left = times;
      excel.host.faults.clear();
      excel.host.faults.add({
        when: { matches: (_, at) => at >= request && left-- > 0 },
        then: effect,
        times,
      });
      PATIENCE.noAnswer = NO_ANSWER_MS;
      const outcome = await work();
      excel.host.faults.clear();
      PATIENCE.noAnswer = 20_000;
      const wrong = (what: string): string =>
        `request ${String(request)}, ${effectName}: ${what} after ${JSON.stringify(outcome).slice(0, 120)}`;
      if (outcome.status === "problem" && outcome.problem.kind === "defect") return wrong("a defect");
      // What the next start of the pane does; by then a late answer has come.
      await recoverWrite();
      if (userState(excel) !== states.user) return wrong("the user's sheets were changed");
      const after = fullState(excel);
      if (after === states.new) return "";
      if (after !== states.old) {
        return wrong(`neither the old workbook nor the new one (${firstDifference(after, states.new)})`);
      }
      return outcome.status === "done" ? wrong("said to be done, and is not") : "";
    } finally {
      excel.close();
    }
  };

  describe.each(CASES)("%s", (name, work) => {
    it.each(SEEDS)("leaves the old workbook or the new one, entire (seed %i)", async (seed) => {
      const excel = await openExcel(prepared);
      const old = fullState(excel);
      const user = userState(excel);
      excel.host.faults.clear();
      valueOf(await work());
      const requests = excel.host.faults.requestCount;
      await recoverWrite();
      const states = { old, new: fullState(excel), user };
      expect(states.new).not.toBe(old);
      expect(userState(excel)).toBe(user);
      excel.close();
      const oneOf = name.startsWith("restoring") ? ONE_OF.restoring : ONE_OF.each;
      const broken: string[] = [];
      let at = name.length;
      let tried = 0;
      for (let request = 1; request <= requests; request++) {
        for (const effect of EFFECTS) {
          at++;
          if ((at * 7919 + seed * 104_729) % oneOf !== 0) continue;
          tried++;
          const wrong = await tryOut(work, states, request, effect);
          if (wrong !== "") broken.push(wrong);
        }
      }
      if (IS_FULL) process.stdout.write(`${name}: ${String(tried)} faults in ${String(requests)} requests\n`);
      expect(broken).toEqual([]);
    });
  });
});
