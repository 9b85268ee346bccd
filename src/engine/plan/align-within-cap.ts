import { align, type Alignment } from "../alignment/align";
import { objectiveOf, type Instance } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { add, real, whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import { NO_OWNER } from "../model/plan";
import type { Settings } from "../model/settings";
import { valueOrZero } from "./measures";
import type { Units } from "./units";

/** What an account counts when it changes its owner. */
export function moveWeights(accounts: AccountTable, settings: Pick<Settings, "moveAtMost">): Float64Array {
  if (settings.moveAtMost?.of !== "revenue") return new Float64Array(accounts.count).fill(1);
  return Float64Array.from({ length: accounts.count }, (_, account) =>
    Math.max(0, valueOrZero(accounts.revenue, account)),
  );
}

/** The cap on disruption of the settings, in units. */
export interface UnitCap {
  /** Weight of each unit when it leaves its territory of today. */
  readonly weight: Float64Array;
  /** Most that may leave besides what the rules move in any case. */
  readonly limit: number;
  /** What moves in any case: fixed elsewhere, not allowed where it is, or owned apart from its family. */
  readonly forced: number;
  /** The cap over all owned accounts. */
  readonly cap: number;
}

/** The cap in the units of the search, null when the settings set none. */
export function unitCapOf(
  accounts: AccountTable,
  units: Units,
  instance: Instance,
  previousTerritoryOf: Int32Array,
  settings: Settings,
): UnitCap | null {
  if (settings.moveAtMost === null) return null;
  const weightOf = moveWeights(accounts, settings);
  const weight = new Float64Array(units.count);
  let owned = 0;
  let forced = 0;
  for (let unit = 0; unit < units.count; unit++) {
    const owner = whole(units.current, unit);
    const fixed = whole(instance.fixedTo, unit);
    const mustLeave = owner !== NO_OWNER && whole(instance.current, unit) === NO_OWNER;
    for (let at = whole(units.start, unit); at < whole(units.start, unit + 1); at++) {
      const account = whole(units.member, at);
      const previous = whole(previousTerritoryOf, account);
      if (previous === NO_OWNER) continue;
      const amount = real(weightOf, account);
      owned += amount;
      const leaves = fixed >= 0 ? previous !== fixed : mustLeave || previous !== owner;
      if (leaves) forced += amount;
      else if (fixed < 0) add(weight, unit, amount);
    }
  }
  const cap = settings.moveAtMost.share * owned;
  return { weight, limit: Math.max(0, cap - forced), forced, cap };
}

/** What a search that may run twice tells on its way. */
export interface CappedSearch {
  /** Before each run. */
  readonly begins: () => void;
  /** Told of better alignments that keep the cap. */
  readonly onBetter: (better: Alignment) => void;
  readonly pacer: Pacer;
}

/**
 * Aligns, and where more would leave its territory of today than the cap allows, aligns
 * again from today's owners, with the prices of the first answer and the cap in force.
 * The bound of the first holds: a cap only takes plans away.
 */
export async function alignWithinCap(
  instance: Instance,
  cap: UnitCap | null,
  settings: Pick<Settings, "effort" | "seed">,
  { begins, onBetter, pacer }: CappedSearch,
): Promise<Alignment> {
  const isKept = (territoryOf: Int32Array): boolean =>
    cap === null || leaving(instance, cap, territoryOf) <= cap.limit * (1 + 1e-9);
  const options = {
    effort: settings.effort,
    seed: settings.seed,
    onBetter: (better: Alignment): void => {
      if (isKept(better.territoryOf)) onBetter(better);
    },
  };
  begins();
  const free = await align(instance, options, pacer);
  if (cap === null || isKept(free.territoryOf)) return free;
  const territoryOf = free.territoryOf.map((territory, unit) => {
    const owner = whole(instance.current, unit);
    return whole(instance.fixedTo, unit) < 0 && owner !== NO_OWNER ? owner : territory;
  });
  begins();
  const capped = await align(
    withCap(instance, cap),
    { ...options, start: { prices: free.prices, territoryOf } },
    pacer,
  );
  const labels = withinCap(instance, cap, capped.territoryOf);
  return {
    ...capped,
    territoryOf: labels,
    objective: objectiveOf(instance, labels),
    bound: Math.max(free.bound, capped.bound),
  };
}

/**
 * The labels with no more away than the cap allows: where the search gave up the cap for the
 * bands, units go back to their owners, those first whose return costs least per weight. The
 * cap is a promise to the reps; the bands say how well it can be balanced.
 */
function withinCap(instance: Instance, cap: UnitCap, territoryOf: Int32Array): Int32Array {
  let away = leaving(instance, cap, territoryOf);
  if (away <= cap.limit * (1 + 1e-9)) return territoryOf;
  const labels = territoryOf.slice();
  const regret = (unit: number): number => {
    const more =
      instance.cost.of(unit, whole(instance.current, unit)) - instance.cost.of(unit, whole(labels, unit));
    return (real(instance.importance, unit) * more) / real(cap.weight, unit);
  };
  const movers: { unit: number; regret: number }[] = [];
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const owner = whole(instance.current, unit);
    if (owner === NO_OWNER || owner === whole(labels, unit) || real(cap.weight, unit) === 0) continue;
    movers.push({ unit, regret: regret(unit) });
  }
  movers.sort((a, b) => a.regret - b.regret || a.unit - b.unit);
  for (const { unit } of movers) {
    if (away <= cap.limit) break;
    labels[unit] = whole(instance.current, unit);
    away -= real(cap.weight, unit);
  }
  return labels;
}

/** The instance as the cap makes it. */
export function withCap(instance: Instance, cap: UnitCap | null): Instance {
  return cap === null ? instance : { ...instance, moves: { weight: cap.weight, limit: cap.limit } };
}

/** What leaves its territory of today. */
export function leaving(instance: Instance, cap: UnitCap, territoryOf: Int32Array): number {
  let sum = 0;
  for (let unit = 0; unit < instance.unitCount; unit++) {
    const owner = whole(instance.current, unit);
    if (owner !== NO_OWNER && owner !== whole(territoryOf, unit)) sum += real(cap.weight, unit);
  }
  return sum;
}
