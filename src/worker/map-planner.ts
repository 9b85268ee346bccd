import type { AccountLine, AccountPage } from "../engine/plan/moves/account-lines";
import type { HandMoveEffect, MovableSelection, MoveTarget } from "../engine/plan/moves/move-effect";
import type { HandHistory } from "./hand-history";
import type { PlanPoints } from "./plan-points";
import type { PlanSummary } from "./plan-summary";

/** The points of a plan and whose they are. Arrays are transferred. */
export interface PlanMap {
  readonly points: PlanPoints;
  /** Row of the account of each point. */
  readonly account: Int32Array;
  /** Accounts of the plan without a place. */
  readonly unplaced: number;
}

/** What a selection of accounts comes to. */
export interface SelectedAccounts extends Omit<MovableSelection, "accounts"> {
  /** Accounts that can move. */
  readonly movable: number;
  /** Selected accounts that were locked by hand, which can be unlocked. */
  readonly lockedByHand: number;
  /** Territories that the movable ones are in, the one with most first. */
  readonly from: readonly {
    readonly territory: number;
    readonly name: string;
    readonly rep: string;
    readonly accounts: number;
  }[];
  /** Where they can go, the best balance first. */
  readonly targets: readonly MoveTarget[];
}

/** The plan after a step by hand. */
export interface HandChange {
  readonly summary: PlanSummary;
  /** Accounts in another territory than before the step, by their ids, with the names of the territories. */
  readonly moved: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly history: HandHistory;
}

/** Accounts by their ids, or by where they stand on a sheet that was read; rows from 1. */
export type AccountsOnSheet =
  | { readonly ids: readonly string[] }
  | {
      readonly sheet: string;
      readonly rows: readonly { readonly first: number; readonly last: number }[];
    };

/** What became of edits on Territory Assignments. */
export interface FollowedSheet {
  /** Null when nothing had to follow, or could. */
  readonly change: HandChange | null;
  /** Accounts that are elsewhere on the sheet and could not follow. */
  readonly left: number;
}

/**
 * What the planner tells the map of the plan at hand, and what it does with accounts that are chosen
 * there. All throw EngineError NOT_PLANNED without a plan.
 */
export interface MapPlanner {
  planMap(): Promise<PlanMap>;
  accountLines(accounts: readonly number[]): Promise<AccountLine[]>;
  /** The accounts of a territory, or of those outside; the largest first. */
  accountsOf(territory: number, most: number): Promise<AccountPage>;
  selectAccounts(accounts: readonly number[]): Promise<SelectedAccounts>;
  /** What moving the accounts to a territory would do; answers while nothing else is asked. */
  moveEffect(accounts: readonly number[], territory: number): Promise<HandMoveEffect>;
  /**
   * Moves these accounts and no other; that is then the plan.
   *
   * @param reason why, "" for none
   * @throws EngineError BUSY and the codes of moveExactly
   */
  moveAccounts(accounts: readonly number[], territory: number, reason: string): Promise<HandChange>;
  /** @throws EngineError BUSY and the codes of lockByHand */
  lockAccounts(accounts: readonly number[], isLocked: boolean): Promise<HandChange>;
  /** Takes the last step by hand back; null when there is none. */
  undoStep(): Promise<HandChange | null>;
  /** Does the step that was taken back last again; null when there is none. */
  redoStep(): Promise<HandChange | null>;
  handHistory(): Promise<HandHistory>;
  /** Rows of the plan's accounts that have these ids, or stand in these rows of a sheet of accounts. */
  accountsOnSheet(where: AccountsOnSheet): Promise<number[]>;
  /**
   * Puts accounts where Territory Assignments has them; that is then the plan.
   *
   * @param places ids and names of territories; other than the plan's are not counted
   * @throws EngineError BUSY and the codes of followSheet
   */
  followSheet(
    places: readonly { readonly accountId: string; readonly territory: string }[],
  ): Promise<FollowedSheet>;
}
