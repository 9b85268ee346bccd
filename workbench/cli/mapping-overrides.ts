import type { EntityKind, FieldName } from "../../src/engine/model/field";
import type { WorkbookMapping } from "../../src/engine/model/workbook-mapping";
import { FIELDS } from "../../src/engine/model/field";
import type { SheetSample } from "../../src/engine/model/raw-sheet";
import { chooseColumn, columnChoices } from "../../src/use-cases/choose-column";
import { InputProblem } from "./input-problem";

/** MAP.json: per entity, field to header; null reads no column. */
export type MappingOverrides = Readonly<Partial<Record<EntityKind, Readonly<Record<string, string | null>>>>>;

/**
 * The proposed mapping with the columns that MAP.json names.
 *
 * @throws InputProblem naming every entity, field and header that is not there
 */
export function overrideMapping(
  mapping: WorkbookMapping,
  overrides: unknown,
  samples: readonly SheetSample[],
  file: string,
): WorkbookMapping {
  const problems: string[] = [];
  let result = mapping;
  for (const [kind, fields] of Object.entries(asRecord(overrides, file, problems))) {
    if (!isEntity(kind)) {
      problems.push(`${file}: "${kind}" is not an entity; use ${Object.keys(FIELDS).join(", ")}`);
      continue;
    }
    const entity = result.entities.find((candidate) => candidate.entity === kind);
    const sample = entity && samples.find(({ key }) => key === entity.key);
    if (!entity || !sample) {
      problems.push(`${file}: no sheet was found that holds "${kind}"; remove it or add such a sheet`);
      continue;
    }
    const choices = columnChoices(entity, sample);
    for (const [field, header] of Object.entries(asRecord(fields, `${file}: "${kind}"`, problems))) {
      if (!isField(kind, field)) {
        problems.push(`${file}: "${field}" is not a field of ${kind}; use ${FIELDS[kind].join(", ")}`);
        continue;
      }
      const choice = choices.find((candidate) => candidate.header === header);
      if (header !== null && !choice) {
        const known = choices.map((candidate) => candidate.header).join(", ");
        problems.push(
          `${file}: sheet ${entity.sheet} has no column ${JSON.stringify(header)}; it has ${known}`,
        );
        continue;
      }
      result = chooseColumn(result, kind, field, choice ?? null, choices);
    }
  }
  if (problems.length > 0) throw new InputProblem(problems);
  return result;
}

/** A mapping in the form of MAP.json, so that a reported one can be given back. */
export function mappingAsOverrides(mapping: WorkbookMapping): MappingOverrides {
  return Object.fromEntries(
    mapping.entities.map(({ entity, fields }) => [
      entity,
      Object.fromEntries(fields.map(({ field, header }) => [field, header])),
    ]),
  );
}

function asRecord(value: unknown, where: string, problems: string[]): Record<string, unknown> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  problems.push(
    `${where} is ${JSON.stringify(value)}; it must be an object as in {"account": {"potential": "Est spend"}}`,
  );
  return {};
}

function isEntity(kind: string): kind is EntityKind {
  return Object.hasOwn(FIELDS, kind);
}

function isField(kind: EntityKind, field: string): field is FieldName {
  const known: readonly string[] = FIELDS[kind];
  return known.includes(field);
}
