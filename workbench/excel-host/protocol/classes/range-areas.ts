import { columnCount, fullAddress, isWholeColumns, isWholeRows, rowCount } from "../../model/address";
import type { Area } from "../../model/area";
import { styleAt } from "../../model/cell-styles";
import type { Sheet } from "../../model/sheet";
import { clearCells } from "../../model/write-cells";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { RangeAreasTarget, RangeTarget } from "../targets";
import { apiValue, valueType } from "./range-cells";

export const rangeAreas: ClassMembers<RangeAreasTarget> = {
  read: {
    Address: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(","),
    AddressLocal: ({ sheet, areas }) => areas.map((area) => fullAddress(sheet, area)).join(","),
    AreaCount: ({ areas }) => areas.length,
    CellCount: ({ areas }) => areas.reduce((sum, area) => sum + rowCount(area) * columnCount(area), 0),
    IsEntireColumn: ({ areas }) => areas.every(isWholeColumns),
    IsEntireRow: ({ areas }) => areas.every(isWholeRows),
  },
  navigate: {
    Areas: (target, host) => host.make("RangeCollection", target),
    Worksheet: ({ sheet }, host) => host.make("Worksheet", sheet),
  },
  call: {
    Clear: ({ sheet, areas }, args, host) => {
      const what = args.choice(0, ["All", "Contents", "Formats"], "All");
      for (const area of areas) clearCells(host.editor, sheet, area, what);
    },
  },
};

export const rangeCollection: ClassMembers<RangeAreasTarget> = {
  items: ({ sheet, areas }, host) => areas.map((area) => host.range(sheet, area)),
};

/** Rows and columns of a range that are not hidden. */
function visible({ sheet, area }: RangeTarget): { rows: number[]; columns: number[] } {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    if (sheet.rows.get(row)?.hidden !== true) rows.push(row);
  for (let column = area.left; column <= area.right; column++) {
    if (sheet.columns.get(column)?.hidden !== true) columns.push(column);
  }
  return { rows, columns };
}

function visibleMatrix(
  target: RangeTarget,
  read: (sheet: Sheet, row: number, column: number) => unknown,
): unknown[][] {
  const { rows, columns } = visible(target);
  return rows.map((row) => columns.map((column) => read(target.sheet, row, column)));
}

function settled(read: (target: RangeTarget, host: HostContext) => unknown) {
  return (target: RangeTarget, host: HostContext): unknown => {
    host.settle();
    return read(target, host);
  };
}

function cellArea(row: number, column: number): Area {
  return { top: row, bottom: row, left: column, right: column };
}

export const rangeView: ClassMembers<RangeTarget> = {
  read: {
    Values: settled((target) =>
      visibleMatrix(target, (sheet, row, column) => apiValue(sheet.cells.value(row, column))),
    ),
    Formulas: settled((target, host) =>
      visibleMatrix(target, (sheet, row, column) => {
        const formula = sheet.cells.formula(row, column);
        return formula
          ? host.calculator.display(formula.text, sheet, row, column)
          : apiValue(sheet.cells.value(row, column));
      }),
    ),
    Text: settled((target, host) =>
      visibleMatrix(target, (sheet, row, column) => host.editor.shownText(sheet, row, column)),
    ),
    ValueTypes: settled((target) => visibleMatrix(target, valueType)),
    NumberFormat: (target, host) =>
      visibleMatrix(target, (sheet, row, column) => styleAt(host.book, sheet, row, column).numberFormat),
    CellAddresses: (target) =>
      visibleMatrix(target, (sheet, row, column) => fullAddress(sheet, cellArea(row, column))),
    RowCount: (target) => visible(target).rows.length,
    ColumnCount: (target) => visible(target).columns.length,
    Index: () => 0,
  },
  make: { GetRange: (target, _args, host) => host.range(target.sheet, target.area) },
};
