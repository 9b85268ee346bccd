import { transfer } from "comlink";
import type { BookCalculator } from "../../excel-host/calc/calculator";
import { createCalculator } from "../../excel-host/calc/calculator";
import type { FrameConnection } from "../../excel-host/boundary/frame-connection";
import { connectFrame } from "../../excel-host/boundary/frame-connection";
import { loadBook } from "../../excel-host/file/load";
import { saveBook } from "../../excel-host/file/save";
import type { Area } from "../../excel-host/model/area";
import { areaAddress } from "../../excel-host/model/area";
import type { Book } from "../../excel-host/model/book";
import { HostError } from "../../excel-host/model/host-error";
import type { Sheet } from "../../excel-host/model/sheet";
import { ExcelHost } from "../../excel-host/protocol/excel-host";
import type { Schema } from "../../excel-host/protocol/schema";
import type { BookView, CellBlock, CellContentView, DrawingView, ViewChange } from "../view/book-view";
import type { AddInFrame, TypedCell, WorkbenchHost } from "../view/workbench-host";
import { ConditionalLooks } from "./conditional-look";
import { describeBook } from "./describe-book";
import { describeCells } from "./describe-cells";
import { describeDrawings } from "./describe-drawings";
import { describeStyle } from "./describe-style";
import { makeFormulaValue } from "./formula-value";
import { listValues } from "./list-values";
import { typedContent } from "./typed-content";
import { watchBook } from "./view-changes";

/** A workbook open in the host, with all that belongs to it. */
interface OpenBook {
  readonly book: Book;
  readonly calculator: BookCalculator;
  readonly host: ExcelHost;
  /** Styles that the page has been sent. */
  readonly sentStyles: Set<number>;
  readonly stopWatching: () => void;
}

/** The host of the workbench page, in its worker. */
export class HostSession implements WorkbenchHost {
  private current: OpenBook | null = null;
  private readonly frames = new Map<AddInFrame, FrameConnection>();
  private commandListener: (() => void) | null = null;
  private newWorkbookListener: ((bytes: Uint8Array) => void) | null = null;
  private listener: ((changes: readonly ViewChange[]) => void) | null = null;

  /** @param readSchema gives the names of the client library's object model */
  constructor(private readonly readSchema: () => Promise<Schema>) {}

  async open(bytes: Uint8Array, name: string): Promise<BookView> {
    const book = loadBook(bytes, name);
    const schema = await this.readSchema();
    this.current?.stopWatching();
    for (const frame of this.frames.values()) frame.close();
    this.frames.clear();
    const calculator = createCalculator(book);
    const host = new ExcelHost(book, calculator, { schema });
    host.onNewWorkbook((made) => this.newWorkbookListener?.(made));
    this.current = {
      book,
      calculator,
      host,
      sentStyles: new Set(),
      stopWatching: watchBook(book, (changes) => this.listener?.(changes)),
    };
    return describeBook(book);
  }

  save(): Uint8Array {
    const bytes = saveBook(this.opened().book);
    return transfer(bytes, [bytes.buffer]);
  }

  book(): BookView {
    return describeBook(this.opened().book);
  }

  cells(sheetId: string, firstRow: number, lastRow: number): CellBlock {
    const { book, sentStyles } = this.opened();
    const sheet = this.find(sheetId);
    if (!sheet) return { sheet: sheetId, firstRow, rows: [], newStyles: [] };
    const looks = new ConditionalLooks(sheet, makeFormulaValue(book, sheet));
    const rows = describeCells(book, sheet, firstRow, lastRow, looks);
    const fresh = new Set(
      rows.flat().flatMap((cell) => (cell && !sentStyles.has(cell.style) ? [cell.style] : [])),
    );
    for (const index of fresh) sentStyles.add(index);
    const newStyles = [...fresh].map((index) => [index, describeStyle(book.styles.at(index))] as const);
    return { sheet: sheetId, firstRow, rows, newStyles };
  }

  drawings(sheetId: string): readonly DrawingView[] {
    const sheet = this.find(sheetId);
    return sheet ? describeDrawings(this.opened().book, sheet) : [];
  }

  content(sheetId: string, row: number, column: number): CellContentView {
    const { book, calculator } = this.opened();
    const sheet = this.find(sheetId);
    const address = areaAddress({ top: row, bottom: row, left: column, right: column });
    if (!sheet) return { address, typed: "", list: null };
    return {
      address,
      typed: typedContent(book, calculator, sheet, row, column),
      list: listValues(book, sheet, row, column),
    };
  }

  type(sheetId: string, cells: readonly TypedCell[]): string | null {
    const { host } = this.opened();
    const sheet = this.find(sheetId);
    if (!sheet) return "The sheet is no longer there";
    try {
      for (const { row, column, text } of cells) host.userEdit(sheet, row, column, text);
      return null;
    } catch (error) {
      if (error instanceof HostError) return error.message;
      throw error;
    }
  }

  setCellEdit(isEditing: boolean): void {
    if (this.current) this.current.host.cellEdit = isEditing;
  }

  activate(sheetId: string): void {
    const sheet = this.find(sheetId);
    if (sheet) this.opened().host.userActivate(sheet);
  }

  select(sheetId: string, area: Area): void {
    const sheet = this.find(sheetId);
    if (sheet) this.opened().host.userSelect(sheet, area);
  }

  onChange(listener: (changes: readonly ViewChange[]) => void): void {
    this.listener = listener;
  }

  onNewWorkbook(listener: (bytes: Uint8Array) => void): void {
    this.newWorkbookListener = listener;
  }

  connectFrame(frame: AddInFrame, port: MessagePort): void {
    this.frames.get(frame)?.close();
    const commandCompleted = (): void => this.commandListener?.();
    this.frames.set(frame, connectFrame(this.opened().host, port, { commandCompleted }));
  }

  runCommand(functionName: string): void {
    this.frames.get("commands")?.invokeCommand(functionName, functionName);
  }

  onCommandCompleted(listener: () => void): void {
    this.commandListener = listener;
  }

  private opened(): OpenBook {
    if (!this.current) throw new Error("no workbook is open in the host");
    return this.current;
  }

  /** Undefined when it was deleted since the page asked. */
  private find(sheetId: string): Sheet | undefined {
    return this.opened().book.sheets.find((sheet) => sheet.id === sheetId);
  }
}
