import type { CellBlock, CellLook, CellView } from "../view/book-view";

/** Rows fetched at a time. */
const BLOCK_ROWS = 128;
/** Blocks kept; the oldest go first. */
const MOST_BLOCKS = 200;

/**
 * The cells that the grid has shown lately. A cell that is not here yet is drawn empty and
 * its block fetched; when it arrives the grid is told to draw again.
 */
export class CellCache {
  private readonly blocks = new Map<string, CellBlock | "fetching">();
  private readonly styles = new Map<number, CellLook>();
  /** Counts resets: a block asked for before one is out of date when it comes. */
  private generation = 0;

  constructor(
    private readonly fetchRows: (sheet: string, firstRow: number, lastRow: number) => Promise<CellBlock>,
    private readonly onArrived: () => void,
  ) {}

  cell(sheet: string, row: number, column: number): CellView | null {
    const blockIndex = Math.floor(row / BLOCK_ROWS);
    const key = blockKey(sheet, blockIndex);
    const block = this.blocks.get(key);
    if (block === undefined) {
      void this.fetch(sheet, blockIndex);
      return null;
    }
    if (block === "fetching") return null;
    return block.rows[row - block.firstRow]?.[column] ?? null;
  }

  look(index: number): CellLook | undefined {
    return this.styles.get(index);
  }

  /** Fetches again what is shown of these rows, and drops what is not. The old cells stay on view until then. */
  refresh(sheet: string, firstRow: number, lastRow: number, isShown: (row: number) => boolean): void {
    for (const [key, block] of [...this.blocks]) {
      const [blockSheet, index] = parseKey(key);
      if (blockSheet !== sheet) continue;
      const top = index * BLOCK_ROWS;
      const bottom = top + BLOCK_ROWS - 1;
      if (bottom < firstRow || top > lastRow) continue;
      const shown =
        block !== "fetching" && (isShown(top) || isShown(bottom) || isShown(top + BLOCK_ROWS / 2));
      if (shown) void this.fetch(sheet, index);
      else this.blocks.delete(key);
    }
  }

  /** Forgets everything, looks included: another workbook is open. */
  clear(): void {
    this.generation++;
    this.blocks.clear();
    this.styles.clear();
  }

  private async fetch(sheet: string, blockIndex: number): Promise<void> {
    const key = blockKey(sheet, blockIndex);
    const generation = this.generation;
    if (!this.blocks.has(key)) this.blocks.set(key, "fetching");
    const firstRow = blockIndex * BLOCK_ROWS;
    const block = await this.fetchRows(sheet, firstRow, firstRow + BLOCK_ROWS - 1);
    if (generation !== this.generation) return;
    for (const [index, style] of block.newStyles) this.styles.set(index, style);
    this.blocks.delete(key);
    this.blocks.set(key, block);
    for (const oldest of this.blocks.keys()) {
      if (this.blocks.size <= MOST_BLOCKS) break;
      this.blocks.delete(oldest);
    }
    this.onArrived();
  }
}

function blockKey(sheet: string, blockIndex: number): string {
  return `${sheet} ${blockIndex}`;
}

function parseKey(key: string): [sheet: string, blockIndex: number] {
  const space = key.lastIndexOf(" ");
  return [key.slice(0, space), Number(key.slice(space + 1))];
}
