import type { PlanWorkload, SizingLine } from "../../../engine/model/workload-plan";
import { column, countText, formula, fragment, here, type Reference } from "../../formula";
import { COUNT, TEXT } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { nameOf } from "../../report-names";
import type {
  CellBlock,
  FormulaCell,
  FormulaText,
  TableColumnDescription,
  TableDescription,
} from "../../workbook-description";
import { SIZING_NOTES, SIZING_STEPS_ROWS, sizingSteps } from "./sizing-steps";

const TABLE = "EF_Sizing";
const TERRITORIES = "EF_Territories";
const REPS = "#,##0.0";
const SHORT = "+0.0;−0.0;0.0";
const UTILISATION = "0%";

/** A table column and what stands below it for the company. */
interface SizingColumn extends TableColumnDescription {
  total?: FormulaText;
}

/** Reps needed against reps there, one row a region, and what stands around the table. */
export interface Sizing {
  readonly table: TableDescription;
  readonly blocks: readonly CellBlock[];
  /** Last row used. */
  readonly lastRow: number;
}

/** The table with its title on a given row, the company below, then one rep more or fewer. */
export function sizingTable(facts: ReportFacts, workload: PlanWorkload, titleRow: number): Sizing {
  const columns = columnsOf(facts, workload);
  const lines = workload.byRegion;
  const table: TableDescription = {
    name: TABLE,
    row: titleRow + 2,
    column: 0,
    columns: columns.map(tableColumn),
    rowCount: lines.length,
    filterButtons: false,
  };
  // A row apart: Excel takes formulas right below a table for rows of it.
  const totalRow = table.row + lines.length + 2;
  const stepsRow = totalRow + 2;
  return {
    table,
    blocks: [
      { row: titleRow, column: 0, cells: [["Reps needed"]], style: "heading" },
      {
        row: titleRow + 1,
        column: 0,
        cells: [[leadOf()]],
        style: "note",
      },
      ...totalBlocks(columns, totalRow),
      ...sizingSteps(facts, stepsRow),
      ...SIZING_NOTES.map((note, at): CellBlock => ({
        row: stepsRow + SIZING_STEPS_ROWS + 1 + at,
        column: 0,
        cells: [[note]],
        style: "note",
      })),
    ],
    lastRow: stepsRow + SIZING_STEPS_ROWS + SIZING_NOTES.length,
  };
}

function leadOf(): FormulaCell {
  const aim = nameOf("utilisationAim");
  return {
    formula: formula`="Call and travel hours over "&${countText(nameOf("fullTimeHours"))}&" hours of a full-time rep at "&ROUND(100*${aim},0)&"% utilisation (Plan Settings). Other calls or owners show here at once."`,
  };
}

function columnsOf(facts: ReportFacts, workload: PlanWorkload): SizingColumn[] {
  const { byRegion } = workload;
  const full = nameOf("fullTimeHours");
  const at = (header: string): Reference => here(TABLE, header);
  const sum = (header: string): Reference => fragment`SUM(${column(TABLE, header)})`;
  const ofTerritories = (header: string): FormulaText =>
    facts.hasRegions
      ? formula`=SUMPRODUCT(--(${column(TERRITORIES, "Region")}=${at("Region")}),${column(TERRITORIES, header)})`
      : formula`=SUM(${column(TERRITORIES, header)})`;
  const live = (
    header: string,
    content: FormulaText,
    format: string,
    total: FormulaText = formula`=${sum(header)}`,
  ): SizingColumn => ({ header, formula: content, format, style: "formula", align: "right", total });
  const over = (hours: Reference, capacity: Reference): FormulaText =>
    formula`=IF(${capacity}<=0,"",(${hours})/(${capacity}))`;
  const hours = fragment`${at("Call Hours")}+${at("Travel Hours")}`;
  const allHours = fragment`${sum("Call Hours")}+${sum("Travel Hours")}`;
  const capacity = at("Capacity Hours");
  const allCapacity = sum("Capacity Hours");
  const perRep = fragment`${full}*${nameOf("utilisationAim")}`;
  const needed = (all: Reference): FormulaText => formula`=IF(${perRep}<=0,"",ROUND((${all})/(${perRep}),6))`;
  const whole = fragment`ROUNDUP(ROUND((${allHours})/(${perRep}),6),0)`;
  // The row number in the tenth decimal makes every remainder its own: ties go to the earlier region.
  const remainder = (reps: Reference): Reference =>
    fragment`ROUND(${reps}-INT(${reps}),6)-ROW(${reps})/10^10`;
  const before = fragment`SUMPRODUCT(--((${remainder(column(TABLE, "Reps Needed"))})>(${remainder(at("Reps Needed"))})))`;
  return [
    { header: "Region", values: byRegion.map(nameOfLine), format: TEXT, style: "label" },
    live(
      "Seats",
      facts.hasRegions
        ? formula`=SUMPRODUCT(--(${column(TERRITORIES, "Region")}=${at("Region")}))`
        : formula`=ROWS(${column(TERRITORIES, "Territory")})`,
      COUNT,
    ),
    live(
      "Full-Time",
      formula`=IF(${full}<=0,"",${capacity}/${full})`,
      REPS,
      formula`=IF(${full}<=0,"",${allCapacity}/${full})`,
    ),
    live("Call Hours", ofTerritories("Workload"), COUNT),
    live("Travel Hours", ofTerritories("Travel"), COUNT),
    live("Capacity Hours", ofTerritories("Capacity"), COUNT),
    live("Utilisation", over(hours, capacity), UTILISATION, over(allHours, allCapacity)),
    live("Reps Needed", needed(hours), REPS, needed(allHours)),
    live(
      "Whole Reps",
      formula`=IF(${at("Reps Needed")}="","",INT(${at("Reps Needed")})+IF(${before}<${whole}-SUMPRODUCT(INT(${column(TABLE, "Reps Needed")})),1,0))`,
      COUNT,
      formula`=IF(${perRep}<=0,"",${whole})`,
    ),
    live(
      "Reps Short",
      formula`=IF(${at("Reps Needed")}="","",${at("Reps Needed")}-${at("Full-Time")})`,
      SHORT,
      formula`=IF(${perRep}<=0,"",(${allHours})/(${perRep})-${allCapacity}/${full})`,
    ),
    live(
      "With One More",
      over(hours, fragment`${capacity}+${full}`),
      UTILISATION,
      over(allHours, fragment`${allCapacity}+${full}`),
    ),
    live(
      "With One Fewer",
      over(hours, fragment`${capacity}-${full}`),
      UTILISATION,
      over(allHours, fragment`${allCapacity}-${full}`),
    ),
  ];
}

function nameOfLine({ region }: SizingLine): string {
  return region === "" ? "All" : region;
}

function tableColumn(candidate: SizingColumn): TableColumnDescription {
  const described = { ...candidate };
  delete described.total;
  return described;
}

function totalBlocks(columns: readonly SizingColumn[], row: number): CellBlock[] {
  return columns.map((candidate, index): CellBlock => ({
    row,
    column: index,
    cells: [[index === 0 ? "Company" : candidate.total === undefined ? null : { formula: candidate.total }]],
    style: "total",
    format: index === 0 ? TEXT : candidate.format,
    align: candidate.align ?? "left",
    topRule: PALETTE.totalRule,
  }));
}
