import { useRef } from "react";
import type { QuotaSummary } from "../../worker/plan-summary";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";
import { barRows } from "./bar-rows";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
/** Room for the names. */
const NAMES = 118;
/** Room for the amounts. */
const AMOUNTS = 68;

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly shown: string;
  readonly look: "sum" | "part" | "onTop";
}

/** From the company's target to what the reps carry, as bars on one axis that need not start at 0. */
export function TargetBars({ quotas }: { quotas: QuotaSummary }) {
  const { words, figures } = useLanguage();
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const { target, house, apart, toTerritories, overAssignment, shortfall } = quotas;
  // What caps leave over is in no territory, and what floors ask beyond the target is nobody's target: it has a line of its own between the target and the quotas.
  const over = shortfall === null ? 0 : quotas.notPlaced;
  const placed = toTerritories - over;
  const bars: Bar[] = [
    { label: words.quotas.targetBar, from: 0, to: target, shown: figures.money(target), look: "sum" },
    ...(house === 0
      ? []
      : [
          {
            label: words.quotas.house,
            from: target - house,
            to: target,
            shown: figures.money(-house),
            look: "part" as const,
          },
        ]),
    ...(apart === 0
      ? []
      : [
          {
            label: words.quotas.apart,
            from: toTerritories,
            to: toTerritories + apart,
            shown: figures.money(-apart),
            look: "part" as const,
          },
        ]),
    ...(over === 0
      ? []
      : [
          {
            label: over > 0 ? words.quotas.notPlaced : words.quotas.above,
            from: Math.min(placed, toTerritories),
            to: Math.max(placed, toTerritories),
            shown: `${over > 0 ? "" : "+"}${figures.money(-over)}`,
            look: "part" as const,
          },
        ]),
    {
      label: words.quotas.territories,
      from: 0,
      to: placed,
      shown: figures.money(placed),
      look: "sum",
    },
    ...(overAssignment === 0
      ? []
      : [
          {
            label: words.quotas.overAssignment,
            from: placed,
            to: placed + overAssignment,
            shown: `+${figures.money(overAssignment)}`,
            look: "onTop" as const,
          },
          {
            label: words.quotas.carried,
            from: 0,
            to: placed + overAssignment,
            shown: figures.money(placed + overAssignment),
            look: "sum" as const,
          },
        ]),
  ];
  const most = Math.max(target, placed + overAssignment);
  const start = axisStart(Math.min(placed, target), most);
  const { row, from: begin, to: end, top, thickness } = barRows(width, NAMES, AMOUNTS);
  const x = (amount: number): number =>
    begin + ((Math.max(start, amount) - start) / (most - start)) * (end - begin);
  const height = bars.length * row + (start > 0 ? 18 : 0);
  return (
    <svg
      ref={chart}
      className="ev-chart"
      viewBox={`0 0 ${String(width)} ${String(height)}`}
      role="img"
      aria-label={words.quotas.targetLabel(bars.map(({ label, shown }) => `${label} ${shown}`).join(", "))}
    >
      {bars.map(({ label, from, to, shown, look }, at) => (
        <g key={label}>
          <text x={0} y={at * row + 16} className={look === "sum" ? "ev-chart-name" : undefined}>
            {label}
          </text>
          <rect
            x={x(from)}
            y={at * row + top}
            width={Math.max(1, x(to) - x(from))}
            height={thickness}
            rx={1}
            fill={look === "onTop" ? "none" : look === "part" ? "var(--ev-today)" : "var(--ev-plan)"}
            stroke={look === "onTop" ? "var(--ev-plan)" : "none"}
            strokeWidth={1.5}
            strokeDasharray={look === "onTop" ? "3 2" : undefined}
          />
          <text x={width} y={at * row + 16} textAnchor="end">
            {shown}
          </text>
        </g>
      ))}
      {start > 0 && (
        <text x={begin} y={height - 4}>
          {words.quotas.axisFrom(figures.money(start))}
        </text>
      )}
    </svg>
  );
}

/** A round amount below the least bar, so that small parts are seen; 0 where the bars differ much. */
function axisStart(least: number, most: number): number {
  const step = 10 ** Math.floor(Math.log10(Math.max(1, most - least)) + 0.5);
  const start = Math.floor((least - 1.5 * (most - least)) / step) * step;
  return start > 0 && most > least ? start : 0;
}
