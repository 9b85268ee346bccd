import { matchExactly } from "../alignment/construct/match-exactly";
import type { Instance, Places } from "../alignment/instance";
import type { Pacer } from "../alignment/pacer";
import { add, flag, real, whole } from "../alignment/typed-cell";
import { squaredKmFromChord } from "../geography/distance";
import type { UnitRules } from "./unit-rules";

/** What a match of reps to centres is judged by. */
export interface CentreMatch {
  readonly open: Instance;
  readonly place: Places;
  readonly homes: Places;
  readonly centres: Places;
  readonly rules: UnitRules;
  /** Cost of one missing preferred trait, in km². */
  readonly perMisfit: number;
}

/**
 * The centre of each rep, by the exact assignment with the least total of: squared km from home to centre, plus the
 * preferred traits that the rep misses of the accounts around the centre, by load. Before both counts the share of
 * those accounts that the rep may not have. Accounts are around their nearest centre.
 */
export async function matchCentres(match: CentreMatch, pacer: Pacer): Promise<Int32Array> {
  const { homes, centres, open, rules, perMisfit } = match;
  const n = open.territoryCount;
  const cost = new Float64Array(n * n);
  let farthest = 0;
  for (let j = 0; j < n; j++) {
    for (let c = 0; c < n; c++) {
      const square = squareBetween(homes, j, centres, c, 0);
      cost[j * n + c] = square;
      farthest = Math.max(farthest, square);
    }
  }
  if (!rules.isEmpty) {
    const { around, total } = await kindsAround(match, pacer);
    let worst = 0;
    for (const misfit of rules.misfit) worst = Math.max(worst, misfit);
    // One account that may not be had counts more than all else together.
    const forbidden = n * (farthest + perMisfit * worst + 1);
    for (let c = 0; c < n; c++) {
      await pacer.breathe(c, n);
      if (real(total, c) === 0) continue;
      for (let kind = 0; kind < rules.kindCount; kind++) {
        const share = real(around, c * rules.kindCount + kind) / real(total, c);
        if (share === 0) continue;
        for (let j = 0; j < n; j++) {
          const at = kind * n + j;
          const shutOut = flag(rules.isAllowed, at) === 0 ? forbidden : 0;
          add(cost, j * n + c, share * (perMisfit * real(rules.misfit, at) + shutOut));
        }
      }
    }
  }
  return matchExactly(cost, n);
}

/** Load of each kind of unit around each centre, and of all kinds. */
async function kindsAround(
  { open, place, centres, rules }: CentreMatch,
  pacer: Pacer,
): Promise<{ around: Float64Array; total: Float64Array }> {
  const n = open.territoryCount;
  const around = new Float64Array(n * rules.kindCount);
  const total = new Float64Array(n);
  for (let unit = 0; unit < open.unitCount; unit++) {
    if ((unit & 1023) === 0) await pacer.breathe(unit, open.unitCount);
    let nearest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let c = 0; c < n; c++) {
      const square = squareBetween(place, unit, centres, c, Number.POSITIVE_INFINITY);
      if (square >= least) continue;
      least = square;
      nearest = c;
    }
    if (nearest < 0) continue;
    const load = real(open.load, unit);
    add(around, nearest * rules.kindCount + whole(rules.kindOf, unit), load);
    add(total, nearest, load);
  }
  return { around, total };
}

function squareBetween(a: Places, i: number, b: Places, j: number, unknown: number): number {
  const dx = real(a.x, i) - real(b.x, j);
  if (Number.isNaN(dx)) return unknown;
  const dy = real(a.y, i) - real(b.y, j);
  const dz = real(a.z, i) - real(b.z, j);
  return squaredKmFromChord(dx * dx + dy * dy + dz * dz);
}
