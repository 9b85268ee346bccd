import type { Random } from "../random";
import { whole } from "../typed-cell";
import type { NearUnits } from "./near-units";
import type { Region } from "./region";

/** Units looked at for one that is dear to serve. */
const TRIES = 6;
/** Openings compared for one relocation. */
const MOST_OPENINGS = 4;
/** How far a nudge goes: to one of so many nearest units. */
const NUDGE = 12;

/**
 * Closes a centre of the region and opens one at a unit drawn in proportion to its cost:
 * any two, or the pair that would cost least without limits among a few.
 */
export function relocate(region: Region, random: Random): void {
  if (random.next() < 0.5) {
    const unit = dearUnit(region, random);
    if (unit >= 0) reopen(region, random.below(region.territoryCount), unit);
    return;
  }
  let best = -1;
  let closing = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = random.below(MOST_OPENINGS); attempt >= 0; attempt--) {
    const unit = dearUnit(region, random);
    if (unit < 0) continue;
    const trade = region.bestClosing(unit);
    if (trade.change >= least) continue;
    least = trade.change;
    closing = trade.closing;
    best = unit;
  }
  if (best >= 0) reopen(region, closing, best);
}

/** Closes the centre of one territory and opens one among the dear units of another. */
export function closeAndOpen(region: Region, closing: number, opening: number, random: Random): void {
  let best = -1;
  let most = -1;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const unit = region.anyMember(opening, random);
    if (region.isCentre(unit)) continue;
    const weight = region.costNow(unit) * random.next();
    if (weight <= most) continue;
    most = weight;
    best = unit;
  }
  if (best >= 0) reopen(region, closing, best);
}

/** Moves one or two centres to units near them. */
export function nudge(region: Region, near: NearUnits, random: Random): void {
  const isChanged = new Uint8Array(region.territoryCount);
  const count = 1 + random.below(2);
  for (let moved = 0; moved < count; moved++) {
    const j = random.below(region.territoryCount);
    const list = near.of(region.globalUnit(whole(region.centre, j)));
    const unit = region.local(whole(list, random.below(Math.min(list.length, NUDGE))));
    if (unit < 0 || region.isCentre(unit)) continue;
    region.setCentre(j, unit);
    isChanged[j] = 1;
  }
  region.reassign(isChanged);
}

/** New centres for all territories of the region, each drawn where units are dear by then. */
export function plantAnew(region: Region, random: Random): void {
  for (let j = 0; j < region.territoryCount; j++) {
    const unit = dearUnit(region, random);
    if (unit >= 0) reopen(region, j, unit);
  }
}

function reopen(region: Region, j: number, unit: number): void {
  const isChanged = new Uint8Array(region.territoryCount);
  isChanged[j] = 1;
  region.setCentre(j, unit);
  region.reassign(isChanged);
}

function dearUnit(region: Region, random: Random): number {
  let left = random.next() * region.cost();
  for (let unit = 0; unit < region.unitCount; unit++) {
    left -= region.costNow(unit);
    if (left < 0 && !region.isCentre(unit)) return unit;
  }
  return -1;
}
