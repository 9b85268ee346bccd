import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { PlanPoints } from "../../worker/planner";
import { useLanguage } from "../strings/words";
import { drawMap } from "./draw-map";
import { loadGround } from "./load-ground";
import { CONTRAST_MAP, DARK_MAP, LIGHT_MAP } from "./map-look";

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
  const width = useWidth(frame);
  const contrast = useMedia("(forced-colors: active)");

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
    void loadGround(points, width).then((ground) => {
      if (!wanted) return;
      if (ground === null) {
        setState({ kind: "none" });
        return;
      }
      const context = sizeCanvas(canvas.current, ground.width, ground.height);
      if (context === null) return;
      const look = contrast ? CONTRAST_MAP : dark ? DARK_MAP : LIGHT_MAP;
      const outside = drawMap(context, points, ground, look);
      setState({
        kind: "drawn",
        territories: points.territories.length,
        accounts: points.territory.length - outside,
        outside,
      });
    });
    return () => {
      wanted = false;
    };
  }, [points, width, dark, contrast]);

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

/** Gives the canvas its size in device pixels and a context that draws in CSS pixels. */
function sizeCanvas(
  canvas: HTMLCanvasElement | null,
  width: number,
  height: number,
): CanvasRenderingContext2D | null {
  const context = canvas?.getContext("2d") ?? null;
  if (canvas === null || context === null) return null;
  const ratio = window.devicePixelRatio;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  canvas.style.height = `${String(height)}px`;
  context.scale(ratio, ratio);
  return context;
}

function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    const observer = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const list = window.matchMedia(query);
    const changed = () => {
      setMatches(list.matches);
    };
    list.addEventListener("change", changed);
    return () => {
      list.removeEventListener("change", changed);
    };
  }, [query]);
  return matches;
}
