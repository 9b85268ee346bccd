import { useRef } from "react";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
const LEFT = 40;
const RIGHT = 8;
const TOP = 14;
const HEIGHT = 82;
/** Deviations above so many times the tolerance are drawn at the top: today's may be anything. */
const HIGHEST = 6;
/** Room that a figure on the axis takes, px. */
const FIGURE = 44;

/** The largest deviation of the best plan so far, second by second; it holds until a better plan is found. */
export function DeviationOverTime({
  seen,
  today,
  tolerance,
  elapsed,
  left,
  label,
}: {
  /** In the order they were found, at least one. */
  seen: readonly { readonly elapsed: number; readonly deviation: number }[];
  /** That of today's owners; null without any. */
  today: number | null;
  tolerance: number;
  /** Seconds since the start. */
  elapsed: number;
  /** Seconds still needed, null while not known. */
  left: number | null;
  label: string;
}) {
  const { words, figures } = useLanguage();
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const greatest = Math.max(today ?? 0, ...seen.map(({ deviation }) => deviation));
  const top = Math.min(HIGHEST * tolerance, Math.max(2 * tolerance, greatest));
  const last = seen.at(-1);
  if (last === undefined) return null;
  const now = Math.max(elapsed, last.elapsed);
  const end = Math.max(now, now + (left ?? 0), 1);
  const x = (seconds: number) => LEFT + ((width - LEFT - RIGHT) * seconds) / end;
  const y = (deviation: number) => TOP + HEIGHT * (1 - Math.min(1, deviation / top));
  const steps = seen.flatMap(({ elapsed: at, deviation }, index) => {
    const before = index === 0 ? today : (seen[index - 1]?.deviation ?? null);
    const point = `${String(x(at))},${String(y(deviation))}`;
    return before === null ? [point] : [`${String(x(at))},${String(y(before))}`, point];
  });
  const start = today === null ? [] : [`${String(x(0))},${String(y(today))}`];
  const first = seen[0] ?? last;
  const hasNow = x(now) - LEFT > FIGURE && width - x(now) > FIGURE;
  return (
    <svg
      ref={chart}
      className="ev-chart"
      viewBox={`0 0 ${String(width)} ${String(TOP + HEIGHT + 20)}`}
      role="img"
      aria-label={label}
    >
      <rect
        x={LEFT}
        width={width - LEFT - RIGHT}
        y={y(tolerance)}
        height={y(0) - y(tolerance)}
        fill="var(--ev-band)"
      />
      <line
        x1={LEFT}
        x2={width - RIGHT}
        y1={y(tolerance)}
        y2={y(tolerance)}
        stroke="var(--ev-band-edge)"
        strokeDasharray="3 2"
      />
      <line x1={LEFT} x2={width - RIGHT} y1={y(0)} y2={y(0)} stroke="var(--colorNeutralStroke1)" />
      {[top, top / 2, 0].map((deviation) => (
        <text key={deviation} x={LEFT - 6} y={y(deviation) + 4} textAnchor="end">
          {figures.share(Math.round(deviation * 100) / 100)}
        </text>
      ))}
      <polyline
        points={[...start, ...steps, `${String(x(now))},${String(y(last.deviation))}`].join(" ")}
        fill="none"
        stroke="var(--ev-plan)"
        strokeWidth={2}
      />
      <circle
        cx={x(first.elapsed)}
        cy={y(first.deviation)}
        r={3.5}
        fill="var(--colorNeutralBackground1)"
        stroke="var(--ev-plan)"
        strokeWidth={2}
      />
      <circle cx={x(now)} cy={y(last.deviation)} r={4} fill="var(--ev-plan)" />
      <text
        x={x(now) + (hasNow ? 8 : -8)}
        y={y(last.deviation) - 6}
        textAnchor={hasNow ? "start" : "end"}
        className="ev-chart-name"
        stroke="var(--colorNeutralBackground1)"
        strokeWidth={3}
        paintOrder="stroke"
      >
        {figures.band(last.deviation)}
      </text>
      <text x={LEFT} y={TOP + HEIGHT + 16}>
        {figures.seconds(0)}
      </text>
      {hasNow && (
        <text x={x(now)} y={TOP + HEIGHT + 16} textAnchor="middle">
          {words.job.soFar.nowMark}
        </text>
      )}
      <text x={width - RIGHT} y={TOP + HEIGHT + 16} textAnchor="end">
        {figures.seconds(end)}
      </text>
    </svg>
  );
}
