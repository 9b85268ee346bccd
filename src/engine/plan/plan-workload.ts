import type { Pacer } from "../alignment/pacer";
import { real } from "../alignment/typed-cell";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Balance, Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import type { PlanWorkload, TravelShape } from "../model/workload-plan";
import { fullTimeWords, repHours } from "../workload/rep-hours";
import { sizingOf, sizingSteps } from "../workload/sizing";
import { territoryTravel } from "../workload/territory-travel";
import { travelHours } from "../workload/travel";
import { hasPlace } from "./places";
import { wholeCapacity } from "./whole-capacity";

/** Which territories hold which accounts. */
export interface HeldAccounts {
  readonly accounts: AccountTable;
  readonly territories: readonly Territory[];
  readonly territoryOf: Int32Array;
  /** Account rows in the order of their ids. */
  readonly order: Int32Array;
}

/** What a plan brings to its workload. */
export interface WorkloadGround {
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  /** The measure that is balanced first leads; workload is one where it has data. */
  readonly balances: readonly Balance[];
}

/** Travel of the territories with the accounts they hold; null where a territory has no place. */
export function travelOf(
  { accounts, territories, territoryOf, order }: HeldAccounts,
  settings: Settings,
  pacer: Pacer,
): Promise<(TravelShape | null)[]> {
  return territoryTravel(
    { accounts, homes: territories, territoryOf, order, hasPlace: (account) => hasPlace(accounts, account) },
    settings,
    pacer,
  );
}

/** Hours that the territories of a plan ask for, and have; null where no account has calls and hours. */
export function planWorkload(
  { reps, territories, balances }: WorkloadGround,
  travel: readonly (TravelShape | null)[],
  settings: Settings,
): PlanWorkload | null {
  const callHours = balances.find(({ measure }) => measure === "workload")?.load;
  const first = balances[0];
  if (callHours === undefined || first === undefined) return null;
  const hours = Float64Array.from(travel, (shape) => (shape === null ? NaN : travelHours(shape, settings)));
  const capacity = Float64Array.from(territories, wholeCapacity);
  const staffed = territories.filter(({ repIndex }) => repIndex >= 0).map(({ repIndex }) => repIndex);
  const { fullTime: fullTimeHours, from } = repHours(reps, staffed, settings);
  const { byRegion, company } = sizingOf({
    region: territories.map(({ region }) => region),
    callHours,
    travelHours: hours,
    capacity,
    fullTimeHours,
    aim: settings.utilisationAim,
  });
  const { load, target, tolerance } = first;
  return {
    callHours,
    travel,
    travelHours: hours,
    utilisation: callHours.map((calls, j) => (calls + orZero(real(hours, j))) / real(capacity, j)),
    capacityFrom: territories.map((_, j) => from[j] ?? fullTimeWords(settings)),
    fullTimeHours,
    byRegion,
    company,
    steps: sizingSteps(company, { load, target, tolerance, capacity, fullTimeHours }),
  };
}

/**
 * The territories with the hours that travel leaves them as the weight of their targets, at least a tenth
 * of their capacity; as they are where travel is not known.
 */
export async function lessTravel(held: HeldAccounts, settings: Settings, pacer: Pacer): Promise<Territory[]> {
  const travel = await travelOf(held, settings, pacer);
  return held.territories.map((territory, j) => {
    const shape = travel[j] ?? null;
    const whole = wholeCapacity(territory);
    const capacity = shape === null ? whole : Math.max(whole / 10, whole - travelHours(shape, settings));
    return { ...territory, capacity, travelAllowance: whole - capacity };
  });
}

function orZero(hours: number): number {
  return Number.isNaN(hours) ? 0 : hours;
}
