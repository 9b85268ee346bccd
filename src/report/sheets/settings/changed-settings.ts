import { cell, column, formula, fragment, quoted, type Reference } from "../../formula";
import { COUNT } from "../../number-format";
import { PALETTE } from "../../palette";
import { columnArea } from "../../sheet-frame";
import type { ConditionalFormatDescription, TableDescription } from "../../workbook-description";
import { live, type CheckLine } from "../check-line";

/** What an input that was left blank reads as planned. */
export const NOT_SET = "none";

const VALUE = column("EF_Settings", "Value");
const AS_PLANNED = column("EF_Settings", "As Planned");

/** Inputs whose value is another one than planned, counted; only inputs have a value as planned. */
export function changedSettings(): Reference {
  const stillNotSet = fragment`(${AS_PLANNED}=${quoted(NOT_SET)})*(${VALUE}="")`;
  return fragment`SUMPRODUCT((${AS_PLANNED}<>"")*(${VALUE}<>${AS_PLANNED})*(1-${stillNotSet}))`;
}

/** Inputs that are another value than planned are bold. */
export function changedSettingsBold(table: TableDescription): ConditionalFormatDescription {
  const area = columnArea(table, "Value");
  const planned = columnArea(table, "As Planned");
  const value = cell(area.row, area.column, "column");
  const asPlanned = cell(planned.row, planned.column, "column");
  return {
    kind: "formula",
    area,
    formula: formula`=AND(${asPlanned}<>"",${value}<>${asPlanned},OR(${asPlanned}<>${quoted(NOT_SET)},${value}<>""))`,
    fontColor: PALETTE.watchText,
    bold: true,
  };
}

/** All inputs are numbers or blank; a text that was pasted over one makes errors of the figures that follow it. */
export function settingsCheck(): CheckLine {
  return {
    check: "Settings that are text instead of a number",
    left: live(formula`=SUMPRODUCT((${AS_PLANNED}<>"")*(${VALUE}<>"")*(1-ISNUMBER(${VALUE})))`),
    right: 0,
    format: COUNT,
    where: "Plan Settings, Value",
  };
}
