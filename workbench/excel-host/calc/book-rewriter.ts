import { stringifyStructRef } from "@borgar/fx/xlsx";
import type { Token } from "@borgar/fx/xlsx";
import { MAX_COLUMNS, MAX_ROWS, columnName } from "../model/area";
import type { Area } from "../model/area";
import type { Book } from "../model/book";
import type { Sheet } from "../model/sheet";
import { quotedSheetName } from "./formula-forms";
import { textOf, tokensOf } from "./formula-syntax";
import { partsOfRange, partsOfTable } from "./parsed-references";

/** Rewrites one token of a formula that stands on a sheet; returns the token itself when nothing changes. */
type TokenRewrite = (token: Token, home: Sheet) => Token;

type ParsedRange = {
  readonly top?: number | null;
  readonly left?: number | null;
  readonly bottom?: number | null;
  readonly right?: number | null;
  readonly $top?: boolean | null;
  readonly $left?: boolean | null;
  readonly $bottom?: boolean | null;
  readonly $right?: boolean | null;
};

/** What the calculation hears of rewritten formulas. */
export interface RewriteListener {
  /** Formulas of an area have another meaning. */
  changed(sheet: Sheet, area: Area): void;
  /** A formula is written otherwise and means the same; false when its cells must be read anew. */
  renamed(sheet: Sheet, from: string, to: string): boolean;
}

interface RewriteScope {
  /** A sheet that is about to go. */
  readonly except?: Sheet;
  /** Formulas keep their meaning. */
  readonly isRename?: boolean;
  /** Formulas with none of these names in them, in lower case, are left alone unread. */
  readonly mention?: readonly string[];
}

const DEAD: Token = { type: "error", value: "#REF!" };

/**
 * Carries renames, removals and moves into every formula of a book: cells, calculated
 * columns, names, validations, conditional formats and the references of charts.
 */
export class BookRewriter {
  constructor(
    private readonly book: Book,
    private readonly calculation: RewriteListener,
  ) {}

  renameSheet(from: string, to: string): void {
    const folded = from.toLowerCase();
    this.rewrite(
      (token) => {
        if (!token.type.startsWith("range")) return token;
        const parsed = partsOfRange(token.value);
        if (!parsed || parsed.workbookName || parsed.sheetName?.toLowerCase() !== folded) return token;
        const rest = token.value.slice(token.value.lastIndexOf("!"));
        return { ...token, value: quotedSheetName(to) + rest };
      },
      { isRename: true, mention: [asWritten(folded)] },
    );
  }

  renameTable(from: string, to: string): void {
    this.rewriteTable(
      from,
      (columns, sections) => stringifyStructRef({ table: to, columns, sections }, { thisRow: true }),
      true,
    );
  }

  renameTableColumn(table: string, from: string, to: string): void {
    const folded = from.toLowerCase();
    this.rewriteTable(
      table,
      (columns, sections, name) => {
        if (!columns.some((column) => column.toLowerCase() === folded)) return null;
        const renamed = columns.map((column) => (column.toLowerCase() === folded ? to : column));
        return stringifyStructRef({ table: name, columns: renamed, sections }, { thisRow: true });
      },
      true,
    );
  }

  removeSheet(sheet: Sheet): void {
    const folded = sheet.name.toLowerCase();
    const tables = new Set(sheet.tables.map((table) => table.name.toLowerCase()));
    this.rewrite(
      (token) => {
        if (token.type === "structured") {
          const table = partsOfTable(token.value)?.table?.toLowerCase();
          return table !== undefined && tables.has(table) ? DEAD : token;
        }
        if (!token.type.startsWith("range")) return token;
        const parsed = partsOfRange(token.value);
        return parsed && !parsed.workbookName && parsed.sheetName?.toLowerCase() === folded ? DEAD : token;
      },
      { except: sheet, mention: [asWritten(folded), ...tables] },
    );
  }

  removeTable(table: string): void {
    this.rewriteTable(table, () => "#REF!", false);
  }

