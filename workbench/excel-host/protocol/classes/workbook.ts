import type { Book } from "../../model/book";
import { bytesOfBase64 } from "../../model/image-bytes";
import { HostError } from "../../model/host-error";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { CreatedWorkbook, Targets } from "../targets";
import { EventType, WORKBOOK } from "../event-hub";
import { eventMethods } from "./event-methods";
import { flag } from "./worksheet";

export const workbook: ClassMembers<Book> = {
  read: {
    Name: (book) => book.name,
    ReadOnly: (book) => book.readOnly,
    IsDirty: (book) => book.sheets.some((sheet) => sheet.changed),
    AutoSave: () => false,
    PreviouslySaved: () => true,
  },
  navigate: {
    Worksheets: (book, host) => host.make("WorksheetCollection", book),
    Tables: (_book, host) => host.make("TableCollection", { sheet: null }),
    Names: (_book, host) => host.make("NamedItemCollection", { scope: null }),
    Application: (book, host) => host.make("Application", book),
    Settings: (book, host) => host.make("SettingCollection", book),
    CustomXmlParts: (book, host) => host.make("CustomXmlPartCollection", book),
    Properties: (book, host) => host.make("DocumentProperties", book),
    Functions: (book, host) => host.make("Functions", book),
    Protection: (book, host) => host.make("WorkbookProtection", book),
    _Runtime: (book, host) => host.make("Runtime", book),
  },
  make: {
    GetSelectedRange: (book, _args, host) => {
      if (!book.active) throw new HostError("ItemNotFound", "no sheet is active");
      return host.range(book.active, book.active.selection);
    },
    GetActiveCell: (book, _args, host) => {
      if (!book.active) throw new HostError("ItemNotFound", "no sheet is active");
      const { top, left } = book.active.selection;
      return host.range(book.active, { top, left, bottom: top, right: left });
    },
    _GetRangeForEventByReferenceId: (_book, args, host) => {
      const place = host.events.rangeOfEvent(args.text(0));
      if (!place) throw new HostError("ItemNotFound", "the range of the event is gone");
      return host.range(place.sheet, place.area);
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_book, args, host) => {
      const place = host.events.rangeOfEvent(args.text(0));
      return place ? host.range(place.sheet, place.area) : null;
    },
  },
  call: {
    _RemoveReference: (_book, args, host) => {
      host.references.remove(args.text(0));
    },
    _RemoveAllReferences: (_book, _args, host) => {
      host.references.clear();
    },
    _GetReferenceCount: (_book, _args, host) => host.references.count,
    ...eventMethods<Book>(() => WORKBOOK, { ActivatedEvent: EventType.workbookActivated }),
  },
};

