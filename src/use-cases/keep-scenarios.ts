import { ENGINE_VERSION } from "../engine/plan/engine-version";
import { EngineError } from "../engine/model/engine-error";
import type { DateSystem } from "../engine/model/raw-sheet";
import { PREVIOUS_PLAN } from "../engine/model/scenario-title";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner } from "../worker/planner";
import { recoverWrite } from "../workbook/recover-write";
import { writeSheets } from "../workbook/write-workbook";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { daysLess } from "../engine/model/date-system";
import { serialNow } from "./serial-now";
import { freeName } from "./free-name";
import { readShelf, scenariosAsRead, type ScenarioShelf } from "./stored-scenarios";
import { placeCurrency } from "./place-currency";

/** What the Scenarios sheet needs beside the scenarios. */
export interface ScenarioFacts {
  readonly currencySymbol: string;
  /** By which the sign is placed, "de-DE". */
  readonly locale: string;
  readonly dateSystem: DateSystem;
}

/** Saves the last plan as a scenario, the first of the list; one of that name is replaced. */
export function saveScenario(
  planner: Planner,
  name: string,
  note: string,
  facts: ScenarioFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioShelf>> {
  return change(planner, facts, options, async ({ scenarios }) => {
    refuseReserved(name);
    const record = await planner.scenario({ name, note, savedAt: serialNow(new Date(), 1900) });
    return [record, ...scenarios.filter((one) => !isNamed(one, record.definition.name))];
  });
}

/** Saves the last plan as a scenario beside those that are there, under that name or the next one that is free. */
export function saveNewScenario(
  planner: Planner,
  name: string,
  facts: ScenarioFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioShelf>> {
  return change(planner, facts, options, async ({ scenarios }) => {
    const free = freeName(name, namesOf(scenarios));
    const record = await planner.scenario({ name: free, note: "", savedAt: serialNow(new Date(), 1900) });
    return [record, ...scenarios];
  });
}

/** Adds a scenario that was made of another one, under a name that is free. */
export function addScenario(
  planner: Planner,
  record: ScenarioRecord,
  facts: ScenarioFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioShelf>> {
  return change(planner, facts, options, async ({ scenarios }) => {
    const { withTitle } = await import("./scenario-records");
    const name = freeName(record.definition.name, namesOf(scenarios));
    return [withTitle(record, { name }), ...scenarios];
  });
}

/** Gives a scenario another name or note. */
export function retitleScenario(
  planner: Planner,
  name: string,
  title: { readonly name?: string; readonly note?: string },
  facts: ScenarioFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioShelf>> {
  return change(planner, facts, options, async ({ scenarios }) => {
    const { withTitle } = await import("./scenario-records");
    const wish = title.name?.trim();
    if (wish !== undefined && wish.toLowerCase() !== name.toLowerCase()) {
      refuseReserved(wish);
      if (namesOf(scenarios).has(wish.toLowerCase())) {
        throw new EngineError(
          "SCENARIO_NAME",
          `There is a scenario "${wish}" already; choose another name or delete that one first`,
        );
      }
    }
    return scenarios.map((one) => (isNamed(one, name) ? withTitle(one, title) : one));
  });
}

/** A copy of a scenario under a name of its own. */
export function duplicateScenario(
  planner: Planner,
  name: string,
  facts: ScenarioFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioShelf>> {
  return change(planner, facts, options, async ({ scenarios }) => {
    const { withTitle } = await import("./scenario-records");
    return scenarios.flatMap((one) => {
      if (!isNamed(one, name)) return [one];
      return [one, withTitle(one, { name: freeName(`${name.slice(0, 32)} copy`, namesOf(scenarios)) })];
    });
  });
}

/** Takes a scenario off the list; the plan on the sheets stays as it is. */
export function deleteScenario(
  planner: Planner,
  name: string,
  facts: ScenarioFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioShelf>> {
  return change(planner, facts, options, ({ scenarios }) => scenarios.filter((one) => !isNamed(one, name)));
}

/** Reads what is there, changes it, and writes the Scenarios sheet anew, whole or not at all. */
function change(
  planner: Planner,
  facts: ScenarioFacts,
  options: UseCaseOptions,
  decide: (shelf: ScenarioShelf) => readonly ScenarioRecord[] | Promise<readonly ScenarioRecord[]>,
): Promise<Outcome<ScenarioShelf>> {
  return run(async () => {
    options.onProgress?.({ phase: "Reading the scenarios", done: 0, total: 1, fraction: 0 });
    // A writing that was broken off may still have to take its place: its rows are among the earlier ones.
    await recoverWrite(options);
    const shelf = await readShelf(options);
    const scenarios = await decide(shelf);
    stopIfAborted(options.signal);
    const { written, active, chosen } = shelf;
    const description = await planner.reportScenarios({
      scenarios,
      written,
      active,
      chosen,
      inputs: await planner.inputsFingerprint(),
      daysLess: daysLess(facts.dateSystem),
      currencySymbol: placeCurrency(facts.locale, facts.currencySymbol),
      planName: written?.definition.settings.planName ?? scenarios[0]?.definition.settings.planName ?? "",
      version: ENGINE_VERSION,
    });
    await writeSheets(description, {
      ...options,
      beforeSwap: () => refuseChangedMeanwhile([scenariosAsRead(shelf.scenarios, options)]),
    });
    return { ...shelf, scenarios, hasSheet: true };
  });
}

function namesOf(scenarios: readonly ScenarioRecord[]): Set<string> {
  return new Set(
    [...scenarios.map(({ definition }) => definition.name), PREVIOUS_PLAN].map((name) => name.toLowerCase()),
  );
}

function isNamed({ definition }: ScenarioRecord, name: string): boolean {
  return definition.name.toLowerCase() === name.trim().toLowerCase();
}

/** The automatic scenario has a name of its own. */
function refuseReserved(name: string): void {
  if (name.trim().toLowerCase() !== PREVIOUS_PLAN.toLowerCase()) return;
  throw new EngineError(
    "SCENARIO_NAME",
    `"${PREVIOUS_PLAN}" is what the plan before the last writing is called; choose another name`,
  );
}