  /** Rows or columns from `index` on moved by `count`; a negative count removed those from `index` on. */
  shift(sheet: Sheet, axis: "rows" | "columns", index: number, count: number): void {
    this.rewrite((token, home) => {
      if (token.type !== "range" && token.type !== "range_beam") return token;
      const parsed = partsOfRange(token.value);
      if (!parsed || !("range" in parsed) || parsed.workbookName) return token;
      const target = parsed.sheetName ? this.book.sheetNamed(parsed.sheetName) : home;
      if (target !== sheet) return token;
      const moved = shiftedRange(parsed.range, axis, index, count);
      if (moved === parsed.range) return token;
      if (moved === null) return DEAD;
      const mark = token.value.lastIndexOf("!");
      return { ...token, value: token.value.slice(0, mark + 1) + rangeText(moved) };
    });
  }

  private rewriteTable(
    table: string,
    change: (columns: string[], sections: string[], name: string) => string | null,
    isRename: boolean,
  ): void {
    const folded = table.toLowerCase();
    this.rewrite(
      (token) => {
        if (token.type !== "structured") return token;
        const parsed = partsOfTable(token.value);
        if (parsed?.table?.toLowerCase() !== folded) return token;
        const value = change(parsed.columns ?? [], parsed.sections ?? [], parsed.table);
        if (value === null || value === token.value) return token;
        return value === DEAD.value ? DEAD : { ...token, value };
      },
      { isRename, mention: [folded] },
    );
  }

  /** Runs over all formulas of the book. */
  private rewrite(change: TokenRewrite, scope: RewriteScope = {}): void {
    for (const sheet of this.book.sheets) {
      if (sheet === scope.except) continue;
      const text = memoised((formula) =>
        mentions(formula, scope) ? rewritten(formula, sheet, change) : formula,
      );
      this.rewriteCells(sheet, text, scope.isRename === true);
      this.rewriteParts(sheet, text);
    }
    for (const name of this.book.names) {
      const home = name.scope ?? this.book.sheets[0];
      if (home) name.formula = rewritten(name.formula, home, change);
    }
  }

  private rewriteCells(sheet: Sheet, text: (formula: string) => string, isRename: boolean): void {
    const shared = new Map<string, { readonly text: string }>();
    // Texts whose cells need not be read anew.
    const known = new Map<string, boolean>();
    const keepsMeaning = (from: string, to: string): boolean => {
      let keeps = known.get(from);
      if (keeps === undefined) {
        keeps = isRename && this.calculation.renamed(sheet, from, to);
        known.set(from, keeps);
      }
      return keeps;
    };
    sheet.cells.columns.forEach((store, column) => {
      if (!store) return;
      let top = Infinity;
      let bottom = -1;
      for (const [row, formula] of store.formulas) {
        const fresh = text(formula.text);
        if (fresh === formula.text) continue;
        sheet.changed = true;
        let cell = shared.get(fresh);
        if (!cell) shared.set(fresh, (cell = { text: fresh }));
        store.formulas.set(row, cell);
        if (keepsMeaning(formula.text, fresh)) continue;
        top = Math.min(top, row);
        bottom = Math.max(bottom, row);
      }
      if (bottom >= 0) this.calculation.changed(sheet, { top, bottom, left: column, right: column });
    });
  }

  private rewriteParts(sheet: Sheet, text: (formula: string) => string): void {
    const note = (before: unknown, after: unknown): void => {
      if (before !== after) sheet.changed = true;
    };
    for (const table of sheet.tables) {
      for (const column of table.columns) {
        if (column.calculatedFormula === null) continue;
        const fresh = text(column.calculatedFormula);
        note(column.calculatedFormula, fresh);
        column.calculatedFormula = fresh;
      }
    }
    for (const validation of sheet.validations) {
      const fresh = rewrittenSettings(validation.rule, text);
      note(validation.rule, fresh);
      validation.rule = fresh;
    }
    for (const format of sheet.conditionalFormats) {
      const fresh = rewrittenSettings(format.settings, text);
      note(format.settings, fresh);
      format.settings = fresh;
    }
    for (const chart of sheet.charts) {
      for (const series of chart.series) {
        const values = text(series.values);
        const categories = series.categories === null ? null : text(series.categories);
        const name = series.nameIsReference ? text(series.name) : series.name;
        note(series.values, values);
        note(series.categories, categories);
        note(series.name, name);
        Object.assign(series, { values, categories, name });
      }
    }
  }
}

