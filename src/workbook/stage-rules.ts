import { addressOf } from "./area-address";
import type { Area, ConditionalFormatDescription, SheetDescription } from "../report/workbook-description";
import type { ExcelBatch } from "./run-excel";
import type { StagedWrite } from "./staged-write";
import { stagedEntry, stagedFormula, stagedSheet } from "./staged-write";
import { quotedSheet } from "./workbook-names";

/** Queues the conditional formats of one sheet: each once on one area, created and never edited. */
export function stageConditionalFormats(
  context: ExcelBatch,
  write: StagedWrite,
  sheet: SheetDescription,
): void {
  const target = stagedSheet(context, write, sheet.role);
  // A second attempt begins from none.
  for (const rule of sheet.conditionalFormats) rangeOf(target, rule.area).conditionalFormats.clearAll();
  for (const rule of sheet.conditionalFormats) addConditionalFormat(rangeOf(target, rule.area), rule, write);
}

/** Queues the input rules of one sheet. */
export function stageValidations(context: ExcelBatch, write: StagedWrite, sheet: SheetDescription): void {
  const target = stagedSheet(context, write, sheet.role);
  for (const rule of sheet.listValidations) {
    const validation = rangeOf(target, rule.area).dataValidation;
    const source = stagedEntry(write, rule.source.role).stagingName;
    validation.rule = {
      list: { inCellDropDown: true, source: `=${quotedSheet(source)}!${fixedAddress(rule.source.area)}` },
    };
    validation.prompt = { showPrompt: true, title: rule.promptTitle, message: rule.prompt };
    validation.errorAlert = {
      showAlert: true,
      style: rule.alert === "stop" ? "Stop" : "Warning",
      title: rule.errorTitle,
      message: rule.error,
    };
  }
  for (const rule of sheet.numberValidations) {
    const validation = rangeOf(target, rule.area).dataValidation;
    validation.rule = { decimal: { formula1: rule.minimum, formula2: rule.maximum, operator: "Between" } };
    validation.errorAlert = { showAlert: true, style: "Stop", title: rule.errorTitle, message: rule.error };
  }
}

function addConditionalFormat(
  range: Excel.Range,
  rule: ConditionalFormatDescription,
  write: StagedWrite,
): void {
  if (rule.kind === "formula") {
    const { custom } = range.conditionalFormats.add("Custom");
    custom.rule.formula = stagedFormula(write, rule.formula);
    if (rule.fontColor) custom.format.font.color = rule.fontColor;
    if (rule.bold) custom.format.font.bold = true;
    if (rule.fill) custom.format.fill.color = rule.fill;
    return;
  }
  const { dataBar } = range.conditionalFormats.add("DataBar");
  dataBar.positiveFormat.fillColor = rule.color;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.negativeFormat.matchPositiveFillColor = rule.negativeColor === undefined;
  if (rule.negativeColor) dataBar.negativeFormat.fillColor = rule.negativeColor;
  if (rule.axisInMiddle) dataBar.axisFormat = "CellMidPoint";
  if (rule.minimum !== undefined) {
    dataBar.lowerBoundRule = { type: "Number", formula: String(rule.minimum) };
  }
  if (rule.maximum !== undefined) {
    dataBar.upperBoundRule = { type: "Number", formula: String(rule.maximum) };
  }
}

function rangeOf(target: Excel.Worksheet, area: Area): Excel.Range {
  return target.getRangeByIndexes(area.row, area.column, area.rowCount, area.columnCount);
}

/** "$A$5:$A$46" */
function fixedAddress(area: Area): string {
  return addressOf(area).replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, digits: string) => `$${letters}$${digits}`,
  );
}
