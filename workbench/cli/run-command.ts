import { InputProblem } from "./input-problem";

/**
 * Runs a command to its end: exit code 2 with what the user can solve, 1 for a defect of the
 * program. Ends the process even when timers or threads are left, once its output is out.
 */
export async function runCommand(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (error instanceof InputProblem) {
      for (const line of error.lines) console.error(line);
      process.exitCode = 2;
    } else {
      console.error(error instanceof Error ? error.stack : error);
      console.error("This is a defect of the program, not of the input");
      process.exitCode = 1;
    }
  }
  // Output to a pipe may still be under way.
  process.stdout.write("", () => process.exit());
}
