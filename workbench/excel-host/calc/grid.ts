import type { Area } from "../model/area";
import type { CellValue } from "../model/cell-value";
import type { Sheet } from "../model/sheet";
import type { ColumnIndex } from "./column-index";
import type { CompiledFormula } from "./compiled-formula";
import { DependencyIndex } from "./dependency-index";

export const CLEAN = 0;
export const DIRTY = 1;
export const COMPUTING = 2;

/** The formulas of one column of a sheet and what is out of date among them. */
export class FormulaColumn {
  readonly compiled: (CompiledFormula | undefined)[] = [];
  state = new Uint8Array(0);
  dirtyCount = 0;
  /** Rows that hold every dirty cell, when there is one. */
  dirtyFrom = Infinity;
  dirtyTo = -1;
  /** Number of formulas. */
  count = 0;
  /** Rows whose formulas refer to themselves. */
  readonly circular = new Set<number>();

  constructor(
    readonly grid: Grid,
    readonly column: number,
  ) {}

  /** True when the cell was clean before. */
  markDirty(row: number): boolean {
    if (row >= this.state.length) this.grow(row);
    if (this.state[row] !== CLEAN) return false;
    this.state[row] = DIRTY;
    this.dirtyCount++;
    if (row < this.dirtyFrom) this.dirtyFrom = row;
    if (row > this.dirtyTo) this.dirtyTo = row;
    return true;
  }

  markClean(row: number): void {
    if (row >= this.state.length || this.state[row] === CLEAN) return;
    this.state[row] = CLEAN;
    if (--this.dirtyCount === 0) {
      this.dirtyFrom = Infinity;
      this.dirtyTo = -1;
    }
  }

  private grow(row: number): void {
    const state = new Uint8Array(Math.max(64, row + 1, this.state.length * 2));
    state.set(this.state);
    this.state = state;
  }
}

/** What was worked out about an area and holds until one of its cells changes. */
export class AreaMemory {
  index: ColumnIndex | undefined;
  /** The numbers of the area, ascending. */
  sorted: Float64Array | undefined;
  /** Results of aggregates over the area by name. */
  readonly aggregates = new Map<string, CellValue>();

  constructor(readonly area: Area) {}

  forget(): void {
    this.index = undefined;
    this.sorted = undefined;
    this.aggregates.clear();
  }
}

/** Areas remembered for one column; more than that are not worth the upkeep on each change. */
const MOST_MEMORIES = 48;
/** Smaller areas are read as quickly as they are remembered. */
const SMALLEST_MEMORY = 48;

/** The calculation's view of a sheet. */
export class Grid {
  readonly columns: (FormulaColumn | undefined)[] = [];
  readonly dependencies = new DependencyIndex();
  private readonly memories: (AreaMemory[] | undefined)[] = [];

  constructor(readonly sheet: Sheet) {}

  formulaColumn(column: number): FormulaColumn {
    return (this.columns[column] ??= new FormulaColumn(this, column));
  }

  /** Memory of an area, or undefined when the area is not worth remembering. */
  memory(area: Area): AreaMemory | undefined {
    const width = area.right - area.left + 1;
    if (width > 32 || (area.bottom - area.top + 1) * width < SMALLEST_MEMORY) return undefined;
    const list = (this.memories[area.left] ??= []);
    for (const memory of list) {
      const known = memory.area;
      if (
        known.top === area.top &&
        known.bottom === area.bottom &&
        known.right === area.right &&
        known.left === area.left
      ) {
        return memory;
      }
    }
    if (list.length >= MOST_MEMORIES) return undefined;
    const memory = new AreaMemory(area);
    for (let column = area.left; column <= area.right; column++) {
      (this.memories[column] ??= []).push(memory);
    }
    return memory;
  }

  /** A cell's value changed. */
  forgetCell(row: number, column: number): void {
    const list = this.memories[column];
    if (list === undefined) return;
    for (const memory of list) {
      if (row >= memory.area.top && row <= memory.area.bottom) memory.forget();
    }
  }

  /** Values of an area changed. */
  forgetArea(area: Area): void {
    const last = Math.min(area.right, this.memories.length - 1);
    for (let column = area.left; column <= last; column++) {
      for (const memory of this.memories[column] ?? []) {
        if (area.bottom >= memory.area.top && area.top <= memory.area.bottom) memory.forget();
      }
    }
  }

  /** Drops every memory, as when tables moved. */
  forgetAll(): void {
    this.memories.length = 0;
  }
}
