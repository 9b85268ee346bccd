import type { UnitCost } from "../alignment/instance";
import { flag, real, whole } from "../alignment/typed-cell";
import type { UnitRules } from "./unit-rules";

/** What is added to the cost of distance, and where a unit may not go. */
export interface RuleCosts {
  readonly rules: UnitRules;
  /** Owner of each unit whom leaving costs something, or -1. */
  readonly owner: Int32Array;
  /** Territory each unit is fixed to, or -1: it is always allowed. */
  readonly fixedTo: Int32Array;
  /** Cost of one preferred trait that is missing. */
  readonly perMisfit: number;
  /** Cost of another owner than today's. */
  readonly perMove: number;
}

/** Cost of distance with misfit and disruption added, infinite where a rule forbids the pair. */
export function ruleCost(base: UnitCost, territoryCount: number, costs: RuleCosts): UnitCost {
  const { rules, owner, fixedTo, perMisfit, perMove } = costs;
  const n = territoryCount;
  const fillSome = base.fillSome?.bind(base);
  const fillBounds = base.fillBounds?.bind(base);
  const pick = base.pick?.bind(base);
  const isFree = rules.isEmpty && perMove === 0;
  if (isFree) return base;

  const added = (unit: number, territory: number): number => {
    const at = whole(rules.kindOf, unit) * n + territory;
    if (flag(rules.isAllowed, at) === 0 && whole(fixedTo, unit) !== territory)
      return Number.POSITIVE_INFINITY;
    const leaves = perMove > 0 && whole(owner, unit) >= 0 && whole(owner, unit) !== territory;
    return perMisfit * real(rules.misfit, at) + (leaves ? perMove : 0);
  };
  const addTo = (unit: number, values: Float64Array): void => {
    for (let j = 0; j < n; j++) values[j] = real(values, j) + added(unit, j);
  };
  return {
    of: (unit, territory) => base.of(unit, territory) + added(unit, territory),
    fill(unit, values) {
      base.fill(unit, values);
      addTo(unit, values);
    },
    ...(fillSome === undefined
      ? {}
      : {
          fillSome(unit: number, territories: Int32Array, count: number, values: Float64Array): void {
            fillSome(unit, territories, count, values);
            for (let k = 0; k < count; k++) values[k] = real(values, k) + added(unit, whole(territories, k));
          },
        }),
    ...(fillBounds === undefined
      ? {}
      : {
          fillBounds(unit: number, radius: number, least: Float64Array, most: Float64Array): void {
            fillBounds(unit, radius, least, most);
            addTo(unit, least);
            addTo(unit, most);
          },
        }),
    ...(pick === undefined
      ? {}
      : {
          pick(units: Int32Array): UnitCost {
            const picked = (values: Int32Array): Int32Array => units.map((unit) => whole(values, unit));
            return ruleCost(pick(units), n, {
              ...costs,
              rules: { ...rules, kindOf: picked(rules.kindOf) },
              owner: picked(owner),
              fixedTo: picked(fixedTo),
            });
          },
        }),
    ...(base.kind === undefined ? {} : { kind: kinds(base.kind, n, costs) }),
  };
}

/** Units that cost the same wherever they stand: alike in distance, in rules and in whom they would leave. */
function kinds(base: Int32Array, territoryCount: number, costs: RuleCosts): Int32Array {
  const { rules, owner, fixedTo, perMove } = costs;
  const seen = new Map<number, number>();
  const span = territoryCount + 1;
  return base.map((distanceKind, unit) => {
    const leaves = perMove > 0 ? whole(owner, unit) + 1 : 0;
    const rule = whole(rules.kindOf, unit) * span + whole(fixedTo, unit) + 1;
    const key = (rule * span + leaves) * span + distanceKind + 1;
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size);
    return seen.size - 1;
  });
}

/** Distance as it is, from its square. */
export function rootCost(squared: UnitCost, territoryCount: number): UnitCost {
  const { kind } = squared;
  const fillSome = squared.fillSome?.bind(squared);
  const fillBounds = squared.fillBounds?.bind(squared);
  const pick = squared.pick?.bind(squared);
  const root = (values: Float64Array, count: number): void => {
    for (let k = 0; k < count; k++) values[k] = Math.sqrt(real(values, k));
  };
  return {
    of: (unit, territory) => Math.sqrt(squared.of(unit, territory)),
    fill(unit, values) {
      squared.fill(unit, values);
      root(values, territoryCount);
    },
    ...(fillSome === undefined
      ? {}
      : {
          fillSome(unit: number, territories: Int32Array, count: number, values: Float64Array): void {
            fillSome(unit, territories, count, values);
            root(values, count);
          },
        }),
    ...(fillBounds === undefined
      ? {}
      : {
          fillBounds(unit: number, radius: number, least: Float64Array, most: Float64Array): void {
            fillBounds(unit, radius, least, most);
            root(least, territoryCount);
            root(most, territoryCount);
          },
        }),
    ...(pick === undefined ? {} : { pick: (units: Int32Array) => rootCost(pick(units), territoryCount) }),
    ...(kind === undefined ? {} : { kind }),
  };
}
