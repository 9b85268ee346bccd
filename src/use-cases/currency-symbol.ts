import type { WorkbookMapping } from "../engine/model/workbook-mapping";
import type { SheetSample } from "../engine/model/raw-sheet";

const MONEY_FIELDS: ReadonlySet<string> = new Set(["potential", "revenue", "forecast", "amount"]);

/**
 * The currency sign of the user's money columns, by the number formats of their first rows:
 * "$#,##0" and "[$€-407] #,##0" show one; "" when none of them does.
 */
export function currencySymbol(mapping: WorkbookMapping, samples: readonly SheetSample[]): string {
  for (const entity of mapping.entities) {
    const sample = samples.find(({ key }) => key === entity.key);
    for (const { field, column } of entity.fields) {
      if (sample === undefined || !MONEY_FIELDS.has(field)) continue;
      for (const formats of sample.numberFormats.slice(entity.headerRow + 1)) {
        const symbol = symbolOf(formats[column] ?? "");
        if (symbol !== "") return symbol;
      }
    }
  }
  return "";
}

function symbolOf(format: string): string {
  const named = /\[\$([^\]-]+)(?:-[0-9A-F]+)?\]/i.exec(format)?.[1];
  return named ?? /[$€£¥₹₩₽]/.exec(format)?.[0] ?? "";
}
