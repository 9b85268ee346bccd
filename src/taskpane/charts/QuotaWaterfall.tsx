import { useRef } from "react";
import type { QuotaStep } from "../../engine/quota/quota-steps";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";
import { barRows } from "./bar-rows";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
const [NAMES, AMOUNTS] = [132, 74];
/** Amounts at which the bars stand, not steps between them. */
const STANDS: ReadonlySet<QuotaStep["step"]> = new Set<QuotaStep["step"]>(["lastYear", "shares", "quota"]);

/** The steps to a quota as bars under one another, each beginning where the one before ends. */
export function QuotaWaterfall({ steps }: { steps: readonly QuotaStep[] }) {
  const { words, figures } = useLanguage();
  const said = words.charts.waterfall;
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const most = Math.max(1, ...steps.map(({ after, amount }) => Math.max(after, after - amount)));
  const { row, from: begin, to: end, top, thickness } = barRows(width, NAMES, AMOUNTS);
  const x = (amount: number): number => begin + (Math.max(0, amount) / most) * (end - begin);
  const shown = ({ step, amount }: QuotaStep): string =>
    `${STANDS.has(step) || amount < 0 ? "" : "+"}${figures.money(amount)}`;
  const label = said.label(steps.map((one) => `${said.steps[one.step]} ${shown(one)}`).join(", "));
  return (
    <svg
      ref={chart}
      className="ev-chart"
      viewBox={`0 0 ${String(width)} ${String(steps.length * row)}`}
      role="img"
      aria-label={label}
    >
      {steps.map((one, at) => {
        const stands = STANDS.has(one.step);
        const from = stands ? 0 : one.after - one.amount;
        const [left, right] = [x(Math.min(from, one.after)), x(Math.max(from, one.after))];
        return (
          <g key={one.step}>
            <text x={0} y={at * row + 16} className={stands ? "ev-chart-name" : undefined}>
              {said.steps[one.step]}
            </text>
            <rect
              x={left}
              y={at * row + top}
              width={Math.max(1, right - left)}
              height={thickness}
              rx={1}
              fill={stands ? "var(--ev-plan)" : "var(--ev-today)"}
            >
              <title>{`${said.steps[one.step]} ${shown(one)}`}</title>
            </rect>
            {/* Beneath the words it would run through the amounts. */}
            {begin > 0 && at < steps.length - 1 && (
              <line
                x1={x(one.after)}
                x2={x(one.after)}
                y1={at * row + top + thickness}
                y2={(at + 1) * row + top}
                stroke="var(--colorNeutralStrokeAccessible)"
              />
            )}
            <text x={width} y={at * row + 16} textAnchor="end">
              {shown(one)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
