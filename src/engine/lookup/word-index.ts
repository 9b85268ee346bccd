import type { Pacer } from "../alignment/pacer";
import { fold } from "../intake/header-words";
import { closePattern, LEAST_CLOSE } from "./close-words";

/** Entries whose words stand in one text: few enough to search it at one go. */
const BLOCK = 4096;
/** A part inside a word counts from so many letters on; shorter ones are in everything. */
const LEAST_INSIDE = 3;
/** Before a word, around a name, before other texts, before initials and before an entry. */
const [WORD, NAME, OTHER, INITIALS, ENTRY] = [" ", "\t", "\u0002", "\u0001", "\n"];

/** Texts of one entry. */
export interface EntryTexts {
  /** What it is called. */
  readonly names: readonly string[];
  /** What else it is found by, after those that are called so. */
  readonly others: readonly string[];
}

/** What was found: the best first, and how many there are in all. */
export interface FoundEntries {
  readonly entries: readonly number[];
  readonly total: number;
}

/**
 * How well an entry answers, the best first: a name is what was typed; a name begins with it; its words
 * begin with the words typed; its initials begin with it; it stands inside a word.
 */
const RANKS = 5;

/** Words of one block of entries in one text, and where each entry begins in it. */
interface Block {
  readonly text: string;
  readonly begins: Int32Array;
}

/**
 * Finds entries by the beginnings of their words, in any order; case, accents and punctuation do not
 * count. A search reads the words of all entries once, so that its time grows with their letters.
 */
export class WordIndex {
  private constructor(private readonly blocks: readonly Block[]) {}

  /**
   * @param textsOf initials are those of the name with the most words
   */
  static async of(count: number, textsOf: (entry: number) => EntryTexts, pacer: Pacer): Promise<WordIndex> {
    const blocks: Block[] = [];
    for (let from = 0; from < count; from += BLOCK) {
      const size = Math.min(BLOCK, count - from);
      const begins = new Int32Array(size);
      const lines: string[] = [];
      let length = 0;
      for (let at = 0; at < size; at++) {
        if ((at & 255) === 0) await pacer.breathe(from + at, count);
        const line = lineOf(textsOf(from + at));
        begins[at] = length;
        length += line.length;
        lines.push(line);
      }
      blocks.push({ text: lines.join(""), begins });
    }
    return new WordIndex(blocks);
  }

  /** @param most entries named; all are counted */
  async find(typed: string, most: number, pacer: Pacer): Promise<FoundEntries> {
    const words = wordsOf(typed);
    if (words.length === 0) return { entries: [], total: 0 };
    const found: number[][] = Array.from({ length: RANKS }, () => []);
    let total = 0;
    for (const [at, block] of this.blocks.entries()) {
      await pacer.breathe(at, this.blocks.length);
      total += searchBlock(block, at * BLOCK, words, found, most);
    }
    return { entries: found.flat().slice(0, most), total };
  }

  /**
   * Entries whose words begin with the words typed but for one letter in each of four letters or more; those with
   * the whole word so first.
   *
   * @param most entries named; all are counted
   */
  async findClose(typed: string, most: number, pacer: Pacer): Promise<FoundEntries> {
    const words = wordsOf(typed);
    const found: [number[], number[]] = [[], []];
    let total = 0;
    if (words.some((word) => word.length >= LEAST_CLOSE)) {
      const asked = closeWords(words);
      for (const [at, block] of this.blocks.entries()) {
        await pacer.breathe(at, this.blocks.length);
        total += searchClose(block, at * BLOCK, asked, found, most);
      }
    }
    return { entries: found.flat().slice(0, most), total };
  }
}

/** Words of a text in lower case without accents; what is no letter and no digit parts them. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .replace(/['’`´]/g, "")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

function lineOf({ names, others }: EntryTexts): string {
  let line = ENTRY + NAME;
  let initials = "";
  for (const name of names) {
    const words = wordsOf(name);
    if (words.length === 0) continue;
    // A name ends as the next one begins, so that a whole name can be told from its beginning.
    line += joinedWords(words) + NAME;
    if (words.length > 1 && words.length > initials.length) initials = words.map((word) => word[0]).join("");
  }
  for (const other of others) if (other !== "") line += OTHER + joinedWords(wordsOf(other));
  return line + INITIALS + initials;
}

function joinedWords(words: readonly string[]): string {
  let joined = "";
  for (const word of words) joined += WORD + word;
  return joined;
}

/** Looks for the longest word typed, which is the rarest, and judges every entry that has it. */
function searchBlock(
  { text, begins }: Block,
  first: number,
  words: readonly string[],
  found: readonly number[][],
  most: number,
): number {
  const joined = joinedWords(words);
  const together = words.join("");
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  let total = 0;
  let entry = 0;
  // Initials and parts of words have no blank before them; every kind of hit has the letters typed.
  const needle = words.length > 1 ? longest : together;
  let at = text.indexOf(needle);
  while (at >= 0) {
    entry = entryAt(begins, at, entry);
    const line = text.slice(begins[entry], begins[entry + 1] ?? text.length);
    const rank = rankOf(line, words, joined, together);
    if (rank < RANKS) {
      total++;
      const list = found[rank];
      if (list !== undefined && list.length < most) list.push(first + entry);
    }
    const next = begins[entry + 1];
    at = next === undefined ? -1 : text.indexOf(needle, next);
  }
  return total;
}

function rankOf(line: string, words: readonly string[], joined: string, together: string): number {
  if (line.includes(NAME + joined + NAME)) return 0;
  if (line.includes(NAME + joined)) return 1;
  if (words.every((word) => line.includes(WORD + word))) return 2;
  if (words.length === 1 && line.includes(INITIALS + together)) return 3;
  const isInside = (word: string): boolean => word.length >= LEAST_INSIDE && line.includes(word);
  return words.every(isInside) ? 4 : RANKS;
}

/** The last entry that begins at or before a place of the text; none before `from` does not. */
function entryAt(begins: Int32Array, place: number, from: number): number {
  let low = from;
  let high = begins.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** One letter of a word: none of the marks between words. */
const LETTER = "[^ \\t\\n\\u0001\\u0002]";

/** What is looked for in the words of an entry: the longest word first, and each of the others. */
interface CloseWords {
  readonly longest: RegExp;
  readonly whole: RegExp;
  readonly others: readonly RegExp[];
}

function closeWords(words: readonly string[]): CloseWords {
  const source = (word: string): string =>
    WORD + (word.length >= LEAST_CLOSE ? closePattern(word, LETTER) : word);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  return {
    longest: new RegExp(source(longest), "gu"),
    whole: new RegExp(`${source(longest)}(?!${LETTER})`, "u"),
    others: words.filter((word) => word !== longest).map((word) => new RegExp(source(word), "u")),
  };
}

function searchClose(
  { text, begins }: Block,
  first: number,
  { longest, whole, others }: CloseWords,
  [wholes, beginnings]: readonly [number[], number[]],
  most: number,
): number {
  let total = 0;
  let entry = 0;
  longest.lastIndex = 0;
  for (let hit = longest.exec(text); hit !== null; hit = longest.exec(text)) {
    entry = entryAt(begins, hit.index, entry);
    const next = begins[entry + 1] ?? text.length;
    const line = text.slice(begins[entry], next);
    if (others.every((other) => other.test(line))) {
      total++;
      const list = whole.test(line) ? wholes : beginnings;
      if (list.length < most) list.push(first + entry);
    }
    longest.lastIndex = next;
  }
  return total;
}
