import type { Browser, Page } from "playwright-core";

/** A task that held the page's thread, and whose code ran in it. */
export interface LongTask {
  /** Milliseconds of processor time: what other programs take on a busy machine is not in it. */
  readonly ms: number;
  readonly whose: "pane" | "office.js" | "workbench" | "browser";
  /** File names of the code. */
  readonly files: readonly string[];
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string }; readonly name?: string };
}

const CATEGORIES = ["toplevel", "devtools.timeline", "v8"];

/** Longer tasks are noticed as a hitch. */
export const LONG_MS = 50;

/** Tasks of more than 50 ms on the page's main thread while the work ran, longest first. */
export async function longTasks(
  browser: Browser,
  page: Page,
  work: () => Promise<void>,
): Promise<LongTask[]> {
  await browser.startTracing(page, { categories: CATEGORIES });
  try {
    await work();
  } finally {
    // The trace is read below, also when the work fails.
  }
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  return tasksIn(trace.traceEvents);
}

function tasksIn(events: readonly TraceEvent[]): LongTask[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const complete = events.filter(({ ph, pid, tid }) => ph === "X" && mains.has(`${pid} ${tid}`));
  return complete
    .filter(({ name, tdur }) => name.endsWith("RunTask") && (tdur ?? 0) > LONG_MS * 1000)
    .map((task) => {
      const files = new Set(
        complete
          .filter(
            ({ pid, tid, ts }) =>
              pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
          )
          .flatMap(({ args }) => (args?.data?.url ? [args.data.url] : [])),
      );
      return {
        ms: Math.round((task.tdur ?? 0) / 1000),
        whose: whoseCode([...files]),
        files: [...files].map(lastPart),
      };
    })
    .sort((a, b) => b.ms - a.ms);
}

/** Office.js calls our code and is called by it: a task in which both ran counts as ours. */
function whoseCode(files: readonly string[]): LongTask["whose"] {
  if (files.some((file) => file.includes("/workbench/"))) return "workbench";
  if (files.some((file) => file.includes("/pane/"))) return "pane";
  return files.some((file) => file.includes("/office-js/")) ? "office.js" : "browser";
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
