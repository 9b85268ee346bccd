import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import { HostError } from "../../model/host-error";
import type { Sheet } from "../../model/sheet";
import { addSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from "../../model/sheet-edit";
import type { Book } from "../../model/book";
import { fileWidthOfCharacters } from "../../model/cell-sizes";
import type { Arguments } from "../arguments";
import { EventType, WORKBOOK } from "../event-hub";
import { eventMethods } from "./event-methods";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import { rangeIn } from "./ranges-of-range";
import { areaArgument } from "./range-argument";

const WHOLE: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const worksheet: ClassMembers<Sheet> = {
  identity: (sheet) => ({ Id: sheet.id, Name: sheet.name }),
  read: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet, host) => host.book.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: (sheet) => sheet.tabColor ?? "",
    ShowGridlines: (sheet) => sheet.showGridlines,
    ShowHeadings: (sheet) => sheet.showHeadings,
    StandardWidth: (sheet) => sheet.standardWidth,
    StandardHeight: (sheet) => sheet.standardHeight,
  },
  write: {
    Name: (sheet, value, host) => {
      renameSheet(host.editor, sheet, text(value));
    },
    Position: (sheet, value, host) => {
      if (typeof value !== "number") throw new HostError("InvalidArgument", "a position is a number");
      moveSheet(host.editor, sheet, value);
    },
    Visibility: (sheet, value, host) => {
      setVisibility(host.editor, sheet, text(value));
    },
    TabColor: (sheet, value, host) => {
      host.editor.requireWritableBook();
      sheet.tabColor = value === "" || value === null ? null : colour(value);
      host.editor.changed("layout", sheet);
    },
    ShowGridlines: (sheet, value, host) => {
      sheet.showGridlines = flag(value);
      host.editor.changed("layout", sheet);
    },
    ShowHeadings: (sheet, value, host) => {
      sheet.showHeadings = flag(value);
      host.editor.changed("layout", sheet);
    },
    StandardWidth: (sheet, value, host) => {
      if (typeof value !== "number" || value < 0 || value > 255) {
        throw new HostError("InvalidArgument", "a column is 0 to 255 characters wide");
      }
      sheet.standardWidth = value;
      for (const properties of sheet.columns.values()) {
        if (properties.width !== undefined) properties.width = fileWidthOfCharacters(value);
      }
      host.editor.changed("layout", sheet);
    },
  },
  navigate: {
    Tables: (sheet, host) => host.make("TableCollection", { sheet }),
    Charts: (sheet, host) => host.make("ChartCollection", sheet),
    Names: (sheet, host) => host.make("NamedItemCollection", { scope: sheet }),
    Shapes: (sheet, host) => host.make("ShapeCollection", sheet),
    FreezePanes: (sheet, host) => host.make("WorksheetFreezePanes", sheet),
    PageLayout: (sheet, host) => host.make("PageLayout", sheet),
    VerticalPageBreaks: (sheet, host) => host.make("PageBreakCollection", { sheet, between: "columns" }),
    HorizontalPageBreaks: (sheet, host) => host.make("PageBreakCollection", { sheet, between: "rows" }),
    Protection: (sheet, host) => host.make("WorksheetProtection", sheet),
    CustomProperties: (sheet, host) => host.make("WorksheetCustomPropertyCollection", sheet),
    AutoFilter: (sheet, host) => host.make("AutoFilter", { sheet, table: null }),
  },
  make: {
    GetRange: (sheet, args, host) => {
      const address = args.optionalText(0);
      if (address === null || address === "") return host.range(sheet, WHOLE);
      return host.range(sheet, areaArgument(args, 0, host, sheet));
    },
    GetRangeByIndexes: (sheet, args, host) => {
      const top = args.integer(0, 0, MAX_ROWS - 1);
      const left = args.integer(1, 0, MAX_COLUMNS - 1);
      return rangeIn(host, sheet, {
        top,
        left,
        bottom: top + args.integer(2, 1, MAX_ROWS) - 1,
        right: left + args.integer(3, 1, MAX_COLUMNS) - 1,
      });
    },
    GetCell: (sheet, args, host) => {
      const row = args.integer(0, 0, MAX_ROWS - 1);
      const column = args.integer(1, 0, MAX_COLUMNS - 1);
      return host.range(sheet, { top: row, bottom: row, left: column, right: column });
    },
    GetUsedRange: (sheet, args, host) =>
      // An empty sheet gives A1, by the documentation of Worksheet.getUsedRange.
      host.range(sheet, sheet.usedArea(args.flag(0, false)) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (sheet, args, host) => {
      const used = sheet.usedArea(args.flag(0, false));
      return used && host.range(sheet, used);
    },
    GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, 1),
    GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, args, host, -1),
    _GetSheetById: (_sheet, args, host) => {
      const found = host.book.sheets.find((one) => one.id === args.text(0));
      return found ? host.make("Worksheet", found) : null;
    },
  },
  call: {
    Activate: (sheet, _args, host) => {
      host.events.activate(sheet);
    },
    Calculate: (_sheet, args, host) => {
      if (args.flag(0, false)) host.editor.calculateAll();
      else host.editor.calculate(true);
    },
    Delete: (sheet, _args, host) => {
      deleteSheet(host, sheet);
    },
    ...eventMethods<Sheet>((sheet) => sheet.id, {
      DataChangedEvent: EventType.changed,
      ActivatedEvent: EventType.activated,
      DeactivatedEvent: EventType.deactivated,
      SelectionChangedEvent: EventType.selectionChanged,
      CalculatedEvent: EventType.calculated,
    }),
  },
};

