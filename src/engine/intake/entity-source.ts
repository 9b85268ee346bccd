import type { Told } from "../model/told";
import type { Pacer } from "../alignment/pacer";
import { cellAddress } from "../model/cell-address";
import { blankColumn, CELL_KIND, cellAt, rowsOfColumn } from "../model/cell-column";
import type { EntityKind, FieldName } from "../model/field";
import type { ColumnReading, EntityMapping } from "../model/workbook-mapping";
import type { Fix } from "../model/finding";
import type { CellColumn, DateSystem, RawSheet } from "../model/raw-sheet";
import { findDataRows, firstFilled, KEYS } from "./data-rows";
import { isDateNumberFormat } from "../model/date-number-format";
import type { FindingDetail, FindingLog } from "./finding-log";
import { filledDown } from "./group-labels";
import type { FindingCode } from "./finding-rules";
import { headersOfBlock } from "./headers-of";
import { mendedTexts } from "./mend-encoding";
import { parseIdentifier } from "./parse-identifier";
import { rowKind } from "./row-kind";
import { isField, otherColumn } from "./row-source";
import type { FindingExtra, RowSource, SourceColumn } from "./row-source";

/** The data rows of a block that is read as one entity; the others are out, each with a finding. */
export class EntitySource implements RowSource {
  readonly sheet: string;
  readonly table: string | null;
  /** Rows of the block that hold data, ascending. */
  private dataRows: Int32Array = new Int32Array(0);
  /** Data rows, as indexes, that follow a row of totals. */
  private afterTotal: ReadonlySet<number> = new Set();
  private readonly entity: EntityKind;
  private readonly columns = new Map<FieldName, number>();
  /** Columns that no field reads, by their headers. */
  private readonly others = new Map<SourceColumn, number>();
  private readonly headers: readonly string[];
  /** What findings of each column are counted under. */
  private readonly keys: readonly string[];
  private readonly mended = new Map<SourceColumn, CellColumn>();
  private readonly otherwise = new Set<SourceColumn>();
  private readonly toldGroups = new Set<FieldName>();

  private constructor(
    mapping: EntityMapping,
    private readonly raw: RawSheet,
    private readonly log: FindingLog,
    private readonly readings: ColumnReading[],
    readonly fixes: readonly Fix[],
    dateSystem: DateSystem,
  ) {
    this.entity = mapping.entity;
    this.sheet = raw.sheet;
    this.table = raw.table;
    this.headers = headersOfBlock(raw.columns, mapping.headerRow, dateSystem);
    this.keys = this.headers.map((header) => `${raw.key}\n${header}`);
    for (const { field, header, column } of mapping.fields) {
      const at = this.headers[column] === header ? column : this.headers.indexOf(header);
      if (at >= 0) this.columns.set(field, at);
      else {
        log.add("COLUMN_MISSING", header, () => ({
          sheet: raw.sheet,
          cell: "",
          column: header,
          value: "",
          found: `Column “${header}” is not in ${raw.sheet}`,
        }));
      }
    }
    const read = new Set(this.columns.values());
    this.headers.forEach((header, at) => {
      const column = otherColumn(header);
      if (header !== "" && !read.has(at) && !this.others.has(column)) this.others.set(column, at);
    });
  }

  /**
   * Finds the rows and tells what is said of the list as a whole.
   *
   * @param dateSystem that of the workbook, by which headers that are days are months
   * @param readings gets how whole columns are read, as they are
   * @throws EngineError CANCELLED
   */
  static async open(
    mapping: EntityMapping,
    raw: RawSheet,
    dateSystem: DateSystem,
    log: FindingLog,
    pacer: Pacer | null,
    readings: ColumnReading[] = [],
    fixes: readonly Fix[] = [],
  ): Promise<EntitySource> {
    const source = new EntitySource(mapping, raw, log, readings, fixes, dateSystem);
    await source.findRows(mapping.headerRow, pacer);
    return source;
  }

  private async findRows(headerRow: number, pacer: Pacer | null): Promise<void> {
    const { raw, headers, columns: fields } = this;
    const { rows, afterTotal } = await findDataRows(
      { columns: raw.columns, rowCount: raw.rowCount, headerRow, headers, fields },
      (code, at, what) => {
        this.leaveOut(code, at, what);
      },
      pacer,
    );
    this.dataRows = rows;
    this.afterTotal = afterTotal;
    this.findFormulas();
    this.findRowsBelow();
    if (raw.hiddenRowCount > 0) {
      this.log.add("HIDDEN_ROWS", raw.sheet, () => ({
        sheet: raw.sheet,
        cell: "",
        column: "",
        value: String(raw.hiddenRowCount),
        found: `${String(raw.hiddenRowCount)} rows of ${raw.sheet} are hidden`,
        count: raw.hiddenRowCount,
      }));
    }
  }

