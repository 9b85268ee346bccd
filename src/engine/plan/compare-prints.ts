import type { EntityKind } from "../model/field";
import { type ColumnPrint, type InputPrint, KEY_FIELD, PRINT_GROUPS } from "../model/input-print";

/** A column whose cells are not what they were. */
export interface ChangedColumn {
  /** "" where no field reads it. */
  readonly field: string;
  /** As the user wrote it then and now; null where it was not read, or is not now. */
  readonly header: { readonly was: string | null; readonly is: string | null };
  /** Another column is read for the field now, it is read anew, or it is read no more; else its cells have changed. */
  readonly how: "cells" | "otherColumn" | "new" | "gone";
  /** Rows in which it has changed, at least; 0 where it is new or gone. */
  readonly rows: number;
}

/** A list that is not what it was. */
export interface ChangedList {
  readonly entity: EntityKind;
  /** Names of the sheets then and now; null where there was no such list, or is none now. */
  readonly sheet: { readonly was: string | null; readonly is: string | null };
  /** Data rows then and now; null where there was no such list, or is none now. */
  readonly rows: { readonly was: number | null; readonly is: number | null };
  /** Rows whose keys have come or gone, at least. */
  readonly keys: number;
  /** In the order of the columns. Rows that have come or gone do not count here. */
  readonly columns: readonly ChangedColumn[];
}

/**
 * Which lists and columns differ, by their prints. A count of rows is the count of groups of rows that differ: never
 * more than have changed, and most often as many while they are few among 128.
 */
export function comparePrints(was: readonly InputPrint[], is: readonly InputPrint[]): ChangedList[] {
  const entities = new Set([...was, ...is].map(({ entity }) => entity));
  return [...entities].flatMap((entity): ChangedList[] => {
    const before = was.find((print) => print.entity === entity);
    const now = is.find((print) => print.entity === entity);
    const sheet = { was: before?.sheet ?? null, is: now?.sheet ?? null };
    const rows = { was: before?.rows ?? null, is: now?.rows ?? null };
    if (before === undefined || now === undefined) return [{ entity, sheet, rows, keys: 0, columns: [] }];
    const moved = differingGroups(keyOf(before), keyOf(now));
    const columns = changedColumns(before.columns, now.columns, moved);
    const isSame = moved.size === 0 && columns.length === 0 && before.rows === now.rows;
    const keys = Math.max(moved.size, Math.abs(before.rows - now.rows));
    return isSame ? [] : [{ entity, sheet, rows, keys, columns }];
  });
}

function keyOf({ columns }: InputPrint): ColumnPrint | undefined {
  return columns.find(({ field }) => field === KEY_FIELD);
}

/** Field and, where no field reads it, the header of a column. */
function nameOf({ field, header }: ColumnPrint): string {
  return field === "" ? `"${header}` : field;
}

function changedColumns(
  was: readonly ColumnPrint[],
  is: readonly ColumnPrint[],
  moved: ReadonlySet<number>,
): ChangedColumn[] {
  const before = new Map(was.map((column) => [nameOf(column), column]));
  const now = new Set(is.map(nameOf));
  const changed = is.flatMap((column): ChangedColumn[] => {
    const { field } = column;
    if (field === KEY_FIELD) return [];
    const known = before.get(nameOf(column));
    const header = { was: known?.header ?? null, is: column.header };
    if (known === undefined) return [{ field, header, how: "new", rows: 0 }];
    const isOther = known.header.trim().toLowerCase() !== column.header.trim().toLowerCase();
    if (known.digits === column.digits) return [];
    const groups = differingGroups(known, column);
    const own = [...groups].filter((group) => !moved.has(group)).length;
    if (own === 0 && moved.size > 0 && !isOther) return [];
    return [{ field, header, how: isOther ? "otherColumn" : "cells", rows: Math.max(1, own) }];
  });
  const gone = was.filter((column) => !now.has(nameOf(column)));
  return [
    ...changed,
    ...gone.map(({ field, header }): ChangedColumn => {
      return { field, header: { was: header, is: null }, how: "gone", rows: 0 };
    }),
  ];
}

function differingGroups(was: ColumnPrint | undefined, is: ColumnPrint | undefined): Set<number> {
  const groups = new Set<number>();
  for (let group = 0; group < PRINT_GROUPS; group++) {
    const from = 8 + 2 * group;
    if (was?.digits.slice(from, from + 2) !== is?.digits.slice(from, from + 2)) groups.add(group);
  }
  return groups;
}
