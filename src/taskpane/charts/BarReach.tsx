import type { MouseEvent } from "react";

/**
 * What a pointer reaches of a row of bars: one surface over all of them, so that a chart of a thousand territories has
 * no more to lay out than one of ten. Pointing reads the nearest bar out, a click opens its card; its words are the tip.
 */
export function BarReach({
  middles,
  left,
  width,
  height,
  tip,
  onChoose,
  onOpen,
}: {
  /** Middle of each bar in the drawing's pixels, from left to right. */
  middles: readonly number[];
  /** Where the bars begin, in the drawing's pixels. */
  left: number;
  /** From the first bar to the end of the last. */
  width: number;
  height: number;
  /** The bar that is read out, in words. */
  tip: string;
  onChoose: (at: number) => void;
  onOpen: (at: number) => void;
}) {
  const barAt = (event: MouseEvent<SVGRectElement>): number => {
    // Drawings are as wide as they are shown (useWidth): a pixel of the page is one of the drawing.
    const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    return nearest(middles, event.clientX - (drawing?.left ?? 0));
  };
  return (
    <rect
      className="ev-chart-bar"
      x={left}
      width={Math.max(0, width)}
      height={height}
      fill="transparent"
      onPointerMove={(event) => {
        onChoose(barAt(event));
      }}
      onClick={(event) => {
        onOpen(barAt(event));
      }}
    >
      <title>{tip}</title>
    </rect>
  );
}

/** Place of the value that is nearest; the first where two are as near. Values ascend. */
function nearest(values: readonly number[], wanted: number): number {
  let [low, high] = [0, values.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const border = ((values[middle] ?? 0) + (values[middle + 1] ?? 0)) / 2;
    if (wanted <= border) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The outline of a bar from one height to another, as part of a path. */
export function barOutline(x: number, width: number, from: number, to: number): string {
  return `M${hundredths(x)} ${hundredths(from)}h${hundredths(width)}V${hundredths(to)}h${hundredths(-width)}z`;
}

/** A hundredth of a pixel is enough, and a thousand bars stay short. */
function hundredths(value: number): string {
  return String(Math.round(value * 100) / 100);
}
