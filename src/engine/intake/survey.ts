import { tell } from "../told/tell";
import type { Told } from "../model/told";
import type { EntityKind, FieldName } from "../model/field";
import type { EntityMapping, FieldMapping } from "../model/workbook-mapping";
import type { SheetSample } from "../model/raw-sheet";
import type { Survey } from "../model/survey";
import { bestAssignment } from "./best-assignment";
import { blockPlace } from "./block-place";
import { entityScore, yearOfSheet } from "./entity-score";
import { findHeaderRow } from "./header-row";
import { unreadableLists } from "./unreadable-lists";
import { mapColumns, profileBlock, type JoinEvidence, type ProfiledBlock } from "./map-columns";

const ENTITIES: readonly EntityKind[] = ["account", "rep", "opportunity", "cost"];
/** A block below this holds no entity; one above MENTIONED is worth naming as an alternative. */
const LEAST_SCORE = 0.45;
const MENTIONED = 0.7;
/** A block that is this much more another entity is not taken for this one: a list of accounts is no list of reps. */
const CLEARLY_OTHER = 0.12;

const MOST_COMPARED = 3;
const MOST_ROWS_COMPARED = 100_000;
/** Lists that share a smaller part of their keys hold other rows. */
const MOST_SHARED = 0.1;
/** Two blocks whose scores differ by less differ by the year in the sheet's name at most. */
const LATER_YEAR = 0.0012;

/** A block read as one entity. */
interface Candidate {
  readonly block: ProfiledBlock;
  readonly entity: EntityKind;
  readonly fields: readonly FieldMapping[];
  readonly score: number;
}

/**
 * Recognises which sheets and tables hold accounts, reps, opportunities and costs, and which column is
 * which field. At most one block per entity and one entity per block, chosen so that the evidence taken
 * together is strongest; other blocks that could be it come back as alternatives.
 *
 * @param samples the user's blocks; sheets that Evenfield owns are left out by the caller
 */
export function surveyWorkbook(samples: readonly SheetSample[]): Survey {
  const blocks: ProfiledBlock[] = [];
  for (const sample of samples) {
    const headerRow = findHeaderRow(sample);
    if (headerRow !== null && headerRow < sample.rowCount - 1) blocks.push(profileBlock(sample, headerRow));
  }
  const first = chooseBlocks(blocks, () => []);
  const chosen = chooseBlocks(blocks, (entity, block) => joinEvidence(entity, block, first.taken));

  const entities = chosen.taken.map(entityMapping);
  const compared = listsOfTheSame(chosen);
  const alternatives = chosen.others
    .filter((candidate) => candidate.score >= MENTIONED)
    .filter((candidate) => !chosen.taken.some((taken) => taken.block === candidate.block))
    .sort((a, b) => b.score - a.score)
    .map((candidate) => ({
      mapping: entityMapping(candidate),
      reason: alternativeReason(candidate, chosen.taken),
    }));
  const sales = chosen.taken.find(({ entity }) => entity === "opportunity");
  const unreadable = unreadableLists(
    samples.filter(({ key }) => !chosen.taken.some(({ block }) => block.sample.key === key)),
  );
  const hasAccounts = chosen.taken.some(({ entity }) => entity === "account");
  return {
    mapping: { entities, ...(compared.length === 0 ? {} : { compared }) },
    alternatives,
    ...(unreadable.length === 0 ? {} : { unreadable }),
    grouping: hasAccounts || sales === undefined ? null : accountsOfLines(sales.block, sales.fields),
  };
}

