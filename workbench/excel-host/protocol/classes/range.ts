import {
  columnCount,
  contains,
  fullAddress,
  intersect,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import { groupColumns } from "../../model/column-outline";
import { CellError, type CellValue } from "../../model/cell-value";
import { HostError } from "../../model/host-error";
import type { Sheet } from "../../model/sheet";
import { clearCells, matrixReader, writeCells } from "../../model/write-cells";
import { changeStyles, commonStyleValue, styleAt, styleIndexAt } from "../../model/cell-styles";
import { deleteCells, insertCells } from "../../model/shift-cells";
import { copyCells } from "../../model/copy-cells";
import { readHyperlink, writeHyperlink } from "../../model/hyperlinks";
import { mergeCells, unmergeCells } from "../../model/merges";
import {
  columnOffset,
  columnPoints,
  hiddenState,
  rowOffset,
  rowPoints,
  setHidden,
} from "../../model/cell-sizes";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { HostObject, RangeTarget } from "../targets";
import { areaArgument, placeArgument } from "./range-argument";

/** Most cells that one range gives values of (office-js.md 1.1 "Read cap, ALL platforms"): null beyond. */
const MAX_CELLS_READ = 5_000_000;

type Matrix = unknown[][];

export const range: ClassMembers<RangeTarget> = {
  read: {
    Values: (target, host) => {
      host.settle();
      return cellMatrix(target, (sheet, row, column) => apiValue(sheet.cells.value(row, column)));
    },
    Formulas: (target, host) => {
      host.settle();
      return cellMatrix(target, (sheet, row, column) => {
        const formula = sheet.cells.formula(row, column);
        return formula
          ? host.calculator.display(formula.text, sheet, row, column)
          : apiValue(sheet.cells.value(row, column));
      });
    },
    Text: (target, host) => {
      host.settle();
      return cellMatrix(target, (sheet, row, column) => host.editor.shownText(sheet, row, column));
    },
    ValueTypes: (target, host) => {
      host.settle();
      return cellMatrix(target, (sheet, row, column) => valueType(sheet, row, column));
    },
    NumberFormat: (target, host) =>
      cellMatrix(target, (sheet, row, column) => styleAt(host.book, sheet, row, column).numberFormat),
    NumberFormatLocal: (target, host) =>
      cellMatrix(target, (sheet, row, column) => styleAt(host.book, sheet, row, column).numberFormat),
    NumberFormatCategories: (target, host) =>
      cellMatrix(target, (sheet, row, column) =>
        formatCategory(styleAt(host.book, sheet, row, column).numberFormat),
      ),
    RowIndex: ({ area }) => area.top,
    ColumnIndex: ({ area }) => area.left,
    RowCount: ({ area }) => rowCount(area),
    ColumnCount: ({ area }) => columnCount(area),
    // -1 beyond 2^31 - 1 cells, by the documentation of Range.cellCount.
    CellCount: ({ area }) => {
      const count = rowCount(area) * columnCount(area);
      return count > 2_147_483_647 ? -1 : count;
    },
    Address: ({ sheet, area }) => fullAddress(sheet, area),
    AddressLocal: ({ sheet, area }) => fullAddress(sheet, area),
    IsEntireColumn: ({ area }) => isWholeColumns(area),
    IsEntireRow: ({ area }) => isWholeRows(area),
    Hidden: ({ sheet, area }) =>
      hiddenState(sheet, area, "rows") === true || hiddenState(sheet, area, "columns") === true,
    RowHidden: ({ sheet, area }) => hiddenState(sheet, area, "rows"),
    ColumnHidden: ({ sheet, area }) => hiddenState(sheet, area, "columns"),
    Style: ({ sheet, area }, host) =>
      commonStyleValue(host.book, sheet, area, (style) => style.styleName) ?? null,
    Hyperlink: ({ sheet, area }) => readHyperlink(sheet, area),
    Top: ({ sheet, area }) => rowOffset(sheet, area.top),
    Left: ({ sheet, area }) => columnOffset(sheet, area.left),
    Height: ({ sheet, area }) =>
      rowOffset(sheet, area.bottom) + rowPoints(sheet, area.bottom) - rowOffset(sheet, area.top),
    Width: ({ sheet, area }) =>
      columnOffset(sheet, area.right) + columnPoints(sheet, area.right) - columnOffset(sheet, area.left),
    HasSpill: () => false,
  },
  write: {
    Values: ({ sheet, area }, value, host) => {
      writeCells(host.editor, sheet, area, value, "addIn");
    },
    Formulas: ({ sheet, area }, value, host) => {
      writeCells(host.editor, sheet, area, value, "addIn");
    },
    NumberFormat: writeNumberFormat,
    RowHidden: ({ sheet, area }, value, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatRows");
      setHidden(sheet, area, "rows", flag(value));
      host.editor.changed("layout", sheet);
    },
    ColumnHidden: ({ sheet, area }, value, host) => {
      host.editor.requireUnprotected(sheet, "allowFormatColumns");
      setHidden(sheet, area, "columns", flag(value));
      host.editor.changed("layout", sheet);
    },
    Style: ({ sheet, area }, value, host) => {
      if (typeof value !== "string") throw new HostError("InvalidArgument", "a style is given by its name");
      const known = host.book.namedStyle(value);
      if (!known) throw new HostError("InvalidArgument", `there is no cell style "${value}"`);
      host.editor.requireUnprotected(sheet, "allowFormatCells");
      changeStyles(host.book, sheet, area, () => known);
      host.editor.changed("layout", sheet);
    },
    Hyperlink: (target, value, host) => {
      writeHyperlink(host.editor, target.sheet, target.area, value);
    },
  },
  navigate: {
    Format: (target, host) => host.make("RangeFormat", target),
    Worksheet: ({ sheet }, host) => host.make("Worksheet", sheet),
    ConditionalFormats: (target, host) => host.make("ConditionalFormatCollection", target),
    DataValidation: (target, host) => host.make("DataValidation", target),
  },
  make: {
    GetRow: ({ sheet, area }, args, host) => {
      const row = area.top + args.integer(0, -MAX_ROWS, MAX_ROWS);
      return rangeIn(host, sheet, { ...area, top: row, bottom: row });
    },
    GetColumn: ({ sheet, area }, args, host) => {
      const column = area.left + args.integer(0, -MAX_COLUMNS, MAX_COLUMNS);
      return rangeIn(host, sheet, { ...area, left: column, right: column });
    },
    GetCell: ({ sheet, area }, args, host) => {
      const row = area.top + args.integer(0, -MAX_ROWS, MAX_ROWS);
      const column = area.left + args.integer(1, -MAX_COLUMNS, MAX_COLUMNS);
      return rangeIn(host, sheet, { top: row, bottom: row, left: column, right: column });
    },
    GetBoundingRect: (target, args, host) => {
      const other = otherRange(target, args, host);
      return rangeIn(host, target.sheet, {
        top: Math.min(target.area.top, other.top),
        left: Math.min(target.area.left, other.left),
        bottom: Math.max(target.area.bottom, other.bottom),
        right: Math.max(target.area.right, other.right),
      });
    },
    GetIntersection: (target, args, host) => {
      const common = intersect(target.area, otherRange(target, args, host));
      if (!common) throw new HostError("ItemNotFound", "the ranges have no cell in common");
      return host.range(target.sheet, common);
    },
    GetIntersectionOrNullObject: (target, args, host) => {
      const common = intersect(target.area, otherRange(target, args, host));
      return common && host.range(target.sheet, common);
    },
    GetResizedRange: ({ sheet, area }, args, host) =>
      rangeIn(host, sheet, {
        ...area,
        bottom: area.bottom + args.integer(0, -MAX_ROWS, MAX_ROWS),
        right: area.right + args.integer(1, -MAX_COLUMNS, MAX_COLUMNS),
      }),
    GetAbsoluteResizedRange: ({ sheet, area }, args, host) =>
      rangeIn(host, sheet, {
        ...area,
        bottom: area.top + args.integer(0, 1, MAX_ROWS) - 1,
        right: area.left + args.integer(1, 1, MAX_COLUMNS) - 1,
      }),
    GetOffsetRange: ({ sheet, area }, args, host) => {
      const rows = args.integer(0, -MAX_ROWS, MAX_ROWS);
      const columns = args.integer(1, -MAX_COLUMNS, MAX_COLUMNS);
      return rangeIn(host, sheet, {
        top: area.top + rows,
        bottom: area.bottom + rows,
        left: area.left + columns,
        right: area.right + columns,
      });
    },
    GetLastCell: ({ sheet, area }, _args, host) =>
      host.range(sheet, { top: area.bottom, bottom: area.bottom, left: area.right, right: area.right }),
    GetLastRow: ({ sheet, area }, _args, host) => host.range(sheet, { ...area, top: area.bottom }),
    GetLastColumn: ({ sheet, area }, _args, host) => host.range(sheet, { ...area, left: area.right }),
    GetEntireRow: ({ sheet, area }, _args, host) =>
      host.range(sheet, { ...area, left: 0, right: MAX_COLUMNS - 1 }),
    GetEntireColumn: ({ sheet, area }, _args, host) =>
      host.range(sheet, { ...area, top: 0, bottom: MAX_ROWS - 1 }),
    GetUsedRange: ({ sheet, area }, args, host) => {
      const used = usedWithin(sheet, area, args.flag(0, false));
      // A blank range gives its top left cell, by the documentation of Range.getUsedRange.
      return host.range(sheet, used ?? { ...area, bottom: area.top, right: area.left });
    },
    GetUsedRangeOrNullObject: ({ sheet, area }, args, host) => {
      const used = usedWithin(sheet, area, args.flag(0, false));
      return used && host.range(sheet, used);
    },
    GetMergedAreasOrNullObject: ({ sheet, area }, _args, host) => {
      const areas = sheet.merges.filter((merge) => intersect(merge, area));
      return areas.length === 0 ? null : host.make("RangeAreas", { sheet, areas });
    },
    GetTables: ({ sheet, area }, args, host) => {
      const whole = args.flag(0, false);
      const tables = sheet.tables
        .filter((table) => (whole ? contains(area, table.area) : intersect(table.area, area) !== null))
        .map((table) => ({ sheet, table }));
      return host.make("TableScopedCollection", { tables });
    },
    GetSpecialCells: (target, args, host) => {
      const areas = specialCells(target, args);
      if (areas.length === 0) throw new HostError("ItemNotFound", "there are no such cells");
      return host.make("RangeAreas", { sheet: target.sheet, areas });
    },
    GetSpecialCellsOrNullObject: (target, args, host) => {
      const areas = specialCells(target, args);
      return areas.length === 0 ? null : host.make("RangeAreas", { sheet: target.sheet, areas });
    },
    GetVisibleView: (target, _args, host) => host.make("RangeView", target),
    Insert: ({ sheet, area }, args, host) => {
      insertCells(host, sheet, area, args.choice(0, ["Down", "Right"]));
      return host.range(sheet, area);
    },
  },
  call: {
    _ValidateArraySize: ({ area }, args) => {
      const rows = args.number(0);
      const columns = args.number(1);
      if (rows !== rowCount(area) || columns !== columnCount(area)) {
        args.fail(
          `the array is ${String(rows)} x ${String(columns)}, the range is ${String(rowCount(area))} x ${String(columnCount(area))}`,
        );
      }
    },
    Clear: ({ sheet, area }, args, host) => {
      const what = args.choice(0, ["All", "Contents", "Formats", "Hyperlinks", "RemoveHyperlinks"], "All");
      if (what === "Hyperlinks" || what === "RemoveHyperlinks" || what === "All") {
        host.editor.requireEditable(sheet, area);
        for (const key of [...sheet.hyperlinks.keys()]) {
          const [row = 0, column = 0] = key.split(",").map(Number);
          if (contains(area, { top: row, bottom: row, left: column, right: column }))
            sheet.hyperlinks.delete(key);
        }
      }
      if (what === "All" || what === "Contents" || what === "Formats") {
        clearCells(host.editor, sheet, area, what);
      }
    },
    // Groups of rows are not implemented.
    Group: ({ sheet, area }, args, host) => {
      if (args.choice(0, ["ByRows", "ByColumns"]) === "ByRows") {
        throw new HostError("NotImplemented", "groups of rows are not implemented by this host");
      }
      host.editor.requireUnprotected(sheet, "allowFormatColumns");
      groupColumns(sheet, area);
      host.editor.changed("layout", sheet);
    },
    Delete: ({ sheet, area }, args, host) => {
      deleteCells(host, sheet, area, args.choice(0, ["Up", "Left"]));
    },
    Merge: ({ sheet, area }, args, host) => {
      mergeCells(host.editor, sheet, area, args.flag(0, false));
    },
    Unmerge: ({ sheet, area }, _args, host) => {
      unmergeCells(host.editor, sheet, area);
    },
    Select: ({ sheet, area }, _args, host) => {
      host.events.select(sheet, area);
    },
    Calculate: (_target, _args, host) => {
      host.editor.calculate(true);
    },
    CopyFrom: (target, args, host) => {
      host.settle();
      copyCells(
        host.editor,
        placeArgument(args, 0, host, target.sheet),
        target,
        args.choice(1, ["All", "Formulas", "Values", "Formats"], "All"),
        args.flag(2, false),
        args.flag(3, false),
      );
    },
  },
};

function otherRange(target: RangeTarget, args: Arguments, host: HostContext): Area {
  return areaArgument(args, 0, host, target.sheet);
}

/** A range inside the sheet; one that would leave it or be empty is refused. */
export function rangeIn(host: HostContext, sheet: Sheet, area: Area): HostObject {
  if (
    area.top < 0 ||
    area.left < 0 ||
    area.bottom >= MAX_ROWS ||
    area.right >= MAX_COLUMNS ||
    area.bottom < area.top ||
    area.right < area.left
  ) {
    throw new HostError("InvalidArgument", "the range would lie outside the sheet");
  }
  return host.range(sheet, area);
}

function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  const used = sheet.usedArea(valuesOnly);
  const common = used && intersect(used, area);
  if (!common) return null;
  if (common === used || contains(area, used)) return used;
  let found: Area | null = null;
  for (let column = common.left; column <= common.right; column++) {
    const cells = sheet.cells.columns[column];
    if (!cells) continue;
    for (let row = common.top; row <= common.bottom; row++) {
      const filled = (cells.values[row] ?? null) !== null || (!valuesOnly && (cells.styles[row] ?? 0) !== 0);
      if (!filled) continue;
      found = found
        ? {
            top: Math.min(found.top, row),
            bottom: Math.max(found.bottom, row),
            left: Math.min(found.left, column),
            right: Math.max(found.right, column),
          }
        : { top: row, bottom: row, left: column, right: column };
    }
  }
  return found;
}

