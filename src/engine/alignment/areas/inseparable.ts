import type { Adjacency } from "../centres/centre-problem";

/**
 * Groups of areas that only one territory can have where none may lie inside another: an area
 * with all areas that are left only through it, such as a county with the town in its middle.
 * They hang below a cut vertex of the map, with what lies around the map as one more vertex.
 *
 * @param isRim 1 for areas at a coast or at the edge of the map; at least one in each part
 * @returns the group of each area, numbered from 0 in the order of the areas that enclose
 * @see Tarjan (1972) Depth-first search and linear graph algorithms, SIAM J. Comput. 1(2)
 */
export function inseparableGroups({ start, neighbour }: Adjacency, isRim: Uint8Array): Int32Array {
  const count = isRim.length;
  // Visited from outside; low: earliest vertex reached from below an area, 0 being the outside.
  const visited = new Int32Array(count);
  const low = new Int32Array(count);
  const parent = new Int32Array(count).fill(-1);
  const next = start.slice(0, count);
  const order: number[] = [];
  for (let root = 0; root < count; root++) {
    if (isRim[root] !== 1 || visited[root] !== 0) continue;
    const path = [root];
    enter(root);
    while (path.length > 0) {
      const area = path[path.length - 1] as number;
      const at = next[area] as number;
      if (at === (start[area + 1] as number)) {
        path.pop();
        const above = parent[area] as number;
        if (above >= 0) low[above] = Math.min(low[above] as number, low[area] as number);
        continue;
      }
      next[area] = at + 1;
      const other = neighbour[at] as number;
      if (visited[other] !== 0) {
        if (other !== parent[area]) low[area] = Math.min(low[area] as number, visited[other] as number);
        continue;
      }
      parent[other] = area;
      enter(other);
      path.push(other);
    }
  }
  // Parents come before children: what hangs below a cut vertex joins the group of that vertex.
  const head = new Int32Array(count).fill(-1);
  for (const area of order) {
    const above = parent[area] as number;
    const isCutOff = above >= 0 && (low[area] as number) >= (visited[above] as number);
    const isBelow = above >= 0 && head[above] !== above;
    head[area] = isCutOff || isBelow ? (head[above] as number) : area;
  }
  return numbered(head);

  function enter(area: number): void {
    order.push(area);
    visited[area] = order.length;
    low[area] = isRim[area] === 1 ? 0 : order.length;
  }
}

/** Heads of groups numbered from 0 in ascending order. */
function numbered(head: Int32Array): Int32Array {
  const numberOf = new Int32Array(head.length).fill(-1);
  let groups = 0;
  head.forEach((first, area) => {
    if (first === area) numberOf[area] = groups++;
  });
  return head.map((first) => numberOf[first] as number);
}
