import type { ChangedColumn, ChangedList } from "../engine/plan/compare-prints";
import type { PlanRerun } from "./rerun-plan";
import type { RerunWords } from "./rerun-words";

/** A line of what a rerun has found; details stand under it. */
export interface RerunLine {
  readonly cause: "identical" | "inputs" | "settings" | "chosen" | "version" | "handEdits" | "kept" | "plan";
  readonly text: string;
  readonly details: readonly string[];
}

/** Details that are listed under a line; the rest is counted. */
const LISTED = 8;

/**
 * What a rerun found, in words: whether it is the written plan, and what differs by its cause.
 *
 * @param count a number as the reader sees it
 */
export function rerunLines(
  rerun: PlanRerun,
  said: RerunWords,
  count: (value: number) => string,
): RerunLine[] {
  const { comparison, handEdits, settings, chosen, version } = rerun;
  const lines: RerunLine[] = [];
  const add = (cause: RerunLine["cause"], text: string, details: readonly string[] = []): void => {
    const more = details.length - LISTED;
    lines.push({
      cause,
      text,
      details: more > 0 ? [...details.slice(0, LISTED), said.more(count(more))] : details,
    });
  };
  if (rerun.isIdentical) {
    add("identical", said.identical(count(rerun.accounts), count(rerun.territories)));
  } else {
    const { elsewhere } = comparison;
    add(
      "plan",
      elsewhere.length === 0 ? said.figures : said.elsewhere(elsewhere.length, count(elsewhere.length)),
      elsewhere.map(({ id, name, was, is }) => said.fromTo(name === "" ? id : name, was, is)),
    );
  }
  if (rerun.inputsChanged) {
    const details = inputDetails(rerun, said, count);
    add("inputs", said.inputs, details.length > 0 ? details : [said.inputsUnknown]);
  }
  if (version !== null) add("version", said.version(version.was, version.is));
  if (settings.length > 0) {
    const shown = (cell: unknown): string => (cell === "" ? said.blank : String(cell));
    add(
      "settings",
      said.typed(settings.length, count(settings.length)),
      settings.map(({ label, written, typed }) => said.fromTo(label, shown(written), shown(typed))),
    );
  }
  if (chosen.length > 0) {
    add(
      "chosen",
      said.chosen(chosen.length, count(chosen.length)),
      chosen.map(({ label, was, is }) => said.fromTo(label, was, is)),
    );
  }
  const { owners, areas, quotas, budgets } = handEdits;
  if (owners + areas + quotas + budgets > 0) {
    add("handEdits", said.hands, [
      ...(owners > 0 ? [said.owners(owners, count(owners))] : []),
      ...(areas > 0 ? [said.areas(areas, count(areas))] : []),
      ...(quotas > 0 ? [said.quotas(quotas, count(quotas))] : []),
      ...(budgets > 0 ? [said.budgets(budgets, count(budgets))] : []),
    ]);
  }
  if (rerun.kept !== null) add("kept", said.kept[rerun.kept]);
  return lines;
}

/** Accounts that have come and gone, amounts, then what else has changed list by list and column by column. */
function inputDetails(
  { comparison, lists }: PlanRerun,
  said: RerunWords,
  count: (value: number) => string,
): string[] {
  const { arrived, gone, amounts } = comparison;
  const named = (ids: readonly string[]): string =>
    [
      ids.slice(0, LISTED).join(", "),
      ...(ids.length > LISTED ? [said.more(count(ids.length - LISTED))] : []),
    ].join(" ");
  const amount = (value: number | null): string => (value === null ? said.blank : count(value));
  const measured = new Set<string>(amounts.map(({ measure }) => measure));
  const others = (lists ?? []).map((list) =>
    list.entity !== "account"
      ? list
      : {
          ...list,
          // Told account by account already.
          rows: arrived.length + gone.length > 0 ? { was: null, is: null } : list.rows,
          keys: arrived.length + gone.length > 0 ? 0 : list.keys,
          columns: list.columns.filter(({ field, how }) => how !== "cells" || !measured.has(field)),
        },
  );
  return [
    ...(arrived.length > 0 ? [said.arrived(arrived.length, count(arrived.length), named(arrived))] : []),
    ...(gone.length > 0 ? [said.gone(gone.length, count(gone.length), named(gone))] : []),
    ...amounts.map(({ measure, accounts, first }) => {
      const examples = first.map(({ id, was, is }) => said.fromTo(id, amount(was), amount(is))).join(", ");
      const rest = accounts > first.length ? ` ${said.more(count(accounts - first.length))}` : "";
      return said.amounts(accounts, count(accounts), measure, examples + rest);
    }),
    ...others.flatMap((list) => listDetails(list, said, count)),
  ];
}

function listDetails(
  { entity, sheet, rows, keys, columns }: ChangedList,
  said: RerunWords,
  count: (value: number) => string,
): string[] {
  const list = said.lists[entity];
  if (sheet.was === null) return [said.newList(list, sheet.is ?? "")];
  if (sheet.is === null) return [said.goneList(list, sheet.was)];
  const isOther = rows.was !== null && rows.is !== null && rows.was !== rows.is;
  return [
    ...(sheet.was === sheet.is ? [] : [said.otherSheet(list, sheet.was, sheet.is)]),
    ...(isOther ? [said.rows(list, count(rows.was), count(rows.is))] : []),
    ...(!isOther && keys > 0 ? [said.keys(list, keys, count(keys))] : []),
    ...columns.map((column) => columnDetail(list, column, said, count)),
  ];
}

function columnDetail(
  list: string,
  { header: { was, is }, how, rows }: ChangedColumn,
  said: RerunWords,
  count: (value: number) => string,
): string {
  switch (how) {
    case "cells":
      return said.cells(list, is ?? "", rows, count(rows));
    case "otherColumn":
      return said.otherColumn(list, was ?? "", is ?? "", rows, count(rows));
    case "new":
      return said.newColumn(list, is ?? "");
    case "gone":
      return said.goneColumn(list, was ?? "");
  }
}
