import { editDistance } from "../intake/edit-distance";

/** Letters that may be wrong in a name; never more than half of them. */
const MOST_TYPOS = 3;
/** One letter in so many may be wrong in a word of a name: override for overrides. */
const LETTERS_PER_TYPO = 3;
/** More names than these are no hint. */
const MOST_NAMES = 3;

/**
 * Names that somebody may have meant by one that does not exist: those with the fewest letters wrong, else those of which
 * it is a word or that are a word of it, as overrides for quotaOverrides and numberOfTerritories for territories.
 *
 * @param known in startFrom's form or in start-from's
 * @returns in the order of `known`, none where no name is near or more than three are equally near
 */
export function namesMeant(given: string, known: readonly string[]): readonly string[] {
  const typos = Math.min(MOST_TYPOS, given.length / 2);
  const spelt = nearest(known, (name) => {
    const edits = editDistance(given.toLowerCase(), name.toLowerCase(), MOST_TYPOS);
    return edits <= typos ? -edits : null;
  });
  const near = spelt.length > 0 ? spelt : nearest(known, (name) => likeness(wordsOf(given), wordsOf(name)));
  return near.length > MOST_NAMES ? [] : near;
}

/** The names of the highest score; null is no candidate. */
function nearest(known: readonly string[], scoreOf: (name: string) => number | null): readonly string[] {
  const scored = known.flatMap((name) => {
    const score = scoreOf(name);
    return score === null ? [] : [{ name, score }];
  });
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ name }) => name);
}

/** Share of the longer name's words that the shorter one has, 0 to 1; null where the shorter one has others as well. */
function likeness(left: readonly string[], right: readonly string[]): number | null {
  const [shorter, longer] = left.length <= right.length ? [left, right] : [right, left];
  const isWhole = shorter.every((word) => longer.some((other) => isSameWord(word, other)));
  return isWhole ? shorter.length / longer.length : null;
}

function isSameWord(left: string, right: string): boolean {
  const typos = Math.floor(Math.min(left.length, right.length) / LETTERS_PER_TYPO);
  return editDistance(left, right, typos) <= typos;
}

/** "quotaOverrides", "quota-overrides" and "Quota overrides" are quota and overrides. */
function wordsOf(name: string): readonly string[] {
  return name
    .replace(/\p{Lu}/gu, " $&")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}
