import { countOutside, deviation, maxDeviation } from "../alignment/metrics";
import { add, real, whole } from "../alignment/typed-cell";
import { balancedOn } from "../model/balanced-on";
import type { MeasureKey } from "../model/measure-key";
import { NO_OWNER } from "../model/plan";
import type { PlanRules } from "./build-instance";
import type { FoundAlignment } from "./found-alignment";
import { targetsOf } from "./regions";

/** A usable plan that the search has found on its way, as plain numbers. */
export interface PlanSoFar {
  /** Since planning began. */
  readonly seconds: number;
  /** The balanced measures, the most important first. */
  readonly measures: readonly {
    readonly measure: MeasureKey;
    readonly tolerance: number;
    /** Territories outside the tolerance. */
    readonly outside: number;
    /** Largest |deviation|, 0.12 = 12 %. */
    readonly maxDeviation: number;
    /** Load over target less 1, per territory in the plan's order. */
    readonly deviations: readonly number[];
  }[];
  /** Accounts that change owner; null when no account has one. */
  readonly moved: number | null;
  /** What the search makes small. */
  readonly cost: number;
  /** Share of the cost that a better plan could save at most; null while a territory is outside. */
  readonly gap: number | null;
}

/** The figures of an alignment under way: sums over units only, some milliseconds for a full sheet. */
export function planSoFar(rules: PlanRules, found: FoundAlignment, seconds: number): PlanSoFar {
  const { settings, territories, units, previousTerritoryOf } = rules;
  const { posed, alignment } = found;
  const { load, measureCount, unitCount } = posed.instance;
  const measures = balancedOn(settings).map(({ measure, tolerance }, m) => {
    const held = new Float64Array(territories.length);
    for (let unit = 0; unit < unitCount; unit++) {
      add(held, whole(alignment.territoryOf, unit), real(load, unit * measureCount + m));
    }
    const target = targetsOf(held, territories, rules.targetGroup);
    return {
      measure,
      tolerance,
      outside: countOutside(held, target, tolerance),
      maxDeviation: maxDeviation(held, target),
      deviations: territories.map((_, j) => deviation(held, target, j)),
    };
  });
  let [owned, moved] = [0, 0];
  for (const [account, previous] of previousTerritoryOf.entries()) {
    const unit = whole(units.ofAccount, account);
    if (previous === NO_OWNER || unit < 0) continue;
    owned++;
    if (whole(alignment.territoryOf, unit) !== previous) moved++;
  }
  const { objective, bound } = alignment;
  const isInside = measures.every(({ outside }) => outside === 0) && posed.whales.length === 0;
  return {
    seconds,
    measures,
    moved: owned === 0 ? null : moved,
    cost: objective,
    gap: isInside && bound > 0 && objective > 0 ? Math.max(0, 1 - bound / objective) : null,
  };
}
