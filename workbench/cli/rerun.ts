/**
 * Makes the plan written in a workbook again from its own sheets, without Excel, with the add-in's own code,
 * and says whether it is identical, else what differs and why.
 * npm run -s rerun -- IN.xlsx [--json RERUN.json]
 * Exit code 0: identical; 3: it differs; 2: there is nothing to rerun; 1: a defect.
 */
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { rerunLines } from "../../src/use-cases/rerun-lines";
import { readBytes, write } from "./command-files";
import { InputProblem, reasonOf } from "./input-problem";
import { ProgressBar } from "./progress-bar";
import { rerunFile } from "./rerun-file";
import { runCommand } from "./run-command";

const USAGE = "npm run -s rerun -- IN.xlsx [--json RERUN.json]";

async function main(): Promise<void> {
  const { values, positionals } = parseArguments(process.argv.slice(2));
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0) throw new InputProblem([`Give one workbook: ${USAGE}`]);
  const bar = new ProgressBar(process.stderr);
  try {
    const rerun = await rerunFile({
      bytes: readBytes(input),
      name: basename(input),
      onProgress: ({ phase, fraction }) => bar.show("Rerunning", phase, fraction),
    });
    bar.clear();
    if (values.json !== undefined) write(values.json, `${JSON.stringify(rerun, null, 2)}\n`);
    for (const { text, details } of rerunLines(rerun)) {
      console.log(text);
      for (const detail of details) console.log(`  ${detail}`);
    }
    console.log(`Plan written ${rerun.writtenAt}; run ${rerun.fingerprint}`);
    if (!rerun.isIdentical) process.exitCode = 3;
  } finally {
    bar.clear();
  }
}

function parseArguments(argv: string[]) {
  try {
    return parseArgs({ args: argv, allowPositionals: true, options: { json: { type: "string" } } });
  } catch (error) {
    throw new InputProblem([`${reasonOf(error)}; the form is ${USAGE}`]);
  }
}

await runCommand(main);
