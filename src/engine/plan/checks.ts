import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";
import { HOUSE, SET_ASIDE, type Balance, type Check, type Measure, type Territory } from "../model/plan";
import { valueOrZero } from "./measures";

/** Sums of money in another order may differ by this share. */
const ROUNDING = 1e-9;

/** The identities of a plan; the Tie-Out sheet states the same by formula. */
export async function checksOf(
  accounts: AccountTable,
  measures: readonly Measure[],
  territories: readonly Territory[],
  territoryOf: Int32Array,
  fixedTerritoryOf: Int32Array,
  isHouse: Uint8Array,
  after: readonly Balance[],
  pacer: Pacer,
): Promise<Check[]> {
  const places = countPlaces(territoryOf, territories.length);
  const checks = [
    check(
      "Accounts read = assigned + house + set aside",
      accounts.count,
      places.assigned + places.house + places.setAside,
    ),
    check(
      "Every planned account is there once",
      places.assigned + places.house,
      await countIds(accounts, territoryOf, pacer),
    ),
    check(
      "Every account set aside has a reason",
      places.setAside,
      accounts.setAside.filter((reason) => reason !== "").length,
    ),
    check("Every territory has a rep or is open", territories.length, countStaffedOrOpen(territories)),
    check(
      "Territory names are all different",
      territories.length,
      new Set(territories.map((t) => t.name.toLowerCase())).size,
    ),
    check(
      "Every house account has a rule that makes it one",
      places.house,
      isHouse.reduce((sum, one) => sum + one, 0),
    ),
    check(
      "Locked and named accounts are with their owner",
      countFixed(fixedTerritoryOf),
      countKept(fixedTerritoryOf, territoryOf),
    ),
  ];
  for (const [index, measure] of measures.entries()) {
    let all = 0;
    let outsideTerritories = 0;
    const byLabel = new Array<number>(territories.length).fill(0);
    for (let account = 0; account < accounts.count; account++) {
      if ((account & 4095) === 0) await pacer.breathe(7, 8);
      const value = valueOrZero(measure.values, account);
      const label = territoryOf[account] ?? HOUSE;
      all += value;
      if (label < 0) outsideTerritories += value;
      else byLabel[label] = (byLabel[label] ?? 0) + value;
    }
    const loads = after[index]?.load ?? new Float64Array(0);
    let held = 0;
    let farthest = 0;
    for (const [j, sum] of byLabel.entries()) {
      held += loads[j] ?? 0;
      if (Math.abs((loads[j] ?? 0) - sum) > Math.abs((loads[farthest] ?? 0) - (byLabel[farthest] ?? 0)))
        farthest = j;
    }
    checks.push(
      check(`${measure.label}: accounts = territories + house + set aside`, all, held + outsideTerritories),
      check(`${measure.label}: each territory = its accounts`, loads[farthest] ?? 0, byLabel[farthest] ?? 0),
    );
  }
  return checks;
}

function check(name: string, left: number, right: number): Check {
  const difference = left - right;
  const pass = Math.abs(difference) <= ROUNDING * Math.max(1, Math.abs(left), Math.abs(right));
  return { name, left, right, difference, pass };
}

function countPlaces(
  territoryOf: Int32Array,
  territories: number,
): { assigned: number; house: number; setAside: number } {
  const places = { assigned: 0, house: 0, setAside: 0 };
  for (const label of territoryOf) {
    if (label === SET_ASIDE) places.setAside++;
    else if (label === HOUSE) places.house++;
    else if (label >= 0 && label < territories) places.assigned++;
  }
  return places;
}

async function countIds(accounts: AccountTable, territoryOf: Int32Array, pacer: Pacer): Promise<number> {
  const ids = new Set<string>();
  for (const [account, label] of territoryOf.entries()) {
    if ((account & 1023) === 0) await pacer.breathe(7, 8);
    if (label !== SET_ASIDE) ids.add(accounts.id[account] ?? "");
  }
  return ids.size;
}

function countStaffedOrOpen(territories: readonly Territory[]): number {
  return territories.filter((territory) =>
    territory.rep === "" ? territory.repIndex === -1 : territory.repIndex >= 0,
  ).length;
}

function countFixed(fixedTerritoryOf: Int32Array): number {
  let fixed = 0;
  for (const territory of fixedTerritoryOf) if (territory >= 0) fixed++;
  return fixed;
}

function countKept(fixedTerritoryOf: Int32Array, territoryOf: Int32Array): number {
  let kept = 0;
  for (const [account, territory] of fixedTerritoryOf.entries()) {
    if (territory >= 0 && territoryOf[account] === territory) kept++;
  }
  return kept;
}
