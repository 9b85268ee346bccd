import type { SheetRole, WorkbookDescription } from "../report/workbook-description";
import type { ExcelBatch } from "./run-excel";
import { ROLE_PROPERTY, STAGING_PROPERTY } from "./workbook-names";

/** A sheet of the workbook and what it is to us. */
export interface SheetState {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Our role when the sheet is of a written plan. */
  readonly role: SheetRole | null;
  /** The sheet belongs to a write that has not ended. */
  readonly staging: boolean;
}

/** What we remember of the plan in the workbook, where sheets cannot carry properties and for its names. */
export interface WrittenRecord {
  readonly sheets: readonly { readonly role: SheetRole; readonly id: string; readonly name: string }[];
  /** Defined names that are ours. */
  readonly names: readonly string[];
}

const RECORD_KEY = "Evenfield.written";

/** True where sheets can carry custom properties. */
export function hasSheetProperties(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.12");
}

/** All sheets with what they are to us: by custom property, else by remembered id and name. */
export async function loadSheetStates(context: ExcelBatch): Promise<SheetState[]> {
  const sheets = context.workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const setting = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load("value");
  await context.sync();
  const withProperties = hasSheetProperties();
  const marks = sheets.items.map((sheet) => {
    if (!withProperties) return null;
    const role = sheet.customProperties.getItemOrNullObject(ROLE_PROPERTY);
    const staging = sheet.customProperties.getItemOrNullObject(STAGING_PROPERTY);
    role.load("value");
    staging.load("value");
    return { role, staging };
  });
  if (withProperties) await context.sync();
  const record = setting.isNullObject ? EMPTY_RECORD : parseRecord(setting.value);
  return sheets.items.map((sheet, index) => {
    const mark = marks[index];
    const known = record.sheets.find((entry) => entry.id === sheet.id && entry.name === sheet.name);
    return {
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      role: mark ? (mark.role.isNullObject ? null : roleOf(mark.role.value)) : (known?.role ?? null),
      staging: mark ? !mark.staging.isNullObject : false,
    };
  });
}

export async function loadRecord(context: ExcelBatch): Promise<WrittenRecord> {
  const setting = context.workbook.settings.getItemOrNullObject(RECORD_KEY);
  setting.load("value");
  await context.sync();
  return setting.isNullObject ? EMPTY_RECORD : parseRecord(setting.value);
}

/** Queues the record; the caller syncs. */
export function saveRecord(context: ExcelBatch, record: WrittenRecord): void {
  context.workbook.settings.add(RECORD_KEY, JSON.stringify(record));
}

export const EMPTY_RECORD: WrittenRecord = { sheets: [], names: [] };

/** In the order in which the sheets stand. */
const ROLES: Readonly<Record<SheetRole, true>> = {
  planSummary: true,
  territoryAssignments: true,
  territoryAreas: true,
  territoryKpis: true,
  performance: true,
  quotaAllocation: true,
  midYearJobs: true,
  resourceAllocation: true,
  segments: true,
  tieOut: true,
  scenarios: true,
  changeLog: true,
  handOff: true,
  charts: true,
  dataHealth: true,
  reviews: true,
  planSettings: true,
  selfTest: true,
};

/** Sheets that a plan that is written again leaves as they are, unless it brings them. */
const OUTLIVES_PLAN: ReadonlySet<SheetRole> = new Set<SheetRole>([
  "changeLog",
  "reviews",
  "scenarios",
  "selfTest",
]);

/** Whether a writing puts its own sheets in the place of one of this role. */
export function isReplaced(role: SheetRole, { replaces, sheets }: WorkbookDescription): boolean {
  if (sheets.some((sheet) => sheet.role === role)) return true;
  return replaces === "plan" && !outlivesPlan(role);
}

/** Whether a sheet stays as it is when a plan is written that does not bring it. */
export function outlivesPlan(role: SheetRole): boolean {
  return OUTLIVES_PLAN.has(role);
}

/** Sheets that are also written where there is no plan. */
const NEEDS_NO_PLAN: ReadonlySet<SheetRole> = new Set<SheetRole>(["dataHealth", "charts"]);

/** Whether one of the sheets is there that only a plan brings: then a plan is written, even if others are gone. */
export function hasWrittenPlan(states: readonly SheetState[]): boolean {
  return states.some(({ role }) => role !== null && !outlivesPlan(role) && !NEEDS_NO_PLAN.has(role));
}

/** Where a sheet stands among ours. */
export function placeOfRole(role: SheetRole): number {
  return Object.keys(ROLES).indexOf(role);
}

/** Null for what is no role of ours. */
export function roleOf(value: string): SheetRole | null {
  return value in ROLES ? (value as SheetRole) : null;
}

/** A record that another version or hand has written counts as none. */
function parseRecord(value: unknown): WrittenRecord {
  if (typeof value !== "string") return EMPTY_RECORD;
  const record = parseJson(value);
  if (typeof record !== "object" || record === null) return EMPTY_RECORD;
  const sheets: unknown = "sheets" in record ? record.sheets : [];
  const names: unknown = "names" in record ? record.names : [];
  return {
    sheets: Array.isArray(sheets) ? sheets.filter(isSheetEntry) : [],
    names: Array.isArray(names) ? names.filter((name): name is string => typeof name === "string") : [],
  };
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // Text that is not ours to read; the callers treat it as absent.
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isSheetEntry(value: unknown): value is WrittenRecord["sheets"][number] {
  if (typeof value !== "object" || value === null) return false;
  return (
    "role" in value &&
    typeof value.role === "string" &&
    roleOf(value.role) !== null &&
    "id" in value &&
    typeof value.id === "string" &&
    "name" in value &&
    typeof value.name === "string"
  );
}
