import { Pacer } from "../alignment/pacer";
import type { Plan } from "../model/plan";
import type { Control } from "../model/progress";
import type { GivenSettings } from "../model/settings";
import { finishPlan, labelsOf, withHomes, type WorkedPlan } from "./finish-plan";
import type { PlanSoFar } from "./plan-so-far";
import { lessTravel } from "./plan-workload";
import { preparePlan, type PlanInput, type PreparedPlan } from "./prepare-plan";
import { withinTerritories } from "./within-territories";
import { SEARCH_PART, searchPlan, type SearchedPlan } from "./search-plan";

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
  if (!prepared.settings.lessTravel) {
    return finishPlan(prepared, await searchPlan(withinTerritories(prepared), watcher, pacer), pacer);
  }
  const first = await searchPlan(withinTerritories(prepared), watcher, pacer, {
    from: SEARCH_PART.from,
    to: HALF,
  });
  if (first.stoppedEarly) return finishPlan(prepared, first, pacer);
  const refined = await withTargetsLessTravel(prepared, first, pacer);
  const second = await searchPlan(withinTerritories(refined), watcher, pacer, {
    from: HALF,
    to: SEARCH_PART.to,
  });
  return finishPlan(refined, second, pacer);
}

/** Where the second of two searches begins. */
const HALF = 0.5;

/** The same rules with targets by what travel leaves of the capacity, travel as a first search has it. */
async function withTargetsLessTravel(
  prepared: PreparedPlan,
  { alignment }: SearchedPlan,
  pacer: Pacer,
): Promise<PreparedPlan> {
  const { input, settings, rules, isHouse, order } = prepared;
  const { accounts } = input;
  const [measure] = rules.measures;
  if (measure === undefined) return prepared;
  const territoryOf = labelsOf(accounts, isHouse, rules.units.ofAccount, alignment.territoryOf);
  const territories = withHomes(accounts, rules.territories, territoryOf, measure, order);
  const less = await lessTravel({ accounts, territories, territoryOf, order }, settings, pacer);
  const weighed = rules.territories.map((territory, j) => ({
    ...territory,
    capacity: less[j]?.capacity ?? territory.capacity,
    travelAllowance: less[j]?.travelAllowance ?? 0,
  }));
  return { ...prepared, rules: { ...rules, territories: weighed } };
}
