import { DEFAULT_STYLE, type BorderEdge, type CellStyle, type FontStyle } from "../../model/style";
import {
  attributeNamed,
  booleanAttribute,
  childNamed,
  childrenNamed,
  descendant,
  elements,
  numberAttribute,
  type XmlElement,
} from "../xml/xml-element";
import type { ColorReader } from "./colors";
import { builtInFormat } from "./number-formats";
import { alignmentFromFile, lineFromFile, rotationFromFile, underlineFromFile } from "./style-terms";

type Edge = keyof CellStyle["borders"];

/** The cell formats of a styles part in file order, each as a style that remembers its place. */
export function readStyles(styleSheet: XmlElement, colors: ColorReader): CellStyle[] {
  const fonts = elementsOf(styleSheet, "fonts").map((font) => readFont(font, colors));
  const fills = elementsOf(styleSheet, "fills").map((fill) => readFill(fill, colors));
  const borders = elementsOf(styleSheet, "borders").map((border) => readBorders(border, colors));
  const formats = readNumberFormats(styleSheet);
  const styleNames = readStyleNames(styleSheet);
  return elementsOf(styleSheet, "cellXfs").map((format, index) => {
    const alignment = childNamed(format, "alignment");
    const protection = childNamed(format, "protection");
    return {
      font: fonts[numberAttribute(format, "fontId") ?? 0] ?? DEFAULT_STYLE.font,
      fill: fills[numberAttribute(format, "fillId") ?? 0] ?? null,
      borders: borders[numberAttribute(format, "borderId") ?? 0] ?? {},
      numberFormat: formats(numberAttribute(format, "numFmtId") ?? 0),
      horizontalAlignment: alignmentFromFile(alignment?.attributes.horizontal, "General"),
      verticalAlignment: alignmentFromFile(alignment?.attributes.vertical, "Bottom"),
      wrapText: booleanAttribute(alignment, "wrapText", false),
      indentLevel: numberAttribute(alignment, "indent") ?? 0,
      textOrientation: rotationFromFile(numberAttribute(alignment, "textRotation") ?? 0),
      shrinkToFit: booleanAttribute(alignment, "shrinkToFit", false),
      locked: booleanAttribute(protection, "locked", true),
      formulaHidden: booleanAttribute(protection, "hidden", false),
      quotePrefix: booleanAttribute(format, "quotePrefix", false),
      styleName: styleNames.get(numberAttribute(format, "xfId") ?? 0) ?? "Normal",
      fileFormat: index,
    };
  });
}

export function elementsOf(styleSheet: XmlElement, list: string): XmlElement[] {
  const parent = childNamed(styleSheet, list);
  return parent ? elements(parent) : [];
}

export function readFont(font: XmlElement, colors: ColorReader): FontStyle {
  const on = (name: string): boolean => {
    const flag = childNamed(font, name);
    return flag !== undefined && booleanAttribute(flag, "val", true);
  };
  const underline = childNamed(font, "u");
  return {
    name: childNamed(font, "name")?.attributes.val ?? DEFAULT_STYLE.font.name,
    size: numberAttribute(childNamed(font, "sz"), "val") ?? DEFAULT_STYLE.font.size,
    bold: on("b"),
    italic: on("i"),
    underline: underline ? underlineFromFile(underline.attributes.val ?? "single") : "None",
    strikethrough: on("strike"),
    color: colors.read(childNamed(font, "color")),
  };
}

/** A solid fill's colour; patterns and gradients show the colour most of the cell has. */
export function readFill(fill: XmlElement, colors: ColorReader): string | null {
  const pattern = childNamed(fill, "patternFill");
  if (!pattern) {
    const stop = childNamed(childNamed(fill, "gradientFill"), "stop");
    return colors.read(childNamed(stop, "color"));
  }
  const kind = pattern.attributes.patternType ?? "none";
  if (kind === "none") return null;
  return colors.read(childNamed(pattern, kind === "solid" ? "fgColor" : "bgColor"));
}

function readBorders(border: XmlElement, colors: ColorReader): CellStyle["borders"] {
  const borders: Partial<Record<Edge, BorderEdge>> = {};
  const read = (name: string, edge: Edge): void => {
    const side = childNamed(border, name);
    const line = side && lineFromFile(side.attributes.style ?? "none");
    if (line) borders[edge] = { ...line, color: colors.read(childNamed(side, "color")) };
  };
  read("top", "EdgeTop");
  read("bottom", "EdgeBottom");
  read(childNamed(border, "left") ? "left" : "start", "EdgeLeft");
  read(childNamed(border, "right") ? "right" : "end", "EdgeRight");
  if (booleanAttribute(border, "diagonalDown", false)) read("diagonal", "DiagonalDown");
  if (booleanAttribute(border, "diagonalUp", false)) read("diagonal", "DiagonalUp");
  return borders;
}

function readNumberFormats(styleSheet: XmlElement): (id: number) => string {
  const custom = new Map<number, string>();
  for (const format of elementsOf(styleSheet, "numFmts")) {
    custom.set(numberAttribute(format, "numFmtId") ?? -1, attributeNamed(format, "formatCode") ?? "General");
  }
  return (id) => custom.get(id) ?? builtInFormat(id) ?? "General";
}

/** Names of cell styles by the index of their base format. */
export function readStyleNames(styleSheet: XmlElement): Map<number, string> {
  const names = new Map<number, string>();
  const list = descendant(styleSheet, "cellStyles");
  for (const style of list ? childrenNamed(list, "cellStyle") : []) {
    const base = numberAttribute(style, "xfId") ?? 0;
    if (!names.has(base)) names.set(base, attributeNamed(style, "name") ?? "Normal");
  }
  return names;
}
