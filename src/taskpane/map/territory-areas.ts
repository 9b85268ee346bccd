import { Delaunay } from "d3-delaunay";
import type { Voronoi } from "d3-delaunay";
import type { PlacedAccounts } from "./place-accounts";
import type { Steps } from "../../engine/model/steps";

/** Cells above this count are thinned: the shading is for the eye, the dots are the truth. */
const MOST_CELLS = 20_000;
/** How often a cell takes the owner of most of its neighbours. */
const SMOOTHINGS = 2;
/** Cells smoothed before others may run. */
const CELLS_A_STEP = 1000;

/** Shaded areas: a cell around each account, owned by who owns most accounts nearby. */
export interface TerritoryAreas {
  readonly voronoi: Voronoi<Delaunay.Point>;
  /** Territory of each cell. */
  readonly owner: Int32Array;
  /** Placed account that each cell is around. */
  readonly account: Int32Array;
  /** Border pieces between cells of different owners: x1, y1, x2, y2 in turn. */
  readonly borders: readonly number[];
}

/**
 * Cells around the accounts that a territory holds, smoothed twice by their neighbours'
 * majority, as large as the map. null without accounts.
 */
export function* territoryAreas(
  accounts: Pick<PlacedAccounts, "positions" | "territory">,
  width: number,
  height: number,
): Steps<TerritoryAreas | null> {
  const held = heldAccounts(accounts);
  if (held.owner.length === 0) return null;
  yield;
  const delaunay = new Delaunay(held.positions);
  yield;
  const voronoi = delaunay.voronoi([0, 0, width, height]);
  let owner = held.owner;
  for (let round = 0; round < SMOOTHINGS; round += 1) owner = yield* smooth(delaunay, owner);
  return { voronoi, owner, account: held.account, borders: borders(delaunay, voronoi, owner) };
}

function heldAccounts({ positions, territory }: Pick<PlacedAccounts, "positions" | "territory">): {
  positions: Float64Array;
  owner: Int32Array;
  account: Int32Array;
} {
  const step = Math.max(1, Math.ceil(territory.length / MOST_CELLS));
  const kept: number[] = [];
  territory.forEach((owner, at) => {
    if (owner >= 0 && at % step === 0) kept.push(at);
  });
  return {
    positions: Float64Array.from(kept.flatMap((at) => [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0])),
    owner: Int32Array.from(kept.map((at) => territory[at] ?? 0)),
    account: Int32Array.from(kept),
  };
}

function* smooth(delaunay: Delaunay<Delaunay.Point>, owner: Int32Array): Steps<Int32Array> {
  const smoothed = Int32Array.from(owner);
  for (const [at, own] of owner.entries()) {
    if (at % CELLS_A_STEP === 0) yield;
    const votes = new Map<number, number>([[own, 1]]);
    for (const neighbour of delaunay.neighbors(at)) {
      const other = owner[neighbour] ?? own;
      votes.set(other, (votes.get(other) ?? 0) + 1);
    }
    let winner = own;
    for (const [candidate, count] of votes) {
      if (count > (votes.get(winner) ?? 0)) winner = candidate;
    }
    smoothed[at] = winner;
  }
  return smoothed;
}

function borders(
  delaunay: Delaunay<Delaunay.Point>,
  voronoi: Voronoi<Delaunay.Point>,
  owner: Int32Array,
): number[] {
  const { halfedges, triangles } = delaunay;
  const { circumcenters } = voronoi;
  const lines: number[] = [];
  halfedges.forEach((opposite, edge) => {
    if (opposite < edge) return;
    if (owner[triangles[edge] ?? 0] === owner[triangles[opposite] ?? 0]) return;
    const from = Math.floor(edge / 3) * 2;
    const to = Math.floor(opposite / 3) * 2;
    lines.push(
      circumcenters[from] ?? 0,
      circumcenters[from + 1] ?? 0,
      circumcenters[to] ?? 0,
      circumcenters[to + 1] ?? 0,
    );
  });
  return lines;
}
