import { fileWidthOfCharacters } from "../../model/cell-sizes";
import type { ColumnProperties, Sheet } from "../../model/sheet";
import {
  booleanAttribute,
  childNamed,
  element,
  elements,
  ensureChild,
  insertInOrder,
  numberAttribute,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import type { SheetMemory } from "./sheet-memory";

import { WORKSHEET_ORDER } from "./worksheet-order";

const MODELLED = new Set([
  "min",
  "max",
  "width",
  "customWidth",
  "hidden",
  "style",
  "outlineLevel",
  "collapsed",
]);

/** Reads column widths, hiding and styles. */
export function readColumns(
  root: XmlElement,
  sheet: Sheet,
  memory: SheetMemory,
  styleOf: (format: number) => number,
): void {
  const list = childNamed(root, "cols");
  for (const range of list ? elements(list) : []) {
    const first = (numberAttribute(range, "min") ?? 1) - 1;
    const last = (numberAttribute(range, "max") ?? first + 1) - 1;
    const stored = numberAttribute(range, "width");
    const standard =
      !booleanAttribute(range, "customWidth", false) && stored === fileWidthOfCharacters(sheet.standardWidth);
    const width = standard ? undefined : stored;
    const style = numberAttribute(range, "style");
    const outline = numberAttribute(range, "outlineLevel") ?? 0;
    const others = Object.entries(range.attributes).filter(([name]) => !MODELLED.has(name));
    for (let column = first; column <= last; column++) {
      const properties: ColumnProperties = {};
      if (width !== undefined) properties.width = width;
      if (booleanAttribute(range, "hidden", false)) properties.hidden = true;
      if (style !== undefined && style !== 0) properties.style = styleOf(style);
      if (outline > 0) properties.outline = outline;
      if (booleanAttribute(range, "collapsed", false)) properties.collapsed = true;
      sheet.columns.set(column, properties);
      if (others.length > 0) memory.columns.set(column, Object.fromEntries(others));
    }
  }
}

/** Writes the columns anew, neighbours of the same kind in one element. */
export function writeColumns(
  root: XmlElement,
  sheet: Sheet,
  memory: SheetMemory,
  formatOf: (style: number) => number,
): void {
  removeChildren(root, "cols");
  const list = element("cols");
  let before: { key: string; last: number; range: XmlElement } | undefined;
  const indexes = [...new Set([...sheet.columns.keys(), ...memory.columns.keys()])].sort((a, b) => a - b);
  for (const column of indexes) {
    const { width, hidden, style, outline, collapsed } = sheet.columns.get(column) ?? {};
    const format = style === undefined ? 0 : formatOf(style);
    const others = memory.columns.get(column) ?? {};
    const folds = outline !== undefined || collapsed === true;
    if (width === undefined && hidden !== true && format === 0 && !folds && Object.keys(others).length === 0)
      continue;
    const key = JSON.stringify([width, hidden === true, format, outline, collapsed === true, others]);
    if (before?.key === key && before.last === column - 1) {
      before.last = column;
      before.range.attributes.max = String(column + 1);
      continue;
    }
    const range = element("col", {
      min: column + 1,
      max: column + 1,
      width: width ?? fileWidthOfCharacters(sheet.standardWidth),
      style: format === 0 ? undefined : format,
      hidden: hidden === true ? true : undefined,
      customWidth: width === undefined ? undefined : true,
      outlineLevel: outline,
      collapsed: collapsed === true ? true : undefined,
      ...others,
    });
    list.children.push(range);
    before = { key, last: column, range };
  }
  if (list.children.length > 0) insertInOrder(root, list, WORKSHEET_ORDER);
  writeOutlineDepth(root, sheet);
}

/** Excel leaves room for the marks of the outline by this figure, and shows none without it. */
function writeOutlineDepth(root: XmlElement, sheet: Sheet): void {
  let depth = 0;
  for (const { outline } of sheet.columns.values()) depth = Math.max(depth, outline ?? 0);
  if (depth === 0 && !childNamed(root, "sheetFormatPr")) return;
  const format = ensureChild(root, "sheetFormatPr", WORKSHEET_ORDER);
  if (!("defaultRowHeight" in format.attributes)) {
    setAttribute(format, "defaultRowHeight", sheet.standardHeight);
  }
  setAttribute(format, "outlineLevelCol", depth === 0 ? undefined : depth);
}
