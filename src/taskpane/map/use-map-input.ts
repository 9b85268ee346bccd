import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { insideLasso } from "./lasso";
import type { Corner } from "./lasso";
import { arrowOf, onScreen, pinched, SLIP, withCorner } from "./map-input";
import type { Gesture, MapTool } from "./map-input";
import type { MapScene } from "./map-scene";
import { panBy, withinMap, zoomAbout } from "./map-view";
import type { MapView, Size } from "./map-view";
import { nearestDot } from "./nearest-dot";
import { wholeMap } from "./view-of-dots";

/** How near a pointer must come to a dot, in pixels; a finger covers more. */
const REACH = { mouse: 8, touch: 18, keyboard: 14 } as const;
/** How much one press of + comes closer. */
export const ZOOM_STEP = 1.5;

/** What the map asks of the screen around it. */
export interface MapInputs {
  readonly onView: (view: MapView) => void;
  readonly onTool: (tool: MapTool) => void;
  /** A dot was chosen, with Shift in addition to the others. */
  readonly onPick: (dot: number, isAdded: boolean) => void;
  readonly onLasso: (dots: readonly number[], isAdded: boolean) => void;
  /** The dot under the pointer or the cross, null when there is none. */
  readonly onTell: (dot: number | null) => void;
  /** Esc, when no lasso is being drawn; false when there was nothing to clear. */
  readonly onClear: () => boolean;
}

