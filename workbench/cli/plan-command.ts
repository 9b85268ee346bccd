import { REASON_CHECK, TARGET_CHECKS } from "../../src/report/sheets/quota/quota-checks";
import { POT_CHECKS, reasonCheck } from "../../src/report/sheets/resources/resource-checks";
import { basename, resolve } from "node:path";
import { parseOptions } from "./command-options";
import { readBytes, readText, write } from "./command-files";
import { InputProblem } from "./input-problem";
import type { Terminal } from "./run-command";
import { readJobs, type AskedJob } from "./job-lines";
import type { OptionalSheet } from "../../src/engine/model/optional-sheets";
import { readLeftOut } from "./left-out-sheets";
import { planFile } from "./plan-file";
import { planReport } from "./plan-report";
import { planText } from "./plan-text";
import { ProgressBar } from "./progress-bar";
import { parseJson, readSettings } from "./read-settings";
import type { DroppedEdits } from "./typed-choices";

const USAGE =
  'npm run -s plan -- IN.xlsx --out OUT.xlsx [--json REPORT.json] [--settings SETTINGS.json] [--map MAP.json] [--scenario NAME] [--save-as NAME] [--group] [--move "ACCOUNT=TERRITORY" ... [--repair]] [--drop-overrides] [--drop-segment-edits] [--drop-settings-edits] [--drop-jobs] [--fit-in] [--what-if "JOB" ...] [--account ACCOUNT ...] [--without "SHEET, ..."]';
const OPTIONS = {
  out: { type: "string" },
  json: { type: "string" },
  settings: { type: "string" },
  map: { type: "string" },
  group: { type: "boolean" },
  move: { type: "string", multiple: true },
  repair: { type: "boolean" },
  "drop-overrides": { type: "boolean" },
  "fit-in": { type: "boolean" },
  "what-if": { type: "string", multiple: true },
  "drop-segment-edits": { type: "boolean" },
  "drop-settings-edits": { type: "boolean" },
  "drop-jobs": { type: "boolean" },
  account: { type: "string", multiple: true },
  scenario: { type: "string" },
  "save-as": { type: "string" },
  without: { type: "string" },
} as const;

interface CommandLine {
  readonly input: string;
  readonly out: string;
  readonly json: string | undefined;
  readonly settings: string | undefined;
  readonly map: string | undefined;
  readonly groups: boolean;
  readonly moves: readonly string[];
  readonly repairs: boolean;
  readonly dropped: DroppedEdits;
  readonly fitsIn: boolean;
  readonly whatIf: readonly AskedJob[];
  readonly accounts: readonly string[];
  readonly scenario: string | undefined;
  readonly saveAs: string | undefined;
  readonly without: readonly OptionalSheet[] | undefined;
}

/**
 * The plan command: `plan.ts` says what it takes.
 *
 * @returns the exit code: 0, or 1 where a check that must hold does not
 * @throws InputProblem when the command line, a file that it names or the workbook has to change first
 */
export async function planCommand(argv: string[], terminal: Terminal): Promise<number> {
  const files = readCommandLine(argv);
  const bar = new ProgressBar(process.stderr);
  const name = basename(files.input);
  const settings =
    files.settings === undefined ? {} : readSettings(readText(files.settings), basename(files.settings));
  const map =
    files.map === undefined
      ? undefined
      : { content: parseJson(readText(files.map), basename(files.map)), file: basename(files.map) };
  try {
    const planned = await planFile({
      bytes: readBytes(files.input),
      name,
      settings,
      ...(map ? { map } : {}),
      groups: files.groups,
      moves: files.moves,
      repairs: files.repairs,
      dropped: files.dropped,
      fitsIn: files.fitsIn,
      whatIf: files.whatIf,
      accounts: files.accounts,
      ...(files.scenario === undefined ? {} : { scenario: files.scenario }),
      ...(files.saveAs === undefined ? {} : { saveAs: files.saveAs }),
      ...(files.without === undefined ? {} : { without: files.without }),
      onProgress: (step, progress) => bar.show(step, progress.phase, progress.fraction),
    });
    bar.clear();
    write(files.out, planned.bytes);
    if (files.json !== undefined) write(files.json, `${JSON.stringify(planReport(planned), null, 2)}\n`);
    terminal.say(planText(planned, files.out, files.dropped));
    const { quotas, resources } = planned.summary;
    const mayFail = [
      ...((quotas?.shortfall ?? null) === null ? [] : Object.values<string>(TARGET_CHECKS)),
      ...(quotas?.territories.some(
        ({ override, overrideReason }) => override !== null && overrideReason === "",
      )
        ? [REASON_CHECK]
        : []),
      ...(resources?.pots ?? []).flatMap(({ kind, notPlaced, withoutReason }) => [
        ...(notPlaced === 0 ? [] : [POT_CHECKS[kind]]),
        ...(withoutReason === 0 ? [] : [reasonCheck(kind)]),
      ]),
    ];
    const isSound =
      planned.summary.checks.every((check) => check.pass) &&
      planned.written.checks.failed.every((name) => mayFail.includes(name));
    if (isSound) return 0;
    terminal.warn("A check that must hold does not: this is a defect of the program, not of the input");
    return 1;
  } finally {
    bar.clear();
  }
}

function readCommandLine(argv: string[]): CommandLine {
  const { values, positionals } = parseOptions(argv, OPTIONS, USAGE);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0 || values.out === undefined) {
    throw new InputProblem([`Give one workbook and --out with the file to write: ${USAGE}`]);
  }
  if (values.repair === true && values.move === undefined) {
    throw new InputProblem([`--repair has nothing to repair around; name at least one --move: ${USAGE}`]);
  }
  if (values.scenario !== undefined && values.settings !== undefined) {
    throw new InputProblem([`--scenario brings its own settings; leave --settings out: ${USAGE}`]);
  }
  if (values["fit-in"] === true && values.repair === true) {
    throw new InputProblem([`--fit-in moves no account, and --repair does; give one of the two: ${USAGE}`]);
  }
  if (values["drop-jobs"] === true && (values.scenario !== undefined || values["fit-in"] === true)) {
    throw new InputProblem([
      `--drop-jobs is for a plan made anew: ${values.scenario === undefined ? "--fit-in keeps the written plan, jobs and all" : "a scenario has its own jobs"}; leave --drop-jobs out: ${USAGE}`,
    ]);
  }
  if (resolve(values.out) === resolve(input)) {
    throw new InputProblem([
      `--out is the workbook itself (${input}); name another file, so that the original stays`,
    ]);
  }
  return {
    input,
    out: values.out,
    json: values.json,
    settings: values.settings,
    map: values.map,
    groups: values.group ?? false,
    moves: values.move ?? [],
    repairs: values.repair ?? false,
    dropped: {
      overrides: values["drop-overrides"] ?? false,
      segments: values["drop-segment-edits"] ?? false,
      inputs: values["drop-settings-edits"] ?? false,
      jobs: values["drop-jobs"] ?? false,
    },
    fitsIn: values["fit-in"] ?? false,
    whatIf: readJobs(values["what-if"] ?? []),
    accounts: values.account ?? [],
    scenario: values.scenario,
    saveAs: values["save-as"],
    without: values.without === undefined ? undefined : readLeftOut(values.without),
  };
}
