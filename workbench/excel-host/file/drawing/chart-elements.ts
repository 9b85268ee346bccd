import { element, type XmlElement } from "../xml/xml-element";
import { fontElement, stringAt } from "./chart-shape";

type Properties = Readonly<Record<string, unknown>>;

export const CATEGORY_AXIS = 500_000_001;
export const VALUE_AXIS = 500_000_002;
export const DEFAULT_GAP = 150;

/** <c:name val="..."/>, the form of most settings of a chart. */
export function valueElement(name: string, value: string | number | boolean): XmlElement {
  return element(`c:${name}`, { val: value });
}

export function optional(item: XmlElement | undefined): XmlElement[] {
  return item ? [item] : [];
}

/** A title with its text; undefined when it has none of its own. */
export function titleElement(properties: Properties, path: string): XmlElement | undefined {
  const text = stringAt(properties, `${path}/text`);
  if (text === undefined) return undefined;
  const font = fontElement(properties, `${path}/format/font`) ?? element("a:defRPr");
  const { attributes, children } = font;
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, [font]),
        element("a:r", {}, [
          element("a:rPr", { lang: "en-US", ...attributes }, children),
          element("a:t", {}, [line]),
        ]),
      ]),
    );
  return element("c:title", {}, [
    element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs])]),
    valueElement("overlay", false),
  ]);
}
