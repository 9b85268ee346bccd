import type { StoredTable } from "./read-owned-table";
import { readOwnedTable } from "./read-owned-table";
import type { RunOptions } from "./run-excel";

/** The log of reviews as its cells are. */
export type StoredReviews = StoredTable;

/**
 * The rows of the Reviews sheet, the user's own columns and words included; null when there is
 * no such sheet.
 */
export function readReviews(run: RunOptions = {}): Promise<StoredReviews | null> {
  return readOwnedTable("reviews", "EF_Reviews", run);
}
