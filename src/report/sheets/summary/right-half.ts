import { column, formula, percentText, quoted } from "../../formula";
import { PALETTE } from "../../palette";
import { nameOf } from "../../report-names";
import type { BalancedMeasure, ReportFacts } from "../../report-facts";
import type { CellBlock, ConditionalFormatDescription, FormulaText } from "../../workbook-description";
import { resultColors } from "../check-line";
import { checkGroups } from "./check-groups";
import { COLUMNS, live, LOWER_TOP, RIGHT, TERRITORIES, wide } from "./summary-frame";
import type { Half } from "./left-half";

/** The checks with their results; how to change an owner. */
export function rightColumn(
  facts: ReportFacts,
  places: readonly string[],
): Half & { readonly conditionalFormats: ConditionalFormatDescription[] } {
  const first = LOWER_TOP + 2;
  const groups = checkGroups(places);
  const watchRow = first + groups.length;
  const top = watchRow + facts.balances.length + 1;
  const width = COLUMNS - RIGHT;
  const header = (columnIndex: number, text: string, align: "left" | "right"): CellBlock => ({
    row: LOWER_TOP + 1,
    column: columnIndex,
    cells: [[text]],
    style: "header",
    align,
    bottomRule: PALETTE.rule,
  });
  const blocks: CellBlock[] = [
    { row: LOWER_TOP, column: RIGHT, cells: [["Checks"]], style: "heading" },
    {
      ...wide(LOWER_TOP + 1, RIGHT, width - 1, "What must hold", { style: "header", align: "left" }),
      bottomRule: PALETTE.rule,
    },
    header(COLUMNS - 1, "Result", "right"),
    {
      row: first,
      column: RIGHT,
      cells: groups.map(({ words }) => [words]),
      style: "formula",
    },
    {
      row: first,
      column: COLUMNS - 1,
      cells: groups.map(({ result }) => [result]),
      style: "check",
      align: "right",
    },
    {
      row: watchRow,
      column: RIGHT,
      cells: facts.balances.map((balance, index) => [live(bandWords(balance, index))]),
      style: "formula",
    },
    {
      row: watchRow,
      column: COLUMNS - 1,
      cells: facts.balances.map(({ inBand }) => [
        live(formula`=IF(COUNTIFS(${column(TERRITORIES, inBand)},"WATCH")=0,"PASS","WATCH")`),
      ]),
      style: "check",
      align: "right",
    },
    { row: top, column: RIGHT, cells: [["How to change an owner"]], style: "heading" },
    {
      row: top + 1,
      column: RIGHT,
      cells: [
        ...(facts.plan.areas === null
          ? [
              ["1. Open Territory Assignments and find the account."],
              ["2. Pick another territory in the yellow column."],
            ]
          : [
              ["1. Open Territory Areas and find the county or state."],
              ["2. Pick another territory: its accounts follow."],
            ]),
        [`3. This page, ${facts.plan.quotas === null ? "" : "quotas, "}KPIs and checks follow.`],
        ["4. Bold brown marks every owner that differs"],
        ["    from the plan; Tie-Out lists them."],
      ],
      style: "formula",
    },
  ];
  const area = {
    row: first,
    column: COLUMNS - 1,
    rowCount: groups.length + facts.balances.length,
    columnCount: 1,
  };
  return {
    blocks,
    lastRow: top + 5,
    conditionalFormats: resultColors(area),
  };
}

/** What must hold of one balanced measure; those after the first are named. */
function bandWords({ header, toleranceName }: BalancedMeasure, index: number): FormulaText {
  const target = quoted(index === 0 ? " of its target" : ` of its target in ${header.toLowerCase()}`);
  return formula`="Every territory within ±"&${percentText(nameOf(toleranceName))}&${target}`;
}
