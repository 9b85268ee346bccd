/**
 * Where the time of the main job goes: the add-in's code on the workbench's host, for sample
 * workbooks of 10,000 and 100,000 accounts, against the unavoidable cost of reading and
 * writing the same cells through the same host.
 * npm run bench [-- --accounts 10000,100000]
 */
import { parseArgs } from "node:util";
import { startOffice } from "../workbench/excel-host/boundary/node";
import { createCalculator } from "../workbench/excel-host/calc/calculator";
import { loadBook, newBook } from "../workbench/excel-host/file/load";
import { saveBook } from "../workbench/excel-host/file/save";
import { ExcelHost } from "../workbench/excel-host/protocol/excel-host";
import { planFile } from "../workbench/cli/plan-file";
import { PHASES } from "../workbench/cli/stopwatch";
import { makeSample } from "../workbench/sample/make-sample";
import { sampleBook } from "../workbench/sample/sample-book";

/** Rows of one request, about half of the payload limit at sample widths. */
const BLOCK_ROWS = 2000;

/** A large sales force; more accounts then mean more for each rep. */
const MOST_REPS = 300;

/** Cells of the sheets that the plan reads and writes, as the plain cost is measured on them. */
interface Cells {
  readonly sheet: string;
  readonly rows: number;
  readonly columns: number;
}

/** Milliseconds to read these cells through Office.js in blocks and nothing else. */
async function readPlain(bytes: Uint8Array, sheets: readonly Cells[]): Promise<number> {
  const book = loadBook(bytes, "plain.xlsx");
  const office = await startOffice(new ExcelHost(book, createCalculator(book)));
  try {
    const start = performance.now();
    for (const { sheet, rows, columns } of sheets) {
      for (let first = 0; first < rows; first += BLOCK_ROWS) {
        await Excel.run(async (context) => {
          const count = Math.min(BLOCK_ROWS, rows - first);
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(first, 0, count, columns);
          range.load("values");
          await context.sync();
        });
      }
    }
    return performance.now() - start;
  } finally {
    office.dispose();
  }
}

/** Milliseconds to write as many cells as the plan's sheets hold, values only, through Office.js. */
async function writePlain(
  sheets: readonly Cells[],
  values: (sheet: string, row: number, column: number) => unknown,
): Promise<number> {
  const book = newBook();
  const office = await startOffice(new ExcelHost(book, createCalculator(book)));
  try {
    const start = performance.now();
    for (const { sheet, rows, columns } of sheets) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.add(sheet);
        await context.sync();
      });
      for (let first = 0; first < rows; first += BLOCK_ROWS) {
        await Excel.run(async (context) => {
          const count = Math.min(BLOCK_ROWS, rows - first);
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(first, 0, count, columns);
          range.values = Array.from({ length: count }, (_, row) =>
            Array.from({ length: columns }, (__, column) => values(sheet, first + row, column)),
          );
          await context.sync();
        });
      }
    }
    return performance.now() - start;
  } finally {
    office.dispose();
  }
}

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
  const readMs = await readPlain(bytes, read);
  const writeMs = await writePlain(written, valueOf);

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

const { values } = parseArgs({ options: { accounts: { type: "string", default: "10000,100000" } } });
for (const accounts of values.accounts.split(",").map(Number)) {
  for (const line of await measure(accounts)) console.log(line);
}
// The client library leaves timers behind that would keep the process alive.
process.exit();
