import { priceInstance } from "../alignment/align";
import { excessOf } from "../alignment/excess";
import { objectiveOf } from "../alignment/instance";
import { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { Control } from "../model/progress";
import type { Placement } from "../model/placement";
import { HOUSE } from "../model/plan";
import type { KeptAlignment, ScenarioDefinition } from "../model/scenario";
import { alignWholeAreas } from "./align-whole-areas";
import { unitCapOf } from "./align-within-cap";
import { buildInstance } from "./build-instance";
import { mayHave } from "./eligibility";
import { finishPlan, type WorkedPlan } from "./finish-plan";
import { workPlan } from "./make-plan";
import type { PlanSoFar } from "./plan-so-far";
import { preparePlan, type PlanInput, type PreparedPlan } from "./prepare-plan";
import type { SearchedPlan } from "./search-plan";

/**
 * Makes the plan of a scenario again. With the inputs and the version that it was saved with the
 * plan is the same, bit for bit; with others it is what the scenario comes to now. Where the
 * alignment was kept nothing is searched: an account that the scenario does not know is placed by
 * what a search around the others says.
 *
 * @param input as read; its placements and jobs give way to those of the scenario
 * @throws EngineError as makePlan
 */
export async function rebuildPlan(
  input: PlanInput,
  definition: ScenarioDefinition,
  control: Control,
  onBetter?: (soFar: PlanSoFar) => void,
): Promise<WorkedPlan> {
  const { settings, jobs, placements, kept, handed = [] } = definition;
  const own = { ...input, jobs, handed, placements };
  if (kept === null) return workPlan(own, settings, control, onBetter);
  const pacer = new Pacer(control);
  pacer.begin("Reading owners", 0, 0.1);
  const first = await preparePlan(own, settings, pacer);
  const split = splitByHand(first, kept);
  const prepared = withHours(
    split.length === 0
      ? first
      : await preparePlan({ ...own, placements: [...placements, ...split] }, settings, pacer),
    kept,
  );
  return finishPlan(prepared, await keptSearch(prepared, kept, pacer), pacer);
}

/** Territory by name, in any case, of the accounts or areas that a scenario has kept. */
function territoriesOfKept(
  prepared: PreparedPlan,
  held: KeptAlignment["accounts"],
): ReadonlyMap<string, number> {
  const { territories } = prepared.rules;
  const indexOf = new Map(territories.map(({ name }, index) => [name.toLowerCase(), index]));
  const of = new Map<string, number>();
  for (const { territory, holds } of held) {
    const index = indexOf.get(territory.toLowerCase());
    if (index === undefined) continue;
    for (const id of holds) of.set(id, index);
  }
  return of;
}

/**
 * What the sheets say against the rules of the plan: accounts in no territory that the rules would
 * give one or the other way round, in another one than a rule says, and families apart. They are
 * taken as placed by hand.
 */
function splitByHand(prepared: PreparedPlan, kept: KeptAlignment): Placement[] {
  if (kept.why !== "sheets") return [];
  const { input, rules, fixed, isHouse, order } = prepared;
  const { units, territories } = rules;
  const of = territoriesOfKept(prepared, kept.accounts);
  const placements: Placement[] = [];
  const placeOf = (account: number): number => of.get(input.accounts.id[account] ?? "") ?? HOUSE;
  for (const account of order) {
    if (input.accounts.setAside[account] !== "") continue;
    const unit = whole(units.ofAccount, account);
    const place = placeOf(account);
    const fixedTo = whole(fixed.territoryOf, account);
    const members =
      unit < 0 ? [] : units.member.subarray(whole(units.start, unit), whole(units.start, unit + 1));
    const isApart = members.some((member) => placeOf(member) !== place);
    // What the sheets hold against a region or a required trait was held by a job or a rule that is no more.
    const isForbidden =
      place >= 0 && fixedTo < 0 && !mayHave(rules.eligibility, territories.length, account, place);
    const breaksRule =
      isForbidden || (fixedTo >= 0 && fixedTo !== place) || (isHouse[account] === 1) !== (place === HOUSE);
    if (!isApart && !breaksRule) continue;
    placements.push({
      account: input.accounts.id[account] ?? "",
      territory: territories[place]?.name ?? null,
    });
  }
  return placements;
}

/** Targets less travel go by the hours that the travel of an earlier search had left. */
function withHours(prepared: PreparedPlan, { hours }: KeptAlignment): PreparedPlan {
  if (hours === null) return prepared;
  const of = new Map(hours.map((one) => [one.territory.toLowerCase(), one]));
  const territories = prepared.rules.territories.map((territory) => {
    const kept = of.get(territory.name.toLowerCase());
    if (kept === undefined) return territory;
    return { ...territory, capacity: kept.capacity, travelAllowance: kept.travel };
  });
  return { ...prepared, rules: { ...prepared.rules, territories } };
}

/** The kept alignment in the place of a search. */
async function keptSearch(prepared: PreparedPlan, kept: KeptAlignment, pacer: Pacer): Promise<SearchedPlan> {
  const { rules, input, settings } = prepared;
  const { accounts } = input;
  const { units } = rules;
  const posed = await buildInstance(accounts, rules, pacer);
  const { instance } = posed;
  const cap = unitCapOf(accounts, units, instance, rules.previousTerritoryOf, settings);
  const made = { stoppedEarly: kept.stoppedEarly, ...(kept.why === "stopped" ? {} : { madeBy: kept.why }) };
  if (kept.areas !== null) {
    const given = territoriesOfKept(prepared, kept.areas);
    const byAreas = await alignWholeAreas(
      accounts,
      rules,
      instance,
      input.areaTopology ?? null,
      () => undefined,
      pacer,
      { territoryOf: given, bound: kept.bound },
    );
    return { posed, cap, byAreas, alignment: byAreas.alignment, ...made };
  }
  const of = territoriesOfKept(prepared, kept.accounts);
  const priced = await priceInstance(instance, pacer);
  const territoryOf = Int32Array.from({ length: units.count }, (_, unit) => {
    const fixed = whole(instance.fixedTo, unit);
    if (fixed >= 0) return fixed;
    const id = accounts.id[whole(units.member, whole(units.start, unit))] ?? "";
    return of.get(id) ?? whole(priced.territoryOf, unit);
  });
  const isSame = units.member.length === of.size;
  return {
    posed,
    cap,
    byAreas: null,
    alignment: {
      territoryOf,
      objective: isSame && kept.objective !== null ? kept.objective : objectiveOf(instance, territoryOf),
      excess: excessOf(instance, territoryOf),
      prices: priced.prices,
      bound: isSame && kept.bound !== null ? kept.bound : priced.bound,
    },
    ...made,
  };
}
