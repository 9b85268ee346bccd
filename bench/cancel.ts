/**
 * The longest stretch for which the planner's thread looks at no message, phase by phase: so long can it take
 * until a Cancel is heard.
 * npm run -s bench -- cancel [--accounts 50000,500000] [--reps 300]
 */
import { parseArgs } from "node:util";
import { cellColumns } from "../src/engine/model/cell-column";
import type { WorkbookMapping } from "../src/engine/model/workbook-mapping";
import type { Progress } from "../src/engine/model/progress";
import type { Planner } from "../src/worker/planner";
import { createPlanner } from "../src/worker/planner-in-process";
import { makeSample } from "../workbench/sample/make-sample";

/** Rows that the pane hands over at once. */
const BLOCK_ROWS = 5000;
/** First rows of a list, as the pane takes them to find its columns. */
const SAMPLE_ROWS = 60;

/** Longest stretches by what was going on in them. */
class Stretches {
  private readonly longest = new Map<string, { ms: number; all: number }>();
  private operation = "";
  private phase = "";
  private running = true;

  begin(operation: string): void {
    this.operation = operation;
    this.phase = "";
  }

  /** Told by the planner. */
  readonly onProgress = ({ phase }: Progress): void => {
    this.phase = phase;
  };

  /** Looks at the clock whenever the thread is free. */
  watch(): void {
    let [wall, cpu] = [performance.now(), cpuMs()];
    const beat = (): void => {
      const [now, used] = [performance.now(), cpuMs()];
      // What other programs take of the machine is not counted.
      const ms = Math.min(now - wall, used - cpu);
      [wall, cpu] = [now, used];
      const key = [this.operation, this.phase].filter((word) => word !== "").join(": ");
      const before = this.longest.get(key) ?? { ms: 0, all: 0 };
      this.longest.set(key, { ms: Math.max(before.ms, ms), all: before.all + ms });
      if (this.running) setImmediate(beat);
    };
    setImmediate(beat);
  }

  end(): void {
    this.running = false;
  }

  lines(): string[] {
    return [...this.longest].map(
      ([key, { ms, all }]) => `| ${key} | ${String(Math.round(ms))} | ${String(Math.round(all))} |`,
    );
  }
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function readSample(planner: Planner, accounts: number, reps: number): Promise<WorkbookMapping> {
  const { sheets } = makeSample({ accounts, reps, seed: 1, mess: 1, asOf: "2026-10-01" });
  const samples = sheets.map(({ name, headers, rows, formats }) => ({
    key: name,
    sheet: name,
    table: null,
    firstRow: 1,
    firstColumn: 1,
    rowCount: rows.length + 1,
    columnCount: headers.length,
    hidden: false,
    rows: [headers, ...rows.slice(0, SAMPLE_ROWS)],
    numberFormats: [headers, ...rows.slice(0, SAMPLE_ROWS)].map(() => formats),
  }));
  const { mapping } = await planner.survey(samples, 1900);
  for (const [at, sample] of samples.entries()) {
    const { headers, rows } = sheets[at] ?? { headers: [], rows: [] };
    await planner.beginSheet(sample, sample.numberFormats, 0);
    for (let first = 0; first < sample.rowCount; first += BLOCK_ROWS) {
      const block =
        first === 0
          ? [headers, ...rows.slice(0, BLOCK_ROWS - 1)]
          : rows.slice(first - 1, first - 1 + BLOCK_ROWS);
      await planner.addRows(sample.key, first, cellColumns(block, sample.columnCount), []);
    }
  }
  return mapping;
}

async function measure(accounts: number, reps: number): Promise<string[]> {
  const planner = createPlanner();
  const mapping = await readSample(planner, accounts, reps);
  const stretches = new Stretches();
  const { onProgress } = stretches;
  const options = {
    writtenAt: { text: "1 Oct 2026, 09:00", serial: 46_296.375 },
    mapPng: null,
    currencySymbol: "$",
    daysLess: 0,
    listsHere: true as const,
    scenarios: { scenarios: [], chosen: [], hasSheet: false, daysLess: 0, previous: null },
  };
  const steps: readonly (readonly [string, () => Promise<unknown>])[] = [
    ["check", () => planner.check(mapping, {}, onProgress)],
    ["segments", () => planner.segments({})],
    ["plan", () => planner.plan({ quotaTarget: accounts * 50_000 }, onProgress)],
    ["quotas", () => planner.quotas({ quotaTarget: accounts * 51_000 }, onProgress)],
    ["trade-off", () => planner.tradeOff(onProgress)],
    ["conflicts", () => planner.conflicts(onProgress)],
    ["proof", () => planner.prove(5, onProgress).catch((error: unknown) => error)],
    ["map", () => planner.planMap()],
    ["search", () => planner.search("north", 20)],
    ["territory card", () => planner.territoryCard(0)],
    ["suggestions", () => planner.suggest(0)],
    ["account card", () => planner.accountCard(0)],
    ["effect of a move", () => planner.moveEffect([0, 1, 2], 1)],
    ["chart facts", () => planner.chartFacts()],
    ["points", () => planner.points()],
    ["scenario", () => planner.scenario({ name: "Base", note: "", savedAt: 46_296 })],
    ["outline of the sheets", () => planner.outlineReport(options)],
    ["sheets", () => planner.report(options)],
  ];
  stretches.watch();
  for (const [operation, work] of steps) {
    stretches.begin(operation);
    await work();
    await new Promise((resolve) => setImmediate(resolve));
  }
  stretches.end();
  return [
    `### ${accounts.toLocaleString("en-US")} accounts, ${String(reps)} reps`,
    "",
    "| phase | longest stretch, ms | in all, ms |",
    "| --- | ---: | ---: |",
    ...stretches.lines(),
    "",
  ];
}

/** Prints one table a size. */
export async function benchCancel(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      accounts: { type: "string", default: "50000" },
      reps: { type: "string", default: "300" },
    },
  });
  for (const accounts of values.accounts.split(",").map(Number)) {
    for (const line of await measure(accounts, Number(values.reps))) console.log(line);
  }
}
