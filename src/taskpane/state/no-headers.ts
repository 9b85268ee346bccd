import type { SheetSample } from "../../engine/model/raw-sheet";
import type { Problem } from "../../use-cases/outcome";

/** A list that cannot be read as accounts, as it has no row of column names. */
export function noHeaders(sample: SheetSample): Problem {
  return {
    kind: "input",
    code: "NO_HEADERS",
    message: `“${sample.key}” has no row of column names above data; write one name over each column, then read again`,
    detail: { sheet: sample.sheet },
  };
}
