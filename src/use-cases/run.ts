import { EngineError } from "../engine/model/engine-error";
import type { Progress } from "../engine/model/progress";
import type { Planner } from "../worker/planner";
import type { RecoveredWrite } from "../workbook/recover-write";
import { WorkbookError } from "../workbook/workbook-error";
import type { Outcome } from "./outcome";

/** What every use case is handed: the way to stop it and to say what it does. */
export interface UseCaseOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
  /** True when Excel waits for the end of a cell edit, false when it goes on. */
  readonly onWait?: (waiting: boolean) => void;
  /** Told how a write that was found interrupted has ended. */
  readonly onRecovered?: (recovered: RecoveredWrite) => void;
}

/** Runs one use case: what it returns or throws becomes an outcome the interface has words for. */
export async function run<Value>(work: () => Promise<Value>): Promise<Outcome<Value>> {
  try {
    return { status: "done", value: await work() };
  } catch (error) {
    return outcomeOf(error);
  }
}

/**
 * A call of the planner that the signal stops.
 *
 * @throws EngineError CANCELLED
 */
export async function stoppable<Value>(
  planner: Planner,
  signal: AbortSignal | undefined,
  call: () => Promise<Value>,
): Promise<Value> {
  stopIfAborted(signal);
  const stop = () => {
    void planner.cancel();
  };
  signal?.addEventListener("abort", stop, { once: true });
  try {
    return await call();
  } finally {
    signal?.removeEventListener("abort", stop);
  }
}

/** @throws EngineError CANCELLED */
export function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new EngineError("CANCELLED", "Stopped at your request");
}

function outcomeOf(error: unknown): Outcome<never> {
  if (error instanceof EngineError || error instanceof WorkbookError) {
    if (error.code === "CANCELLED") return { status: "cancelled" };
    const kind = error instanceof WorkbookError ? "excel" : "input";
    const { code, message, detail } = error;
    return { status: "problem", problem: { kind, code, message, detail } };
  }
  const [name, message] = error instanceof Error ? [error.name, error.message] : ["Error", String(error)];
  return { status: "problem", problem: { kind: "defect", code: name, message, detail: {} } };
}
