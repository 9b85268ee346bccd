import type { ChangeEntry } from "../../../engine/model/change";
import { CHANGE_KINDS } from "../../../engine/model/change";
import { COUNT, DATE_TIME, DEVIATION, TEXT } from "../../number-format";
import type { CellContent, TableColumnDescription } from "../../workbook-description";

/** A column of the log: what an entry puts there. */
export interface ChangeColumn {
  readonly header: string;
  readonly width: number;
  readonly look: Pick<TableColumnDescription, "format" | "style" | "align" | "note" | "wrap">;
  readonly cell: (entry: ChangeEntry) => CellContent;
}

/** Columns of EF_Changes, in order; the first seven stay what they are. */
export const CHANGE_COLUMNS: readonly ChangeColumn[] = [
  {
    header: "When",
    width: 16,
    look: { format: DATE_TIME, style: "value", align: "left" },
    cell: ({ when }) => when,
  },
  text("Account ID", 12, ({ change }) => change.accountId, "formula"),
  text("Account", 31, ({ change }) => change.account, "formula"),
  text("From", 13, ({ change }) => change.from),
  text("To", 13, ({ change }) => change.to),
  text("Kind", 20, ({ change }) => CHANGE_KINDS[change.kind]),
  {
    header: "Reason",
    width: 82,
    look: { format: TEXT, style: "value", wrap: true },
    cell: ({ change }) => change.reason,
  },
  text("From Rep", 17, ({ change }) => change.fromRep),
  text("To Rep", 17, ({ change }) => change.toRep),
  {
    ...text("By", 16, ({ change }) => change.by),
    look: { format: TEXT, style: "input", note: "Who did it, where a sheet says so; else yours to type" },
  },
  number(
    "Amount",
    12,
    COUNT,
    ({ change }) => change.amount,
    "What the account brings of the measure beside it",
  ),
  text("Measure", 11, ({ measure, change }) => (Number.isNaN(change.amount) ? "" : measure)),
  deviation("From Before", ({ change }) => change.fromBefore, "of the territory that gives, before"),
  deviation("From After", ({ change }) => change.fromAfter, "of the territory that gives, after"),
  deviation("To Before", ({ change }) => change.toBefore, "of the territory that gets, before"),
  deviation("To After", ({ change }) => change.toAfter, "of the territory that gets, after"),
];

function text(
  header: string,
  width: number,
  cell: (entry: ChangeEntry) => string,
  style: "value" | "formula" = "value",
): ChangeColumn {
  return { header, width, look: { format: TEXT, style }, cell };
}

function number(
  header: string,
  width: number,
  format: string,
  pick: (entry: ChangeEntry) => number,
  note: string,
): ChangeColumn {
  return {
    header,
    width,
    look: { format, style: "value", align: "right", note },
    cell: (entry) => {
      const value = pick(entry);
      return Number.isNaN(value) ? null : value;
    },
  };
}

function deviation(header: string, pick: (entry: ChangeEntry) => number, what: string): ChangeColumn {
  return number(header, 9, DEVIATION, pick, `Deviation from the target ${what}`);
}
