import {
  booleanAttribute,
  childNamed,
  descendant,
  element,
  numberAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { dashFromFile, dashToFile } from "./chart-words";
import { EMU } from "./namespaces";

type Properties = Readonly<Record<string, unknown>>;

export function stringAt(properties: Properties, path: string): string | undefined {
  const value = properties[path];
  return typeof value === "string" && value !== "" ? value : undefined;
}

export function numberAt(properties: Properties, path: string): number | undefined {
  const value = properties[path];
  return typeof value === "number" ? value : undefined;
}

function solid(color: string): XmlElement {
  return element("a:solidFill", {}, [element("a:srgbClr", { val: color.replace("#", "").toUpperCase() })]);
}

/** Fill and line of a part; `line` is the path of its line ("format/line", "format/border"). */
export function shapeElement(
  properties: Properties,
  fill: string | null,
  line: string,
): XmlElement | undefined {
  const children: XmlElement[] = [];
  const color = fill === null ? undefined : properties[fill];
  if (typeof color === "string" && color !== "") children.push(solid(color));
  else if (fill !== null && color === null) children.push(element("a:noFill"));
  const style = properties[`${line}/lineStyle`];
  const lineColor = stringAt(properties, `${line}/color`);
  const weight = numberAt(properties, `${line}/weight`);
  if (style === "None") children.push(element("a:ln", {}, [element("a:noFill")]));
  else if (lineColor !== undefined || weight !== undefined || dashToFile(style) !== undefined) {
    const dash = dashToFile(style);
    children.push(
      element("a:ln", { w: weight === undefined ? undefined : Math.round(weight * EMU) }, [
        ...(lineColor === undefined ? [] : [solid(lineColor)]),
        ...(dash === undefined ? [] : [element("a:prstDash", { val: dash })]),
      ]),
    );
  }
  return children.length === 0 ? undefined : element("c:spPr", {}, children);
}

/** Reads what shapeElement writes; theme colours stay with the file. */
export function readShape(
  shape: XmlElement | undefined,
  fill: string | null,
  line: string,
  properties: Record<string, unknown>,
): void {
  const color = solidColor(shape);
  if (fill !== null && color !== undefined) properties[fill] = color;
  const stroke = childNamed(shape, "ln");
  if (!stroke) return;
  if (childNamed(stroke, "noFill")) properties[`${line}/lineStyle`] = "None";
  const strokeColor = solidColor(stroke);
  if (strokeColor !== undefined) properties[`${line}/color`] = strokeColor;
  const width = numberAttribute(stroke, "w");
  if (width !== undefined) properties[`${line}/weight`] = width / EMU;
  const dash = dashFromFile(childNamed(stroke, "prstDash")?.attributes.val ?? "");
  if (dash !== undefined) properties[`${line}/lineStyle`] = dash;
}

function solidColor(parent: XmlElement | undefined): string | undefined {
  const value = descendant(parent, "solidFill", "srgbClr")?.attributes.val;
  return value === undefined ? undefined : `#${value.toUpperCase()}`;
}

const FONT = ["size", "color", "bold", "italic", "name"] as const;

/** The font of a part of a chart, a:defRPr; undefined when nothing of it was set. */
export function fontElement(properties: Properties, path: string): XmlElement | undefined {
  if (!FONT.some((key) => properties[`${path}/${key}`] !== undefined)) return undefined;
  const size = numberAt(properties, `${path}/size`);
  const bold = properties[`${path}/bold`];
  const italic = properties[`${path}/italic`];
  const color = stringAt(properties, `${path}/color`);
  const name = stringAt(properties, `${path}/name`);
  return element(
    "a:defRPr",
    {
      sz: size === undefined ? undefined : Math.round(size * 100),
      b: typeof bold === "boolean" ? bold : undefined,
      i: typeof italic === "boolean" ? italic : undefined,
    },
    [
      ...(color === undefined ? [] : [solid(color)]),
      ...(name === undefined ? [] : [element("a:latin", { typeface: name })]),
    ],
  );
}

/** Text properties with a font, c:txPr. */
export function textPropertiesElement(properties: Properties, path: string): XmlElement | undefined {
  const font = fontElement(properties, path);
  return (
    font &&
    element("c:txPr", {}, [
      element("a:bodyPr"),
      element("a:lstStyle"),
      element("a:p", {}, [element("a:pPr", {}, [font]), element("a:endParaRPr", { lang: "en-US" })]),
    ])
  );
}

export function readFont(
  font: XmlElement | undefined,
  path: string,
  properties: Record<string, unknown>,
): void {
  if (!font) return;
  const size = numberAttribute(font, "sz");
  if (size !== undefined) properties[`${path}/size`] = size / 100;
  if (font.attributes.b !== undefined) properties[`${path}/bold`] = booleanAttribute(font, "b", false);
  if (font.attributes.i !== undefined) properties[`${path}/italic`] = booleanAttribute(font, "i", false);
  const color = solidColor(font);
  if (color !== undefined) properties[`${path}/color`] = color;
  const name = childNamed(font, "latin")?.attributes.typeface;
  if (name !== undefined && !name.startsWith("+")) properties[`${path}/name`] = name;
}
