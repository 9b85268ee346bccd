import { PREVIOUS_PLAN } from "../../src/engine/model/scenario-title";
import type { ScenarioDifferences } from "../../src/engine/plan/scenario-differences";
import { activateScenario } from "../../src/use-cases/activate-scenario";
import { findScenarios } from "../../src/use-cases/stored-scenarios";
import type { Planner } from "../../src/worker/planner";
import { createPlanner } from "../../src/worker/planner-in-process";
import {
  changedWorkbook,
  planAgain,
  USER_SHEETS,
  valueOf,
  write,
  type ChangedWorkbook,
} from "../support/changed-workbook";
import { openExcel, type ExcelSession } from "../support/excel-session";
import { IS_FULL } from "../support/fault-effects";
import { stopTheDate } from "../support/same-minute";
import { differencesOf, wholeSheets, type WholeSheet } from "../support/whole-sheets";
import { USE_CASES_THAT_WRITE } from "./use-cases-that-write";

/**
 * Whatever was done in a workbook with a plan and the one before it, "Restore previous plan" brings back the plan that
 * was replaced last, cell by cell with formulas, looks, tables, names, charts, validations, pages and the order of the
 * sheets, and once more brings back the newer one. What is added beside the plan stays.
 */

jest.setTimeout(240_000);

/** What goes on through a restoring: the log gets entries, and the plan that goes takes the row of the one that comes. */
const GOES_ON = ["Change Log", "Scenarios"];
/** Works on owners that were changed by hand; their plan comes back with who has what, as planned so. */
const ON_HAND_EDITS = new Set([
  "saving a review",
  "adding hand edits to the Change Log",
  "moving the accounts of a boundary",
  "putting them back",
  "moving accounts by hand",
]);
/** Sheets that a work adds beside the plan; they stay. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  "saving a review": ["Reviews"],
  "placing the charts": ["Charts"],
  "testing this Excel": ["Evenfield Self-Test"],
  "inserting the sample": ["Accounts (2)", "Reps (2)"],
};
/** What the newer plan has in other words when it comes back. */
const DIFFERS: Readonly<Record<string, RegExp>> = {
  // It is what was saved meanwhile, and says so when it is written again.
  "saving a scenario": /^Plan Settings, cell \d+,1: ("Second" in place of nothing$|"\{\\"definition)/,
  // Who has what was kept, not searched for again: reasons and findings tell of the plan with its job as a whole.
  "writing what a what-if job has made":
    /^(Data Health,|Plan Summary, cell \d+,\d+: ("[^"]*findings? in the data|1 in place of 2$)|Territory Assignments, cell \d+,(13|18): |Hand-off, cell \d+,11: )/,
};

/** Heights of rows of Territory Assignments whose reason differs too: a row is as high as its reason is long. */
function heightsOfReasons(differences: readonly string[]): string[] {
  const rows = new Set(
    differences.map((one) => /^Territory Assignments, cell (\d+),13: /.exec(one)?.[1] ?? "none"),
  );
  return differences.filter((one) => rows.has(/^Territory Assignments, row (\d+): /.exec(one)?.[1] ?? ""));
}

type Sheets = ReadonlyMap<string, WholeSheet>;

/** The sheets of the plan, and on Tie-Out all but the sums over the scenarios that stand on Scenarios. */
function planSheets(sheets: Sheets, after = ""): Sheets {
  const others = [...GOES_ON, ...(ADDED[after] ?? [])];
  const left = [...sheets].filter(([name]) => !others.includes(name));
  return new Map(
    left.map(([name, sheet]) => {
      if (name !== "Tie-Out") return [name, sheet];
      const sums = [...sheet].flatMap(([what, value]) =>
        value.includes("scenarios = their territories") ? [what.replace(/,0$/, ",")] : [],
      );
      return [name, new Map([...sheet].filter(([what]) => !sums.some((row) => what.startsWith(row))))];
    }),
  );
}

/** Formulas whose cells, tables or sheets are gone. */
const lostReferences = (sheets: Sheets): string[] =>
  [...sheets].flatMap(([name, sheet]) =>
    [...sheet].flatMap(([what, value]) =>
      what.startsWith("formula") && /#REF!|_previous\b/.test(value) ? [`${name}, ${what}: ${value}`] : [],
    ),
  );

