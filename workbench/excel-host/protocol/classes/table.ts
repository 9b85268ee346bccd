import type { Area } from "../../model/area";
import { rowCount } from "../../model/address";
import { HostError } from "../../model/host-error";
import { tableBody, type Table } from "../../model/table";
import {
  addTable,
  addTableColumn,
  addTableRows,
  deleteTable,
  deleteTableRow,
  removeTable,
  renameTable,
  resizeTable,
} from "../../model/table-edit";
import { writeCells } from "../../model/write-cells";
import type { Arguments } from "../arguments";
import { EventType, WORKBOOK } from "../event-hub";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { TableColumnTarget, TableRowTarget, TableTarget, Targets } from "../targets";
import { eventMethods } from "./event-methods";
import { cellMatrix, apiValue } from "./range-cells";
import { areaArgument, placeArgument } from "./range-argument";
import { flag, text } from "./worksheet";

type Flag =
  | "showFilterButton"
  | "showBandedRows"
  | "showBandedColumns"
  | "highlightFirstColumn"
  | "highlightLastColumn";

function writeFlag(name: Flag) {
  return ({ sheet, table }: TableTarget, value: unknown, host: HostContext): void => {
    host.editor.requireUnprotected(sheet);
    table[name] = flag(value);
    host.editor.changed("tables", sheet);
  };
}

export const table: ClassMembers<TableTarget> = {
  identity: ({ table: one }) => ({ Id: one.id, Name: one.name }),
  read: {
    Id: (target) => target.table.id,
    Name: (target) => target.table.name,
    LegacyId: (target) => target.table.id,
    ShowHeaders: (target) => target.table.showHeaders,
    ShowTotals: (target) => target.table.showTotals,
    Style: (target) => target.table.style,
    ShowFilterButton: (target) => target.table.showFilterButton,
    ShowBandedRows: (target) => target.table.showBandedRows,
    ShowBandedColumns: (target) => target.table.showBandedColumns,
    HighlightFirstColumn: (target) => target.table.highlightFirstColumn,
    HighlightLastColumn: (target) => target.table.highlightLastColumn,
  },
  write: {
    Name: ({ sheet, table: one }, value, host) => {
      renameTable(host.editor, sheet, one, text(value));
    },
    Style: ({ sheet, table: one }, value, host) => {
      const style = text(value);
      // Names of the built-in styles, or none; custom styles are not implemented.
      if (
        style !== "" &&
        !/^TableStyle(?:Light(?:1\d|2[01]|\d)|Medium(?:1\d|2[0-8]|\d)|Dark(?:1[01]|\d))$/.test(style)
      ) {
        throw new HostError("InvalidArgument", `there is no table style "${style}"`);
      }
      host.editor.requireUnprotected(sheet);
      one.style = style;
      host.editor.changed("tables", sheet);
    },
    ShowTotals: ({ sheet, table: one }, value, host) => {
      const show = flag(value);
      if (show === one.showTotals) return;
      host.editor.requireUnprotected(sheet);
      if (show) {
        one.area = { ...one.area, bottom: one.area.bottom + 1 };
        one.showTotals = true;
        const label = sheet.cells.column(one.area.left);
        label.values[one.area.bottom] = "Total";
        const first = one.columns[0];
        if (first) first.totalsLabel = "Total";
        host.editor.cellsChanged(sheet, { ...one.area, top: one.area.bottom }, "addIn");
      } else {
        one.showTotals = false;
        one.area = { ...one.area, bottom: one.area.bottom - 1 };
      }
      host.editor.structureChanged();
      host.editor.changed("tables", sheet);
    },
    ShowFilterButton: writeFlag("showFilterButton"),
    ShowBandedRows: writeFlag("showBandedRows"),
    ShowBandedColumns: writeFlag("showBandedColumns"),
    HighlightFirstColumn: writeFlag("highlightFirstColumn"),
    HighlightLastColumn: writeFlag("highlightLastColumn"),
  },
  navigate: {
    Columns: (target, host) => host.make("TableColumnCollection", target),
    Rows: (target, host) => host.make("TableRowCollection", target),
    Worksheet: ({ sheet }, host) => host.make("Worksheet", sheet),
    AutoFilter: (target, host) => host.make("AutoFilter", target),
  },
  make: {
    GetRange: ({ sheet, table: one }, _args, host) => host.range(sheet, one.area),
    GetDataBodyRange: ({ sheet, table: one }, _args, host) => host.range(sheet, tableBody(one)),
    GetHeaderRowRange: ({ sheet, table: one }, _args, host) => host.range(sheet, headerArea(one)),
    GetTotalRowRange: ({ sheet, table: one }, _args, host) => host.range(sheet, totalsArea(one)),
    ConvertToRange: ({ sheet, table: one }, _args, host) => {
      removeTable(host.editor, sheet, one);
      return host.range(sheet, one.area);
    },
  },
  call: {
    Delete: ({ sheet, table: one }, _args, host) => {
      deleteTable(host, sheet, one);
    },
    // The model has no filter criteria; a file's own filters are kept by its parts and not evaluated.
    ClearFilters: ({ sheet }, _args, host) => {
      host.editor.requireUnprotected(sheet, "allowAutoFilter");
    },
    Resize: ({ sheet, table: one }, args, host) => {
      resizeTable(host.editor, sheet, one, areaArgument(args, 0, host, sheet));
    },
    ...eventMethods<TableTarget>((target) => target.table.id, {
      DataChangedEvent: EventType.tableChanged,
      SelectionChangedEvent: EventType.tableSelectionChanged,
    }),
  },
};

