import { EngineError } from "../model/engine-error";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Placement } from "../model/placement";
import type { Territory } from "../model/plan";

/** Where accounts stand by hand. */
export interface PlacedAccounts {
  /** Per account: the territory it was given, or -1. */
  readonly territoryOf: Int32Array;
  /** 1 for an account that was made a house account. */
  readonly isHouse: Uint8Array;
  /** 1 for an account that stays where the written plan has it. */
  readonly isWritten: Uint8Array;
  /** 1 for an account that was locked by hand. */
  readonly isLocked: Uint8Array;
  /** Why, where somebody has said so; by row. */
  readonly notes: ReadonlyMap<number, string>;
  readonly findings: readonly Finding[];
}

/**
 * Finds the accounts and territories that placements name, ids as they are and names in any case.
 * One that no longer fits the data is left out with a finding; of two for an account the later counts.
 *
 * @param written places of the written plan, which stay; placements go before them
 * @throws EngineError WRITTEN_TERRITORY_GONE when the written plan has a territory that is not there
 */
export function placedAccounts(
  accounts: AccountTable,
  territories: readonly Pick<Territory, "name">[],
  placements: readonly Placement[],
  written: readonly Placement[] = [],
): PlacedAccounts {
  const territoryOf = new Int32Array(accounts.count).fill(-1);
  const isHouse = new Uint8Array(accounts.count);
  const isWritten = new Uint8Array(accounts.count);
  const isLocked = new Uint8Array(accounts.count);
  const notes = new Map<number, string>();
  const findings: Finding[] = [];
  const placed = { territoryOf, isHouse, isWritten, isLocked, notes, findings };
  if (placements.length + written.length === 0) return placed;
  const rowOf = new Map<string, number>();
  for (let row = 0; row < accounts.count; row++) {
    if (accounts.setAside[row] === "") rowOf.set(accounts.id[row] ?? "", row);
  }
  const indexOf = new Map(territories.map(({ name }, index) => [name.toLowerCase(), index]));
  for (const { account, territory } of written) {
    const row = rowOf.get(account);
    // Who is gone from the list is told by whoever hands the written plan over.
    if (row === undefined) continue;
    const index = territory === null ? -1 : indexOf.get(territory.toLowerCase());
    if (index === undefined) throw territoryGone(territory ?? "");
    territoryOf[row] = index;
    isHouse[row] = territory === null ? 1 : 0;
    isWritten[row] = 1;
  }
  for (const { account, territory, isLocked: stays, reason } of placements) {
    const row = rowOf.get(account);
    if (row === undefined) {
      findings.push(
        leftOut(accounts, account, `Account ${account} was placed by hand and is not in the list`),
      );
      continue;
    }
    const index = territory === null ? -1 : indexOf.get(territory.toLowerCase());
    if (index === undefined) {
      const gone = `Account ${account} was placed in ${territory ?? ""} by hand, which is no territory of this plan`;
      findings.push(leftOut(accounts, account, gone, row));
      continue;
    }
    territoryOf[row] = index;
    isHouse[row] = territory === null ? 1 : 0;
    isWritten[row] = 0;
    isLocked[row] = stays === true ? 1 : 0;
    if (reason === undefined) notes.delete(row);
    else notes.set(row, reason);
  }
  return placed;
}

function territoryGone(territory: string): EngineError {
  return new EngineError(
    "WRITTEN_TERRITORY_GONE",
    `Territory ${territory} of the written plan is none of those that the reps of the list make today, so not every account can stay where it is; plan again, or bring its rep back into the list`,
    { territory },
  );
}

function leftOut(accounts: AccountTable, value: string, finding: string, row?: number): Finding {
  return {
    severity: "look",
    code: "PLACEMENT_LEFT_OUT",
    sheet: accounts.sheet,
    cell: "",
    column: "",
    value,
    finding: row === undefined ? finding : `${finding} (row ${String(accounts.sourceRow[row] ?? 0)})`,
    remedy: "Planned like any other account; place it again if it is to stay somewhere",
  };
}
