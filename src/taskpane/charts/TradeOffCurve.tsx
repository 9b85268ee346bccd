import { useRef } from "react";
import type { PlanTradeOff } from "../../engine/model/plan-trade-off";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
const LEFT = 40;
const TOP = 14;
const HEIGHT = 96;

/** Tolerance against moves or distance: each point is a plan, the chosen one is filled. */
export function TradeOffCurve({
  curve,
  tolerance,
  byMoves,
  label,
}: {
  curve: PlanTradeOff;
  /** That of the plan. */
  tolerance: number;
  /** Shares that move along the bottom, else km. */
  byMoves: boolean;
  label: string;
}) {
  const { words, figures } = useLanguage();
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const points = curve.points.flatMap(({ tolerance: band, moved, km }) => {
    const cost = byMoves ? moved : km;
    return cost === null ? [] : [{ band, cost }];
  });
  const most = Math.max(...points.map(({ band }) => band));
  const costs = points.map(({ cost }) => cost);
  const [least, highest] = [Math.min(...costs), Math.max(...costs)];
  const span = highest > least ? highest - least : 1;
  const x = (cost: number) => LEFT + 8 + ((width - LEFT - 16) * (cost - least)) / span;
  const y = (band: number) => TOP + HEIGHT * (1 - band / most);
  const shown = (cost: number) => (byMoves ? figures.share(cost) : words.tradeOff.km(figures.count(cost)));
  return (
    <svg
      ref={chart}
      className="ev-chart"
      viewBox={`0 0 ${String(width)} ${String(TOP + HEIGHT + 22)}`}
      role="img"
      aria-label={label}
    >
      <line x1={LEFT} x2={width} y1={y(0)} y2={y(0)} stroke="var(--colorNeutralStrokeAccessible)" />
      {[most, most / 2, 0].map((band) => (
        <text key={band} x={LEFT - 4} y={y(band) + 4} textAnchor="end">
          {figures.band(band)}
        </text>
      ))}
      <polyline
        points={points.map(({ band, cost }) => `${String(x(cost))},${String(y(band))}`).join(" ")}
        fill="none"
        stroke="var(--ev-plan)"
        strokeWidth={2}
      />
      {points.map(({ band, cost }) => (
        <circle
          key={band}
          cx={x(cost)}
          cy={y(band)}
          r={4}
          stroke="var(--ev-plan)"
          strokeWidth={2}
          fill={band === tolerance ? "var(--ev-plan)" : "var(--colorNeutralBackground1)"}
        >
          <title>{words.labelled(figures.band(band), shown(cost))}</title>
        </circle>
      ))}
      <text x={LEFT} y={TOP + HEIGHT + 16}>
        {shown(least)}
      </text>
      <text x={width} y={TOP + HEIGHT + 16} textAnchor="end">
        {shown(highest)}
      </text>
      <text x={(LEFT + width) / 2} y={TOP + HEIGHT + 16} textAnchor="middle">
        {byMoves ? words.tradeOff.movesAxis : words.tradeOff.kmAxis}
      </text>
    </svg>
  );
}
