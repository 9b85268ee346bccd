/**
 * Makes a sample workbook and, beside it, what was put into it.
 * npm run sample -- --accounts 2000 --reps 40 --seed 1 --out sample.xlsx [--mess 0|1|2] [--as-of 2026-10-01]
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { saveBook } from "../excel-host/file/save";
import { makeSample } from "../sample/make-sample";
import { sampleBook } from "../sample/sample-book";
import type { MessLevel, SampleOptions } from "../sample/sample-workbook";
import { counted } from "./counted";

const USAGE =
  "npm run sample -- --out FILE.xlsx [--accounts 2000] [--reps 40] [--seed 1] [--mess 0|1|2] [--as-of 2026-10-01] [--opportunities 10000]";

function readOptions(argv: readonly string[]): { options: SampleOptions; out: string } {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      accounts: { type: "string", default: "2000" },
      reps: { type: "string", default: "40" },
      seed: { type: "string", default: "1" },
      mess: { type: "string", default: "0" },
      "as-of": { type: "string", default: "2026-10-01" },
      opportunities: { type: "string" },
      out: { type: "string" },
    },
  });
  if (values.out === undefined) throw new RangeError("no file to write was named; add --out FILE.xlsx");
  return {
    out: resolve(values.out),
    options: {
      accounts: Number(values.accounts),
      reps: Number(values.reps),
      seed: Number(values.seed),
      mess: messLevel(values.mess),
      asOf: values["as-of"],
      ...(values.opportunities === undefined ? {} : { opportunities: Number(values.opportunities) }),
    },
  };
}

function messLevel(text: string): MessLevel {
  if (text === "0") return 0;
  if (text === "1") return 1;
  if (text === "2") return 2;
  throw new RangeError(`mess is ${text}; it must be 0, 1 or 2`);
}

try {
  const { options, out } = readOptions(process.argv.slice(2));
  const sample = makeSample(options);
  mkdirSync(dirname(out), { recursive: true });
  writeFileSync(out, saveBook(sampleBook(sample)));
  writeFileSync(`${out}.truth.json`, JSON.stringify(sample.truth, null, 1));
  const { counts } = sample.truth;
  console.log(
    `${out}: ${counted(counts.accountRows, "account row")}, ${counted(counts.reps, "rep")}, ${counted(counts.opportunities, "opportunity", "opportunities")}, ${counted(counts.costs, "cost")}`,
  );
  console.log(`${out}.truth.json: what was put into it`);
} catch (error) {
  const isUsage = error instanceof RangeError || (error instanceof TypeError && "code" in error);
  if (!isUsage) throw error;
  console.error(error.message);
  console.error(USAGE);
  process.exitCode = 2;
}
