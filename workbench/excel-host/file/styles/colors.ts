import { tinted } from "./tint";
import { attributeNamed, childNamed, descendant, elements, type XmlElement } from "../xml/xml-element";

/** The 64 colours of old workbooks (ECMA-376 18.8.27); 64 and 65 are the system's. */
const INDEXED =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

/** Office's own theme, for files without one: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = [
  "FFFFFF",
  "000000",
  "E7E6E6",
  "44546A",
  "4472C4",
  "ED7D31",
  "A5A5A5",
  "FFC000",
  "5B9BD5",
  "70AD47",
  "0563C1",
  "954F72",
];

/** The order of theme colours in cell styles swaps the light and dark pairs of the theme part. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Turns the ways a file names a colour into "#RRGGBB". */
export class ColorReader {
  private readonly indexed = INDEXED.split(" ");
  private readonly theme = [...OFFICE_THEME];

  constructor(theme?: XmlElement, styleSheet?: XmlElement) {
    const scheme = descendant(theme, "themeElements", "clrScheme");
    THEME_ORDER.forEach((name, index) => {
      const entry = childNamed(scheme, name);
      const color = entry && elements(entry)[0];
      const text = color?.attributes.lastClr ?? color?.attributes.val;
      if (text && /^[0-9A-Fa-f]{6}$/.test(text)) this.theme[index] = text.toUpperCase();
    });
    const custom = descendant(styleSheet, "colors", "indexedColors");
    if (custom) {
      elements(custom).forEach((entry, index) => {
        const rgb = attributeNamed(entry, "rgb");
        if (rgb) this.indexed[index] = rgb.slice(-6).toUpperCase();
      });
    }
  }

  /** "#RRGGBB" of a color element, null for automatic. */
  read(color: XmlElement | undefined): string | null {
    if (!color) return null;
    const { rgb, theme, indexed, auto, tint } = color.attributes;
    let base: string | undefined;
    if (rgb !== undefined) base = rgb.slice(-6).toUpperCase();
    else if (theme !== undefined) base = this.theme[Number(theme)];
    else if (indexed !== undefined) base = this.indexed[Number(indexed)];
    else if (auto !== undefined) return null;
    if (base === undefined || !/^[0-9A-F]{6}$/.test(base)) return null;
    return `#${tint === undefined ? base : tinted(base, Number(tint))}`;
  }
}
