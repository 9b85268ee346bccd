import type { Adjacency } from "../centres/centre-problem";
import { add, real, whole } from "../typed-cell";
import type { AreaPlanProblem } from "./area-plan-problem";

/**
 * The problem with each group of areas as one area: loads and importances are sums, costs their
 * means by importance, and the group lies where its most important area does. An alignment of
 * the groups costs what it costs the areas.
 *
 * @param groupOf group of each area; groups numbered from 0
 */
export function mergeAreas(problem: AreaPlanProblem, groupOf: Int32Array): AreaPlanProblem {
  const { areaCount, territoryCount: n, measureCount, importance, cost, isRim } = problem;
  const count = groupOf.reduce((most, group) => Math.max(most, group + 1), 0);
  const size = new Int32Array(count);
  const load = new Float64Array(count * measureCount);
  const weight = new Float64Array(count);
  const chief = new Int32Array(count).fill(-1);
  const rim = new Uint8Array(count);
  const fixedTo = new Int32Array(count).fill(-1);
  for (let area = 0; area < areaCount; area++) {
    const group = whole(groupOf, area);
    size[group] = whole(size, group) + 1;
    add(weight, group, real(importance, area));
    for (let m = 0; m < measureCount; m++)
      add(load, group * measureCount + m, real(problem.load, area * measureCount + m));
    const before = whole(chief, group);
    if (before < 0 || real(importance, area) > real(importance, before)) chief[group] = area;
    if (isRim?.[area] === 1) rim[group] = 1;
    if (whole(problem.fixedTo, area) >= 0) fixedTo[group] = whole(problem.fixedTo, area);
  }
  const table = cost === null ? null : new Float64Array(count * n);
  for (let area = 0; area < areaCount && table !== null && cost !== null; area++) {
    const group = whole(groupOf, area);
    const all = real(weight, group);
    const share = all > 0 ? real(importance, area) / all : 1 / whole(size, group);
    for (let t = 0; t < n; t++) add(table, group * n + t, share * real(cost, area * n + t));
  }
  return {
    ...problem,
    areaCount: count,
    load,
    importance: weight,
    cost: table,
    graph: mergedGraph(problem.graph, groupOf, count),
    isRim: isRim === null ? null : rim,
    latitude: Float64Array.from(chief, (area) => real(problem.latitude, area)),
    longitude: Float64Array.from(chief, (area) => real(problem.longitude, area)),
    fixedTo,
  };
}

function mergedGraph({ start, neighbour }: Adjacency, groupOf: Int32Array, count: number): Adjacency {
  const lists = Array.from({ length: count }, () => new Set<number>());
  groupOf.forEach((group, area) => {
    for (let at = whole(start, area); at < whole(start, area + 1); at++) {
      const other = whole(groupOf, whole(neighbour, at));
      if (other !== group) lists[group]?.add(other);
    }
  });
  const merged = new Int32Array(count + 1);
  for (const [group, list] of lists.entries()) merged[group + 1] = whole(merged, group) + list.size;
  return {
    start: merged,
    neighbour: Int32Array.from(lists.flatMap((list) => [...list].sort((a, b) => a - b))),
  };
}
