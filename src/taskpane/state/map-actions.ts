import type { AccountLine, AccountPage } from "../../engine/plan/moves/account-lines";
import { linesOf, listOf } from "../../use-cases/look-at-map";
import type { Outcome } from "../../use-cases/outcome";
import type { PlanMap } from "../../worker/map-planner";
import type { Planner } from "../../worker/planner";

/** What the user can do on the map. */
export interface MapActions {
  /** The accounts of the plan as points. */
  readonly load: () => Promise<PlanMap>;
  readonly lines: (accounts: readonly number[]) => Promise<Outcome<AccountLine[]>>;
  /** The largest accounts of a territory, or of those outside. */
  readonly listOf: (territory: number, most: number) => Promise<Outcome<AccountPage>>;
}

/** Ties the actions of the map to their use cases. */
export function createMapActions({ planner }: { readonly planner: Planner }): MapActions {
  return {
    load: () => planner.planMap(),
    lines: (accounts) => linesOf(planner, accounts),
    listOf: (territory, most) => listOf(planner, territory, most),
  };
}
