import { REASON_CHECK } from "../../src/report/sheets/quota/quota-checks";
import { reasonCheck } from "../../src/report/sheets/resources/resource-checks";
import { basename, resolve } from "node:path";
import { formOf, parseOptions } from "./command-options";
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

const COMMAND = {
  form: "npm run -s plan -- IN.xlsx --out OUT.xlsx [--settings SETTINGS.json]",
  does: "Plans the territories of a workbook and writes the plan into a copy of it. What was typed on the sheets of an earlier plan is taken over.",
  takesWords: true,
  options: {
    out: { type: "string", value: "OUT.xlsx", meaning: "the workbook with the plan" },
    json: { type: "string", value: "REPORT.json", meaning: "writes what was read and planned to this file" },
    settings: {
      type: "string",
      value: "SETTINGS.json",
      meaning: "the names of the Plan Settings sheet with their values (docs/settings.schema.json)",
    },
    map: {
      type: "string",
      value: "MAP.json",
      meaning: 'which header is which field, as { "account": { "potential": "Est spend FY27" } }',
    },
    group: {
      type: "boolean",
      meaning:
        "makes one account of each customer where the workbook holds rows of sales and no list of accounts",
    },
    scenario: {
      type: "string",
      value: "NAME",
      meaning:
        'plans a saved scenario again and says whether it is what it was; "Previous plan" is the one before the last writing',
    },
    "save-as": {
      type: "string",
      value: "NAME",
      meaning: "saves the plan as a scenario on the Scenarios sheet",
    },
    "fit-in": {
      type: "boolean",
      meaning: "places the accounts that the written plan does not know and moves no other (docs/fit-in.md)",
    },
    "what-if": {
      type: "string",
      multiple: true,
      value: '"JOB"',
      meaning:
        'does a job on the plan, as "rep leaves: NAME from 2027-03-01"; only the accounts that it sets free move (docs/what-if.md)',
    },
    move: {
      type: "string",
      multiple: true,
      value: '"ACCOUNT=TERRITORY"',
      meaning: "tells what moving an account would do to the plan; nothing is moved",
    },
    repair: {
      type: "boolean",
      meaning: "makes the moves named with --move, repairs the territories around them and writes that plan",
    },
    account: {
      type: "string",
      multiple: true,
      value: "ACCOUNT",
      meaning: "tells why an account is where it is, how it matches its rep and who else could have it",
    },
    without: {
      type: "string",
      value: '"SHEET, ..."',
      meaning: "leaves sheets out that the plan can do without (docs/the-workbook.md)",
    },
    "drop-overrides": {
      type: "boolean",
      meaning: "leaves out the overrides typed on the Quota Allocation of the earlier plan",
    },
    "drop-segment-edits": {
      type: "boolean",
      meaning: "leaves out the names, calls and hours typed on its Segments",
    },
    "drop-settings-edits": {
      type: "boolean",
      meaning: "leaves out the inputs typed on its Plan Settings and the dates typed on its Quota Allocation",
    },
    "drop-jobs": {
      type: "boolean",
      meaning:
        "leaves out the what-if jobs of the earlier plan; else they are done again, each unless a --what-if names the same",
    },
  },
  ends: "0: planned; 2: the input cannot be planned, with the reason and what to do; 1: a defect.",
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
 * The plan command.
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
      ...(quotas?.territories.some(
        ({ override, overrideReason }) => override !== null && overrideReason === "",
      )
        ? [REASON_CHECK]
        : []),
      ...(resources?.pots ?? []).flatMap(({ kind, withoutReason }) =>
        withoutReason === 0 ? [] : [reasonCheck(kind)],
      ),
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
  const { values, positionals } = parseOptions(argv, COMMAND);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0 || values.out === undefined) {
    throw new InputProblem([`Give one workbook and --out with the file to write; ${formOf(COMMAND)}`]);
  }
  if (values.repair === true && values.move === undefined) {
    throw new InputProblem([
      `--repair has nothing to repair around; name at least one --move; ${formOf(COMMAND)}`,
    ]);
  }
  if (values.scenario !== undefined && values.settings !== undefined) {
    throw new InputProblem([`--scenario brings its own settings; leave --settings out; ${formOf(COMMAND)}`]);
  }
  if (values["fit-in"] === true && values.repair === true) {
    throw new InputProblem([
      `--fit-in moves no account, and --repair does; give one of the two; ${formOf(COMMAND)}`,
    ]);
  }
  if (values["drop-jobs"] === true && (values.scenario !== undefined || values["fit-in"] === true)) {
    throw new InputProblem([
      `--drop-jobs is for a plan made anew: ${values.scenario === undefined ? "--fit-in keeps the written plan, jobs and all" : "a scenario has its own jobs"}; leave --drop-jobs out; ${formOf(COMMAND)}`,
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
