/** Makes a workbook with one reader's part of a written plan, with the add-in's own code; `--help` tells its options. */
import { basename, resolve } from "node:path";
import { EVERYONE, FINANCE } from "../../src/engine/model/clean-copy";
import type { CopyWish } from "../../src/use-cases/clean-copy";
import { formOf, parseOptions } from "./command-options";
import { copyOfFile } from "./copy-file";
import { readBytes, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { runCommand } from "./run-command";
import { counted } from "./counted";

const COMMAND = {
  form: 'npm run -s clean-copy -- IN.xlsx --for rep|region|manager|finance|plan ["NAME"] --out OUT.xlsx [--values | --live]',
  does: "Makes a workbook with one reader's part of a written plan and nothing else (docs/clean-copies.md).",
  takesWords: true,
  options: {
    for: {
      type: "string",
      value: "READER",
      meaning:
        "rep, region or manager with a name behind it; finance for quotas and costs; plan for the whole plan",
    },
    out: { type: "string", value: "OUT.xlsx", meaning: "the copy" },
    values: { type: "boolean", meaning: "the copy has no formula at all" },
    live: {
      type: "boolean",
      meaning: "the usual way: sums stay formulas over the rows of the copy",
    },
  },
  ends: "0: made; 2: there is nothing to copy; 1: a defect.",
} as const;
const KINDS = ["rep", "region", "manager", "finance", "plan"] as const;
/** Readers that need no name. */
const ALWAYS: Partial<Record<(typeof KINDS)[number], string>> = { finance: FINANCE, plan: EVERYONE };

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), COMMAND);
  const kind = KINDS.find((each) => each === values.for);
  const [input, name = kind === undefined ? undefined : ALWAYS[kind], ...rest] = positionals;
  if (input === undefined || name === undefined || rest.length > 0 || kind === undefined) {
    throw new InputProblem([`Give one workbook and whom the copy is for; ${formOf(COMMAND)}`]);
  }
  if (values.out === undefined)
    throw new InputProblem([`Name the file of the copy with --out; ${formOf(COMMAND)}`]);
  if (resolve(values.out) === resolve(input)) {
    throw new InputProblem([`--out is the workbook itself (${input}); name another file`]);
  }
  if (values.values === true && values.live === true) {
    throw new InputProblem(["--values and --live exclude each other; give one of them"]);
  }
  const figures: CopyWish["figures"] = values.values === true ? "values" : "live";
  const copy = await copyOfFile({
    bytes: readBytes(input),
    name: basename(input),
    reader: { kind, name },
    figures,
  });
  write(values.out, copy.bytes);
  console.log(
    `${"Copy".padEnd(10)}${values.out}: ${counted(copy.accounts, "account")} in ${counted(copy.territories, "territory", "territories")}, ${figures === "live" ? "live formulas" : "values"}; ${copy.sheets.join(", ")}`,
  );
  if (copy.leftOut > 0)
    console.log(
      `${"Left out".padEnd(10)}${String(copy.leftOut)} accounts of others, and all that names them`,
    );
}

await runCommand(main);
