import { RepIndex } from "../intake/rep-index";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Settings } from "../model/settings";

export interface FixedAccounts {
  /** Per account: the territory it must be in, or -1. */
  readonly territoryOf: Int32Array;
  /** Per account: what fixes it, or null. */
  readonly by: ("lock" | "named" | null)[];
  readonly findings: Finding[];
}

/** Which accounts the locks and the named owners fix. A lock goes before a named owner. */
export function fixedAccounts(
  accounts: AccountTable,
  reps: RepTable,
  previousTerritoryOf: Int32Array,
  territoryOfRep: Int32Array,
  settings: Settings,
): FixedAccounts {
  const territoryOf = new Int32Array(accounts.count).fill(-1);
  const by = new Array<"lock" | "named" | null>(accounts.count).fill(null);
  const findings: Finding[] = [];
  const directory = new RepIndex(reps);
  const note = (code: string, column: string, value: string, finding: string, remedy: string): void => {
    findings.push({
      severity: "look",
      code,
      sheet: accounts.sheet,
      cell: "",
      column,
      value,
      finding,
      remedy,
    });
  };
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "") continue;
    const where = `${accounts.name[account] || accounts.id[account] || ""} (row ${accounts.sourceRow[account] ?? 0})`;
    const owner = previousTerritoryOf[account] as number;
    const namedText = settings.keepNamed ? (accounts.namedOwner[account] ?? "") : "";
    const namedRep = directory.find(namedText);
    const named = namedRep >= 0 ? (territoryOfRep[namedRep] as number) : -1;
    if (settings.keepLocked && accounts.lock[account] === 1) {
      if (owner >= 0) {
        territoryOf[account] = owner;
        by[account] = "lock";
        if (named >= 0 && named !== owner) {
          note(
            "LOCK_AGAINST_NAMED_OWNER",
            "Named owner",
            namedText,
            `${where} is locked to one rep and is the named account of ${namedText}`,
            "The lock was kept; clear one of the two",
          );
        }
        continue;
      }
      note(
        "LOCK_WITHOUT_OWNER",
        "Lock",
        accounts.owner[account] ?? "",
        `${where} is locked, but its owner is none of the reps that get accounts`,
        "Planned like any other account; give it an owner or clear the lock",
      );
    }
    if (named >= 0) {
      territoryOf[account] = named;
      by[account] = "named";
    } else if (namedText !== "") {
      note(
        "NAMED_OWNER_UNKNOWN",
        "Named owner",
        namedText,
        `${where} is the named account of ${namedText}, who is none of the reps that get accounts`,
        "Planned like any other account; correct the name or add the rep",
      );
    }
  }
  return { territoryOf, by, findings };
}
