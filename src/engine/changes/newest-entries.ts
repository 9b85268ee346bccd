import { CHANGE_KINDS } from "../model/change";
import type { ChangeKind, LoggedChange } from "../model/change";

const KIND_OF_WORDS: ReadonlyMap<string, ChangeKind> = new Map(
  (Object.keys(CHANGE_KINDS) as ChangeKind[]).map((kind) => [CHANGE_KINDS[kind].toLowerCase(), kind]),
);

/** The kind that the words of a cell name; null for words that are none of ours. */
export function kindOfWords(words: string): ChangeKind | null {
  return KIND_OF_WORDS.get(words.trim().toLowerCase()) ?? null;
}

/**
 * The newest entry of each key among those of the given kinds; of two entries of one moment the
 * one that stands higher is the newer.
 */
export function newestEntries(
  log: readonly LoggedChange[],
  kinds: ReadonlySet<ChangeKind>,
  keyOf: (entry: LoggedChange) => string,
): Map<string, LoggedChange> {
  const newest = new Map<string, LoggedChange>();
  for (const entry of log) {
    if (entry.kind === null || !kinds.has(entry.kind)) continue;
    const key = keyOf(entry);
    const known = newest.get(key);
    if (known === undefined || entry.when > known.when) newest.set(key, entry);
  }
  return newest;
}

/** Kinds that tell where the plan puts an account. */
export const PLANNED_KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "plannedMove",
  "takenOver",
  "toHouse",
  "moveTakenBack",
]);

/** Kinds that tell where a hand has put an account. */
export const HAND_KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "handEdit",
  "handEditTakenBack",
  "handEditDropped",
]);

export const AREA_KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>([
  "areaEdit",
  "areaEditTakenBack",
  "areaEditDropped",
]);

export const INPUT_KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["inputEdit", "inputSet"]);

export const OVERRIDE_KINDS: ReadonlySet<ChangeKind> = new Set<ChangeKind>(["override", "overrideTakenBack"]);
