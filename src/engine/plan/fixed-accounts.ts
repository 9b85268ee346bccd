import { flag, whole } from "../alignment/typed-cell";
import { RepIndex } from "../intake/rep-index";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Measure } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Families } from "./families";
import { holdbacks } from "./holdbacks";
import type { PlacedAccounts } from "./placed-accounts";

/** What fixes an account to a territory. */
export type FixedBy = "lock" | "named" | "holdback" | "family" | "hand" | "handLock" | "written" | null;

export interface FixedAccounts {
  /** Per account: the territory it must be in, or -1. */
  readonly territoryOf: Int32Array;
  /** Per account: what fixes it, or null. */
  readonly by: FixedBy[];
  /** 1 for an account that was made a house account by hand, and for one that is in the written plan. */
  readonly houseByHand: Uint8Array;
  readonly isWritten: Uint8Array;
  /** Why an account was placed by hand, where somebody has said so; by row. */
  readonly notes: ReadonlyMap<number, string>;
  readonly findings: Finding[];
}

/**
 * Which accounts are fixed: by hand or by the written plan before all else, then by locks, then named owners, then as one of the accounts a rep
 * holds back; and with one of them its whole family. Where a family is fixed to several
 * territories it is split there, and a finding says so: the others are planned together.
 */
export function fixedAccounts(
  accounts: AccountTable,
  reps: RepTable,
  previousTerritoryOf: Int32Array,
  territoryOfRep: Int32Array,
  territoryCount: number,
  balanced: Measure,
  families: Families,
  settings: Settings,
  placed: PlacedAccounts,
): FixedAccounts {
  const territoryOf = new Int32Array(accounts.count).fill(-1);
  const by = new Array<FixedBy>(accounts.count).fill(null);
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
    if (accounts.setAside[account] !== "" || flag(placed.isHouse, account) === 1) continue;
    const byHand = whole(placed.territoryOf, account);
    if (byHand >= 0) {
      territoryOf[account] = byHand;
      const asPlaced = flag(placed.isLocked, account) === 1 ? "handLock" : "hand";
      by[account] = flag(placed.isWritten, account) === 1 ? "written" : asPlaced;
      continue;
    }
    const where = (): string =>
      `${accounts.name[account] || accounts.id[account] || ""} (row ${accounts.sourceRow[account] ?? 0})`;
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
            `${where()} is locked to one rep and is the named account of ${namedText}`,
            "The lock was kept; clear one of the two",
          );
        }
        continue;
      }
      note(
        "LOCK_WITHOUT_OWNER",
        "Lock",
        accounts.owner[account] ?? "",
        `${where()} is locked, but its owner is none of the reps that get accounts`,
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
        `${where()} is the named account of ${namedText}, who is none of the reps that get accounts`,
        "Planned like any other account; correct the name or add the rep",
      );
    }
  }
  const held = holdbacks(accounts, previousTerritoryOf, territoryCount, balanced, settings.holdbacksPerRep);
  for (const [account, isHeld] of held.entries()) {
    if (isHeld === 0 || whole(territoryOf, account) >= 0 || flag(placed.isHouse, account) === 1) continue;
    territoryOf[account] = previousTerritoryOf[account] as number;
    by[account] = "holdback";
  }
  findings.push(...carryFamilies(accounts, families, territoryOf, by, placed));
  return {
    territoryOf,
    by,
    houseByHand: placed.isHouse,
    isWritten: placed.isWritten,
    notes: placed.notes,
    findings,
  };
}

/** Whether a hand has put the account where it is, or keeps it there. */
export function isByHand(by: FixedBy): boolean {
  return by === "hand" || by === "handLock";
}

/**
 * Fixes the free members of a family to where the fixed ones are, when that is one territory. Who
 * places accounts by hand names each of them: the others of the family are not taken along.
 */
function carryFamilies(
  accounts: AccountTable,
  families: Families,
  territoryOf: Int32Array,
  by: FixedBy[],
  placed: PlacedAccounts,
): Finding[] {
  const none = -1;
  const split = -2;
  const homeOf = new Int32Array(families.name.length).fill(none);
  for (const [account, family] of families.familyOf.entries()) {
    const territory = territoryOf[account] as number;
    if (family < 0 || territory < 0 || isByHand(by[account] ?? null)) continue;
    const home = homeOf[family] as number;
    if (home === none) homeOf[family] = territory;
    else if (home !== territory) homeOf[family] = split;
  }
  for (const [account, family] of families.familyOf.entries()) {
    const home = family < 0 ? none : (homeOf[family] as number);
    if (home < 0 || whole(territoryOf, account) >= 0 || accounts.setAside[account] !== "") continue;
    if (flag(placed.isHouse, account) === 1) continue;
    territoryOf[account] = home;
    by[account] = "family";
  }
  return families.name.flatMap((name, family): Finding[] => {
    if (homeOf[family] !== split) return [];
    return [
      {
        severity: "look",
        code: "FAMILY_SPLIT_BY_LOCKS",
        sheet: accounts.sheet,
        cell: "",
        column: "Parent",
        value: name,
        finding: `The ${families.size[family] ?? 0} accounts of the ${name} family are locked, named or held back to more than one rep`,
        remedy:
          "The fixed accounts stay where they are, the others move together; clear the locks that disagree",
      },
    ];
  });
}
