import { identityOf } from "../engine/plan/active-scenario";
import type { ScenarioRecord } from "../engine/model/scenario-record";
import type { Planner } from "../worker/planner";
import type { Outcome } from "./outcome";
import { run } from "./run";
import type { UseCaseOptions } from "./run";
import { serialNow } from "./serial-now";
import { readShelf, type ScenarioShelf } from "./stored-scenarios";

/** The scenarios of the workbook beside the plan at hand. */
export interface ScenarioView {
  readonly shelf: ScenarioShelf;
  /** The plan at hand as it would be saved; null where nothing was planned yet. */
  readonly current: ScenarioRecord | null;
  /** The saved scenario that it is; "" where it is none. */
  readonly active: string;
  /** Fingerprint of the data that was checked last; "" before any. */
  readonly inputs: string;
}

/** What there is to choose from. Nothing is changed. */
export function viewScenarios(
  planner: Planner,
  options: UseCaseOptions = {},
): Promise<Outcome<ScenarioView>> {
  return run(async () => view(planner, await readShelf(options)));
}

/** The same for a shelf that is known. */
export function viewOf(planner: Planner, shelf: ScenarioShelf): Promise<Outcome<ScenarioView>> {
  return run(() => view(planner, shelf));
}

async function view(planner: Planner, shelf: ScenarioShelf): Promise<ScenarioView> {
  const found = await planner.currentScenario(serialNow(new Date(), 1900), shelf.scenarios.map(identityOf));
  return {
    shelf,
    current: found?.written ?? null,
    active: found?.active ?? "",
    inputs: await planner.inputsFingerprint(),
  };
}
