import { cellAddress } from "../model/cell-address";
import type { EntityKind } from "../model/field";
import type { WorkbookMapping } from "../model/workbook-mapping";

/** The cell of the user's sheet that names the account or rep of a row: its id, else its name. */
export function cellOfRow(mapping: WorkbookMapping, entity: EntityKind, row: number): string {
  const read = mapping.entities.find((one) => one.entity === entity);
  const key = read?.fields.find(({ field }) => field === "id" || field === "name");
  const letters = /^[A-Z]+/.exec(read?.address ?? "")?.[0] ?? "A";
  let first = 0;
  for (const letter of letters) first = 26 * first + letter.charCodeAt(0) - 64;
  return cellAddress(row, first + (key?.column ?? 0));
}
