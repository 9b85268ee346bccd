import type { PageLayout, Sheet } from "../../model/sheet";
import type { SheetNames } from "../book/defined-names";
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
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { columnIndex, MAX_COLUMNS, MAX_ROWS } from "../../model/area";
import { decodeExcelText, encodeExcelText } from "../xml/excel-text";
import { parseArea } from "./addresses";
import { SHEET_PROPERTIES_ORDER } from "./properties";
import { WORKSHEET_ORDER } from "./worksheet-order";

/** Excel.PaperType in the order of the file's numbers, which start at 1 (ECMA-376 18.3.1.63). */
const PAPER =
  "Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman".split(
    " ",
  );

const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

export function readPageLayout(root: XmlElement, sheet: Sheet, names: SheetNames): void {
  const layout = sheet.pageLayout;
  const setup = childNamed(root, "pageSetup");
  layout.orientation = setup?.attributes.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = PAPER[(numberAttribute(setup, "paperSize") ?? 0) - 1] ?? null;
  layout.blackAndWhite = booleanAttribute(setup, "blackAndWhite", false);
  const fits = booleanAttribute(childNamed(childNamed(root, "sheetPr"), "pageSetUpPr"), "fitToPage", false);
  if (fits) {
    const wide = numberAttribute(setup, "fitToWidth") ?? 1;
    const tall = numberAttribute(setup, "fitToHeight") ?? 1;
    layout.zoom = {};
    if (wide > 0) layout.zoom.horizontalFitToPages = wide;
    if (tall > 0) layout.zoom.verticalFitToPages = tall;
  } else layout.zoom = { scale: numberAttribute(setup, "scale") ?? 100 };
  const margins = childNamed(root, "pageMargins");
  for (const side of MARGINS) {
    layout.margins[side] = numberAttribute(margins, side) ?? layout.margins[side];
  }
  const options = childNamed(root, "printOptions");
  layout.centerHorizontally = booleanAttribute(options, "horizontalCentered", false);
  layout.centerVertically = booleanAttribute(options, "verticalCentered", false);
  layout.printGridlines = booleanAttribute(options, "gridLines", false);
  const texts = childNamed(root, "headerFooter");
  const header = sections(textOf(childNamed(texts, "oddHeader")));
  const footer = sections(textOf(childNamed(texts, "oddFooter")));
  layout.headerFooter = {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
  readPrintNames(layout, names);
  layout.columnBreaks = breaksIn(root, "colBreaks");
  layout.rowBreaks = breaksIn(root, "rowBreaks");
}

/** The breaks that somebody has set, ascending. */
function breaksIn(root: XmlElement, name: "colBreaks" | "rowBreaks"): number[] {
  return childrenNamed(childNamed(root, name) ?? element(name), "brk")
    .filter((one) => booleanAttribute(one, "man", false))
    .map((one) => numberAttribute(one, "id") ?? 0)
    .sort((a, b) => a - b);
}

/** "&LLeft&CMiddle&RRight" in its parts; a part begins at its letter, other codes stay inside. */
function sections(stored: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let part: "L" | "C" | "R" = "C";
  const text = decodeExcelText(stored);
  for (let at = 0; at < text.length; at++) {
    const code = text[at] === "&" ? text[at + 1] : undefined;
    if (code === "L" || code === "C" || code === "R") {
      part = code;
      at++;
    } else if (code === "&") {
      parts[part] += "&&";
      at++;
    } else parts[part] += text[at] ?? "";
  }
  return parts;
}

function readPrintNames(layout: PageLayout, names: SheetNames): void {
  const area = /^(?:'(?:[^']|'')*'|[^'!,]+)!([^!,]+)$/.exec(names.printArea ?? "")?.[1];
  layout.printArea = (area === undefined ? undefined : parseArea(area)) ?? null;
  for (const match of (names.printTitles ?? "").matchAll(
    /!\$?([A-Z]{1,3}|[0-9]{1,7}):\$?([A-Z]{1,3}|[0-9]{1,7})(?=,|$)/g,
  )) {
    const [, first = "", last = ""] = match;
    if (/^[0-9]/.test(first)) layout.titleRows = { first: Number(first) - 1, last: Number(last) - 1 };
    else layout.titleColumns = { first: columnIndex(first), last: columnIndex(last) };
  }
}

