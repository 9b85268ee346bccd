import type { Area } from "../../excel-host/model/area";
import type { BookView, CellBlock, CellContentView, DrawingView, ViewChange } from "./book-view";

/** One cell as a user types it: "" clears, "=..." is a formula. */
export interface TypedCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The Excel host in its worker; the page speaks with it through comlink, where every answer is a promise. */
export interface WorkbenchHost {
  /** Loads a file in place of the open workbook; throws FileError's message for what is no workbook. */
  open(bytes: Uint8Array, name: string): Promise<BookView>;
  /** The workbook as an .xlsx file. */
  save(): Uint8Array;
  book(): BookView;
  cells(sheet: string, firstRow: number, lastRow: number): CellBlock;
  drawings(sheet: string): readonly DrawingView[];
  content(sheet: string, row: number, column: number): CellContentView;
  /** Takes edits of the user; answers why not, or null. */
  type(sheet: string, cells: readonly TypedCell[]): string | null;
  /** Begins or ends the edit of a cell, during which the add-in's requests are refused. */
  setCellEdit(isEditing: boolean): void;
  activate(sheet: string): void;
  select(sheet: string, area: Area): void;
  onChange(listener: (changes: readonly ViewChange[]) => void): void;
  /** Joins a frame of the add-in: its boundary speaks through this port. A new one replaces the one before. */
  connectFrame(frame: AddInFrame, port: MessagePort): void;
  /** Presses a ribbon button that runs a function of the add-in. */
  runCommand(functionName: string): void;
  /** Hears of a workbook that the add-in opens beside this one: the bytes of its file. */
  onNewWorkbook(listener: (bytes: Uint8Array) => void): void;
  /** Hears that a ribbon button's function has finished. */
  onCommandCompleted(listener: () => void): void;
}

/** The task pane, and the page without a face that the ribbon's functions run in. */
export type AddInFrame = "pane" | "commands";
