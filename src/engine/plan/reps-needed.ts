import type { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import type { AccountTable, RepTable } from "../model/account-table";
import type { OpportunityTable } from "../model/opportunity-table";
import { NO_OWNER } from "../model/plan";
import type { Settings } from "../model/settings";
import { likelyYearStart } from "../workload/plan-year";
import { repHours } from "../workload/rep-hours";
import { sizingOf } from "../workload/sizing";
import { travelHours } from "../workload/travel";
import { buildTerritories } from "./build-territories";
import { measuresOf, totalPlannable } from "./measures";
import { travelOf } from "./plan-workload";

/** Reps that the accounts ask for, before there is a plan. Hours are a year's. */
export interface RepsNeeded {
  readonly callHours: number;
  /** As today's owners have it; null where nobody owns an account with a place. */
  readonly travelHours: number | null;
  readonly needed: number;
  /** Reps who get accounts, and what they are in full-time reps of so many hours. */
  readonly seats: number;
  readonly fullTime: number;
  readonly fullTimeHours: number;
  readonly utilisation: number;
  readonly aim: number;
  /** Who counts with less than a year, by dates or status. */
  readonly notAllYear: number;
}

/**
 * Reps needed against reps there as today's owners stand: accounts without an owner count with as much
 * travel to a call as those that have one. Some 50 ms at 50,000 accounts.
 *
 * @param accounts segmented: with calls and hours
 * @returns null where no account has calls and hours, or there are no reps
 * @throws EngineError CANCELLED, SETTINGS_NOT_UNDERSTOOD
 */
export async function repsNeeded(
  accounts: AccountTable,
  reps: RepTable,
  opportunities: OpportunityTable | null,
  given: Settings,
  pacer: Pacer,
): Promise<RepsNeeded | null> {
  const planYearStart = given.planYearStart ?? likelyYearStart(accounts, opportunities);
  const settings = { ...given, planYearStart };
  const measure = measuresOf(accounts).find(({ key }) => key === "workload");
  const rows = [...reps.setAside.keys()].filter((rep) => reps.setAside[rep] === "");
  if (measure === undefined || rows.length === 0) return null;
  const order = new Int32Array(accounts.count).map((_, account) => account);
  const { territories, previousTerritoryOf } = await buildTerritories(
    accounts,
    reps,
    settings,
    measure,
    order,
    pacer,
  );
  const territoryOf = previousTerritoryOf.map((owner, account) =>
    accounts.setAside[account] === "" ? owner : NO_OWNER,
  );
  const travel = await travelOf({ accounts, territories, territoryOf, order }, settings, pacer);
  const owned = new Float64Array(territories.length);
  for (let account = 0; account < accounts.count; account++) {
    const owner = whole(territoryOf, account);
    const hours = real(measure.values, account);
    if (owner >= 0 && hours > 0) owned[owner] = (owned[owner] ?? 0) + hours;
  }
  let [onTheWay, called] = [0, 0];
  for (const [j, shape] of travel.entries()) {
    if (shape === null || real(owned, j) === 0) continue;
    onTheWay += travelHours(shape, settings);
    called += real(owned, j);
  }
  const callHours = totalPlannable(accounts, measure.values);
  const travelled = called > 0 ? (onTheWay * callHours) / called : null;
  const { hours, fullTime: fullTimeHours, isAllYear } = repHours(reps, rows, settings);
  const { company } = sizingOf({
    region: [""],
    callHours: Float64Array.of(callHours),
    travelHours: Float64Array.of(travelled ?? NaN),
    capacity: Float64Array.of(hours.reduce((sum, one) => sum + one, 0)),
    fullTimeHours,
    aim: settings.utilisationAim,
  });
  return {
    callHours,
    travelHours: travelled,
    needed: company.needed,
    seats: rows.length,
    fullTime: company.fullTime,
    fullTimeHours,
    utilisation: company.utilisation,
    aim: settings.utilisationAim,
    notAllYear: isAllYear.filter((is) => !is).length,
  };
}
