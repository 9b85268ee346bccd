import type { WorkbookMapping } from "../engine/model/field";
import { saveMapping } from "../workbook/store-mapping";
import type { Outcome } from "./outcome";
import { run } from "./run";

/** Keeps the columns the user confirmed in the workbook, by header. */
export function confirmColumns(mapping: WorkbookMapping): Promise<Outcome<void>> {
  return run(() =>
    saveMapping({
      entities: mapping.entities.map(({ entity, sheet, table, fields }) => ({
        entity,
        sheet,
        table,
        fields: fields.map(({ field, header }) => ({ field, header })),
      })),
    }),
  );
}
