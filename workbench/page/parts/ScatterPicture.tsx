import { scaleLinear } from "d3-scale";
import { format } from "numfmt";
import type { ReactElement } from "react";
import type { ChartSeriesView, ChartView } from "../view/book-view";

const MARGIN = { top: 12, right: 16, bottom: 58, left: 66 };
const FONT = "Calibri, Carlito, Arial, sans-serif";
const INK = "#595959";
const GRID = "#E1E1E1";
/** Room left of and under the points, as a part of their spread. */
const ROOM = 0.08;

/** A scatter of the workbook, drawn: points over two value axes, and lines between points. */
export function ScatterPicture(props: {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { chart, width, height } = props;
  const bottom = height - MARGIN.bottom;
  const x = scaleLinear()
    .domain(ends(chart.series.flatMap(({ across }) => across ?? [])))
    .range([MARGIN.left, width - MARGIN.right])
    .nice(6);
  const y = scaleLinear()
    .domain(ends(chart.series.flatMap(({ values }) => values)))
    .range([bottom, MARGIN.top])
    .nice(6);
  const shown = (code: string, value: number): string => format(code, value, { throws: false });
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONT}
      fontSize={10}
      aria-hidden="true"
    >
      <rect x={0.5} y={0.5} width={width - 1} height={height - 1} fill="#FFFFFF" stroke="#D1D1D1" />
      {y.ticks(6).map((tick) => (
        <g key={tick}>
          <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} stroke={GRID} />
          <text x={MARGIN.left - 6} y={y(tick) + 3} textAnchor="end" fill={INK}>
            {shown(chart.axisFormat, tick)}
          </text>
        </g>
      ))}
      {x.ticks(6).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 14} textAnchor="middle" fill={INK}>
          {shown(chart.acrossFormat, tick)}
        </text>
      ))}
      <text x={(MARGIN.left + width) / 2} y={bottom + 30} textAnchor="middle" fill={INK}>
        {chart.acrossTitle}
      </text>
      <text
        x={14}
        y={(MARGIN.top + bottom) / 2}
        textAnchor="middle"
        fill={INK}
        transform={`rotate(-90 14 ${(MARGIN.top + bottom) / 2})`}
      >
        {chart.axisTitle}
      </text>
      {chart.series.map((series, index) => {
        const places = placesOf(series).map(([across, value]) => [x(across), y(value)] as const);
        return series.look === "points" ? (
          <g key={index} fill={series.color}>
            {places.map(([left, top], at) => (
              <circle key={at} cx={left} cy={top} r={3.5} />
            ))}
          </g>
        ) : (
          <polyline
            key={index}
            fill="none"
            stroke={series.color}
            points={places.map(([left, top]) => `${left},${top}`).join(" ")}
          />
        );
      })}
      {chart.showLegend && (
        <g transform={`translate(${MARGIN.left} ${height - 8})`} fill="#424242">
          {chart.series.map((series, index) => (
            <g key={index} transform={`translate(${index * 130} 0)`}>
              {series.look === "points" ? (
                <circle cx={7} cy={-3} r={3.5} fill={series.color} />
              ) : (
                <line x1={0} x2={14} y1={-3} y2={-3} stroke={series.color} />
              )}
              <text x={19}>{series.name}</text>
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}

function placesOf({ across, values }: ChartSeriesView): (readonly [across: number, value: number])[] {
  return values.flatMap((value, at) => {
    const place = across?.[at] ?? null;
    return place === null || value === null ? [] : [[place, value] as const];
  });
}

function ends(values: readonly (number | null)[]): [low: number, high: number] {
  const numbers = values.filter((value) => value !== null);
  if (numbers.length === 0) return [0, 1];
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const room = (high - low) * ROOM || 1;
  return [low - room, high + room];
}
