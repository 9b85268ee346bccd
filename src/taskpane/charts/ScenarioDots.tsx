import { useRef } from "react";
import type { TerritorySides } from "../../engine/plan/compare-scenarios";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";
import { ScenarioMark, ScenarioShape } from "./ScenarioMark";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
const LEFT = 64;
const RIGHT = 12;
const ROW = 24;
/** Room that a figure on the axis takes, px. */
const ROOM = 40;

/** Deviation of a few territories, a line each: today as a ring, the scenarios as a dot, a square and a diamond. */
export function ScenarioDots({
  territories,
  names,
  tolerance,
}: {
  territories: readonly TerritorySides[];
  /** Of the scenarios, in the order of the sides. */
  names: readonly string[];
  tolerance: number;
}) {
  const { words, figures } = useLanguage();
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const todayOf = (one: TerritorySides): number | null =>
    one.sides.find((side) => side !== null)?.deviationToday ?? null;
  const all = territories.flatMap((one) => [
    todayOf(one) ?? 0,
    ...one.sides.map((side) => side?.deviation ?? 0),
  ]);
  // Today may be far off on one side: each side reaches as far as it has to.
  const [low, high] = [Math.min(-tolerance, ...all) * 1.1, Math.max(tolerance, ...all) * 1.1];
  const x = (deviation: number): number => LEFT + ((width - LEFT - RIGHT) * (deviation - low)) / (high - low);
  const bottom = territories.length * ROW;
  const whole = (end: number): number => Math.trunc(end * 10) / 10;
  const ticks = [...new Set([whole(low), 0, whole(high)])].filter(
    (value) => value === 0 || Math.abs(x(value) - x(0)) > ROOM,
  );
  return (
    <>
      <svg
        ref={chart}
        className="ev-chart"
        viewBox={`0 0 ${String(width)} ${String(bottom + 20)}`}
        role="img"
        aria-label={words.scenarios.chart(territories.map(({ name }) => name).join(", "))}
      >
        {territories.map((one, row) => {
          const y = row * ROW + ROW / 2;
          const today = todayOf(one);
          return (
            <g key={one.name}>
              <text className="ev-chart-name" x={0} y={y + 4}>
                {one.name.slice(0, 9)}
              </text>
              <rect
                x={x(-tolerance)}
                width={x(tolerance) - x(-tolerance)}
                y={y - 8}
                height={16}
                fill="var(--ev-band)"
              />
              <line x1={LEFT} x2={width - RIGHT} y1={y} y2={y} stroke="var(--colorNeutralStroke2)" />
              {today !== null && <ScenarioShape side={-1} x={x(today)} y={y} />}
              {one.sides.map((side, at) =>
                side === null || side.deviation === null ? null : (
                  <ScenarioShape key={names[at]} side={at} x={x(side.deviation)} y={y} />
                ),
              )}
            </g>
          );
        })}
        {ticks.map((value) => (
          <text
            key={value}
            x={Math.min(x(value), width)}
            y={bottom + 14}
            textAnchor={x(value) > width - ROOM ? "end" : "middle"}
          >
            {value === 0 ? "0" : figures.deviation(value)}
          </text>
        ))}
      </svg>
      <div className="ev-legend" aria-hidden="true">
        <span>
          <ScenarioMark side={-1} />
          {words.scenarios.today}
        </span>
        {names.map((name, at) => (
          <span key={name}>
            <ScenarioMark side={at} />
            {name}
          </span>
        ))}
      </div>
    </>
  );
}
