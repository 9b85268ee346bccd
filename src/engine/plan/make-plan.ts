import { Pacer } from "../alignment/pacer";
import type { Plan } from "../model/plan";
import type { Control } from "../model/progress";
import type { GivenSettings } from "../model/settings";
import { finishPlan, type WorkedPlan } from "./finish-plan";
import type { PlanSoFar } from "./plan-so-far";
import { preparePlan, type PlanInput } from "./prepare-plan";
import { searchPlan } from "./search-plan";

/**
 * Plans the territories: from what was read and the settings to everything the sheets are
 * written from. The same inputs, settings and seed give the same plan on any machine,
 * whatever the order of the account rows, unless the user takes the best found before the
 * search is over. Where a tolerance cannot be kept, the nearest to it is planned and
 * Balance.outside says so.
 *
 * First what the rules decide (who is house, fixed, together, allowed where), then the
 * search over what they leave open, then the check of the whole by figures of its own.
 * Time grows nearly linearly with accounts times territories.
 *
 * @throws EngineError CANCELLED, and the codes of resolveSettings
 */
export async function makePlan(input: PlanInput, given: GivenSettings, control: Control): Promise<Plan> {
  return (await workPlan(input, given, control)).plan;
}

/**
 * makePlan, with the problem it solved and the answer beside the plan: for what is asked of a plan afterwards.
 *
 * @param onBetter told of usable plans on the way, at most four times a second
 */
export async function workPlan(
  input: PlanInput,
  given: GivenSettings,
  control: Control,
  onBetter: (soFar: PlanSoFar) => void = () => undefined,
): Promise<WorkedPlan> {
  const pacer = new Pacer(control);
  pacer.begin("Reading owners", 0, 0.1);
  const prepared = await preparePlan(input, given, pacer);
  const watcher = { now: () => control.now(), onBetter };
  const searched = await searchPlan(prepared, watcher, pacer);
  return finishPlan(prepared, searched, pacer);
}