/** Further lists of the accounts or reps that are planned: most of their keys are the same. At most three. */
function listsOfTheSame({
  taken,
  others,
}: {
  taken: readonly Candidate[];
  others: readonly Candidate[];
}): EntityMapping[] {
  return others
    .filter(({ block, entity, score, fields }) => {
      const planned = taken.find((candidate) => candidate.entity === entity);
      if (planned === undefined || (entity !== "account" && entity !== "rep")) return false;
      if (score < LEAST_SCORE || block.sample.hidden || block.sample.rowCount > MOST_ROWS_COMPARED)
        return false;
      if (taken.some((candidate) => candidate.block === block)) return false;
      // Another year's list tells another year's figures.
      if (yearOfSheet(block.sample.sheet) !== yearOfSheet(planned.block.sample.sheet)) return false;
      const keys = keysOf(planned);
      const theirs = keysOf({ block, fields });
      return theirs.size > 0 && shared(theirs, keys) >= theirs.size / 2;
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_COMPARED)
    .map(entityMapping);
}

/** The sampled IDs and names of a list. */
function keysOf({ block, fields }: Pick<Candidate, "block" | "fields">): ReadonlySet<string> {
  const keys = fields.filter(({ field }) => field === "id" || field === "name");
  // One of the two is enough to know a row by.
  const best = keys.find(({ field }) => field === "id") ?? keys[0];
  return best === undefined ? new Set() : (block.profiles[best.column]?.keys ?? new Set<string>());
}

/**
 * Reads a block as an entity because the user says so, whatever the evidence.
 *
 * @param headerRow row of the headers inside the block, 0-based; null to look for it
 * @returns null when there is no row of headers above data
 */
export function readBlockAs(
  sample: SheetSample,
  entity: EntityKind,
  headerRow: number | null,
): EntityMapping | null {
  const row = headerRow ?? findHeaderRow(sample);
  if (row === null || row < 0 || row >= Math.min(sample.rows.length, sample.rowCount - 1)) return null;
  const block = profileBlock(sample, row);
  const fields = mapColumns(entity, block);
  return entityMapping({ block, entity, fields, score: entityScore(entity, block, fields) });
}

/**
 * Accounts made of the lines of a block: one for each customer named in it.
 *
 * @returns null when the lines name no customer
 */
export function groupLinesOf(sample: SheetSample, headerRow: number | null): EntityMapping | null {
  const row = headerRow ?? findHeaderRow(sample);
  if (row === null || row >= Math.min(sample.rows.length, sample.rowCount - 1)) return null;
  const block = profileBlock(sample, row);
  return accountsOfLines(block, mapColumns("opportunity", block));
}

/** What lines can tell about their account; a potential or a headcount a line would be summed wrongly. */
const FIELDS_OF_LINES: ReadonlySet<FieldName> = new Set([
  "id",
  "name",
  "latitude",
  "longitude",
  "location",
  "postalCode",
  "city",
  "state",
  "country",
  "region",
  "territory",
  "owner",
  "industry",
  "segment",
  "parent",
  "language",
]);

const EVIDENCE_OF_LINES = [tell("ofSales")];

function accountsOfLines(block: ProfiledBlock, sale: readonly FieldMapping[]): EntityMapping | null {
  const of = (field: FieldName): FieldMapping | undefined => sale.find((mapping) => mapping.field === field);
  const customer = of("account");
  if (customer === undefined) return null;
  const saleOnly = sale.filter(({ field }) => field !== "account" && field !== "rep");
  const taken = new Set(saleOnly.map(({ column }) => column));
  const fields = mapColumns("account", block).filter(
    ({ field, column }) => FIELDS_OF_LINES.has(field) && !taken.has(column),
  );
  const isKnown = fields.some(
    ({ field, column }) => column === customer.column && (field === "id" || field === "name"),
  );
  const free = (field: FieldName): boolean => !fields.some((mapping) => mapping.field === field);
  const add = (field: FieldName, from: FieldMapping | undefined): void => {
    if (from !== undefined && free(field)) fields.push({ ...from, field, evidence: EVIDENCE_OF_LINES });
  };
  if (!isKnown) {
    const others = fields.filter(({ field, column }) => field !== "name" && column !== customer.column);
    fields.splice(0, fields.length, { ...customer, field: "name", evidence: EVIDENCE_OF_LINES }, ...others);
  }
  add("owner", of("rep"));
  add("revenue", of("amount"));
  add("lastActivity", of("closed") ?? of("created"));
  const candidate = { block, entity: "account" as const, fields, score: customer.confidence };
  return { ...entityMapping(candidate), groupsLines: true };
}

function chooseBlocks(
  blocks: readonly ProfiledBlock[],
  joins: (entity: EntityKind, block: ProfiledBlock) => JoinEvidence[],
): { taken: Candidate[]; others: Candidate[] } {
  const scored = ENTITIES.map((entity) =>
    blocks.map((block): Candidate => {
      const fields = mapColumns(entity, block, joins(entity, block));
      return { block, entity, fields, score: entityScore(entity, block, fields) };
    }),
  );
  const candidates = scored.map((row) =>
    row.map((candidate, at) => {
      const best = Math.max(...scored.map((other) => other[at]?.score ?? 0));
      return candidate.score < best - CLEARLY_OTHER ? { ...candidate, score: 0 } : candidate;
    }),
  );
  const assigned = bestAssignment(
    candidates.map((row) => row.map(({ score }) => (score >= LEAST_SCORE ? score * score : 0))),
  );
  const taken: Candidate[] = [];
  const others: Candidate[] = [];
  candidates.forEach((row, entityIndex) => {
    row.forEach((candidate, blockIndex) => {
      if (assigned[entityIndex] === blockIndex) taken.push(candidate);
      else others.push(candidate);
    });
  });
  return { taken, others };
}

/**
 * Keys that meet: owners of accounts (or reps of opportunities) found among one column of the reps make
 * both columns surer, whatever their headers say.
 */
function joinEvidence(entity: EntityKind, block: ProfiledBlock, taken: readonly Candidate[]): JoinEvidence[] {
  const reps = taken.find((candidate) => candidate.entity === "rep");
  if (reps === undefined) return [];
  if (entity === "rep") {
    if (block !== reps.block) return [];
    const references = taken.flatMap((candidate) => referencesToReps(candidate));
    return references.flatMap((reference) =>
      block.profiles.flatMap((profile, column): JoinEvidence[] => {
        if (profile.distinctShare < 0.95) return [];
        const found = shared(reference.keys, profile.keys);
        if (found < 2 || found < reference.keys.size * 0.5) return [];
        const isName = profile.textShare > 0.5 && profile.averageLength > 4 && !isAddresses(profile.keys);
        const field: FieldName = isName ? "name" : "id";
        return [
          {
            column,
            field,
            speaks: 0.7,
            told: tell("valuesHere", { count: found }, { count: reference.keys.size }, reference.header),
          },
        ];
      }),
    );
  }
  if (block === reps.block) return [];
  const repColumns = reps.fields
    .filter(({ field }) => field === "id" || field === "name")
    .map(({ column }) => reps.block.profiles[column]?.keys ?? new Set<string>());
  const field: FieldName = entity === "account" ? "owner" : "rep";
  return block.profiles.flatMap((profile, column): JoinEvidence[] => {
    const found = Math.max(0, ...repColumns.map((keys) => shared(profile.keys, keys)));
    // Small whole numbers meet by chance: 1 to 10 are territories as well as reps.
    const isTelling = profile.textShare > 0.5 || [...profile.keys].some((key) => key.length >= 3);
    if (found < 2 || found < profile.keys.size * 0.5 || !isTelling) return [];
    return [
      {
        column,
        field,
        speaks: 0.7,
        told: tell("valuesThere", { count: found }, { count: profile.keys.size }, reps.block.sample.sheet),
      },
    ];
  });
}

/** E-mail addresses stand for people and are not their names. */
function isAddresses(keys: ReadonlySet<string>): boolean {
  return [...keys].every((key) => key.includes("@"));
}

function referencesToReps(candidate: Candidate): { header: string; keys: ReadonlySet<string> }[] {
  const field = candidate.fields.find(
    (mapping) =>
      mapping.field === (candidate.entity === "account" ? "owner" : "rep") && mapping.confidence >= 0.5,
  );
  if (candidate.entity === "rep" || field === undefined) return [];
  return [{ header: field.header, keys: candidate.block.profiles[field.column]?.keys ?? new Set<string>() }];
}

function entityMapping({ block, entity, fields, score }: Candidate): EntityMapping {
  const { sample, headerRow, headers } = block;
  const used = new Set(fields.map(({ column }) => column));
  return {
    entity,
    ...blockPlace(sample, headerRow),
    confidence: Math.round(score * 100) / 100,
    fields,
    unusedHeaders: headers.filter((header, column) => header !== "" && !used.has(column)),
  };
}

function alternativeReason(candidate: Candidate, taken: readonly Candidate[]): Told {
  const winner = taken.find(({ entity }) => entity === candidate.entity);
  const entity = { entity: candidate.entity };
  const known = { count: candidate.fields.length };
  const all = { count: candidate.block.headers.filter((header) => header !== "").length };
  if (winner === undefined) return tell("couldHold", entity, known, all);
  const other = winner.block.sample.key;
  if (holdsOthersOfTheSame(candidate, winner)) return tell("holdsOthers", entity, other);
  if (Math.abs(winner.score - candidate.score) < LATER_YEAR) {
    const why = winner.score > candidate.score ? "laterYear" : "standsBefore";
    return tell(why, entity, known, all, other);
  }
  return tell("strongerEvidence", entity, known, all, other, { count: winner.fields.length });
}

/** One list a region or a rep: the same columns, other rows. */
function holdsOthersOfTheSame(candidate: Candidate, winner: Candidate): boolean {
  const columnsOf = ({ fields }: Candidate): string => fields.map(({ header }) => header).join("\n");
  if (columnsOf(candidate) !== columnsOf(winner)) return false;
  if (yearOfSheet(candidate.block.sample.sheet) !== yearOfSheet(winner.block.sample.sheet)) return false;
  const theirs = keysOf(candidate);
  return theirs.size > 0 && shared(theirs, keysOf(winner)) < theirs.size * MOST_SHARED;
}

function shared(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let found = 0;
  for (const key of left) if (right.has(key)) found += 1;
  return found;
}
