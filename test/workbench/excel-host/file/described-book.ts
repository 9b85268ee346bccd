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
  const { cells, rows, columns, tables, conditionalFormats, charts, pictures } = sheet;
  const looks = new Map<number, string>();
  const style = (index: number | undefined): string | undefined => {
    if (index === undefined) return undefined;
    const known = looks.get(index);
    if (known !== undefined) return known;
    const text = JSON.stringify(without(book.styles.at(index), "fileFormat"));
    looks.set(index, text);
    return text;
  };
  return {
    ...without(sheet, "id", "changed"),
    hyperlinks: [...sheet.hyperlinks],
    customProperties: [...sheet.customProperties],
    cells: cells.columns.map(
      (column, index) =>
        column &&
        describedColumn(column, (row) => rows.get(row)?.style ?? columns.get(index)?.style ?? 0, style),
    ),
    rows: described(rows, style),
    columns: described(columns, style),
    tables: tables.map((table) => without(table, "id")),
    conditionalFormats: conditionalFormats.map((format) => without(format, "id")),
    charts: charts.map((chart) => ({ ...without(chart, "id"), placement: rounded(chart.placement) })),
    pictures: pictures.map((picture) => ({
      ...without(picture, "id"),
      placement: rounded(picture.placement),
      bytes: [...picture.bytes],
    })),
  };
}

/** A file counts in 1/12700 of a point. */
function rounded(placement: object): unknown {
  return Object.entries(placement).map(([key, value]) => [key, Math.round(Number(value) * 100) / 100]);
}

function without(item: object, ...keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => !keys.includes(key)));
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
