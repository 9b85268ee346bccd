/**
 * What intake costs beside the bare read of the same cells: finding the list, reading it through Office.js
 * on the workbench's host, and turning the cells into typed columns with findings.
 * npm run -s bench -- intake [--rows 10000,100000,1048575]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findBlocks } from "../src/engine/intake/find-blocks";
import { readEntities } from "../src/engine/intake/read-entities";
import { surveyWorkbook } from "../src/engine/intake/survey";
import { readSamples } from "../src/workbook/read-samples";
import { readSheet } from "../src/workbook/read-workbook";
import { SheetBuffer } from "../src/worker/sheet-buffer";
import { startOffice } from "../workbench/excel-host/boundary/node";
import { createCalculator } from "../workbench/excel-host/calc/calculator";
import { newBook } from "../workbench/excel-host/file/load";
import type { Book } from "../workbench/excel-host/model/book";
import { Sheet } from "../workbench/excel-host/model/sheet";
import { ExcelHost } from "../workbench/excel-host/protocol/excel-host";
import { readPlain } from "./plain-cells";

const HEADERS = [
  "Account ID",
  "Account",
  "ZIP",
  "City",
  "State",
  "Industry",
  "Owner",
  "Revenue",
  "Potential",
  "Employees",
  "Status",
  "Last activity",
];
const CITIES = ["Boston", "Austin", "Tulsa", "Miami", "Denver", "Fresno", "Omaha"];
const STATES = ["MA", "TX", "OK", "FL", "CO", "CA", "NE"];
const INDUSTRIES = ["Health care", "Retail", "Software", "Energy", "Education"];
const OWNERS = 300;

/** A list as an export gives it: numbers, text, a date in text every fourth row, a ZIP without its zero every ninth. */
function accountRow(row: number): (string | number)[] {
  const place = row % CITIES.length;
  return [
    `A-${String(row).padStart(7, "0")}`,
    `Company ${String(row)}`,
    row % 9 === 0 ? 2139 : String(10_000 + (row % 80_000)),
    CITIES[place] ?? "",
    STATES[place] ?? "",
    INDUSTRIES[row % INDUSTRIES.length] ?? "",
    `Rep ${String(row % OWNERS)}`,
    1000 + ((row * 7919) % 900_000),
    row % 4 === 0 ? `$${String(1 + (row % 900))},${String(100 + (row % 900))}` : 2000 + (row % 70_000),
    row % 500,
    row % 3 === 0 ? "Prospect" : "Customer",
    row % 4 === 0 ? `${String(1 + (row % 12))}/${String(1 + (row % 28))}/2025` : 45_000 + (row % 700),
  ];
}

function bookOf(rows: number): Book {
  const book = newBook();
  const sheet = new Sheet(book.makeId(), "Accounts");
  HEADERS.forEach((header, column) => {
    sheet.cells.column(column).values[0] = header;
  });
  for (let row = 1; row <= rows; row += 1) {
    accountRow(row).forEach((value, column) => {
      sheet.cells.column(column).values[row] = value;
    });
  }
  book.sheets.splice(0, book.sheets.length, sheet);
  book.active = sheet;
  return book;
}

interface Cost {
  readonly rows: number;
  readonly cells: number;
  readonly bareMs: number;
  readonly findMs: number;
  readonly readMs: number;
  readonly typedMs: number;
  readonly findings: number;
  readonly accounts: number;
  /** Most memory of the process, with the workbook itself, MB. */
  readonly peakMb: number;
}

/** Processor time of all threads, ms: other work on the machine does not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function measure(rows: number): Promise<Cost> {
  const book = bookOf(rows);
  const cells = { sheet: "Accounts", rows: rows + 1, columns: HEADERS.length };
  const beforeBare = busy();
  await readPlain(book, [cells]);
  const bareMs = busy() - beforeBare;

  const office = await startOffice(new ExcelHost(book, createCalculator(book)));
  try {
    const start = busy();
    const { samples, dateSystem } = await readSamples(findBlocks);
    const { mapping } = surveyWorkbook(samples);
    const found = busy();
    const buffer = new SheetBuffer();
    for (const sample of samples) {
      buffer.begin(sample, sample.numberFormats, 0);
      await readSheet(sample, (first, columns, errors) => {
        buffer.add(sample.key, first, columns, errors);
      });
    }
    const read = busy();
    const { accounts, findings } = await readEntities(mapping, buffer.complete(), dateSystem);
    const end = busy();
    return {
      rows,
      cells: cells.rows * cells.columns,
      bareMs,
      findMs: found - start,
      readMs: read - found,
      typedMs: end - read,
      findings: findings.length,
      accounts: accounts.count,
      peakMb: process.resourceUsage().maxRSS / 1024,
    };
  } finally {
    office.dispose();
  }
}

/** Prints a row a size and keeps the figures. */
export async function benchIntake(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rows: { type: "string", default: "10000,100000,1048575" },
      out: { type: "string", default: join("bench", "results") },
    },
  });
  console.log("| rows | cells | bare read | find | read | typed | all / bare | typed, ns a cell | memory |");
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  const costs: Cost[] = [];
  for (const rows of values.rows.split(",").map(Number)) {
    const cost = await measure(rows);
    costs.push(cost);
    const ms = (value: number): string => `${String(Math.round(value))} ms`;
    const all = cost.findMs + cost.readMs + cost.typedMs;
    const shown = [
      cost.rows.toLocaleString("en-US"),
      cost.cells.toLocaleString("en-US"),
      ms(cost.bareMs),
      ms(cost.findMs),
      ms(cost.readMs),
      ms(cost.typedMs),
      (all / cost.bareMs).toFixed(2),
      String(Math.round((cost.typedMs * 1e6) / cost.cells)),
      `${String(Math.round(cost.peakMb))} MB`,
    ];
    console.log(`| ${shown.join(" | ")} |`);
  }
  mkdirSync(values.out, { recursive: true });
  const when = new Date().toISOString().slice(0, 10);
  writeFileSync(join(values.out, `intake-${when}.json`), `${JSON.stringify(costs, null, 2)}\n`);
}
