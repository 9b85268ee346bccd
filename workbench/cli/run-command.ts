import { HelpAsked } from "./command-options";
import { InputProblem } from "./input-problem";

/** Where the lines of a command go. */
export interface Terminal {
  readonly say: (text: string) => void;
  readonly warn: (text: string) => void;
}

/** What a command does; it gives the exit code, and nothing for 0 or where it has set `process.exitCode` itself. */
type Command = (terminal: Terminal) => Promise<number> | Promise<void>;

/** Runs a command to its end; its exit code, 2 with what the user can solve and 1 for a defect of the program. */
export async function endOf(command: Command, terminal: Terminal): Promise<number | undefined> {
  try {
    const code = await command(terminal);
    return typeof code === "number" ? code : undefined;
  } catch (error) {
    if (error instanceof HelpAsked) {
      terminal.say(error.message);
      return 0;
    }
    if (error instanceof InputProblem) {
      for (const line of error.lines) terminal.warn(line);
      return 2;
    }
    terminal.warn(error instanceof Error ? (error.stack ?? error.message) : String(error));
    terminal.warn("This is a defect of the program, not of the input");
    return 1;
  }
}

/** Runs a command and ends the process even when timers or threads are left, once its output is out. */
export async function runCommand(command: Command): Promise<void> {
  const code = await endOf(command, {
    say: (text) => {
      console.log(text);
    },
    warn: (text) => {
      console.error(text);
    },
  });
  if (code !== undefined) process.exitCode = code;
  // Output to a pipe may still be under way.
  process.stdout.write("", () => process.exit());
}
