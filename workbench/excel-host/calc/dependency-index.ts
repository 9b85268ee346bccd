import { MAX_COLUMNS } from "../model/area";
import type { Area } from "../model/area";
import type { CompiledFormula } from "./compiled-formula";

/** Rows per bucket of short areas. */
const BUCKET_SHIFT = 7;
/** Areas over more buckets than this are kept in one list per column. */
const MOST_BUCKETS = 16;
/** Areas over more columns than this are kept in one list per sheet. */
const MOST_COLUMNS = 64;

/** An area that formulas read. */
export class WatchedArea {
  readonly readers = new Set<CompiledFormula>();
  /** All readers are out of date already. */
  fired = false;

  constructor(readonly area: Area) {}
}

interface WatchedColumn {
  readonly tall: Set<WatchedArea>;
  readonly buckets: Map<number, Set<WatchedArea>>;
  /** Formulas that read this column in their own row. */
  readonly rowReaders: Map<CompiledFormula, number>;
}

/** Who reads which cells of one sheet: whole areas, never cell by cell. */
export class DependencyIndex {
  private readonly byKey = new Map<string, WatchedArea>();
  private readonly columns: (WatchedColumn | undefined)[] = [];
  private readonly wide = new Set<WatchedArea>();

  /** Last column that any formula reads. */
  get lastColumn(): number {
    return this.wide.size > 0 ? MAX_COLUMNS - 1 : this.columns.length - 1;
  }

  watchArea(area: Area, reader: CompiledFormula): void {
    const key = areaKey(area);
    let watched = this.byKey.get(key);
    if (!watched) {
      this.byKey.set(key, (watched = new WatchedArea(area)));
      for (const set of this.homes(area)) set.add(watched);
    }
    watched.readers.add(reader);
  }

  unwatchArea(area: Area, reader: CompiledFormula): void {
    const key = areaKey(area);
    const watched = this.byKey.get(key);
    if (!watched) return;
    watched.readers.delete(reader);
    if (watched.readers.size > 0) return;
    this.byKey.delete(key);
    for (const set of this.homes(area)) set.delete(watched);
  }

  watchRow(left: number, right: number, reader: CompiledFormula): void {
    for (let column = left; column <= right; column++) {
      const readers = this.column(column).rowReaders;
      readers.set(reader, (readers.get(reader) ?? 0) + 1);
    }
  }

  unwatchRow(left: number, right: number, reader: CompiledFormula): void {
    for (let column = left; column <= right; column++) {
      const readers = this.column(column).rowReaders;
      const count = readers.get(reader) ?? 0;
      if (count > 1) readers.set(reader, count - 1);
      else readers.delete(reader);
    }
  }

  /** Formulas that read this column in their own row. */
  rowReaders(column: number): Iterable<CompiledFormula> {
    return this.columns[column]?.rowReaders.keys() ?? [];
  }

  /** Areas that hold a cell of these rows of a column, without those that fired. */
  *watching(column: number, from: number, to: number): Generator<WatchedArea> {
    for (const watched of this.wide) if (touches(watched, column, from, to)) yield watched;
    const own = this.columns[column];
    if (!own) return;
    for (const watched of own.tall) if (touches(watched, column, from, to)) yield watched;
    if (own.buckets.size === 0) return;
    const first = from >> BUCKET_SHIFT;
    const last = to >> BUCKET_SHIFT;
    if (last - first >= own.buckets.size) {
      for (const [bucket, set] of own.buckets) {
        if (bucket < first || bucket > last) continue;
        for (const watched of set) if (touches(watched, column, from, to)) yield watched;
      }
      return;
    }
    for (let bucket = first; bucket <= last; bucket++) {
      for (const watched of own.buckets.get(bucket) ?? []) {
        if (touches(watched, column, from, to)) yield watched;
      }
    }
  }

  private *homes(area: Area): Generator<Set<WatchedArea>> {
    if (area.right - area.left >= MOST_COLUMNS) {
      yield this.wide;
      return;
    }
    const first = area.top >> BUCKET_SHIFT;
    const last = area.bottom >> BUCKET_SHIFT;
    for (let column = area.left; column <= area.right; column++) {
      const own = this.column(column);
      if (last - first >= MOST_BUCKETS) yield own.tall;
      else {
        for (let bucket = first; bucket <= last; bucket++) {
          let set = own.buckets.get(bucket);
          if (!set) own.buckets.set(bucket, (set = new Set()));
          yield set;
        }
      }
    }
  }

  private column(index: number): WatchedColumn {
    return (this.columns[index] ??= { tall: new Set(), buckets: new Map(), rowReaders: new Map() });
  }
}

function touches(watched: WatchedArea, column: number, from: number, to: number): boolean {
  const { top, bottom, left, right } = watched.area;
  return !watched.fired && bottom >= from && top <= to && left <= column && right >= column;
}

function areaKey(area: Area): string {
  return `${String(area.top)},${String(area.left)},${String(area.bottom)},${String(area.right)}`;
}
