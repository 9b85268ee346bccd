import { cell, column, formula, fragment, here, quoted } from "../../formula";
import { COUNT, GENERAL, TEXT } from "../../number-format";
import { PALETTE } from "../../palette";
import type { ReportFacts } from "../../report-facts";
import { columnArea } from "../../sheet-frame";
import type { CellBlock, ConditionalFormatDescription, TableDescription } from "../../workbook-description";
import { live, type CheckLine } from "../check-line";
import { inputColumns, LIVE_INPUTS_LIMIT, LIVE_TEXTS_LIMIT, type InputColumn } from "./input-prints";

const TABLE = "EF_Inputs";

/** The inputs as they were read against what stands on the user's sheets now. */
export interface InputTable {
  readonly table: TableDescription;
  readonly blocks: readonly CellBlock[];
  readonly conditionalFormats: readonly ConditionalFormatDescription[];
  /** Rows from the heading to the note below the table. */
  readonly rowCount: number;
}

/**
 * One row an input column: its cells, each times the place of its row, added up as they were read and as they stand
 * now. Null where formulas cannot see the lists as they were read, and above 100,000 rows, where Evenfield alone
 * compares them.
 *
 * @param row of the heading
 */
export function inputTable(facts: ReportFacts, row: number): InputTable | null {
  const inputs = inputColumns(facts);
  if (inputs.length === 0) return null;
  const table: TableDescription = {
    name: TABLE,
    row: row + 1,
    column: 0,
    columns: columnsOf(inputs),
    rowCount: inputs.length,
    filterButtons: false,
  };
  const results = columnArea(table, "Result");
  return {
    table,
    blocks: [
      { row, column: 0, cells: [["Inputs as read and as they stand now"]], style: "heading" },
      {
        row: row + 2 + inputs.length,
        column: 0,
        cells: [
          [
            `Each cell counts times 1 to 97 by its row, so that cells that change places are seen too; of a text count its length and five of its signs. Live up to ${String(LIVE_INPUTS_LIMIT / 1000)},000 rows, texts up to ${String(LIVE_TEXTS_LIMIT / 1000)},000. Planning again takes a change over.`,
          ],
        ],
        style: "note",
      },
    ],
    conditionalFormats: [
      {
        kind: "formula",
        area: results,
        formula: formula`=${cell(results.row, results.column, "column")}="FAIL"`,
        fontColor: PALETTE.failText,
        fill: PALETTE.failFill,
        bold: true,
      },
    ],
    rowCount: inputs.length + 3,
  };
}

function columnsOf(inputs: readonly InputColumn[]): TableDescription["columns"] {
  const [asRead, difference] = [here(TABLE, "As Read"), here(TABLE, "Difference")];
  return [
    {
      header: "Input",
      values: inputs.map(({ sheet, header }) => `${sheet}: ${header}`),
      format: TEXT,
      style: "formula",
    },
    {
      header: "As Read",
      values: Float64Array.from(inputs, (input) => input.asRead),
      format: COUNT,
      style: "value",
      align: "right",
    },
    {
      header: "Now",
      values: inputs.map(({ now }) => live(formula`=${now}`)),
      format: COUNT,
      style: "formula",
      align: "right",
    },
    {
      header: "Difference",
      formula: formula`=${here(TABLE, "Now")}-${asRead}`,
      format: COUNT,
      style: "formula",
      align: "right",
    },
    {
      header: "Result",
      // Sums of whole numbers are exact; others differ in the last digits by the order of adding up.
      formula: formula`=IF(ISERROR(${difference}),"FAIL",IF(ABS(${difference})<=MAX(1,ABS(${asRead}))/10^12,"PASS","FAIL"))`,
      format: GENERAL,
      style: "check",
      align: "center",
    },
    { header: "List", values: inputs.map(({ list }) => list), format: TEXT, style: "value" },
  ];
}

/** Inputs unchanged since the run, one identity a list: so many columns were read, so many are as they were. */
export function inputChecks(facts: ReportFacts): CheckLine[] {
  const inputs = inputColumns(facts);
  return [...new Set(inputs.map(({ list }) => list))].map((list) => checkOf(list, inputs));
}

function checkOf(list: string, inputs: readonly InputColumn[]): CheckLine {
  const sheet = inputs.find((input) => input.list === list)?.sheet ?? list;
  const ofList = fragment`${column(TABLE, "List")},${quoted(list)}`;
  return {
    check: `Inputs unchanged since the run: columns of ${sheet}`,
    left: live(formula`=COUNTIFS(${ofList})`),
    right: live(formula`=COUNTIFS(${ofList},${column(TABLE, "Result")},"PASS")`),
    format: COUNT,
    where: `Tie-Out, inputs of ${list}`,
  };
}
