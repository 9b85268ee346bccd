/** Side of the square that a pattern repeats, in CSS pixels. */
const TILE = 8;
/** How strong the lines are, over 1. */
const STRENGTH = 0.16;
const STRENGTH_IN_CONTRAST = 0.55;

/** Lines of each pattern in a square of 8 x 8, as x1, y1, x2, y2; they run over its edge so that they join. */
const LINES: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [
    [-2, 10, 10, -2],
    [-6, 6, 6, -6],
    [2, 14, 14, 2],
  ],
  [
    [-2, -2, 10, 10],
    [-6, 2, 6, 14],
    [2, -6, 14, 6],
  ],
  [[0, 4, 8, 4]],
  [[4, 0, 4, 8]],
  [
    [0, 4, 8, 4],
    [4, 0, 4, 8],
  ],
  [
    [-2, -2, 10, 10],
    [-2, 10, 10, -2],
  ],
  [
    [1.4, 1.4, 2.6, 2.6],
    [5.4, 5.4, 6.6, 6.6],
  ],
  [
    [0, 1.5, 8, 1.5],
    [0, 4.5, 8, 4.5],
  ],
];

/**
 * A pattern for each hue, so that areas differ without their colours: lines in eight directions and kinds.
 * A pattern is as fine on the screen whatever the view: it takes the scale of the view back.
 *
 * @param context that will fill with them
 * @param color of the lines
 * @param ratio pixels of the canvas a CSS pixel
 */
export function mapPatterns(
  context: CanvasRenderingContext2D,
  color: string,
  isContrast: boolean,
  ratio: number,
): (CanvasPattern | null)[] {
  return LINES.map((lines) => {
    const tile = document.createElement("canvas");
    tile.width = tile.height = Math.max(1, Math.round(TILE * ratio));
    const pen = tile.getContext("2d");
    if (pen === null) return null;
    pen.scale(tile.width / TILE, tile.height / TILE);
    pen.globalAlpha = isContrast ? STRENGTH_IN_CONTRAST : STRENGTH;
    pen.strokeStyle = color;
    pen.lineWidth = 1;
    pen.beginPath();
    for (const [x1, y1, x2, y2] of lines) {
      pen.moveTo(x1, y1);
      pen.lineTo(x2, y2);
    }
    pen.stroke();
    return context.createPattern(tile, "repeat");
  });
}
