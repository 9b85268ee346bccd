import type { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import type { Places } from "../alignment/instance";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import { NO_OWNER } from "../model/plan";
import type { Eligibility } from "./eligibility";
import type { Families } from "./families";
import { placesOf } from "./places";

/** What moves as one: an account, or the members of a family that nothing tears apart. */
export interface Units {
  readonly count: number;
  /** Accounts of unit i are member[start[i]] .. member[start[i + 1] - 1], in the order of their ids. */
  readonly start: Int32Array;
  readonly member: Int32Array;
  /** Per account: its unit, or -1 when it is house or set aside. */
  readonly ofAccount: Int32Array;
  /** Territory the unit is fixed to, or -1. */
  readonly fixedTo: Int32Array;
  /** Territory that owns most of the unit's accounts today, or NO_OWNER. */
  readonly current: Int32Array;
  readonly findings: readonly Finding[];
}

/**
 * Units in the order of the ids of their first accounts, so that the plan does not depend on
 * the order of the rows. A family is split where no territory may have all of it, or where
 * its accounts are fixed to more than one.
 *
 * @param order account rows in the order of their ids
 */
export async function unitsOf(
  accounts: AccountTable,
  families: Families,
  isHouse: Uint8Array,
  fixedTerritoryOf: Int32Array,
  previousTerritoryOf: Int32Array,
  eligibility: Eligibility,
  territoryCount: number,
  order: Int32Array,
  pacer: Pacer,
): Promise<Units> {
  const planned = order.filter(
    (account) => accounts.setAside[account] === "" && flag(isHouse, account) === 0,
  );
  await pacer.breathe(0, 1);
  const { isSplit, findings } = familiesAcrossRules(accounts, families, planned, eligibility, territoryCount);
  const unitOfKey = new Map<string, number>();
  const ofAccount = new Int32Array(accounts.count).fill(-1);
  const size: number[] = [];
  await pacer.breathe(0, 1);
  for (const [at, account] of planned.entries()) {
    if ((at & 1023) === 0) await pacer.breathe(at, planned.length);
    const family = whole(families.familyOf, account);
    let unit = size.length;
    if (family >= 0) {
      const kind = isSplit[family] === 1 ? whole(eligibility.kindOf, account) : -1;
      const key = `${family}|${whole(fixedTerritoryOf, account)}|${kind}`;
      unit = unitOfKey.get(key) ?? unit;
      unitOfKey.set(key, unit);
    }
    ofAccount[account] = unit;
    size[unit] = (size[unit] ?? 0) + 1;
  }
  const count = size.length;
  const start = new Int32Array(count + 1);
  for (let unit = 0; unit < count; unit++) start[unit + 1] = whole(start, unit) + (size[unit] ?? 0);
  await pacer.breathe(0, 1);
  const next = start.slice();
  const member = new Int32Array(planned.length);
  for (const account of planned) {
    const unit = whole(ofAccount, account);
    member[whole(next, unit)] = account;
    next[unit] = whole(next, unit) + 1;
  }
  await pacer.breathe(0, 1);
  const fixedTo = new Int32Array(count);
  const current = new Int32Array(count);
  for (let unit = 0; unit < count; unit++) {
    if ((unit & 4095) === 0) await pacer.breathe(unit, count);
    fixedTo[unit] = whole(fixedTerritoryOf, whole(member, whole(start, unit)));
    current[unit] = mainOwner(
      member.subarray(whole(start, unit), whole(start, unit + 1)),
      previousTerritoryOf,
    );
  }
  return { count, start, member, ofAccount, fixedTo, current, findings };
}

/** The territory that owns most of the accounts; of equals the first. */
function mainOwner(members: Int32Array, previousTerritoryOf: Int32Array): number {
  if (members.length === 1) return whole(previousTerritoryOf, whole(members, 0));
  const votes = new Map<number, number>();
  let owner = NO_OWNER;
  for (const account of members) {
    const territory = whole(previousTerritoryOf, account);
    if (territory === NO_OWNER) continue;
    votes.set(territory, (votes.get(territory) ?? 0) + 1);
  }
  for (const [territory, count] of votes) {
    const most = votes.get(owner) ?? 0;
    if (count > most || (count === most && territory < owner)) owner = territory;
  }
  return owner;
}

/** Families whose accounts no single territory may have. */
function familiesAcrossRules(
  accounts: AccountTable,
  families: Families,
  planned: Int32Array,
  eligibility: Eligibility,
  territoryCount: number,
): { isSplit: Uint8Array; findings: Finding[] } {
  const n = territoryCount;
  const isSplit = new Uint8Array(families.name.length);
  const kindsOf = families.name.map(() => new Set<number>());
  for (const account of planned) {
    kindsOf[whole(families.familyOf, account)]?.add(whole(eligibility.kindOf, account));
  }
  const findings: Finding[] = [];
  for (const [family, kinds] of kindsOf.entries()) {
    if (kinds.size < 2) continue;
    const hasCommon = Array.from({ length: n }, (_, j) => j).some((j) =>
      [...kinds].every((kind) => flag(eligibility.isAllowed, kind * n + j) === 1),
    );
    if (hasCommon) continue;
    isSplit[family] = 1;
    const name = families.name[family] ?? "";
    findings.push({
      severity: "look",
      code: "FAMILY_SPLIT_BY_RULES",
      sheet: accounts.sheet,
      cell: "",
      column: "Parent",
      value: name,
      finding: `No territory may have all ${families.size[family] ?? 0} accounts of the ${name} family: their regions or required skills differ`,
      remedy: "The family is split along those rules; accounts that ask the same stay together",
    });
  }
  return { isSplit, findings };
}

/** Where units stand: an account at its place, a family in the middle of those that have one. */
export function placesOfUnits(accounts: AccountTable, units: Units): Places {
  const each = placesOf(accounts, units.member);
  if (units.member.length === units.count) return each;
  const axis = (values: Float64Array): Float64Array => {
    const middle = new Float64Array(units.count);
    for (let unit = 0; unit < units.count; unit++) {
      let known = 0;
      for (let at = whole(units.start, unit); at < whole(units.start, unit + 1); at++) {
        if (Number.isNaN(real(values, at))) continue;
        add(middle, unit, real(values, at));
        known++;
      }
      middle[unit] = known > 0 ? real(middle, unit) / known : Number.NaN;
    }
    return middle;
  };
  const inside = { x: axis(each.x), y: axis(each.y), z: axis(each.z) };
  for (let unit = 0; unit < units.count; unit++) {
    if (whole(units.start, unit + 1) - whole(units.start, unit) === 1) continue;
    const { x, y, z } = { x: real(inside.x, unit), y: real(inside.y, unit), z: real(inside.z, unit) };
    const length = Math.sqrt(x * x + y * y + z * z);
    inside.x[unit] = length > 1e-9 ? x / length : Number.NaN;
    inside.y[unit] = length > 1e-9 ? y / length : Number.NaN;
    inside.z[unit] = length > 1e-9 ? z / length : Number.NaN;
  }
  return inside;
}
