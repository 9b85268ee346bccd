import type { SheetDescription } from "../report/workbook-description";
import type { ExcelBatch } from "./run-excel";
import { runExcel } from "./run-excel";
import { stageCharts, stageImages } from "./stage-drawings";
import { laterHeights, queueHeights, stageLooks } from "./stage-looks";
import { stageFreeze, stagePage } from "./stage-page";
import { stageConditionalFormats, stageValidations } from "./stage-rules";
import type { StagedWrite } from "./staged-write";
import { stagedSheet } from "./staged-write";
import { WorkbookError } from "./workbook-error";
import { refusalOf, type SheetLook } from "./write-warning";

type Step = (context: ExcelBatch, write: StagedWrite, sheet: SheetDescription) => Promise<void> | void;

interface NamedStep {
  readonly look: SheetLook;
  readonly needed: (sheet: SheetDescription) => boolean;
  readonly step: Step;
}

/** Steps that change no figure, named for the case that Excel refuses one. Each can be run again. */
const QUEUED: readonly NamedStep[] = [
  { look: "fontsFillsWidths", needed: () => true, step: stageLooks },
  {
    look: "inputRules",
    needed: (sheet) => sheet.listValidations.length + sheet.numberValidations.length > 0,
    step: stageValidations,
  },
  {
    look: "conditionalFormats",
    needed: (sheet) => sheet.conditionalFormats.length > 0,
    step: stageConditionalFormats,
  },
  { look: "pageSetUp", needed: () => true, step: stagePage },
  { look: "frozenPanes", needed: (sheet) => sheet.freezeRows + sheet.freezeColumns > 0, step: stageFreeze },
];

const DRAWN: readonly NamedStep[] = [
  { look: "chart", needed: (sheet) => sheet.charts.length > 0, step: stageCharts },
  { look: "mapPicture", needed: (sheet) => sheet.images.length > 0, step: stageImages },
];

/**
 * The look of the staged sheets, a request a sheet and more where many rows are tall. What Excel refuses is left out and named
 * in the warnings, since every figure is right without it; a cancel or a silent host still
 * ends the write.
 */
export async function stageAppearance(write: StagedWrite): Promise<void> {
  for (const sheet of write.description.sheets) {
    const queued = QUEUED.filter(({ needed }) => needed(sheet));
    const refused = await refusal(() => runSteps(write, sheet, queued));
    // One step of the sheet was refused: which one, the steps tell one by one.
    for (const step of refused === null ? [] : queued) await runAlone(write, sheet, step);
    for (const heights of laterHeights(sheet)) {
      await runAlone(write, sheet, {
        look: "fontsFillsWidths",
        step: (context) => {
          queueHeights(stagedSheet(context, write, sheet.role), heights);
        },
      });
    }
    for (const step of DRAWN) if (step.needed(sheet)) await runAlone(write, sheet, step);
    write.advance("Formatting sheets", 1);
  }
}

async function runAlone(
  write: StagedWrite,
  sheet: SheetDescription,
  step: Omit<NamedStep, "needed">,
): Promise<void> {
  const refused = await refusal(() => runSteps(write, sheet, [step]));
  if (refused === null) return;
  write.warnings.push({
    what: "lookRefused",
    sheet: sheet.name,
    look: step.look,
    refusal: refusalOf(refused),
  });
}

async function runSteps(
  write: StagedWrite,
  sheet: SheetDescription,
  steps: readonly Omit<NamedStep, "needed">[],
): Promise<void> {
  await runExcel(write.run, async (context) => {
    for (const { step } of steps) await step(context, write, sheet);
    await context.sync();
  });
}

/** The refusal of Excel, or null when all was done. */
async function refusal(work: () => Promise<void>): Promise<WorkbookError | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code === "CANCELLED" || error.code === "NO_ANSWER") {
      throw error;
    }
    return error;
  }
}
