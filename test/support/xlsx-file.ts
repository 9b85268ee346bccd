import { strToU8, zipSync } from "fflate";

/** What stands in a cell: a value, or a value with how it is shown, calculated or wrong. */
export type FileCell = string | number | boolean | null | CellWith;

interface CellWith {
  /** The value; of a formula the one it showed when the file was saved. */
  readonly value: string | number | boolean | null;
  /** Number format, "dd.mm.yyyy". */
  readonly format?: string;
  /** Without the "=". */
  readonly formula?: string;
  /** The value is an error ("#N/A"). */
  readonly error?: boolean;
}

export interface SheetFile {
  readonly name: string;
  readonly rows: readonly (readonly FileCell[])[];
  /** Cell of the first value, "A1" unless given. */
  readonly at?: string;
  readonly merged?: readonly string[];
  readonly state?: "hidden" | "veryHidden";
  /** Sheet rows, from 1. */
  readonly hiddenRows?: readonly number[];
  /** Range of an autofilter. */
  readonly filter?: string;
  readonly protectedSheet?: boolean;
  /** Excel tables by name: their ranges, headers in the first row. */
  readonly tables?: Readonly<Record<string, string>>;
}

export interface WorkbookFile {
  readonly sheets: readonly SheetFile[];
  /** Serials count from 1904-01-01. */
  readonly date1904?: boolean;
  /** Content of a custom XML part. */
  readonly customXml?: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const FIRST_OWN_FORMAT = 164;

/**
 * A workbook as other programs write it, straight from the file format (ECMA-376), so that tests do not
 * read only what this product wrote. The same workbook gives the same bytes.
 */
export function xlsxFile(workbook: WorkbookFile): Uint8Array {
  const formats: string[] = [];
  const files: Record<string, string> = {};
  const types: string[] = [];
  let tableCount = 0;
  workbook.sheets.forEach((sheet, index) => {
    const number = String(index + 1);
    const tables = Object.entries(sheet.tables ?? {}).map(([name, range]) => {
      tableCount += 1;
      return { id: tableCount, name, range };
    });
    files[`xl/worksheets/sheet${number}.xml`] = sheetXml(
      sheet,
      formats,
      tables.map((_, at) => `rId${String(at + 1)}`),
    );
    types.push(
      `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${SHEETS}worksheet+xml"/>`,
    );
    for (const { id, name, range } of tables) {
      files[`xl/tables/table${String(id)}.xml`] = tableXml(sheet, id, name, range);
      types.push(`<Override PartName="/xl/tables/table${String(id)}.xml" ContentType="${SHEETS}table+xml"/>`);
    }
    if (tables.length > 0) {
      files[`xl/worksheets/_rels/sheet${number}.xml.rels`] = relationships(
        tables.map(({ id }) => `${OFFICE}/table|../tables/table${String(id)}.xml`),
      );
    }
  });
  files["xl/workbook.xml"] = workbookXml(workbook);
  files["xl/styles.xml"] = stylesXml(formats);
  if (workbook.customXml !== undefined) files["customXml/item1.xml"] = HEAD + workbook.customXml;
  files["xl/_rels/workbook.xml.rels"] = relationships([
    ...workbook.sheets.map((_, index) => `${OFFICE}/worksheet|worksheets/sheet${String(index + 1)}.xml`),
    `${OFFICE}/styles|styles.xml`,
    ...(workbook.customXml === undefined ? [] : [`${OFFICE}/customXml|../customXml/item1.xml`]),
  ]);
  files["_rels/.rels"] = relationships([`${OFFICE}/officeDocument|xl/workbook.xml`]);
  files["[Content_Types].xml"] =
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `<Override PartName="/xl/workbook.xml" ContentType="${SHEETS}sheet.main+xml"/>` +
    `<Override PartName="/xl/styles.xml" ContentType="${SHEETS}styles+xml"/>${types.join("")}</Types>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])), {
    mtime: "2026-01-01T00:00:00Z",
  });
}

const SHEETS = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** Column letters, "A" for 0. */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest === 0 ? "" : columnName(rest - 1)) + String.fromCharCode(65 + (column % 26));
}

function sheetXml(sheet: SheetFile, formats: string[], tableIds: readonly string[]): string {
  const { row: top, column: left } = positionOf(sheet.at ?? "A1");
  const hidden = new Set(sheet.hiddenRows ?? []);
  const rows = sheet.rows.map((cells, index) => {
    const row = top + index;
    const xml = cells
      .map((cell, at) => cellXml(cell, `${columnName(left + at)}${String(row)}`, formats))
      .join("");
    const isHidden = hidden.has(row);
    return xml === "" && !isHidden
      ? ""
      : `<row r="${String(row)}"${isHidden ? ' hidden="1"' : ""}>${xml}</row>`;
  });
  const merged = sheet.merged ?? [];
  return (
    `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows.join("")}</sheetData>` +
    (sheet.protectedSheet === true ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "") +
    (sheet.filter === undefined ? "" : `<autoFilter ref="${sheet.filter}"/>`) +
    (merged.length === 0
      ? ""
      : `<mergeCells count="${String(merged.length)}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`) +
    (tableIds.length === 0
      ? ""
      : `<tableParts count="${String(tableIds.length)}">${tableIds.map((id) => `<tablePart r:id="${id}"/>`).join("")}</tableParts>`) +
    "</worksheet>"
  );
}

