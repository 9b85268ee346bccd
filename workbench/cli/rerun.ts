/**
 * Makes the plan written in a workbook again from its own sheets, without Excel, with the add-in's own code,
 * and says whether it is identical, else what differs and why.
 * npm run -s rerun -- IN.xlsx [--json RERUN.json] [--hand-edits keep|drop --out OUT.xlsx]
 * Exit code 0: identical; 3: it differs; 2: there is nothing to rerun; 1: a defect.
 */
import { basename } from "node:path";
import { rerunLineWords } from "../../src/taskpane/strings/en/rerun";
import { rerunLines } from "../../src/use-cases/rerun-lines";
import type { HandEdits } from "../../src/use-cases/take-written-plan";
import { parseOptions } from "./command-options";
import { readBytes, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { ProgressBar } from "./progress-bar";
import { rerunFile } from "./rerun-file";
import { runCommand } from "./run-command";

const USAGE = "npm run -s rerun -- IN.xlsx [--json RERUN.json] [--hand-edits keep|drop --out OUT.xlsx]";
const OPTIONS = {
  json: { type: "string" },
  "hand-edits": { type: "string" },
  out: { type: "string" },
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), OPTIONS, USAGE);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0) throw new InputProblem([`Give one workbook: ${USAGE}`]);
  const bar = new ProgressBar(process.stderr);
  try {
    const handEdits = handEditsOf(values);
    const { rerun, bytes } = await rerunFile({
      bytes: readBytes(input),
      name: basename(input),
      handEdits,
      onProgress: ({ phase, fraction }) => bar.show("Rerunning", phase, fraction),
    });
    bar.clear();
    if (values.json !== undefined) write(values.json, `${JSON.stringify(rerun, null, 2)}\n`);
    for (const { text, details } of rerunLines(rerun, rerunLineWords, count)) {
      console.log(text);
      for (const detail of details) console.log(`  ${detail}`);
    }
    console.log(`Plan written ${rerun.writtenAt}; run ${rerun.fingerprint}`);
    if (bytes !== null && values.out !== undefined) {
      write(values.out, bytes);
      console.log(`Written again ${handEdits === "keep" ? "with" : "without"} hand edits: ${values.out}`);
    }
    if (!rerun.isIdentical) process.exitCode = 3;
  } finally {
    bar.clear();
  }
}

/** What becomes of hand edits in the file that is written; null where none is. */
function handEditsOf(values: ReturnType<typeof parseOptions<typeof OPTIONS>>["values"]): HandEdits | null {
  const asked = values["hand-edits"];
  if (asked === undefined && values.out === undefined) return null;
  if (values.out === undefined || (asked !== "keep" && asked !== "drop")) {
    throw new InputProblem([
      `--hand-edits ${asked ?? "is not given"}, --out ${values.out ?? "is not given"}: writing the plan again needs both, --hand-edits as keep or drop; the form is ${USAGE}`,
    ]);
  }
  return asked;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

await runCommand(main);
