import { readingFact } from "./reading-fact";
import { headersOf } from "../engine/intake/headers-of";
import { blockPlace } from "../engine/intake/block-place";
import type { EntityKind, FieldName } from "../engine/model/field";
import type { EntityMapping, FieldMapping, WorkbookMapping } from "../engine/model/workbook-mapping";
import type { SheetSample } from "../engine/model/raw-sheet";
import type { StoredMapping } from "../workbook/store-mapping";
import { chooseBlock, columnChoices } from "./choose-column";

type StoredEntity = StoredMapping["entities"][number];

/** Something that is not as it was when the user confirmed the columns. */
export type MappingChange =
  | {
      readonly kind: "renamed";
      readonly entity: EntityKind;
      readonly field: FieldName;
      readonly from: string;
      readonly to: string;
    }
  | { readonly kind: "gone"; readonly entity: EntityKind; readonly field: FieldName; readonly header: string }
  | { readonly kind: "added"; readonly entity: EntityKind; readonly headers: readonly string[] }
  | { readonly kind: "moved"; readonly entity: EntityKind; readonly from: string; readonly to: string }
  | { readonly kind: "lost"; readonly entity: EntityKind; readonly sheet: string };

/** The header row is looked for among so many rows. */
const ROWS_SEARCHED = 50;
/** Share of the confirmed headers that a block must have to be the one that was confirmed. */
const LEAST_SHARE = 0.5;

/**
 * The proposed mapping with what the user confirmed earlier, found again by headers wherever they stand
 * now: columns that moved, sheets that were renamed, and new columns do no harm. Where a confirmed header
 * is gone, the proposal for its field is taken as its new name, unsure; without one the field stays
 * mapped to the header that is gone, so that reading says so.
 *
 * @returns the mapping, and all that changed since
 */
export function applyStoredMapping(
  proposed: WorkbookMapping,
  stored: StoredMapping,
  samples: readonly SheetSample[],
): { readonly mapping: WorkbookMapping; readonly changes: readonly MappingChange[] } {
  let mapping: WorkbookMapping = stored.fixes === undefined ? proposed : { ...proposed, fixes: stored.fixes };
  const changes: MappingChange[] = [];
  for (const confirmed of stored.entities) {
    const found = findAgain(confirmed, samples);
    if (found === null) {
      changes.push({ kind: "lost", entity: confirmed.entity, sheet: confirmed.table ?? confirmed.sheet });
      continue;
    }
    const own = proposed.entities.find(
      ({ entity, key }) => entity === confirmed.entity && key === found.sample.key,
    );
    const block = own !== undefined && own.headerRow === found.headerRow ? own : null;
    const read = confirm(confirmed, found, block, changes);
    // A block is one entity, unless accounts are made of its lines.
    const free = proposed.entities.filter(
      ({ entity, key }) =>
        entity !== confirmed.entity &&
        key === read.key &&
        confirmed.groupsLines !== true &&
        !stored.entities.some((other) => other.entity === entity),
    );
    for (const { entity } of free) mapping = chooseBlock(mapping, entity, null);
    mapping = chooseBlock(mapping, confirmed.entity, read);
  }
  for (const kind of stored.notUsed ?? []) mapping = chooseBlock(mapping, kind, null);
  return { mapping, changes };
}

interface FoundBlock {
  readonly sample: SheetSample;
  readonly headerRow: number;
  readonly share: number;
}

/** The block and row that hold most of the confirmed headers; the sheet and table they stood in go first. */
function findAgain(confirmed: StoredEntity, samples: readonly SheetSample[]): FoundBlock | null {
  const asked = confirmed.fields.map(({ header }) => header);
  let best: FoundBlock | null = null;
  let bestScore = 0;
  for (const sample of samples) {
    const isOwn = sample.sheet === confirmed.sheet && sample.table === confirmed.table;
    for (let row = 0; row < Math.min(ROWS_SEARCHED, sample.rows.length); row += 1) {
      const headers = new Set(headersOf(sample.rows, row, sample.dateSystem));
      const share = asked.filter((header) => headers.has(header)).length / Math.max(1, asked.length);
      const score = share + (isOwn ? 0.25 : 0);
      if (share < LEAST_SHARE || score <= bestScore + 1e-9) continue;
      best = { sample, headerRow: row, share };
      bestScore = score;
    }
  }
  return best;
}

function confirm(
  stored: StoredEntity,
  { sample, headerRow }: FoundBlock,
  proposed: EntityMapping | null,
  changes: MappingChange[],
): EntityMapping {
  const { entity } = stored;
  const block = proposed ?? unread(stored, sample, headerRow);
  const choices = columnChoices(block, sample);
  const known = new Map(choices.map((choice) => [choice.header, choice]));
  const kept = new Set(stored.fields.flatMap(({ header }) => known.get(header)?.column ?? []));
  const fields = stored.fields.map(({ field, header, unsure }): FieldMapping => {
    const choice = known.get(header);
    const own = block.fields.find((mapped) => mapped.field === field && mapped.header === header);
    if (unsure === true && own !== undefined) return own;
    if (choice !== undefined) {
      return { field, ...choice, confidence: 1, evidence: [readingFact("confirmedEarlier")] };
    }
    const now = block.fields.find((mapped) => mapped.field === field && !kept.has(mapped.column));
    if (now === undefined) {
      changes.push({ kind: "gone", entity, field, header });
      return { field, header, column: -1, confidence: 0, evidence: [readingFact("columnGone")], samples: [] };
    }
    kept.add(now.column);
    changes.push({ kind: "renamed", entity, field, from: header, to: now.header });
    const evidence = [...now.evidence, readingFact("confirmedAndGone", header)];
    return { ...now, confidence: Math.min(now.confidence, UNSURE), evidence };
  });
  if (stored.sheet !== sample.sheet || stored.table !== sample.table) {
    changes.push({ kind: "moved", entity, from: stored.table ?? stored.sheet, to: sample.key });
  }
  const before = new Set(stored.headers ?? choices.map(({ header }) => header));
  const renamed = new Set(changes.flatMap((change) => (change.kind === "renamed" ? [change.to] : [])));
  const added = choices
    .map(({ header }) => header)
    .filter((header) => !before.has(header) && !renamed.has(header));
  if (added.length > 0) changes.push({ kind: "added", entity, headers: added });
  const used = new Set(fields.map(({ column }) => column));
  return {
    ...block,
    fields,
    unusedHeaders: choices.filter(({ column }) => !used.has(column)).map(({ header }) => header),
    ...(stored.groupsLines === true ? { groupsLines: true } : {}),
  };
}

/** Below what counts as certain: the user is asked. */
const UNSURE = 0.8;

/** The block as it stands, before any column of it is read. */
function unread(stored: StoredEntity, sample: SheetSample, headerRow: number): EntityMapping {
  return {
    entity: stored.entity,
    ...blockPlace(sample, headerRow),
    confidence: 1,
    fields: [],
    unusedHeaders: [],
  };
}
