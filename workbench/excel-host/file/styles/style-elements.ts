import type { CellStyle, FontStyle } from "../../model/style";
import { element, insertInOrder, removeChildren, type XmlElement } from "../xml/xml-element";
import { lineToFile, underlineToFile } from "./style-terms";

/** The order in which Excel writes the parts of a font (CT_Font, ECMA-376 18.8.22). */
const FONT_ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
] as const;

/** "#RRGGBB" as the file's ARGB. */
export function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** A font; where it changes one of the file, what did not change stays as the file has it. */
export function fontElement(font: FontStyle, source?: XmlElement, before?: FontStyle): XmlElement {
  const made = element("font", {}, source ? [...source.children] : []);
  const put = (name: string, changed: boolean, content: XmlElement | undefined): void => {
    if (!changed) return;
    removeChildren(made, name);
    if (content) insertInOrder(made, content, FONT_ORDER);
  };
  put("b", font.bold !== before?.bold, font.bold ? element("b") : undefined);
  put("i", font.italic !== before?.italic, font.italic ? element("i") : undefined);
  put(
    "strike",
    font.strikethrough !== before?.strikethrough,
    font.strikethrough ? element("strike") : undefined,
  );
  put(
    "u",
    font.underline !== before?.underline,
    font.underline === "None"
      ? undefined
      : element("u", { val: font.underline === "Single" ? undefined : underlineToFile(font.underline) }),
  );
  put("sz", font.size !== before?.size, element("sz", { val: font.size }));
  put(
    "color",
    font.color !== before?.color,
    font.color === null ? undefined : element("color", { rgb: argb(font.color) }),
  );
  if (font.name !== before?.name) {
    put("name", true, element("name", { val: font.name }));
    // The family, character set and theme font belong to the old name.
    for (const name of ["family", "charset", "scheme"]) removeChildren(made, name);
  }
  return made;
}

export function fillElement(color: string): XmlElement {
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [
      element("fgColor", { rgb: argb(color) }),
      element("bgColor", { indexed: 64 }),
    ]),
  ]);
}

export function borderElement(borders: CellStyle["borders"]): XmlElement {
  const side = (name: string, edge: keyof CellStyle["borders"]): XmlElement => {
    const line = borders[edge];
    if (!line || line.style === "None") return element(name);
    return element(name, { style: lineToFile(line.style, line.weight) }, [
      element("color", line.color === null ? { auto: true } : { rgb: argb(line.color) }),
    ]);
  };
  const drawn = (edge: keyof CellStyle["borders"]): boolean | undefined => {
    const line = borders[edge];
    return line && line.style !== "None" ? true : undefined;
  };
  return element("border", { diagonalUp: drawn("DiagonalUp"), diagonalDown: drawn("DiagonalDown") }, [
    side("left", "EdgeLeft"),
    side("right", "EdgeRight"),
    side("top", "EdgeTop"),
    side("bottom", "EdgeBottom"),
    side("diagonal", drawn("DiagonalDown") ? "DiagonalDown" : "DiagonalUp"),
  ]);
}
