import type { Book } from "../../model/book";
import type { Sheet } from "../../model/sheet";
import type { PackageDraft } from "../package/package";
import { stateOf } from "../sheet/sheet-memory";
import type { SourcePackage } from "../source-package";
import {
  attributeNamed,
  childrenNamed,
  childNamed,
  documentText,
  element,
  elementText,
  ensureChild,
  numberAttribute,
  setAttribute,
  type XmlElement,
} from "../xml/xml-element";
import { OFFICE_RELATIONSHIP, prepareNamespaces } from "../xml/namespaces";
import { bookState, type BookSubject } from "./book-state";
import { writeDefinedNames } from "./defined-names";
import { WORKBOOK_ORDER } from "./workbook-order";
import { writeWorkbookSettings } from "./workbook-settings";

export interface WorkbookTarget {
  readonly book: Book;
  readonly source: SourcePackage;
  readonly draft: PackageDraft;
  readonly paths: ReadonlyMap<Sheet, string>;
  /** Sheets that are written anew. */
  readonly changed: ReadonlySet<Sheet>;
}

/** Writes the workbook part when its sheets, names, view or settings differ from the file's. */
export function saveWorkbookPart(target: WorkbookTarget): void {
  const { book, source, draft, changed } = target;
  const workbook = source.package.xml(source.workbookPath);
  prepareNamespaces(workbook);
  const untouched = elementText(workbook);
  const places = writeSheets(workbook, target);
  const placeOf = (sheet: Sheet): number => places.indexOf(sheet);
  const state = bookState(book);
  const differs = (what: BookSubject): boolean => source.bookState.get(what) !== state.get(what);
  if (differs("workbook settings")) writeWorkbookSettings(workbook, book);
  const samePlaces =
    places.length === source.order.length && places.every((sheet, index) => sheet === source.order[index]);
  const keeps = (sheet: Sheet, what: "pageLayout" | "autoFilter"): boolean => {
    const memory = source.sheets.get(sheet)?.memory;
    if (memory === undefined || !memory.state.has(what)) return false;
    return memory.state.get(what) === stateOf(sheet[what]) && memory.state.get("name") === sheet.name;
  };
  const sheetNamesKept = book.sheets.every(
    (sheet) => !changed.has(sheet) || (keeps(sheet, "pageLayout") && keeps(sheet, "autoFilter")),
  );
  if (differs("names") || !samePlaces || !sheetNamesKept) {
    writeDefinedNames(workbook, {
      book,
      sources: source.names,
      sourceOrder: source.order,
      placeOf,
      keeps,
    });
  }
  const active = book.active ? placeOf(book.active) : 0;
  const views = childNamed(workbook, "bookViews");
  const shown = childNamed(views, "workbookView");
  if ((numberAttribute(shown, "activeTab") ?? 0) !== active) {
    const parent = views ?? ensureChild(workbook, "bookViews", WORKBOOK_ORDER);
    const view = shown ?? element("workbookView");
    if (!shown) parent.children.push(view);
    setAttribute(view, "activeTab", active);
    if ((numberAttribute(view, "firstSheet") ?? 0) > active) setAttribute(view, "firstSheet", undefined);
  }
  if (changed.size > 0) {
    setAttribute(ensureChild(workbook, "calcPr", WORKBOOK_ORDER), "fullCalcOnLoad", true);
    dropCalculationChain(target);
  }
  const after = elementText(workbook);
  if (after !== untouched) {
    draft.put(source.workbookPath, documentText(workbook));
  }
}

/** Writes the list of sheets; sheets without cells keep their place behind their neighbour. Returns the order. */
function writeSheets(workbook: XmlElement, target: WorkbookTarget): (Sheet | undefined)[] {
  const { book, source, draft, paths } = target;
  const list = ensureChild(workbook, "sheets", WORKBOOK_ORDER);
  const relationships = draft.relationships(source.workbookPath);
  const before = childrenNamed(list, "sheet");
  let highestId = 0;
  for (const item of before) highestId = Math.max(highestId, numberAttribute(item, "sheetId") ?? 0);
  const order: (Sheet | undefined)[] = [...book.sheets];
  const written: XmlElement[] = book.sheets.map((sheet) => {
    const path = paths.get(sheet) ?? "";
    const index = source.order.indexOf(sheet);
    const item = index >= 0 ? before[index] : undefined;
    const made = item ?? element("sheet", { name: sheet.name, sheetId: ++highestId });
    setAttribute(made, "name", sheet.name);
    const state = { Visible: undefined, Hidden: "hidden", VeryHidden: "veryHidden" }[sheet.visibility];
    if (state !== undefined || (made.attributes.state ?? "visible") !== "visible")
      setAttribute(made, "state", state);
    if (!item) setAttribute(made, "r:id", relationships.add(`${OFFICE_RELATIONSHIP}/worksheet`, path));
    return made;
  });
  source.order.forEach((sheet, index) => {
    const item = before[index];
    if (sheet || !item) return;
    const neighbour = source.order
      .slice(0, index)
      .reverse()
      .find((candidate) => candidate && order.includes(candidate));
    let place = neighbour ? order.indexOf(neighbour) + 1 : 0;
    while (place < order.length && order[place] === undefined) place++;
    order.splice(place, 0, undefined);
    written.splice(place, 0, item);
  });
  for (const [sheet, { path }] of source.sheets) {
    if (book.sheets.includes(sheet)) continue;
    const item = before[source.order.indexOf(sheet)];
    const id = item && attributeNamed(item, "id");
    if (
      id !== undefined &&
      relationships.pathOf(relationships.byId(id) ?? { id, type: "", target: "", external: false }) === path
    )
      relationships.remove(id);
  }
  list.children = written;
  return order;
}

/** Excel rebuilds the order of calculation; one that does not fit the formulas is an error to it. */
function dropCalculationChain(target: WorkbookTarget): void {
  const relationships = target.draft.relationships(target.source.workbookPath);
  for (const relationship of relationships.ofKind("calcChain")) {
    target.draft.remove(relationships.pathOf(relationship));
    relationships.remove(relationship.id);
  }
}
