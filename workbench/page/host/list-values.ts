import { contains, findPlace } from "../../excel-host/model/address";
import type { Book } from "../../excel-host/model/book";
import type { Sheet } from "../../excel-host/model/sheet";
import { shownText } from "../../excel-host/model/shown-text";

/** Most values offered; a longer list is cut. */
const MOST_VALUES = 2000;

/** The values that a list validation allows in a cell, or null where there is none. */
export function listValues(book: Book, sheet: Sheet, row: number, column: number): string[] | null {
  const cell = { top: row, bottom: row, left: column, right: column };
  const validation = sheet.validations.find(
    (candidate) => "list" in candidate.rule && contains(candidate.area, cell),
  );
  const list = validation?.rule["list"];
  if (typeof list !== "object" || list === null || !("source" in list)) return null;
  const source = String(list.source);
  if (!source.startsWith("=")) return source.split(",").map((value) => value.trim());
  const place = findPlace(source.replace(/^=INDIRECT\("(.*)"\)$/i, "=$1").replace(/\$/g, ""), book, sheet);
  if (!place) return null;
  const values = new Set<string>();
  for (let down = place.area.top; down <= place.area.bottom && values.size < MOST_VALUES; down++) {
    for (let right = place.area.left; right <= place.area.right; right++) {
      const text = shownText(book, place.sheet, down, right);
      if (text !== "") values.add(text);
    }
  }
  return [...values];
}
