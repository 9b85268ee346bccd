import type { Area } from "./area";
import { HostError } from "./host-error";
import type { Sheet } from "./sheet";

/** Excel has eight levels of groups. */
const DEEPEST = 7;

/** Puts columns into a group of the outline, one level below those that they are in. */
export function groupColumns(sheet: Sheet, { left, right }: Area): void {
  for (let column = left; column <= right; column++) {
    const properties = sheet.columns.get(column);
    const outline = (properties?.outline ?? 0) + 1;
    if (outline > DEEPEST) throw new HostError("InvalidOperation", "Excel has no deeper level of groups");
    sheet.columns.set(column, { ...properties, outline });
  }
}
