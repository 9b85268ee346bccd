import type { PlanAreas } from "../../../engine/model/plan";
import { cell, column, formula } from "../../formula";
import { COUNT, GENERAL, measureFormat, TEXT } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { MEASURE_HEADER } from "../../report-facts";
import type { Area, CellBlock, CellContent } from "../../workbook-description";
import { areaMeasures } from "./area-facts";

const TABLE = "EF_Areas";
const TERRITORIES = "EF_Territories";
/** Areas up to which the table itself is printed: two or three sheets of paper. */
const MOST_ROWS_ON_PAPER = 150;
/** Width of the list of areas, in characters, and what fits into a line of it. */
const LIST_WIDTH = 96;
const LINE = 104;
const LINE_HEIGHT = 12.75;
/** Excel's highest row. */
const HIGHEST = 409;

/** The areas in short, a row a territory, and how it is laid out. */
export interface AreasOnPaper {
  readonly blocks: CellBlock[];
  readonly widths: number[];
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly area: Area;
  /** Row that repeats on every page. */
  readonly titleRow: number;
}

/**
 * One row a territory with its counties by state, for paper: the table itself would take sixty sheets. Count and
 * sums follow the table; the names are those of the plan. Null where the table is short enough to print.
 *
 * @param top first row, under the table, and
 * @param left first column, right of it: so that neither widths nor heights change the table
 */
export function areasOnPaper(
  facts: ReportFacts,
  areas: PlanAreas,
  top: number,
  left: number,
): AreasOnPaper | null {
  if (areas.level !== "counties" || areas.areas.length <= MOST_ROWS_ON_PAPER) return null;
  const { territories } = facts.plan;
  const measures = areaMeasures(facts, areas).filter(({ key }) => key !== "workload");
  const names = namesByTerritory(areas, territories.length);
  const heads: readonly (readonly [header: string, width: number, align: "left" | "right"])[] = [
    ["Territory", 14, "left"],
    ...(facts.hasReps ? [["Rep", 19, "left"] as const] : []),
    ["Counties", 10, "right"],
    ["Accounts", 10, "right"],
    ...measures.map(({ key }) => [MEASURE_HEADER[key], 14, "right"] as const),
    ["Counties as planned, by state", LIST_WIDTH, "left"],
  ];
  const sums = ["Accounts", ...measures.map(({ key }) => MEASURE_HEADER[key])];
  const formats = [
    TEXT,
    ...(facts.hasReps ? [GENERAL] : []),
    COUNT,
    COUNT,
    ...measures.map((measure) => measureFormat(measure, facts.options.currencySymbol)),
    TEXT,
  ];
  const header = top + 3;
  const cells = territories.map(({ name }, territory): CellContent[] => {
    const own = cell(header + 1 + territory, left, "both");
    return [
      name,
      ...(facts.hasReps
        ? [
            {
              formula: formula`=INDEX(${column(TERRITORIES, "Rep")},MATCH(${own},${column(TERRITORIES, "Territory")},0))&""`,
            },
          ]
        : []),
      { formula: formula`=COUNTIFS(${column(TABLE, "Territory")},${own})` },
      ...sums.map((one) => ({
        formula: formula`=SUMIFS(${column(TABLE, one)},${column(TABLE, "Territory")},${own})`,
      })),
      names[territory] ?? "",
    ];
  });
  const blocks: CellBlock[] = [
    { row: top, column: left, cells: [["Territory Areas"]], style: "title" },
    {
      row: top + 1,
      column: left,
      cells: [
        [
          "Counties by territory. Count and sums follow the table on the sheet; the names are as planned, those without accounts counted.",
        ],
      ],
      style: "lead",
    },
    ...heads.map(([words, , align], at): CellBlock => ({
      row: header,
      column: left + at,
      cells: [[words]],
      style: "header",
      align,
      bottomRule: PALETTE.rule,
    })),
    ...heads.map(([, , align], at): CellBlock => ({
      row: header + 1,
      column: left + at,
      cells: cells.map((line) => [line[at] ?? null]),
      style: at === 0 ? "label" : "formula",
      align,
      format: formats[at] ?? GENERAL,
      ...(at === heads.length - 1 ? { wrap: true } : {}),
    })),
  ];
  return {
    blocks,
    widths: heads.map(([, width]) => width),
    rowHeights: names.map((text, territory) => ({
      row: header + 1 + territory,
      height: Math.min(HIGHEST, LINE_HEIGHT * Math.max(1, Math.ceil(text.length / LINE)) + 2),
    })),
    area: { row: top, column: left, rowCount: 4 + territories.length, columnCount: heads.length },
    titleRow: header,
  };
}

/** "Texas: Bexar, Travis and 12 without accounts; Utah: all 29", the states by name, an entry a territory. */
function namesByTerritory({ areas, areaOfAccount }: PlanAreas, territories: number): string[] {
  const accounts = new Int32Array(areas.length);
  for (const area of areaOfAccount) if (area >= 0) accounts[area] = (accounts[area] ?? 0) + 1;
  const inState = new Map<string, number>();
  const lists = Array.from(
    { length: territories },
    () => new Map<string, { names: string[]; empty: number }>(),
  );
  areas.forEach(({ name, state, territory }, area) => {
    inState.set(state, (inState.get(state) ?? 0) + 1);
    const states = lists[territory];
    if (states === undefined) return;
    const list = states.get(state) ?? { names: [], empty: 0 };
    if ((accounts[area] ?? 0) > 0) list.names.push(withoutState(name, state));
    else list.empty++;
    states.set(state, list);
  });
  const order = new Intl.Collator("en").compare;
  return lists.map((states) =>
    [...states]
      .sort(([a], [b]) => order(a, b))
      .map(([state, { names, empty }]) => {
        const count = names.length + empty;
        if (count === inState.get(state)) return `${state}: all ${String(count)}`;
        const listed = names.sort(order).join(", ");
        if (empty === 0) return `${state}: ${listed}`;
        return `${state}: ${listed === "" ? "" : `${listed} and `}${String(empty)} without accounts`;
      })
      .join("; "),
  );
}

/** The state stands in front of its counties. */
function withoutState(name: string, state: string): string {
  return name.endsWith(`, ${state}`) ? name.slice(0, -state.length - 2) : name;
}
