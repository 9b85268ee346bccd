import type { Book } from "../../model/book";
import type { Chart, Picture, Placement } from "../../model/drawing";
import type { Sheet } from "../../model/sheet";
import type { PackageDraft } from "../package/package";
import { stateOf, type RememberedAnchor, type SheetMemory } from "../sheet/sheet-memory";
import { OFFICE_RELATIONSHIP } from "../xml/namespaces";
import {
  allNamed,
  documentText,
  element,
  elements,
  numberAttribute,
  setAttribute,
  textOf,
  type XmlElement,
} from "../xml/xml-element";
import { anchorElement, moveAnchor } from "./anchors";
import { drawingProperties } from "./drawing-part";
import { CHART, CHART_TYPE, DRAWING, DRAWING_MAIN, DRAWING_TYPE, EMU } from "./namespaces";
import { readChart } from "./read-chart";
import { chartElement } from "./write-chart";

/** Whether a sheet's charts or pictures differ from those of its file. */
export function drawingChanged(sheet: Sheet, memory: SheetMemory): boolean {
  const differs = <Item extends Chart | Picture>(
    items: readonly Item[],
    known: ReadonlyMap<Item, RememberedAnchor>,
  ): boolean => items.length !== known.size || items.some((item) => known.get(item)?.state !== stateOf(item));
  return differs(sheet.charts, memory.charts) || differs(sheet.pictures, memory.pictures);
}

/**
 * Writes the drawing of a sheet: anchors of the file stay, those of new charts and pictures are
 * added behind them. Gives the drawing's path, or undefined when nothing is left to draw.
 */
export function saveDrawing(
  draft: PackageDraft,
  book: Book,
  sheet: Sheet,
  memory: SheetMemory,
): string | undefined {
  if (!drawingChanged(sheet, memory)) return memory.drawing;
  const path = memory.drawing ?? draft.freshPath("xl/drawings/drawing", ".xml");
  const root =
    memory.drawing === undefined
      ? element("xdr:wsDr", { "xmlns:xdr": DRAWING, "xmlns:a": DRAWING_MAIN })
      : draft.xml(path);
  const writer = new DrawingWriter(draft, book, sheet, path, root);
  const anchors = elements(root);
  writer.saveCharts(memory.charts, anchors);
  writer.savePictures(memory.pictures, anchors);
  if (elements(root).length === 0) {
    draft.remove(path);
    return undefined;
  }
  draft.put(path, documentText(root), DRAWING_TYPE);
  return path;
}

class DrawingWriter {
  private shapeId: number;

  constructor(
    private readonly draft: PackageDraft,
    private readonly book: Book,
    private readonly sheet: Sheet,
    private readonly path: string,
    private readonly root: XmlElement,
  ) {
    const ids = allNamed(root, "cNvPr").map((item) => numberAttribute(item, "id") ?? 0);
    this.shapeId = Math.max(1, ...ids);
  }

  saveCharts(known: ReadonlyMap<Chart, RememberedAnchor>, anchors: readonly XmlElement[]): void {
    for (const [chart, remembered] of known) {
      if (!this.sheet.charts.includes(chart)) this.drop(anchors[remembered.anchor], remembered.path);
    }
    for (const chart of this.sheet.charts) {
      const remembered = known.get(chart);
      const anchor = remembered && anchors[remembered.anchor];
      if (!anchor) this.addChart(chart);
      else if (remembered.state !== stateOf(chart)) this.changeChart(chart, remembered, anchor);
    }
  }

  savePictures(known: ReadonlyMap<Picture, RememberedAnchor>, anchors: readonly XmlElement[]): void {
    for (const [picture, remembered] of known) {
      if (!this.sheet.pictures.includes(picture)) this.drop(anchors[remembered.anchor], remembered.path);
    }
    for (const picture of this.sheet.pictures) {
      const remembered = known.get(picture);
      const anchor = remembered && anchors[remembered.anchor];
      if (!anchor) this.addPicture(picture);
      else if (remembered.state !== stateOf(picture)) {
        moveAnchor(anchor, this.sheet, picture.placement);
        describe(anchor, picture.name, picture.altTextDescription, picture.altTextTitle);
      }
    }
  }

  /** Takes an anchor out; its part goes when no other anchor shows it. */
  private drop(anchor: XmlElement | undefined, part: string): void {
    this.root.children = this.root.children.filter((node) => node !== anchor);
    const relationships = this.draft.relationships(this.path);
    const relationship = relationships.list.find(
      (candidate) => !candidate.external && relationships.pathOf(candidate) === part,
    );
    if (!relationship) return;
    const used = JSON.stringify(this.root).includes(`"${relationship.id}"`);
    if (!used) relationships.remove(relationship.id);
  }

