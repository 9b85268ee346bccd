/** Points in km. */
export type Land = [x: number, y: number][];

/** Spread evenly over 100 by 100 km. */
export function evenlySpread(count: number, seed: number): Land {
  const next = randomOf(seed);
  return Array.from({ length: count }, () => [100 * next(), 100 * next()]);
}

/** Along a valley, five times as long as wide. */
export function strip(count: number, seed: number): Land {
  const next = randomOf(seed);
  return Array.from({ length: count }, () => [250 * next(), 50 * next()]);
}

/** In and around six towns. */
export function clustered(count: number, seed: number): Land {
  const next = randomOf(seed);
  const around = (): number => 5 * (next() + next() + next() + next() - 2);
  const towns = evenlySpread(6, seed + 1000);
  return Array.from({ length: count }, () => {
    const [x, y] = towns[Math.floor(6 * next())] ?? [0, 0];
    return [x + around(), y + around()];
  });
}

/** A linear congruential generator (Knuth's constants), 0..1. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}
