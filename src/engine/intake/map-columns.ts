import { MONEY_FIELDS } from "./currencies";
import { tell } from "../told/tell";
import type { Told } from "../model/told";
import { FIELDS, type EntityKind, type FieldName } from "../model/field";
import type { FieldMapping } from "../model/workbook-mapping";
import type { SheetSample } from "../model/raw-sheet";
import { bestAssignment } from "./best-assignment";
import { profileColumn, type ColumnProfile } from "./column-profile";
import { fieldFit } from "./field-fit";
import { isOfPartOfYear } from "./part-of-year";
import { headersOf } from "./headers-of";
import { headerWords } from "./header-words";
import { isOtherColumn, matchHeader } from "./header-synonyms";

/** A block with its headers found and its columns looked at. */
export interface ProfiledBlock {
  readonly sample: SheetSample;
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly profiles: readonly ColumnProfile[];
}

/** Extra evidence for one column and field, from other sheets: "8 of 8 values are in Reps". */
export interface JoinEvidence {
  readonly column: number;
  readonly field: FieldName;
  /** 0..1 */
  readonly speaks: number;
  readonly told: Told;
}

/** Scores below this are no mapping. */
const LEAST_SCORE = 0.4;
/** A second column this near makes the first one a question. */
const NEAR = 0.08;
/** Confidence of a column that another one could replace. */
const DOUBTFUL = 0.8;
const JOINED_BONUS = 0.3;
/** For the other fields only a second column that is known as surely as this is asked about. */
const KNOWN_AS_WELL = 0.85;
/** Fields whose mix-up changes the plan, so that any near second column is asked about. */
const ASKED_WHEN_NEAR: ReadonlySet<FieldName> = new Set([
  "revenue",
  "potential",
  "owner",
  "rep",
  "amount",
  "forecast",
  "capacity",
]);

/** Fields whose values only tell rows apart: a code and the name beside it, or two numbers of each account, plan the same. */
const TELLS_APART: ReadonlySet<FieldName> = new Set(["id", "state", "country"]);

const MONEY: ReadonlySet<FieldName> = new Set(MONEY_FIELDS);
/** "Actual calls" is no amount of money, whatever "actual" alone would be. */
const OTHER_UNITS =
  /\b(?:calls?|visits?|hours?|units?|qty|quantity|visites?|besuche?|visitas?|stunden|heures|horas|stk|stück)\b/i;
/** What is left of a header for money over shares, calls and hours, and of calls of a month for those of a year. */
const OTHER_UNIT = 0.3;

export function profileBlock(sample: SheetSample, headerRow: number): ProfiledBlock {
  const headers = headersOf(sample.rows, headerRow, sample.dateSystem);
  const profiles = headers.map((_, column) =>
    profileColumn(
      sample.rows.slice(headerRow + 1).map((row) => row[column] ?? ""),
      sample.numberFormats.slice(headerRow + 1).map((row) => row[column] ?? "General"),
      sample.dateSystem,
    ),
  );
  return { sample, headerRow, headers, profiles };
}

/**
 * Finds the column of each field of an entity: header and values together give each pair of column and
 * field a score, and the pairs are chosen so that the sum is largest. The order of the columns does not
 * matter; no column serves two fields and no field has two columns.
 */
export function mapColumns(
  entity: EntityKind,
  block: ProfiledBlock,
  joins: readonly JoinEvidence[] = [],
): FieldMapping[] {
  const fields: readonly FieldName[] = FIELDS[entity];
  // One order for all arrangements of the same columns, so that ties fall the same way.
  const columns = block.headers
    .map((header, column) => ({ header, column, key: headerWords(header).key }))
    .filter(({ header, column }) => header !== "" || (block.profiles[column]?.filled ?? 0) > 0)
    .sort(
      (a, b) =>
        compare(a.key, b.key) ||
        compare(a.header, b.header) ||
        // Of two columns of one name the first is meant: city, state and ZIP code of one address.
        a.column - b.column,
    );
  const scored = columns.map(({ header, column }) => scoreColumn(entity, block, header, column, joins));
  const matrix = scored.map((byField) => fields.map((field) => rankOf(byField.get(field))));
  const assigned = bestAssignment(matrix);

  const mappings: FieldMapping[] = [];
  fields.forEach((field, fieldIndex) => {
    const at = assigned.indexOf(fieldIndex);
    const chosen = columns[at];
    const score = scored[at]?.get(field);
    if (chosen === undefined || score === undefined) return;
    const samplesOf = (other: number): string =>
      block.profiles[columns[other]?.column ?? -1]?.samples.join("|") ?? "";
    const near = rivalOf(field, at, score.score, scored, assigned);
    // Two columns of the same values are no question, nor are two that tell the same apart where no more is asked of them.
    const isSame =
      near !== null &&
      (samplesOf(near) === samplesOf(at) ||
        (TELLS_APART.has(field) && tellSameApart(block, field, chosen.column, columns[near]?.column ?? -1)));
    const rival = isSame ? null : near;
    const rivalHeader = rival === null ? "" : (columns[rival]?.header ?? "");
    mappings.push({
      field,
      header: chosen.header,
      column: chosen.column,
      confidence: round(rival === null ? score.score : Math.min(score.score, DOUBTFUL)),
      evidence:
        rival === null
          ? score.evidence
          : [
              ...score.evidence,
              tell(rivalHeader === chosen.header ? "secondFitsAsWell" : "fitsAsWell", rivalHeader),
            ],
      samples: block.profiles[chosen.column]?.samples ?? [],
    });
  });
  return mappings;
}

