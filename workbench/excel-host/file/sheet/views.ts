import { areaAddress, type Area } from "../../model/area";
import type { Sheet } from "../../model/sheet";
import {
  booleanAttribute,
  childNamed,
  childrenNamed,
  element,
  ensureChild,
  insertInOrder,
  numberAttribute,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { firstArea } from "./addresses";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** CT_SheetView, ECMA-376 18.3.1.87. */
const VIEW_ORDER = ["pane", "selection", "pivotSelection", "extLst"] as const;

/** Gridlines, headings, frozen rows and columns, selection. */
export function readViews(root: XmlElement, sheet: Sheet): void {
  const view = childNamed(childNamed(root, "sheetViews"), "sheetView");
  if (!view) return;
  sheet.showGridlines = booleanAttribute(view, "showGridLines", true);
  sheet.showHeadings = booleanAttribute(view, "showRowColHeaders", true);
  const pane = childNamed(view, "pane");
  if (pane?.attributes.state?.startsWith("frozen")) {
    sheet.frozen = {
      rows: numberAttribute(pane, "ySplit") ?? 0,
      columns: numberAttribute(pane, "xSplit") ?? 0,
    };
  }
  const selection = activeSelection(view);
  const area = firstArea(selection?.attributes.sqref ?? selection?.attributes.activeCell);
  if (area) sheet.selection = area;
}

export function viewsOf(sheet: Sheet): unknown {
  return [sheet.showGridlines, sheet.showHeadings, sheet.frozen];
}

function activeSelection(view: XmlElement): XmlElement | undefined {
  const active = childNamed(view, "pane")?.attributes.activePane ?? "topLeft";
  return childrenNamed(view, "selection").find(
    (selection) => (selection.attributes.pane ?? "topLeft") === active,
  );
}

function ensureView(root: XmlElement): XmlElement {
  const views = ensureChild(root, "sheetViews", WORKSHEET_ORDER);
  const present = childNamed(views, "sheetView");
  if (present) return present;
  const view = element("sheetView", { workbookViewId: 0 });
  views.children.push(view);
  return view;
}

export function writeViews(root: XmlElement, sheet: Sheet): void {
  const view = ensureView(root);
  setAttribute(view, "showGridLines", sheet.showGridlines ? undefined : false);
  setAttribute(view, "showRowColHeaders", sheet.showHeadings ? undefined : false);
  removeChildren(view, "pane");
  removeChildren(view, "selection");
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const corner = areaAddress({ top: rows, bottom: rows, left: columns, right: columns });
  insertInOrder(
    view,
    element("pane", {
      xSplit: columns === 0 ? undefined : columns,
      ySplit: rows === 0 ? undefined : rows,
      topLeftCell: corner,
      activePane: active,
      state: "frozen",
    }),
    VIEW_ORDER,
  );
  const panes = active === "bottomRight" ? ["topRight", "bottomLeft", active] : [active];
  for (const pane of panes) insertInOrder(view, element("selection", { pane }), VIEW_ORDER);
}

/** Shows the selected cells; the active cell is the first of them. */
export function writeSelection(root: XmlElement, selection: Area): void {
  const view = ensureView(root);
  const target = activeSelection(view) ?? element("selection");
  if (!view.children.includes(target)) insertInOrder(view, target, VIEW_ORDER);
  const address = areaAddress(selection);
  setAttribute(target, "activeCell", address.split(":")[0]);
  setAttribute(target, "activeCellId", undefined);
  setAttribute(target, "sqref", address);
}

/** Marks the sheet as the one shown; two marked sheets would be edited together. */
export function writeSelectedTab(root: XmlElement, selected: boolean): void {
  setAttribute(ensureView(root), "tabSelected", selected ? true : undefined);
}

/**
 * The same on the text of a sheet that is not written anew: only the attribute changes.
 * Gives undefined when the part says so already.
 */
export function markSelectedTab(bytes: Uint8Array, selected: boolean): Uint8Array | undefined {
  // The views stand before the rows: no need to decode more.
  const head = new TextDecoder().decode(bytes.subarray(0, 65_536));
  const tag = /<(?:\w+:)?sheetView\b[^>]*>/.exec(head);
  if (!tag) return undefined;
  const attribute = /\s+tabSelected\s*=\s*("[^"]*"|'[^']*')/.exec(tag[0]);
  const marked = attribute !== null && /^["'](1|true)["']$/.test(attribute[1] ?? "");
  if (marked === selected) return undefined;
  const without = attribute ? tag[0].replace(attribute[0], "") : tag[0];
  const changed = selected ? without.replace(/sheetView\b/, 'sheetView tabSelected="1"') : without;
  const encoder = new TextEncoder();
  const start = encoder.encode(head.slice(0, tag.index)).length;
  const length = encoder.encode(tag[0]).length;
  const middle = encoder.encode(changed);
  const result = new Uint8Array(bytes.length - length + middle.length);
  result.set(bytes.subarray(0, start));
  result.set(middle, start);
  result.set(bytes.subarray(start + length), start + middle.length);
  return result;
}
