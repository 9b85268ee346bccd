import type { Pacer } from "../../alignment/pacer";
import { flag, whole } from "../../alignment/typed-cell";
import { kmToHome } from "../../plan/km-to-home";
import { valueOrZero } from "../../plan/measures";
import type { ReviewGround } from "../reviews/review-ground";

/** What may leave a territory as one: an account, or a family that is all in it. */
export interface BoundaryUnit {
  readonly accounts: readonly number[];
  /** Of the leading measure. */
  readonly amount: number;
  readonly customers: number;
}

/**
 * What may move out of each territory: nothing that is locked, named or held back, and no family
 * of which a member is, or which stands in more than one territory.
 *
 * @returns units by territory, in the order of the rows
 */
export async function boundaryUnits(ground: ReviewGround, pacer: Pacer): Promise<BoundaryUnit[][]> {
  const { accounts, territories, territoryOf, families, held, measures } = ground;
  const first = measures[0];
  const units: BoundaryUnit[][] = territories.map(() => []);
  const isStuck = new Uint8Array(families.name.length);
  const homeOf = new Int32Array(families.name.length).fill(-1);
  const members: number[][] = families.name.map(() => []);
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(account, 2 * accounts.count);
    if (accounts.setAside[account] !== "") continue;
    const family = whole(families.familyOf, account);
    if (family < 0) continue;
    const home = whole(territoryOf, account);
    if (members[family]?.length === 0) homeOf[family] = home;
    members[family]?.push(account);
    if (home < 0 || home !== homeOf[family] || flag(held, account) === 1) isStuck[family] = 1;
  }
  const unitOf = (list: readonly number[]): BoundaryUnit => ({
    accounts: list,
    amount: list.reduce(
      (sum, account) => sum + (first === undefined ? 0 : valueOrZero(first.values, account)),
      0,
    ),
    customers: list.filter((account) => isCustomer(ground, account)).length,
  });
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(accounts.count + account, 2 * accounts.count);
    const home = whole(territoryOf, account);
    const family = whole(families.familyOf, account);
    if (home < 0 || accounts.setAside[account] !== "" || flag(held, account) === 1) continue;
    if (family < 0) units[home]?.push(unitOf([account]));
    else if (isStuck[family] === 0 && members[family]?.[0] === account) {
      units[home]?.push(unitOf(members[family]));
    }
  }
  return units;
}

/** Who buys already: by revenue where the list has any, else by the status. */
export function isCustomer({ accounts, measures }: ReviewGround, account: number): boolean {
  if (measures.some(({ key }) => key === "revenue")) return valueOrZero(accounts.revenue, account) > 0;
  return CUSTOMER.test(accounts.status[account] ?? "");
}

const CUSTOMER = /^(?:customer|client(?!e potencial)|kunde|bestandskunde|cliente(?! potencial))/i;

/** True when every account of the unit may be in the territory. */
export function mayGo(
  { eligibility, territories }: ReviewGround,
  unit: BoundaryUnit,
  territory: number,
): boolean {
  return unit.accounts.every(
    (account) =>
      flag(eligibility.isAllowed, whole(eligibility.kindOf, account) * territories.length + territory) === 1,
  );
}

/** Km from an account to the home of a territory, NaN where either has no place. */
export function kmTo({ accounts, territories }: ReviewGround, account: number, territory: number): number {
  return kmToHome(accounts, account, territories[territory]);
}
