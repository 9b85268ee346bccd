import { recoverWrite } from "../../src/workbook/recover-write";
import type { WritingUseCase } from "../use-cases/use-cases-that-write";
import { USER_SHEETS, type ChangedWorkbook } from "./changed-workbook";
import type { ExcelSession } from "./excel-session";
import { stateOf, type SeenState } from "./fault-grid";

/** What the user and other people do meanwhile, at one request of a work. */
export interface Accident {
  readonly what: string;
  readonly happen: (excel: ExcelSession, cancel: AbortController) => void;
  /** Takes what happened out of the workbook again, to compare it; throws where it is lost. */
  readonly undo: (excel: ExcelSession) => void;
}

const THEIRS = "theirs";

/** Something typed into a cell, which has to stand there afterwards. */
function typed(sheet: string, address: string): Accident {
  return {
    what: `a colleague types into ${sheet}`,
    happen: (excel) => {
      excel.type(sheet, address, THEIRS);
    },
    undo: (excel) => {
      if (excel.value(sheet, address) !== THEIRS) throw new Error(`what was typed into ${sheet} is lost`);
      excel.type(sheet, address, null);
    },
  };
}

function protectedSheets(what: string, isMeant: (name: string) => boolean): Accident {
  return {
    what: `a colleague protects ${what}`,
    happen: ({ book }) => {
      for (const sheet of book.sheets)
        if (isMeant(sheet.name)) sheet.protection = { options: {}, hasPassword: false };
    },
    undo: ({ book }) => {
      for (const sheet of book.sheets) sheet.protection = null;
    },
  };
}

export const ACCIDENTS: readonly Accident[] = [
  {
    what: "the user cancels",
    happen: (_, cancel) => {
      cancel.abort();
    },
    undo: () => undefined,
  },
  typed("Accounts", "F30"),
  typed("Notes", "A9"),
  protectedSheets("the lists", (name) => USER_SHEETS.includes(name)),
  protectedSheets("the plan", (name) => !USER_SHEETS.includes(name)),
  {
    what: "a colleague protects the workbook",
    happen: ({ book }) => {
      book.structureProtected = true;
    },
    undo: ({ book }) => {
      book.structureProtected = false;
    },
  },
];

/**
 * A work on the old workbook with an accident before one of its requests.
 *
 * @param request from 1
 * @returns "" where the old workbook or the new one is left, entire, and what the others did stands
 */
export async function tryAccident(
  useCase: WritingUseCase,
  ground: ChangedWorkbook,
  excel: ExcelSession,
  states: { readonly old: SeenState; readonly new: SeenState },
  { what, happen, undo }: Accident,
  request: number,
): Promise<string> {
  excel.load(ground.bytes);
  const { faults } = excel.host;
  faults.clear();
  const cancel = new AbortController();
  let isPending = true;
  const matches = (_: unknown, at: number): boolean => {
    if (isPending && at >= request) {
      isPending = false;
      happen(excel, cancel);
    }
    return false;
  };
  faults.add({ when: { matches }, then: { delay: 0 } });
  const outcome = await useCase.work(ground, { signal: cancel.signal });
  faults.clear();
  if (outcome.status === "done") await useCase.after?.(ground);
  const wrong = (found: string): string =>
    `${what} before request ${String(request)}: ${found} after ${JSON.stringify(outcome).slice(0, 300)}`;
  if (outcome.status === "problem" && outcome.problem.kind === "defect") return wrong("a defect");
  try {
    undo(excel);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  await recoverWrite();
  const { all } = stateOf(excel, useCase);
  if (all === states.new.all) return "";
  if (all !== states.old.all) return wrong("neither the old workbook nor the new one");
  return outcome.status === "done" ? wrong("said to be done, and is not") : "";
}
