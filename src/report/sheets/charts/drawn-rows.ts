import { column, formula, fragment, here, type Reference } from "../../formula";
import { COUNT, GENERAL, TEXT } from "../../number-format";
import { countWhere, sumWhere } from "../../sum-where";
import type { FormulaText, TableColumnDescription, TableDescription } from "../../workbook-description";
import type { ChartGround } from "../../chart-ground";
import { drawnBy, ON_EACH_SIDE, ORDER } from "./drawn-by";

const SOURCE = "EF_Charts";
const TABLE = "EF_ChartRows";
/** Figures that are ratios: a region's is taken from its own sums. */
const QUOTA_SHARE = "Quota to Potential";
const OF_ALL = "All Territories";
/** Columns of the territories that no chart of rows is drawn from. */
const NOT_DRAWN: ReadonlySet<string> = new Set([
  "Territory",
  "Region",
  "Deviation Today",
  "Band High",
  "Band Low",
  ORDER,
]);

/**
 * The rows that charts are drawn from where the territories are too many: their sums by region, or the figures of those
 * furthest below and above target, from the left to the right. Live over the table of the territories.
 *
 * @param territories EF_Charts
 */
export function drawnRows(
  ground: ChartGround,
  territories: TableDescription,
  row: number,
): TableDescription | null {
  const by = drawnBy(ground);
  if (by === "territories") return null;
  const figures = territories.columns.filter(({ header }) => !NOT_DRAWN.has(header));
  const frame = { name: TABLE, row, column: 0, filterButtons: false } as const;
  if (by === "regions") {
    return {
      ...frame,
      columns: [
        { header: "Region", values: [...ground.regions], format: TEXT, style: "label" },
        live({ header: "Territories", format: COUNT }, formula`=${countWhere(regionOfRows(), thisRegion())}`),
        ...figures
          .filter(({ header }) => header !== "Deviation")
          .map((figure) => live(figure, ofRegion(figure))),
      ],
      rowCount: ground.regions.length,
    };
  }
  const order = column(SOURCE, ORDER);
  const no = here(TABLE, "No");
  const ranked = fragment`IF(${no}<=${ON_EACH_SIDE},SMALL(${order},${no}),LARGE(${order},${2 * ON_EACH_SIDE + 1}-${no}))`;
  return {
    ...frame,
    columns: [
      {
        header: "Territory",
        formula: formula`=IFERROR(INDEX(${column(SOURCE, "Territory")},MATCH(${ranked},${order},0)),"")`,
        format: GENERAL,
        style: "formula",
      },
      ...figures.map((figure) =>
        live(
          figure,
          formula`=IFERROR(INDEX(${column(SOURCE, figure.header)},MATCH(${here(TABLE, "Territory")},${column(SOURCE, "Territory")},0)),"")`,
        ),
      ),
      {
        header: "No",
        values: Int32Array.from({ length: 2 * ON_EACH_SIDE }, (_, at) => at + 1),
        format: COUNT,
        style: "value",
        align: "right",
      },
    ],
    rowCount: 2 * ON_EACH_SIDE,
  };
}

function ofRegion({ header }: Pick<TableColumnDescription, "header">): FormulaText {
  if (header === OF_ALL) return formula`=INDEX(${column(SOURCE, OF_ALL)},1)`;
  if (header === QUOTA_SHARE) {
    return formula`=IF(${here(TABLE, "Potential")}<=0,"",${here(TABLE, "Final Quota")}/${here(TABLE, "Potential")})`;
  }
  return formula`=${sumWhere(column(SOURCE, header), regionOfRows(), thisRegion())}`;
}

function regionOfRows(): Reference {
  return column(SOURCE, "Region");
}

function thisRegion(): Reference {
  return here(TABLE, "Region");
}

function live(
  { header, format }: Pick<TableColumnDescription, "header" | "format">,
  content: FormulaText,
): TableColumnDescription {
  return { header, formula: content, format, style: "formula", align: "right" };
}