  private addChart(chart: Chart): void {
    const part = this.draft.freshPath("xl/charts/chart", ".xml");
    this.draft.put(part, documentText(chartElement(chart, this.book)), CHART_TYPE);
    const id = this.draft.relationships(this.path).add(`${OFFICE_RELATIONSHIP}/chart`, part);
    const frame = element("xdr:graphicFrame", { macro: "" }, [
      element("xdr:nvGraphicFramePr", {}, [
        this.nonVisual(
          chart.name,
          text(chart.properties.altTextDescription),
          text(chart.properties.altTextTitle),
        ),
        element("xdr:cNvGraphicFramePr"),
      ]),
      element("xdr:xfrm", {}, [element("a:off", { x: 0, y: 0 }), element("a:ext", { cx: 0, cy: 0 })]),
      element("a:graphic", {}, [
        element("a:graphicData", { uri: CHART }, [
          element("c:chart", { "xmlns:c": CHART, "xmlns:r": OFFICE_RELATIONSHIP, "r:id": id }),
        ]),
      ]),
    ]);
    this.root.children.push(anchorElement(this.sheet, chart.placement, "TwoCell", frame));
  }

  private changeChart(chart: Chart, remembered: RememberedAnchor, anchor: XmlElement): void {
    const before = JSON.parse(remembered.state) as Chart;
    if (stateOf(before.placement) !== stateOf(chart.placement))
      moveAnchor(anchor, this.sheet, chart.placement);
    const { altTextDescription, altTextTitle } = chart.properties;
    describe(anchor, chart.name, text(altTextDescription), text(altTextTitle));
    const part = this.draft.xml(remembered.path);
    if (drawnAlike(before, chart)) {
      if (pointElsewhere(part, chart)) this.draft.put(remembered.path, documentText(part));
    } else this.draft.put(remembered.path, documentText(chartElement(chart, this.book)), CHART_TYPE);
  }

  private addPicture(picture: Picture): void {
    const ending = picture.format === "png" ? "png" : "jpeg";
    const part = this.draft.freshPath("xl/media/image", `.${ending}`);
    this.draft.contentTypes.setDefault(ending, `image/${ending}`);
    this.draft.put(part, picture.bytes);
    const id = this.draft.relationships(this.path).add(`${OFFICE_RELATIONSHIP}/image`, part);
    const shape = element("xdr:pic", {}, [
      element("xdr:nvPicPr", {}, [
        this.nonVisual(picture.name, picture.altTextDescription, picture.altTextTitle),
        element("xdr:cNvPicPr", {}, [element("a:picLocks", { noChangeAspect: true })]),
      ]),
      element("xdr:blipFill", {}, [
        element("a:blip", { "xmlns:r": OFFICE_RELATIONSHIP, "r:embed": id }),
        element("a:stretch", {}, [element("a:fillRect")]),
      ]),
      element("xdr:spPr", {}, [
        transform(picture.placement),
        element("a:prstGeom", { prst: "rect" }, [element("a:avLst")]),
      ]),
    ]);
    this.root.children.push(anchorElement(this.sheet, picture.placement, picture.anchoring, shape));
  }

  private nonVisual(name: string, description: string, title: string): XmlElement {
    return element("xdr:cNvPr", {
      id: ++this.shapeId,
      name,
      descr: description === "" ? undefined : description,
      title: title === "" ? undefined : title,
    });
  }
}

/** Place and size of a shape on its own, which readers that ignore cells go by. */
function transform(placement: Placement): XmlElement {
  const emu = (points: number): number => Math.round(points * EMU);
  return element("a:xfrm", {}, [
    element("a:off", { x: emu(placement.left), y: emu(placement.top) }),
    element("a:ext", { cx: emu(placement.width), cy: emu(placement.height) }),
  ]);
}

function text(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function describe(anchor: XmlElement, name: string, description: string, title: string): void {
  const properties = drawingProperties(anchor);
  if (!properties) return;
  setAttribute(properties, "name", name);
  setAttribute(properties, "descr", description === "" ? undefined : description);
  setAttribute(properties, "title", title === "" ? undefined : title);
}

/** Whether two states of a chart differ at most in where their data stand, their place and their texts. */
function drawnAlike(before: Chart, now: Chart): boolean {
  const look = (chart: Chart): string => {
    const properties = Object.entries(chart.properties).filter(([path]) => !path.startsWith("altText"));
    const series = chart.series.map((item) => [
      item.kind,
      item.nameIsReference ? true : item.name,
      item.categories === null,
      item.properties,
    ]);
    return stateOf([chart.kind, properties, series]);
  };
  return look(before) === look(now);
}

/** Sets the references of a chart part to those of the model; true when any differed. */
function pointElsewhere(part: XmlElement, chart: Chart): boolean {
  const moved = new Map<string, string>();
  readChart(part).series.forEach((before, index) => {
    const now = chart.series[index];
    if (!now) return;
    if (before.nameIsReference) moved.set(before.name, now.name);
    moved.set(before.values, now.values);
    if (before.categories !== null && now.categories !== null) moved.set(before.categories, now.categories);
  });
  let changed = false;
  for (const formula of allNamed(part, "f")) {
    const to = moved.get(textOf(formula));
    if (to === undefined || to === textOf(formula)) continue;
    formula.children = [to];
    changed = true;
  }
  return changed;
}
