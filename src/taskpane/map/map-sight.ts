import type { MapView, Size } from "./map-view";

/** What the map is asked to show: an account, or a territory by its place in the plan. */
export type ShownOnMap = { readonly account: number } | { readonly territory: number };

/** Where the hand has brought the map. */
export interface HandView {
  readonly view: MapView;
  readonly screen: Size;
  /** What was shown before: when something else is asked for, that counts. */
  readonly of: ShownOnMap | null;
}

/** How the map was left for a card that lies over it, so that it is the same when that is closed. */
export interface MapSight {
  readonly accounts: readonly number[];
  readonly shown: ShownOnMap | null;
  /** Null where the hand has not moved the map. */
  readonly hand: HandView | null;
  readonly isListed: boolean;
  readonly isOverlapShown: boolean;
}
