import { changeStyles, styleIndexAt } from "../../model/cell-styles";
import { HostError } from "../../model/host-error";
import { matrixReader } from "../../model/write-cells";
import type { HostContext } from "../host-context";
import type { RangeTarget } from "../targets";

/** Excel.NumberFormatCategory of a number format. */
export function formatCategory(format: string): string {
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

/** Gives the cells of a range number formats: one for all, or a matrix in which null leaves a cell as it is. */
export function writeNumberFormat({ sheet, area }: RangeTarget, value: unknown, host: HostContext): void {
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
