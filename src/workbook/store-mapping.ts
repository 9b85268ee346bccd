import type { EntityKind, FieldName } from "../engine/model/field";
import { FIELDS } from "../engine/model/field";
import type { Fix } from "../engine/model/finding";
import { COLUMN_FIXES } from "../engine/model/finding";
import { parseJson } from "./owned-sheets";
import type { ExcelBatch } from "./run-excel";
import { answerOf, runExcel } from "./run-excel";
import { WorkbookError } from "./workbook-error";

/** How the user confirmed the workbook is read: by sheet, table and header, never by position. */
export interface StoredMapping {
  readonly entities: readonly {
    readonly entity: EntityKind;
    readonly sheet: string;
    readonly table: string | null;
    readonly fields: readonly {
      readonly field: FieldName;
      readonly header: string;
      /** The column was in use without having been confirmed. */
      readonly unsure?: boolean;
    }[];
    /** All headers of the block when it was confirmed, to say what changed since; absent in older workbooks. */
    readonly headers?: readonly string[];
    /** One account is made of each customer in rows of sales. */
    readonly groupsLines?: boolean;
  }[];
  /** Entities that the user wants to be read from no sheet. */
  readonly notUsed?: readonly EntityKind[];
  /** Other ways of reading that the user chose. */
  readonly fixes?: readonly Fix[];
}

const NAMESPACE = "urn:evenfield:mapping:1";
/** Parts beyond this have been lost by some hosts. */
const LONGEST_PART = 300_000;

/** The mapping kept in this workbook, or null when there is none that can be read. */
export async function loadMapping(): Promise<StoredMapping | null> {
  return runExcel({ repeatable: true }, readStored);
}

/**
 * Keeps the confirmed mapping in the workbook as a small custom XML part and reads it back.
 * It can be rebuilt from Plan Settings, which lists the same.
 *
 * @throws WorkbookError NOT_WRITTEN when the part is not there afterwards
 */
export async function saveMapping(mapping: StoredMapping): Promise<void> {
  const json = JSON.stringify(mapping);
  if (json.length > LONGEST_PART) {
    throw new WorkbookError(
      "TOO_LARGE",
      `The mapping is ${String(json.length)} characters long and more than ${String(LONGEST_PART)} are not kept safely; shorten very long headers`,
    );
  }
  await runExcel({ repeatable: true }, async (context) => {
    const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
    parts.load("items/id");
    await context.sync();
    parts.items.forEach((part) => {
      part.delete();
    });
    // Percent-encoded: plain ASCII without a character that XML or a host might rewrite.
    context.workbook.customXmlParts.add(
      `<mapping xmlns="${NAMESPACE}">${encodeURIComponent(json)}</mapping>`,
    );
    await context.sync();
    const stored = await readStored(context);
    if (JSON.stringify(stored) !== json) {
      throw new WorkbookError(
        "NOT_WRITTEN",
        "Excel did not keep the confirmed columns in this workbook; they hold until the pane is closed",
      );
    }
  });
}

async function readStored(context: ExcelBatch): Promise<StoredMapping | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const part = parts.items.at(0);
  if (!part) return null;
  const [, text] = /<mapping[^>]*>([^<]*)<\/mapping>/.exec(await answerOf(context, part.getXml())) ?? [];
  return text === undefined ? null : checkedMapping(parseJson(decoded(text)));
}

/** "" for text that is not percent-encoded, which no mapping is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return "";
    throw error;
  }
}

/** A part of another version or hand counts as none. */
function checkedMapping(value: unknown): StoredMapping | null {
  if (typeof value !== "object" || value === null || !("entities" in value)) return null;
  const { entities } = value;
  if (!Array.isArray(entities) || !entities.every(isStoredEntity)) return null;
  const notUsed: unknown = "notUsed" in value ? value.notUsed : [];
  const fixes: unknown = "fixes" in value ? value.fixes : [];
  if (!Array.isArray(notUsed) || !notUsed.every(isEntityKind)) return null;
  if (!Array.isArray(fixes) || !fixes.every(isFix)) return null;
  return {
    entities,
    ...(notUsed.length > 0 ? { notUsed } : {}),
    ...(fixes.length > 0 ? { fixes } : {}),
  };
}

function isFix(value: unknown): value is Fix {
  if (typeof value !== "object" || value === null || !("kind" in value)) return false;
  if (value.kind === "keepLast" || value.kind === "fullAmounts") return true;
  if (value.kind === "owner") {
    return "from" in value && typeof value.from === "string" && "to" in value && typeof value.to === "string";
  }
  return (
    COLUMN_FIXES.some((kind) => kind === value.kind) && "header" in value && typeof value.header === "string"
  );
}

function isEntityKind(value: unknown): value is EntityKind {
  return typeof value === "string" && value in FIELDS;
}

function isStoredEntity(value: unknown): value is StoredMapping["entities"][number] {
  if (typeof value !== "object" || value === null) return false;
  if (!("entity" in value && "sheet" in value && "table" in value && "fields" in value)) return false;
  const { entity, sheet, table, fields } = value;
  if (!isEntityKind(entity)) return false;
  const headers: unknown = "headers" in value ? value.headers : undefined;
  if (headers !== undefined && !(Array.isArray(headers) && headers.every((one) => typeof one === "string"))) {
    return false;
  }
  const groupsLines: unknown = "groupsLines" in value ? value.groupsLines : undefined;
  if (groupsLines !== undefined && typeof groupsLines !== "boolean") return false;
  if (typeof sheet !== "string" || !(table === null || typeof table === "string")) return false;
  return Array.isArray(fields) && fields.every((field) => isStoredField(field, entity));
}

function isStoredField(value: unknown, entity: EntityKind): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (!("field" in value && "header" in value)) return false;
  const known: readonly string[] = FIELDS[entity];
  return typeof value.field === "string" && known.includes(value.field) && typeof value.header === "string";
}
