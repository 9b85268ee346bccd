import { intersect } from "./address";
import type { Area } from "./area";
import type { BookEditor } from "./book-editor";
import { HostError } from "./host-error";
import type { Sheet } from "./sheet";
import { clearCells } from "./write-cells";

/** Merges an area, or each of its rows; only the first cell of each keeps its content. */
export function mergeCells(editor: BookEditor, sheet: Sheet, area: Area, across: boolean): void {
  editor.requireUnprotected(sheet, "allowFormatCells");
  // Cells of a table cannot be merged (office-js.md 1.6 "Merged cells").
  if (sheet.tables.some((table) => intersect(table.area, area))) {
    throw new HostError("MergedRangeConflict", "cells of a table cannot be merged");
  }
  const parts: Area[] = [];
  if (across) {
    for (let row = area.top; row <= area.bottom; row++) parts.push({ ...area, top: row, bottom: row });
  } else {
    parts.push(area);
  }
  for (const part of parts) {
    removeMerges(sheet, part);
    if (part.top === part.bottom && part.left === part.right) continue;
    if (part.right > part.left) clearCells(editor, sheet, { ...part, left: part.left + 1 }, "Contents");
    if (part.bottom > part.top)
      clearCells(editor, sheet, { ...part, top: part.top + 1, right: part.left }, "Contents");
    sheet.merges.push(part);
  }
  editor.changed("layout", sheet);
}

export function unmergeCells(editor: BookEditor, sheet: Sheet, area: Area): void {
  editor.requireUnprotected(sheet, "allowFormatCells");
  removeMerges(sheet, area);
  editor.changed("layout", sheet);
}

function removeMerges(sheet: Sheet, area: Area): void {
  for (let index = sheet.merges.length - 1; index >= 0; index--) {
    const merge = sheet.merges[index];
    if (merge && intersect(merge, area)) sheet.merges.splice(index, 1);
  }
}
