import type { ColumnReading, EntityKind, EntityMapping, FieldName } from "../model/field";
import type { Fix } from "../model/finding";
import type { RawCell, RawSheet } from "../model/raw-sheet";
import { cellAddress } from "../model/cell-address";
import { isDateNumberFormat } from "./sample-text";
import type { FindingDetail, FindingLog } from "./finding-log";
import { filledDown } from "./group-labels";
import type { FindingCode } from "./finding-rules";
import { isUnitsRow, repeatsHeaders } from "./header-row";
import { headersOf } from "./headers-of";
import { parseIdentifier } from "./parse-identifier";
import { isSumOf, rowKind } from "./row-kind";
import { isField, otherColumn } from "./row-source";
import type { FindingExtra, RowSource, SourceColumn } from "./row-source";

/** Fields that say which account, rep or sale a row is. */
const KEYS: readonly FieldName[] = ["id", "name", "account", "rep"];

/**
 * The data rows of a block that is read as one entity: blank rows, totals, notes, units and repeated
 * headers are out, each with a finding.
 */
export class EntitySource implements RowSource {
  readonly sheet: string;
  readonly table: string | null;
  /** Rows of the block that hold data, ascending. */
  readonly dataRows: readonly number[];
  private readonly entity: EntityKind;
  private readonly columns = new Map<FieldName, number>();
  /** Columns that no field reads, by their headers. */
  private readonly others = new Map<SourceColumn, number>();
  private readonly headers: readonly string[];
  private readonly errors: ReadonlySet<number>;
  /** Data rows, as indexes, that follow a row of totals. */
  private readonly afterTotal = new Set<number>();
  private readonly toldGroups = new Set<FieldName>();

