import type { Review, ReviewMeasureKey } from "../../../engine/model/review";
import type { ReviewReportOptions, EarlierReviews } from "../../review-options";
import { COUNT, DATE, moneyFormat, POINTS, SHARE, TEXT } from "../../number-format";
import { workbookDay } from "../../workbook-day";
import type { CellContent, TableColumnDescription, TableDescription } from "../../workbook-description";

const TABLE = "EF_Reviews";

/** A column of the log: what a new review puts there. */
interface LogColumn {
  readonly header: string;
  readonly format: string;
  readonly style: TableColumnDescription["style"];
  readonly align?: "left" | "center" | "right";
  readonly wrap?: boolean;
  readonly width: number;
  readonly value: CellContent;
}

/** The log and the widths of its columns. */
export interface ReviewLog {
  readonly table: TableDescription;
  readonly widths: readonly number[];
}

/**
 * One row a review, the newest first. The rows that were there stay as they are, cell by cell,
 * in their order; columns that the user has added stay behind ours.
 */
export function reviewLog(
  review: Review,
  earlier: EarlierReviews | null,
  options: ReviewReportOptions,
  row: number,
): ReviewLog {
  const ours = logColumns(review, options);
  const known = new Set(ours.map(({ header }) => header));
  const added = (earlier?.headers ?? []).filter((header) => !known.has(header));
  const before = (header: string): CellContent[] => {
    const at = earlier?.headers.indexOf(header) ?? -1;
    return (earlier?.rows ?? []).map((cells) => (at < 0 ? null : (cells[at] ?? null)));
  };
  const columns: TableColumnDescription[] = [
    ...ours.map(({ header, format, style, align, wrap, value }) => ({
      header,
      values: [value, ...before(header)],
      format,
      style,
      ...(align === undefined ? {} : { align }),
      ...(wrap === undefined ? {} : { wrap }),
    })),
    ...added.map((header) => ({
      header,
      values: [null, ...before(header)],
      format: "General",
      style: "input" as const,
      wrap: true,
    })),
  ];
  return {
    table: {
      name: TABLE,
      row,
      column: 0,
      columns,
      rowCount: 1 + (earlier?.rows.length ?? 0),
      filterButtons: true,
    },
    widths: [...ours.map(({ width }) => width), ...added.map(() => 18)],
  };
}

function logColumns(review: Review, options: ReviewReportOptions): LogColumn[] {
  const lines = new Map(review.groups[0]?.lines.map((line) => [line.key, line]));
  const figure = (key: ReviewMeasureKey): CellContent => lines.get(key)?.now ?? null;
  const money = moneyFormat(options.currencySymbol);
  const outside = review.territories.filter(({ isOutside }) => isOutside).map(({ name }) => name);
  const number = (header: string, value: CellContent, format: string, width = 11): LogColumn => ({
    header,
    value,
    format,
    style: "value",
    align: "right",
    width,
  });
  const text = (header: string, value: string, width: number): LogColumn => ({
    header,
    value,
    format: TEXT,
    style: "value",
    wrap: true,
    width,
  });
  const typed = (header: string, width: number): LogColumn => ({
    header,
    value: null,
    format: TEXT,
    style: "input",
    wrap: true,
    width,
  });
  return [
    { header: "Date", value: options.at.serial, format: DATE, style: "label", align: "left", width: 12 },
    text("Called For By", review.triggers.map(({ told }) => told.text).join("; "), 34),
    text("First Action", review.actions[0]?.title.text ?? "Nothing to decide", 34),
    typed("Decision", 34),
    typed("Decided By", 18),
    {
      header: "Next Review",
      value: day(review.nextReview, options),
      format: DATE,
      style: "input",
      align: "left",
      width: 12,
    },
    text("Outside", listed(outside), 40),
    number("Data Up To", day(review.dataTo, options), DATE, 12),
    number("Territories Outside", outside.length, COUNT),
    number("Largest Deviation", figure("largestDeviation"), SHARE),
    number("Owners Changed by Hand", review.handEdits, COUNT, 12),
    number("Accounts Gone", review.decay.gone, COUNT),
    number("New Accounts", review.decay.arrived, COUNT),
    number("Left the Plan", review.decay.accountShare, SHARE),
    number("Attainment", figure("attainment"), SHARE),
    number("Attainment Spread", percentPoints(figure("spread")), POINTS),
    number("Win Rate", figure("winRate"), SHARE),
    number("Average Deal", figure("averageDeal"), money, 12),
    number("Cycle", figure("cycle"), '0" days"'),
    number("Account Coverage", figure("coverage"), SHARE),
    number("Utilisation", figure("utilisation"), SHARE),
    number("CAC", figure("cac"), money, 12),
  ];
}

/** A serial day of the 1900 system in the workbook's own, blank where there is none. */
function day(serial: number, options: ReviewReportOptions): number | null {
  return Number.isNaN(serial) ? null : workbookDay(serial, options);
}

function percentPoints(share: CellContent): CellContent {
  return typeof share === "number" ? 100 * share : share;
}

/** Names in one cell; beyond twelve the rest is counted. */
function listed(names: readonly string[]): string {
  if (names.length <= 12) return names.join(", ");
  return `${names.slice(0, 12).join(", ")} and ${String(names.length - 12)} more`;
}
