import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Balance, Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { accountsInOrderAtEase } from "./accounts-in-order";
import { balanceOf, loadsOf } from "./balances";
import { buildTerritories } from "./build-territories";
import { measuresOf, totalPlannable } from "./measures";
import { startsPossible } from "./resolve-settings";

export interface TodaysBalance {
  readonly territories: readonly Territory[];
  /** One per measure that has data. */
  readonly balances: readonly Balance[];
}

/**
 * How even today's owners are, for the data check: before anything is planned. Targets
 * share out the accounts of all owners and of none.
 *
 * @param settings resolved settings
 * @returns null when no account has an owner among the reps
 */
export async function todaysBalance(
  accounts: AccountTable,
  reps: RepTable,
  settings: Settings,
  pacer: Pacer,
): Promise<TodaysBalance | null> {
  if (!startsPossible(accounts, reps, settings.territories).owners.possible) return null;
  await pacer.breathe(0, 1);
  const measures = measuresOf(accounts);
  await pacer.breathe(0, 1);
  const first = settings.balanceOn?.[0]?.measure;
  const balanced = measures.find((measure) => measure.key === first) ?? measures[0];
  if (balanced === undefined) return null;
  const order = await accountsInOrderAtEase(accounts, pacer);
  const { territories, previousTerritoryOf } = await buildTerritories(
    accounts,
    reps,
    settings,
    balanced,
    order,
    pacer,
  );
  const isCounted = (account: number): boolean => accounts.setAside[account] === "";
  let capacity = 0;
  for (const territory of territories) capacity += territory.capacity;
  const balances: Balance[] = [];
  for (const measure of measures) {
    const total = totalPlannable(accounts, measure.values);
    const target = Float64Array.from(territories, (territory) => (total * territory.capacity) / capacity);
    const load = loadsOf(measure, territories.length, previousTerritoryOf, isCounted);
    balances.push(balanceOf(measure, territories, load, target, settings));
    await pacer.breathe(0, 1);
  }
  return { territories, balances };
}
