import type { CellStyle, StyleTable } from "../../model/style";
import {
  childNamed,
  element,
  elementText,
  elements,
  ensureChild,
  insertInOrder,
  numberAttribute,
  removeChildren,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import type { ColorReader } from "./colors";
import { FIRST_CUSTOM_FORMAT, builtInFormatId } from "./number-formats";
import { elementsOf, readStyleNames, readStyles } from "./read-styles";
import { borderElement, fillElement, fontElement } from "./style-elements";
import { alignmentToFile, rotationToFile } from "./style-terms";
import { builtInStyleId } from "./built-in-styles";

/** CT_Stylesheet, ECMA-376 18.8.39. */
export const STYLE_SHEET_ORDER = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;

/** CT_Xf, 18.8.45. */
const FORMAT_ORDER = ["alignment", "protection", "extLst"] as const;

/** Appends to a style sheet what the styles of a book need; nothing that is there moves or changes. */
export class StyleWriter {
  changed = false;
  private readonly sourceStyles: readonly CellStyle[];
  private readonly formats: XmlElement[];
  private readonly byLook = new Map<string, number>();
  private readonly formatByStyle = new Map<number, number>();
  private readonly placeByText = new Map<string, Map<string, number>>();

  constructor(
    readonly root: XmlElement,
    colors: ColorReader,
    private readonly styles: StyleTable,
  ) {
    this.sourceStyles = readStyles(root, colors);
    this.formats = elementsOf(root, "cellXfs");
    this.sourceStyles.forEach((style, index) => {
      const key = lookOf(style);
      if (!this.byLook.has(key)) this.byLook.set(key, index);
    });
  }

  /** The cell format of the file for a style of the book. */
  formatOf(index: number): number {
    let format = this.formatByStyle.get(index);
    if (format === undefined) {
      const style = this.styles.at(index);
      format = this.presentFormat(style) ?? this.addFormat(style);
      this.formatByStyle.set(index, format);
    }
    return format;
  }

  /** Adds a differential format for a conditional format and returns its number. */
  differentialFormat(format: XmlElement): number {
    return this.add("dxfs", format);
  }

  /** Number of a number format, added when the file does not have it. */
  numberFormatId(code: string): number {
    const builtIn = builtInFormatId(code);
    if (builtIn !== undefined) return builtIn;
    const list = ensureChild(this.root, "numFmts", STYLE_SHEET_ORDER);
    let highest = FIRST_CUSTOM_FORMAT - 1;
    for (const item of elements(list)) {
      const id = numberAttribute(item, "numFmtId") ?? 0;
      if (item.attributes.formatCode === code) return id;
      highest = Math.max(highest, id);
    }
    list.children.push(element("numFmt", { numFmtId: highest + 1, formatCode: code }));
    setAttribute(list, "count", elements(list).length);
    this.changed = true;
    return highest + 1;
  }

  private presentFormat(style: CellStyle): number | undefined {
    const own = style.fileFormat === undefined ? undefined : this.sourceStyles[style.fileFormat];
    if (own && lookOf(own) === lookOf(style)) return style.fileFormat;
    return style.fileFormat === undefined ? this.byLook.get(lookOf(style)) : undefined;
  }

  private addFormat(style: CellStyle): number {
    const before = style.fileFormat === undefined ? undefined : this.sourceStyles[style.fileFormat];
    const base = before?.fileFormat === undefined ? undefined : this.formats[before.fileFormat];
    const format: XmlElement = base
      ? { ...base, attributes: { ...base.attributes }, children: [...base.children] }
      : element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 });
    const differs = (part: keyof CellStyle): boolean =>
      !before || JSON.stringify(before[part]) !== JSON.stringify(style[part]);
    if (differs("numberFormat"))
      this.set(format, "numFmtId", this.numberFormatId(style.numberFormat), "applyNumberFormat");
    if (differs("font")) {
      const source = base && elementsOf(this.root, "fonts")[numberAttribute(base, "fontId") ?? 0];
      this.set(
        format,
        "fontId",
        this.add("fonts", fontElement(style.font, source, before?.font)),
        "applyFont",
      );
    }
    if (differs("fill")) {
      const fill = style.fill === null ? 0 : this.add("fills", fillElement(style.fill));
      this.set(format, "fillId", fill, "applyFill");
    }
    if (differs("borders"))
      this.set(format, "borderId", this.add("borders", borderElement(style.borders)), "applyBorder");
    if (differs("styleName")) setAttribute(format, "xfId", this.namedStyle(style.styleName, format));
    if (differs("quotePrefix")) setAttribute(format, "quotePrefix", style.quotePrefix ? true : undefined);
    if (ALIGNMENT_PARTS.some(differs)) writeAlignment(format, style);
    if (differs("locked") || differs("formulaHidden")) {
      removeChildren(format, "protection");
      setAttribute(format, "applyProtection", true);
      insertInOrder(
        format,
        element("protection", { locked: style.locked, hidden: style.formulaHidden ? true : undefined }),
        FORMAT_ORDER,
      );
    }
    return this.add("cellXfs", format);
  }

  private set(format: XmlElement, attribute: string, value: number, apply: string): void {
    setAttribute(format, attribute, value);
    setAttribute(format, apply, true);
  }

  /** Index of the base format of a named cell style, made when the file does not have it. */
  private namedStyle(name: string, format: XmlElement): number {
    for (const [base, present] of readStyleNames(this.root)) if (present === name) return base;
    const base = this.append("cellStyleXfs", element("xf", { ...format.attributes, xfId: undefined }));
    this.append("cellStyles", element("cellStyle", { name, xfId: base, builtinId: builtInStyleId(name) }));
    return base;
  }

  /** Adds an element to a list unless one with the same text is there. */
  private add(list: string, item: XmlElement): number {
    let places = this.placeByText.get(list);
    if (!places) {
      places = new Map();
      const texts = elementsOf(this.root, list).map(elementText);
      for (let place = texts.length - 1; place >= 0; place--) places.set(texts[place] ?? "", place);
      this.placeByText.set(list, places);
    }
    const text = elementText(item);
    let place = places.get(text);
    if (place === undefined) {
      place = this.append(list, item);
      places.set(text, place);
    }
    return place;
  }

  private append(list: string, item: XmlElement): number {
    const parent = ensureChild(this.root, list, STYLE_SHEET_ORDER);
    parent.children.push(item);
    const count = elements(parent).length;
    setAttribute(parent, "count", count);
    this.changed = true;
    return count - 1;
  }
}

