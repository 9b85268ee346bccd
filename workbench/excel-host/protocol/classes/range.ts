import {
  columnCount,
  contains,
  fullAddress,
  isWholeColumns,
  isWholeRows,
  rowCount,
} from "../../model/address";
import { groupColumns } from "../../model/column-outline";
import { HostError } from "../../model/host-error";
import { clearCells, writeCells } from "../../model/write-cells";
import { changeStyles, commonStyleValue, styleAt } from "../../model/cell-styles";
import { deleteCells } from "../../model/shift-cells";
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
import type { ClassMembers } from "../members";
import type { RangeTarget } from "../targets";
import { formatCategory, writeNumberFormat } from "./number-formats";
import { placeArgument } from "./range-argument";
import { apiValue, cellMatrix, valueType } from "./range-cells";
import { rangesOfRange } from "./ranges-of-range";

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
  make: rangesOfRange,
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

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new HostError("InvalidArgument", "true or false expected");
  return value;
}
