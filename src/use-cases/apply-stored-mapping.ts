import type { EntityMapping, FieldMapping, WorkbookMapping } from "../engine/model/field";
import type { SheetSample } from "../engine/model/raw-sheet";
import type { StoredMapping } from "../workbook/store-mapping";
import { columnChoices } from "./choose-column";

type StoredEntity = StoredMapping["entities"][number];

/**
 * The proposed mapping with the columns the user confirmed earlier, found again by their
 * headers, wherever they stand now. A confirmed header that is gone leaves the proposal for
 * its field, when its column is not confirmed for another one.
 */
export function applyStoredMapping(
  proposed: WorkbookMapping,
  stored: StoredMapping,
  samples: readonly SheetSample[],
): WorkbookMapping {
  return {
    entities: proposed.entities.map((entity) => {
      const confirmed = stored.entities.find((one) => isSameBlock(one, entity));
      const sample = samples.find(({ key }) => key === entity.key);
      return confirmed === undefined || sample === undefined ? entity : confirm(entity, confirmed, sample);
    }),
  };
}

function isSameBlock(stored: StoredEntity, entity: EntityMapping): boolean {
  return stored.entity === entity.entity && stored.sheet === entity.sheet && stored.table === entity.table;
}

function confirm(entity: EntityMapping, stored: StoredEntity, sample: SheetSample): EntityMapping {
  const choices = columnChoices(entity, sample);
  const known = new Map(choices.map((choice) => [choice.header, choice]));
  const confirmed = stored.fields.flatMap(({ field, header }): FieldMapping[] => {
    const choice = known.get(header);
    return choice === undefined
      ? []
      : [{ field, ...choice, confidence: 1, evidence: "confirmed by you earlier" }];
  });
  const fieldsAsked = new Set(stored.fields.map(({ field }) => field));
  const fieldsFound = new Set(confirmed.map(({ field }) => field));
  const columns = new Set(confirmed.map(({ column }) => column));
  const proposals = entity.fields.filter(
    ({ field, column }) => fieldsAsked.has(field) && !fieldsFound.has(field) && !columns.has(column),
  );
  const fields = [...confirmed, ...proposals];
  const used = new Set(fields.map(({ column }) => column));
  return {
    ...entity,
    fields,
    unusedHeaders: choices.filter(({ column }) => !used.has(column)).map(({ header }) => header),
  };
}
