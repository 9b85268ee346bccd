import KDBush from "kdbush";
import type { PlanPoints } from "../../worker/plan-points";
import type { MapCells } from "./map-cells";
import { mapCells } from "./map-cells";
import type { MapGround } from "./map-shapes";
import { placeAccounts } from "./place-accounts";
import type { PlacedAccounts } from "./place-accounts";
import type { Steps } from "../../engine/model/steps";
import { territoryAreas } from "./territory-areas";

/** All that is drawn of a plan, in units of the map, whatever part of it is looked at. */
export interface MapScene {
  readonly points: PlanPoints;
  readonly ground: MapGround;
  readonly accounts: PlacedAccounts;
  /** Finds placed accounts by where they are. */
  readonly index: KDBush;
  /** Null when no territory holds an account that has a place. */
  readonly cells: MapCells | null;
  /** Pieces of border between territories: x1, y1, x2, y2 in turn. */
  readonly borders: readonly number[];
  /** 1 for a placed account whose cell has its own territory's colour, where that territory can be named. */
  readonly inOwnColour: Uint8Array;
}

/** Works out places, index and areas of a plan, in steps of a few milliseconds. */
export function* mapScene(points: PlanPoints, ground: MapGround): Steps<MapScene> {
  const accounts = yield* placeAccounts(points, ground);
  yield;
  const index = indexOf(accounts);
  const areas = yield* territoryAreas(accounts, ground.width, ground.height);
  const cells = areas === null ? null : yield* mapCells(areas);
  const inOwnColour = new Uint8Array(accounts.territory.length);
  areas?.account.forEach((account, cell) => {
    inOwnColour[account] = areas.owner[cell] === accounts.territory[account] ? 1 : 0;
  });
  return { points, ground, accounts, index, cells, borders: areas?.borders ?? [], inOwnColour };
}

/** An index over the placed accounts. */
export function indexOf({ positions, territory }: PlacedAccounts): KDBush {
  // An index of nothing is none; one point far away stands for it.
  const index = new KDBush(Math.max(1, territory.length));
  if (territory.length === 0) index.add(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
  for (let at = 0; at < territory.length; at++) index.add(positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0);
  return index.finish();
}