/** A sheet's name between the quotes of a reference. */
function asWritten(sheetName: string): string {
  return sheetName.replace(/'/g, "''");
}

function mentions(formula: string, { mention }: RewriteScope): boolean {
  if (mention === undefined) return true;
  const folded = formula.toLowerCase();
  return mention.some((name) => folded.includes(name));
}

function memoised(compute: (text: string) => string): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) known.set(text, (result = compute(text)));
    return result;
  };
}

function rewritten(text: string, home: Sheet, change: TokenRewrite): string {
  if (text === "") return text;
  const hasSign = text.startsWith("=");
  const tokens = tokensOf(hasSign ? text.slice(1) : text);
  const fresh = tokens.map((token) => change(token, home));
  const isChanged = fresh.some((token, index) => token !== tokens[index]);
  return isChanged ? (hasSign ? "=" : "") + textOf(fresh) : text;
}

/** Texts that start with "=" anywhere in a rule's or format's settings are formulas. */
function rewrittenSettings<T>(settings: T, text: (formula: string) => string): T {
  const fresh = rewrittenValue(settings, text);
  return fresh as T;
}

function rewrittenValue(value: unknown, text: (formula: string) => string): unknown {
  if (typeof value === "string") return value.startsWith("=") ? text(value) : value;
  if (Array.isArray(value)) {
    const items = value.map((item) => rewrittenValue(item, text));
    return items.some((item, index) => item !== value[index]) ? items : value;
  }
  if (typeof value !== "object" || value === null) return value;
  const before = Object.entries(value);
  const after = before.map(([key, item]): [string, unknown] => [key, rewrittenValue(item, text)]);
  const isChanged = after.some(([, item], index) => item !== before[index]?.[1]);
  return isChanged ? Object.fromEntries(after) : value;
}

/** The range after rows or columns came or went; null when all of it went; the same object when it did not move. */
function shiftedRange(
  range: ParsedRange,
  axis: "rows" | "columns",
  index: number,
  count: number,
): ParsedRange | null {
  const isRows = axis === "rows";
  const first = isRows ? range.top : range.left;
  const last = isRows ? range.bottom : range.right;
  if (first === null || first === undefined || last === null || last === undefined) return range;
  const most = (isRows ? MAX_ROWS : MAX_COLUMNS) - 1;
  const moved = count >= 0 ? inserted(first, last, index, count, most) : deleted(first, last, index, -count);
  if (!moved) return null;
  if (moved.first === first && moved.last === last) return range;
  return isRows
    ? { ...range, top: moved.first, bottom: moved.last }
    : { ...range, left: moved.first, right: moved.last };
}

function inserted(
  first: number,
  last: number,
  index: number,
  count: number,
  most: number,
): { first: number; last: number } | null {
  const start = first >= index ? first + count : first;
  if (start > most) return null;
  return { first: start, last: Math.min(most, last >= index ? last + count : last) };
}

function deleted(
  first: number,
  last: number,
  index: number,
  count: number,
): { first: number; last: number } | null {
  const end = index + count - 1;
  if (first >= index && last <= end) return null;
  return {
    first: first > end ? first - count : Math.min(first, index),
    last: last > end ? last - count : last >= index ? index - 1 : last,
  };
}

function rangeText(range: ParsedRange): string {
  const column = (value: number | null | undefined, locked: boolean | null | undefined): string =>
    value === null || value === undefined ? "" : (locked ? "$" : "") + columnName(value);
  const row = (value: number | null | undefined, locked: boolean | null | undefined): string =>
    value === null || value === undefined ? "" : (locked ? "$" : "") + String(value + 1);
  const start = column(range.left, range.$left) + row(range.top, range.$top);
  const end = column(range.right, range.$right) + row(range.bottom, range.$bottom);
  const isBeam = range.top === null || range.left === null;
  return start === end && !isBeam ? start : `${start}:${end}`;
}
