import { contains, intersect } from "../../model/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import { HostError } from "../../model/host-error";
import { insertCells } from "../../model/shift-cells";
import type { Sheet } from "../../model/sheet";
import type { Arguments } from "../arguments";
import type { HostContext } from "../host-context";
import type { ClassMembers } from "../members";
import type { HostObject, RangeTarget } from "../targets";
import { areaArgument } from "./range-argument";
import { specialCells } from "./special-cells";

/** The members of a range that give another range, or what lies in it. */
export const rangesOfRange: NonNullable<ClassMembers<RangeTarget>["make"]> = {
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