/** Pointer, wheel, fingers and keys on the map. */
export function useMapInput(
  surface: RefObject<HTMLDivElement | null>,
  scene: MapScene,
  view: MapView,
  screen: Size,
  tool: MapTool,
  inputs: MapInputs,
) {
  const gesture = useRef<Gesture>({ kind: "none" });
  const fingers = useRef(new Map<number, Corner>());
  const [lasso, setLasso] = useState<readonly Corner[]>([]);
  const [cross, setCross] = useState<Corner | null>(null);
  const go = (next: MapView) => {
    inputs.onView(withinMap(next, screen, scene.ground));
  };
  const middle: Corner = [screen.width / 2, screen.height / 2];
  useWheelZoom(surface, (factor, x, y) => {
    go(zoomAbout(view, factor, x, y));
  });

  const close = (corners: readonly Corner[], isAdded: boolean) => {
    setLasso([]);
    if (corners.length >= 3) inputs.onLasso(insideLasso(scene.index, scene.accounts, corners), isAdded);
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    fingers.current.set(event.pointerId, at);
    setCross(null);
    const [first, second] = [...fingers.current.values()];
    if (first !== undefined && second !== undefined) {
      gesture.current = { kind: "pinch", first, second };
      setLasso([]);
    } else if (tool === "lasso") {
      gesture.current = { kind: "lasso" };
      setLasso(withCorner([], view, at));
    } else {
      gesture.current = { kind: "press", from: at, last: at };
    }
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const at = placeOf(event);
    const now = gesture.current;
    if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, at);
    if (now.kind === "none") {
      inputs.onTell(nearestDot(scene, view, at, REACH.mouse));
    } else if (now.kind === "pinch") {
      const [first = now.first, second = now.second] = [...fingers.current.values()];
      go(pinched(view, [now.first, now.second], [first, second]));
      gesture.current = { kind: "pinch", first, second };
    } else if (now.kind === "lasso") {
      setLasso(withCorner(lasso, view, at));
    } else {
      const slipped = Math.hypot(at[0] - now.from[0], at[1] - now.from[1]) > SLIP;
      if (now.kind === "press" && !slipped) return;
      gesture.current = { ...now, kind: "pan", last: at };
      go(panBy(view, at[0] - now.last[0], at[1] - now.last[1]));
    }
  };

  const onPointerUp = (event: PointerEvent<HTMLDivElement>) => {
    const now = gesture.current;
    fingers.current.delete(event.pointerId);
    gesture.current = { kind: "none" };
    if (now.kind === "lasso") close(lasso, event.shiftKey);
    if (now.kind !== "press") return;
    const reach = event.pointerType === "mouse" ? REACH.mouse : REACH.touch;
    const dot = nearestDot(scene, view, placeOf(event), reach);
    if (dot !== null) inputs.onPick(dot, event.shiftKey);
    inputs.onTell(dot);
  };

  const onPointerCancel = (event: PointerEvent<HTMLDivElement>) => {
    fingers.current.delete(event.pointerId);
    gesture.current = { kind: "none" };
    setLasso([]);
  };

  const tellAt = (at: Corner, of: MapView) => {
    inputs.onTell(nearestDot(scene, of, at, REACH.keyboard));
  };

  const moveBy = (key: string, isLarge: boolean): boolean => {
    const [right, down] = arrowOf(key, isLarge, tool === "lasso" ? "cross" : "pan") ?? [0, 0];
    if (right === 0 && down === 0) return false;
    const at = cross ?? middle;
    if (tool === "lasso") {
      const moved = onScreen([at[0] + right, at[1] + down], screen);
      setCross(moved);
      tellAt(moved, view);
      return true;
    }
    // The map goes the other way, so that the cross goes where the key says.
    const next = withinMap(panBy(view, -right, -down), screen, scene.ground);
    setCross(middle);
    inputs.onView(next);
    tellAt(middle, next);
    return true;
  };

  /** Space and Enter, at the cross. */
  const pressCross = (key: string, isAdded: boolean): boolean => {
    const at = cross ?? middle;
    if (tool === "lasso") {
      if (key === "Enter") close(lasso, isAdded);
      else setLasso(withCorner(lasso, view, at));
      setCross(at);
      return true;
    }
    const dot = nearestDot(scene, view, at, REACH.keyboard);
    // With the keyboard accounts come one after the other, as in a list.
    if (dot !== null) inputs.onPick(dot, true);
    setCross(at);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (done(event)) event.preventDefault();
  };

  const done = ({ key, shiftKey }: KeyboardEvent<HTMLDivElement>): boolean => {
    switch (key) {
      case "+":
      case "=":
        go(zoomAbout(view, ZOOM_STEP, ...(cross ?? middle)));
        return true;
      case "-":
        go(zoomAbout(view, 1 / ZOOM_STEP, ...(cross ?? middle)));
        return true;
      case "Home":
        inputs.onView(wholeMap(scene.ground, screen));
        return true;
      case "l":
      case "L":
        setLasso([]);
        setCross(middle);
        inputs.onTool(tool === "lasso" ? "point" : "lasso");
        return true;
      case "Escape":
        if (lasso.length > 0) {
          setLasso([]);
          return true;
        }
        return inputs.onClear();
      case " ":
      case "Enter":
        return pressCross(key, shiftKey);
      default:
        return moveBy(key, shiftKey);
    }
  };

  return {
    lasso,
    cross,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel,
      onPointerLeave: () => {
        if (gesture.current.kind === "none") inputs.onTell(null);
      },
      onKeyDown,
      onBlur: () => {
        setCross(null);
        inputs.onTell(null);
      },
    },
  };
}

function placeOf({ nativeEvent }: PointerEvent<HTMLDivElement>): Corner {
  return [nativeEvent.offsetX, nativeEvent.offsetY];
}

/** The wheel zooms where the pointer is; the pane does not scroll meanwhile. */
function useWheelZoom(
  surface: RefObject<HTMLDivElement | null>,
  onZoom: (factor: number, x: number, y: number) => void,
): void {
  const zoom = useRef(onZoom);
  useEffect(() => {
    zoom.current = onZoom;
  });
  useEffect(() => {
    const target = surface.current;
    if (target === null) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
      zoom.current(Math.exp(-lines / 400), event.offsetX, event.offsetY);
    };
    // React's own wheel listeners cannot hold the page still.
    target.addEventListener("wheel", turn, { passive: false });
    return () => {
      target.removeEventListener("wheel", turn);
    };
  }, [surface]);
}