function cellXml(cell: FileCell, address: string, formats: string[]): string {
  if (cell === null || cell === "") return "";
  const full: CellWith = typeof cell === "object" ? cell : { value: cell };
  const { value, format, formula, error } = full;
  const style = format === undefined ? "" : ` s="${String(styleOf(format, formats))}"`;
  const calculation = formula === undefined ? "" : `<f>${escaped(formula)}</f>`;
  const attributes = `r="${address}"${style}`;
  if (value === null) return `<c ${attributes}>${calculation}</c>`;
  if (typeof value === "number") return `<c ${attributes}>${calculation}<v>${String(value)}</v></c>`;
  if (typeof value === "boolean")
    return `<c ${attributes} t="b">${calculation}<v>${value ? "1" : "0"}</v></c>`;
  if (error === true) return `<c ${attributes} t="e">${calculation}<v>${escaped(value)}</v></c>`;
  if (formula !== undefined) return `<c ${attributes} t="str">${calculation}<v>${escaped(value)}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** Index of the cell style with a number format; the first style is General. */
function styleOf(format: string, formats: string[]): number {
  const at = formats.indexOf(format);
  return at >= 0 ? at + 1 : formats.push(format);
}

function stylesXml(formats: readonly string[]): string {
  const own = formats
    .map(
      (format, at) => `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + at)}" formatCode="${escaped(format)}"/>`,
    )
    .join("");
  const styles = formats
    .map((_, at) => `<xf numFmtId="${String(FIRST_OWN_FORMAT + at)}" applyNumberFormat="1"/>`)
    .join("");
  return (
    `${HEAD}<styleSheet xmlns="${MAIN}">` +
    (own === "" ? "" : `<numFmts count="${String(formats.length)}">${own}</numFmts>`) +
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0"/></cellStyleXfs>' +
    `<cellXfs count="${String(formats.length + 1)}"><xf numFmtId="0"/>${styles}</cellXfs></styleSheet>`
  );
}

function workbookXml({ sheets, date1904 }: WorkbookFile): string {
  const listed = sheets.map(({ name, state }, index) => {
    const number = String(index + 1);
    const shown = state === undefined ? "" : ` state="${state}"`;
    return `<sheet name="${escaped(name)}" sheetId="${number}"${shown} r:id="rId${number}"/>`;
  });
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
    `<workbookPr${date1904 === true ? ' date1904="1"' : ""}/><sheets>${listed.join("")}</sheets></workbook>`
  );
}

function tableXml(sheet: SheetFile, id: number, name: string, range: string): string {
  const [from = "A1", to = "A1"] = range.split(":");
  const first = positionOf(from);
  const last = positionOf(to);
  const corner = positionOf(sheet.at ?? "A1");
  const headers = sheet.rows[first.row - corner.row] ?? [];
  const columns = Array.from({ length: last.column - first.column + 1 }, (_, at) => {
    const cell = headers[first.column - corner.column + at];
    return `<tableColumn id="${String(at + 1)}" name="${escaped(typeof cell === "object" ? "" : String(cell))}"/>`;
  });
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${String(id)}" name="${name}" displayName="${name}" ref="${range}">` +
    `<autoFilter ref="${range}"/><tableColumns count="${String(columns.length)}">${columns.join("")}</tableColumns></table>`
  );
}

/** Relationships from "type|target", numbered rId1 and on. */
function relationships(targets: readonly string[]): string {
  const lines = targets.map((target, index) => {
    const [type = "", path = ""] = target.split("|");
    return `<Relationship Id="rId${String(index + 1)}" Type="${type}" Target="${path}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join("")}</Relationships>`;
}

/** Row from 1, column from 0. */
function positionOf(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits), column };
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
