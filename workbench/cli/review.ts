/** Reviews the plan written in a workbook without Excel, with the add-in's own code; `--help` tells its options. */
import { basename, resolve } from "node:path";
import { formOf, parseOptions } from "./command-options";
import { readBytes, readText, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { ProgressBar } from "./progress-bar";
import { readSettings } from "./read-settings";
import { reviewFile } from "./review-file";
import { reviewText } from "./review-text";
import { runCommand } from "./run-command";

const COMMAND = {
  form: "npm run -s review -- IN.xlsx [--out OUT.xlsx]",
  does: "Reviews the plan written in a workbook, as its sheets and lists are now.",
  takesWords: true,
  options: {
    out: {
      type: "string",
      value: "OUT.xlsx",
      meaning: "saves the review as the newest row of the Reviews sheet of this file",
    },
    json: { type: "string", value: "REVIEW.json", meaning: "writes what the review found to this file" },
    settings: {
      type: "string",
      value: "SETTINGS.json",
      meaning: "settings other than those of the workbook (docs/settings.schema.json)",
    },
  },
  ends: "0: reviewed; 2: there is nothing to review; 1: a defect.",
} as const;

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), COMMAND);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0)
    throw new InputProblem([`Give one workbook; ${formOf(COMMAND)}`]);
  if (values.out !== undefined && resolve(values.out) === resolve(input)) {
    throw new InputProblem([
      `--out is the workbook itself (${input}); name another file, so that the original stays`,
    ]);
  }
  const settings =
    values.settings === undefined ? {} : readSettings(readText(values.settings), basename(values.settings));
  const bar = new ProgressBar(process.stderr);
  try {
    const { held, saved } = await reviewFile({
      bytes: readBytes(input),
      name: basename(input),
      settings,
      saves: values.out !== undefined,
      onProgress: ({ phase, fraction }) => bar.show("Reviewing", phase, fraction),
    });
    bar.clear();
    if (values.json !== undefined) write(values.json, `${JSON.stringify(held, null, 2)}\n`);
    console.log(reviewText(held));
    if (saved !== null && values.out !== undefined) {
      write(values.out, saved.bytes);
      console.log(`${"Saved".padEnd(10)}${values.out}: ${saved.sheet}`);
    }
  } finally {
    bar.clear();
  }
}

await runCommand(main);
