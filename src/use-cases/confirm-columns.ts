import type { EntityKind } from "../engine/model/field";
import type { WorkbookMapping } from "../engine/model/workbook-mapping";
import { FIELDS } from "../engine/model/field";
import { CERTAIN } from "../engine/model/workbook-mapping";
import type { SheetSample } from "../engine/model/raw-sheet";
import { saveMapping } from "../workbook/store-mapping";
import type { StoredMapping } from "../workbook/store-mapping";
import { columnChoices } from "./choose-column";
import type { Outcome } from "./outcome";
import { run } from "./run";

/**
 * Keeps the columns the user confirmed in the workbook, by header.
 *
 * @param proposed what was found before the user chose: an entity of it that is gone is not to be read
 */
export function confirmColumns(
  mapping: WorkbookMapping,
  proposed: WorkbookMapping,
  samples: readonly SheetSample[],
): Promise<Outcome<void>> {
  return run(() => saveMapping(storedMapping(mapping, proposed, samples)));
}

/** The mapping as it is kept. */
export function storedMapping(
  mapping: WorkbookMapping,
  proposed: WorkbookMapping,
  samples: readonly SheetSample[],
): StoredMapping {
  const isRead = (kind: EntityKind): boolean => mapping.entities.some(({ entity }) => entity === kind);
  const notUsed = (Object.keys(FIELDS) as EntityKind[]).filter(
    (kind) => !isRead(kind) && proposed.entities.some(({ entity }) => entity === kind),
  );
  return {
    entities: mapping.entities.map((entity) => {
      const sample = samples.find(({ key }) => key === entity.key);
      return {
        entity: entity.entity,
        sheet: entity.sheet,
        table: entity.table,
        fields: entity.fields.map(({ field, header, confidence }) => ({
          field,
          header,
          ...(confidence < CERTAIN ? { unsure: true } : {}),
        })),
        ...(sample === undefined
          ? {}
          : { headers: columnChoices(entity, sample).map(({ header }) => header) }),
        ...(entity.groupsLines === true ? { groupsLines: true } : {}),
      };
    }),
    ...(notUsed.length > 0 ? { notUsed } : {}),
    ...(mapping.fixes === undefined || mapping.fixes.length === 0 ? {} : { fixes: mapping.fixes }),
  };
}