export function writePageLayout(root: XmlElement, sheet: Sheet): void {
  const layout = sheet.pageLayout;
  const { zoom, margins } = layout;
  const fits = zoom.scale === undefined;
  writeFitToPage(root, fits);
  const options = ensureChild(root, "printOptions", WORKSHEET_ORDER);
  setAttribute(options, "horizontalCentered", layout.centerHorizontally ? true : undefined);
  setAttribute(options, "verticalCentered", layout.centerVertically ? true : undefined);
  setAttribute(options, "gridLines", layout.printGridlines ? true : undefined);
  if (Object.keys(options.attributes).length === 0) removeChildren(root, "printOptions");
  const margin = ensureChild(root, "pageMargins", WORKSHEET_ORDER);
  for (const side of MARGINS) setAttribute(margin, side, margins[side]);
  const setup = ensureChild(root, "pageSetup", WORKSHEET_ORDER);
  const paper = layout.paperSize === null ? 0 : PAPER.indexOf(layout.paperSize) + 1;
  if (paper > 0) setAttribute(setup, "paperSize", paper);
  setAttribute(setup, "scale", zoom.scale === undefined || zoom.scale === 100 ? undefined : zoom.scale);
  setAttribute(setup, "fitToWidth", fits ? (zoom.horizontalFitToPages ?? 0) : undefined);
  setAttribute(setup, "fitToHeight", fits ? (zoom.verticalFitToPages ?? 0) : undefined);
  setAttribute(setup, "orientation", layout.orientation.toLowerCase());
  setAttribute(setup, "blackAndWhite", layout.blackAndWhite ? true : undefined);
  writeHeaderFooter(root, layout);
  writeBreaks(root, "rowBreaks", layout.rowBreaks, MAX_COLUMNS - 1);
  writeBreaks(root, "colBreaks", layout.columnBreaks, MAX_ROWS - 1);
}

/** A break stands before the column, or the row, of its number (CT_Break, ECMA-376 18.3.1.3). */
function writeBreaks(
  root: XmlElement,
  name: "colBreaks" | "rowBreaks",
  before: readonly number[],
  max: number,
): void {
  removeChildren(root, name);
  if (before.length === 0) return;
  const breaks = before.map((id) => element("brk", { id, max, man: true }));
  const counts = { count: before.length, manualBreakCount: before.length };
  insertInOrder(root, element(name, counts, breaks), WORKSHEET_ORDER);
}

function writeFitToPage(root: XmlElement, fits: boolean): void {
  const present = childNamed(childNamed(root, "sheetPr"), "pageSetUpPr");
  if (!fits && !present) return;
  const properties = ensureChild(root, "sheetPr", WORKSHEET_ORDER);
  setAttribute(
    ensureChild(properties, "pageSetUpPr", SHEET_PROPERTIES_ORDER),
    "fitToPage",
    fits ? true : undefined,
  );
}

function writeHeaderFooter(root: XmlElement, layout: PageLayout): void {
  const text = layout.headerFooter;
  const join = (left: string, center: string, right: string): string =>
    (left === "" ? "" : `&L${left}`) +
    (center === "" ? "" : `&C${center}`) +
    (right === "" ? "" : `&R${right}`);
  const header = join(text.leftHeader, text.centerHeader, text.rightHeader);
  const footer = join(text.leftFooter, text.centerFooter, text.rightFooter);
  if (header === "" && footer === "" && !childNamed(root, "headerFooter")) return;
  const target = ensureChild(root, "headerFooter", WORKSHEET_ORDER);
  const order = ["oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter"];
  for (const [name, content] of [
    ["oddHeader", header],
    ["oddFooter", footer],
  ] as const) {
    removeChildren(target, name);
    if (content !== "") insertInOrder(target, element(name, {}, [encodeExcelText(content)]), order);
  }
  if (target.children.length === 0) removeChildren(root, "headerFooter");
}
