import type { AccountTable, RepTable } from "../model/account-table";
import { isHouseOwner } from "./house-owner";
import { isOwner } from "./check-owners";
import { nameKey } from "./header-words";
import { RepIndex } from "./rep-index";
import { UnknownValues } from "./unknown-values";
import type { RowSource } from "./row-source";

/** Between the territories of one rep: "North, East". */
const BETWEEN = /\s*[,;/|&+\n]\s*/;

/**
 * The accounts of a list without an owner column, each with the rep of its territory as its owner; of a list that
 * has one, as they are. Territories that no rep or two reps have are found, their accounts have no owner.
 *
 * @returns the accounts themselves where the lists have no territory in common
 */
export function withOwnersByTerritory(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
): AccountTable {
  if (!hasTerritoriesAlone(accounts)) return accounts;
  const repOf = repsByTerritory(reps);
  const index = new RepIndex(reps);
  const unknown = new UnknownValues();
  const owner = accounts.territory.map((territory, row) => {
    const rep = repOf.get(nameKey(territory)) ?? -1;
    if (rep >= 0) {
      const name = reps.name[rep] ?? "";
      return index.find(name) === rep ? name : (reps.id[rep] ?? "");
    }
    if (isHouseOwner(territory)) return territory;
    if (isOwner(territory) && accounts.setAside[row] === "") unknown.add(territory, row);
    return "";
  });
  const owned = owner.filter((name) => name !== "").length;
  if (owned === 0) return accounts;
  const found = `${source.sheet} has no owners: ${accountsBelong(owned)} to the rep of the territory in ${reps.sheet}`;
  source.findMany("OWNERS_BY_TERRITORY", "territory", owner.findIndex(Boolean), "", found, owned);
  unknown.report((value, row, count) => {
    const what = `Territory “${value}” is that of no single rep in ${reps.sheet} (${count === 1 ? "1 account" : `${String(count)} accounts`})`;
    source.findMany("TERRITORY_WITHOUT_REP", "territory", row, value, what, count);
  });
  return { ...accounts, owner, present: [...accounts.present, "owner"] };
}

/** The accounts of a workbook without reps and owners, each owned by its territory: today's alignment is known by it. */
export function ownedByTerritory(accounts: AccountTable): AccountTable {
  if (!hasTerritoriesAlone(accounts)) return accounts;
  const owner = accounts.territory.map((text) => (isOwner(text) || isHouseOwner(text) ? text : ""));
  return { ...accounts, owner, present: [...accounts.present, "owner"] };
}

function hasTerritoriesAlone({ present }: AccountTable): boolean {
  return !present.includes("owner") && present.includes("territory");
}

/** Rows of the reps by the keys of their territories; -1 for one that two reps have who can get accounts. */
function repsByTerritory(reps: RepTable): Map<string, number> {
  const repOf = new Map<string, number>();
  const add = (territory: string, rep: number): void => {
    const key = nameKey(territory);
    if (key !== "") repOf.set(key, repOf.has(key) && repOf.get(key) !== rep ? -1 : rep);
  };
  const active = [...reps.territory.keys()].filter((rep) => reps.setAside[rep] === "");
  for (const rep of active) add(reps.territory[rep] ?? "", rep);
  for (const rep of active) {
    const parts = (reps.territory[rep] ?? "").split(BETWEEN);
    if (parts.length > 1) for (const part of parts) add(part, rep);
  }
  return repOf;
}

function accountsBelong(count: number): string {
  return count === 1 ? "1 account belongs" : `${String(count)} accounts belong`;
}