  get count(): number {
    return this.dataRows.length;
  }

  has(field: SourceColumn): boolean {
    return this.columnOf(field) >= 0;
  }

  presentOf<F extends FieldName>(fields: readonly F[]): F[] {
    return fields.filter((field) => this.columns.has(field));
  }

  header(field: SourceColumn): string {
    return this.headers[this.columnOf(field)] ?? "";
  }

  otherHeaders(): string[] {
    return [...this.others.values()].map((column) => this.headers[column] ?? "");
  }

  noteReadOtherwise(field: SourceColumn): void {
    this.otherwise.add(field);
  }

  readOtherwise<F extends FieldName>(fields: readonly F[]): F[] {
    return fields.filter((field) => this.otherwise.has(field));
  }

  isDated(field: SourceColumn): boolean {
    const formats = this.formats(field);
    return formats.filter(isDateNumberFormat).length > formats.length / 2;
  }

  formats(field: SourceColumn): string[] {
    const column = this.columnOf(field);
    const kinds = this.raw.columns[column]?.kinds;
    return this.raw.numberFormats.flatMap((formats, row) => {
      const isNumber = row >= (this.dataRows[0] ?? 0) && kinds?.[row] === CELL_KIND.number;
      return isNumber ? [formats[column] ?? "General"] : [];
    });
  }

  sourceRows(): Int32Array {
    return this.dataRows.map((row) => this.raw.firstRow + row);
  }

  sheetRow(index: number): number {
    return this.raw.firstRow + (this.dataRows[index] ?? 0);
  }

  cells(field: SourceColumn): CellColumn {
    const column = this.columnOf(field);
    const whole = this.raw.columns[column];
    if (whole === undefined) return blankColumn(this.count);
    const rows = rowsOfColumn(this.withTextsMended(field, whole), this.dataRows);
    const cells = this.withGroupsFilled(field, rows);
    const errors = this.errorsIn(column);
    if (errors.length === 0) return cells;
    const kinds = cells.kinds.slice();
    for (const index of errors) {
      const value = parseIdentifier(cellAt(cells, index));
      kinds[index] = CELL_KIND.blank;
      this.find("ERROR_CELL", field, index, value, `${this.header(field)} is ${value}`);
    }
    return { ...cells, kinds };
  }

  /** Text in UTF-8 that was read as Windows-1252 is read as it was meant, and told. */
  private withTextsMended(field: SourceColumn, cells: CellColumn): CellColumn {
    const known = this.mended.get(field);
    if (known !== undefined) return known;
    const texts = mendedTexts(cells.texts);
    const read = texts === null ? cells : { ...cells, texts };
    this.mended.set(field, read);
    if (texts === null) return read;
    const isMended = (row: number): boolean =>
      cells.kinds[row] === CELL_KIND.text &&
      texts[cells.values[row] ?? 0] !== cells.texts[cells.values[row] ?? 0];
    const rows = [...this.dataRows.keys()].filter((index) => isMended(this.dataRows[index] ?? 0));
    const [first] = rows;
    if (first === undefined) return read;
    const [was, now] = [cells, read].map((column) =>
      parseIdentifier(cellAt(column, this.dataRows[first] ?? 0)),
    );
    const found = `${this.header(field)} is “${was ?? ""}”, which was “${now ?? ""}” before a program misread it`;
    this.findMany("TEXT_MENDED", field, first, was ?? "", found, rows.length);
    return read;
  }

  /** Data rows, as indexes, in which a column holds an error. */
  private errorsIn(column: number): number[] {
    const { columnCount, errorCells } = this.raw;
    const rows = errorCells.filter((cell) => cell % columnCount === column);
    if (rows.length === 0) return [];
    const wanted = new Set(rows.map((cell) => (cell - column) / columnCount));
    const indexes: number[] = [];
    this.dataRows.forEach((row, index) => {
      if (wanted.has(row)) indexes.push(index);
    });
    return indexes;
  }

