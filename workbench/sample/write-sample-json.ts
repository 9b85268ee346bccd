import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { makeSample } from "./make-sample";

/**
 * Writes the sheets of the sample workbook that the add-in can insert: `{ sheets: SampleSheet[] }`.
 * Usage: tsx workbench/sample/write-sample-json.ts OUT.json
 */
const out = process.argv[2];
if (!out) throw new Error("no file to write was named; give the path of the JSON file to make");
const { sheets } = makeSample({
  accounts: 2000,
  reps: 40,
  seed: 1,
  mess: 1,
  asOf: "2026-10-01",
  opportunities: 4000,
});
mkdirSync(dirname(out), { recursive: true });
writeFileSync(out, JSON.stringify({ sheets }));
