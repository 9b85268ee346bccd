import { GENERAL } from "../../number-format";
import { PALETTE } from "../../palette";
import type { CellBlock } from "../../workbook-description";
import type { QuotaColumn } from "./quota-column";

/** The line of all territories below a table. */
export function totalBlocks(readers: readonly QuotaColumn[], totalRow: number): CellBlock[] {
  return readers.map((candidate, index): CellBlock => ({
    row: totalRow,
    column: index,
    cells: [
      [index === 0 ? "All territories" : candidate.total ? { formula: candidate.total.content } : null],
    ],
    style: "total",
    format: index === 0 ? GENERAL : (candidate.total?.format ?? candidate.format),
    align: candidate.align ?? "left",
    topRule: PALETTE.totalRule,
  }));
}

/** The column without what stands below the table. */
export function withoutTotal(candidate: QuotaColumn): QuotaColumn {
  const kept = { ...candidate };
  delete kept.total;
  return kept;
}
