import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import { nameKey } from "./header-words";
import { RepIndex } from "./rep-index";
import { forEachRow } from "./row-loop";
import type { RowSource } from "./row-source";
import { UnknownValues } from "./unknown-values";

/**
 * Finds where the list of accounts says one thing and the list of reps another: the owner of an account
 * and the rep of its territory, or the region of an account and that of its owner.
 */
export async function findConflictingFacts(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  pacer: Pacer | null,
): Promise<void> {
  if (reps.fromOwners || reps.count === 0 || !source.has("owner")) return;
  const index = new RepIndex(reps);
  const ownerOf = new Int32Array(accounts.count).fill(-1);
  await forEachRow(accounts.count, pacer, (row) => {
    if (accounts.setAside[row] === "") ownerOf[row] = index.find(accounts.owner[row] ?? "");
  });
  if (source.has("territory")) await findOtherRep(source, accounts, reps, ownerOf, pacer);
  if (source.has("region")) await findOtherRegion(source, accounts, reps, ownerOf, pacer);
}

async function findOtherRep(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  ownerOf: Int32Array,
  pacer: Pacer | null,
): Promise<void> {
  const repOf = new Map<string, number>();
  reps.territory.forEach((territory, rep) => {
    const key = nameKey(territory);
    if (key === "" || reps.setAside[rep] !== "") return;
    // A territory of two reps says nothing about who owns an account in it.
    repOf.set(key, repOf.has(key) ? -1 : rep);
  });
  const pairs = new UnknownValues();
  const facts = new Map<string, string>();
  await forEachRow(accounts.count, pacer, (row) => {
    const territory = accounts.territory[row] ?? "";
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

async function findOtherRegion(
  source: RowSource,
  accounts: AccountTable,
  reps: RepTable,
  ownerOf: Int32Array,
  pacer: Pacer | null,
): Promise<void> {
  const known = new Set(reps.region.map(nameKey));
  const pairs = new UnknownValues();
  await forEachRow(accounts.count, pacer, (row) => {
    const region = accounts.region[row] ?? "";
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
