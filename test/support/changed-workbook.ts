import type { ScenarioRecord } from "../../src/engine/model/scenario-record";
import { PREVIOUS_PLAN } from "../../src/engine/model/scenario-title";
import { checkData } from "../../src/use-cases/check-data";
import { findData, type FoundData } from "../../src/use-cases/find-data";
import { holdReview, type HeldReview } from "../../src/use-cases/hold-review";
import { saveScenario } from "../../src/use-cases/keep-scenarios";
import type { Outcome } from "../../src/use-cases/outcome";
import { planTerritories } from "../../src/use-cases/plan-territories";
import { findScenarios } from "../../src/use-cases/stored-scenarios";
import type { UseCaseOptions } from "../../src/use-cases/run";
import { writePlan } from "../../src/use-cases/write-plan";
import type { Planner } from "../../src/worker/planner";
import { createPlanner } from "../../src/worker/planner-in-process";
import { cellOf } from "./edit-by-hand";
import { openExcel } from "./excel-session";
import { fillSheet } from "./fill-sheet";
import { ACCOUNT_ROWS, REP_ROWS } from "./two-far-reps";

export const FACTS = { currencySymbol: "$", dateSystem: 1900, locale: "en-US", planName: "Plan" } as const;

/** The sheets that no use case may touch. */
export const USER_SHEETS = ["Accounts", "Reps", "Notes"];

/** A workbook with all that a use case may change, and the planner that has planned it. */
export interface ChangedWorkbook {
  readonly planner: Planner;
  /** The file: a plan, the one before it, a scenario, and two owners changed by hand since. */
  readonly bytes: Uint8Array;
  /** The same file before those owners were changed. */
  readonly asPlanned: Uint8Array;
  readonly found: FoundData;
  readonly held: HeldReview;
  readonly previous: ScenarioRecord;
  readonly saved: ScenarioRecord;
}

export function valueOf<Value>(outcome: Outcome<Value>): Value {
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

export const write = (planner: Planner, options?: UseCaseOptions): Promise<Outcome<unknown>> =>
  writePlan(planner, { ...FACTS, drawMap: () => Promise.resolve(null) }, options);

/** The lists of the workbook are read, and planned as they were written last. */
export async function planAgain(planner: Planner, quotaTarget = 480): Promise<void> {
  const found = valueOf(await findData(planner));
  valueOf(await checkData(planner, found.samples, found.survey.mapping, {}));
  valueOf(await planTerritories(planner, { startFrom: "homes", seed: 7, quotaTarget, quotaUnit: 10 }));
}

export async function changedWorkbook(): Promise<ChangedWorkbook> {
  const planner = createPlanner();
  const excel = await openExcel();
  const { book } = excel;
  book.sheets.length = 0;
  book.sheets.push(
    fillSheet(book, "Accounts", ACCOUNT_ROWS),
    fillSheet(book, "Reps", REP_ROWS),
    fillSheet(book, "Notes", [["mine"], [4.25]]),
  );
  book.active = book.sheets[0] ?? null;
  await planAgain(planner, 500);
  valueOf(await write(planner));
  valueOf(await saveScenario(planner, "Base", "", FACTS));
  await planAgain(planner);
  valueOf(await write(planner));
  const asPlanned = excel.saved();
  // Two owners change by hand: the Change Log and a review have something to tell.
  for (const row of [0, 1]) {
    excel.type("Territory Assignments", cellOf(excel, "EF_Assignments", "Territory", row), "House");
  }
  const held = valueOf(await holdReview(planner, {}, FACTS));
  const { scenarios } = valueOf(await findScenarios());
  const found = valueOf(await findData(planner));
  const named = (name: string) => scenarios.find(({ definition }) => definition.name === name);
  const [previous, saved] = [named(PREVIOUS_PLAN), named("Base")];
  if (held === null || previous === undefined || saved === undefined) {
    throw new Error("the workbook holds a plan, the one before and a scenario");
  }
  const bytes = excel.saved();
  excel.close();
  return { planner, bytes, asPlanned, found, held, previous, saved };
}