interface Score {
  readonly score: number;
  /** Values found in the other sheet outrank any header: the keys must meet. */
  readonly isJoined: boolean;
  readonly evidence: readonly Told[];
}

function scoreColumn(
  entity: EntityKind,
  block: ProfiledBlock,
  header: string,
  column: number,
  joins: readonly JoinEvidence[],
): Map<FieldName, Score> {
  const profile = block.profiles[column];
  const scores = new Map<FieldName, Score>();
  if (profile === undefined) return scores;
  const isOther = isOtherColumn(entity, header);
  const isShare = /%/.test(header) || profile.percentShare > 0.5;
  const isOfOtherUnit = OTHER_UNITS.test(header);
  const matches = new Map(matchHeader(entity, header).map((match) => [match.field, match]));
  for (const field of FIELDS[entity] as readonly FieldName[]) {
    const match = matches.get(field);
    const fit = fieldFit(entity, field, profile);
    const join = joins.find((candidate) => candidate.column === column && candidate.field === field);
    // Values speak against a header that says otherwise only where they are coordinates or keys of another sheet.
    if (isOther && field !== "location" && join === undefined) continue;
    const isOtherUnit = isOfOtherUnit && MONEY.has(field) && match?.how !== "known";
    const isOfPart = (field === "callsPerYear" || field === "capacity") && isOfPartOfYear(header);
    const counts = isOtherUnit || isOfPart ? OTHER_UNIT : 1;
    const byHeader =
      (match?.score ?? 0) * (0.3 + 0.7 * fit.allows) * (isShare && MONEY.has(field) ? OTHER_UNIT : counts);
    const speaks = 1 - (1 - fit.speaks) * (1 - (join?.speaks ?? 0));
    const score = (1 - (1 - byHeader) * (1 - speaks)) * laterYearFirst(header);
    if (score <= 0) continue;
    const evidence = [
      ...(match === undefined ? [] : [headerEvidence(match.how, field)]),
      ...(fit.looksLike === null ? [] : [tell(fit.looksLike)]),
      ...(join === undefined ? [] : [join.told]),
    ];
    // The field's own column may be certain, but never beyond doubt.
    scores.set(field, {
      score: Math.min(0.99, score),
      isJoined: join !== undefined,
      evidence,
    });
  }
  return scores;
}

/** Of "Sales 2024" and "Sales 2025", "FY24" and "FY25", the later one is today's: a factor just below 1 that settles the tie. */
function laterYearFirst(header: string): number {
  const fiscal = /\b(?:fy|cy|gj|ej)[ '’]?(\d\d)\b/i.exec(header)?.[1];
  const year = /(?:19|20)\d\d/.exec(header)?.[0] ?? (fiscal === undefined ? undefined : `20${fiscal}`);
  return year === undefined ? 1 : 0.999 + (Number(year) - 1900) / 1e6;
}

/** The best column left over that is nearly as good for the field, or null. */
function rivalOf(
  field: FieldName,
  winner: number,
  score: number,
  scored: readonly Map<FieldName, Score>[],
  assigned: readonly number[],
): number | null {
  const least = ASKED_WHEN_NEAR.has(field) ? 0.6 : KNOWN_AS_WELL;
  let best: number | null = null;
  let bestScore = score - NEAR;
  scored.forEach((byField, at) => {
    if (at === winner || (assigned[at] ?? -1) >= 0) return;
    const rival = byField.get(field)?.score ?? 0;
    if (rival >= least && rival >= bestScore) {
      best = at;
      bestScore = rival;
    }
  });
  return best;
}

/**
 * True where, in the sampled rows, each value of one column stands beside one value of the other and the other way round.
 * Of places, the columns must share no word and repeat themselves: "MA" beside "Massachusetts" on many rows is one state
 * written twice, "MA" beside "CA" may be where bills and where goods go.
 */
function tellSameApart(block: ProfiledBlock, field: FieldName, one: number, other: number): boolean {
  const [there, back] = [new Map<string, string>(), new Map<string, string>()];
  let rows = 0;
  for (const row of block.sample.rows.slice(block.headerRow + 1)) {
    const [left, right] = [String(row[one] ?? "").trim(), String(row[other] ?? "").trim()];
    if (left === "" && right === "") continue;
    if (left === "" || right === "") return false;
    if ((there.get(left) ?? right) !== right || (back.get(right) ?? left) !== left) return false;
    there.set(left, right);
    back.set(right, left);
    rows++;
  }
  if (field === "id") return rows > 0;
  return there.size < rows && ![...there.keys()].some((value) => back.has(value));
}

const BY_HEADER = { known: "headerKnown", part: "headerHolds", similar: "headerNearly" } as const;

function headerEvidence(how: keyof typeof BY_HEADER, field: FieldName): Told {
  return tell(BY_HEADER[how], { field });
}

function rankOf(score: Score | undefined): number {
  if (score === undefined || score.score < LEAST_SCORE) return 0;
  return score.score + (score.isJoined ? JOINED_BONUS : 0);
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
