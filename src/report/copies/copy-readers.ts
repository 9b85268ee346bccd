import type { CopyChoice, CopyReader, CopyRequest } from "../../engine/model/clean-copy";
import { EVERYONE, FINANCE } from "../../engine/model/clean-copy";
import type { WrittenTable } from "../../engine/model/written-table";
import { lower, territoriesOf, textsOf } from "./copy-rows";

/**
 * Whom a copy can be made for: the reps of the territories in the order of the plan, then regions, then
 * managers of these reps, at last finance and everyone; each with the territories and accounts that the copy
 * would hold.
 *
 * @param territories Territory, Region, Rep and Accounts of the written plan
 */
export function copyReaders(territories: WrittenTable, managers: CopyRequest["managers"]): CopyChoice[] {
  const reps = textsOf(territories, "Rep");
  const known = new Set(reps.map(lower));
  const names: readonly (readonly [CopyReader["kind"], readonly string[]])[] = [
    ["rep", reps],
    ["region", textsOf(territories, "Region")],
    ["manager", managers.filter(({ rep }) => known.has(lower(rep))).map(({ manager }) => manager)],
  ];
  const accounts = territories.columns.get("Accounts")?.cells ?? [];
  const whole: CopyChoice = {
    kind: "plan",
    name: EVERYONE,
    territories: territories.rowCount,
    accounts: accounts.reduce<number>((sum, cell) => sum + Number(cell), 0),
  };
  const parts = names.flatMap(([kind, all]) =>
    distinct(all).map((name): CopyChoice => {
      const rows = territoriesOf(territories, { kind, name }, managers);
      return {
        kind,
        name,
        territories: rows.length,
        accounts: rows.reduce((sum, row) => sum + Number(accounts[row] ?? 0), 0),
      };
    }),
  );
  const finance: CopyChoice = { ...whole, kind: "finance", name: FINANCE, accounts: 0 };
  return [...parts, finance, whole];
}

/** The first spelling of each, without blanks. */
function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (name !== "" && !seen.has(lower(name))) seen.set(lower(name), name);
  return [...seen.values()];
}
