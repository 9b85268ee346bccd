/** Solves an instance of the neutral format with the add-in's own engine; `--help` tells its options. */
import { basename, resolve } from "node:path";
import { formOf, parseOptions } from "./command-options";
import { readText } from "./command-files";
import { InputProblem } from "./input-problem";
import { runCommand } from "./run-command";
import { Lanes, type Outcome } from "./solve/coordinate";
import type { NeutralInstance } from "./solve/neutral-instance";
import { readInstance } from "./solve/read-instance";
import { startOfCommand } from "./solve/since-start";
import { writeSolution } from "./solve/solution-file";
import { summaryText } from "./solve/summary-text";
import { whyImpossible } from "./solve/why-impossible";

const COMMAND = {
  form: "npm run -s solve -- INSTANCE.json --out SOLUTION.json --seconds S",
  does: "Solves an instance of the neutral format on all cores and writes the best answer with its bound.",
  takesWords: true,
  options: {
    out: { type: "string", value: "SOLUTION.json", meaning: "the answer" },
    seconds: { type: "string", value: "S", meaning: "time until the answer is written, up to 86400" },
    seed: { type: "string", value: "N", default: "1", meaning: "another number, another search" },
    prove: { type: "boolean", meaning: "gives the exact solver all the time that it can use" },
  },
  ends: "0: answered, feasible or honestly not; 2: the input cannot be read; 1: a defect.",
} as const;

/** Kept for the last write and the way out, ms, and for each unit of the file that is written, ms. */
const EXIT_MS = 70;
const EXIT_MS_PER_UNIT = 0.0002;
/** Least time between two writes of better answers, ms. */
const BETWEEN_WRITES_MS = 250;

interface CommandLine {
  readonly input: string;
  readonly out: string;
  readonly seconds: number;
  readonly seed: number;
  readonly prove: boolean;
}

async function main(): Promise<void> {
  const started = startOfCommand();
  const line = readCommandLine(process.argv.slice(2));
  const lanes = new Lanes(new URL("./lane-thread.mjs", import.meta.url));
  const instance = readInstance(readText(line.input), basename(line.input));
  const elapsed = (): number => (Date.now() - started) / 1000;
  const outcome = await solve(line, instance, lanes, started, elapsed);
  if (outcome.unable !== null) throw new InputProblem([`${basename(line.input)}: ${outcome.unable}`]);
  writeSolution(line.out, outcome, elapsed());
  console.log(summaryText(instance, outcome, elapsed()));
}

async function solve(
  line: CommandLine,
  instance: NeutralInstance,
  lanes: Lanes,
  started: number,
  elapsed: () => number,
): Promise<Outcome> {
  const impossible = whyImpossible(instance);
  let written = Number.NEGATIVE_INFINITY;
  const writeNowAndThen = (outcome: Outcome): void => {
    if (performance.now() - written < BETWEEN_WRITES_MS) return;
    writeSolution(line.out, outcome, elapsed());
    written = performance.now();
  };
  const exit = EXIT_MS + EXIT_MS_PER_UNIT * instance.unitCount;
  const deadline = started + line.seconds * 1000 - exit;
  // No plan can be feasible, but one that breaks little is still worth a moment.
  const until = impossible === null ? deadline : Math.min(deadline, Date.now() + 1000);
  const outcome = await lanes.search(
    instance,
    { seed: line.seed, deadline: until, prove: line.prove },
    writeNowAndThen,
  );
  return impossible === null ? outcome : { ...outcome, impossible };
}

function readCommandLine(argv: string[]): CommandLine {
  const { values, positionals } = parseOptions(argv, COMMAND);
  const [input, ...rest] = positionals;
  if (input === undefined || rest.length > 0 || values.out === undefined) {
    throw new InputProblem([`Give one instance and --out with the file to write; ${formOf(COMMAND)}`]);
  }
  if (resolve(values.out) === resolve(input)) {
    throw new InputProblem([`--out is the instance itself (${input}); name another file`]);
  }
  const seconds = Number(values.seconds);
  if (!(seconds > 0 && seconds <= 86_400)) {
    throw new InputProblem([
      `--seconds is ${values.seconds ?? "missing"}; give a number above 0 and up to 86400`,
    ]);
  }
  const seed = Number(values.seed);
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffff_ffff) {
    throw new InputProblem([`--seed is ${values.seed}; give a whole number from 0 to 4294967295`]);
  }
  return { input, out: values.out, seconds, seed, prove: values.prove ?? false };
}

await runCommand(main);
