import { intersect, isWholeColumns, isWholeRows } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import { HostError } from "../../model/host-error";
import type { Sheet } from "../../model/sheet";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { Targets } from "../targets";
import { areaArgument, placeArgument } from "./range-argument";
import { flag } from "./worksheet";

function freeze(sheet: Sheet, rows: number, columns: number, host: HostContext): void {
  sheet.frozen = { rows, columns };
  host.editor.changed("layout", sheet);
}

function frozenArea(sheet: Sheet): Area | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? MAX_ROWS - 1 : rows - 1,
    right: columns === 0 ? MAX_COLUMNS - 1 : columns - 1,
  };
}

export const worksheetFreezePanes: ClassMembers<Sheet> = {
  make: {
    GetLocation: (sheet, _args, host) => {
      const area = frozenArea(sheet);
      if (!area) throw new HostError("ItemNotFound", "no panes are frozen");
      return host.range(sheet, area);
    },
    GetLocationOrNullObject: (sheet, _args, host) => {
      const area = frozenArea(sheet);
      return area && host.range(sheet, area);
    },
  },
  call: {
    // The range stays at the top left of the window, so it begins there.
    FreezeAt: (sheet, args, host) => {
      const area = areaArgument(args, 0, host, sheet);
      const rows = isWholeColumns(area) ? 0 : area.bottom + 1;
      const columns = isWholeRows(area) ? 0 : area.right + 1;
      freeze(sheet, rows, columns, host);
    },
    FreezeRows: (sheet, args, host) => {
      freeze(sheet, args.has(0) ? args.integer(0, 0, MAX_ROWS) : 0, 0, host);
    },
    FreezeColumns: (sheet, args, host) => {
      freeze(sheet, 0, args.has(0) ? args.integer(0, 0, MAX_COLUMNS) : 0, host);
    },
    Unfreeze: (sheet, _args, host) => {
      freeze(sheet, 0, 0, host);
    },
  },
};

const POINTS_PER_INCH = 72;
const MARGIN_UNITS = { Points: 1 / POINTS_PER_INCH, Inches: 1, Centimeters: 1 / 2.54 } as const;
const MARGINS = ["left", "right", "top", "bottom", "header", "footer"] as const;

type PageRead = NonNullable<ClassMembers<Sheet>["read"]>;
type PageWrite = NonNullable<ClassMembers<Sheet>["write"]>;

