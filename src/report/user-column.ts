import { columnNumber } from "../engine/model/cell-address";
import type { EntityKind, FieldName } from "../engine/model/field";
import type { EntityMapping } from "../engine/model/workbook-mapping";
import type { ListPlace } from "../engine/model/performance";
import type { Plan } from "../engine/model/plan";
import { sheetCells, userTableColumn, type Reference } from "./formula";

/** What a cell was read as is not what a formula sees in it. */
const READ_OTHERWISE: ReadonlySet<string> = new Set([
  "NUMBER_FROM_TEXT",
  "NUMBER_OTHER_NOTATION",
  "DATE_FROM_TEXT",
  "ERROR_CELL",
  "GROUP_NAME_FILLED_DOWN",
  "PLACEHOLDER_AS_BLANK",
  "READ_AS_CHOSEN",
]);

/**
 * The cells of a user's column as formulas refer to them: Table[Header], else 'Sheet'!$A$2:$A$99. Null where a formula
 * would not see what was read: no such column, rows left out between the first and the last, or cells that were read
 * otherwise than they stand there (numbers as text, errors).
 */
export function userColumn(
  { mapping, findings }: Pick<Plan, "mapping" | "findings">,
  entity: EntityKind,
  field: FieldName,
  place: ListPlace | null,
): Reference | null {
  const list = mapping.entities.find((one) => one.entity === entity);
  const found = list?.fields.find((one) => one.field === field);
  if (list === undefined || found === undefined || place === null) return null;
  const { sheet, table, firstRow, lastRow, count } = place;
  if (list.sheet !== sheet || lastRow - firstRow + 1 !== count) return null;
  const isOtherwise = findings.some(
    (one) => one.sheet === sheet && one.column === found.header && READ_OTHERWISE.has(one.code),
  );
  if (isOtherwise) return null;
  // A header with a line break or a space at its end is written otherwise in a formula.
  if (table !== null && found.header === found.header.trim() && !/\p{Cc}/u.test(found.header))
    return userTableColumn(table, found.header);
  return sheetCells(sheet, firstColumn(list) + found.column, firstRow, lastRow);
}

/** Sheet column of the first column of a block, 1-based. */
function firstColumn({ address }: EntityMapping): number {
  const [letters = ""] = /^[A-Z]+/.exec(address) ?? [];
  return columnNumber(letters);
}
