import { scenarioText } from "../../../engine/model/scenario-record";
import type { ScenarioRecord } from "../../../engine/model/scenario-record";
import { formula, here } from "../../formula";
import { DATE_TIME, GENERAL, TEXT } from "../../number-format";
import { nameOf } from "../../report-names";
import type { ScenarioSheetFacts } from "../../scenario-options";
import { workbookDay } from "../../workbook-day";
import type { CellContent, TableColumnDescription, TableDescription } from "../../workbook-description";
import type { FigureLine } from "./figure-lines";

const TABLE = "EF_Scenarios";

/** One row a saved scenario: its name and note to type, its figures as saved, and the text that makes it again. */
export function savedTable(
  facts: ScenarioSheetFacts,
  lines: readonly FigureLine[],
  row: number,
): TableDescription {
  const { scenarios, written, inputs } = facts;
  // Excel has no table without rows: where nothing is saved one blank row stands for it.
  const values = (pick: (scenario: ScenarioRecord) => CellContent): CellContent[] =>
    scenarios.length === 0 ? [null] : scenarios.map(pick);
  const text = (
    header: string,
    pick: (scenario: ScenarioRecord) => string,
    look: Partial<TableColumnDescription> = {},
  ): TableColumnDescription => ({ header, values: values(pick), format: TEXT, style: "value", ...look });
  const pieces = scenarios.map((scenario) => scenarioText(scenario));
  const most = Math.max(1, ...pieces.map(({ length }) => length));
  return {
    name: TABLE,
    row,
    column: 0,
    columns: [
      text("Name", ({ definition }) => definition.name, { style: "input" }),
      {
        header: "Saved",
        values: values(({ definition }) => workbookDay(definition.savedAt, facts)),
        format: DATE_TIME,
        style: "value",
        align: "left",
      },
      written === null
        ? text("Status", () => "")
        : {
            header: "Status",
            formula: formula`=IF(${here(TABLE, "Name")}=${nameOf("scenario")},"Active","")`,
            format: GENERAL,
            style: "formula",
          },
      text("Data", ({ definition }) =>
        inputs === "" || definition.inputs === inputs ? "As now" : "Older data",
      ),
      ...lines.map(({ header, format, saved }): TableColumnDescription => ({
        header,
        values: values(({ figures }) => saved(figures)),
        format,
        style: "value",
        align: "right",
      })),
      text("Note", ({ definition }) => definition.note, { style: "input" }),
      text("Version", ({ definition }) => definition.engineVersion),
      text("Run", ({ definition }) => definition.fingerprint),
      ...Array.from({ length: most }, (_, at) => ({
        ...text(definitionHeader(at), () => ""),
        values: scenarios.length === 0 ? [null] : pieces.map((one): CellContent => one[at] ?? null),
      })),
    ],
    rowCount: Math.max(1, scenarios.length),
    filterButtons: false,
  };
}

/** "Definition", "Definition 2" .. */
export function definitionHeader(at: number): string {
  return at === 0 ? "Definition" : `Definition ${String(at + 1)}`;
}
