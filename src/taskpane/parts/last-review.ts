import type { ReviewMeasureKey } from "../../engine/model/review";
import type { StoredReviews } from "../../workbook/read-reviews";

/** Where the log keeps each figure of the company; points are kept as such there. */
const COLUMN: Readonly<Partial<Record<ReviewMeasureKey, { readonly header: string; readonly of?: number }>>> =
  {
    outside: { header: "Territories Outside" },
    largestDeviation: { header: "Largest Deviation" },
    attainment: { header: "Attainment" },
    spread: { header: "Attainment Spread", of: 100 },
    winRate: { header: "Win Rate" },
    averageDeal: { header: "Average Deal" },
    cycle: { header: "Cycle" },
    coverage: { header: "Account Coverage" },
    utilisation: { header: "Utilisation" },
    cac: { header: "CAC" },
  };

/**
 * A figure of the review before this one, null where the log has none.
 *
 * @param row of the log, the newest first
 */
export function lastFigure(log: StoredReviews | null, row: number, key: ReviewMeasureKey): number | null {
  const column = COLUMN[key];
  if (log === null || column === undefined) return null;
  const cell = log.rows[row]?.[log.headers.indexOf(column.header)];
  return typeof cell === "number" ? cell / (column.of ?? 1) : null;
}
