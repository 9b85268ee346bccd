import { classifyError, officeCode, WorkbookError } from "./workbook-error";

/** What a batch may use: the workbook and the one way to send what was queued. */
export interface ExcelBatch {
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  /** Sends the queued calls; rejects on cancel and when Excel does not answer in time. */
  sync(): Promise<void>;
}

export interface RunOptions {
  /** Cancels before the next sync and while one is waited for. */
  readonly signal?: AbortSignal | undefined;
  /** Told true when Excel seems to wait for the end of a cell edit, false when it goes on. */
  readonly onWait?: ((waiting: boolean) => void) | undefined;
  /**
   * The batch may run again from its start: it writes absolute addresses and finds what it
   * made before. Only such batches are repeated after an error that often passes.
   */
  readonly repeatable?: boolean;
}

/** Waits in milliseconds; tests shorten them. */
export const PATIENCE = {
  /** After this long without an answer the user is told that Excel waits. */
  waitNotice: 3_000,
  /** After this long without an answer we stop waiting. */
  noAnswer: 120_000,
  /** Pauses before each repetition after an error that often passes. */
  repeatPauses: [1_000, 4_000] as readonly number[],
  /** Between attempts while a cell is being edited, and how long in all. */
  cellEditPause: 500,
  cellEditLimit: 120_000,
};

const PASSING = new Set([
  "GeneralException",
  "RequestAborted",
  "ServiceNotAvailable",
  "Conflict",
  "0x8002802B",
  "0xF5320001",
]);

type WaitListener = (waiting: boolean) => void;

const waitListeners = new Set<WaitListener>();

/**
 * Hears of the waits for the end of a cell edit in whatever has no listener of its own: true where one begins, false where
 * it ends, each as often as requests wait at once.
 *
 * @returns stops hearing
 */
export function hearWaits(listener: WaitListener): () => void {
  waitListeners.add(listener);
  return () => {
    waitListeners.delete(listener);
  };
}

/** For what nobody asked for, such as keeping a choice: while a cell is edited nobody waits for it. */
export const UNHEARD: Pick<RunOptions, "onWait"> = { onWait: () => undefined };

/** The options with a listener, and what ends the wait it was told of last. */
function heard(options: RunOptions): { readonly options: RunOptions; readonly end: () => void } {
  if (options.onWait !== undefined) return { options, end: () => undefined };
  let isWaiting = false;
  const onWait = (waits: boolean): void => {
    if (waits === isWaiting) return;
    isWaiting = waits;
    for (const listener of waitListeners) listener(waits);
  };
  return {
    options: { ...options, onWait },
    end: () => {
      onWait(false);
    },
  };
}

/**
 * The one place that calls Excel. Waits out cell edits, notices a host that does not answer,
 * repeats what may be repeated, and turns Office errors into WorkbookErrors.
 *
 * @throws WorkbookError by class; CANCELLED when the signal is aborted
 */
export async function runExcel<Result>(
  options: RunOptions,
  batch: (context: ExcelBatch) => Promise<Result>,
): Promise<Result> {
  const { options: own, end } = heard(options);
  try {
    return await repeated(own, batch);
  } finally {
    end();
  }
}

async function repeated<Result>(
  options: RunOptions,
  batch: (context: ExcelBatch) => Promise<Result>,
): Promise<Result> {
  const editingSince = { ms: 0 };
  for (let repetition = 0; ;) {
    stopIfCancelled(options.signal);
    try {
      const result = await attempt(options, batch);
      if (editingSince.ms > 0) options.onWait?.(false);
      return result;
    } catch (error) {
      const code = officeCode(error) ?? "";
      const pause = PATIENCE.repeatPauses[repetition];
      if (code === "InvalidOperationInCellEditMode" && editingSince.ms < PATIENCE.cellEditLimit) {
        // Excel refused the whole request, so nothing of it was done and it may be sent again.
        options.onWait?.(true);
        editingSince.ms += PATIENCE.cellEditPause;
        await sleep(PATIENCE.cellEditPause, options.signal);
      } else if (options.repeatable && PASSING.has(code) && pause !== undefined) {
        repetition++;
        await sleep(pause, options.signal);
      } else {
        throw classifyError(error);
      }
    }
  }
}

/** One attempt at a batch. */
async function attempt<Result>(
  options: RunOptions,
  batch: (context: ExcelBatch) => Promise<Result>,
): Promise<Result> {
  return Excel.run({ delayForCellEdit: true }, (context) =>
    batch({
      workbook: context.workbook,
      application: context.workbook.application,
      sync: () => watched(context.sync(), options),
    }),
  );
}

/**
 * A call of the client that makes its own request and cannot be part of a batch. It is not repeated:
 * what it does may have been done although its answer is late.
 *
 * @throws WorkbookError by class
 */
export async function watchedCall(call: () => Promise<unknown>, options: RunOptions = {}): Promise<void> {
  try {
    await watched(call(), options);
  } catch (error) {
    throw classifyError(error);
  }
}

/** Sends what is queued and hands over what a method answered. */
export async function answerOf<Value>(
  context: ExcelBatch,
  answer: OfficeExtension.ClientResult<Value>,
): Promise<Value> {
  await context.sync();
  return answer.value;
}

/** Waits for Excel's answer, but not for ever. */
async function watched(answer: Promise<unknown>, options: RunOptions): Promise<void> {
  stopIfCancelled(options.signal);
  const notice = { given: false };
  const timers: ReturnType<typeof setTimeout>[] = [];
  let onAbort: (() => void) | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    timers.push(
      setTimeout(() => {
        notice.given = true;
        options.onWait?.(true);
      }, PATIENCE.waitNotice),
      setTimeout(() => {
        reject(
          new WorkbookError(
            "NO_ANSWER",
            `Excel has not answered for ${String(Math.round(PATIENCE.noAnswer / 1000))} seconds; leave any cell edit, then close and open the pane`,
          ),
        );
      }, PATIENCE.noAnswer),
    );
    onAbort = () => {
      reject(cancelled());
    };
    options.signal?.addEventListener("abort", onAbort);
  });
  try {
    await Promise.race([answer, interrupted]);
  } finally {
    timers.forEach(clearTimeout);
    if (onAbort) options.signal?.removeEventListener("abort", onAbort);
    if (notice.given) options.onWait?.(false);
  }
}

function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw cancelled();
}

function cancelled(): WorkbookError {
  return new WorkbookError("CANCELLED", "Stopped at your request");
}

function sleep(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => {
      clearTimeout(timer);
      reject(cancelled());
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", onAbort);
      resolve();
    }, ms);
    signal?.addEventListener("abort", onAbort, { once: true });
  });
}
