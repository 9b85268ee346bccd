import { fold } from "./header-words";
import { monthOfName } from "./parse-date";
import { parsePeriod } from "./parse-period";
import { otherColumn, type RowSource } from "./row-source";

/** From so many months or quarters on they are taken for parts of one figure. */
const LEAST = 3;

/** Amounts by month that nothing sums: revenue is one column, so none of them is read, and that is told. */
export function findMonthsWithoutSum(source: RowSource): void {
  if (source.has("revenue")) return;
  const headers = source.otherHeaders().filter(isPeriod);
  const [first] = headers;
  const last = headers[headers.length - 1];
  if (first === undefined || last === undefined || headers.length < LEAST) return;
  source.findMany(
    "MONTHS_NOT_SUMMED",
    otherColumn(first),
    0,
    "",
    `${String(headers.length)} columns from ${first} to ${last} hold parts of a year, and none holds their sum`,
    1,
  );
}

function isPeriod(header: string): boolean {
  if (parsePeriod(header) !== null) return true;
  const words = fold(header)
    .split(/[^a-z]+/)
    .filter((word) => word !== "");
  return words.length <= 2 && words.some((word) => monthOfName(word) !== null);
}
