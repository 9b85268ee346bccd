import { flag, real, whole } from "../alignment/typed-cell";
import type { Eligibility } from "./eligibility";
import type { Units } from "./units";

/** What the rules say of units and territories, by kind of unit. */
export interface UnitRules {
  readonly kindOf: Int32Array;
  readonly kindCount: number;
  /** 1 where a territory may have units of the kind, at [kind * territories + territory]. */
  readonly isAllowed: Uint8Array;
  /** What the rep misses of the preferred traits, over the accounts of the unit on average; same places. */
  readonly misfit: Float64Array;
  /** True when no pair is forbidden and nothing is preferred. */
  readonly isEmpty: boolean;
}

/** Eligibility of units: a family may go where all its accounts may. */
export function unitRules(units: Units, eligibility: Eligibility, territoryCount: number): UnitRules {
  const n = territoryCount;
  const kindOf = new Int32Array(units.count);
  const rows: number[][] = Array.from({ length: eligibility.kindCount }, (_, kind) => [kind]);
  const mixed = new Map<string, number>();
  for (let unit = 0; unit < units.count; unit++) {
    const from = whole(units.start, unit);
    const to = whole(units.start, unit + 1);
    const first = whole(eligibility.kindOf, whole(units.member, from));
    kindOf[unit] = first;
    if (to - from === 1) continue;
    const kinds = Array.from(units.member.subarray(from, to), (account) =>
      whole(eligibility.kindOf, account),
    );
    if (kinds.every((kind) => kind === first)) continue;
    const key = [...kinds].sort((a, b) => a - b).join(" ");
    let kind = mixed.get(key);
    if (kind === undefined) {
      kind = rows.length;
      mixed.set(key, kind);
      rows.push(kinds);
    }
    kindOf[unit] = kind;
  }
  const isAllowed = new Uint8Array(rows.length * n).fill(1);
  const misfit = new Float64Array(rows.length * n);
  let isEmpty = true;
  for (const [kind, kinds] of rows.entries()) {
    for (let j = 0; j < n; j++) {
      let lacks = 0;
      for (const one of kinds) {
        if (flag(eligibility.isAllowed, one * n + j) === 0) isAllowed[kind * n + j] = 0;
        lacks += real(eligibility.misfit, one * n + j);
      }
      misfit[kind * n + j] = lacks / kinds.length;
      if (lacks > 0 || flag(isAllowed, kind * n + j) === 0) isEmpty = false;
    }
  }
  // Fixed accounts of several kinds may be together where no rule would put them: they stay allowed there.
  for (let unit = 0; unit < units.count; unit++) {
    const row = whole(kindOf, unit) * n;
    let some = false;
    for (let j = 0; j < n && !some; j++) some = flag(isAllowed, row + j) === 1;
    if (!some) isAllowed.fill(1, row, row + n);
  }
  return { kindOf, kindCount: rows.length, isAllowed, misfit, isEmpty };
}

/** Misfit of a unit in a territory. */
export function misfitOf(rules: UnitRules, territoryCount: number, unit: number, territory: number): number {
  return real(rules.misfit, whole(rules.kindOf, unit) * territoryCount + territory);
}
