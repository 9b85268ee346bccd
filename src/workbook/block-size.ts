/** Bytes of a value as it travels, in JSON text; beyond ASCII each unit may be escaped and counts 6. */
export function bytesOf(value: unknown): number {
  if (typeof value !== "string") return typeof value === "number" ? 12 : 6;
  let bytes = 3;
  for (let index = 0; index < value.length; index++) {
    const unit = value.charCodeAt(index);
    bytes += unit > 126 || unit < 32 ? 6 : unit === 34 || unit === 92 ? 2 : 1;
  }
  return bytes;
}

/** Excel on the web takes 5 MB a request; half of it leaves room for what we cannot measure. */
export const BLOCK_BYTES = 2_500_000;
/** Never more cells than this in one block, whatever their size. */
export const BLOCK_CELLS = 100_000;

/**
 * How many rows the next block gets: grows while Excel answers fast, shrinks when it is
 * slow or the block was large.
 */
export class BlockSize {
  private rows: number;

  constructor(
    columns: number,
    private readonly smallest = 250,
    largest = 20_000,
  ) {
    this.largest = Math.max(smallest, Math.min(largest, Math.floor(BLOCK_CELLS / Math.max(1, columns))));
    this.rows = Math.min(5_000, this.largest);
  }

  private readonly largest: number;

  get next(): number {
    return this.rows;
  }

  /** What the last block of so many rows took in milliseconds and weighed in bytes. */
  learn(rows: number, milliseconds: number, bytes: number): void {
    const byBytes = bytes > 0 ? Math.floor((rows * BLOCK_BYTES * 0.8) / bytes) : this.largest;
    let wish = this.rows;
    if (milliseconds > 2_000) wish = Math.floor(this.rows / 2);
    else if (milliseconds < 300) wish = Math.floor(this.rows * 1.5);
    this.rows = Math.max(this.smallest, Math.min(wish, byBytes, this.largest));
  }

  /** Excel refused the block as too large. False when it cannot get smaller. */
  halve(): boolean {
    if (this.rows <= this.smallest) return false;
    this.rows = Math.max(this.smallest, Math.floor(this.rows / 2));
    return true;
  }
}
