/**
 * The rules of an alignment taken apart, so that it can be asked which of them cannot hold
 * together and how even the territories could be without one of them.
 */
import type { Instance } from "../instance";
import type { Pacer } from "../pacer";
import { add, flag, real, whole } from "../typed-cell";
import { shortageOf, type Shares, type Shortage } from "./share-out";

export type Rule =
  /** Every territory is inside its band on this measure. */
  | { readonly kind: "band"; readonly measure: number }
  /** These units are in this territory, come what may. */
  | { readonly kind: "fixed"; readonly territory: number; readonly units: readonly number[] }
  /** Units go only to territories that may have them: regions, required skills. */
  | { readonly kind: "allowed" };

/** An alignment problem whose bands are targets with a tolerance. */
export interface RuleProblem {
  readonly instance: Instance;
  /** Of measure m in territory j at [j * measureCount + m], in the units of the loads. */
  readonly target: Float64Array;
  /** Of each measure: 0.1 is 10 % more or less. */
  readonly tolerance: readonly number[];
}

/** Why rules cannot hold together. */
export type Impossible =
  | { readonly kind: "shortage"; readonly measure: number; readonly shortage: Shortage }
  /** No territory that may have the unit is large enough for it. */
  | { readonly kind: "unit too large"; readonly measure: number; readonly unit: number };

export interface RuleSystem {
  /** What proves that these rules cannot hold together, at the tolerances or at one given; null: not proved. */
  impossible(rules: readonly Rule[], tolerance?: number): Impossible | null;
  /** Least tolerance of the bands among the rules at which nothing proves them impossible, to a thousandth. */
  leastTolerance(rules: readonly Rule[]): number;
}

/** Beyond this no band is looked for: territories may be empty, or ten times their target. */
const WIDEST = 10;

export async function ruleSystem(problem: RuleProblem, pacer: Pacer): Promise<RuleSystem> {
  const { instance, target, tolerance } = problem;
  const { unitCount, territoryCount, measureCount: measures, load } = instance;
  const kinds = await kindsOf(instance, pacer);

  const sharesOf = (rules: readonly Rule[], measure: number, fixed: Int32Array): Shares => {
    const isAllowed = rules.some((rule) => rule.kind === "allowed");
    // Kinds first, then one kind for what is fixed to each territory.
    const first = isAllowed ? kinds.count : 1;
    const sums = new Float64Array(first + territoryCount);
    for (let unit = 0; unit < unitCount; unit++) {
      const territory = whole(fixed, unit);
      const kind = territory >= 0 ? first + territory : isAllowed ? whole(kinds.of, unit) : 0;
      add(sums, kind, real(load, unit * measures + measure));
    }
    const mayHave = new Uint8Array(sums.length * territoryCount);
    if (isAllowed) mayHave.set(kinds.mayHave);
    else mayHave.fill(1, 0, territoryCount);
    for (let j = 0; j < territoryCount; j++) mayHave[(first + j) * territoryCount + j] = 1;
    return { load: sums, mayHave, territoryCount };
  };

  const tooLarge = (
    rules: readonly Rule[],
    measure: number,
    fixed: Int32Array,
    upper: Float64Array,
  ): Impossible | null => {
    const isAllowed = rules.some((rule) => rule.kind === "allowed");
    let widest = 0;
    for (const limit of upper) widest = Math.max(widest, limit);
    const most = kinds.most(upper);
    for (let unit = 0; unit < unitCount; unit++) {
      const room =
        whole(fixed, unit) >= 0
          ? real(upper, whole(fixed, unit))
          : isAllowed
            ? real(most, whole(kinds.of, unit))
            : widest;
      if (real(load, unit * measures + measure) > room * (1 + 1e-9)) {
        return { kind: "unit too large", measure, unit };
      }
    }
    return null;
  };

  const impossible = (rules: readonly Rule[], given?: number): Impossible | null => {
    const fixed = new Int32Array(unitCount).fill(-1);
    for (const rule of rules) {
      if (rule.kind === "fixed") for (const unit of rule.units) fixed[unit] = rule.territory;
    }
    for (const rule of rules) {
      if (rule.kind !== "band") continue;
      const { measure } = rule;
      const reach = given ?? tolerance[measure] ?? 0;
      const aims = Float64Array.from({ length: territoryCount }, (_, j) =>
        real(target, j * measures + measure),
      );
      const upper = aims.map((aim) => aim * (1 + reach));
      const whale = tooLarge(rules, measure, fixed, upper);
      if (whale !== null) return whale;
      const lower = aims.map((aim) => aim * (1 - reach));
      const shortage = shortageOf(sharesOf(rules, measure, fixed), lower, upper);
      if (shortage !== null) return { kind: "shortage", measure, shortage };
    }
    return null;
  };

  return {
    impossible,
    leastTolerance(rules) {
      let [none, enough] = [0, WIDEST];
      if (impossible(rules, enough) !== null) return WIDEST;
      while (enough - none > 0.0005) {
        const middle = (none + enough) / 2;
        if (impossible(rules, middle) === null) enough = middle;
        else none = middle;
      }
      return enough;
    },
  };
}

/** Kinds of units by the territories that may have them. */
interface Kinds {
  readonly count: number;
  readonly of: Int32Array;
  readonly mayHave: Uint8Array;
  /** Per kind the greatest of the limits of its territories. */
  most(upper: Float64Array): Float64Array;
}

async function kindsOf(instance: Instance, pacer: Pacer): Promise<Kinds> {
  const { unitCount, territoryCount } = instance;
  const costs = new Float64Array(territoryCount);
  const of = new Int32Array(unitCount);
  const known = new Map<string, number>();
  const rows: Uint8Array[] = [];
  for (let unit = 0; unit < unitCount; unit++) {
    if ((unit & 255) === 0) await pacer.breathe(unit, unitCount);
    instance.cost.fill(unit, costs);
    const row = Uint8Array.from(costs, (cost) => (Number.isFinite(cost) ? 1 : 0));
    const key = row.join("");
    let kind = known.get(key);
    if (kind === undefined) {
      kind = rows.length;
      known.set(key, kind);
      rows.push(row);
    }
    of[unit] = kind;
  }
  const mayHave = new Uint8Array(rows.length * territoryCount);
  rows.forEach((row, kind) => {
    mayHave.set(row, kind * territoryCount);
  });
  return {
    count: rows.length,
    of,
    mayHave,
    most: (upper) =>
      Float64Array.from(rows, (row) =>
        upper.reduce((most, limit, j) => (flag(row, j) === 1 ? Math.max(most, limit) : most), 0),
      ),
  };
}
