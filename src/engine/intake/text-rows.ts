import { nameKey } from "./header-words";

const FIRST_BEYOND_ASCII = 127;
const BLANK = 32;

/**
 * Finds rows by their text as nameKey sees it (case, accents and runs of blanks do not count), without a
 * string a row: a full sheet has a million of them. Open addressing over 32-bit FNV-1a hashes; texts are
 * compared only where hashes meet.
 */
export class TextRows {
  /** Row + 1 in each slot, 0 where it is free. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;

  /**
   * @param texts one a row
   * @param ignoresBlanks "AC 1" is "ac1"
   */
  constructor(
    private readonly texts: readonly string[],
    private readonly ignoresBlanks = false,
  ) {
    let size = 16;
    while (size < texts.length * 2) size *= 2;
    this.slots = new Int32Array(size);
    this.hashes = new Int32Array(texts.length);
  }

  /** The row that was added with the text of this one, or -1. */
  find(row: number): number {
    return this.search(this.texts[row] ?? "", this.hashOf(this.texts[row] ?? "")).row;
  }

  /** The row that was added with this text, or -1. */
  findText(text: string): number {
    return this.search(text, this.hashOf(text)).row;
  }

  /** Adds the row, unless its text is there already. */
  add(row: number): void {
    const text = this.texts[row] ?? "";
    const hash = this.hashOf(text);
    const { row: before, slot } = this.search(text, hash);
    if (before >= 0) return;
    this.slots[slot] = row + 1;
    this.hashes[row] = hash;
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
    return left === right || this.keyOf(left) === this.keyOf(right);
  }

  private keyOf(text: string): string {
    const key = nameKey(text);
    return this.ignoresBlanks ? key.replace(/ /g, "") : key;
  }

  /** The hash of the key, worked out letter by letter where the text is plain. */
  private hashOf(text: string): number {
    let hash = 0x811c9dc5;
    let pending = false;
    let isFirst = true;
    for (let at = 0; at < text.length; at += 1) {
      let code = text.charCodeAt(at);
      if (code >= FIRST_BEYOND_ASCII) return hashOfPlain(this.keyOf(text));
      if (code <= BLANK) {
        pending = !isFirst && !this.ignoresBlanks;
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
