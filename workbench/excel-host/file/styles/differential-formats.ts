import { booleanAttribute, childNamed, element, type XmlElement } from "../xml/xml-element";
import type { ColorReader } from "./colors";
import { argb } from "./style-elements";
import type { StyleWriter } from "./write-styles";

type Settings = Readonly<Record<string, unknown>>;

/** What a conditional format changes of a cell, by API path. */
export function readDifferential(differential: XmlElement, colors: ColorReader): Record<string, unknown> {
  const settings: Record<string, unknown> = {};
  const font = childNamed(differential, "font");
  const flag = (name: string, key: string): void => {
    const item = childNamed(font, name);
    if (item) settings[`format/font/${key}`] = booleanAttribute(item, "val", true);
  };
  flag("b", "bold");
  flag("i", "italic");
  flag("strike", "strikethrough");
  const underline = childNamed(font, "u");
  if (underline)
    settings["format/font/underline"] = underline.attributes.val === "double" ? "Double" : "Single";
  const fontColor = colors.read(childNamed(font, "color"));
  if (fontColor !== null) settings["format/font/color"] = fontColor;
  // A differential solid fill has its colour as the background (ECMA-376 18.8.32 names no rule; Excel's way).
  const pattern = childNamed(childNamed(differential, "fill"), "patternFill");
  const fill = colors.read(childNamed(pattern, "bgColor")) ?? colors.read(childNamed(pattern, "fgColor"));
  if (fill !== null) settings["format/fill/color"] = fill;
  const format = childNamed(differential, "numFmt")?.attributes.formatCode;
  if (format !== undefined) settings["format/numberFormat"] = format;
  return settings;
}

/** The differential format for settings; undefined when they change nothing of a cell. */
export function differentialElement(settings: Settings, styles: StyleWriter): XmlElement | undefined {
  const children: XmlElement[] = [];
  const font = fontElement(settings);
  if (font) children.push(font);
  const numberFormat = settings["format/numberFormat"];
  if (typeof numberFormat === "string" && numberFormat !== "") {
    const numFmtId = styles.numberFormatId(numberFormat);
    children.push(element("numFmt", { numFmtId, formatCode: numberFormat }));
  }
  const fill = settings["format/fill/color"] ?? settings["format/fill"];
  if (typeof fill === "string" && fill !== "") {
    children.push(
      element("fill", {}, [element("patternFill", {}, [element("bgColor", { rgb: argb(fill) })])]),
    );
  }
  return children.length === 0 ? undefined : element("dxf", {}, children);
}

function fontElement(settings: Settings): XmlElement | undefined {
  const children: XmlElement[] = [];
  const flag = (name: string, key: string): void => {
    const value = settings[`format/font/${key}`];
    if (typeof value === "boolean") children.push(element(name, { val: value ? undefined : 0 }));
  };
  flag("b", "bold");
  flag("i", "italic");
  flag("strike", "strikethrough");
  const underline = settings["format/font/underline"];
  if (underline === "Single" || underline === "Double") {
    children.push(element("u", { val: underline === "Double" ? "double" : undefined }));
  }
  const color = settings["format/font/color"];
  if (typeof color === "string" && color !== "") children.push(element("color", { rgb: argb(color) }));
  return children.length === 0 ? undefined : element("font", {}, children);
}
