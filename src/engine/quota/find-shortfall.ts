import type { QuotaShortfall } from "../model/quota-plan";
import { growthBounds } from "./growth-bounds";
import { roundParts } from "./share-out";

/** What decides how much the territories can take. */
export interface ShortfallFacts {
  /** What the territories should carry together. */
  readonly total: number;
  /** Company target, of which the total is a part. */
  readonly target: number;
  readonly unit: number;
  readonly floor: number | null;
  readonly cap: number | null;
  readonly territories: readonly {
    readonly history: number;
    readonly ramp: number;
    readonly least: number;
    readonly most: number;
  }[];
  readonly calculated: number;
  readonly final: number;
}

/** Largest growth that is looked at: 10 is 1,000 %. */
const FURTHEST_GROWTH = 10;
/** Growth is proposed in whole per cent. */
const PER_CENT = 0.01;

/** Why the quotas do not add up to their total, with the exact amount and what would let them; null when they do. */
export function findShortfall(facts: ShortfallFacts): QuotaShortfall | null {
  const { total, target, calculated, final } = facts;
  const missing = roundParts(total - calculated);
  if (missing === 0) {
    const amount = roundParts(total - final);
    if (amount === 0) return null;
    return {
      cause: "overrides",
      amount,
      placed: final,
      growth: null,
      target: roundParts(target - amount),
    };
  }
  const cause = missing > 0 ? "caps" : "floors";
  return {
    cause,
    amount: missing,
    placed: calculated,
    growth: cause === "caps" ? nearestCap(facts) : nearestFloor(facts),
    target: roundParts(target - missing),
  };
}

function nearestCap({ cap, floor, unit, total, territories }: ShortfallFacts): number | null {
  if (cap === null) return null;
  return nearest(1, cap, (growth) => {
    const most = territories.map(
      ({ history, ramp }) => growthBounds(history, ramp, floor, growth, total, unit).most,
    );
    return most.reduce((all, one) => all + one, 0) >= total;
  });
}

function nearestFloor({ cap, floor, unit, total, territories }: ShortfallFacts): number | null {
  if (floor === null) return null;
  return nearest(-1, floor, (growth) => {
    const least = territories.map(
      ({ history, ramp }) => growthBounds(history, ramp, growth, cap, total, unit).least,
    );
    return least.reduce((all, one) => all + one, 0) <= total;
  });
}

/** The first whole per cent from a growth on, up or down, that fits; what fits stays so further on. */
function nearest(direction: 1 | -1, from: number, fits: (growth: number) => boolean): number | null {
  const first = direction === 1 ? Math.ceil(from / PER_CENT) : Math.floor(from / PER_CENT);
  const last = direction === 1 ? FURTHEST_GROWTH / PER_CENT : -1 / PER_CENT;
  let low = 0;
  let high = Math.abs(last - first);
  const at = (steps: number): number => (first + direction * steps) / (1 / PER_CENT);
  if (!fits(at(high))) return null;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(at(middle))) high = middle;
    else low = middle + 1;
  }
  return at(low);
}
