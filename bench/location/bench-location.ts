/**
 * What locating costs: loading and decoding the places, then a list by ZIP code, by city and state, and by city
 * around the world, against reading the cells of the same list.
 * npm run -s bench -- location [--accounts 50000]
 */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { parseArgs } from "node:util";
import { countByLevel } from "../../src/engine/geography/locate";
import { locateEntities } from "../../src/engine/intake/locate-entities";
import { readEntities } from "../../src/engine/intake/read-entities";
import { surveyWorkbook } from "../../src/engine/intake/survey";
import { cellColumns, rowsOf } from "../../src/engine/model/cell-column";
import type { RawCell, RawSheet } from "../../src/engine/model/raw-sheet";
import { SAMPLE_ROWS } from "../../src/engine/model/raw-sheet";
import { createPlaceLoader } from "../../src/worker/load-places";
import { makeSample } from "../../workbench/sample/make-sample";

/** Cities abroad as a list may write them. */
const CITIES: readonly (readonly [city: string, country: string])[] = [
  ["Munich", "Germany"],
  ["Köln", "DE"],
  ["LYON", "France"],
  ["São Paulo", "Brasil"],
  ["Toronto", "Canada"],
  ["Birmingham", "United Kingdom"],
  ["Guadalajara", "México"],
];

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

function accountsOf(count: number, places: "zip" | "city" | "world"): RawSheet {
  const sample = makeSample({ accounts: count, reps: 100, seed: 1, mess: 0, asOf: "2026-10-01" });
  const sheet = sample.sheets[0];
  if (sheet === undefined) throw new RangeError("the sample has no sheet");
  const blank = new Set(
    {
      zip: ["Latitude", "Longitude"],
      city: ["Latitude", "Longitude", "ZIP"],
      world: ["Latitude", "Longitude", "ZIP", "State"],
    }[places],
  );
  const rows: RawCell[][] = sheet.rows.map((row, at) =>
    row.map((cell, column): RawCell => {
      const header = sheet.headers[column] ?? "";
      const [city, country] = CITIES[at % CITIES.length] ?? ["", ""];
      if (places === "world" && header === "City") return city;
      if (places === "world" && header === "Country") return country;
      return blank.has(header) ? "" : cell;
    }),
  );
  return {
    key: sheet.name,
    sheet: sheet.name,
    table: null,
    firstRow: 1,
    firstColumn: 1,
    rowCount: rows.length + 1,
    columnCount: sheet.headers.length,
    hidden: false,
    columns: cellColumns([[...sheet.headers], ...rows], sheet.headers.length),
    numberFormats: [],
    errorCells: [],
    hiddenRowCount: 0,
  };
}

/** Milliseconds of this process's work, on all threads. */
async function cpuMs<Value>(
  work: () => Promise<Value>,
): Promise<{ readonly ms: number; readonly value: Value }> {
  const from = process.cpuUsage();
  const value = await work();
  const { user, system } = process.cpuUsage(from);
  return { ms: (user + system) / 1000, value };
}

function heapMb(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 2 ** 20;
}

async function measure(count: number, kind: "zip" | "city" | "world"): Promise<string> {
  const block = accountsOf(count, kind);
  const { mapping } = surveyWorkbook([{ ...block, rows: rowsOf(block.columns).slice(0, SAMPLE_ROWS) }]);
  const sheets = new Map([[block.key, block]]);
  const read = await cpuMs(() => readEntities(mapping, sheets, 1900));
  const before = heapMb();
  const loadPlaces = createPlaceLoader();
  const loaded = await cpuMs(() => loadPlaces([read.value.accounts, read.value.reps]));
  const first = await cpuMs(() => locateEntities(read.value, mapping, sheets, loaded.value));
  const memory = heapMb() - before;
  const again = await cpuMs(() => locateEntities(read.value, mapping, sheets, loaded.value));
  const levels = Object.entries(countByLevel(again.value.accounts))
    .filter(([, rows]) => rows > 0)
    .map(([level, rows]) => `${rows.toLocaleString("en-US")} ${level}`)
    .join(", ");
  return `| ${kind} | ${levels} | ${[read.ms, loaded.ms, first.ms, again.ms].map((ms) => ms.toFixed(0)).join(" | ")} | ${(again.ms / read.ms).toFixed(2)} | ${memory.toFixed(0)} |`;
}

/** Prints a table; a row a way to be located. */
export async function benchLocation(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { accounts: { type: "string", default: "50000" } },
  });
  const count = Number(values.accounts);
  console.log(`### ${count.toLocaleString("en-US")} accounts\n`);
  console.log(
    "| by | found | read, ms | load, ms | first time, ms | again, ms | again ÷ read | memory, MB |",
  );
  console.log("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const kind of ["zip", "city", "world"] as const) console.log(await measure(count, kind));
}
