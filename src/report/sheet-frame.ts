import {
  endsOnFirstPage,
  onEitherPaper,
  onePageScale,
  pagesOf,
  pagesTallOf,
  rowBreaksOf,
  scaleOf,
  type PrintedColumns,
} from "./print-pages";
import type { ReportFacts } from "./report-facts";
import type { Area, CellBlock, PrintDescription, TableDescription } from "./workbook-description";

/** Row of the table's header on sheets that hold one table. */
export const HEADER_ROW = 3;

/** Title and lead sentence that every sheet begins with. */
export function heading(title: string, lead: string): CellBlock[] {
  return [
    { row: 0, column: 0, cells: [[title]], style: "title" },
    { row: 1, column: 0, cells: [[lead]], style: "lead" },
  ];
}

export const FRAME_ROWS = [
  { row: 0, height: 24 },
  { row: 1, height: 15 },
] as const;

/**
 * Landscape, the header row repeated, the run in the foot. One page wide, or where columns are given as many
 * as these need to be read; one page high where the rows can be read on it.
 *
 * @param titleRow the header; it repeats where its table goes on
 */
export function printOf(
  facts: ReportFacts,
  area: Area,
  titleRow?: number,
  columns: PrintedColumns | "onePage" | "anyLength" = "anyLength",
): PrintDescription {
  const rows = typeof columns === "string" ? area.rowCount : (columns.wholeRows ?? area.rowCount);
  const pages: ReturnType<typeof pagesOf> = typeof columns === "string" ? { pagesWide: 1 } : pagesOf(columns);
  const pagesTall =
    columns === "onePage"
      ? 1
      : columns === "anyLength"
        ? 0
        : pagesTallOf(Math.max(rows, area.rowCount), pages.pagesWide === 1 ? columns.widths : []);
  const lowered = pages.scale === undefined ? undefined : scaleOf(rows, pages.scale);
  // Rows that were made smaller for it are to be on that page whatever the paper.
  const scale = lowered === undefined || lowered === pages.scale ? lowered : onEitherPaper(rows, lowered);
  const parts =
    typeof columns === "string" || (pagesTall === 1 && scale === undefined)
      ? {}
      : wholeParts(columns, area.rowCount, scale);
  return {
    orientation: "landscape",
    ...pages,
    ...(scale === undefined ? {} : { scale }),
    pagesTall,
    ...parts,
    area,
    ...(titleRow === undefined || isOnFirstPage(columns, parts.scale ?? scale)
      ? {}
      : { titleRows: { first: titleRow, last: titleRow } }),
    footer: {
      left: footText(
        `Evenfield ${facts.plan.engineVersion} · ${facts.plan.settings.planName} · run ${shortRun(facts)}`,
      ),
      center: "&A",
      right: "Page &P of &N",
    },
  };
}

/** Pages begin at parts; where they are fitted to one page wide, by the scale of that, as breaks do not go with fitting. */
function wholeParts(
  { parts = [], widths, pointsOf }: PrintedColumns,
  end: number,
  scale = onePageScale(widths),
): Pick<PrintDescription, "rowBreaks" | "scale"> {
  const rowBreaks = rowBreaksOf(parts, end, scale / 100, pointsOf);
  return rowBreaks.length === 0 ? {} : { rowBreaks, scale };
}

/**
 * Blocks of a sheet that takes more than one page across: its lead stands beside the title and its notes begin right of
 * the columns that repeat, so that they are on the first page, whole, and no other shows the beginning of them.
 */
export function besideTitles(
  blocks: readonly CellBlock[],
  print: PrintDescription,
  widths: readonly number[],
): CellBlock[] {
  if (print.titleColumns === undefined) return [...blocks];
  const free = print.titleColumns.last + 1;
  const room = widths.slice(free, print.columnBreaks?.[0]).reduce((sum, width) => sum + width, 0);
  return blocks.map((block) => {
    if (block.column >= free) return block;
    if (block.style === "lead")
      return { ...block, row: block.row - 1, column: free, cells: inTwo(block, room) };
    return block.style === "note" ? { ...block, column: free } : block;
  });
}

/** A lead in the line of the title and, where it is longer than the page, the line below. */
function inTwo({ cells }: CellBlock, room: number): CellBlock["cells"] {
  const [[lead] = []] = cells;
  if (typeof lead !== "string" || lead.length <= room) return cells;
  const end = lead.lastIndexOf(" ", room);
  return end < 0 ? cells : [[lead.slice(0, end)], [lead.slice(end + 1)]];
}

/** Whether the table ends on the first page: what follows on others has headers of its own. */
function isOnFirstPage(
  columns: PrintedColumns | "onePage" | "anyLength",
  scale: number | undefined,
): boolean {
  if (typeof columns === "string" || columns.tableEnd === undefined) return false;
  return scale === undefined ? pagesTallOf(columns.tableEnd) === 1 : endsOnFirstPage(columns.tableEnd, scale);
}

/** First eight digits of the fingerprint, "7f3a-91c2". */
export function shortRun(facts: ReportFacts): string {
  const digits = facts.plan.fingerprint;
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}`;
}

/** The data cells of one column of a table, as an area of its sheet. */
export function columnArea(table: TableDescription, header: string): Area {
  const index = table.columns.findIndex((candidate) => candidate.header === header);
  if (index < 0) throw new RangeError(`table ${table.name} has no column "${header}"`);
  return { row: table.row + 1, column: table.column + index, rowCount: table.rowCount, columnCount: 1 };
}

/** Column widths by header; the fallback is for columns that are not named. */
export function widthsOf(
  table: TableDescription,
  widths: Readonly<Record<string, number>>,
  fallback: number,
): number[] {
  return table.columns.map((column) => widths[column.header] ?? fallback);
}

/** "&" starts a code in a page's foot. */
export function footText(text: string): string {
  return text.replaceAll("&", "&&");
}
