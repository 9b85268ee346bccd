import type { Land } from "./random-land";

type Point = Land[number];

/**
 * Length of a good closed tour: from each place to the nearest one left, then pairs of ways are crossed
 * over and places put elsewhere until neither shortens it. Some 4 % above the shortest.
 */
export function roundTour(places: Land): number {
  let tour = nearestFirst(places);
  for (let before = Infinity, now = lengthOf(tour); now < before - 1e-9;) {
    tour = crossedOver(tour);
    tour = putElsewhere(tour);
    before = now;
    now = lengthOf(tour);
  }
  return lengthOf(tour);
}

/**
 * Length of day tours from home with so many places at most, by savings: the two ends that save most are
 * joined first (Clarke & Wright 1964).
 */
export function dayTours(places: Land, home: Point, most: number): number {
  const savings = places.flatMap((a, i) =>
    places.slice(i + 1).map((b, k) => ({ i, j: i + 1 + k, saved: way(home, a) + way(home, b) - way(a, b) })),
  );
  savings.sort((a, b) => b.saved - a.saved);
  const dayOf = places.map((_, i) => [i]);
  for (const { i, j } of savings) {
    const first = dayOf[i] ?? [];
    const second = dayOf[j] ?? [];
    if (first === second || first.length + second.length > most) continue;
    const from = first.at(-1) === i ? first : first[0] === i ? [...first].reverse() : null;
    const to = second[0] === j ? second : second.at(-1) === j ? [...second].reverse() : null;
    if (from === null || to === null) continue;
    const joined = [...from, ...to];
    for (const place of joined) dayOf[place] = joined;
  }
  return [...new Set(dayOf)].reduce(
    (km, day) => km + lengthOf([home, ...day.map((place) => places[place] ?? home)]),
    0,
  );
}

function way([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by);
}

function lengthOf(tour: Land): number {
  return tour.reduce((km, place, at) => km + way(place, tour[(at + 1) % tour.length] ?? place), 0);
}

function nearestFirst(places: Land): Land {
  const left = [...places];
  const tour: Land = left.splice(0, 1);
  while (left.length > 0) {
    const last = tour.at(-1) ?? [0, 0];
    const next = left.reduce(
      (best, place, at) => (way(last, place) < way(last, left[best] ?? last) ? at : best),
      0,
    );
    tour.push(...left.splice(next, 1));
  }
  return tour;
}

/** Two-opt: a stretch is gone through backwards where that is shorter. */
function crossedOver(tour: Land): Land {
  const now = [...tour];
  const at = (index: number): Point => now[index % now.length] ?? [0, 0];
  for (let i = 0; i < now.length - 2; i++) {
    for (let j = i + 2; j < now.length; j++) {
      const gain =
        way(at(i), at(i + 1)) + way(at(j), at(j + 1)) - way(at(i), at(j)) - way(at(i + 1), at(j + 1));
      if (gain > 1e-9) now.splice(i + 1, j - i, ...now.slice(i + 1, j + 1).reverse());
    }
  }
  return now;
}

/** Or-opt with single places. */
function putElsewhere(tour: Land): Land {
  let now = [...tour];
  for (const place of tour) {
    const from = now.indexOf(place);
    const rest = now.filter((_, at) => at !== from);
    let best = { at: from, km: lengthOf(now) - 1e-9 };
    const without = lengthOf(rest);
    for (const [at, a] of rest.entries()) {
      const b = rest[(at + 1) % rest.length] ?? a;
      const km = without + way(a, place) + way(place, b) - way(a, b);
      if (km < best.km) best = { at: at + 1, km };
    }
    if (best.km < lengthOf(now) - 1e-9) now = [...rest.slice(0, best.at), place, ...rest.slice(best.at)];
  }
  return now;
}
