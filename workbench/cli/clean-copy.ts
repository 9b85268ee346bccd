/**
 * Makes a workbook with one reader's part of a written plan, with the add-in's own code.
 * npm run -s clean-copy -- IN.xlsx --for rep "NAME" --out OUT.xlsx [--values | --live]
 * --for takes rep, region or manager and a name, finance for quotas and costs, or plan for the whole plan. --live, the usual way, keeps sums as formulas over the rows
 * of the copy; --values has no formula at all.
 * Exit code 0: made; 2: there is nothing to copy; 1: a defect.
 */
import { basename, resolve } from "node:path";
import { EVERYONE, FINANCE } from "../../src/engine/model/clean-copy";
import type { CopyWish } from "../../src/use-cases/clean-copy";
import { parseOptions } from "./command-options";
import { copyOfFile } from "./copy-file";
import { readBytes, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { runCommand } from "./run-command";
import { counted } from "./counted";

const USAGE =
  'npm run -s clean-copy -- IN.xlsx --for rep|region|manager|finance|plan ["NAME"] --out OUT.xlsx [--values | --live]';
const OPTIONS = {
  for: { type: "string" },
  out: { type: "string" },
  values: { type: "boolean" },
  live: { type: "boolean" },
} as const;
const KINDS = ["rep", "region", "manager", "finance", "plan"] as const;
/** Readers that need no name. */
const ALWAYS: Partial<Record<(typeof KINDS)[number], string>> = { finance: FINANCE, plan: EVERYONE };

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), OPTIONS, USAGE);
  const kind = KINDS.find((each) => each === values.for);
  const [input, name = kind === undefined ? undefined : ALWAYS[kind], ...rest] = positionals;
  if (input === undefined || name === undefined || rest.length > 0 || kind === undefined) {
    throw new InputProblem([`Give one workbook and whom the copy is for: ${USAGE}`]);
  }
  if (values.out === undefined) throw new InputProblem([`Name the file of the copy with --out: ${USAGE}`]);
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
