import { real, whole } from "../alignment/typed-cell";
import { EngineError } from "../model/engine-error";
import { NO_OWNER } from "../model/plan";
import { moveWeights } from "../plan/align-within-cap";
import { balanceOf, loadsOf } from "../plan/balances";
import type { WorkedPlan } from "../plan/finish-plan";
import { limitsOf } from "../plan/limits";
import { targetsOf } from "../plan/regions";
import { verifyPlan } from "../plan/verify-plan";
import type { MovableUnit } from "./movable-units";

/** Sums of decimals may pass an edge by this. */
const EDGE = 1e-9;

/** What a move must keep beside eligibility. */
export interface MoveRules {
  /**
   * No balanced measure leaves its band or gets worse outside it, no hard limit is broken or broken further, and
   * no more changes owner than the cap allows, or less than before.
   */
  keep(set: readonly MovableUnit[], from: number, to: number): boolean;
  /**
   * Holds territories of all accounts against the independent checker, which counts everything anew.
   *
   * @returns false when a rule is broken that the plan keeps
   */
  passes(territoryOf: Int32Array): boolean;
}

export function createMoveRules(worked: WorkedPlan): MoveRules {
  const { plan, prepared, searched } = worked;
  const { measures, territories, after, settings } = plan;
  const limits = measures.map(({ key }) => limitsOf(settings, territories, key));
  const weights = moveWeights(plan.accounts, settings);
  const cap = searched.cap?.cap ?? Number.POSITIVE_INFINITY;
  const away = (labels: Int32Array): number => {
    let sum = 0;
    for (const [account, territory] of labels.entries()) {
      const owner = whole(plan.previousTerritoryOf, account);
      if (territory >= 0 && owner !== NO_OWNER && owner !== territory) sum += real(weights, account);
    }
    return sum;
  };
  const awayNow = away(plan.territoryOf);
  const verdictOf = (labels: Int32Array) => {
    const isPlanned = (account: number): boolean => whole(prepared.rules.units.ofAccount, account) >= 0;
    const balances = measures.map((measure) => {
      const load = loadsOf(measure, territories.length, labels, isPlanned);
      const target = targetsOf(load, territories, prepared.regions.targetGroup);
      return balanceOf(measure, territories, load, target, settings);
    });
    return verifyPlan(
      plan.accounts,
      prepared.rules,
      territories,
      labels,
      prepared.fixed.territoryOf,
      prepared.isHouse,
      balances,
      null,
    );
  };
  let now: ReturnType<typeof verdictOf> | null = null;
  return {
    keep(set, from, to) {
      for (const [at, balance] of after.entries()) {
        const moved = set.reduce((sum, unit) => sum + (unit.amounts[at] ?? 0), 0);
        const { min, max } = limits[at] ?? { min: new Float64Array(0), max: new Float64Array(0) };
        for (const [side, gain] of [
          [from, -moved],
          [to, moved],
        ] as const) {
          const load = real(balance.load, side);
          const then = load + gain;
          const target = real(balance.target, side);
          if (balance.isBalanced && target > 0) {
            const off = Math.abs(then / target - 1);
            if (off > Math.max(Math.abs(load / target - 1), balance.tolerance) + EDGE) return false;
          }
          if (then > Math.max(real(max, side), load) * (1 + EDGE)) return false;
          if (then < Math.min(real(min, side), load) * (1 - EDGE)) return false;
        }
      }
      if (cap === Number.POSITIVE_INFINITY) return true;
      let change = 0;
      for (const account of set.flatMap((unit) => unit.accounts)) {
        const owner = whole(plan.previousTerritoryOf, account);
        if (owner !== NO_OWNER)
          change += real(weights, account) * (Number(owner === from) - Number(owner === to));
      }
      return change <= 0 || awayNow + change <= cap * (1 + EDGE);
    },
    passes(labels) {
      now ??= verdictOf(plan.territoryOf);
      const before = now;
      try {
        const then = verdictOf(labels);
        return then.measures.every(
          (measure, at) => measure.outsideLimits <= (before.measures[at]?.outsideLimits ?? 0),
        );
      } catch (error) {
        if (error instanceof EngineError && error.code === "PLAN_BREAKS_A_RULE") return false;
        throw error;
      }
    },
  };
}
