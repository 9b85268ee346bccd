import type { Adjacency, CentreProblem } from "../centres/centre-problem";

/** Neighbours of a unit in a map without borders. */
const NEIGHBOURS = 6;

/**
 * A graph for problems whose territories need not be connected: each unit and those it is
 * cheapest to serve from, both ways. Units far from every border then seldom change hands.
 */
export function nearestUnits(problem: CentreProblem): Adjacency {
  const { unitCount, cost } = problem;
  const sets = Array.from({ length: unitCount }, () => new Set<number>());
  for (let unit = 0; unit < unitCount; unit++) {
    const row = Float64Array.from({ length: unitCount }, (_, centre) => cost.of(unit, centre));
    const order = Array.from({ length: unitCount }, (_, other) => other)
      .filter((other) => other !== unit)
      .sort((a, b) => (row[a] as number) - (row[b] as number) || a - b);
    for (const other of order.slice(0, NEIGHBOURS)) {
      (sets[unit] as Set<number>).add(other);
      (sets[other] as Set<number>).add(unit);
    }
  }
  const start = new Int32Array(unitCount + 1);
  sets.forEach((set, unit) => {
    start[unit + 1] = (start[unit] as number) + set.size;
  });
  const neighbour = Int32Array.from(sets.flatMap((set) => [...set].sort((a, b) => a - b)));
  return { start, neighbour };
}
