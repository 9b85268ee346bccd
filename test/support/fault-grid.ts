import type { Outcome } from "../../src/use-cases/outcome";
import { recoverWrite } from "../../src/workbook/recover-write";
import type { WritingUseCase } from "../use-cases/use-cases-that-write";
import { cellsOf } from "./cells-of";
import { USER_SHEETS, type ChangedWorkbook } from "./changed-workbook";
import type { ExcelSession } from "./excel-session";
import { CODES, type Effect } from "./fault-effects";
import type { holdLongWaits } from "./long-waits";

/** One thing that becomes of a request, and of those after it while it lasts. */
export interface Trial {
  readonly request: number;
  readonly name: string;
  readonly effect: Effect;
  readonly times: number;
  /** The request is struck after so many of its calls; 0: before the first. */
  readonly afterTouches: number;
  /** Nobody waits for the answer any more. */
  readonly isGivenUp: boolean;
}

/** Up to this many requests each is refused with every code; of more, each with the next one. */
const FEW_REQUESTS = 30;

/**
 * Everything that is tried of a work: each request is refused before it begins and in its middle, with codes that pass
 * and codes that do not, once and for good, while a cell is edited; it is never answered, late, or too late.
 *
 * @param touches calls of each request in a work without faults
 */
export function trialsOf(touches: readonly number[]): Trial[] {
  return touches.flatMap((calls, at) => {
    const request = at + 1;
    const half = Math.ceil(calls / 2);
    const next = CODES[(at * 5) % CODES.length] ?? "InvalidOperation";
    const trial = (name: string, effect: Effect, more: Partial<Trial> = {}): Trial => {
      return { request, name, effect, times: 1, afterTouches: 0, isGivenUp: false, ...more };
    };
    return [
      ...(touches.length <= FEW_REQUESTS ? CODES : [next]).map((code) => trial(code, { code })),
      trial("GeneralException, again and again", { code: "GeneralException" }, { times: 4 }),
      trial("RequestAborted, once", { code: "RequestAborted" }),
      trial("a cell edit that does not end", { code: "InvalidOperationInCellEditMode" }, { times: 30 }),
      trial(`${next} half way`, { code: next }, { afterTouches: half }),
      trial("RequestAborted half way", { code: "RequestAborted" }, { afterTouches: half }),
      trial("never answered", { hang: true }, { isGivenUp: true }),
      trial("answered late", { delay: 2 }),
      trial("done, but answered when nobody waits any more", { delay: 4 }, { isGivenUp: true }),
    ];
  });
}

/** What a workbook is in the eyes of its user: sheets, cells, tables, names, and what is kept of the pane. */
export interface SeenState {
  readonly user: string;
  readonly all: string;
}

/** The state as the next start of the pane leaves it. */
export function stateOf(excel: ExcelSession, { tells }: WritingUseCase): SeenState {
  const { book } = excel;
  const isSeen = (name: string): boolean => name !== tells;
  const sheets = book.sheets.filter(({ name }) => isSeen(name));
  const all = JSON.stringify({
    sheets: sheets.map(({ name, visibility }) => [name, visibility]),
    tables: sheets.flatMap((sheet) => sheet.tables.map(({ name, area }) => [sheet.name, name, area])),
    names: book.names.map(({ name, formula }) => [name, formula]).sort(),
    pane: book.settings.get("Evenfield.pane"),
    draft: book.settings.get("Evenfield.draft"),
    columns: book.customXmlParts.map(({ xml }) => xml),
    unfinished: [...book.settings.keys()].filter((key) => /write|sample|scratch|selfTest/i.test(key)),
  });
  return { all: all + cellsOf(excel, isSeen), user: cellsOf(excel, (name) => USER_SHEETS.includes(name)) };
}

/** Where a workbook differs from the one that was wanted. */
function firstDifference(is: string, wanted: string): string {
  let at = 0;
  while (at < is.length && is.charAt(at) === wanted.charAt(at)) at++;
  return `${is.slice(at - 60, at + 60)} in place of ${wanted.slice(at - 60, at + 60)}`;
}

/**
 * A work with one fault on the old workbook, which is opened anew after it unless it is what was left.
 *
 * @returns "" where the old workbook is left or the new one, entire
 */
export async function tryOut(
  useCase: WritingUseCase,
  ground: ChangedWorkbook,
  { excel, waits }: { readonly excel: ExcelSession; readonly waits: ReturnType<typeof holdLongWaits> },
  states: { readonly old: SeenState; readonly new: SeenState },
  { request, name, effect, times, afterTouches, isGivenUp }: Trial,
): Promise<string> {
  const { faults } = excel.host;
  faults.clear();
  let left = times;
  const matches = (_: unknown, at: number): boolean => {
    if (at < request || left-- <= 0) return false;
    if (isGivenUp)
      setImmediate(() => {
        waits.end();
      });
    return true;
  };
  faults.add({ when: { matches }, then: effect, times, afterTouches });
  const outcome: Outcome<unknown> = await useCase.work(ground);
  faults.clear();
  const wrong = (what: string): string => {
    excel.load(ground.bytes);
    return `request ${String(request)}, ${name}: ${what} after ${JSON.stringify(outcome).slice(0, 160)}`;
  };
  if (outcome.status === "done") await useCase.after?.(ground);
  if (outcome.status === "problem" && outcome.problem.kind === "defect") return wrong("a defect");
  // What the next start of the pane does; by then a late answer has come, and nobody waits for another.
  await new Promise(setImmediate);
  await recoverWrite();
  const after = stateOf(excel, useCase);
  if (after.user !== states.old.user) return wrong("the user's sheets were changed");
  const isOld = after.all === states.old.all;
  if (after.all === states.new.all) {
    if (!isOld) excel.load(ground.bytes);
    return "";
  }
  if (!isOld) {
    return wrong(`neither the old workbook nor the new one (${firstDifference(after.all, states.new.all)})`);
  }
  return outcome.status === "done" ? wrong("said to be done, and is not") : "";
}
