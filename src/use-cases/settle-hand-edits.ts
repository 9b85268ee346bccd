import { readOwners } from "../workbook/read-scenarios";
import type { MapPlanner } from "../worker/map-planner";
import type { PlanSummary } from "../worker/plan-summary";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** An owner that was changed by hand on the sheets of the written plan. */
export interface OwnerEdit {
  readonly id: string;
  readonly name: string;
  /** Territory as it was planned and written, and as it was changed to. */
  readonly planned: string;
  readonly edited: string;
  /** Territory in the plan at hand; "" where it has none. */
  readonly now: string;
}

/** What became of accounts that were to go to a territory. */
export interface PlacedOwners {
  /** The plan with them there; null where none had to move, or could. */
  readonly plan: PlanSummary | null;
  /** The edits of the sheets against the plan as it is then. */
  readonly edits: readonly OwnerEdit[];
}

/**
 * The owners that were changed by hand since the plan on the sheets was written, beside what the plan at hand makes of
 * them. Empty where no plan is written, and for a plan of whole areas. Accounts that the list has no more are not among them.
 */
export function findOwnerEdits(planner: MapPlanner): Promise<Outcome<readonly OwnerEdit[]>> {
  return run(() => ownerEdits(planner));
}

/** Moves accounts of the plan at hand to territories by name, as moved by hand; nothing is written. */
export function placeOwners(
  planner: MapPlanner,
  places: readonly { readonly accountId: string; readonly territory: string }[],
): Promise<Outcome<PlacedOwners>> {
  return run(async () => {
    const { change } = await planner.followSheet(places);
    return { plan: change?.summary ?? null, edits: await ownerEdits(planner) };
  });
}

async function ownerEdits(planner: MapPlanner): Promise<readonly OwnerEdit[]> {
  const owners = await readOwners();
  // Where whole areas change hands, accounts are not moved one by one.
  if (owners === null || owners.areas !== null) return [];
  const { ids, territory, planned } = owners.accounts;
  const rows = new Map<string, number>();
  ids.forEach((id, row) => {
    if (id !== "" && territory[row] !== planned[row]) rows.set(id, row);
  });
  const accounts = await planner.accountsOnSheet({ ids: [...rows.keys()] });
  return (await planner.accountLines(accounts)).map(({ id, name, territoryName }) => {
    const row = rows.get(id) ?? -1;
    return { id, name, planned: planned[row] ?? "", edited: territory[row] ?? "", now: territoryName };
  });
}
