import type { ComponentProps } from "react";
import { memo, useMemo, useRef, useState } from "react";
import type { TerritoryBalance } from "../../worker/plan-summary";
import { useWidth } from "../parts/use-width";
import { useLanguage } from "../strings/words";
import { BarReach, barOutline } from "./BarReach";
import { ChartReader } from "./ChartReader";
import { deviationScale } from "./deviation-scale";
import type { DeviationScale } from "./deviation-scale";

/** Width before the page has said it: that of a chart in the pane as Excel opens it. */
const PANE = 318;
const LEFT = 34;
/** Gap between the bars of two regions. */
const REGION_GAP = 4;
/** Of the line above the bars. */
const HEAD = 22;

type Bar = TerritoryBalance["territories"][number];

/**
 * Today's and the planned deviation of each territory, with the band; one bar a territory, which is read out below and
 * opens the territory's card.
 */
export function DeviationBars({
  today,
  planned,
  tolerance,
  label,
  onOpen,
}: {
  /** Same measure as planned; null without owners today. */
  today: TerritoryBalance | null;
  planned: TerritoryBalance;
  tolerance: number;
  /** The whole chart in a sentence. */
  label: string;
  /** Opens the card of a territory, by its place in the plan. */
  onOpen: (territory: number) => void;
}) {
  const { words, figures } = useLanguage();
  const chart = useRef<SVGSVGElement>(null);
  const width = useWidth(chart, PANE);
  const [chosen, setChosen] = useState(0);
  const bars = planned.territories;
  const todayOf = useMemo(
    () => new Map(today?.territories.map(({ name, deviation }) => [name, deviation])),
    [today],
  );
  const positions = useMemo(() => barPositions(bars, width), [bars, width]);
  const middles = useMemo(() => positions.left.map((left) => left + positions.width / 2), [positions]);
  const deviations = useMemo(
    () => ({
      today: bars.map(({ name }) => todayOf.get(name) ?? Number.NaN),
      planned: bars.map(({ deviation }) => deviation),
    }),
    [bars, todayOf],
  );
  const band = figures.band(tolerance);
  const said = (balance: TerritoryBalance) => {
    const outside = balance.territories.filter(({ deviation }) => isOutside(deviation, tolerance)).length;
    return outside === 0
      ? words.result.inside(figures.count(balance.territories.length), band)
      : words.result.outside(figures.count(outside), figures.count(balance.territories.length), band);
  };
  const todayHeight = today === null ? 0 : 132;
  const plannedHeight = 92;
  const regions = useMemo(() => regionLabels(bars, positions, width), [bars, positions, width]);
  const read = bars[chosen];
  const tip = read === undefined ? "" : tipOf(read);
  const panel = (
    balance: Parameters<typeof said>[0],
    shown: Pick<ComponentProps<typeof Panel>, "name" | "bars" | "height" | "fill" | "fillInside">,
  ) => (
    <g>
      <Panel said={said(balance)} positions={positions} width={width} tolerance={tolerance} {...shown} />
      <rect
        x={(positions.left[chosen] ?? LEFT) - positions.width * 0.125}
        width={positions.width * 1.25}
        y={HEAD}
        height={shown.height}
        fill="var(--colorNeutralForeground1)"
        fillOpacity={0.08}
      />
      <BarReach
        middles={middles}
        left={LEFT}
        width={width - LEFT}
        height={HEAD + shown.height}
        tip={tip}
        onChoose={setChosen}
        onOpen={onOpen}
      />
    </g>
  );
  return (
    <div className="ev-stack ev-tight">
      <svg
        ref={chart}
        className="ev-chart"
        viewBox={`0 0 ${String(width)} ${String(todayHeight + plannedHeight + 30)}`}
        role="img"
        aria-label={label}
      >
        {today !== null &&
          panel(today, {
            name: words.result.today,
            bars: deviations.today,
            height: todayHeight - 34,
            fill: "var(--ev-today)",
            fillInside: "var(--colorNeutralStroke1)",
          })}
        <g transform={`translate(0 ${String(todayHeight)})`}>
          {panel(planned, {
            name: words.result.planned,
            bars: deviations.planned,
            height: plannedHeight - 10,
            fill: "var(--ev-look)",
            fillInside: "var(--ev-plan)",
          })}
        </g>
        <g transform={`translate(0 ${String(todayHeight + plannedHeight + 26)})`}>
          {regions.map(({ name, at }) => (
            <text key={name} x={at} textAnchor="middle">
              {name}
            </text>
          ))}
        </g>
      </svg>
      <ChartReader
        count={bars.length}
        name={read?.name ?? ""}
        tip={tip}
        chosen={chosen}
        onChoose={setChosen}
        label={words.charts.choose}
        left={LEFT}
        onOpen={onOpen}
      />
    </div>
  );

  function tipOf({ name, rep, deviation }: Bar): string {
    const was = todayOf.get(name) ?? Number.NaN;
    const who = rep === name || rep === "" ? name : `${name} ${rep}`;
    return Number.isNaN(was)
      ? words.charts.balance.tip(who, figures.deviation(deviation))
      : words.charts.balance.tipToday(who, figures.deviation(was), figures.deviation(deviation));
  }
}

