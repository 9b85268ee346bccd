import type { AccountLine, AccountPage } from "../engine/plan/moves/account-lines";
import type { PlanPoints } from "./planner";

/** The points of a plan and whose they are. Arrays are transferred. */
export interface PlanMap {
  readonly points: PlanPoints;
  /** Row of the account of each point. */
  readonly account: Int32Array;
  /** Accounts of the plan without a place. */
  readonly unplaced: number;
}

/** What the planner tells the map of the plan at hand. All throw EngineError NOT_PLANNED without a plan. */
export interface MapPlanner {
  planMap(): Promise<PlanMap>;
  accountLines(accounts: readonly number[]): Promise<AccountLine[]>;
  /** The accounts of a territory, or of those outside; the largest first. */
  accountsOf(territory: number, most: number): Promise<AccountPage>;
}
