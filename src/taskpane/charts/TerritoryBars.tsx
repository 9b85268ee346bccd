import { useRef, useState } from "react";
import { useWidth } from "../parts/use-width";
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
  /** The bar in words. */
  readonly tip: string;
}

/** Apart in lightness too; a sixth part begins anew. */
export const FILLS = [
  "var(--ev-plan)",
  "var(--ev-band-edge)",
  "var(--ev-today)",
  "var(--colorNeutralStroke1)",
  "var(--colorNeutralForeground2)",
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
        {bars.map(({ name, parts, mark, tip }, at) => {
          const x = LEFT + at * slot + (slot - bar) / 2;
          let under = 0;
          return (
            <g
              key={name}
              className="ev-chart-bar"
              onClick={() => {
                onOpen(at);
              }}
              onPointerEnter={() => {
                setChosen(at);
              }}
            >
              <title>{tip}</title>
              <rect
                x={LEFT + at * slot}
                width={slot}
                y={TOP}
                height={HEIGHT}
                fill={at === chosen ? "var(--colorNeutralBackground1Hover)" : "transparent"}
              />
              {parts.map((part, level) => {
                const from = under;
                under += part;
                return (
                  <rect
                    key={level}
                    x={x}
                    width={bar}
                    y={y(under)}
                    height={Math.max(0, y(from) - y(under))}
                    fill={FILLS[level % FILLS.length]}
                  />
                );
              })}
              {mark !== null && (
                <line
                  x1={x - 1}
                  x2={x + bar + 1}
                  y1={y(mark)}
                  y2={y(mark)}
                  stroke="var(--colorNeutralForeground1)"
                  strokeWidth={2}
                />
              )}
            </g>
          );
        })}
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
      </svg>
      <ChartReader
        bars={bars}
        chosen={chosen}
        onChoose={setChosen}
        label={chooseLabel}
        left={LEFT}
        onOpen={onOpen}
      />
    </div>
  );
}
