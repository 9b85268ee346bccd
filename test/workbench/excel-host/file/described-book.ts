import type { Book } from "../../../../workbench/excel-host/model/book";
import { CellError } from "../../../../workbench/excel-host/model/cell-value";
import type { CellColumn } from "../../../../workbench/excel-host/model/cell-store";
import type { ColumnProperties, RowProperties, Sheet } from "../../../../workbench/excel-host/model/sheet";

/** A book as plain data without the ids that loading makes anew: equal exactly when the books are. */
export function describedBook(book: Book): unknown {
  return {
    sheets: book.sheets.map((sheet) => describedSheet(book, sheet)),
    names: book.names.map((name) => ({ ...name, scope: name.scope?.name ?? null })),
    settings: [...book.settings],
    customXmlParts: book.customXmlParts,
    properties: [...book.properties].sort(),
    customProperties: [...book.customProperties],
    dateSystem: book.dateSystem,
    active: book.active?.name,
    structureProtected: book.structureProtected,
    calculationMode: book.calculationMode,
  };
}

function describedSheet(book: Book, sheet: Sheet): unknown {
  const { cells, rows, columns, tables, conditionalFormats, charts, pictures, ...rest } = sheet;
  const { id: _id, changed: _changed, hyperlinks, customProperties, ...plain } = rest;
  const looks = new Map<number, string>();
  const style = (index: number | undefined): string | undefined => {
    if (index === undefined) return undefined;
    const known = looks.get(index);
    if (known !== undefined) return known;
    const { fileFormat: _format, ...look } = book.styles.at(index);
    const text = JSON.stringify(look);
    looks.set(index, text);
    return text;
  };
  return {
    ...plain,
    hyperlinks: [...hyperlinks],
    customProperties: [...customProperties],
    cells: cells.columns.map(
      (column, index) =>
        column &&
        describedColumn(column, (row) => rows.get(row)?.style ?? columns.get(index)?.style ?? 0, style),
    ),
    rows: described(rows, style),
    columns: described(columns, style),
    tables: tables.map(withoutId),
    conditionalFormats: conditionalFormats.map(withoutId),
    charts: charts.map(({ id: _chart, placement, ...chart }) => ({
      ...chart,
      placement: rounded(placement),
    })),
    pictures: pictures.map(({ id: _picture, bytes, placement, ...picture }) => ({
      ...picture,
      placement: rounded(placement),
      bytes: [...bytes],
    })),
  };
}

/** A file counts in 1/12700 of a point. */
function rounded(placement: object): unknown {
  return Object.entries(placement).map(([key, value]) => [key, Math.round(Number(value) * 100) / 100]);
}

function withoutId<Item extends { readonly id: string }>({ id: _id, ...item }: Item): Omit<Item, "id"> {
  return item;
}

function described(
  entries: ReadonlyMap<number, RowProperties | ColumnProperties>,
  style: (index: number | undefined) => string | undefined,
): unknown {
  return [...entries]
    .sort(([one], [other]) => one - other)
    .filter(([, properties]) =>
      Object.values(properties).some((value: unknown) => value !== undefined && value !== false),
    )
    .map(([index, properties]) => [index, { ...properties, style: style(properties.style) }]);
}

/** One text a column: workbooks of a hundred thousand cells are compared in a moment. */
function describedColumn(
  column: CellColumn,
  fallback: (row: number) => number,
  style: (index: number | undefined) => string | undefined,
): string {
  const rows = Math.max(column.values.length, column.styles.length);
  return Array.from({ length: rows }, (_, row) => {
    const value = column.values[row] ?? null;
    if (value === null && column.styles[row] === undefined && !column.formulas.has(row)) return "";
    const shown = value instanceof CellError ? value.code : JSON.stringify(value);
    return `${row + 1} ${shown} ${column.formulas.get(row)?.text ?? ""} ${style(column.styles[row] ?? fallback(row)) ?? ""}`;
  }).join("\n");
}
