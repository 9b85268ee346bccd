import { readingFact } from "./reading-fact";
import { headersOf } from "../engine/intake/headers-of";
import { sampleText } from "../engine/intake/sample-text";
import type { EntityKind, FieldName } from "../engine/model/field";
import type { EntityMapping, FieldMapping, WorkbookMapping } from "../engine/model/workbook-mapping";
import { FIELDS } from "../engine/model/field";
import type { Fix } from "../engine/model/finding";
import type { SheetSample } from "../engine/model/raw-sheet";

/** A column of a block as the user can choose it. */
export interface ColumnChoice {
  readonly header: string;
  /** Inside the block, 0-based. */
  readonly column: number;
  /** Up to three values below the header, as text. */
  readonly samples: readonly string[];
}

/** The columns that have a header in the given header row, left to right. */
export function columnChoices(entity: EntityMapping, sample: SheetSample): ColumnChoice[] {
  return headersOf(sample.rows, entity.headerRow, sample.dateSystem).flatMap((header, column) => {
    if (header === "") return [];
    const from = entity.headerRow + 1;
    const values = sample.rows
      .slice(from)
      .map((row, at) =>
        sampleText(
          row[column] ?? "",
          sample.numberFormats[from + at]?.[column] ?? "General",
          sample.dateSystem,
        ),
      )
      .filter((value) => value !== "");
    return [{ header, column, samples: values.slice(0, 3) }];
  });
}

/**
 * The mapping with one field read from another column, or from none (choice null). The user's
 * choice counts as certain. A column may serve two fields; the screen says so.
 */
export function chooseColumn(
  mapping: WorkbookMapping,
  kind: EntityKind,
  field: FieldName,
  choice: ColumnChoice | null,
  choices: readonly ColumnChoice[],
): WorkbookMapping {
  return {
    ...mapping,
    entities: mapping.entities.map((entity) =>
      entity.entity === kind ? withField(entity, field, choice, choices) : entity,
    ),
  };
}

function withField(
  entity: EntityMapping,
  field: FieldName,
  choice: ColumnChoice | null,
  choices: readonly ColumnChoice[],
): EntityMapping {
  const others = entity.fields.filter((mapped) => mapped.field !== field);
  const chosen: FieldMapping[] =
    choice === null ? [] : [{ field, ...choice, confidence: 1, evidence: [readingFact("chosenByYou")] }];
  const order: readonly string[] = FIELDS[entity.entity];
  const fields = [...others, ...chosen].sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
  const used = new Set(fields.map((mapped) => mapped.column));
  return {
    ...entity,
    fields,
    unusedHeaders: choices.filter(({ column }) => !used.has(column)).map(({ header }) => header),
  };
}

/** The mapping with an entity read from another block, or from none (read null). */
export function chooseBlock(
  mapping: WorkbookMapping,
  kind: EntityKind,
  read: EntityMapping | null,
): WorkbookMapping {
  const others = mapping.entities.filter(({ entity }) => entity !== kind);
  const entities = read === null ? others : [...others, read];
  const order = Object.keys(FIELDS);
  return { ...mapping, entities: entities.sort((a, b) => order.indexOf(a.entity) - order.indexOf(b.entity)) };
}

/** The mapping with another way of reading taken or given up; a fix of the same thing is replaced. */
export function chooseFix(mapping: WorkbookMapping, fix: Fix, isTaken: boolean): WorkbookMapping {
  const subject = ({ kind, ...rest }: Fix): string =>
    `${kind} ${"from" in rest ? rest.from : "header" in rest ? rest.header : ""}`;
  const others = (mapping.fixes ?? []).filter((other) => subject(other) !== subject(fix));
  return { ...mapping, fixes: isTaken ? [...others, fix] : others };
}

/** Fields of the same entity that read the same column as the given one. */
export function alsoReading(entity: EntityMapping, field: FieldMapping): FieldName[] {
  return entity.fields
    .filter((other) => other.field !== field.field && other.column === field.column)
    .map((other) => other.field);
}

/** Whether each row can be told apart: by an id or a name. */
export function hasKey(entity: EntityMapping): boolean {
  return (
    (entity.entity !== "account" && entity.entity !== "rep") ||
    entity.fields.some(({ field }) => field === "id" || field === "name")
  );
}
