import { assignmentSheet, readAssignmentRows } from "../workbook/read-assignment-rows";
import { rowsOfAddress } from "../workbook/rows-of-address";
import { watchSelection } from "../workbook/watch-selection";
import { watchSheets } from "../workbook/watch-sheets";
import type { FollowedSheet, MapPlanner } from "../worker/map-planner";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Edits that come at once are read together after this pause, in ms. */
const GATHER_MS = 150;

/**
 * Tells which accounts the user selects, on Territory Assignments or on a sheet of accounts.
 *
 * @param sheets of accounts that were read
 * @param onSelect the rows of the plan's accounts, at least one
 * @returns stops watching
 */
export function watchSelectedAccounts(
  planner: MapPlanner,
  sheets: readonly string[],
  onSelect: (accounts: readonly number[]) => void,
): Promise<Outcome<() => Promise<void>>> {
  return run(async () => {
    const assignments = await assignmentSheet();
    const watched = assignments === null ? sheets : [assignments, ...sheets];
    let last = 0;
    return watchSelection(watched, ({ sheet, address }) => {
      const question = ++last;
      void run(async () => {
        const rows = rowsOfAddress(address);
        if (sheet !== assignments) return planner.accountsOnSheet({ sheet, rows });
        const ids = (await readAssignmentRows(sheet, rows)).map(({ accountId }) => accountId);
        return planner.accountsOnSheet({ ids });
      }).then((found) => {
        const isLatest = question === last;
        if (isLatest && found.status === "done" && found.value.length > 0) onSelect(found.value);
      });
    });
  });
}

/**
 * Lets the plan at hand follow territories that are typed on Territory Assignments; null where no plan is written.
 *
 * @param isFollowed asked before each: the plan at hand is the one on the sheets, and nothing else runs
 * @param onFollowed what became of the edits
 * @returns stops watching
 */
export function watchOwnerEdits(
  planner: MapPlanner,
  isFollowed: () => boolean,
  onFollowed: (outcome: Outcome<FollowedSheet>) => void,
): Promise<Outcome<(() => Promise<void>) | null>> {
  return run(async () => {
    const sheet = await assignmentSheet();
    if (sheet === null) return null;
    let addresses: string[] = [];
    const follow = (): void => {
      const rows = addresses.flatMap(rowsOfAddress);
      addresses = [];
      if (!isFollowed()) return;
      void run(async () => planner.followSheet(await readAssignmentRows(sheet, rows))).then(onFollowed);
    };
    return watchSheets(
      [sheet],
      () => !isFollowed(),
      ({ address }) => {
        if (addresses.length === 0) setTimeout(follow, GATHER_MS);
        addresses.push(address);
      },
    );
  });
}
