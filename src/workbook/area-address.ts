import { areaAddress } from "../engine/model/cell-address";
import type { Area } from "../report/workbook-description";

/** "B5:B44" of an area. */
export function addressOf(area: Area): string {
  return areaAddress(area.row + 1, area.column + 1, area.row + area.rowCount, area.column + area.columnCount);
}
