import type { Reference } from "../../formula";
import { column, formula, fragment } from "../../formula";
import { moneyFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import type { ReportName } from "../../report-names";
import { nameOf } from "../../report-names";
import type { CellBlock, FormulaText } from "../../workbook-description";
import { REGION_CLAIM } from "./region-columns";
import { beyondBounds, breakOf, freeScore, oddOf, ratioOf, sumAt, unitsOf } from "./share-formulas";
import { TOP_ROW } from "./target-block";

const TABLE = "EF_Quotas";
const REGIONS = "EF_Regions";

/** Single cells of the solve over the regions, four a column above their table. */
export function companyCells(left: number): {
  readonly cells: readonly {
    readonly name: ReportName;
    readonly label: string;
    readonly content: FormulaText;
  }[];
  readonly columnOf: (index: number) => number;
  readonly blocks: (facts: ReportFacts) => CellBlock[];
} {
  const total = nameOf("quotaToTerritories");
  const at = nameOf("quotaBreak");
  const unit = nameOf("quotaUnit");
  const over = nameOf("quotaOver");
  const seasons = column("EF_Periods", "Share");
  const regions = (header: string): Reference => column(REGIONS, header);
  const leftByOverrides = fragment`(${total}-SUM(${regions("Held")}))`;
  const cells = [
    { name: "quotaBreak", label: "Break", content: formula`=${breakOf(REGION_CLAIM, total, 1)}` },
    { name: "quotaSumAtBreak", label: "Sum at break", content: formula`=${sumAt(REGION_CLAIM, at, 1)}` },
    { name: "quotaFreeScore", label: "Free score", content: formula`=${freeScore(REGION_CLAIM, at, 1)}` },
    {
      name: "quotaRatio",
      label: "Ratio",
      content: formula`=${ratioOf(total, at, nameOf("quotaSumAtBreak"), nameOf("quotaFreeScore"))}`,
    },
    {
      name: "quotaSpare",
      label: "Spare units",
      content: formula`=${unitsOf(total)}-SUM(${regions("Units")})`,
    },
    { name: "quotaOdd", label: "Odd amount", content: formula`=${oddOf(total, unitsOf(total))}` },
    {
      name: "quotaOver",
      label: "To other regions",
      content: formula`=ROUND(${total}-SUM(${regions("Held")})-SUM(${regions("Inside")}),6)`,
    },
    {
      name: "quotaSpread",
      label: "Units to spread",
      content: formula`=MIN(INT(ROUND(ABS(${over})/${unit},6)),SUM(${regions("Room Units")}))`,
    },
    {
      name: "quotaLeastSeason",
      label: "Smallest season",
      content: formula`=1-SUMPRODUCT(MAX((${seasons}>0)*(1-${seasons})))`,
    },
    {
      name: "quotaShort",
      label: "Not placed",
      content: formula`=ROUND(${total}-SUM(${column(TABLE, "Final Quota")}),6)`,
    },
    {
      name: "quotaCalculatedBeyond",
      label: "Beyond bounds",
      content: formula`=ROUND(${beyondBounds(REGION_CLAIM, total, fragment``)}+SUM(${regions("Beyond")}),6)`,
    },
    {
      name: "quotaBeyond",
      label: "With overrides",
      content: formula`=ROUND(${leftByOverrides}-MEDIAN(SUM(${regions("Open Floor")}),${leftByOverrides},SUM(${regions("Open Cap")}))+SUM(${regions("Open Beyond")}),6)`,
    },
  ] as const;
  const columnOf = (index: number): number => left + 1 + 2 * Math.floor(index / 4);
  return {
    cells,
    columnOf,
    blocks: (facts) =>
      cells.flatMap(({ label, content }, index): CellBlock[] => [
        {
          row: TOP_ROW + (index % 4),
          column: columnOf(index) - 1,
          cells: [[label]],
          style: "note",
        },
        {
          row: TOP_ROW + (index % 4),
          column: columnOf(index),
          cells: [[{ formula: content }]],
          style: "note",
          format:
            label === "Free score" || label === "Smallest season"
              ? "0.000000"
              : moneyFormat(facts.options.currencySymbol),
          align: "right",
        },
      ]),
  };
}
