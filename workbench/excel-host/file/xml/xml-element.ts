import { SaxesParser } from "saxes";

export type XmlNode = XmlElement | string;

/** An element of a part, names with their prefix as written; strings are text. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

type AttributeValue = string | number | boolean | undefined;

/** Makes an element; undefined attributes are left out, booleans are written 1 and 0. */
export function element(
  name: string,
  attributes: Readonly<Record<string, AttributeValue>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const made: XmlElement = { name, attributes: {}, children };
  for (const [key, value] of Object.entries(attributes)) setAttribute(made, key, value);
  return made;
}

/** Sets an attribute, or takes it away when the value is undefined. */
export function setAttribute(target: XmlElement, name: string, value: AttributeValue): void {
  if (value === undefined) Reflect.deleteProperty(target.attributes, name);
  else target.attributes[name] = typeof value === "boolean" ? (value ? "1" : "0") : String(value);
}

/** "x:row" is "row". */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

export function elements(parent: XmlElement): XmlElement[] {
  return parent.children.filter((node): node is XmlElement => typeof node !== "string");
}

/** Children with this local name, whatever their prefix. */
export function childrenNamed(parent: XmlElement, name: string): XmlElement[] {
  return elements(parent).filter((child) => localName(child.name) === name);
}

export function childNamed(parent: XmlElement | undefined, name: string): XmlElement | undefined {
  return parent && elements(parent).find((child) => localName(child.name) === name);
}

/** The element at the end of a path of local names. */
export function descendant(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = parent;
  for (const name of path) found = childNamed(found, name);
  return found;
}

/** Every element below with this local name, in document order. */
export function allNamed(parent: XmlElement, name: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (const child of elements(parent)) {
    if (localName(child.name) === name) found.push(child);
    found.push(...allNamed(child, name));
  }
  return found;
}

/** Attribute by local name: relationship ids come as r:id under any prefix. */
export function attributeNamed(target: XmlElement, name: string): string | undefined {
  const exact = target.attributes[name];
  if (exact !== undefined) return exact;
  for (const [key, value] of Object.entries(target.attributes)) {
    if (!key.startsWith("xmlns") && localName(key) === name) return value;
  }
  return undefined;
}

export function numberAttribute(target: XmlElement | undefined, name: string): number | undefined {
  const text = target?.attributes[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** An attribute of type xsd:boolean. */
export function booleanAttribute(target: XmlElement | undefined, name: string, absent: boolean): boolean {
  const text = target?.attributes[name];
  if (text === undefined) return absent;
  return text === "1" || text === "true" || text === "on";
}

export function textOf(target: XmlElement | undefined): string {
  if (!target) return "";
  return target.children.map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

export function removeChildren(parent: XmlElement, name: string): void {
  parent.children = parent.children.filter(
    (node) => typeof node === "string" || localName(node.name) !== name,
  );
}

/** Puts a child where the schema's order of names wants it; unknown names count as last. */
export function insertInOrder(parent: XmlElement, child: XmlElement, order: readonly string[]): void {
  const rank = (name: string): number => {
    const place = order.indexOf(localName(name));
    return place < 0 ? order.length : place;
  };
  const own = rank(child.name);
  const next = parent.children.findIndex((node) => typeof node !== "string" && rank(node.name) > own);
  if (next < 0) parent.children.push(child);
  else parent.children.splice(next, 0, child);
}

/** The child of this name, made in its place when missing. */
export function ensureChild(parent: XmlElement, name: string, order: readonly string[]): XmlElement {
  const present = childNamed(parent, name);
  if (present) return present;
  const made = element(name);
  insertInOrder(parent, made, order);
  return made;
}

/**
 * Reads XML into elements. Comments and processing instructions are left out.
 * Throws the parser's Error with line and column when the text is not well-formed.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: false });
  const top = element("");
  const open: XmlElement[] = [top];
  let failure: Error | undefined;
  const addText = (content: string): void => {
    const parent = open[open.length - 1];
    if (!parent || parent === top) return;
    const last = parent.children.length - 1;
    const before = parent.children[last];
    if (typeof before === "string") parent.children[last] = before + content;
    else parent.children.push(content);
  };
  parser.on("error", (error) => {
    failure ??= error;
  });
  parser.on("opentag", (tag) => {
    const made: XmlElement = { name: tag.name, attributes: { ...tag.attributes }, children: [] };
    open[open.length - 1]?.children.push(made);
    open.push(made);
  });
  parser.on("closetag", () => {
    open.pop();
  });
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.write(text.startsWith("\uFEFF") ? text.slice(1) : text).close();
  if (failure) throw failure;
  const root = elements(top)[0];
  if (!root) throw new Error("the part holds no element");
  return root;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The text of a part: declaration and root. */
export function documentText(root: XmlElement): string {
  return XML_DECLARATION + elementText(root);
}

export function elementText(target: XmlElement): string {
  const pieces: string[] = [];
  write(target, pieces);
  return pieces.join("");
}

function write(target: XmlElement, pieces: string[]): void {
  pieces.push("<", target.name);
  for (const [name, value] of Object.entries(target.attributes)) {
    pieces.push(" ", name, '="', escapeAttribute(value), '"');
  }
  if (target.children.length === 0) {
    pieces.push("/>");
    return;
  }
  pieces.push(">");
  for (const node of target.children) {
    if (typeof node === "string") pieces.push(escapeText(node));
    else write(node, pieces);
  }
  pieces.push("</", target.name, ">");
}

const TEXT_SPECIALS = /[&<>\r]/g;
const ATTRIBUTE_SPECIALS = /[&<>"\t\n\r]/g;

const REPLACEMENTS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

export function escapeText(text: string): string {
  return text.replace(TEXT_SPECIALS, (character) => REPLACEMENTS[character] ?? character);
}

export function escapeAttribute(text: string): string {
  return text.replace(ATTRIBUTE_SPECIALS, (character) => REPLACEMENTS[character] ?? character);
}
