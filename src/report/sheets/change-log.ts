import type { ChangeEntry, EarlierChanges } from "../../engine/model/change";
import { PALETTE } from "../palette";
import { FRAME_ROWS, HEADER_ROW, heading } from "../sheet-frame";
import { eachInAStep, inOneGo, type Steps } from "../../engine/model/steps";
import { tallRows } from "../tall-rows";
import type {
  CellContent,
  SheetDescription,
  TableColumnDescription,
  TableDescription,
  WorkbookDescription,
} from "../workbook-description";
import { CHANGE_COLUMNS } from "./changes/change-columns";

const TABLE = "EF_Changes";
/** Rows of a sheet less those above the table's data. */
const MOST_ENTRIES = 1_048_576 - (HEADER_ROW + 1);
/** Last column on paper; what stands right of it are the figures of the effect. */
const LAST_PRINTED = "By";

/** New entries of the log, the newest first, and the log that they are put on top of. */
export interface ChangeLogContent {
  readonly entries: readonly ChangeEntry[];
  /** Null when there is no log yet. */
  readonly earlier: EarlierChanges | null;
}

/** What the sheet's foot says. */
export interface ChangeLogOptions {
  readonly planName: string;
  readonly version: string;
}

/** The Change Log by itself; the plan's other sheets stay as they are. */
export function describeChanges(content: ChangeLogContent, options: ChangeLogOptions): WorkbookDescription {
  return {
    sheets: [inOneGo(changeLog(content, options))],
    names: [],
    activate: "changeLog",
    replaces: "described",
  };
}

/** One row a change, the newest first. The rows that were there stay as they are, cell by cell. */
export function* changeLog(
  { entries, earlier }: ChangeLogContent,
  { planName, version }: ChangeLogOptions,
): Steps<SheetDescription> {
  const { table, widths, leftOut } = yield* logTable(entries, earlier);
  const printed = table.columns.findIndex(({ header }) => header === LAST_PRINTED) + 1;
  return {
    role: "changeLog",
    name: "Change Log",
    tabColor: PALETTE.tabOther,
    columnWidths: widths,
    rowHeights: [...FRAME_ROWS, { row: HEADER_ROW, height: 30 }, ...heightsByReason(table)],
    blocks: [
      ...heading(
        "Change Log",
        "What the plans have moved and what was changed by hand since, the newest first. Entries stay when a plan is written again; Reason and By are yours to complete.",
      ),
      {
        row: 2,
        column: 0,
        cells: [[`${NOTE}${leftOut === 0 ? "" : ` ${leftOutText(leftOut)}`}`]],
        style: "note",
      },
    ],
    tables: [table],
    conditionalFormats: [],
    listValidations: [],
    numberValidations: [],
    charts: [],
    images: [],
    freezeRows: HEADER_ROW + 1,
    freezeColumns: 3,
    print: {
      orientation: "landscape",
      pagesWide: 1,
      pagesTall: 0,
      area: { row: 0, column: 0, rowCount: HEADER_ROW + 1 + table.rowCount, columnCount: printed },
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      footer: {
        left: `Evenfield ${version} · ${planName}`.replaceAll("&", "&&"),
        center: "&A",
        right: "Page &P of &N",
      },
    },
  };
}

/** Heights of the rows whose reason takes more than one line. */
function heightsByReason(table: TableDescription): SheetDescription["rowHeights"] {
  const at = CHANGE_COLUMNS.findIndex(({ look }) => look.wrap === true);
  const reasons = Array.from(table.columns[at]?.values ?? [], (reason) =>
    typeof reason === "string" ? reason.length : 0,
  );
  return tallRows(reasons, HEADER_ROW + 1, CHANGE_COLUMNS[at]?.width ?? 0);
}

const NOTE =
  "When an edit by hand was found, not when it was made. Before and After: deviation of the territory that gives and of the one that gets, with everything else found or planned at that moment; blank where it is not known.";

function leftOutText(count: number): string {
  return `The ${count.toLocaleString("en-US")} oldest entries have no room on a sheet and were left out.`;
}

/** New entries above the earlier ones, the newest first; columns that the user has added stay behind ours. */
function* logTable(
  entries: readonly ChangeEntry[],
  earlier: EarlierChanges | null,
): Steps<{ readonly table: TableDescription; readonly widths: readonly number[]; readonly leftOut: number }> {
  const headers = earlier?.headers ?? [];
  const rows = newestFirst(earlier);
  const room = Math.max(0, MOST_ENTRIES - entries.length);
  // Excel has no empty table: without entries it has a blank row.
  const kept = entries.length + rows.length === 0 ? [[]] : rows.slice(0, room);
  const known = new Set(CHANGE_COLUMNS.map(({ header }) => header));
  const before = (header: string): CellContent[] => {
    const at = headers.indexOf(header);
    return kept.map((row) => (at < 0 ? null : (row[at] ?? null)));
  };
  const added = headers.filter((header) => !known.has(header));
  const own = yield* eachInAStep(
    CHANGE_COLUMNS.map(({ header, look, cell }) => () => ({
      header,
      values: [...entries.map(cell), ...before(header)],
      ...look,
    })),
  );
  const columns: TableColumnDescription[] = [
    ...own,
    ...added.map((header) => ({
      header,
      values: [...entries.map((): CellContent => null), ...before(header)],
      format: "General",
      style: "input" as const,
    })),
  ];
  return {
    table: {
      name: TABLE,
      row: HEADER_ROW,
      column: 0,
      columns,
      rowCount: entries.length + kept.length,
      filterButtons: true,
    },
    widths: [...CHANGE_COLUMNS.map(({ width }) => width), ...added.map(() => 18)],
    leftOut: Math.max(0, rows.length - room),
  };
}

/** The earlier rows by their moments; rows of one moment stay in their order, those without one stand last. */
function newestFirst(earlier: EarlierChanges | null): EarlierChanges["rows"] {
  if (earlier === null) return [];
  const at = earlier.headers.indexOf("When");
  const moment = (row: EarlierChanges["rows"][number]): number => {
    const cell = row[at];
    return typeof cell === "number" ? cell : -Infinity;
  };
  // Infinities are not subtracted: their difference is no number.
  return [...earlier.rows].sort((a, b) => (moment(a) === moment(b) ? 0 : moment(b) > moment(a) ? 1 : -1));
}