const ALIGNMENT_PARTS = [
  "horizontalAlignment",
  "verticalAlignment",
  "wrapText",
  "indentLevel",
  "textOrientation",
  "shrinkToFit",
] as const;

function writeAlignment(format: XmlElement, style: CellStyle): void {
  const present = childNamed(format, "alignment");
  removeChildren(format, "alignment");
  const alignment = element("alignment", {
    ...present?.attributes,
    horizontal:
      style.horizontalAlignment === "General" ? undefined : alignmentToFile(style.horizontalAlignment),
    vertical: style.verticalAlignment === "Bottom" ? undefined : alignmentToFile(style.verticalAlignment),
    textRotation: style.textOrientation === 0 ? undefined : rotationToFile(style.textOrientation),
    wrapText: style.wrapText ? true : undefined,
    indent: style.indentLevel === 0 ? undefined : style.indentLevel,
    shrinkToFit: style.shrinkToFit ? true : undefined,
  });
  if (Object.keys(alignment.attributes).length > 0) insertInOrder(format, alignment, FORMAT_ORDER);
  setAttribute(format, "applyAlignment", true);
}

/** Text that is equal when two styles look the same, wherever they come from. */
function lookOf(style: CellStyle): string {
  const { borders, ...rest } = style;
  const { name, size, bold, italic, underline, strikethrough, color } = style.font;
  const edges = Object.entries(borders)
    .filter(([, edge]) => edge.style !== "None")
    .map(([edge, line]) => [edge, line.style, line.weight, line.color])
    .sort(([one], [other]) => String(one).localeCompare(String(other)));
  return JSON.stringify([
    name,
    size,
    bold,
    italic,
    underline,
    strikethrough,
    color,
    edges,
    rest.fill,
    rest.numberFormat,
    rest.horizontalAlignment,
    rest.verticalAlignment,
    rest.wrapText,
    rest.indentLevel,
    rest.textOrientation,
    rest.shrinkToFit,
    rest.locked,
    rest.formulaHidden,
    rest.quotePrefix,
    rest.styleName,
  ]);
}
