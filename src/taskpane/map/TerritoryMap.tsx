import { useEffect, useRef, useState } from "react";
import type { PlanPoints } from "../../worker/plan-points";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";
import { drawMapInSteps } from "./draw-map";
import { loadGround } from "./load-ground";
import type { MapLook } from "./map-look";
import { finishGently } from "./steps";
import { useMapLook } from "./use-map-look";

/** What is known of the map so far. */
type MapState =
  | { readonly kind: "loading" }
  | { readonly kind: "none" }
  | {
      readonly kind: "drawn";
      readonly territories: number;
      readonly accounts: number;
      readonly outside: number;
    };

/** The planned territories on a map: accounts as dots, numbered areas. The table carries the same facts. */
export default function TerritoryMap({ load, dark }: { load: () => Promise<PlanPoints>; dark: boolean }) {
  const { words, figures } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [points, setPoints] = useState<PlanPoints | null>(null);
  const [state, setState] = useState<MapState>({ kind: "loading" });
  const width = useWidth(frame, 0);
  const { look } = useMapLook(dark);

  useEffect(() => {
    let wanted = true;
    void load().then((loaded) => {
      if (wanted) setPoints(loaded);
    });
    return () => {
      wanted = false;
    };
  }, [load]);

  useEffect(() => {
    if (points === null || width === 0) return;
    let wanted = true;
    void paint(canvas.current, points, width, look, () => wanted).then((painted) => {
      if (painted !== null) setState(painted);
    });
    return () => {
      wanted = false;
    };
  }, [points, width, look]);

  return (
    <div ref={frame} className="ev-map">
      {state.kind === "none" ? (
        <span className="ev-hint">{words.result.noPlaces}</span>
      ) : (
        <canvas
          ref={canvas}
          role="img"
          aria-busy={state.kind === "loading"}
          aria-label={
            state.kind === "drawn"
              ? words.result.mapLabel(figures.count(state.territories), figures.count(state.accounts))
              : words.result.mapLoading
          }
        />
      )}
      {state.kind === "drawn" && (
        <span className="ev-hint">
          {words.result.mapCaption}{" "}
          {state.outside > 0 && words.result.mapUnplaced(state.outside, figures.count(state.outside))}
        </span>
      )}
    </div>
  );
}

/** Draws aside in small steps and shows the map when it is whole; null when it is no longer wanted. */
async function paint(
  canvas: HTMLCanvasElement | null,
  points: PlanPoints,
  width: number,
  look: MapLook,
  isWanted: () => boolean,
): Promise<MapState | null> {
  const ground = await loadGround(points, width);
  if (!isWanted()) return null;
  if (ground === null) return { kind: "none" };
  const aside = document.createElement("canvas");
  const context = aside.getContext("2d");
  if (canvas === null || context === null) return null;
  const ratio = window.devicePixelRatio;
  aside.width = Math.round(ground.width * ratio);
  aside.height = Math.round(ground.height * ratio);
  context.scale(ratio, ratio);
  const outside = await finishGently(drawMapInSteps(context, points, ground, look), isWanted);
  if (outside === null) return null;
  canvas.width = aside.width;
  canvas.height = aside.height;
  canvas.style.height = `${String(ground.height)}px`;
  canvas.getContext("2d")?.drawImage(aside, 0, 0);
  const { territories, territory } = points;
  return { kind: "drawn", territories: territories.length, accounts: territory.length - outside, outside };
}
