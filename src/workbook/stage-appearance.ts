import type { SheetDescription } from "../report/workbook-description";
import type { ExcelBatch } from "./run-excel";
import { runExcel } from "./run-excel";
import { stageCharts, stageImages } from "./stage-drawings";
import { stageLooks } from "./stage-looks";
import { stageFreeze, stagePage } from "./stage-page";
import { stageConditionalFormats, stageValidations } from "./stage-rules";
import type { StagedWrite } from "./staged-write";
import { WorkbookError } from "./workbook-error";

type Step = (context: ExcelBatch, write: StagedWrite, sheet: SheetDescription) => Promise<void> | void;

/** Steps that change no figure, with the words for the case that Excel refuses one. */
const STEPS: readonly {
  readonly name: string;
  readonly needed: (sheet: SheetDescription) => boolean;
  readonly step: Step;
}[] = [
  { name: "fonts, fills and widths", needed: () => true, step: stageLooks },
  {
    name: "input rules",
    needed: (sheet) => sheet.listValidations.length + sheet.numberValidations.length > 0,
    step: stageValidations,
  },
  {
    name: "conditional formats",
    needed: (sheet) => sheet.conditionalFormats.length > 0,
    step: stageConditionalFormats,
  },
  { name: "chart", needed: (sheet) => sheet.charts.length > 0, step: stageCharts },
  { name: "map picture", needed: (sheet) => sheet.images.length > 0, step: stageImages },
  { name: "page set-up", needed: () => true, step: stagePage },
  { name: "frozen panes", needed: (sheet) => sheet.freezeRows + sheet.freezeColumns > 0, step: stageFreeze },
];

/**
 * The look of the staged sheets. What Excel refuses here is left out and named in the
 * warnings, since every figure is right without it; a cancel or a silent host still ends the write.
 */
export async function stageAppearance(write: StagedWrite): Promise<void> {
  for (const sheet of write.description.sheets) {
    for (const { name, needed, step } of STEPS) {
      if (!needed(sheet)) continue;
      try {
        await runStep(write, sheet, step);
      } catch (error) {
        if (!(error instanceof WorkbookError) || error.code === "CANCELLED" || error.code === "NO_ANSWER") {
          throw error;
        }
        write.warnings.push(`${sheet.name}: Excel refused the ${name} (${error.message})`);
      }
    }
    write.advance("Formatting sheets", 1);
  }
}

async function runStep(write: StagedWrite, sheet: SheetDescription, step: Step): Promise<void> {
  await runExcel(write.run, async (context) => {
    await step(context, write, sheet);
    await context.sync();
  });
}
