/** Makes a sample workbook and, beside it, what was put into it; `--help` tells its options. */
import { saveBook } from "../excel-host/file/save";
import { makeSample } from "../sample/make-sample";
import { sampleBook } from "../sample/sample-book";
import type { MessLevel, SampleOptions } from "../sample/sample-workbook";
import { write } from "./command-files";
import { formOf, parseOptions } from "./command-options";
import { counted } from "./counted";
import { InputProblem } from "./input-problem";
import { runCommand } from "./run-command";

const COMMAND = {
  form: "npm run -s sample -- --out FILE.xlsx",
  does: "Makes a sample workbook of accounts, reps, deals and costs, and FILE.xlsx.truth.json with what was put into it.",
  takesWords: false,
  options: {
    out: { type: "string", value: "FILE.xlsx", meaning: "the workbook" },
    accounts: { type: "string", value: "N", default: "2000", meaning: "how many accounts" },
    reps: { type: "string", value: "N", default: "40", meaning: "how many reps" },
    opportunities: {
      type: "string",
      value: "N",
      meaning: "how many deals; else five an account, 20,000 at most",
    },
    seed: { type: "string", value: "N", default: "1", meaning: "another number, another workbook" },
    mess: {
      type: "string",
      value: "0|1|2",
      default: "0",
      meaning: "how untidy the lists are: 0 clean, 1 as real ones are, 2 twice that",
    },
    "as-of": { type: "string", value: "DAY", default: "2026-10-01", meaning: "the day of the lists" },
  },
  ends: "0: made; 2: it cannot be made so, with the reason; 1: a defect.",
} as const;

function readOptions(argv: readonly string[]): { options: SampleOptions; out: string } {
  const { values } = parseOptions(argv, COMMAND);
  if (values.out === undefined)
    throw new InputProblem([`Name the file to write with --out; ${formOf(COMMAND)}`]);
  return {
    out: values.out,
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
  throw new InputProblem([`--mess is ${text}; it must be 0, 1 or 2`]);
}

/** @throws InputProblem where the options ask for what no sample can be, with the value */
function makeAsked(options: SampleOptions): ReturnType<typeof makeSample> {
  try {
    return makeSample(options);
  } catch (error) {
    if (error instanceof RangeError) throw new InputProblem([error.message]);
    throw error;
  }
}

await runCommand((terminal) => {
  const { options, out } = readOptions(process.argv.slice(2));
  const sample = makeAsked(options);
  write(out, saveBook(sampleBook(sample)));
  write(`${out}.truth.json`, JSON.stringify(sample.truth, null, 1));
  const { counts } = sample.truth;
  terminal.say(
    `${out}: ${counted(counts.accountRows, "account row")}, ${counted(counts.reps, "rep")}, ${counted(counts.opportunities, "opportunity", "opportunities")}, ${counted(counts.costs, "cost")}`,
  );
  terminal.say(`${out}.truth.json: what was put into it`);
  return Promise.resolve(0);
});
