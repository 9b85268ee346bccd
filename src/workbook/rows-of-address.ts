/** Rows of a sheet from the first to the last, both counted from 1. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows of a sheet at most. */
const LAST_ROW = 1_048_576;
/** "B5", "$B$5:C9", "5:9", "B:C", each with or without its sheet before it. */
const AREA = /^(?:.*!)?\$?[A-Z]{0,3}\$?(\d*)(?::\$?[A-Z]{0,3}\$?(\d*))?$/i;

/** The rows of an address as Excel's events give it; whole columns have all rows. What is no address has none. */
export function rowsOfAddress(address: string): RowSpan[] {
  return address.split(",").flatMap((area): RowSpan[] => {
    const match = AREA.exec(area.trim());
    if (match === null) return [];
    const [, from = "", to = from] = match;
    const first = from === "" ? 1 : Number(from);
    const last = to === "" ? LAST_ROW : Number(to);
    return [{ first: Math.min(first, last), last: Math.max(first, last) }];
  });
}
