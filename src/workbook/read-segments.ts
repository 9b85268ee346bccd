import type { RawCell } from "../engine/model/raw-sheet";
import { runExcel } from "./run-excel";

/** Name and calls of a segment as their cells hold them. */
interface SegmentCells {
  readonly name: RawCell;
  readonly calls: RawCell;
  readonly hours: RawCell;
}

/** A segment on the sheet now, and as it was written. */
export interface SegmentOnSheet {
  /** What the way to segment calls it. */
  readonly code: string;
  readonly typed: SegmentCells;
  readonly written: SegmentCells;
}

const HEADERS = {
  code: "Code",
  name: "Segment",
  calls: "Calls per Year",
  hours: "Hours per Call",
  writtenName: "Written Segment",
  writtenCalls: "Written Calls",
  writtenHours: "Written Hours",
} as const;

/**
 * The segments on Segments with what was typed there; null when there is no such sheet, or it does
 * not tell what was written from what was typed, as one of an earlier version.
 *
 * @param table name of the segments table in this workbook
 */
export async function readSegments(table = "EF_Segments"): Promise<SegmentOnSheet[] | null> {
  return runExcel({ repeatable: true }, async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    found.load("name");
    await context.sync();
    if (found.isNullObject) return null;
    const header = found.getHeaderRowRange();
    const body = found.getDataBodyRange();
    header.load("values");
    body.load("values");
    await context.sync();
    const headers: readonly unknown[] = header.values[0] ?? [];
    if (!Object.values(HEADERS).every((name) => headers.includes(name))) return null;
    return body.values.map((row: readonly unknown[]): SegmentOnSheet => {
      const cell = (name: string): RawCell => {
        const value = row[headers.indexOf(name)];
        return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
          ? value
          : "";
      };
      return {
        code: String(cell(HEADERS.code)),
        typed: { name: cell(HEADERS.name), calls: cell(HEADERS.calls), hours: cell(HEADERS.hours) },
        written: {
          name: cell(HEADERS.writtenName),
          calls: cell(HEADERS.writtenCalls),
          hours: cell(HEADERS.writtenHours),
        },
      };
    });
  });
}