export const application: ClassMembers<Book> = {
  read: {
    CalculationMode: (book) => book.calculationMode,
    CalculationState: () => "Done",
    CalculationEngineVersion: () => 191029,
    // The host is set to US English.
    DecimalSeparator: () => ".",
    ThousandsSeparator: () => ",",
    UseSystemSeparators: () => true,
  },
  write: {
    CalculationMode: (book, value, host) => {
      if (value !== "Automatic" && value !== "AutomaticExceptTables" && value !== "Manual") {
        throw new HostError("InvalidArgument", `${JSON.stringify(value)} is no calculation mode`);
      }
      book.calculationMode = value;
      host.settle();
    },
  },
  navigate: { CultureInfo: (book, host) => host.make("CultureInfo", book) },
  make: {
    CreateWorkbook: (_book, args, host) => {
      const text = args.optionalText(0);
      if (text === null) throw new HostError("NotImplemented", "an empty workbook is not made here");
      const bytes = bytesOfBase64(text);
      // A zip begins with its local file header; what is no file is refused before anything opens.
      if (bytes?.[0] !== 0x50 || bytes[1] !== 0x4b) {
        throw new HostError("InvalidArgument", "the file is no .xlsx in base64");
      }
      const created = host.newWorkbooks.make(bytes);
      return host.make("WorkbookCreated", created);
    },
    _GetWorkbookCreatedById: (_book, args, host) => {
      const created = host.newWorkbooks.find(args.text(0));
      if (!created) throw new HostError("ItemNotFound", "no workbook was made under this id");
      return host.make("WorkbookCreated", created);
    },
  },
  call: {
    Calculate: (_book, args, host) => {
      const kind = args.choice(0, ["Recalculate", "Full", "FullRebuild"]);
      if (kind === "Recalculate") host.editor.calculate(true);
      else host.editor.calculateAll();
    },
    // Both last until the request ends, that is until the next sync (office-js.md 1.1).
    SuspendApiCalculationUntilNextSync: (_book, _args, host) => {
      host.calculationSuspended = true;
    },
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

/** A workbook that was made from a file and may be opened in a window of its own. */
export const workbookCreated: ClassMembers<CreatedWorkbook> = {
  identity: ({ id }) => ({ Id: id }),
  read: { Id: ({ id }) => id },
  call: {
    Open: (created, _args, host) => {
      host.newWorkbooks.open(created);
    },
  },
};

export const cultureInfo: ClassMembers<Book> = {
  read: { Name: () => "en-US" },
  navigate: { NumberFormat: (book, host) => host.make("NumberFormatInfo", book) },
};

export const numberFormatInfo: ClassMembers<Book> = {
  read: { NumberDecimalSeparator: () => ".", NumberGroupSeparator: () => "," },
};

export const runtime: ClassMembers<Book> = {
  read: { EnableEvents: (_book, host) => host.events.isEnabled },
  write: {
    EnableEvents: (_book, value, host) => {
      host.events.setEnabled(flag(value));
    },
  },
};

export const workbookProtection: ClassMembers<Book> = {
  read: { Protected: (book) => book.structureProtected },
  call: {
    // A password cannot be checked, since the book keeps none; a protected book refuses one given.
    Protect: (book, _args, host) => {
      host.editor.requireWritableBook();
      if (book.structureProtected) throw new HostError("AccessDenied", "the workbook is protected already");
      book.structureProtected = true;
    },
    Unprotect: (book, _args, host) => {
      host.editor.requireWritableBook();
      book.structureProtected = false;
    },
  },
};

const PROPERTY_NAMES = [
  "Title",
  "Subject",
  "Author",
  "Keywords",
  "Comments",
  "Category",
  "Manager",
  "Company",
] as const;

function propertyKey(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export const documentProperties: ClassMembers<Book> = {
  read: {
    ...Object.fromEntries(
      [...PROPERTY_NAMES, "LastAuthor"].map((name) => [
        name,
        (book: Book) => book.properties.get(propertyKey(name)) ?? "",
      ]),
    ),
    RevisionNumber: (book) => Number(book.properties.get("revisionNumber") ?? 0),
    CreationDate: (book) => book.properties.get("creationDate") ?? null,
  },
  write: Object.fromEntries(
    PROPERTY_NAMES.map((name) => [
      name,
      (book: Book, value: unknown, host: HostContext) => {
        host.editor.requireWritableBook();
        if (typeof value !== "string") throw new HostError("InvalidArgument", "a text expected");
        book.properties.set(propertyKey(name), value);
      },
    ]),
  ),
  navigate: { Custom: (book, host) => host.make("CustomPropertyCollection", book) },
};

export const customPropertyCollection: ClassMembers<Book> = {
  items: (book, host) => [...book.customProperties.keys()].map((key) => host.make("CustomProperty", { key })),
  item: (book, args, host) => {
    const wanted = args.text(0).toLowerCase();
    const key = [...book.customProperties.keys()].find((one) => one.toLowerCase() === wanted);
    return key === undefined ? null : host.make("CustomProperty", { key });
  },
  make: {
    Add: (book, args, host) => {
      host.editor.requireWritableBook();
      const key = args.text(0);
      const wanted = key.toLowerCase();
      const known = [...book.customProperties.keys()].find((one) => one.toLowerCase() === wanted) ?? key;
      book.customProperties.set(known, propertyValue(args.raw(1)));
      return host.make("CustomProperty", { key: known });
    },
  },
  call: {
    DeleteAll: (book, _args, host) => {
      host.editor.requireWritableBook();
      book.customProperties.clear();
    },
  },
};

function propertyValue(value: unknown): string | number | boolean {
  if (typeof value === "number" || typeof value === "boolean") return value;
  // Longer texts are cut off or crash Excel (office-js.md 1.8 "workbook.properties.custom").
  if (typeof value === "string" && value.length <= 255) return value;
  throw new HostError(
    "InvalidArgument",
    "a property is a number, true or false, or a text of at most 255 characters",
  );
}

export const customProperty: ClassMembers<Targets["CustomProperty"]> = {
  identity: ({ key }) => ({ Key: key }),
  read: {
    Key: ({ key }) => key,
    Value: ({ key }, host) => host.book.customProperties.get(key) ?? null,
    Type: ({ key }, host) => {
      const value = host.book.customProperties.get(key);
      if (typeof value === "boolean") return "Boolean";
      return typeof value === "number" ? "Number" : "String";
    },
  },
  write: {
    Value: ({ key }, value, host) => {
      host.editor.requireWritableBook();
      host.book.customProperties.set(key, propertyValue(value));
    },
  },
  call: {
    Delete: ({ key }, _args, host) => {
      host.editor.requireWritableBook();
      host.book.customProperties.delete(key);
    },
  },
};

export const functions: ClassMembers<Book> = {
  make: {
    Date: (book, args, host) => {
      const serial = dateSerial(args.number(0), args.number(1), args.number(2), book.dateSystem);
      return host.make("FunctionResult", { value: serial });
    },
    // As COUNTBLANK: a formula that gives "" is blank too.
    CountBlank: (_book, args, host) => {
      const { sheet, area } = args.range(0);
      let blank = 0;
      for (let column = area.left; column <= area.right; column += 1) {
        for (let row = area.top; row <= area.bottom; row += 1) {
          const value = sheet.cells.value(row, column);
          if (value === null || value === "") blank += 1;
        }
      }
      return host.make("FunctionResult", { value: blank });
    },
  },
};

export const functionResult: ClassMembers<Targets["FunctionResult"]> = {
  read: { Value: ({ value }) => value, Error: () => null },
};

/** DATE(): years below 1900 are added to 1900; the day that 1900 never had keeps its number. */
function dateSerial(year: number, month: number, day: number, system: 1900 | 1904): number {
  const full = year < 1900 ? year + 1900 : year;
  const days = Date.UTC(Math.trunc(full), Math.trunc(month) - 1, Math.trunc(day)) / 86_400_000;
  const serial = days - Date.UTC(1899, 11, 30) / 86_400_000;
  return system === 1904 ? serial - 1462 : serial < 61 ? serial - 1 : serial;
}
