/** The error values a cell can hold. */
export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#GETTING_DATA";

const interned = new Map<ErrorCode, CellError>();

/** An error value; one object per code, so that === compares. */
export class CellError {
  private constructor(readonly code: ErrorCode) {}

  static of(code: ErrorCode): CellError {
    let error = interned.get(code);
    if (!error) interned.set(code, (error = new CellError(code)));
    return error;
  }

  toString(): string {
    return this.code;
  }
}

/** null is an empty cell; "" is a formula's empty text or a cell that holds only an apostrophe. */
export type CellValue = number | string | boolean | CellError | null;
