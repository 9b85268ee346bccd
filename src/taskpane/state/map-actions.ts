import type { AccountLine, AccountPage } from "../../engine/plan/moves/account-lines";
import type { HandMoveEffect } from "../../engine/plan/moves/move-effect";
import type { Outcome } from "../../use-cases/outcome";
import type { HandHistory } from "../../worker/hand-history";
import type { HandChange, PlanMap, SelectedAccounts } from "../../worker/map-planner";
import {
  effectOf,
  historyOf,
  linesOf,
  listOf,
  lockByHand,
  moveAccountsByHand,
  redoByHand,
  selectedOf,
  undoByHand,
  watchOwnerEdits,
  watchSelectedAccounts,
} from "./later-use-cases";
import type { SessionParts } from "./session-parts";

/** What the user can do on the map. */
export interface MapActions {
  /** The accounts of the plan as points. */
  readonly load: () => Promise<PlanMap>;
  readonly lines: (accounts: readonly number[]) => Promise<Outcome<AccountLine[]>>;
  /** The largest accounts of a territory, or of those outside. */
  readonly listOf: (territory: number, most: number) => Promise<Outcome<AccountPage>>;
  /** What of a selection can move, and where to. */
  readonly select: (accounts: readonly number[]) => Promise<Outcome<SelectedAccounts>>;
  readonly effect: (accounts: readonly number[], territory: number) => Promise<Outcome<HandMoveEffect>>;
  /** Moves accounts in the plan, and on its sheets where it is written. */
  readonly move: (
    accounts: readonly number[],
    territory: number,
    reason: string,
  ) => Promise<Outcome<HandChange | null>>;
  readonly lock: (accounts: readonly number[], isLocked: boolean) => Promise<Outcome<HandChange | null>>;
  /** Null when there is nothing to take back, or to do again. */
  readonly undo: () => Promise<Outcome<HandChange | null>>;
  readonly redo: () => Promise<Outcome<HandChange | null>>;
  readonly history: () => Promise<Outcome<HandHistory>>;
  /** Tells which accounts are selected in the sheets; null where the workbook cannot tell. */
  readonly watchSelection: (
    onSelect: (accounts: readonly number[]) => void,
  ) => Promise<(() => Promise<void>) | null>;
}

/** The map's actions, and the sheets that the plan follows. */
interface MapDesk {
  readonly actions: MapActions;
  /** Lets the plan follow its sheet, once it is written. */
  readonly followSheet: () => Promise<void>;
  readonly stopFollowing: () => void;
}

/** Ties the actions of the map to their use cases. */
export function createMapActions({
  planner,
  read,
  dispatch,
  change,
}: Pick<SessionParts, "planner" | "read" | "dispatch" | "change">): MapDesk {
  let stop: () => void = () => undefined;
  const take = (
    step: (isOnSheets: boolean) => Promise<Outcome<HandChange | null>>,
  ): Promise<Outcome<HandChange | null>> =>
    change(async () => {
      const isOnSheets = read().written !== null;
      const outcome = await step(isOnSheets);
      if (outcome.status === "done" && outcome.value !== null) {
        dispatch({ type: "movedByHand", plan: outcome.value.summary, isOnSheets });
      }
      return outcome;
    });
  const followSheet = async (): Promise<void> => {
    stop();
    const isFollowed = () => read().written !== null && read().job === null;
    const watching = await watchOwnerEdits(planner, isFollowed, (outcome) => {
      // What cannot be read now is read when the written plan is reviewed.
      if (outcome.status !== "done") return;
      const { change, left } = outcome.value;
      const moved = change?.moved.length ?? 0;
      if (moved + left === 0) return;
      dispatch({ type: "followedSheet", plan: change?.summary ?? null, moves: { moved, left } });
    });
    const end = watching.status === "done" ? watching.value : null;
    stop = () => void end?.();
  };
  const actions: MapActions = {
    load: () => planner.planMap(),
    lines: (accounts) => linesOf(planner, accounts),
    listOf: (territory, most) => listOf(planner, territory, most),
    select: (accounts) => selectedOf(planner, accounts),
    effect: (accounts, territory) => effectOf(planner, accounts, territory),
    move: (accounts, territory, reason) =>
      take((isOnSheets) => moveAccountsByHand(planner, isOnSheets, accounts, territory, reason)),
    lock: (accounts, isLocked) => take((isOnSheets) => lockByHand(planner, isOnSheets, accounts, isLocked)),
    undo: () => take((isOnSheets) => undoByHand(planner, isOnSheets)),
    redo: () => take((isOnSheets) => redoByHand(planner, isOnSheets)),
    history: () => historyOf(planner),
    async watchSelection(onSelect) {
      const sheets = [...new Set(read().mapping?.entities.map(({ sheet }) => sheet))];
      const watching = await watchSelectedAccounts(planner, sheets, onSelect);
      return watching.status === "done" ? watching.value : null;
    },
  };
  return {
    actions,
    followSheet,
    stopFollowing: () => {
      stop();
    },
  };
}