function isOutside(deviation: number, tolerance: number): boolean {
  return Math.abs(deviation) > tolerance;
}

/** The bars of one state, with the band and the axis; drawn anew only when a figure or the width changes. */
const Panel = memo(function Panel({
  name,
  said,
  bars,
  positions,
  width,
  tolerance,
  height,
  fill,
  fillInside,
}: {
  name: string;
  said: string;
  bars: readonly number[];
  positions: Positions;
  width: number;
  tolerance: number;
  height: number;
  fill: string;
  fillInside: string;
}) {
  const scale = deviationScale(bars, tolerance, height);
  const outlines = (outside: boolean): string =>
    bars
      .map((deviation, at) => {
        if (!Number.isFinite(deviation) || isOutside(deviation, tolerance) !== outside) return "";
        const [zero, end] = [scale.y(0), scale.y(deviation)];
        const top = Math.min(zero, end);
        return barOutline(
          positions.left[at] ?? 0,
          positions.width,
          top,
          top + Math.max(0.5, Math.abs(end - zero)),
        );
      })
      .join("");
  return (
    <>
      <text x={0} y={11}>
        <tspan className="ev-chart-name" fontWeight={600} fill="var(--colorNeutralForeground1)">
          {name}
        </tspan>
        <tspan dx={6}>{said}</tspan>
      </text>
      <g transform={`translate(0 ${String(HEAD)})`}>
        <rect
          x={LEFT}
          width={width - LEFT}
          y={scale.y(tolerance)}
          height={scale.y(-tolerance) - scale.y(tolerance)}
          fill="var(--ev-band)"
        />
        {[tolerance, -tolerance].map((edge) => (
          <line
            key={edge}
            x1={LEFT}
            x2={width}
            y1={scale.y(edge)}
            y2={scale.y(edge)}
            stroke="var(--ev-band-edge)"
            strokeDasharray="3 2"
          />
        ))}
        <path d={outlines(false)} fill={fillInside} />
        <path d={outlines(true)} fill={fill} />
        <line
          x1={LEFT}
          x2={width}
          y1={scale.y(0)}
          y2={scale.y(0)}
          stroke="var(--colorNeutralStrokeAccessible)"
        />
        {axisTicks(scale, tolerance).map(({ text, y }) => (
          <text key={text} x={LEFT - 4} y={y + 4} textAnchor="end">
            {text}
          </text>
        ))}
      </g>
    </>
  );
});

/** A figure on the axis with its place. */
interface Tick {
  readonly text: string;
  readonly y: number;
}

/** Least distance of two figures on the axis. */
const LINE = 11;

/**
 * The ends of the axis and the edges of the band, in per cent without the sign: the line beneath
 * the chart says the unit. Edges that would touch become one figure, ends that would touch go.
 */
function axisTicks(scale: DeviationScale, tolerance: number): Tick[] {
  const [upper, lower] = [scale.y(tolerance), scale.y(-tolerance)];
  const edges: Tick[] =
    lower - upper < LINE
      ? [{ text: `\u00b1${percentText(tolerance)}`, y: scale.y(0) }]
      : [
          { text: `+${percentText(tolerance)}`, y: upper },
          { text: `\u2212${percentText(tolerance)}`, y: lower },
        ];
  const ends: Tick[] = [
    { text: `+${percentText(scale.most)}`, y: scale.y(scale.most) },
    { text: `\u2212${percentText(scale.least)}`, y: scale.y(scale.least) },
  ];
  return [...edges, ...ends.filter((end) => edges.every((edge) => Math.abs(edge.y - end.y) >= LINE))];
}

function percentText(deviation: number): string {
  return String(Math.round(Math.abs(deviation) * 1000) / 10);
}

interface Positions {
  readonly left: readonly number[];
  readonly width: number;
}

function barPositions(bars: readonly Bar[], width: number): Positions {
  const gaps = bars.filter((bar, at) => at > 0 && bars[at - 1]?.region !== bar.region).length;
  const slot = (width - LEFT - gaps * REGION_GAP) / Math.max(1, bars.length);
  let passed = 0;
  const left = bars.map((bar, at) => {
    if (at > 0 && bars[at - 1]?.region !== bar.region) passed += 1;
    return LEFT + at * slot + passed * REGION_GAP + slot * 0.1;
  });
  return { left, width: Math.min(24, slot * 0.8) };
}

/** The regions under the middle of their bars; those that would touch are left out. */
function regionLabels(
  bars: readonly Bar[],
  positions: Positions,
  width: number,
): { name: string; at: number }[] {
  const groups = new Map<string, number[]>();
  bars.forEach((bar, at) => {
    const places = groups.get(bar.region) ?? [];
    places.push((positions.left[at] ?? 0) + positions.width / 2);
    groups.set(bar.region, places);
  });
  let free = 0;
  return [...groups].flatMap(([name, places]) => {
    if (name === "") return [];
    const at = ((places[0] ?? 0) + (places.at(-1) ?? 0)) / 2;
    const half = name.length * 3;
    if (at - half < free || at + half > width) return [];
    free = at + half + 4;
    return [{ name, at }];
  });
}
