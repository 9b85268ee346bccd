import type { KeptAlignment } from "../model/scenario";
import { scenarioDefinitionSchema } from "../model/scenario";
import { LONGEST_SCENARIO_NAME } from "../model/scenario-title";
import type { ScenarioRecord } from "../model/scenario-record";
import { EngineError } from "../model/engine-error";
import { whole } from "../alignment/typed-cell";
import type { WorkedPlan } from "./finish-plan";
import { scenarioFigures } from "./scenario-figures";

/** What the user says of a scenario. */
export interface ScenarioTitle {
  readonly name: string;
  readonly note: string;
  /** Local time as a serial number of the 1900 system. */
  readonly savedAt: number;
}

/**
 * A plan as a scenario: what makes it again, and what it comes to.
 *
 * @param inputs fingerprint of the inputs alone
 * @throws EngineError SCENARIO_NAME when the name is blank, too long or not fit for formulas
 */
export function defineScenario(worked: WorkedPlan, title: ScenarioTitle, inputs: string): ScenarioRecord {
  const { plan } = worked;
  const checked = scenarioDefinitionSchema.shape.name.safeParse(title.name);
  if (!checked.success) {
    throw new EngineError(
      "SCENARIO_NAME",
      `"${title.name}" is no name for a scenario: 1 to 40 characters without * ? ~ and not beginning with = + - @; choose another`,
    );
  }
  return {
    definition: {
      version: 1,
      name: checked.data,
      note: scenarioDefinitionSchema.shape.note.parse(title.note),
      savedAt: title.savedAt,
      settings: plan.settings,
      jobs: [...plan.origin.jobs],
      ...(plan.origin.handed.length === 0 ? {} : { handed: [...plan.origin.handed] }),
      placements: [...plan.origin.placements],
      kept: keptOf(worked),
      engineVersion: plan.engineVersion,
      fingerprint: plan.fingerprint,
      inputs,
    },
    figures: scenarioFigures(plan),
  };
}

/** The alignment, where planning again would not give it. */
function keptOf({ plan, prepared, alignment }: WorkedPlan): KeptAlignment | null {
  const why = plan.origin.kept;
  if (why === null) return null;
  const { territories, areas } = plan;
  const heldBy = (count: number, territoryOf: (at: number) => number, idOf: (at: number) => string) => {
    const holds = territories.map((): string[] => []);
    for (let at = 0; at < count; at++) holds[territoryOf(at)]?.push(idOf(at));
    return territories.map(({ name }, at) => ({ territory: name, holds: holds[at] ?? [] }));
  };
  const { order } = prepared;
  return {
    why,
    accounts: heldBy(
      order.length,
      (at) => whole(plan.territoryOf, whole(order, at)),
      (at) => plan.accounts.id[whole(order, at)] ?? "",
    ),
    areas:
      areas === null
        ? null
        : heldBy(
            areas.areas.length,
            (at) => areas.areas[at]?.territory ?? -1,
            (at) => areas.areas[at]?.id ?? "",
          ),
    objective: alignment.objective,
    bound: Number.isFinite(alignment.bound) ? alignment.bound : 0,
    stoppedEarly: plan.stoppedEarly,
    hours: hoursOf(plan.territories),
  };
}

function hoursOf(territories: WorkedPlan["plan"]["territories"]): KeptAlignment["hours"] {
  if (territories.every(({ travelAllowance }) => travelAllowance === undefined)) return null;
  return territories.map(({ name, capacity, travelAllowance }) => ({
    territory: name,
    capacity,
    travel: travelAllowance ?? 0,
  }));
}

/** A text as the name of a scenario: without what formulas would read otherwise, and short enough. */
export function fitName(text: string): string {
  const fit = text
    .replace(/[*?~]/g, " ")
    .replace(/^[\s=+\-@]+/, "")
    .slice(0, LONGEST_SCENARIO_NAME)
    .trim();
  return fit === "" ? "Plan" : fit;
}
