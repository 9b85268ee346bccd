import type { Book, CustomXmlPart } from "../../model/book";
import { HostError } from "../../model/host-error";
import type { Sheet } from "../../model/sheet";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { Targets } from "../targets";
import { text } from "./worksheet";

/** Settings are kept as JSON texts, as the client's own settings API sends them. */
export const settingCollection: ClassMembers<Book> = {
  items: (book, host) => [...book.settings.keys()].map((key) => host.make("Setting", { key })),
  item: (book, args, host) =>
    book.settings.has(args.text(0)) ? host.make("Setting", { key: args.text(0) }) : null,
  make: {
    Add: (book, args, host) => {
      host.editor.requireWritableBook();
      book.settings.set(args.text(0), JSON.stringify(args.raw(1)));
      return host.make("Setting", { key: args.text(0) });
    },
  },
};

export const setting: ClassMembers<Targets["Setting"]> = {
  identity: ({ key }) => ({ _Id: key, Key: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ key }, host): unknown => {
      const json = host.book.settings.get(key);
      return json === undefined ? null : JSON.parse(json);
    },
  },
  write: {
    Value: ({ key }, value, host) => {
      host.editor.requireWritableBook();
      host.book.settings.set(key, JSON.stringify(value));
    },
  },
  call: {
    Delete: ({ key }, _args, host) => {
      host.editor.requireWritableBook();
      host.book.settings.delete(key);
    },
  },
};

/** Namespace of the root element of an XML text. */
function rootNamespace(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*:)?[A-Za-z_][\w.-]*((?:\s[^>]*)?)\/?>/.exec(
    xml.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, ""),
  );
  if (!root) throw new HostError("InvalidArgument", "the text is no XML");
  const prefix = root[1] === undefined ? "" : `:${root[1].slice(0, -1)}`;
  const attribute = new RegExp(`\\sxmlns${prefix}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root[2] ?? "");
  return attribute?.[1] ?? attribute?.[2] ?? "";
}

function partsOf(host: HostContext, namespace: string | null): CustomXmlPart[] {
  return host.book.customXmlParts.filter(
    (part) => namespace === null || rootNamespace(part.xml) === namespace,
  );
}

export const customXmlPartCollection: ClassMembers<Book> = {
  items: (_book, host) => partsOf(host, null).map((part) => host.make("CustomXmlPart", part)),
  item: (_book, args, host) => {
    const found = partsOf(host, null).find((part) => part.id === args.text(0));
    return found ? host.make("CustomXmlPart", found) : null;
  },
  make: {
    Add: (book, args, host) => {
      host.editor.requireWritableBook();
      const xml = args.text(0);
      rootNamespace(xml);
      const part = { id: newPartId(book), xml };
      book.customXmlParts.push(part);
      return host.make("CustomXmlPart", part);
    },
    GetByNamespace: (_book, args, host) =>
      host.make("CustomXmlPartScopedCollection", { namespace: args.text(0) }),
  },
};

/** Excel's ids are GUIDs in braces; ours count up in the last group. */
function newPartId(book: Book): string {
  return `{00000000-0000-4000-8000-${Number(book.makeId()).toString(16).padStart(12, "0").toUpperCase()}}`;
}

export const customXmlPartScopedCollection: ClassMembers<Targets["CustomXmlPartScopedCollection"]> = {
  items: ({ namespace }, host) => partsOf(host, namespace).map((part) => host.make("CustomXmlPart", part)),
  item: ({ namespace }, args, host) => {
    const found = partsOf(host, namespace).find((part) => part.id === args.text(0));
    return found ? host.make("CustomXmlPart", found) : null;
  },
  make: {
    GetOnlyItem: ({ namespace }, _args, host) => {
      const [part, ...more] = partsOf(host, namespace);
      if (!part || more.length > 0) {
        throw new HostError(
          "GeneralException",
          `${String(more.length + (part ? 1 : 0))} parts of this namespace, exactly one expected`,
        );
      }
      return host.make("CustomXmlPart", part);
    },
    GetOnlyItemOrNullObject: ({ namespace }, _args, host) => {
      const [part, ...more] = partsOf(host, namespace);
      return part && more.length === 0 ? host.make("CustomXmlPart", part) : null;
    },
  },
};

export const customXmlPart: ClassMembers<CustomXmlPart> = {
  identity: (part) => ({ Id: part.id }),
  read: { Id: (part) => part.id, NamespaceUri: (part) => rootNamespace(part.xml) },
  call: {
    GetXml: (part) => part.xml,
    SetXml: (part, args, host) => {
      host.editor.requireWritableBook();
      const xml = args.text(0);
      rootNamespace(xml);
      part.xml = xml;
    },
    Delete: (part, _args, host) => {
      host.editor.requireWritableBook();
      const index = host.book.customXmlParts.indexOf(part);
      if (index >= 0) host.book.customXmlParts.splice(index, 1);
    },
  },
};

export const worksheetCustomPropertyCollection: ClassMembers<Sheet> = {
  items: (sheet, host) =>
    [...sheet.customProperties.keys()].map((key) => host.make("WorksheetCustomProperty", { sheet, key })),
  item: (sheet, args, host) => {
    const wanted = args.text(0).toLowerCase();
    const key = [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted);
    return key === undefined ? null : host.make("WorksheetCustomProperty", { sheet, key });
  },
  make: {
    Add: (sheet, args, host) => {
      host.editor.requireWritableBook();
      const wanted = args.text(0).toLowerCase();
      const key =
        [...sheet.customProperties.keys()].find((one) => one.toLowerCase() === wanted) ?? args.text(0);
      sheet.customProperties.set(key, args.text(1));
      host.editor.changed("layout", sheet);
      return host.make("WorksheetCustomProperty", { sheet, key });
    },
  },
};

export const worksheetCustomProperty: ClassMembers<Targets["WorksheetCustomProperty"]> = {
  identity: ({ key }) => ({ Key: key, _Id: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? null,
  },
  write: {
    Value: ({ sheet, key }, value, host) => {
      host.editor.requireWritableBook();
      sheet.customProperties.set(key, text(value));
      host.editor.changed("layout", sheet);
    },
  },
  call: {
    Delete: ({ sheet, key }, _args, host) => {
      host.editor.requireWritableBook();
      sheet.customProperties.delete(key);
      host.editor.changed("layout", sheet);
    },
  },
};
