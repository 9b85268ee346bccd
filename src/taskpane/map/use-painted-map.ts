import { useEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import { enlarged } from "./map-look";
import type { MapLook } from "./map-look";
import { mapPatterns } from "./map-patterns";
import type { MapScene } from "./map-scene";
import type { MapView, Size } from "./map-view";
import { paintScene } from "./paint-scene";
import { finishGently } from "./finish-gently";
import { MOST_DOTS } from "./thin-out";

/** How long a view must last before it is painted anew, in ms; until then the last picture is moved along. */
const SETTLES_AFTER_MS = 60;

/** A finished picture and the view it shows. */
interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly view: MapView;
  readonly screen: Size;
}

/**
 * Keeps a canvas painted: at once with the last picture moved to the new view, and a moment later with a
 * new one that was painted aside in small steps.
 *
 * @returns accounts in view as last painted, null before
 */
export function usePaintedMap(
  canvas: RefObject<HTMLCanvasElement | null>,
  scene: MapScene,
  view: MapView,
  screen: Size,
  look: MapLook,
  isContrast: boolean,
): number | null {
  const [inView, setInView] = useState<number | null>(null);
  const picture = useRef<Picture | null>(null);
  useEffect(() => {
    let wanted = true;
    if (canvas.current !== null) show(canvas.current, picture.current, view, screen);
    const begin = setTimeout(
      () => {
        const ratio = window.devicePixelRatio;
        const aside = document.createElement("canvas");
        aside.width = Math.round(screen.width * ratio);
        aside.height = Math.round(screen.height * ratio);
        const context = aside.getContext("2d");
        if (context === null) return;
        context.scale(ratio, ratio);
        const patterns = mapPatterns(context, look.text, isContrast, ratio);
        const steps = paintScene(context, scene, {
          view,
          screen,
          look: enlarged(look),
          texts: scene.points.territories.map(({ name }) => name),
          type: 12,
          dot: (drawn) => dotRadius(screen, drawn),
          mostDots: MOST_DOTS,
          line: 2,
          fillPattern: (hue) => {
            const pattern = patterns[hue] ?? null;
            if (pattern === null) return;
            context.save();
            context.setTransform(1, 0, 0, 1, 0, 0);
            context.fillStyle = pattern;
            context.fill();
            context.restore();
          },
        });
        void finishGently(steps, () => wanted).then((count) => {
          if (count === null || canvas.current === null) return;
          picture.current = { canvas: aside, view, screen };
          show(canvas.current, picture.current, view, screen);
          setInView(count);
        });
      },
      picture.current === null ? 0 : SETTLES_AFTER_MS,
    );
    return () => {
      wanted = false;
      clearTimeout(begin);
    };
  }, [canvas, scene, view, screen, look, isContrast]);
  return inView;
}

/** Dots shrink as they get many, but can always be seen. */
export function dotRadius({ width, height }: Size, drawn: number): number {
  return Math.min(3, Math.max(1.2, 0.12 * Math.sqrt((width * height) / Math.max(1, drawn))));
}

/** The picture where it belongs in the view. */
function show(canvas: HTMLCanvasElement, picture: Picture | null, view: MapView, screen: Size): void {
  const ratio = window.devicePixelRatio;
  const [width, height] = [Math.round(screen.width * ratio), Math.round(screen.height * ratio)];
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, screen.width, screen.height);
  if (picture === null) return;
  const factor = view.scale / picture.view.scale;
  context.drawImage(
    picture.canvas,
    view.x - picture.view.x * factor,
    view.y - picture.view.y * factor,
    picture.screen.width * factor,
    picture.screen.height * factor,
  );
}
