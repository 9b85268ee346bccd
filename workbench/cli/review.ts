/**
 * Reviews the plan written in a workbook without Excel, with the add-in's own code.
 * npm run -s review -- IN.xlsx [--out OUT.xlsx] [--json REVIEW.json] [--settings SETTINGS.json]
 * With --out the review is saved as the newest row of the Reviews sheet of that file.
 * Exit code 0: reviewed; 2: there is nothing to review; 1: a defect.
 */
import { basename, resolve } from "node:path";
import { parseOptions } from "./command-options";
import { readBytes, readText, write } from "./command-files";
import { InputProblem } from "./input-problem";
import { ProgressBar } from "./progress-bar";
import { readSettings } from "./read-settings";
import { reviewFile } from "./review-file";
import { reviewText } from "./review-text";
import { runCommand } from "./run-command";

const USAGE = "npm run -s review -- IN.xlsx [--out OUT.xlsx] [--json REVIEW.json] [--settings SETTINGS.json]";
const OPTIONS = { out: { type: "string" }, json: { type: "string" }, settings: { type: "string" } } as const;

async function main(): Promise<void> {
  const { values, positionals } = parseOptions(process.argv.slice(2), OPTIONS, USAGE);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0) throw new InputProblem([`Give one workbook: ${USAGE}`]);
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