  /** Names that stand once above the rows of a group hold for all of them, unless the user says otherwise. */
  private withGroupsFilled(field: SourceColumn, cells: CellColumn): CellColumn {
    if (!isField(field)) return cells;
    const filled = filledDown(field, cells, (index) => this.afterTotal.has(index));
    if (filled === null) return cells;
    const header = this.header(field);
    const fix: Fix = { kind: "blankStays", header };
    const isUndone = this.fixes.some((one) => one.kind === "blankStays" && one.header === header);
    if (!this.toldGroups.has(field)) {
      this.toldGroups.add(field);
      const [code, found] = isUndone
        ? (["READ_AS_CHOSEN", `The blanks of ${header} stay blank`] as const)
        : (["GROUP_NAME_FILLED_DOWN", `${header} stands once above the rows of each group`] as const);
      this.findMany(code, field, filled.first, "", found, filled.count, { fix });
    }
    return isUndone ? cells : filled.cells;
  }

  tellReading(field: SourceColumn, how: Told): void {
    // Columns tells how fields are read; a column of a rule is shown with its rule.
    if (!isField(field)) return;
    this.readings.push({ entity: this.entity, field, header: this.header(field), how });
  }

  /** The texts under a header that no field reads, one a data row; null when there is no such column. */
  textsUnder(header: string): string[] | null {
    const column = header === "" ? -1 : this.headers.indexOf(header);
    const cells = this.raw.columns[column];
    if (cells === undefined) return null;
    return Array.from(this.dataRows, (row) => parseIdentifier(cellAt(cells, row)));
  }

  find(
    code: FindingCode,
    field: SourceColumn | null,
    index: number,
    value: string,
    found: string | (() => string),
    more: FindingExtra | (() => FindingExtra) = {},
  ): void {
    const column = field === null ? -1 : this.columnOf(field);
    const header = this.headers[column] ?? "";
    this.log.add(code, this.keys[column] ?? `${this.raw.key}\n`, (): FindingDetail => ({
      sheet: this.raw.sheet,
      cell: cellAddress(this.sheetRow(index), this.raw.firstColumn + Math.max(0, column)),
      column: header,
      value,
      found: typeof found === "string" ? found : found(),
      ...(typeof more === "function" ? more() : more),
    }));
  }

  findMany(
    code: FindingCode,
    field: SourceColumn | null,
    index: number,
    value: string,
    found: string,
    count: number,
    more: FindingExtra = {},
  ): void {
    const column = field === null ? -1 : this.columnOf(field);
    const header = this.headers[column] ?? "";
    this.log.add(code, this.keys[column] ?? `${this.raw.key}\n`, () => ({
      sheet: this.raw.sheet,
      cell: cellAddress(this.sheetRow(index), this.raw.firstColumn + Math.max(0, column)),
      column: header,
      value,
      found,
      count,
      ...more,
    }));
  }

  private columnOf(column: SourceColumn): number {
    return (isField(column) ? this.columns.get(column) : this.others.get(column)) ?? -1;
  }

  /** Values of formulas are those of now: they may change without a cell being edited. */
  private findFormulas(): void {
    const calculated = new Set(this.raw.formulaColumns);
    for (const [field, column] of this.columns) {
      if (!calculated.has(column) || this.dataRows.length === 0) continue;
      this.findMany("COLUMN_OF_FORMULAS", field, 0, "", `${this.header(field)} is calculated by formulas`, 1);
    }
  }

  /** Rows with an ID or a name that were typed below a table, which has not grown over them. */
  private findRowsBelow(): void {
    const keys = KEYS.flatMap((field) => this.columns.get(field) ?? []);
    const rows = (this.raw.below ?? []).filter(
      (row) => rowKind(row, false) === "data" && keys.some((column) => (row[column] ?? "") !== ""),
    );
    const [first] = rows;
    if (first === undefined) return;
    const column = keys.find((at) => (first[at] ?? "") !== "") ?? 0;
    const from = (this.raw.below ?? []).indexOf(first);
    this.log.add("ROWS_BELOW_TABLE", this.raw.key, () => ({
      sheet: this.raw.sheet,
      cell: cellAddress(this.raw.firstRow + this.raw.rowCount + from, this.raw.firstColumn + column),
      column: this.headers[column] ?? "",
      value: parseIdentifier(first[column] ?? ""),
      found: `${rows.length === 1 ? "1 row stands" : `${String(rows.length)} rows stand`} directly below the table ${this.raw.table ?? ""}`,
      count: rows.length,
    }));
  }

  private leaveOut(code: FindingCode, at: number, what: string): void {
    const { column, cell } = firstFilled(this.raw.columns, at);
    const sheetRow = this.raw.firstRow + at;
    this.log.add(code, this.raw.key, () => ({
      sheet: this.raw.sheet,
      cell: cellAddress(sheetRow, this.raw.firstColumn + column),
      column: this.headers[column] ?? "",
      value: parseIdentifier(cell),
      found: `Row ${String(sheetRow)} ${what}`,
    }));
  }
}
