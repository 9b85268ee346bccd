import { excessOf } from "../alignment/excess";
import { objectiveOf } from "../alignment/instance";
import { Pacer } from "../alignment/pacer";
import { realignAround } from "../alignment/realign-around";
import { flag, whole } from "../alignment/typed-cell";
import { EngineError } from "../model/engine-error";
import type { Control } from "../model/progress";
import { unitCapOf, withCap } from "./align-within-cap";
import { finishPlan, type WorkedPlan } from "./finish-plan";
import type { FixedBy } from "./fixed-accounts";
import { isMovable } from "./is-movable";

/** An account that the user gives a territory: another one, or the one it has, to keep it there. */
export interface HandMove {
  readonly account: number;
  readonly territory: number;
}

/** A plan repaired around what was placed by hand. */
export interface RepairedPlan {
  readonly worked: WorkedPlan;
  /** Territories that were looked at, ascending; no account of any other has changed its place. */
  readonly within: Int32Array;
  /** Accounts in another territory than before, those placed by hand among them, in the order of the rows. */
  readonly moved: readonly { readonly account: number; readonly from: number; readonly to: number }[];
}

/**
 * Places accounts by hand, with their families, and repairs the plan around them: the
 * territories that lost or got accounts and their neighbours are brought back into their bands
 * with few moves, all others stay as they are. What was placed by hand before stays placed.
 * The bound of the plan holds on: what is fixed by hand only takes plans away.
 *
 * @throws EngineError PLANNED_BY_AREAS, NO_SUCH_ACCOUNT, NO_SUCH_TERRITORY, MOVE_AGAINST_RULE,
 *   CANCELLED
 */
export async function repairPlan(
  before: WorkedPlan,
  moves: readonly HandMove[],
  control: Control,
): Promise<RepairedPlan> {
  const { plan, prepared, searched, unitOf } = before;
  if (plan.areas !== null) {
    throw new EngineError(
      "PLANNED_BY_AREAS",
      "Accounts of whole counties or states do not move by themselves; plan by accounts to move them",
    );
  }
  const pacer = new Pacer(control);
  pacer.begin("Repairing around your moves", 0, 0.3);
  const { units } = prepared.rules;
  const territoryOf = before.alignment.territoryOf.slice();
  const fixedAccounts = prepared.fixed.territoryOf.slice();
  const by = prepared.fixed.by.slice();
  const fixedUnits = units.fixedTo.slice();
  const fixedInSearch = searched.posed.instance.fixedTo.slice();
  const touched = new Set<number>();
  for (const move of moves) {
    refuse(before, by, move);
    const unit = whole(unitOf, move.account);
    touched.add(whole(territoryOf, unit)).add(move.territory);
    territoryOf[unit] = move.territory;
    fixedUnits[unit] = move.territory;
    fixedInSearch[unit] = move.territory;
    for (let at = whole(units.start, unit); at < whole(units.start, unit + 1); at++) {
      fixedAccounts[whole(units.member, at)] = move.territory;
      by[whole(units.member, at)] = "hand";
    }
  }
  const rules = { ...prepared.rules, units: { ...units, fixedTo: fixedUnits } };
  const instance = { ...searched.posed.instance, fixedTo: fixedInSearch };
  const { accounts } = prepared.input;
  const cap = unitCapOf(accounts, rules.units, instance, rules.previousTerritoryOf, prepared.settings);
  const { prices, bound } = before.alignment;
  const repaired = await realignAround(withCap(instance, cap), territoryOf, prices, touched, pacer);
  const alignment = {
    territoryOf: repaired.territoryOf,
    objective: objectiveOf(instance, repaired.territoryOf),
    excess: excessOf(instance, repaired.territoryOf),
    prices,
    bound,
  };
  const worked = await finishPlan(
    { ...prepared, rules, fixed: { ...prepared.fixed, territoryOf: fixedAccounts, by } },
    { ...searched, posed: { ...searched.posed, instance }, cap, alignment, madeBy: "repaired" },
    pacer,
  );
  const moved = [...worked.plan.territoryOf].flatMap((to, account) => {
    const from = whole(plan.territoryOf, account);
    return from === to ? [] : [{ account, from, to }];
  });
  return { worked, within: repaired.within, moved };
}

/** @throws EngineError when the account or the territory is none of the plan's, or a rule forbids the move */
function refuse({ plan, unitOf, searched }: WorkedPlan, by: readonly FixedBy[], move: HandMove): void {
  const { account, territory } = move;
  const unit = unitOf[account] ?? -1;
  const name = plan.accounts.name[account] || plan.accounts.id[account] || String(account);
  if (unit < 0) {
    throw new EngineError(
      "NO_SUCH_ACCOUNT",
      `${name} is in no territory of this plan; only accounts that a territory holds can be moved`,
      { account },
    );
  }
  const to = plan.territories[territory];
  if (to === undefined) {
    throw new EngineError(
      "NO_SUCH_TERRITORY",
      `Territory ${String(territory)} is none of 0 to ${String(plan.territories.length - 1)}; name one of the plan's`,
      { territory },
    );
  }
  const fixed = by[account] ?? null;
  const { rules, instance } = searched.posed;
  const isAllowed =
    flag(rules.isAllowed, whole(rules.kindOf, unit) * instance.territoryCount + territory) === 1;
  if (isMovable(fixed) && isAllowed) return;
  throw new EngineError(
    "MOVE_AGAINST_RULE",
    isAllowed
      ? `${name} stays where it is by a rule (${WORDS[fixed ?? "hand"]}); clear that first to move it to ${to.name}`
      : `${to.name} may not have ${name}: its region, language or industry is required; change that rule first`,
    { account, territory },
  );
}

const WORDS: Readonly<Record<NonNullable<FixedBy>, string>> = {
  lock: "locked",
  named: "named account",
  holdback: "held back by its rep",
  family: "its family is fixed",
  hand: "placed by hand",
  handLock: "locked by hand",
  written: "as in the written plan",
};
