/**
 * Makes the plan written in a workbook again from its own sheets, without Excel, with the add-in's own code,
 * and says whether it is identical, else what differs and why.
 */
import { basename } from "node:path";
import { rerunLineWords } from "../../src/taskpane/strings/en/rerun";
import { rerunLines } from "../../src/use-cases/rerun-lines";
import type { HandEdits } from "../../src/use-cases/take-written-plan";
import { formOf, parseOptions } from "./command-options";
import { readBytes, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { ProgressBar } from "./progress-bar";
import { rerunFile } from "./rerun-file";
import { runCommand } from "./run-command";

const OPTIONS = {
  json: { type: "string", value: "RERUN.json", meaning: "writes what differs to this file" },
  "hand-edits": {
    type: "string",
    value: "keep|drop",
    meaning: "writes the plan again, with what was changed by hand or without; needs --out",
  },
  out: { type: "string", value: "OUT.xlsx", meaning: "the workbook with the plan written again" },
} as const;
const COMMAND = {
  form: "npm run -s rerun -- IN.xlsx [--hand-edits keep|drop --out OUT.xlsx]",
  does: "Makes the plan written in a workbook again from its own sheets and says whether it is identical, else what differs and why.",
  takesWords: true,
  options: OPTIONS,
  ends: "0: identical; 3: it differs; 2: there is nothing to rerun; 1: a defect.",
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), COMMAND);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0)
    throw new InputProblem([`Give one workbook; ${formOf(COMMAND)}`]);
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
      `--hand-edits ${asked ?? "is not given"}, --out ${values.out ?? "is not given"}: writing the plan again needs both, --hand-edits as keep or drop; ${formOf(COMMAND)}`,
    ]);
  }
  return asked;
}

function count(value: number): string {
  return value.toLocaleString("en-US");
}

await runCommand(main);
