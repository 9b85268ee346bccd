import type { Book } from "../../model/book";
import type { Package, PackageDraft } from "../package/package";
import type { Relationships } from "../package/relationships";
import { OFFICE_RELATIONSHIP } from "../xml/namespaces";
import {
  allNamed,
  childNamed,
  childrenNamed,
  documentText,
  element,
  ensureChild,
  type XmlElement,
} from "../xml/xml-element";

/** The add-in whose settings a book has: id and version of the manifest. */
export const ADD_IN_ID = "7f3ac0d4-91c2-4e5b-8d0a-5e6f1d2b9c47";
const ADD_IN_VERSION = "0.1.0.0";

const PANES_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes";
const EXTENSION_RELATIONSHIP = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const PANES_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const EXTENSION_NAMESPACE = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const PANES_TYPE = "application/vnd.ms-office.webextensiontaskpanes+xml";
const EXTENSION_TYPE = "application/vnd.ms-office.webextension+xml";

/** MS-OWEXML 2.2.8, CT_OsfWebExtension. */
const EXTENSION_ORDER = ["reference", "alternateReferences", "properties", "bindings", "snapshot", "extLst"];

type PartReader = Pick<Package, "has" | "xml"> & { relationships(part: string): Relationships };

/** The part with the add-in's settings; other add-ins' parts are not looked into. */
function findExtension(source: PartReader): { path: string; root: XmlElement } | undefined {
  const top = source.relationships("");
  for (const panes of top.ofKind("webextensiontaskpanes")) {
    const relationships = source.relationships(top.pathOf(panes));
    for (const relationship of relationships.ofKind("webextension")) {
      const path = relationships.pathOf(relationship);
      if (!source.has(path)) continue;
      const root = source.xml(path);
      const references = allNamed(root, "reference");
      if (references.some((reference) => reference.attributes.id?.toLowerCase() === ADD_IN_ID)) {
        return { path, root };
      }
    }
  }
  return undefined;
}

/** Reads the add-in's settings: names to JSON texts. */
export function readSettings(source: Package, book: Book): void {
  const extension = findExtension(source);
  const list = childNamed(extension?.root, "properties");
  for (const property of list ? childrenNamed(list, "property") : []) {
    const { name, value } = property.attributes;
    if (name !== undefined && value !== undefined) book.settings.set(name, value);
  }
}

/** Writes the add-in's settings into its part, which is made when missing. */
export function writeSettings(draft: PackageDraft, book: Book): void {
  const found = findExtension(draft);
  if (!found && book.settings.size === 0) return;
  const path = found?.path ?? draft.freshPath("xl/webextensions/webextension", ".xml");
  const root = found?.root ?? newExtension();
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const list = childNamed(root, "properties") ?? ensureChild(root, `${prefix}properties`, EXTENSION_ORDER);
  list.children = [...book.settings].map(([name, value]) => element(`${prefix}property`, { name, value }));
  draft.put(path, documentText(root), EXTENSION_TYPE);
  if (!found) addPane(draft, path);
}

function newExtension(): XmlElement {
  return element("we:webextension", { "xmlns:we": EXTENSION_NAMESPACE, id: `{${ADD_IN_ID.toUpperCase()}}` }, [
    element("we:reference", {
      id: ADD_IN_ID,
      version: ADD_IN_VERSION,
      store: "developer",
      storeType: "Registry",
    }),
    element("we:alternateReferences"),
    element("we:properties"),
    element("we:bindings"),
    element("we:snapshot", { "xmlns:r": OFFICE_RELATIONSHIP }),
  ]);
}

/** Ties the part to a task pane that stays closed until the user opens it. */
function addPane(draft: PackageDraft, extension: string): void {
  const top = draft.relationships("");
  const present = top.ofKind("webextensiontaskpanes")[0];
  const path = present ? top.pathOf(present) : draft.freshPath("xl/webextensions/taskpanes", ".xml");
  const root = present ? draft.xml(path) : element("wetp:taskpanes", { "xmlns:wetp": PANES_NAMESPACE });
  const prefix = root.name.slice(0, root.name.indexOf(":") + 1);
  const id = draft.relationships(path).add(EXTENSION_RELATIONSHIP, extension);
  root.children.push(
    element(`${prefix}taskpane`, { dockstate: "right", visibility: false, width: 350, row: 1 }, [
      element(`${prefix}webextensionref`, { "xmlns:r": OFFICE_RELATIONSHIP, "r:id": id }),
    ]),
  );
  draft.put(path, documentText(root), PANES_TYPE);
  if (!present) top.add(PANES_RELATIONSHIP, path);
}
