import type { Fix } from "../model/finding";
import type { RowSource, SourceColumn } from "./row-source";

/** Every other way of reading that is in use is told, so that it can be undone. */
export function tellFix(
  source: RowSource,
  field: SourceColumn,
  fix: Fix,
  found: string,
  row = 0,
  count = 1,
): void {
  source.findMany("READ_AS_CHOSEN", field, row, "", found, count, { fix });
}
