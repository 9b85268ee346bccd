/**
 * Where the time of the main job goes: the add-in's code on the workbench's host, for sample
 * workbooks of 10,000 and 100,000 accounts, against the unavoidable cost of reading and
 * writing the same cells through the same host.
 * npm run bench -- main-job [--accounts 10000,100000]
 */
import { parseArgs } from "node:util";
import { loadBook } from "../workbench/excel-host/file/load";
import { saveBook } from "../workbench/excel-host/file/save";
import { planFile } from "../workbench/cli/plan-file";
import { PHASES } from "../workbench/cli/stopwatch";
import { makeSample } from "../workbench/sample/make-sample";
import { sampleBook } from "../workbench/sample/sample-book";
import { readPlain, writePlain, type Cells } from "./plain-cells";

/** A large sales force; more accounts then mean more for each rep. */
const MOST_REPS = 300;

async function measure(accounts: number): Promise<string[]> {
  const reps = Math.min(MOST_REPS, Math.max(10, Math.round(accounts / 60)));
  const sample = makeSample({ accounts, reps, seed: 1, mess: 1, asOf: "2026-10-01" });
  const bytes = saveBook(sampleBook(sample));
  const planned = await planFile({ bytes, name: "sample.xlsx", settings: {} });
  const { timings } = planned;

  const mapped = new Set(planned.mapping.entities.map(({ sheet }) => sheet));
  const read = sample.sheets
    .filter(({ name }) => mapped.has(name))
    .map(({ name, rows, headers }) => ({ sheet: name, rows: rows.length + 1, columns: headers.length }));
  const result = loadBook(planned.bytes, "planned.xlsx");
  const written = planned.written.sheets.flatMap(({ name }) => {
    const area = result.sheetNamed(name)?.usedArea(true);
    return area ? [{ sheet: name, rows: area.bottom + 1, columns: area.right + 1 }] : [];
  });
  const valueOf = (sheet: string, row: number, column: number): unknown => {
    const value = result.sheetNamed(sheet)?.cells.value(row, column) ?? "";
    // The apostrophe keeps names like "=1+1" text, as the add-in does.
    if (typeof value === "string") return /^[=+\-@#']/.test(value) ? `'${value}` : value;
    return typeof value === "object" ? "" : value;
  };
  const readMs = await readPlain(loadBook(bytes, "plain.xlsx"), read);
  const { milliseconds: writeMs } = await writePlain(written, valueOf);

  const job = timings.read + timings.intake + timings.engine + timings.report + timings.write;
  const cells = (sheets: readonly Cells[]): number =>
    sheets.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const shares = PHASES.map((phase) => {
    const share =
      phase === "load" || phase === "save" ? "" : `${((100 * timings[phase]) / job).toFixed(0)} %`;
    return `| ${phase} | ${Math.round(timings[phase])} | ${share} |`;
  });
  return [
    `### ${accounts.toLocaleString("en-US")} accounts, ${reps} reps`,
    "",
    "| phase | ms | share of the job |",
    "| --- | ---: | ---: |",
    ...shares,
    `| job: read to write | ${Math.round(job)} | 100 % |`,
    "",
    `Reading the same ${cells(read).toLocaleString("en-US")} cells and nothing else: ${Math.round(readMs)} ms; writing as many (${cells(written).toLocaleString("en-US")}): ${Math.round(writeMs)} ms.`,
    `Ratio of the job to that: ${(job / (readMs + writeMs)).toFixed(1)}; read ${((timings.read || 1) / readMs).toFixed(1)}, write ${(timings.write / writeMs).toFixed(1)}.`,
    `Peak memory ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
    "",
  ];
}

/** Prints one table a size. */
export async function benchMainJob(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { accounts: { type: "string", default: "10000,100000" } },
  });
  for (const accounts of values.accounts.split(",").map(Number)) {
    for (const line of await measure(accounts)) console.log(line);
  }
}
