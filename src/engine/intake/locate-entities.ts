import { Pacer } from "../alignment/pacer";
import { locate } from "../geography/locate";
import type { PlaceIndex } from "../geography/locate";
import type { AccountTable, RepTable } from "../model/account-table";
import type { EntityKind } from "../model/field";
import type { WorkbookMapping } from "../model/workbook-mapping";
import type { Finding } from "../model/finding";
import type { Control } from "../model/progress";
import type { RawSheet } from "../model/raw-sheet";
import { FindingLog } from "./finding-log";
import { PlaceFindings } from "./place-findings";

interface Located {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  /** What locating found, accounts first. */
  readonly findings: Finding[];
}

/**
 * Locates the accounts and the homes of the reps, each list by itself, and finds what is wrong with their
 * places. Time linear in rows.
 *
 * @param sheets whole blocks by key, as they were read
 * @param places null when nothing is known but coordinates
 * @throws EngineError CANCELLED
 */
export async function locateEntities(
  { accounts, reps }: { readonly accounts: AccountTable; readonly reps: RepTable },
  mapping: WorkbookMapping,
  sheets: ReadonlyMap<string, RawSheet>,
  places: PlaceIndex | null,
  control?: Control,
): Promise<Located> {
  const pacer = control === undefined ? null : new Pacer(control);
  pacer?.begin("Locating the accounts", 0.4, 0.6);
  const log = new FindingLog();
  const findingsOf = (entity: EntityKind, table: AccountTable | RepTable): PlaceFindings | null => {
    const entry = mapping.entities.find((candidate) => candidate.entity === entity);
    const raw = entry === undefined ? undefined : sheets.get(entry.key);
    return entry === undefined || raw === undefined ? null : new PlaceFindings(entry, raw, table, log);
  };
  const ofAccounts = findingsOf("account", accounts);
  const ofReps = reps.fromOwners ? null : findingsOf("rep", reps);
  const locatedAccounts = await locate(accounts, places, pacer, (row, located) =>
    ofAccounts?.add(row, located),
  );
  ofAccounts?.end();
  const locatedReps = await locate(reps, places, pacer, (row, located) => ofReps?.add(row, located));
  ofReps?.end();
  await pacer?.rest(1, 1);
  return { accounts: locatedAccounts, reps: locatedReps, findings: log.list() };
}
