import { excessOf } from "../../alignment/excess";
import { objectiveOf } from "../../alignment/instance";
import { Pacer } from "../../alignment/pacer";
import { whole } from "../../alignment/typed-cell";
import { EngineError } from "../../model/engine-error";
import type { Control } from "../../model/progress";
import { unitCapOf } from "../align-within-cap";
import { finishPlan, type WorkedPlan } from "../finish-plan";
import type { FixedBy } from "../fixed-accounts";
import { movableOf, movingTo } from "./move-effect";

/** Longest reason that is kept. */
export const LONGEST_REASON = 200;

/**
 * Moves accounts to a territory, with their families, and no other account: what cannot move stays, and
 * nothing is repaired around them. They are placed by hand from then on.
 *
 * @param reason why the user did it; "" for none
 * @throws EngineError PLANNED_BY_AREAS, NO_SUCH_TERRITORY, NOTHING_TO_MOVE, CANCELLED
 */
export function moveExactly(
  before: WorkedPlan,
  accounts: ArrayLike<number>,
  territory: number,
  reason: string,
  control: Control,
): Promise<WorkedPlan> {
  if (before.plan.territories[territory] === undefined) {
    throw new EngineError(
      "NO_SUCH_TERRITORY",
      `Territory ${String(territory)} is none of 0 to ${String(before.plan.territories.length - 1)}; name one of the plan's`,
      { territory },
    );
  }
  const moving = movingTo(before, movableOf(before, accounts).accounts, territory);
  if (moving.length === 0) {
    throw new EngineError(
      "NOTHING_TO_MOVE",
      "None of these accounts can move there; unlock them or choose others",
    );
  }
  const note = reason.trim().slice(0, LONGEST_REASON);
  return changed(before, control, (draft) => {
    for (const account of moving) draft.place(account, territory, "hand", note);
  });
}

/** Where the sheets have accounts that the plan has elsewhere. */
export interface SheetPlace {
  readonly account: number;
  readonly territory: number;
}

/**
 * Puts accounts where the sheets of the plan have them, and no other account. A unit that a rule keeps, or
 * of whose family only some moved, is left: the sheet decides there when the plan is made again.
 *
 * @returns the plan, or null when nothing could follow; and how many accounts did not
 * @throws EngineError PLANNED_BY_AREAS, CANCELLED
 */
export async function followSheet(
  before: WorkedPlan,
  places: readonly SheetPlace[],
  control: Control,
): Promise<{ readonly worked: WorkedPlan | null; readonly left: number }> {
  const of = new Map(places.map(({ account, territory }) => [account, territory]));
  const following = places.filter(({ account, territory }) => {
    const { accounts } = movableOf(before, [account]);
    return (
      accounts.length > 0 &&
      accounts.every((member) => of.get(member) === territory) &&
      movingTo(before, accounts, territory).length === accounts.length
    );
  });
  if (following.length === 0) return { worked: null, left: places.length };
  const worked = await changed(before, control, (draft) => {
    for (const { account, territory } of following) draft.place(account, territory, "hand", "");
  });
  return { worked, left: places.length - following.length };
}

/**
 * Locks accounts where they are, with their families, or unlocks those that were locked by hand. Locks of
 * the account list and other rules stay as they are.
 *
 * @throws EngineError PLANNED_BY_AREAS, NOTHING_TO_LOCK, CANCELLED
 */
export function lockByHand(
  before: WorkedPlan,
  accounts: ArrayLike<number>,
  isLocked: boolean,
  control: Control,
): Promise<WorkedPlan> {
  const { prepared, unitOf, plan } = before;
  const chosen = isLocked
    ? movableOf(before, accounts).accounts
    : Array.from(accounts).filter(
        (account) => whole(unitOf, account) >= 0 && prepared.fixed.by[account] === "handLock",
      );
  if (chosen.length === 0) {
    throw new EngineError(
      "NOTHING_TO_LOCK",
      isLocked
        ? "None of these accounts can be locked: each is kept by a rule already, or in no territory"
        : "None of these accounts was locked by hand; change the rule that keeps them",
    );
  }
  return changed(before, control, (draft) => {
    for (const account of chosen) {
      if (isLocked) draft.place(account, whole(plan.territoryOf, account), "handLock", "");
      else draft.free(account);
    }
  });
}

/** What is changed of a plan by hand, on copies. */
interface Draft {
  place(account: number, territory: number, by: FixedBy, note: string): void;
  free(account: number): void;
}

async function changed(
  before: WorkedPlan,
  control: Control,
  change: (draft: Draft) => void,
): Promise<WorkedPlan> {
  const { plan, prepared, searched, unitOf } = before;
  if (plan.areas !== null) {
    throw new EngineError(
      "PLANNED_BY_AREAS",
      "Accounts of whole counties or states do not move by themselves; plan by accounts to move them",
    );
  }
  const pacer = new Pacer(control);
  pacer.begin("Moving accounts", 0, 0.2);
  const { units } = prepared.rules;
  const { fixed } = prepared;
  const territoryOf = before.alignment.territoryOf.slice();
  const fixedTo = fixed.territoryOf.slice();
  const by = fixed.by.slice();
  const notes = new Map(fixed.notes);
  const fixedUnits = units.fixedTo.slice();
  const fixedInSearch = searched.posed.instance.fixedTo.slice();
  change({
    place(account, territory, why, note) {
      const unit = whole(unitOf, account);
      territoryOf[unit] = territory;
      fixedUnits[unit] = territory;
      fixedInSearch[unit] = territory;
      fixedTo[account] = territory;
      by[account] = why;
      if (note === "") notes.delete(account);
      else notes.set(account, note);
    },
    free(account) {
      const unit = whole(unitOf, account);
      fixedUnits[unit] = -1;
      fixedInSearch[unit] = -1;
      fixedTo[account] = -1;
      by[account] = null;
      notes.delete(account);
    },
  });
  const rules = { ...prepared.rules, units: { ...units, fixedTo: fixedUnits } };
  const instance = { ...searched.posed.instance, fixedTo: fixedInSearch };
  const { prices, bound } = before.alignment;
  const alignment = {
    territoryOf,
    objective: objectiveOf(instance, territoryOf),
    excess: excessOf(instance, territoryOf),
    prices,
    bound,
  };
  return finishPlan(
    { ...prepared, rules, fixed: { ...fixed, territoryOf: fixedTo, by, notes } },
    {
      ...searched,
      posed: { ...searched.posed, instance },
      cap: unitCapOf(
        prepared.input.accounts,
        rules.units,
        instance,
        rules.previousTerritoryOf,
        prepared.settings,
      ),
      alignment,
      madeBy: "repaired",
    },
    pacer,
  );
}
