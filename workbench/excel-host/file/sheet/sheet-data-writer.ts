import { columnName } from "../../model/area";
import type { CellColumn } from "../../model/cell-store";
import { CellError, type CellValue } from "../../model/cell-value";
import type { RowProperties, Sheet } from "../../model/sheet";
import { encodeExcelText, needsPreserve } from "../xml/excel-text";
import type { ByteWriter } from "../xml/byte-writer";
import { escapeText } from "../xml/xml-element";
import type { SheetDataExtras } from "./sheet-data-reader";

export interface SheetDataTarget {
  /**
   * Texts of table headers by row and column. A header cell that is no text equal to its column's
   * name makes Excel repair the file, so these win over the cells.
   */
  readonly headers: ReadonlyMap<number, ReadonlyMap<number, string>>;
  /** Number of a text among the shared strings. */
  stringNumber(text: string): number;
  /** Cell format of the file for a style of the book. */
  formatOf(style: number): number;
}

/** Writes the rows of a sheet, the inside of sheetData. */
export function writeSheetData(
  writer: ByteWriter,
  sheet: Sheet,
  extras: SheetDataExtras,
  target: SheetDataTarget,
): void {
  const columns: { index: number; name: string; cells: CellColumn; style: number | undefined }[] = [];
  let last = -1;
  sheet.cells.columns.forEach((cells, index) => {
    if (!cells) return;
    columns.push({ index, name: columnName(index), cells, style: sheet.columns.get(index)?.style });
    last = Math.max(last, cells.values.length - 1, cells.styles.length - 1);
    for (const row of cells.formulas.keys()) if (row > last) last = row;
  });
  for (const row of sheet.rows.keys()) last = Math.max(last, row);
  for (const row of extras.rows.keys()) last = Math.max(last, row);
  for (let row = 0; row <= last; row++) {
    const number = String(row + 1);
    const properties = sheet.rows.get(row);
    const headers = target.headers.get(row);
    let text = "";
    for (const { index, name, cells, style: columnStyle } of columns) {
      const header = headers?.get(index);
      const value = header ?? cells.values[row] ?? null;
      const own = cells.styles[row];
      const formula =
        cells.formulas.size > 0 && header === undefined ? cells.formulas.get(row)?.text : undefined;
      const special = extras.cells.size > 0 ? extras.cells.get(row * 16384 + index) : undefined;
      if (value === null && own === undefined && formula === undefined && !special) continue;
      // In the file a cell without a format has the default one, not that of its row or column.
      const style = own ?? properties?.style ?? columnStyle;
      const start = cellStart(name + number, style, target);
      if (special && value === null && formula === undefined && special.value !== null) {
        if (own !== undefined) text += `${start}/>`;
        continue;
      }
      text +=
        special && special.value === value && special.formula === formula
          ? `${start}${special.attributes}>${special.inner}</c>`
          : start + cellContent(value, formula, target);
    }
    const others = extras.rows.get(row);
    if (text === "" && properties === undefined && others === undefined) continue;
    writer.text(
      `<row r="${number}"${rowAttributes(properties, others, target)}${text === "" ? "/>" : `>${text}</row>`}`,
    );
  }
}

function cellStart(address: string, style: number | undefined, target: SheetDataTarget): string {
  const format = style === undefined ? 0 : target.formatOf(style);
  return format === 0 ? `<c r="${address}"` : `<c r="${address}" s="${format}"`;
}

function cellContent(value: CellValue, formula: string | undefined, target: SheetDataTarget): string {
  if (formula !== undefined) return formulaContent(value, formula);
  if (value === null) return "/>";
  if (typeof value === "number") {
    return Number.isFinite(value) ? `><v>${value}</v></c>` : ' t="e"><v>#NUM!</v></c>';
  }
  if (typeof value === "string") return ` t="s"><v>${target.stringNumber(value)}</v></c>`;
  if (typeof value === "boolean") return ` t="b"><v>${value ? "1" : "0"}</v></c>`;
  return ` t="e"><v>${value.code}</v></c>`;
}

/** A formula with its result, so that a reader that does not calculate shows the right figure. */
function formulaContent(value: CellValue, formula: string): string {
  const text = `<f${needsPreserve(formula) ? ' xml:space="preserve"' : ""}>${escapeText(encodeExcelText(formula))}</f>`;
  if (value === null) return `>${text}</c>`;
  if (typeof value === "number") {
    return Number.isFinite(value) ? `>${text}<v>${value}</v></c>` : ` t="e">${text}<v>#NUM!</v></c>`;
  }
  if (typeof value === "boolean") return ` t="b">${text}<v>${value ? "1" : "0"}</v></c>`;
  if (value instanceof CellError) return ` t="e">${text}<v>${value.code}</v></c>`;
  const space = needsPreserve(value) ? ' xml:space="preserve"' : "";
  return ` t="str">${text}<v${space}>${escapeText(encodeExcelText(value))}</v></c>`;
}

function rowAttributes(
  properties: RowProperties | undefined,
  others: string | undefined,
  target: SheetDataTarget,
): string {
  let text = "";
  if (properties?.style !== undefined) text += ` s="${target.formatOf(properties.style)}" customFormat="1"`;
  if (properties?.height !== undefined) text += ` ht="${properties.height}" customHeight="1"`;
  if (properties?.hidden === true) text += ' hidden="1"';
  if (others !== undefined) {
    text += properties?.height === undefined ? others : others.replace(/ ht="[^"]*"/, "");
  }
  return text;
}
