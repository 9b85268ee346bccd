import type { Book } from "../../model/book";
import type { Chart, Picture } from "../../model/drawing";
import type { Sheet } from "../../model/sheet";
import type { Package } from "../package/package";
import type { Relationships } from "../package/relationships";
import { stateOf, type SheetMemory } from "../sheet/sheet-memory";
import { allNamed, attributeNamed, elements, localName, type XmlElement } from "../xml/xml-element";
import { readAnchoring, readPlacement } from "./anchors";
import { readChart } from "./read-chart";

/** Reads the charts and pictures of a sheet's drawing; all else in it stays with the file. */
export function loadDrawing(
  source: Package,
  relationships: Relationships,
  book: Book,
  sheet: Sheet,
  memory: SheetMemory,
): void {
  const relationship = relationships.ofKind("drawing")[0];
  if (!relationship || !source.has(relationships.pathOf(relationship))) return;
  const path = relationships.pathOf(relationship);
  memory.drawing = path;
  const parts = source.relationships(path);
  elements(source.xml(path)).forEach((anchor, index) => {
    // A group or a choice of contents is left alone: what is inside has no place of its own.
    const content = elements(anchor).find((item) => ["graphicFrame", "pic"].includes(localName(item.name)));
    if (!content) return;
    const part = (id: string | undefined): string | undefined => {
      const found = parts.byId(id);
      return found && !found.external && source.has(parts.pathOf(found)) ? parts.pathOf(found) : undefined;
    };
    if (localName(content.name) === "graphicFrame") {
      const reference = allNamed(content, "chart")[0];
      const chartPath = part(reference && attributeNamed(reference, "id"));
      if (chartPath !== undefined)
        addChart(source, book, sheet, memory, { anchor, content, index, path: chartPath });
    } else {
      const blip = allNamed(content, "blip")[0];
      const imagePath = part(blip && attributeNamed(blip, "embed"));
      if (imagePath !== undefined)
        addPicture(source, book, sheet, memory, { anchor, content, index, path: imagePath });
    }
  });
}

interface Found {
  readonly anchor: XmlElement;
  readonly content: XmlElement;
  readonly index: number;
  readonly path: string;
}

/** The element with a drawing's name and alternative text. */
export function drawingProperties(content: XmlElement): XmlElement | undefined {
  return allNamed(content, "cNvPr")[0];
}

function addChart(source: Package, book: Book, sheet: Sheet, memory: SheetMemory, found: Found): void {
  const { name = "", descr, title } = drawingProperties(found.content)?.attributes ?? {};
  const content = readChart(source.xml(found.path));
  if (descr !== undefined) content.properties.altTextDescription = descr;
  if (title !== undefined) content.properties.altTextTitle = title;
  const chart: Chart = {
    id: book.makeId(),
    name,
    placement: readPlacement(found.anchor, sheet),
    ...content,
  };
  sheet.charts.push(chart);
  memory.charts.set(chart, { anchor: found.index, path: found.path, state: stateOf(chart) });
}

function addPicture(source: Package, book: Book, sheet: Sheet, memory: SheetMemory, found: Found): void {
  const ending = /\.(png|jpe?g)$/i.exec(found.path)?.[1]?.toLowerCase();
  if (ending === undefined) return;
  const { name = "", descr = "", title = "" } = drawingProperties(found.content)?.attributes ?? {};
  const picture: Picture = {
    id: book.makeId(),
    name,
    placement: readPlacement(found.anchor, sheet),
    format: ending === "png" ? "png" : "jpeg",
    bytes: source.bytes(found.path),
    altTextTitle: title,
    altTextDescription: descr,
    anchoring: readAnchoring(found.anchor),
  };
  sheet.pictures.push(picture);
  memory.pictures.set(picture, { anchor: found.index, path: found.path, state: stateOf(picture) });
}