function headerArea(one: Table): Area {
  if (!one.showHeaders) throw new HostError("ItemNotFound", `table "${one.name}" shows no headers`);
  return { ...one.area, bottom: one.area.top };
}

function totalsArea(one: Table): Area {
  if (!one.showTotals) throw new HostError("ItemNotFound", `table "${one.name}" shows no totals`);
  return { ...one.area, top: one.area.bottom };
}

function allTables(target: Targets["TableCollection"], host: HostContext): TableTarget[] {
  const sheets = target.sheet ? [target.sheet] : host.book.sheets;
  return sheets.flatMap((sheet) => sheet.tables.map((one) => ({ sheet, table: one })));
}

function findTable(tables: readonly TableTarget[], args: Arguments): TableTarget | undefined {
  const wanted = args.text(0);
  return (
    tables.find((one) => one.table.id === wanted) ??
    tables.find((one) => one.table.name.toLowerCase() === wanted.toLowerCase())
  );
}

export const tableCollection: ClassMembers<Targets["TableCollection"]> = {
  items: (target, host) => allTables(target, host).map((one) => host.make("Table", one)),
  item: (target, args, host) => {
    const found = findTable(allTables(target, host), args);
    return found ? host.make("Table", found) : null;
  },
  read: { Count: (target, host) => allTables(target, host).length },
  make: {
    Add: (target, args, host) => {
      const place = placeArgument(args, 0, host, target.sheet ?? host.book.active);
      if (target.sheet && place.sheet !== target.sheet) args.fail("the range is on another sheet");
      host.settle();
      const made = addTable(host, place.sheet, place.area, args.flag(1, false));
      host.events.raise(EventType.tableAdded, WORKBOOK, {
        tableId: made.id,
        worksheetId: place.sheet.id,
        source: "Local",
      });
      return host.make("Table", { sheet: place.sheet, table: made });
    },
  },
  call: eventMethods<Targets["TableCollection"]>((target) => target.sheet?.id ?? WORKBOOK, {
    DataChangedEvent: EventType.tableChanged,
    AddedEvent: EventType.tableAdded,
    DeletedEvent: EventType.tableDeleted,
  }),
};

export const tableScopedCollection: ClassMembers<Targets["TableScopedCollection"]> = {
  items: ({ tables }, host) => tables.map((one) => host.make("Table", one)),
  item: ({ tables }, args, host) => {
    const found = findTable(tables, args);
    return found ? host.make("Table", found) : null;
  },
};

function columnArea({ table: one, column }: TableColumnTarget): Area {
  const index = one.columns.indexOf(column);
  if (index < 0) throw new HostError("ItemNotFound", `the column "${column.name}" is gone`);
  return { ...one.area, left: one.area.left + index, right: one.area.left + index };
}

function columnBody(target: TableColumnTarget): Area {
  const area = columnArea(target);
  const body = tableBody(target.table);
  return { ...area, top: body.top, bottom: body.bottom };
}

