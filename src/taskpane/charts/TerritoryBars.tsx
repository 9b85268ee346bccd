import { useMemo, useRef, useState } from "react";
import { useWidth } from "../parts/use-width";
import { BarReach, barOutline } from "./BarReach";
import { ChartReader } from "./ChartReader";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
const [LEFT, TOP, HEIGHT, BOTTOM] = [44, 6, 112, 6];

/** One territory: parts that stand on one another, and a mark across the bar. */
export interface TerritoryBar {
  readonly name: string;
  readonly parts: readonly number[];
  /** Null for none. */
  readonly mark: number | null;
  /** The bar in words; asked of the one that is read out. */
  readonly tip: () => string;
}

/** Apart in lightness too; a sixth part begins anew. */
export const FILLS = [
  "var(--ev-part-1)",
  "var(--ev-part-2)",
  "var(--ev-part-3)",
  "var(--ev-part-4)",
  "var(--ev-part-5)",
] as const;

/**
 * One bar a territory from 0. A slider under the bars goes from one to the next by arrow keys, and pointing at a bar
 * does the same: the territory is read out below. A bar opens the card of its territory.
 */
export function TerritoryBars({
  bars,
  line,
  label,
  chooseLabel,
  axis,
  onOpen,
}: {
  bars: readonly TerritoryBar[];
  /** A dashed line across all, or null. */
  line: number | null;
  /** The whole chart in a sentence. */
  label: string;
  /** What the slider chooses. */
  chooseLabel: string;
  axis: (value: number) => string;
  /** Opens the card of a bar's territory, by the place of the bar. */
  onOpen: (at: number) => void;
}) {
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const [chosen, setChosen] = useState(0);
  const drawn = useMemo(() => drawBars(bars, line, width), [bars, line, width]);
  const { most, y, slot, middles } = drawn;
  const read = bars[chosen];
  const tip = read?.tip() ?? "";
  return (
    <div className="ev-stack ev-tight">
      <svg
        ref={chart}
        className="ev-chart"
        viewBox={`0 0 ${String(width)} ${String(TOP + HEIGHT + BOTTOM)}`}
        role="img"
        aria-label={label}
      >
        {[0, most].map((value) => (
          <text key={value} x={LEFT - 6} y={y(value) + (value === 0 ? 0 : 9)} textAnchor="end">
            {axis(value)}
          </text>
        ))}
        <rect
          x={LEFT + chosen * slot}
          width={slot}
          y={TOP}
          height={HEIGHT}
          fill="var(--colorNeutralBackground1Hover)"
        />
        {drawn.levels.map((outline, level) => (
          <path key={level} className="ev-chart-part" d={outline} fill={FILLS[level % FILLS.length]} />
        ))}
        <path d={drawn.marks} stroke="var(--colorNeutralBackground1)" strokeWidth={4} />
        <path d={drawn.marks} stroke="var(--colorNeutralForeground1)" strokeWidth={2} />
        {line !== null && (
          <line
            x1={LEFT}
            x2={width}
            y1={y(line)}
            y2={y(line)}
            stroke="var(--colorNeutralForeground1)"
            strokeDasharray="4 3"
          />
        )}
        <line x1={LEFT} x2={width} y1={y(0)} y2={y(0)} stroke="var(--colorNeutralStrokeAccessible)" />
        <BarReach
          middles={middles}
          left={LEFT}
          width={width - LEFT}
          height={TOP + HEIGHT}
          tip={tip}
          onChoose={setChosen}
          onOpen={onOpen}
        />
      </svg>
      <ChartReader
        count={bars.length}
        name={read?.name ?? ""}
        tip={tip}
        chosen={chosen}
        onChoose={setChosen}
        label={chooseLabel}
        left={LEFT}
        onOpen={onOpen}
      />
    </div>
  );
}

interface DrawnBars {
  /** The end of the axis; the pixel of a value on it. */
  readonly most: number;
  readonly y: (value: number) => number;
  /** Pixels from bar to bar, and the middle of each. */
  readonly slot: number;
  readonly middles: readonly number[];
  /** The parts of one level of all bars are one path, and so are the marks: as much to lay out for any number of bars. */
  readonly levels: readonly string[];
  readonly marks: string;
}

function drawBars(bars: readonly TerritoryBar[], line: number | null, width: number): DrawnBars {
  const tops = bars.map(({ parts, mark }) =>
    Math.max(
      parts.reduce((sum, part) => sum + part, 0),
      mark ?? 0,
    ),
  );
  const most = Math.max(line ?? 0, ...tops, Number.MIN_VALUE);
  const y = (value: number): number => TOP + HEIGHT - (HEIGHT * Math.max(0, value)) / most;
  const slot = (width - LEFT) / Math.max(1, bars.length);
  const bar = Math.min(24, slot * 0.75);
  const middles = bars.map((_, at) => LEFT + (at + 0.5) * slot);
  const levels: string[] = [];
  let marks = "";
  for (const [at, { parts, mark }] of bars.entries()) {
    const x = (middles[at] ?? 0) - bar / 2;
    let under = 0;
    for (const [level, part] of parts.entries()) {
      const from = under;
      under += part;
      const outline = part > 0 ? barOutline(x, bar, y(from), y(under)) : "";
      levels[level] = (levels[level] ?? "") + outline;
    }
    if (mark !== null) marks += `M${String(x - 1)} ${String(y(mark))}h${String(bar + 2)}`;
  }
  return { most, y, slot, middles, levels, marks };
}
