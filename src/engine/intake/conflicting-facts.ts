import type { AccountTable, RepTable } from "../model/account-table";
import { nameKey } from "./header-words";
import { RepIndex } from "./rep-index";
import type { RowSource } from "./row-source";
import { UnknownValues } from "./unknown-values";

/**
 * Finds where the list of accounts says one thing and the list of reps another: the owner of an account
 * and the rep of its territory, or the region of an account and that of its owner.
 */
export function findConflictingFacts(source: RowSource, accounts: AccountTable, reps: RepTable): void {
  if (reps.fromOwners || reps.count === 0 || !source.has("owner")) return;
  const index = new RepIndex(reps);
  const ownerOf = accounts.owner.map((owner, row) =>
    accounts.setAside[row] === "" ? index.find(owner) : -1,
  );
  if (source.has("territory")) findOtherRep(source, accounts, reps, ownerOf);
  if (source.has("region")) findOtherRegion(source, accounts, reps, ownerOf);
}

function findOtherRep(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  ownerOf: readonly number[],
): void {
  const repOf = new Map<string, number>();
  reps.territory.forEach((territory, rep) => {
    const key = nameKey(territory);
    if (key === "" || reps.setAside[rep] !== "") return;
    // A territory of two reps says nothing about who owns an account in it.
    repOf.set(key, repOf.has(key) ? -1 : rep);
  });
  const pairs = new UnknownValues();
  const facts = new Map<string, string>();
  accounts.territory.forEach((territory, row) => {
    const rep = repOf.get(nameKey(territory)) ?? -1;
    const owner = ownerOf[row] ?? -1;
    if (rep < 0 || owner < 0 || rep === owner) return;
    const value = `${territory}, ${accounts.owner[row] ?? ""}`;
    pairs.add(value, row);
    facts.set(
      value,
      `${territory} is the territory of ${reps.name[rep] ?? ""} in ${reps.sheet}, and its accounts belong to ${reps.name[owner] ?? ""} in ${accounts.sheet}`,
    );
  });
  pairs.report((value, row, count) => {
    const what = `${facts.get(value) ?? ""} (${accountsOf(count)})`;
    source.findMany("OWNER_AGAINST_TERRITORY", "owner", row, value, what, count);
  });
}

function findOtherRegion(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  ownerOf: readonly number[],
): void {
  const known = new Set(reps.region.map(nameKey));
  const pairs = new UnknownValues();
  accounts.region.forEach((region, row) => {
    const owner = ownerOf[row] ?? -1;
    const own = owner < 0 ? "" : (reps.region[owner] ?? "");
    // Regions of two vocabularies ("EMEA", "Nord") cannot be compared.
    if (own === "" || !known.has(nameKey(region)) || nameKey(region) === nameKey(own)) return;
    pairs.add(`${region}, ${reps.name[owner] ?? ""} of ${own}`, row);
  });
  pairs.report((value, row, count) => {
    const [region = ""] = value.split(", ");
    source.findMany(
      "REGION_AGAINST_OWNER",
      "region",
      row,
      value,
      `The account is in ${region}, and its owner is ${value.slice(region.length + 2)} (${accountsOf(count)})`,
      count,
    );
  });
}

function accountsOf(count: number): string {
  return count === 1 ? "1 account" : `${String(count)} accounts`;
}
