import type { MatchTrait, TraitCoverage } from "../../../engine/model/matching";
import { cell, column, countText, formula, fragment, here } from "../../formula";
import { COUNT, GENERAL, measureFormat, SHARE, TEXT } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { MEASURE_HEADER } from "../../report-facts";
import { columnArea } from "../../sheet-frame";
import type {
  CellBlock,
  ConditionalFormatDescription,
  TableColumnDescription,
  TableDescription,
} from "../../workbook-description";

const TABLE = "EF_Coverage";
/** Lines of the table; what is known to the fewest reps comes first. */
const MOST = 200;
const KINDS: Readonly<Record<MatchTrait, string>> = {
  skills: "Required skill",
  industry: "Industry",
  language: "Language",
};

/** Who has what accounts ask for, and what stands around the table. */
export interface Coverage {
  readonly table: TableDescription;
  readonly blocks: readonly CellBlock[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  /** Last row used. */
  readonly lastRow: number;
}

/**
 * One row a skill, industry or language that accounts ask for, with its title on a given row: the accounts, and
 * the reps who have it; what nobody has first. Null where accounts ask for nothing or no rep says anything.
 */
export function coverageTable(facts: ReportFacts, titleRow: number): Coverage | null {
  const all = [...facts.plan.matching.coverage].sort(
    (a, b) => Math.min(a.reps, 2) - Math.min(b.reps, 2) || b.accounts - a.accounts,
  );
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST);
  const table: TableDescription = {
    name: TABLE,
    row: titleRow + 2,
    column: 0,
    columns: columnsOf(facts, shown),
    rowCount: shown.length,
    filterButtons: false,
  };
  const notesRow = table.row + shown.length + 2;
  const notes = [
    "As planned, over the accounts in territories.",
    "An account that asks for several counts in the line of each; a blank cell asks for nothing.",
    ...(all.length > MOST
      ? [`${String(all.length - MOST)} more are left out here; those known to the fewest reps are above.`]
      : []),
  ];
  const result = columnArea(table, "Result");
  return {
    table,
    blocks: [
      { row: titleRow, column: 0, cells: [["Who has what accounts ask for"]], style: "heading" },
      { row: titleRow + 1, column: 0, cells: [[{ formula: leadOf() }]], style: "note" },
      ...notes.map((note, at): CellBlock => ({
        row: notesRow + at,
        column: 0,
        cells: [[note]],
        style: "note",
      })),
    ],
    conditionalFormats: [
      {
        kind: "formula",
        area: result,
        formula: formula`=${cell(result.row, result.column - 1, "column")}<2`,
        fontColor: PALETTE.watchText,
        bold: true,
      },
    ],
    lastRow: notesRow + notes.length - 1,
  };
}

function leadOf(): ReturnType<typeof formula> {
  const reps = column(TABLE, "Reps");
  return formula`=IF(COUNTIF(${reps},"<2")=0,"Everything that accounts ask for is known to two reps or more.",${countText(fragment`COUNTIF(${reps},"<2")`)}&" of "&${countText(fragment`ROWS(${reps})`)}&" things that accounts ask for are known to one rep or none ("&${countText(fragment`COUNTIF(${reps},0)`)}&" to none).")`;
}

function columnsOf(facts: ReportFacts, lines: readonly TraitCoverage[]): TableColumnDescription[] {
  const inTerritories = fragment`SUM(${column("EF_Territories", "Accounts")})`;
  const figure = { style: "value", align: "right" } as const;
  return [
    {
      header: "Asked For",
      values: lines.map(({ word }) => word.charAt(0).toUpperCase() + word.slice(1)),
      format: TEXT,
      style: "label",
    },
    { header: "Kind", values: lines.map(({ trait }) => KINDS[trait]), format: TEXT, style: "value" },
    {
      header: "Accounts",
      values: Float64Array.from(lines, ({ accounts }) => accounts),
      format: COUNT,
      ...figure,
    },
    {
      header: "Share of Accounts",
      formula: formula`=IF(${inTerritories}=0,"",${here(TABLE, "Accounts")}/${inTerritories})`,
      format: SHARE,
      style: "formula",
      align: "right",
    },
    ...(facts.balanced.key === "accounts"
      ? []
      : [
          {
            header: MEASURE_HEADER[facts.balanced.key],
            values: Float64Array.from(lines, ({ amount }) => amount),
            format: measureFormat(facts.balanced, facts.options.currencySymbol),
            ...figure,
          },
        ]),
    { header: "Reps", values: Float64Array.from(lines, ({ reps }) => reps), format: COUNT, ...figure },
    {
      header: "Result",
      formula: formula`=IF(${here(TABLE, "Reps")}=0,"No rep",IF(${here(TABLE, "Reps")}=1,"One rep","Covered"))`,
      format: GENERAL,
      style: "formula",
      align: "center",
    },
    { header: "Who", values: lines.map(whoOf), format: TEXT, style: "value" },
  ];
}

/** The first of them by name. */
function whoOf({ names, reps }: TraitCoverage): string {
  const more = reps - names.length;
  return more > 0 ? `${names.join(", ")} and ${String(more)} more` : names.join(", ");
}
