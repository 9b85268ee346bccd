import type { BookEditor } from "./book-editor";
import { HostError } from "./host-error";
import { checkSheetName } from "./name-rules";
import { Sheet } from "./sheet";
import type { ShiftContext } from "./shift-cells";

/** Adds a sheet after the last one; without a name it gets "Sheet1", "Sheet2" ... */
export function addSheet(editor: BookEditor, name: string | null): Sheet {
  const { book } = editor;
  editor.requireOpenStructure();
  let chosen = name ?? "";
  if (chosen === "") {
    let number = book.sheets.length + 1;
    while (book.sheetNamed(`Sheet${String(number)}`)) number++;
    chosen = `Sheet${String(number)}`;
  }
  checkSheetName(book, chosen, null);
  const sheet = new Sheet(book.makeId(), chosen);
  book.sheets.push(sheet);
  book.active ??= sheet;
  editor.structureChanged();
  book.announce({ kind: "sheetAdded", sheet });
  return sheet;
}

export function renameSheet(editor: BookEditor, sheet: Sheet, name: string): void {
  editor.requireOpenStructure();
  checkSheetName(editor.book, name, sheet.id);
  if (name === sheet.name) return;
  const before = sheet.name;
  editor.calculator.renameSheet(before, name);
  sheet.name = name;
  sheet.changed = true;
  editor.structureChanged();
  editor.book.announce({ kind: "sheetRenamed", sheet });
}

/** Deletes a sheet with all it holds; the last visible one stays. */
export function deleteSheet(
  context: ShiftContext & { readonly references: { forgetSheet(sheet: Sheet): void } },
  sheet: Sheet,
): void {
  const { editor } = context;
  const { book } = editor;
  editor.requireOpenStructure();
  // office-js.md 1.6 "Hidden sheets": a very hidden sheet cannot be deleted.
  if (sheet.visibility === "VeryHidden") {
    throw new HostError("GeneralException", `sheet "${sheet.name}" is very hidden and cannot be deleted`);
  }
  const visible = book.sheets.filter((one) => one.visibility === "Visible" && one !== sheet);
  if (visible.length === 0) {
    throw new HostError("InvalidOperation", "a workbook keeps at least one visible sheet");
  }
  editor.calculator.removeSheet(sheet);
  for (const table of sheet.tables) editor.calculator.removeTable(table.name);
  const index = book.sheets.indexOf(sheet);
  book.sheets.splice(index, 1);
  for (let position = book.names.length - 1; position >= 0; position--) {
    if (book.names[position]?.scope === sheet) book.names.splice(position, 1);
  }
  context.references.forgetSheet(sheet);
  editor.structureChanged();
  book.announce({ kind: "sheetDeleted", sheet });
  if (book.active !== sheet) return;
  const next = book.sheets.slice(index).find((one) => one.visibility === "Visible") ?? visible.at(-1) ?? null;
  book.active = next;
  if (next) book.announce({ kind: "sheetActivated", sheet: next });
}

export function moveSheet(editor: BookEditor, sheet: Sheet, position: number): void {
  const { sheets } = editor.book;
  editor.requireOpenStructure();
  if (!Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new HostError("InvalidArgument", `position ${String(position)} of ${String(sheets.length)} sheets`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  editor.changed("layout", sheet);
}

export function setVisibility(editor: BookEditor, sheet: Sheet, value: string): void {
  editor.requireOpenStructure();
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
    throw new HostError("InvalidArgument", `"${value}" is none of Visible, Hidden, VeryHidden`);
  }
  const others = editor.book.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  if (value !== "Visible" && others.length === 0) {
    throw new HostError("InvalidOperation", "a workbook keeps at least one visible sheet");
  }
  sheet.visibility = value;
  editor.changed("layout", sheet);
  const next = others[0];
  if (value !== "Visible" && editor.book.active === sheet && next) {
    editor.book.active = next;
    editor.book.announce({ kind: "sheetActivated", sheet: next });
  }
}