function wireMargin(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Margin`;
}

function writePage(change: (sheet: Sheet, value: unknown, host: HostContext) => void): PageWrite[string] {
  return (sheet, value, host) => {
    host.editor.requireUnprotected(sheet);
    change(sheet, value, host);
    host.editor.changed("layout", sheet);
  };
}

/** Margins are given in points and kept in inches. */
const marginReads: PageRead = Object.fromEntries(
  MARGINS.map((name) => [
    wireMargin(name),
    (sheet: Sheet) => sheet.pageLayout.margins[name] * POINTS_PER_INCH,
  ]),
);

const marginWrites: PageWrite = Object.fromEntries(
  MARGINS.map((name) => [
    wireMargin(name),
    writePage((sheet, value) => {
      sheet.pageLayout.margins[name] = margin(value) / POINTS_PER_INCH;
    }),
  ]),
);

function margin(value: unknown): number {
  if (typeof value !== "number" || !(value >= 0))
    throw new HostError("InvalidArgument", "a margin is a number from 0");
  return value;
}

export const pageLayout: ClassMembers<Sheet> = {
  read: {
    ...marginReads,
    Orientation: (sheet) => sheet.pageLayout.orientation,
    PaperSize: (sheet) => sheet.pageLayout.paperSize,
    Zoom: (sheet) => sheet.pageLayout.zoom,
    CenterHorizontally: (sheet) => sheet.pageLayout.centerHorizontally,
    CenterVertically: (sheet) => sheet.pageLayout.centerVertically,
    PrintGridlines: (sheet) => sheet.pageLayout.printGridlines,
    BlackAndWhite: (sheet) => sheet.pageLayout.blackAndWhite,
  },
  write: {
    ...marginWrites,
    Orientation: writePage((sheet, value, host) => {
      const orientation = host.choice("PageOrientation", value);
      sheet.pageLayout.orientation = orientation === "Landscape" ? "Landscape" : "Portrait";
    }),
    PaperSize: writePage((sheet, value, host) => {
      sheet.pageLayout.paperSize = host.choice("PaperType", value);
    }),
    Zoom: writePage((sheet, value) => {
      sheet.pageLayout.zoom = readZoom(value);
    }),
    CenterHorizontally: writePage((sheet, value) => {
      sheet.pageLayout.centerHorizontally = flag(value);
    }),
    CenterVertically: writePage((sheet, value) => {
      sheet.pageLayout.centerVertically = flag(value);
    }),
    PrintGridlines: writePage((sheet, value) => {
      sheet.pageLayout.printGridlines = flag(value);
    }),
    BlackAndWhite: writePage((sheet, value) => {
      sheet.pageLayout.blackAndWhite = flag(value);
    }),
  },
  navigate: { HeadersFooters: (sheet, host) => host.make("HeaderFooterGroup", sheet) },
  make: {
    GetPrintArea: (sheet, _args, host) => {
      const area = sheet.pageLayout.printArea;
      if (!area) throw new HostError("ItemNotFound", "the sheet has no print area");
      return host.make("RangeAreas", { sheet, areas: [area] });
    },
    GetPrintAreaOrNullObject: (sheet, _args, host) => {
      const area = sheet.pageLayout.printArea;
      return area && host.make("RangeAreas", { sheet, areas: [area] });
    },
    GetPrintTitleRowsOrNullObject: (sheet, _args, host) => {
      const rows = sheet.pageLayout.titleRows;
      return (
        rows && host.range(sheet, { top: rows.first, bottom: rows.last, left: 0, right: MAX_COLUMNS - 1 })
      );
    },
    GetPrintTitleColumnsOrNullObject: (sheet, _args, host) => {
      const columns = sheet.pageLayout.titleColumns;
      return (
        columns &&
        host.range(sheet, { top: 0, bottom: MAX_ROWS - 1, left: columns.first, right: columns.last })
      );
    },
  },
  call: {
    SetPrintArea: (sheet, args, host) => {
      host.editor.requireUnprotected(sheet);
      sheet.pageLayout.printArea = areaArgument(args, 0, host, sheet);
      host.editor.changed("layout", sheet);
    },
    SetPrintTitleRows: (sheet, args, host) => {
      host.editor.requireUnprotected(sheet);
      const area = areaArgument(args, 0, host, sheet);
      sheet.pageLayout.titleRows = { first: area.top, last: area.bottom };
      host.editor.changed("layout", sheet);
    },
    SetPrintTitleColumns: (sheet, args, host) => {
      host.editor.requireUnprotected(sheet);
      const area = areaArgument(args, 0, host, sheet);
      sheet.pageLayout.titleColumns = { first: area.left, last: area.right };
      host.editor.changed("layout", sheet);
    },
    SetPrintMargins: (sheet, args, host) => {
      host.editor.requireUnprotected(sheet);
      const inches = MARGIN_UNITS[args.choice(0, ["Points", "Inches", "Centimeters"])];
      for (const [name, value] of Object.entries(args.record(1))) {
        const side = MARGINS.find((one) => one === name);
        if (side === undefined) throw new HostError("InvalidArgument", `there is no margin "${name}"`);
        if (value !== null) sheet.pageLayout.margins[side] = margin(value) * inches;
      }
      host.editor.changed("layout", sheet);
    },
  },
};

/** Before which columns, or rows, of a sheet a page begins; ascending. */
function breaksOf({ sheet, between }: Targets["PageBreakCollection"]): number[] {
  return between === "columns" ? sheet.pageLayout.columnBreaks : sheet.pageLayout.rowBreaks;
}

function setBreaks({ sheet, between }: Targets["PageBreakCollection"], breaks: number[]): void {
  if (between === "columns") sheet.pageLayout.columnBreaks = breaks;
  else sheet.pageLayout.rowBreaks = breaks;
}

export const pageBreakCollection: ClassMembers<Targets["PageBreakCollection"]> = {
  items: (target, host) =>
    breaksOf(target).map((index) => host.make("PageBreak", { between: target.between, index })),
  make: {
    // Before the first column, or the first row, of the range, by the documentation of PageBreakCollection.add.
    Add: (target, args, host) => {
      const { sheet, between } = target;
      host.editor.requireUnprotected(sheet);
      const { left, top } = areaArgument(args, 0, host, sheet);
      const index = between === "columns" ? left : top;
      if (index === 0) {
        throw new HostError("InvalidArgument", `no page ends before the first of the ${between}`);
      }
      setBreaks(
        target,
        [...new Set(breaksOf(target)).add(index)].sort((a, b) => a - b),
      );
      host.editor.changed("layout", sheet);
      return host.make("PageBreak", { between, index });
    },
  },
  call: {
    RemovePageBreaks: (target, _args, host) => {
      host.editor.requireUnprotected(target.sheet);
      setBreaks(target, []);
      host.editor.changed("layout", target.sheet);
    },
    GetCount: (target) => breaksOf(target).length,
  },
};

export const pageBreak: ClassMembers<Targets["PageBreak"]> = {
  read: {
    ColumnIndex: ({ between, index }) => (between === "columns" ? index : 0),
    RowIndex: ({ between, index }) => (between === "rows" ? index : 0),
  },
};

/** Either a scale from 10 to 400 percent or pages to fit to, by the documentation of PageLayoutZoomOptions. */
function readZoom(value: unknown): Sheet["pageLayout"]["zoom"] {
  const zoom: Sheet["pageLayout"]["zoom"] = {};
  if (typeof value !== "object" || value === null)
    throw new HostError("InvalidArgument", "a zoom is an object");
  for (const [name, given] of Object.entries(value) as [string, unknown][]) {
    if (given === null || given === undefined) continue;
    if (name !== "scale" && name !== "horizontalFitToPages" && name !== "verticalFitToPages") {
      throw new HostError("InvalidArgument", `a zoom has no "${name}"`);
    }
    const [least, most] = name === "scale" ? [10, 400] : [0, 32_767];
    if (typeof given !== "number" || given < least || given > most) {
      throw new HostError("InvalidArgument", `${name} is a number from ${String(least)} to ${String(most)}`);
    }
    zoom[name] = given;
  }
  return zoom;
}

export const headerFooterGroup: ClassMembers<Sheet> = {
  read: { State: () => "Default" },
  navigate: { DefaultForAllPages: (sheet, host) => host.make("HeaderFooter", sheet) },
};

const HEADER_PARTS = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
] as const;

function wirePart(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const headerFooter: ClassMembers<Sheet> = {
  read: Object.fromEntries(
    HEADER_PARTS.map((name) => [wirePart(name), (sheet: Sheet) => sheet.pageLayout.headerFooter[name]]),
  ),
  write: Object.fromEntries(
    HEADER_PARTS.map((name) => [
      wirePart(name),
      writePage((sheet, value) => {
        // Header and footer together hold 255 characters, by Excel's limits.
        if (typeof value !== "string" || value.length > 255) {
          throw new HostError("InvalidArgument", "a header or footer is a text of at most 255 characters");
        }
        sheet.pageLayout.headerFooter[name] = value;
      }),
    ]),
  ),
};

const PROTECTION_OPTIONS = [
  "allowAutoFilter",
  "allowDeleteColumns",
  "allowDeleteRows",
  "allowEditObjects",
  "allowEditScenarios",
  "allowFormatCells",
  "allowFormatColumns",
  "allowFormatRows",
  "allowInsertColumns",
  "allowInsertHyperlinks",
  "allowInsertRows",
  "allowPivotTables",
  "allowSort",
] as const;

/** Passwords given while the host runs; the book keeps none. */
const passwords = new WeakMap<Sheet, string>();

export const worksheetProtection: ClassMembers<Sheet> = {
  read: {
    Protected: (sheet) => sheet.protection !== null,
    Options: (sheet) => ({
      ...Object.fromEntries(PROTECTION_OPTIONS.map((name) => [name, false])),
      selectionMode: "Normal",
      ...sheet.protection?.options,
    }),
  },
  call: {
    Protect: (sheet, args, host) => {
      host.editor.requireWritableBook();
      // office-js.md 1.6 "protect()/unprotect()": AccessDenied when it is in that state already.
      if (sheet.protection) throw new HostError("AccessDenied", `sheet "${sheet.name}" is protected already`);
      const options = args.has(0) ? args.record(0) : {};
      for (const name of Object.keys(options)) {
        if (name !== "selectionMode" && !PROTECTION_OPTIONS.some((one) => one === name)) {
          args.fail(`there is no option "${name}"`);
        }
      }
      const password = args.optionalText(1);
      sheet.protection = { options, hasPassword: password !== null && password !== "" };
      if (password !== null) passwords.set(sheet, password);
      host.editor.changed("layout", sheet);
    },
    Unprotect: (sheet, args, host) => {
      host.editor.requireWritableBook();
      if (!sheet.protection) throw new HostError("AccessDenied", `sheet "${sheet.name}" is not protected`);
      if (sheet.protection.hasPassword && passwords.get(sheet) !== args.optionalText(0)) {
        throw new HostError("AccessDenied", `the password of sheet "${sheet.name}" is another`);
      }
      sheet.protection = null;
      passwords.delete(sheet);
      host.editor.changed("layout", sheet);
    },
  },
};

type FilterTarget = Targets["AutoFilter"];

function filterArea({ sheet, table }: FilterTarget): Area | null {
  if (!table) return sheet.autoFilter;
  return table.showFilterButton ? table.area : null;
}

export const autoFilter: ClassMembers<FilterTarget> = {
  read: {
    Enabled: (target) => filterArea(target) !== null,
    // Filter criteria are not modelled: rows that a file hides stay hidden as rows.
    IsDataFiltered: (target) => {
      const area = filterArea(target);
      if (!area) return false;
      return [...target.sheet.rows].some(
        ([row, properties]) => properties.hidden === true && row > area.top && row <= area.bottom,
      );
    },
  },
  make: {
    GetRange: (target, _args, host) => {
      const area = filterArea(target);
      if (!area) throw new HostError("ItemNotFound", "there is no filter");
      return host.range(target.sheet, area);
    },
    GetRangeOrNullObject: (target, _args, host) => {
      const area = filterArea(target);
      return area && host.range(target.sheet, area);
    },
  },
  call: {
    Apply: ({ sheet, table }, args, host) => {
      host.editor.requireUnprotected(sheet, "allowAutoFilter");
      if (args.has(1))
        throw new HostError("NotImplemented", "filter criteria are not implemented by this host");
      const { area } = placeArgument(args, 0, host, sheet);
      if (table) {
        table.showFilterButton = true;
      } else {
        if (sheet.tables.some((one) => intersect(one.area, area))) {
          throw new HostError("InvalidOperation", "a table has a filter of its own");
        }
        sheet.autoFilter = area;
      }
      host.editor.changed("layout", sheet);
    },
    Remove: ({ sheet, table }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowAutoFilter");
      if (table) table.showFilterButton = false;
      else sheet.autoFilter = null;
      host.editor.changed("layout", sheet);
    },
    ClearCriteria: ({ sheet }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowAutoFilter");
    },
  },
};