describe("restoring the plan before", () => {
  let ground: ChangedWorkbook;
  let excel: ExcelSession;
  /** The sheets when the plan before was planned and written, not restored. */
  let earlier: Sheets;
  let untouched: Sheets;

  const usersSheets = (sheets: Sheets): Sheets =>
    new Map([...sheets].filter(([name]) => USER_SHEETS.includes(name)));

  beforeAll(async () => {
    stopTheDate();
    ground = await changedWorkbook();
    excel = await openExcel(ground.asPlanned);
    untouched = usersSheets(wholeSheets(excel));
    const planner = createPlanner();
    await planAgain(planner, 500);
    valueOf(await write(planner));
    earlier = wholeSheets(excel);
  });

  afterAll(() => {
    excel.close();
    jest.useRealTimers();
  });

  async function restore(planner: Planner): Promise<ScenarioDifferences> {
    const { scenarios } = valueOf(await findScenarios());
    const previous = scenarios.find(({ definition }) => definition.name === PREVIOUS_PLAN);
    if (previous === undefined) throw new Error("the workbook keeps the plan before");
    const { differences } = valueOf(await activateScenario(planner, previous));
    if (differences.isIdentical) valueOf(await write(planner));
    return differences;
  }

  /** Who has what, and the quotas. */
  const holdings = (): unknown => {
    const ids = excel.column("EF_Assignments", "Account ID");
    const owners = excel.column("EF_Assignments", "Territory");
    return {
      accounts: ids.map((id, row) => `${String(id)}: ${String(owners[row])}`).sort(),
      quotas: ["Territory", "Final Quota"].map((header) => excel.column("EF_Quotas", header)),
    };
  };

  // Where the lists have one more account, no earlier plan can be the same again.
  const others = USE_CASES_THAT_WRITE.filter(({ what }) => what !== "writing a plan with accounts fitted in");
  const tried = others.filter(({ isLike }) => IS_FULL || isLike === undefined || isLike === "writing a plan");

  it.each(tried.map((one) => [one.what, one] as const))("holds after %s", async (what, useCase) => {
    const isOnEdits = ON_HAND_EDITS.has(what);
    const file = isOnEdits ? ground.bytes : ground.asPlanned;
    // A planner keeps what was placed by hand and the jobs of the plan that it planned last.
    const planner = createPlanner();
    const there = { ...ground, planner };
    excel.load(file);
    await planAgain(planner);
    await useCase.prepare?.(there, excel);
    const before = wholeSheets(excel);
    valueOf(await useCase.work(there));
    const acted = wholeSheets(excel);
    const held = holdings();
    // Written again, the same plan replaces none.
    const wasReplaced = useCase.isLike === "writing a plan";
    expect(differencesOf(usersSheets(acted), untouched)).toEqual([]);
    expect(lostReferences(acted)).toEqual([]);
    // A work that leaves every cell and the plan before as they are has been followed from there once.
    if (differencesOf(acted, before).length === 0 && what !== "looking at the workbook") return;

    expect(await restore(planner)).toMatchObject({ isIdentical: true });
    const restored = wholeSheets(excel);
    expect(differencesOf(usersSheets(restored), untouched)).toEqual([]);
    expect(differencesOf(planSheets(restored, what), planSheets(wasReplaced ? before : earlier))).toEqual([]);

    expect(await restore(planner)).toMatchObject({ isIdentical: true });
    expect(holdings()).toEqual(held);
    if (isOnEdits) return;
    const newer = differencesOf(
      planSheets(wholeSheets(excel), what),
      planSheets(wasReplaced ? acted : before),
    );
    const heights = heightsOfReasons(newer);
    const isKnown = (one: string): boolean => heights.includes(one) || (DIFFERS[what]?.test(one) ?? false);
    expect(newer.filter((one) => !isKnown(one))).toEqual([]);
  });

  it("says that the lists have changed since, before anything is written", async () => {
    const planner = createPlanner();
    excel.load(ground.asPlanned);
    await planAgain(planner);
    excel.type("Accounts", "F3", 250);
    await planAgain(planner);
    const before = wholeSheets(excel);
    expect(await restore(planner)).toMatchObject({ isIdentical: false, causes: ["inputs"] });
    expect(differencesOf(wholeSheets(excel), before)).toEqual([]);
  });
});
