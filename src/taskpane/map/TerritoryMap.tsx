import { useEffect, useRef, useState } from "react";
import type { MouseEvent } from "react";
import type { PlanPoints } from "../../worker/plan-points";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";
import { drawMapInSteps } from "./draw-map";
import { loadGround } from "./load-ground";
import type { MapLook } from "./map-look";
import type { MapScene } from "./map-scene";
import { nearestDot } from "./nearest-dot";
import { finishGently } from "./finish-gently";
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
      readonly scene: MapScene;
    };

/** How far from a dot a click still means its territory, in pixels. */
const REACH = 40;
/** The small map is drawn as large as it is seen. */
const AS_DRAWN = { scale: 1, x: 0, y: 0 };

/**
 * The planned territories on a map: accounts as dots, numbered areas. A click opens the card of the territory that is
 * there. The table carries the same facts, and opens the same cards.
 */
export default function TerritoryMap({
  load,
  dark,
  onOpen,
}: {
  load: () => Promise<PlanPoints>;
  dark: boolean;
  /** Opens the card of a territory, by its place in the plan. */
  onOpen: (territory: number) => void;
}) {
  const { words, figures } = useLanguage();
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const [points, setPoints] = useState<PlanPoints | null>(null);
  const [state, setState] = useState<MapState>({ kind: "loading" });
  const width = useWidth(frame, 0);
  const { look } = useMapLook(dark);
  const open = (event: MouseEvent<HTMLCanvasElement>) => {
    if (state.kind !== "drawn") return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const dot = nearestDot(state.scene, AS_DRAWN, [event.clientX - left, event.clientY - top], REACH);
    const territory = dot === null ? -1 : (state.scene.accounts.territory[dot] ?? -1);
    if (territory >= 0) onOpen(territory);
  };

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
          className={state.kind === "drawn" ? "ev-chart-bar" : undefined}
          onClick={open}
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
          {words.result.mapCaption} {words.result.mapOpens}{" "}
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
  const scene = await finishGently(drawMapInSteps(context, points, ground, look), isWanted);
  if (scene === null) return null;
  canvas.width = aside.width;
  canvas.height = aside.height;
  canvas.style.height = `${String(ground.height)}px`;
  canvas.getContext("2d")?.drawImage(aside, 0, 0);
  const { territories, territory } = points;
  const { outside } = scene.accounts;
  return {
    kind: "drawn",
    territories: territories.length,
    accounts: territory.length - outside,
    outside,
    scene,
  };
}
