import type { ScenarioRecord } from "../model/scenario-record";
import { PREVIOUS_PLAN } from "../model/scenario-title";

/** What tells whether two scenarios are the same plan. */
export interface ScenarioIdentity {
  readonly name: string;
  /** Of inputs and settings. */
  readonly fingerprint: string;
  /** Of accounts, territories and quotas. */
  readonly outcome: string;
}

export function identityOf({ definition, figures }: ScenarioRecord): ScenarioIdentity {
  return { name: definition.name, fingerprint: definition.fingerprint, outcome: figures.outcome };
}

/** The same inputs and settings, and the same accounts, territories and quotas. */
export function isSamePlan(
  one: Omit<ScenarioIdentity, "name">,
  other: Omit<ScenarioIdentity, "name">,
): boolean {
  return one.fingerprint === other.fingerprint && one.outcome === other.outcome;
}

/**
 * The name of the saved scenario that a plan is, however it came to be: saved under it, activated, restored or made again;
 * "" where it is none. The plan before the last writing is a place, not a name that a plan can have.
 *
 * @param remembered the name under which the plan was saved or activated; "" for none. It decides between scenarios that are
 * the same plan, and names a plan that other data have made of its scenario; one that is saved no more counts for nothing.
 */
export function activeScenario(
  plan: Omit<ScenarioIdentity, "name">,
  saved: readonly ScenarioIdentity[],
  remembered: string,
): string {
  const named = saved.filter(({ name }) => name !== PREVIOUS_PLAN);
  const same = named.filter((one) => isSamePlan(one, plan));
  const known = (list: readonly ScenarioIdentity[]) => list.find(({ name }) => name === remembered);
  return (known(same) ?? same[0] ?? known(named))?.name ?? "";
}