export const tableColumn: ClassMembers<TableColumnTarget> = {
  identity: ({ column }) => ({ Id: column.id, Name: column.name }),
  read: {
    Id: ({ column }) => column.id,
    Name: ({ column }) => column.name,
    Index: ({ table: one, column }) => one.columns.indexOf(column),
    Values: (target, host) => {
      host.settle();
      return cellMatrix({ sheet: target.sheet, area: columnArea(target) }, (sheet, row, column) =>
        apiValue(sheet.cells.value(row, column)),
      );
    },
  },
  write: {
    Name: (target, value, host) => {
      const area = columnArea(target);
      writeCells(host.editor, target.sheet, { ...area, bottom: area.top }, [[text(value)]], "addIn");
    },
    Values: (target, value, host) => {
      writeCells(host.editor, target.sheet, columnArea(target), value, "addIn");
    },
  },
  make: {
    GetRange: (target, _args, host) => host.range(target.sheet, columnArea(target)),
    GetDataBodyRange: (target, _args, host) => host.range(target.sheet, columnBody(target)),
    GetHeaderRowRange: (target, _args, host) => {
      const area = columnArea(target);
      headerArea(target.table);
      return host.range(target.sheet, { ...area, bottom: area.top });
    },
    GetTotalRowRange: (target, _args, host) => {
      const area = columnArea(target);
      totalsArea(target.table);
      return host.range(target.sheet, { ...area, top: area.bottom });
    },
  },
};

export const tableColumnCollection: ClassMembers<TableTarget> = {
  items: ({ sheet, table: one }, host) =>
    one.columns.map((column) => host.make("TableColumn", { sheet, table: one, column })),
  item: ({ sheet, table: one }, args, host) => {
    const wanted = args.raw(0);
    const column =
      typeof wanted === "number"
        ? one.columns.find((candidate) => candidate.id === wanted)
        : one.columns.find((candidate) => candidate.name.toLowerCase() === String(wanted).toLowerCase());
    return column ? host.make("TableColumn", { sheet, table: one, column }) : null;
  },
  read: { Count: ({ table: one }) => one.columns.length },
  make: {
    Add: ({ sheet, table: one }, args, host) => {
      const index = args.optionalNumber(0);
      if (index !== null && index !== -1 && index !== one.columns.length) {
        throw new HostError("NotImplemented", "a column before others is not implemented by this host");
      }
      const added = addTableColumn(host.editor, sheet, one, args.optionalText(2));
      const column = one.columns[added];
      if (!column) throw new HostError("GeneralException", "the column was not added");
      const values = args.raw(1);
      if (values !== null) {
        const area = columnArea({ sheet, table: one, column });
        const lines = Array.isArray(values) ? values.length : 0;
        writeCells(
          host.editor,
          sheet,
          lines === rowCount(area) ? area : tableColumnBody(one, area),
          values,
          "addIn",
        );
      }
      return host.make("TableColumn", { sheet, table: one, column });
    },
  },
};

function tableColumnBody(one: Table, area: Area): Area {
  const body = tableBody(one);
  return { ...area, top: body.top, bottom: body.bottom };
}

function rowArea({ table: one, index }: TableRowTarget): Area {
  const body = tableBody(one);
  if (body.top + index > body.bottom) {
    throw new HostError("ItemNotFound", `table "${one.name}" has no row ${String(index)}`);
  }
  return { ...body, top: body.top + index, bottom: body.top + index };
}

export const tableRow: ClassMembers<TableRowTarget> = {
  read: {
    Index: ({ index }) => index,
    Values: (target, host) => {
      host.settle();
      return cellMatrix({ sheet: target.sheet, area: rowArea(target) }, (sheet, row, column) =>
        apiValue(sheet.cells.value(row, column)),
      );
    },
  },
  write: {
    Values: (target, value, host) => {
      writeCells(host.editor, target.sheet, rowArea(target), value, "addIn");
    },
  },
  make: { GetRange: (target, _args, host) => host.range(target.sheet, rowArea(target)) },
  call: {
    Delete: (target, _args, host) => {
      deleteTableRow(host, target.sheet, target.table, target.index);
    },
  },
};

export const tableRowCollection: ClassMembers<TableTarget> = {
  items: (target, host) =>
    Array.from({ length: rowCount(tableBody(target.table)) }, (_, index) =>
      host.make("TableRow", { ...target, index }),
    ),
  read: { Count: (target) => rowCount(tableBody(target.table)) },
  make: {
    Add: ({ sheet, table: one }, args, host) => {
      const index = args.optionalNumber(0);
      const given = args.raw(1);
      const lines: unknown[] = Array.isArray(given) && Array.isArray(given[0]) ? given : [given];
      const added = addTableRows(
        host,
        sheet,
        one,
        index === null || index === -1 ? null : index,
        lines.length,
      );
      if (given !== null) writeCells(host.editor, sheet, added, lines, "addIn");
      return host.make("TableRow", { sheet, table: one, index: added.top - tableBody(one).top });
    },
  },
  call: { GetCount: (target) => rowCount(tableBody(target.table)) },
};
