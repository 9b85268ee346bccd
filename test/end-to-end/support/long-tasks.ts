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

const CATEGORIES = ["toplevel", "devtools.timeline", "v8", "blink.user_timing"];

/** A recording that is full drops what comes last: this stands at its end. */
const LAST_MARK = "the work is done";

/** The thread of the page: of a process of its own, or beside the browser's in one process, as the packaged browser has it. */
const PAGE_THREADS: readonly (string | undefined)[] = ["CrRendererMain", "Chrome_InProcRendererThread"];

/** Longer tasks are noticed as a hitch. */
export const LONG_MS = 50;

/** Shorter ones are not worth telling. */
const NOTED_MS = 20;

/** Tasks of more than 20 ms on the page's main thread while the work ran, longest first. */
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
    await page.evaluate((mark) => {
      performance.mark(mark);
    }, LAST_MARK);
  }
  const trace = JSON.parse((await browser.stopTracing()).toString("utf8")) as { traceEvents: TraceEvent[] };
  if (!trace.traceEvents.some(({ name }) => name === LAST_MARK)) {
    throw new RangeError(
      `the recording of ${String(trace.traceEvents.length)} events ends before the work does; watch it in shorter steps`,
    );
  }
  return tasksIn(trace.traceEvents);
}

function tasksIn(events: readonly TraceEvent[]): LongTask[] {
  const mains = new Set(
    events
      .filter(({ name, args }) => name === "thread_name" && PAGE_THREADS.includes(args?.name))
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  if (mains.size === 0) {
    throw new RangeError(
      `none of the recorded threads is ${PAGE_THREADS.join(" or ")}: what the page does is not in the recording`,
    );
  }
  const complete = events.filter(({ ph, pid, tid }) => ph === "X" && mains.has(`${pid} ${tid}`));
  return complete
    .filter(({ name, tdur }) => name.endsWith("RunTask") && (tdur ?? 0) > NOTED_MS * 1000)
    .map((task) => {
      const inside = complete.filter(
        ({ pid, tid, ts }) =>
          pid === task.pid && tid === task.tid && ts >= task.ts && ts <= task.ts + (task.dur ?? 0),
      );
      const files = [...new Set(inside.flatMap(({ args }) => (args?.data?.url ? [args.data.url] : [])))];
      const all = milliseconds(task);
      // The page around the pane draws on the same thread; its calls are taken out.
      const page = outermost(inside.filter(({ args }) => args?.data?.url?.includes("/workbench/")));
      const own = all - page.reduce((sum, call) => sum + milliseconds(call), 0);
      const isItsOwn = own > LONG_MS || all <= LONG_MS;
      const whose = isItsOwn ? whoseCode(files) : "workbench";
      return { ms: Math.round(all), whose, files: files.map(lastPart) };
    })
    .sort((a, b) => b.ms - a.ms);
}

function milliseconds(event: TraceEvent): number {
  return (event.tdur ?? 0) / 1000;
}

/** Events that stand in none of the others. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const isInside = (inner: TraceEvent, outer: TraceEvent): boolean =>
    inner !== outer && inner.ts >= outer.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
  return events.filter((event) => !events.some((other) => isInside(event, other)));
}

/** Office.js calls our code and is called by it: a task in which both ran counts as ours. */
function whoseCode(files: readonly string[]): LongTask["whose"] {
  if (files.some((file) => file.includes("/pane/"))) return "pane";
  return files.some((file) => file.includes("/office-js/")) ? "office.js" : "browser";
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}
