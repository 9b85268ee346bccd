import { scaleBand, scaleLinear } from "d3-scale";
import { format } from "numfmt";
import type { ReactElement } from "react";
import type { ChartView } from "../view/book-view";
import { ScatterPicture } from "./ScatterPicture";

const MARGIN = { top: 10, right: 14, bottom: 44, left: 52 };
const TITLE_HEIGHT = 24;
const LEGEND_HEIGHT = 20;
const FONT = "Calibri, Carlito, Arial, sans-serif";

/** A native chart of the workbook, drawn: columns, bars and lines on one value axis, or points over two. */
export function ChartPicture(props: {
  readonly chart: ChartView;
  readonly width: number;
  readonly height: number;
}): ReactElement {
  const { chart, width, height } = props;
  if (chart.series.some(({ across }) => across !== null)) return <ScatterPicture {...props} />;
  const top = MARGIN.top + (chart.title === "" ? 0 : TITLE_HEIGHT);
  const bottom = height - MARGIN.bottom - (chart.showLegend ? LEGEND_HEIGHT : 0);
  const isBar = chart.series.some((series) => series.look === "bar");
  const count = Math.max(chart.categories.length, ...chart.series.map((series) => series.values.length), 1);
  const indexes = Array.from({ length: count }, (_, index) => index);
  const [low, high] = valueEnds(chart);
  const along = scaleBand<number>()
    .domain(indexes)
    .range(isBar ? [top, bottom] : [MARGIN.left, width - MARGIN.right])
    .padding(0.25);
  const value = scaleLinear()
    .domain([low, high])
    .range(isBar ? [MARGIN.left, width - MARGIN.right] : [bottom, top]);
  if (chart.minimum === null && chart.maximum === null) value.nice(6);
  const columns = chart.series.filter((series) => series.look === "column" || series.look === "bar");
  const lines = chart.series.filter((series) => series.look === "line" || series.look === "dashedLine");
  const zero = value(Math.min(Math.max(0, low), high));
  const each = along.bandwidth() / Math.max(1, columns.length);
  const labelStep = Math.max(1, Math.ceil(count / Math.max(1, Math.floor((width - MARGIN.left) / 22))));

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
      {chart.title !== "" && (
        <text x={width / 2} y={22} textAnchor="middle" fontSize={13} fill="#424242">
          {chart.title}
        </text>
      )}
      {value.ticks(6).map((tick) =>
        isBar ? (
          <g key={tick}>
            <line x1={value(tick)} x2={value(tick)} y1={top} y2={bottom} stroke="#E1E1E1" />
            <text x={value(tick)} y={bottom + 14} textAnchor="middle" fill="#595959">
              {format(chart.axisFormat, tick, { throws: false })}
            </text>
          </g>
        ) : (
          <g key={tick}>
            <line
              x1={MARGIN.left}
              x2={width - MARGIN.right}
              y1={value(tick)}
              y2={value(tick)}
              stroke="#E1E1E1"
            />
            <text x={MARGIN.left - 6} y={value(tick) + 3} textAnchor="end" fill="#595959">
              {format(chart.axisFormat, tick, { throws: false })}
            </text>
          </g>
        ),
      )}
      {columns.map((series, seriesIndex) =>
        series.values.map((number, index) => {
          if (number === null) return null;
          const start = (along(index) ?? 0) + seriesIndex * each;
          const end = value(Math.min(Math.max(number, low), high));
          return isBar ? (
            <rect
              key={`${seriesIndex} ${index}`}
              x={Math.min(zero, end)}
              y={start}
              width={Math.abs(end - zero)}
              height={each}
              fill={series.color}
            />
          ) : (
            <rect
              key={`${seriesIndex} ${index}`}
              x={start}
              y={Math.min(zero, end)}
              width={each}
              height={Math.abs(end - zero)}
              fill={series.color}
            />
          );
        }),
      )}
      {lines.map((series, seriesIndex) => (
        <polyline
          key={seriesIndex}
          fill="none"
          stroke={series.color}
          strokeWidth={1.5}
          strokeDasharray={series.look === "dashedLine" ? "5 3" : "none"}
          points={series.values
            .flatMap((number, index) =>
              number === null ? [] : [`${(along(index) ?? 0) + along.bandwidth() / 2},${value(number)}`],
            )
            .join(" ")}
        />
      ))}
      <line
        x1={isBar ? zero : MARGIN.left}
        x2={isBar ? zero : width - MARGIN.right}
        y1={isBar ? top : zero}
        y2={isBar ? bottom : zero}
        stroke="#8A8886"
      />
      {!isBar &&
        indexes.map((index) => {
          const x = (along(index) ?? 0) + along.bandwidth() / 2;
          return index % labelStep === 0 ? (
            <text
              key={index}
              x={x}
              y={bottom + 8}
              textAnchor="end"
              fill="#595959"
              transform={`rotate(-45 ${x} ${bottom + 8})`}
            >
              {chart.categories[index] ?? String(index + 1)}
            </text>
          ) : null;
        })}
      {chart.showLegend && (
        <g transform={`translate(${MARGIN.left} ${height - 8})`} fill="#424242">
          {chart.series.map((series, index) => (
            <g key={index} transform={`translate(${index * 130} 0)`}>
              <line
                x1={0}
                x2={14}
                y1={-3}
                y2={-3}
                stroke={series.color}
                strokeWidth={series.look === "column" || series.look === "bar" ? 8 : 2}
              />
              <text x={19}>{series.name}</text>
            </g>
          ))}
        </g>
      )}
    </svg>
  );
}

function valueEnds(chart: ChartView): [low: number, high: number] {
  const numbers = chart.series.flatMap((series) => series.values).filter((number) => number !== null);
  const low = chart.minimum ?? Math.min(0, ...numbers);
  const high = chart.maximum ?? Math.max(0, ...numbers);
  return low < high ? [low, high] : [low, low + 1];
}
