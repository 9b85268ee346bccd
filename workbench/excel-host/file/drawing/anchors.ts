import { columnOffset, columnPoints, rowOffset, rowPoints } from "../../model/cell-sizes";
import type { Placement } from "../../model/drawing";
import type { Sheet } from "../../model/sheet";
import { childNamed, element, localName, numberAttribute, textOf, type XmlElement } from "../xml/xml-element";
import { DRAWING, DRAWING_MAIN, EMU } from "./namespaces";

/** Where an anchor puts its drawing, in points from the sheet's corner. */
export function readPlacement(anchor: XmlElement, sheet: Sheet): Placement {
  const from = childNamed(anchor, "from");
  const start = from ? readMarker(from, sheet) : readPosition(childNamed(anchor, "pos"));
  const to = childNamed(anchor, "to");
  if (to) {
    const end = readMarker(to, sheet);
    return { ...start, width: end.left - start.left, height: end.top - start.top };
  }
  const size = childNamed(anchor, "ext");
  return {
    ...start,
    width: (numberAttribute(size, "cx") ?? 0) / EMU,
    height: (numberAttribute(size, "cy") ?? 0) / EMU,
  };
}

function readMarker(marker: XmlElement, sheet: Sheet): { left: number; top: number } {
  const number = (name: string): number => Number(textOf(childNamed(marker, name)).trim());
  return {
    left: columnOffset(sheet, number("col")) + number("colOff") / EMU,
    top: rowOffset(sheet, number("row")) + number("rowOff") / EMU,
  };
}

function readPosition(position: XmlElement | undefined): { left: number; top: number } {
  return {
    left: (numberAttribute(position, "x") ?? 0) / EMU,
    top: (numberAttribute(position, "y") ?? 0) / EMU,
  };
}

/** Excel.Placement: how the drawing follows its cells. */
export function readAnchoring(anchor: XmlElement): string {
  const kind = localName(anchor.name);
  if (kind === "absoluteAnchor") return "Absolute";
  if (kind === "oneCellAnchor") return "OneCell";
  const { editAs } = anchor.attributes;
  return editAs === "oneCell" ? "OneCell" : editAs === "absolute" ? "Absolute" : "TwoCell";
}

/** An anchor between two cells that holds a drawing. */
export function anchorElement(
  sheet: Sheet,
  placement: Placement,
  anchoring: string,
  content: XmlElement,
): XmlElement {
  const editAs = anchoring === "OneCell" ? "oneCell" : anchoring === "Absolute" ? "absolute" : undefined;
  return element("xdr:twoCellAnchor", { "xmlns:xdr": DRAWING, "xmlns:a": DRAWING_MAIN, editAs }, [
    ...markers(sheet, placement, "xdr:"),
    content,
    element("xdr:clientData"),
  ]);
}

/** Moves an anchor of a file; what it holds stays. */
export function moveAnchor(anchor: XmlElement, sheet: Sheet, placement: Placement): void {
  const colon = anchor.name.indexOf(":") + 1;
  const prefix = anchor.name.slice(0, colon);
  const editAs = readAnchoring(anchor);
  anchor.name = `${prefix}twoCellAnchor`;
  if (editAs === "TwoCell") delete anchor.attributes.editAs;
  else anchor.attributes.editAs = editAs === "OneCell" ? "oneCell" : "absolute";
  const content = anchor.children.filter(
    (node) => typeof node !== "string" && !["from", "to", "pos", "ext"].includes(localName(node.name)),
  );
  anchor.children = [...markers(sheet, placement, prefix), ...content];
}

function markers(sheet: Sheet, placement: Placement, prefix: string): XmlElement[] {
  const { left, top, width, height } = placement;
  return [
    marker(`${prefix}from`, prefix, sheet, left, top),
    marker(`${prefix}to`, prefix, sheet, left + width, top + height),
  ];
}

function marker(name: string, prefix: string, sheet: Sheet, left: number, top: number): XmlElement {
  const across = cellAt(left, (column) => columnPoints(sheet, column));
  const down = cellAt(top, (row) => rowPoints(sheet, row));
  const part = (key: string, value: number): XmlElement =>
    element(prefix + key, {}, [String(Math.round(value))]);
  return element(name, {}, [
    part("col", across.index),
    part("colOff", across.rest * EMU),
    part("row", down.index),
    part("rowOff", down.rest * EMU),
  ]);
}

/** The row or column at a distance from the corner, and how far into it. */
function cellAt(distance: number, size: (index: number) => number): { index: number; rest: number } {
  let rest = Math.max(0, distance);
  for (let index = 0; ; index++) {
    const points = size(index);
    // A thousandth of a point is less than one unit of the file: the edge belongs to the next cell.
    if (rest < points - 0.001 || index >= 1_048_575) return { index, rest: Math.min(rest, points) };
    rest = Math.max(0, rest - points);
  }
}
