import type { Reference } from "../../formula";
import { cell, column, formula, fragment } from "../../formula";
import { GENERAL } from "../../number-format";
import { PALETTE } from "../../palette";
import { nameOf } from "../../report-names";
import type { ScenarioSheetFacts } from "../../scenario-options";
import type {
  CellBlock,
  CellContent,
  ChartDescription,
  ConditionalFormatDescription,
  FormulaText,
} from "../../workbook-description";
import { live } from "../check-line";
import type { FigureLine } from "./figure-lines";
import { SIDE_WORDS } from "./territory-tables";

/** Row of the names above the comparison, and its columns: label, today, the sides. */
export const HEADER = 4;
const TODAY = 1;
export const FIRST_SIDE = 2;
export const SIDES = 3;
/** The chart stands right of the comparison. */
export const CHART_COLUMN = FIRST_SIDE + SIDES + 1;
export const CHART_COLUMNS = 7;

/** The cells that name what the sides show; null is the plan on the sheets. */
export function sidesOf({ written }: ScenarioSheetFacts): (Reference | null)[] {
  return Array.from({ length: SIDES }, (_, at) =>
    at === 0 && written !== null ? null : cell(HEADER, FIRST_SIDE + at, "both"),
  );
}

/** Names above, figures below: today, the plan by formulas over its sheets, the others by their names. */
export function comparison(facts: ScenarioSheetFacts, lines: readonly FigureLine[]): CellBlock[] {
  const sides = sidesOf(facts);
  const names = chosenNames(facts);
  const blocks: CellBlock[] = [
    { row: HEADER, column: 0, cells: [["Figure"]], style: "header", wrap: true },
    { row: HEADER, column: TODAY, cells: [["Today"]], style: "header", align: "right", wrap: true },
    ...sides.map((side, at): CellBlock => {
      const content: CellContent =
        side === null ? live(formula`=${nameOf("planName")}&" (live)"`) : (names[at] ?? null);
      const style = side === null ? "header" : "input";
      return { row: HEADER, column: FIRST_SIDE + at, cells: [[content]], style, align: "right", wrap: true };
    }),
  ];
  lines.forEach((line, index) => {
    const row = HEADER + 1 + index;
    const look = {
      style: "formula",
      format: line.format === "@" ? GENERAL : line.format,
      align: "right",
    } as const;
    const today = typeof line.today === "string" ? live(line.today) : line.today;
    const values = sides.map((side): CellContent => {
      if (side !== null) return live(recorded(side, line));
      return line.live === null ? null : live(line.live);
    });
    blocks.push(
      { row, column: 0, cells: [[line.label]], style: "label" },
      { row, column: TODAY, cells: [[today, ...values]], ...look },
    );
  });
  return blocks;
}

/** A figure of the scenario that a cell names, blank where it has none. */
function recorded(side: Reference, { header }: FigureLine): FormulaText {
  const found = fragment`INDEX(${column("EF_Scenarios", header)},MATCH(${side},${column("EF_Scenarios", "Name")},0))`;
  return formula`=IFERROR(IF(${found}="","",${found}),"")`;
}

/** What was chosen before, as far as it is still there; others where places are free, the newest first. */
function chosenNames({ scenarios, written, active, chosen }: ScenarioSheetFacts): (string | null)[] {
  const known = new Map(scenarios.map(({ definition }) => [definition.name.toLowerCase(), definition.name]));
  const isOther = (name: string): boolean => written === null || name !== active;
  const kept = chosen.flatMap((name) => known.get(name.toLowerCase()) ?? []).filter(isOther);
  const others = scenarios
    .map(({ definition }) => definition.name)
    .filter((name) => isOther(name) && !kept.includes(name));
  const names = [...kept, ...others];
  return written === null ? names.slice(0, SIDES) : [null, ...names.slice(0, SIDES - 1)];
}

/** Bold is what is best in its row; text in a row never is. */
export function bestOf(lines: readonly FigureLine[]): ConditionalFormatDescription[] {
  return lines.flatMap(({ best }, index): ConditionalFormatDescription[] => {
    if (best === null) return [];
    const row = HEADER + 1 + index;
    const own = cell(row, TODAY);
    const all = fragment`${cell(row, TODAY, "column")}:${cell(row, FIRST_SIDE + SIDES - 1, "column")}`;
    const extreme = best === "least" ? fragment`MIN(${all})` : fragment`MAX(${all})`;
    return [
      {
        kind: "formula",
        area: { row, column: TODAY, rowCount: 1, columnCount: 1 + SIDES },
        formula: formula`=AND(ISNUMBER(${own}),${own}=${extreme})`,
        bold: true,
      },
    ];
  });
}

/** The shares of the comparison as columns, one colour a scenario. */
export function comparisonChart(lines: readonly FigureLine[], isLive: boolean): ChartDescription {
  const count = lines.filter(({ isCharted }) => isCharted).length;
  const area = (at: number) => ({ row: HEADER + 1, column: at, rowCount: count, columnCount: 1 });
  return {
    name: "Scenario comparison",
    kind: "columnClustered",
    title: null,
    altText: `Columns: largest deviation, spread and what moves, as shares, today and in ${isLive ? "the plan on the sheets and two scenarios" : "the scenarios"} named in the table. The same numbers stand left of the chart.`,
    area: { row: HEADER, column: CHART_COLUMN, rowCount: lines.length + 1, columnCount: CHART_COLUMNS },
    series: PALETTE.series.map((color, at) => ({
      nameCell: { role: "scenarios" as const, row: HEADER, column: TODAY + at },
      // The sides may be chosen anew: the legend has the words of the headings below, which say whose they are.
      name: at === 0 ? "Today" : (SIDE_WORDS[at - 1] ?? ""),
      values: { role: "scenarios" as const, area: area(TODAY + at) },
      categories: { role: "scenarios" as const, area: area(0) },
      color,
      look: "column" as const,
    })),
    legend: "bottom",
    axisMinimum: 0,
    axisFormat: "0%",
  };
}