  constructor(
    mapping: EntityMapping,
    private readonly raw: RawSheet,
    private readonly log: FindingLog,
    private readonly readings: ColumnReading[] = [],
    readonly fixes: readonly Fix[] = [],
  ) {
    this.entity = mapping.entity;
    this.sheet = raw.sheet;
    this.table = raw.table;
    this.headers = headersOf(raw.rows, mapping.headerRow);
    this.errors = new Set(raw.errorCells);
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
    this.dataRows = this.findDataRows(mapping.headerRow);
    this.findFormulas();
    this.findRowsBelow();
    if (raw.hiddenRowCount > 0) {
      log.add("HIDDEN_ROWS", raw.sheet, () => ({
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

  isDated(field: SourceColumn): boolean {
    const column = this.columnOf(field);
    let [dated, filled] = [0, 0];
    this.raw.numberFormats.forEach((formats, row) => {
      if (row < (this.dataRows[0] ?? 0) || typeof this.raw.rows[row]?.[column] !== "number") return;
      filled += 1;
      if (isDateNumberFormat(formats[column] ?? "General")) dated += 1;
    });
    return dated > filled / 2;
  }

  sourceRows(): Int32Array {
    return Int32Array.from(this.dataRows, (row) => this.raw.firstRow + row);
  }

  sheetRow(index: number): number {
    return this.raw.firstRow + (this.dataRows[index] ?? 0);
  }

  cells(field: SourceColumn): RawCell[] {
    const column = this.columnOf(field);
    if (column < 0) return new Array<RawCell>(this.count).fill("");
    const { rows, columnCount } = this.raw;
    const written = this.dataRows.map((row) => rows[row]?.[column] ?? "");
    const cells = this.withGroupsFilled(field, written);
    if (this.errors.size === 0) return cells;
    this.dataRows.forEach((row, index) => {
      if (!this.errors.has(row * columnCount + column)) return;
      const value = parseIdentifier(cells[index] ?? "");
      cells[index] = "";
      this.find("ERROR_CELL", field, index, value, `${this.header(field)} is ${value}`);
    });
    return cells;
  }

  /** Names that stand once above the rows of a group hold for all of them, unless the user says otherwise. */
  private withGroupsFilled(field: SourceColumn, cells: RawCell[]): RawCell[] {
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

  tellReading(field: SourceColumn, how: string): void {
    // Columns tells how fields are read; a column of a rule is shown with its rule.
    if (!isField(field)) return;
    this.readings.push({ entity: this.entity, field, header: this.header(field), how });
  }

  /** The texts under a header that no field reads, one a data row; null when there is no such column. */
  textsUnder(header: string): string[] | null {
    const column = header === "" ? -1 : this.headers.indexOf(header);
    if (column < 0) return null;
    return this.dataRows.map((row) => parseIdentifier(this.raw.rows[row]?.[column] ?? ""));
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
    this.log.add(code, `${this.raw.key}\n${header}`, (): FindingDetail => ({
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
    this.log.add(code, `${this.raw.key}\n${header}`, () => ({
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

  private findDataRows(headerRow: number): number[] {
    const { rows } = this.raw;
    const lastFull = this.lastRowWithTwoCells(headerRow);
    const dataRows: number[] = [];
    /** First data row, as an index, that no total stands for yet. */
    let group = 0;
    let isApart = false;
    let isAfterTotal = false;
    for (let at = headerRow + 1; at < rows.length; at += 1) {
      const row = rows[at] ?? [];
      const kind = rowKind(row, at > lastFull, isApart, isAfterTotal);
      isApart = kind === "blank";
      if (kind === "blank") continue;
      const leftBefore: boolean = isAfterTotal;
      isAfterTotal = true;
      if (kind === "subtotal" && isSumOf(rows, dataRows.slice(group), at)) {
        this.leaveOut("TOTAL_ROW", at, "is a row of totals");
        group = dataRows.length;
      } else if (kind === "total") this.leaveOut("TOTAL_ROW", at, "is a row of totals");
      else if (kind === "note") this.leaveOut("NOTE_ROW", at, "is a note");
      else if (at === headerRow + 1 && isUnitsRow(row)) this.leaveOut("UNITS_ROW", at, "holds units");
      else if (this.mayBeHeaders(row) && repeatsHeaders(row, this.headers)) {
        this.leaveOut("REPEATED_HEADER_ROW", at, "repeats the headers");
        isAfterTotal = leftBefore;
      } else if (this.isGroupHeading(row, rows[at + 1] ?? [])) {
        this.leaveOut("GROUP_HEADING_ROW", at, "is the heading of a group");
      } else {
        if (leftBefore) this.afterTotal.add(dataRows.length);
        dataRows.push(at);
        isAfterTotal = false;
      }
    }
    this.dropUnnamedTotal(dataRows);
    return dataRows;
  }

  /**
   * A word alone in the column of IDs, above a row that has both ID and name: "NORTH" between accounts. Where
   * there is no column of names, or the word holds digits as IDs do, it may be an account.
   */
  private isGroupHeading(row: readonly RawCell[], below: readonly RawCell[]): boolean {
    const id = this.columns.get("id");
    const name = this.columns.get("name");
    if (id === undefined || name === undefined || id === name) return false;
    const word = row[id];
    if (typeof word !== "string" || /\d/.test(word) || row.some((cell, at) => at !== id && cell !== ""))
      return false;
    return below[id] !== undefined && /\d/.test(parseIdentifier(below[id])) && (below[name] ?? "") !== "";
  }

  /** A last row without ID and name whose numbers are the sums of the columns above. */
  private dropUnnamedTotal(dataRows: number[]): void {
    const last = dataRows[dataRows.length - 1];
    if (last === undefined) return;
    const row = this.raw.rows[last] ?? [];
    if (KEYS.some((field) => (row[this.columns.get(field) ?? -1] ?? "") !== "")) return;
    if (row.some((cell) => typeof cell === "string" && cell.trim() !== "")) return;
    if (dataRows.length < 3 || !isSumOf(this.raw.rows, dataRows.slice(0, -1), last)) return;
    dataRows.pop();
    this.leaveOut("TOTAL_ROW", last, "holds the sums of the columns above");
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

  private mayBeHeaders(row: readonly RawCell[]): boolean {
    const column = this.columns.values().next().value;
    return column !== undefined && row[column] === this.headers[column];
  }

  private lastRowWithTwoCells(headerRow: number): number {
    const { rows } = this.raw;
    for (let at = rows.length - 1; at > headerRow; at -= 1) {
      let filled = 0;
      for (const cell of rows[at] ?? []) if (cell !== "") filled += 1;
      if (filled >= 2 && rowKind(rows[at] ?? [], true) === "data") return at;
    }
    return headerRow;
  }

  private leaveOut(code: FindingCode, at: number, what: string): void {
    const row = this.raw.rows[at] ?? [];
    const column = Math.max(
      0,
      row.findIndex((cell) => cell !== ""),
    );
    const sheetRow = this.raw.firstRow + at;
    this.log.add(code, this.raw.key, () => ({
      sheet: this.raw.sheet,
      cell: cellAddress(sheetRow, this.raw.firstColumn + column),
      column: this.headers[column] ?? "",
      value: parseIdentifier(row[column] ?? ""),
      found: `Row ${String(sheetRow)} ${what}`,
    }));
  }
}