export const worksheetCollection: ClassMembers<Book> = {
  items: (book, host) => book.sheets.map((sheet) => host.make("Worksheet", sheet)),
  item: (book, args, host) => {
    const wanted = args.text(0);
    const found = book.sheets.find((sheet) => sheet.id === wanted) ?? book.sheetNamed(wanted);
    return found ? host.make("Worksheet", found) : null;
  },
  make: {
    Add: (_book, args, host) => host.make("Worksheet", addSheet(host.editor, args.optionalText(0))),
    GetActiveWorksheet: (book, _args, host) => {
      if (!book.active) throw new HostError("ItemNotFound", "no sheet is active");
      return host.make("Worksheet", book.active);
    },
    GetFirst: (book, args, host) => endSheet(book.sheets, args, host),
    GetLast: (book, args, host) => endSheet([...book.sheets].reverse(), args, host),
  },
  call: {
    GetCount: (book, args) => {
      const visibleOnly = args.flag(0, false);
      return book.sheets.filter((sheet) => !visibleOnly || sheet.visibility === "Visible").length;
    },
    ...eventMethods<Book>(() => WORKBOOK, {
      DataChangedEvent: EventType.changed,
      ActivatedEvent: EventType.activated,
      DeactivatedEvent: EventType.deactivated,
      SelectionChangedEvent: EventType.selectionChanged,
      CalculatedEvent: EventType.calculated,
      AddedEvent: EventType.added,
      DeletedEvent: EventType.deleted,
    }),
  },
};

function endSheet(sheets: readonly Sheet[], args: Arguments, host: HostContext) {
  const visibleOnly = args.flag(0, false);
  const found = sheets.find((sheet) => !visibleOnly || sheet.visibility === "Visible");
  if (!found) throw new HostError("ItemNotFound", "there is no such sheet");
  return host.make("Worksheet", found);
}

function neighbour(sheet: Sheet, args: Arguments, host: HostContext, step: 1 | -1) {
  const visibleOnly = args.flag(0, false);
  const { sheets } = host.book;
  for (let index = sheets.indexOf(sheet) + step; index >= 0 && index < sheets.length; index += step) {
    const found = sheets[index];
    if (found && (!visibleOnly || found.visibility === "Visible")) return host.make("Worksheet", found);
  }
  return null;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "a text expected");
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
  return value;
}

/** "#rrggbb" as "#RRGGBB"; other colours are refused, names of HTML colours included [U]. */
export function colour(value: unknown): string {
  const given = text(value);
  if (!/^#[0-9a-fA-F]{6}$/.test(given)) {
    throw new HostError("InvalidArgument", `"${given}" is no colour of the form #RRGGBB`);
  }
  return given.toUpperCase();
}
