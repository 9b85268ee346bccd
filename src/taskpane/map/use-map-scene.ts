import { useEffect, useState } from "react";
import type { PlanMap } from "../../worker/map-planner";
import { loadGround } from "./load-ground";
import { mapScene } from "./map-scene";
import type { MapScene } from "./map-scene";
import { finishGently } from "./finish-gently";

/** Width of the map in its own units; what is shown of it is scaled from there. */
const WIDTH = 1000;

/** The plan as it is drawn: which account each dot is, and what is drawn. */
export interface ReadyMap {
  readonly map: PlanMap;
  readonly scene: MapScene;
  /** Account of each placed dot, as in scene.accounts. */
  readonly account: Int32Array;
  /** Dot of each account that is on the map. */
  readonly dotOf: ReadonlyMap<number, number>;
}

/** Null while the first map is worked out; "none" where no account has a place. */
export type MapSceneState = ReadyMap | "none" | null;

/**
 * Works the map of a plan out in small steps; the map before stays until the next is ready.
 *
 * @param load gives the plan's points
 * @param version changes with the plan
 */
export function useMapScene(load: () => Promise<PlanMap>, version: string): MapSceneState {
  const [state, setState] = useState<MapSceneState>(null);
  useEffect(() => {
    let wanted = true;
    const isWanted = () => wanted;
    void (async () => {
      const map = await load();
      const ground = isWanted() ? await loadGround(map.points, WIDTH) : null;
      if (!isWanted()) return;
      if (ground === null) {
        setState("none");
        return;
      }
      const scene = await finishGently(mapScene(map.points, ground), isWanted);
      if (scene === null) return;
      const account = Int32Array.from(scene.accounts.point, (point) => map.account[point] ?? -1);
      const dotOf = new Map<number, number>();
      account.forEach((row, dot) => dotOf.set(row, dot));
      setState({ map, scene, account, dotOf });
    })();
    return () => {
      wanted = false;
    };
  }, [load, version]);
  return state;
}
