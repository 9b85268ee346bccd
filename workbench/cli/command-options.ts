import { parseArgs, type ParseArgsConfig } from "node:util";
import { namesMeant } from "../../src/engine/plan/names-meant";
import { InputProblem, reasonOf } from "./input-problem";

/** An option as `parseArgs` takes it, with what its help says. */
interface CommandOption {
  readonly type: "string" | "boolean";
  readonly multiple?: boolean;
  readonly default?: string;
  /** What stands behind it, as `FILE.xlsx`; for options of type string. */
  readonly value?: string;
  readonly meaning: string;
}

type Options = Readonly<Record<string, CommandOption>>;

/** A command's form, as its help tells it and as its command line is read. */
export interface CommandForm<Given extends Options = Options> {
  /** What is typed, without the options that may be left out. */
  readonly form: string;
  /** What the command does, in a sentence or two. */
  readonly does: string;
  readonly options: Given;
  /** Files or names stand between the options. */
  readonly takesWords: boolean;
  /** What the exit codes say. */
  readonly ends: string;
}

interface Expected<Given extends Options> {
  args: string[];
  allowPositionals: true;
  options: Given & NonNullable<ParseArgsConfig["options"]>;
}

/** The help was asked for in place of the command; its text is the message. */
export class HelpAsked extends Error {
  override readonly name = "HelpAsked";
}

/** The widest line of the help, in characters. */
const LINE = 110;

/**
 * What stands behind a command's name: files and names, and its options.
 *
 * @throws HelpAsked where `--help` or `-h` stands among them
 * @throws InputProblem for an option that the command does not have, with the nearest that it has, or one that lacks
 *   its value, and for words where it takes none
 */
export function parseOptions<Given extends Options>(
  args: readonly string[],
  command: CommandForm<Given>,
): ReturnType<typeof parseArgs<Expected<Given>>> {
  const before = args.includes("--") ? args.slice(0, args.indexOf("--")) : args;
  if (before.includes("--help") || before.includes("-h")) throw new HelpAsked(helpText(command));
  for (const word of before) {
    const name = /^--([^=]+)/.exec(word)?.[1];
    if (name !== undefined && !Object.hasOwn(command.options, name)) throw unknownOption(name, command);
  }
  let parsed: ReturnType<typeof parseArgs<Expected<Given>>>;
  try {
    parsed = parseArgs<Expected<Given>>({
      args: [...args],
      allowPositionals: true,
      options: command.options,
    });
  } catch (error) {
    throw new InputProblem([`${reasonOf(error)}; ${formOf(command)}`]);
  }
  const [word] = parsed.positionals;
  if (word !== undefined && !command.takesWords)
    throw new InputProblem([
      `"${word}" is no option, and this command takes only options; ${formOf(command)}`,
    ]);
  return parsed;
}

/** The command's form and where its options are told, to end a message about a command line with. */
export function formOf({ form }: CommandForm): string {
  return `the form is ${form}; --help tells every option`;
}

/** The form, what it does, every option with its meaning, and the exit codes. */
export function helpText({ form, does, options, ends }: CommandForm): string {
  const told = Object.entries(options).map(
    ([name, option]) => [optionText(name, option), meaningText(option)] as const,
  );
  const listed = [...told, ["--help", "tells this and does nothing else"] as const];
  const width = Math.max(...listed.map(([text]) => text.length)) + 2;
  return [
    form,
    "",
    ...wrapped(does, LINE),
    "",
    ...listed.flatMap(([text, meaning]) =>
      wrapped(meaning, LINE - 2 - width).map(
        (line, at) => `  ${(at === 0 ? text : "").padEnd(width)}${line}`,
      ),
    ),
    "",
    ...wrapped(`Exit code ${ends}`, LINE),
  ].join("\n");
}

function optionText(name: string, { value, multiple }: CommandOption): string {
  return `--${name}${value === undefined ? "" : ` ${value}`}${multiple === true ? " ..." : ""}`;
}

function meaningText({ meaning, default: usual }: CommandOption): string {
  return usual === undefined ? meaning : `${meaning}; else ${usual}`;
}

function unknownOption(name: string, command: CommandForm): InputProblem {
  const near = namesMeant(name, Object.keys(command.options)).map((option) => `--${option}`);
  const hint = near.length === 0 ? "" : `the nearest is ${near.join(" or ")}; `;
  return new InputProblem([`--${name} is no option of this command; ${hint}${formOf(command)}`]);
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