/** One entry a cell; null beyond the read cap and for whole rows and columns (office-js.md 1.1). */
export function cellMatrix(
  { sheet, area }: RangeTarget,
  read: (sheet: Sheet, row: number, column: number) => unknown,
): Matrix | null {
  if (isWholeColumns(area) || isWholeRows(area)) return null;
  if (rowCount(area) * columnCount(area) > MAX_CELLS_READ) return null;
  const rows: Matrix = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(read(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

export function apiValue(value: CellValue): string | number | boolean {
  if (value === null) return "";
  return value instanceof CellError ? value.code : value;
}

export function valueType(sheet: Sheet, row: number, column: number): string {
  const value = sheet.cells.value(row, column);
  if (value === null) return "Empty";
  if (value instanceof CellError) return "Error";
  if (typeof value === "boolean") return "Boolean";
  return typeof value === "number" ? "Double" : "String";
}

function formatCategory(format: string): string {
  if (format === "General") return "General";
  if (format === "@") return "Text";
  const bare = format.replace(/"[^"]*"|\\./g, "");
  if (/%/.test(bare)) return "Percentage";
  if (/E[+-]/i.test(bare)) return "Scientific";
  if (/\?\/|#\/|\/\d/.test(bare) && /[#?0]/.test(bare)) return "Fraction";
  if (/[$€£¥]/.test(format)) return /_\(/.test(format) ? "Accounting" : "Currency";
  const code = bare.replace(/\[[^\]]*\]/g, "");
  if (/[yd]|mmm/i.test(code)) return "Date";
  if (/[hs]/i.test(code)) return "Time";
  if (/^[#0,.;()\-_ ]+$/.test(code)) return "Number";
  return "Custom";
}

function writeNumberFormat({ sheet, area }: RangeTarget, value: unknown, host: HostContext): void {
  host.editor.requireUnprotected(sheet, "allowFormatCells");
  if (typeof value === "string") {
    changeStyles(host.book, sheet, area, (style) => ({ ...style, numberFormat: formatText(value) }));
  } else {
    const at = matrixReader(value, area);
    const known = new Map<string, number>();
    for (let column = area.left; column <= area.right; column++) {
      const { styles } = sheet.cells.column(column);
      for (let row = area.top; row <= area.bottom; row++) {
        const format = at(row - area.top, column - area.left);
        if (format === null || format === undefined) continue;
        const style = styleIndexAt(sheet, row, column);
        const key = `${String(style)}|${formatText(format)}`;
        let next = known.get(key);
        if (next === undefined) {
          next = host.book.styles.change(style, { numberFormat: formatText(format) });
          known.set(key, next);
        }
        styles[row] = next;
      }
    }
  }
  host.editor.changed("layout", sheet);
}

function formatText(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "a number format is a text");
  return value === "" ? "General" : value;
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
  return value;
}

/** Blanks, Constants, Formulas or Visible cells of a range, as rectangles down the columns. */
function specialCells({ sheet, area }: RangeTarget, args: Arguments): Area[] {
  const kind = args.choice(0, ["Blanks", "Constants", "Formulas", "Visible"]);
  if (args.has(1) && args.raw(1) !== "All") {
    throw new HostError("NotImplemented", "special cells by value type are not implemented by this host");
  }
  const used = sheet.usedArea(false);
  const reach = kind === "Visible" ? area : used && intersect(area, used);
  if (!reach) return [];
  const matches = (row: number, column: number): boolean => {
    if (kind === "Visible") {
      return sheet.rows.get(row)?.hidden !== true && sheet.columns.get(column)?.hidden !== true;
    }
    const formula = sheet.cells.formula(row, column) !== undefined;
    if (kind === "Formulas") return formula;
    const empty = sheet.cells.value(row, column) === null;
    return kind === "Blanks" ? empty && !formula : !empty && !formula;
  };
  return rectangles(reach, matches);
}

/** Cells that match, as rectangles: runs down each column, joined where neighbours are alike. */
function rectangles(reach: Area, matches: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let column = reach.left; column <= reach.right; column++) {
    const runs: Area[] = [];
    let start = -1;
    for (let row = reach.top; row <= reach.bottom + 1; row++) {
      const match = row <= reach.bottom && matches(row, column);
      if (match && start < 0) start = row;
      if (!match && start >= 0) {
        runs.push({ top: start, bottom: row - 1, left: column, right: column });
        start = -1;
      }
    }
    const next = runs.map((run) => {
      const alike = open.find((one) => one.top === run.top && one.bottom === run.bottom);
      return alike ? { ...run, left: alike.left } : run;
    });
    done.push(
      ...open.filter(
        (one) =>
          !next.some((run) => run.left === one.left && run.top === one.top && run.bottom === one.bottom),
      ),
    );
    open = next;
  }
  return [...done, ...open];
}
