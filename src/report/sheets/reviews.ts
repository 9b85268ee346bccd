import type { NextAction, Review } from "../../engine/model/review";
import { COUNT, TEXT } from "../number-format";
import { PALETTE } from "../palette";
import type { EarlierReviews, ReviewReportOptions } from "../review-options";
import { FRAME_ROWS, HEADER_ROW, heading } from "../sheet-frame";
import type { SheetDescription, TableDescription, WorkbookDescription } from "../workbook-description";
import { reviewLog } from "./reviews/review-log";

/** Characters of a line in the columns of texts and in that of evidence, for the heights of rows. */
const LINE_LENGTH = 40;
const EVIDENCE_LENGTH = 50;

/**
 * The Reviews sheet: the log of reviews with what was decided, and below it what the newest one
 * says is to be done next. It is written by itself, and a plan that is written again leaves it
 * as it is.
 */
export function describeReviews(
  review: Review,
  earlier: EarlierReviews | null,
  options: ReviewReportOptions,
): WorkbookDescription {
  const log = reviewLog(review, earlier, options, HEADER_ROW);
  const actionsRow = HEADER_ROW + log.table.rowCount + 3;
  const actions = actionsTable(review, actionsRow + 1);
  const lastRow = actionsRow + 2 + actions.rowCount;
  const more =
    review.moreActions === 0 ? "" : ` and ${String(review.moreActions)} more that can wait behind them`;
  const sheet: SheetDescription = {
    role: "reviews",
    name: "Reviews",
    tabColor: PALETTE.tabOther,
    columnWidths: log.widths,
    rowHeights: [
      ...FRAME_ROWS,
      { row: HEADER_ROW, height: 30 },
      ...logHeights(log.table),
      { row: actionsRow + 1, height: 20 },
      ...review.actions.map((action, at) => ({ row: actionsRow + 2 + at, height: actionHeight(action) })),
    ],
    blocks: [
      ...heading(
        "Reviews",
        "One row a review, the newest first. Decision, Decided By and Next Review are yours to type; they stay when a review is saved or the plan is written again.",
      ),
      {
        row: 2,
        column: 0,
        cells: [["A blank figure means that there are no data for it; it is never 0 for want of data."]],
        style: "note",
      },
      {
        row: actionsRow,
        column: 0,
        cells: [[`What to do next, by the review of ${options.at.text}: ${countOf(review)}${more}`]],
        style: "heading",
      },
    ],
    tables: [log.table, actions],
    conditionalFormats: [],
    listValidations: [],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 1,
    print: {
      orientation: "landscape",
      // What was decided on the first page, the figures on the second.
      pagesWide: 2,
      pagesTall: 0,
      area: { row: 0, column: 0, rowCount: lastRow, columnCount: log.widths.length },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: {
        left: `Evenfield ${options.version} · ${options.planName}`.replaceAll("&", "&&"),
        center: "&A",
        right: "Page &P of &N",
      },
    },
  };
  return { sheets: [sheet], names: [], activate: "reviews", replaces: "described" };
}

function countOf({ actions }: Review): string {
  return actions.length === 0
    ? "nothing"
    : `${String(actions.length)} ${actions.length === 1 ? "action" : "actions"}`;
}

/** Under the log's columns: action, why and effect lie under its wide ones, evidence under what is outside. */
function actionsTable({ actions }: Review, row: number): TableDescription {
  const texts = (header: string, pick: (action: NextAction) => string, none = "") => ({
    header,
    values: actions.length === 0 ? [none] : actions.map(pick),
    format: TEXT,
    style: "value" as const,
    wrap: true,
  });
  return {
    name: "EF_NextActions",
    row,
    column: 0,
    columns: [
      {
        header: "No",
        values: actions.length === 0 ? [null] : actions.map((_, at) => at + 1),
        format: COUNT,
        style: "label",
        align: "left",
      },
      { ...texts("Action", ({ title }) => title.text, "Nothing to decide"), style: "label" },
      texts("Why", ({ why }) => why.text),
      texts("Expected Effect", ({ effect }) => effect?.text ?? ""),
      texts("Level", ({ level }) => (level === "act" ? "Act" : "Watch"), "Fine"),
      texts("Region", ({ region }) => region),
      texts("Evidence", ({ evidence }) => evidence.map(({ text }) => text).join("\n")),
    ],
    rowCount: Math.max(1, actions.length),
    filterButtons: false,
  };
}

/** Points of each row of the log by its longest text; a review that is long ago may have long words of its own. */
function logHeights(table: TableDescription): { row: number; height: number }[] {
  return Array.from({ length: table.rowCount }, (_, at) => {
    const longest = table.columns.map(({ values, wrap }) => {
      const cell = wrap === true ? values?.[at] : null;
      return typeof cell === "string" ? cell.length : 0;
    });
    return { row: table.row + 1 + at, height: heightOf(Math.max(0, ...longest)) };
  });
}

/** Each fact of the evidence begins a line of its own. */
function actionHeight({ title, why, effect, evidence }: NextAction): number {
  const facts = evidence.reduce((sum, fact) => sum + linesOf(fact.text.length, EVIDENCE_LENGTH), 0);
  return heightOfLines(
    Math.max(linesOf(Math.max(title.text.length, why.text.length, effect?.text.length ?? 0)), facts),
  );
}

/** Points of a row whose longest text has so many characters. */
function heightOf(characters: number): number {
  return heightOfLines(linesOf(characters));
}

function linesOf(characters: number, ofLine = LINE_LENGTH): number {
  return Math.max(1, Math.ceil(characters / ofLine));
}

/** A row of a sheet is never higher than 409 points. */
function heightOfLines(lines: number): number {
  return 4 + 13 * Math.min(30, lines);
}
