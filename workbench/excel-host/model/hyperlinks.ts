import type { Area } from "./area";
import type { BookEditor } from "./book-editor";
import { styleIndexAt } from "./cell-styles";
import { HostError } from "./host-error";
import type { Hyperlink, Sheet } from "./sheet";

/** The link of the first cell of an area as Range.hyperlink gives it, or null. */
export function readHyperlink(sheet: Sheet, area: Area): Record<string, unknown> | null {
  const link = sheet.hyperlinks.get(`${String(area.top)},${String(area.left)}`);
  if (!link) return null;
  const shown = sheet.cells.value(area.top, area.left);
  return { ...link, textToDisplay: shown === null ? "" : String(shown) };
}

/** Sets a link on every cell: an address or a place in the book, with its text and screen tip. */
export function writeHyperlink(editor: BookEditor, sheet: Sheet, area: Area, value: unknown): void {
  if (typeof value !== "object" || value === null) {
    throw new HostError("InvalidArgument", "a link is an object with address or documentReference");
  }
  editor.requireUnprotected(sheet, "allowInsertHyperlinks");
  const given = new Map<string, unknown>(Object.entries(value));
  const link: Hyperlink = {};
  let text: string | null = null;
  for (const [name, content] of given) {
    if (content === null || content === undefined) continue;
    if (typeof content !== "string") throw new HostError("InvalidArgument", `${name} of a link is a text`);
    if (name === "address" || name === "documentReference" || name === "screenTip") link[name] = content;
    else if (name === "textToDisplay") text = content;
    else throw new HostError("InvalidArgument", `a link has no "${name}"`);
  }
  if (link.address === undefined && link.documentReference === undefined) {
    throw new HostError("InvalidArgument", "a link needs an address or a documentReference");
  }
  for (let column = area.left; column <= area.right; column++) {
    const cells = sheet.cells.column(column);
    for (let row = area.top; row <= area.bottom; row++) {
      sheet.hyperlinks.set(`${String(row)},${String(column)}`, { ...link });
      if (text !== null) {
        cells.values[row] = text;
        cells.formulas.delete(row);
      }
      const style = editor.book.styles.at(styleIndexAt(sheet, row, column));
      // Excel gives linked cells the look of its Hyperlink style.
      cells.styles[row] = editor.book.styles.intern({
        ...style,
        font: { ...style.font, color: "#0563C1", underline: "Single" },
      });
    }
  }
  editor.cellsChanged(sheet, area, "addIn");
}
