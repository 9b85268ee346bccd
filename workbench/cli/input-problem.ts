/** The input cannot be planned; each line says what was found and what to do. The command ends with exit code 2. */
export class InputProblem extends Error {
  override readonly name = "InputProblem";

  constructor(readonly lines: readonly string[]) {
    super(lines.join("\n"));
  }
}

/** The whole text of an error's reason, for a line on the terminal. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
