import { useEffect, useState } from "react";
import type { Overlap } from "./overlap";
import { overlapOf } from "./overlap";
import { finishGently } from "./finish-gently";
import type { MapSceneState, ReadyMap } from "./use-map-scene";

/** Where the territories of the map interleave, while it is asked for; null until it is known. */
export function useOverlap(ready: MapSceneState, isAsked: boolean): Overlap | null {
  const [found, setFound] = useState<{ readonly of: ReadyMap; readonly overlap: Overlap } | null>(null);
  useEffect(() => {
    if (!isAsked || ready === null || ready === "none") return;
    let wanted = true;
    void finishGently(overlapOf(ready.scene), () => wanted).then((overlap) => {
      if (overlap !== null) setFound({ of: ready, overlap });
    });
    return () => {
      wanted = false;
    };
  }, [ready, isAsked]);
  return isAsked && found !== null && found.of === ready ? found.overlap : null;
}
