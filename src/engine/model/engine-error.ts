/** A call the engine cannot answer, or input that cannot be planned. The pane and the command line choose their words by code. */
export class EngineError extends Error {
  override readonly name = "EngineError";

  constructor(
    readonly code: string,
    message: string,
    readonly detail: Readonly<Record<string, string | number>> = {},
  ) {
    super(message);
  }
}
