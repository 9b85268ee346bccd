import { nameKey } from "./header-words";

const FIRST_BEYOND_ASCII = 127;
const BLANK = 32;

/**
 * Which texts are one: "name" as nameKey sees it (case, accents and runs of blanks do not count), "code"
 * without blanks too ("AC 1" is "ac1"), "exact" letter by letter.
 */
type Alike = "name" | "code" | "exact";

/**
 * Finds rows by their text, without a string a row: a full sheet has a million of them. Open addressing over
 * 32-bit FNV-1a hashes in a table that never grows; texts are compared only where hashes meet.
 */
export class TextRows {
  /** Row + 1 in each slot, 0 where it is free. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;
  /** The row that was looked for last and not added since, with its hash and slot. */
  private looked = -1;
  private hash = 0;
  private slot = 0;

  /**
   * @param texts one a row; that of a row that was added stays as it is
   */
  constructor(
    private readonly texts: readonly string[],
    private readonly alike: Alike = "name",
  ) {
    let size = 16;
    while (size < texts.length * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(texts.length);
  }

  /** The row that was added with the text of this one, or -1. */
  find(row: number): number {
    const text = this.texts[row] ?? "";
    this.hash = this.hashOf(text);
    const { row: found, slot } = this.search(text, this.hash);
    this.looked = row;
    this.slot = slot;
    return found;
  }

  /** The row that was added with this text, or -1. */
  findText(text: string): number {
    return this.search(text, this.hashOf(text)).row;
  }

  /** Adds the row, unless its text is there already. */
  add(row: number): void {
    // Most rows are looked for, not found and added.
    if (this.looked !== row) this.find(row);
    this.looked = -1;
    if (this.slots[this.slot] !== 0) return;
    this.slots[this.slot] = row + 1;
    this.hashes[row] = this.hash;
  }

  private search(text: string, hash: number): { row: number; slot: number } {
    const mask = this.slots.length - 1;
    let slot = hash & mask;
    for (;;) {
      const row = (this.slots[slot] ?? 0) - 1;
      if (row < 0) return { row: -1, slot };
      if (this.hashes[row] === hash && this.isSame(this.texts[row] ?? "", text)) return { row, slot };
      slot = (slot + 1) & mask;
    }
  }

  private isSame(left: string, right: string): boolean {
    return left === right || (this.alike !== "exact" && this.keyOf(left) === this.keyOf(right));
  }

  private keyOf(text: string): string {
    const key = nameKey(text);
    return this.alike === "code" ? key.replace(/ /g, "") : key;
  }

  /** The hash of the key, worked out letter by letter where the text is plain. */
  private hashOf(text: string): number {
    if (this.alike === "exact") return hashOfPlain(text);
    const ignoresBlanks = this.alike === "code";
    let hash = 0x811c9dc5;
    let pending = false;
    let isFirst = true;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (code >= FIRST_BEYOND_ASCII) return hashOfPlain(this.keyOf(text));
      if (code <= BLANK) {
        pending = !isFirst && !ignoresBlanks;
        continue;
      }
      if (code >= 65 && code <= 90) code += 32;
      if (pending) hash = Math.imul(hash ^ BLANK, 0x01000193);
      hash = Math.imul(hash ^ code, 0x01000193);
      pending = false;
      isFirst = false;
    }
    return hash | 0;
  }
}

function hashOfPlain(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash | 0;
}
