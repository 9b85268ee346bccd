import type { Pacer } from "../alignment/pacer";
import { RepIndex } from "../intake/rep-index";
import { forEachRow } from "../intake/row-loop";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import { NO_OWNER, type Measure, type Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { valueOrZero } from "./measures";
import { Middle } from "../geography/middle";
import { repHours, standardHours, yearStatus } from "../workload/rep-hours";
import { hasPlace } from "./places";
import { areNames, fitName, makeUnique, namesByRegion } from "./territory-names";

export interface TerritoryPlan {
  readonly territories: Territory[];
  /** Per account: territory of today's owner, or NO_OWNER. */
  readonly previousTerritoryOf: Int32Array;
  /** Territory of each rep row, -1 for reps that get none. */
  readonly territoryOfRep: Int32Array;
  readonly findings: Finding[];
}

/**
 * One territory per rep that can get accounts, in the order of the rep sheet, or as many
 * open ones as the settings say when there are no reps.
 *
 * Target weights are the reps' hours in the plan year, by repHours; an open territory has those of a
 * full-time rep.
 *
 * @param order account rows in the order of their ids
 */
export async function buildTerritories(
  accounts: AccountTable,
  reps: RepTable,
  settings: Settings,
  measure: Measure,
  order: Int32Array,
  pacer: Pacer,
): Promise<TerritoryPlan> {
  const rows: number[] = [];
  const territoryOfRep = new Int32Array(reps.count).fill(-1);
  for (let rep = 0; rep < reps.count; rep++) {
    if (reps.setAside[rep] !== "") continue;
    territoryOfRep[rep] = rows.length;
    rows.push(rep);
  }
  if (rows.length === 0) {
    const count = settings.territories ?? 1;
    const digits = Math.max(2, String(count).length);
    const territories = Array.from({ length: count }, (_, index): Territory => ({
      name: `T-${String(index + 1).padStart(digits, "0")}`,
      region: "",
      rep: "",
      repIndex: -1,
      capacity: standardHours(settings),
      homeLatitude: Number.NaN,
      homeLongitude: Number.NaN,
    }));
    const previousTerritoryOf = new Int32Array(accounts.count).fill(NO_OWNER);
    return { territories, previousTerritoryOf, territoryOfRep, findings: [] };
  }

  const previousTerritoryOf = await todaysTerritories(accounts, reps, territoryOfRep, pacer);
  const { hours, findings } = repHours(reps, rows, settings);
  const names = nameTerritories(reps, rows);
  const homes = await homesOf(accounts, reps, rows, previousTerritoryOf, measure, order, pacer);
  const territories = rows.map((rep, index): Territory => ({
    name: names[index] ?? "",
    region: reps.region[rep] ?? "",
    rep: displayName(reps, rep),
    repIndex: rep,
    ...(yearStatus(reps.status[rep] ?? "") === "toBeHired" ? { toBeHired: true } : {}),
    capacity: hours[index] ?? standardHours(settings),
    homeLatitude: homes[index]?.latitude ?? Number.NaN,
    homeLongitude: homes[index]?.longitude ?? Number.NaN,
  }));
  return { territories, previousTerritoryOf, territoryOfRep, findings: [...findings] };
}

function displayName(reps: RepTable, rep: number): string {
  const name = (reps.name[rep] ?? "").trim();
  return name !== "" ? name : (reps.id[rep] ?? "");
}

async function todaysTerritories(
  accounts: AccountTable,
  reps: RepTable,
  territoryOfRep: Int32Array,
  pacer: Pacer,
): Promise<Int32Array> {
  const directory = new RepIndex(reps);
  const previous = new Int32Array(accounts.count).fill(NO_OWNER);
  await forEachRow(accounts.count, pacer, (account) => {
    const rep = directory.find(accounts.owner[account] ?? "");
    const territory = rep >= 0 ? (territoryOfRep[rep] as number) : -1;
    if (territory >= 0) previous[account] = territory;
  });
  return previous;
}

/** The names of the territories that the reps make, by the rows of the reps. */
export function territoryNamesOf(reps: RepTable): { readonly row: number; readonly name: string }[] {
  const rows = reps.setAside.flatMap((why, row) => (why === "" ? [row] : []));
  return nameTerritories(reps, rows).map((name, at) => ({ row: rows[at] ?? -1, name }));
}

function nameTerritories(reps: RepTable, rows: readonly number[]): string[] {
  const codes = rows.map((rep) => (reps.territory[rep] ?? "").trim());
  if (areNames(codes)) return codes;
  const regions = rows.map((rep) => (reps.region[rep] ?? "").trim());
  if (regions.every((region) => region !== "")) return makeUnique(namesByRegion(regions));
  return makeUnique(rows.map((rep, index) => fitName(displayName(reps, rep)) || `Territory ${index + 1}`));
}

/** The rep's home, else the middle of the accounts the rep owns today, weighted by the measure. */
async function homesOf(
  accounts: AccountTable,
  reps: RepTable,
  rows: readonly number[],
  previous: Int32Array,
  measure: Measure,
  order: Int32Array,
  pacer: Pacer,
): Promise<({ latitude: number; longitude: number } | null)[]> {
  const middles = rows.map(() => new Middle());
  await forEachRow(order.length, pacer, (at) => {
    const account = order[at] as number;
    const middle = middles[previous[account] as number];
    if (middle === undefined || accounts.setAside[account] !== "" || !hasPlace(accounts, account)) return;
    const weight = Math.max(0, valueOrZero(measure.values, account));
    middle.add(accounts.latitude[account] as number, accounts.longitude[account] as number, weight);
  });
  return rows.map((rep, index) => {
    if (hasPlace(reps, rep)) {
      return { latitude: reps.latitude[rep] as number, longitude: reps.longitude[rep] as number };
    }
    return middles[index]?.point() ?? null;
  });
}
