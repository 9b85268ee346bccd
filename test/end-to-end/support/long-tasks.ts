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
  const tasks = complete.filter(isTask);
  return tasks
    .filter(({ tdur }) => (tdur ?? 0) > NOTED_MS * 1000)
    .flatMap((task) => {
      // In the packaged browser a task can be a round of the thread that runs tasks: each is told by itself.
      const nested = outermost(tasks.filter((other) => isInside(other, task)));
      const inside = complete.filter(
        (event) =>
          isInside(event, task) && !nested.some((other) => event === other || isInside(event, other)),
      );
      const all = milliseconds(task) - sumOf(nested);
      if (all <= NOTED_MS) return [];
      const files = [...new Set(inside.flatMap(({ args }) => (args?.data?.url ? [args.data.url] : [])))];
      // The page around the pane draws on the same thread; its calls are taken out.
      const page = outermost(inside.filter(({ args }) => args?.data?.url?.includes("/workbench/")));
      const isItsOwn = all - sumOf(page) > LONG_MS || all <= LONG_MS;
      const whose = isItsOwn ? whoseCode(files) : "workbench";
      return [{ ms: Math.round(all), whose, files: files.map(lastPart) }];
    })
    .sort((a, b) => b.ms - a.ms);
}

function isTask({ name }: TraceEvent): boolean {
  return name.endsWith("RunTask");
}

/** Whether an event lies in another of its thread; two that last alike lie in neither. */
function isInside(inner: TraceEvent, outer: TraceEvent): boolean {
  const [length, room] = [inner.dur ?? 0, outer.dur ?? 0];
  const isOfThread = inner.pid === outer.pid && inner.tid === outer.tid;
  const isAlike = inner.ts === outer.ts && length === room;
  return isOfThread && !isAlike && inner.ts >= outer.ts && inner.ts + length <= outer.ts + room;
}

function sumOf(events: readonly TraceEvent[]): number {
  return events.reduce((sum, event) => sum + milliseconds(event), 0);
}

function milliseconds(event: TraceEvent): number {
  return (event.tdur ?? 0) / 1000;
}

/** Events that stand in none of the others. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
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
