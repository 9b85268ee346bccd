import type { PlanPoints } from "../../worker/plan-points";
import { drawMapInSteps } from "./draw-map";
import { loadGround } from "./load-ground";
import { LIGHT_MAP } from "./map-look";
import { finishGently } from "./finish-gently";

/** Width of the picture on Plan Summary, in pixels. */
const WIDTH = 1100;
/** Excel on the web refuses larger pictures. */
const MOST_BYTES = 1_000_000;

/**
 * The map of a plan as PNG, base64 without a prefix, on white and with the territories' names;
 * null when no account has a place or the picture would be too large for Excel.
 */
export async function mapPng(points: PlanPoints): Promise<string | null> {
  const ground = await loadGround(points, WIDTH);
  if (ground === null) return null;
  const canvas = document.createElement("canvas");
  canvas.width = ground.width;
  canvas.height = ground.height;
  const context = canvas.getContext("2d");
  if (context === null) return null;
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  await finishGently(drawMapInSteps(context, points, ground, LIGHT_MAP), () => true);
  const png = await pngOf(canvas);
  return png === null || png.size > MOST_BYTES ? null : base64Of(png);
}

/** The picture, made beside the page's thread; null where the browser has no room for it. */
function pngOf(canvas: HTMLCanvasElement): Promise<Blob | null> {
  return new Promise((resolve) => {
    canvas.toBlob(resolve, "image/png");
  });
}

function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // Read as an address of data, the result is a text.
      resolve((reader.result as string).replace(/^data:image\/png;base64,/, ""));
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error("The map's picture could not be read"));
    };
    reader.readAsDataURL(file);
  });
}
