/** A seeded stream of numbers; equal seed and name give the equal stream on any machine. */
export interface RandomStream {
  /** In [0, 1). */
  next(): number;
  /** Whole number in [0, count). */
  below(count: number): number;
  /** Standard normal. */
  normal(): number;
  /** True with this probability. */
  chance(probability: number): boolean;
  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T;
}

/**
 * The stream of one column. Each column has its own, so that adding a column to a sheet
 * does not change the others. Mulberry32 (Ettinger, public domain), started from the
 * seed and a 32-bit FNV-1a hash of the name.
 */
export function makeStream(seed: number, name: string): RandomStream {
  let state = (seed ^ fnv1a(name)) >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  // The first numbers of near seeds are alike until the state has been mixed a few times.
  for (let warmUp = 0; warmUp < 4; warmUp++) next();

  function below(count: number): number {
    return Math.floor(next() * count);
  }

  return {
    next,
    below,
    // Box-Muller; 1 - next() keeps the logarithm away from 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    chance: (probability) => next() < probability,
    pick<T>(list: readonly T[]): T {
      const item = list[below(list.length)];
      if (item === undefined) throw new RangeError("pick needs a list with at least one item");
      return item;
    },
  };
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
