import { useEffect, useState } from "react";
import type { HandMoveEffect } from "../../engine/plan/moves/move-effect";
import type { PlanSummary } from "../../worker/plan-summary";
import type { MapActions } from "../state/map-actions";

/**
 * What moving an account to each of some territories would do, by territory; those that are not known yet are
 * left out. Asked anew when the plan changes.
 *
 * @param territories the same array as long as they are the same
 */
export function useMoveEffects(
  account: number,
  territories: readonly number[],
  plan: PlanSummary,
  effectOf: MapActions["effect"],
): ReadonlyMap<number, HandMoveEffect> {
  const [found, setFound] = useState<{
    readonly of: PlanSummary;
    readonly effects: ReadonlyMap<number, HandMoveEffect>;
  } | null>(null);
  useEffect(() => {
    let wanted = true;
    void Promise.all(territories.map((territory) => effectOf([account], territory))).then((outcomes) => {
      if (!wanted) return;
      const effects = outcomes.flatMap((outcome): [number, HandMoveEffect][] =>
        outcome.status === "done" && outcome.value.moved > 0
          ? [[outcome.value.to.territory, outcome.value]]
          : [],
      );
      setFound({ of: plan, effects: new Map(effects) });
    });
    return () => {
      wanted = false;
    };
  }, [account, territories, plan, effectOf]);
  return found?.of === plan ? found.effects : NONE_KNOWN;
}

const NONE_KNOWN: ReadonlyMap<number, HandMoveEffect> = new Map();
