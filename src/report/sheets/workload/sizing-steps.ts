import { cell, column, formula, fragment, type Reference } from "../../formula";
import { COUNT, measureFormat } from "../../number-format";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type { CellBlock, CellContent, FormulaText } from "../../workbook-description";
import { loadHeader } from "../territory-kpi-columns";

const TERRITORIES = "EF_Territories";
const CHANGES = [
  { change: -1, label: "One fewer" },
  { change: 0, label: "As planned" },
  { change: 1, label: "One more" },
] as const;

/**
 * What one full-time rep more or fewer does to the company, by formula and without a search, with its
 * title on a given row: six columns, five rows.
 */
export function sizingSteps(facts: ReportFacts, titleRow: number): CellBlock[] {
  const amount = measureFormat(facts.balanced, facts.options.currencySymbol);
  const load = column(TERRITORIES, loadHeader(facts));
  const target = column(TERRITORIES, "Target");
  const capacity = fragment`SUM(${column(TERRITORIES, "Capacity")})`;
  const full = nameOf("fullTimeHours");
  const seats = fragment`ROWS(${column(TERRITORIES, "Territory")})`;
  const hours = fragment`SUM(${column(TERRITORIES, "Workload")})+SUM(${column(TERRITORIES, "Travel")})`;
  const first = titleRow + 2;
  const rows = CHANGES.map(({ change, label }, at): CellContent[] => {
    const isThere = cell(first + at, 1, "column");
    const after = fragment`(${capacity}+${change}*${full})`;
    const guarded = (content: Reference): { formula: FormulaText } => ({
      formula: formula`=IF(OR(${isThere}<=0,${after}<=0),"",${content})`,
    });
    const toMove =
      change === 0 ? fragment`0` : fragment`SUM(${load})*${full}/${change > 0 ? after : capacity}`;
    return [
      label,
      { formula: formula`=${seats}+${change}` },
      guarded(fragment`(${hours})/${after}`),
      guarded(fragment`SUM(${load})/${isThere}`),
      guarded(
        fragment`SUMPRODUCT((${target}>0)*(ABS(${load}*${after}-${target}*${capacity})>(${nameOf("tolerance")}+10^-9)*${target}*${capacity}))`,
      ),
      guarded(toMove),
    ];
  });
  const column1 = (index: number): CellContent[][] => rows.map((row) => [row[index] ?? null]);
  return [
    {
      row: titleRow,
      column: 0,
      cells: [["One full-time rep more or fewer, before any account moves"]],
      style: "heading",
    },
    { row: titleRow + 1, column: 0, cells: [["Company"]], style: "header" },
    {
      row: titleRow + 1,
      column: 1,
      cells: [["Seats", "Utilisation", "Mean Target", "Outside Band", "Must Move"]],
      style: "header",
      align: "right",
    },
    { row: first, column: 0, cells: column1(0), style: "formula" },
    ...[COUNT, "0%", amount, COUNT, amount].map((format, at): CellBlock => ({
      row: first,
      column: at + 1,
      cells: column1(at + 1),
      style: "formula",
      format,
      align: "right",
    })),
  ];
}

/** Rows that the steps take, title and notes included. */
export const SIZING_STEPS_ROWS = 2 + CHANGES.length;

/** What stands below: how to read the figures. */
export const SIZING_NOTES: readonly string[] = [
  "Whole reps are the company's need rounded up, those of regions by largest remainder.",
  "Targets follow capacity: with one rep more or fewer all of them change, and territories are outside the band until accounts move.",
  "Must Move is the least that changes owner.",
  "Blank means that there are no hours to divide by. Travel is that of Territory KPIs, where it follows the workload between plans.",
];
