/**
 * Whether loads can be shared out at all when units may be cut to pieces: a transportation
 * problem between kinds of units, each with the territories that may have it, and
 * territories with limits. What cannot be done with pieces cannot be done with whole units,
 * so a shortage found here is a proof. It is the ray along which the prices of the
 * alignment's dual go to infinity, and it names the territories it runs along.
 *
 * Both limits can be kept at once when each can be kept alone (Mendelsohn & Dulmage 1958),
 * so two flows decide: all load into the room there is, and all least loads out of it.
 *
 * @see Ford & Fulkerson (1956) Maximal flow through a network
 */
import { add, flag, real, whole } from "../typed-cell";

/** Loads of one measure by kind of unit. */
export interface Shares {
  readonly load: Float64Array;
  /** 1 at [kind * territories + j] where territory j may have the kind. */
  readonly mayHave: Uint8Array;
  readonly territoryCount: number;
}

/** Why loads cannot be shared out: these territories have too little room, or too little to fill them. */
export interface Shortage {
  readonly kind: "too much" | "too little";
  /** In order. */
  readonly territories: readonly number[];
  /** Load that can go nowhere else, or all that may come. */
  readonly load: number;
  /** Room of the territories together, or what they need at least. */
  readonly limit: number;
}

/** Part of the total below which a rest is rounding. */
const ROUNDING = 1e-9;

/** @returns null when the loads, cut to pieces, can be inside all limits */
export function shortageOf(shares: Shares, lower: Float64Array, upper: Float64Array): Shortage | null {
  const { load, mayHave, territoryCount } = shares;
  const kinds = load.length;
  const stuck = unplaced(load, upper, (kind, j) => flag(mayHave, kind * territoryCount + j) === 1);
  if (stuck !== null) {
    return {
      kind: "too much",
      territories: stuck.receivers,
      load: sumOf(load, stuck.givers),
      limit: sumOf(upper, stuck.receivers),
    };
  }
  const needs = lower.map((limit) => Math.max(0, limit));
  const unmet = unplaced(needs, load, (j, kind) => flag(mayHave, kind * territoryCount + j) === 1);
  if (unmet === null || kinds === 0) return null;
  return {
    kind: "too little",
    territories: unmet.givers,
    load: sumOf(load, unmet.receivers),
    limit: sumOf(needs, unmet.givers),
  };
}

/** Givers whose amounts do not fit into all the receivers they reach. */
interface Stuck {
  readonly givers: number[];
  readonly receivers: number[];
}

/** Shares amounts out to receivers with room by shortest augmenting paths; null when all fit. */
function unplaced(
  amount: Float64Array,
  room: Float64Array,
  reaches: (giver: number, receiver: number) => boolean,
): Stuck | null {
  const [givers, receivers] = [amount.length, room.length];
  const rest = amount.slice();
  const free = room.slice();
  const flow = new Float64Array(givers * receivers);
  let total = 0;
  for (const one of amount) total += one;
  const least = ROUNDING * total;
  for (let g = 0; g < givers; g++) {
    for (let r = 0; r < receivers && real(rest, g) > 0; r++) {
      if (!reaches(g, r)) continue;
      const step = Math.min(real(rest, g), real(free, r));
      if (step > 0) send(g, r, step);
    }
  }
  function send(g: number, r: number, step: number): void {
    add(flow, g * receivers + r, step);
    add(rest, g, -step);
    add(free, r, -step);
  }
  for (;;) {
    // Breadth first over givers with a rest, receivers they reach, and givers those could send back to.
    const giverFrom = new Int32Array(givers).fill(-2);
    const receiverFrom = new Int32Array(receivers).fill(-2);
    const queue: number[] = [];
    for (let g = 0; g < givers; g++) {
      if (real(rest, g) <= least) continue;
      giverFrom[g] = -1;
      queue.push(g);
    }
    let end = -1;
    for (let at = 0; at < queue.length && end < 0; at++) {
      const g = queue[at] as number;
      for (let r = 0; r < receivers && end < 0; r++) {
        if (whole(receiverFrom, r) !== -2 || !reaches(g, r)) continue;
        receiverFrom[r] = g;
        if (real(free, r) > least) end = r;
        for (let other = 0; other < givers && end < 0; other++) {
          if (whole(giverFrom, other) !== -2 || real(flow, other * receivers + r) <= least) continue;
          giverFrom[other] = r;
          queue.push(other);
        }
      }
    }
    if (end < 0) {
      if (queue.length === 0) return null;
      const reached = Array.from({ length: receivers }, (_, r) => r);
      return {
        givers: queue.sort((a, b) => a - b),
        receivers: reached.filter((r) => whole(receiverFrom, r) !== -2),
      };
    }
    augment(giverFrom, receiverFrom, end);
  }
  function augment(giverFrom: Int32Array, receiverFrom: Int32Array, end: number): void {
    let step = real(free, end);
    let first = whole(receiverFrom, end);
    while (whole(giverFrom, first) >= 0) {
      const through = whole(giverFrom, first);
      step = Math.min(step, real(flow, first * receivers + through));
      first = whole(receiverFrom, through);
    }
    step = Math.min(step, real(rest, first));
    add(rest, first, -step);
    add(free, end, -step);
    let r = end;
    for (;;) {
      const g = whole(receiverFrom, r);
      add(flow, g * receivers + r, step);
      r = whole(giverFrom, g);
      if (r < 0) return;
      add(flow, g * receivers + r, -step);
    }
  }
}

function sumOf(values: Float64Array, places: readonly number[]): number {
  let sum = 0;
  for (const place of places) sum += real(values, place);
  return sum;
}
