import type { CurrencySign } from "../../currency-sign";
import type { Reference } from "../../formula";
import { cell, column, formula, fragment } from "../../formula";
import { moneyFormat } from "../../number-format";
import { PALETTE } from "../../palette";
import { nameOf } from "../../report-names";
import type {
  Area,
  CellBlock,
  CellContent,
  ChartSeriesDescription,
  FormulaText,
  ListValidation,
} from "../../workbook-description";
import { hasQuotas, type ChartGround } from "../../chart-ground";
import type { DrawnChart } from "./drawn-chart";

const QUOTAS = "EF_Quotas";
/** Of what is not drawn, where a program draws it. */
const PAPER = "#FFFFFF";
const HEAD = ["Step", "Amount", "Ends At", "Under It", "Stands", "Adds", "Takes"] as const;
/** What takes from the quota. */
const TAKES = "#C4622D";

/** The way to a quota on the sheet: its cells, the choice of the territory and the chart over them. */
export interface QuotaWaySheet {
  readonly blocks: readonly CellBlock[];
  readonly choice: ListValidation;
  readonly drawn: DrawnChart;
}

/** Rows of the choice, the heads and the steps, with the heading above. */
export const WAY_ROWS = 10;

/**
 * From last year to the quota, of all territories or of the one that is chosen in the yellow cell, step by step as in
 * engine/quota/quota-steps.ts, live over Quota Allocation: last year; its share of the target (all that goes to the
 * territories x its score / all scores) less that; what floors and caps change; rounding; overrides. Null where no
 * quotas are written.
 *
 * @param row of the heading
 * @param names cells with the names of the territories
 */
export function quotaWay(
  ground: ChartGround,
  currencySymbol: CurrencySign,
  row: number,
  names: Area,
): QuotaWaySheet | null {
  if (!hasQuotas(ground, "Score", "Exact", "Calculated Quota", "Final Quota")) return null;
  const money = moneyFormat(currencySymbol);
  const chosen = cell(row + 1, 1, "both");
  const of = (header: string): Reference =>
    fragment`IF(${chosen}="",SUM(${column(QUOTAS, header)}),IFERROR(N(INDEX(${column(QUOTAS, header)},MATCH(${chosen},${column(QUOTAS, "Territory")},0))),0))`;
  const scores = fragment`SUM(${column(QUOTAS, "Score")})`;
  const share = fragment`IF(${scores}<=0,0,${nameOf("quotaToTerritories")}*${of("Score")}/${scores})`;
  const before = hasQuotas(ground, "Last Year") ? of("Last Year") : fragment`0`;
  const [exact, calculated, final] = [of("Exact"), of("Calculated Quota"), of("Final Quota")];
  const steps: readonly (readonly [string, FormulaText])[] = [
    ["Last year", formula`=${before}`],
    ["Growth to its share", formula`=${share}-${before}`],
    ["Floors and caps", formula`=ROUND(${exact}-${share},6)`],
    ["Rounding", formula`=ROUND(${calculated}-${exact},6)`],
    ["Overrides", formula`=${final}-${calculated}`],
    ["Quota", formula`=${final}`],
  ];
  const first = row + 3;
  const rows = steps.map(([step, amount], at): CellContent[] => {
    const [own, above] = [first + at, first + at - 1];
    const stands = at === 0 || at === steps.length - 1;
    const [change, end] = [cell(own, 1), cell(own, 2)];
    const written = (content: FormulaText): CellContent => ({ formula: content });
    return [
      step,
      written(amount),
      written(stands ? formula`=${change}` : formula`=${cell(above, 2)}+${change}`),
      stands ? 0 : written(formula`=MIN(${cell(above, 2)},${end})`),
      stands ? written(formula`=${end}`) : 0,
      stands ? 0 : written(formula`=MAX(0,${change})`),
      stands ? 0 : written(formula`=MAX(0,-${change})`),
    ];
  });
  const area = (at: number): Area => ({ row: first, column: at, rowCount: steps.length, columnCount: 1 });
  const series = (
    header: (typeof HEAD)[number],
    color: string,
    look: "column" | "unseen" = "column",
  ): ChartSeriesDescription => {
    const at = HEAD.indexOf(header);
    return {
      nameCell: { role: "charts", row: row + 2, column: at },
      name: header,
      values: { role: "charts", area: area(at) },
      categories: { role: "charts", area: area(0) },
      color,
      look,
    };
  };
  return {
    blocks: [
      { row, column: 0, cells: [["The way to the quota"]], style: "heading" },
      { row: row + 1, column: 0, cells: [["Territory"]], style: "label" },
      { row: row + 1, column: 1, cells: [[null]], style: "input" },
      {
        row: row + 1,
        column: 2,
        cells: [["Pick one in the yellow cell; blank is all territories together."]],
        style: "note",
      },
      { row: row + 2, column: 0, cells: [HEAD.slice(0, 1)], style: "header" },
      { row: row + 2, column: 1, cells: [HEAD.slice(1)], style: "header", align: "right" },
      { row: first, column: 0, cells: rows.map((line) => line.slice(0, 1)), style: "label" },
      {
        row: first,
        column: 1,
        cells: rows.map((line) => line.slice(1)),
        style: "formula",
        format: money,
        align: "right",
      },
    ],
    choice: {
      area: { row: row + 1, column: 1, rowCount: 1, columnCount: 1 },
      source: { role: "charts", area: names },
      promptTitle: "Territory",
      prompt: "Pick a territory, or leave it blank for all together.",
      errorTitle: "Territory",
      error: "That is none of the territories of this plan.",
      alert: "stop",
    },
    drawn: {
      heading: "From last year to the quota",
      chart: {
        kind: "columnStacked",
        title: null,
        name: "The way to the quota",
        altText:
          "Columns: last year, what growth, floors and caps, rounding and overrides add (blue) or take (orange), and the quota. The same numbers stand in the table below.",
        series: [
          // A step that does not begin at 0 stands on it.
          series("Under It", PAPER, "unseen"),
          series("Stands", PALETTE.bandEdge),
          series("Adds", PALETTE.plan),
          series("Takes", TAKES),
        ],
        axisMinimum: 0,
        axisFormat: money,
      },
    },
  };
}
