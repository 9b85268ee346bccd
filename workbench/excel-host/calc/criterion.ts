import { CellError } from "../model/cell-value";
import type { CellValue, ErrorCode } from "../model/cell-value";
import { numberOfNumericText, numberOfText } from "./coercion";
import type { ColumnIndex, Interval } from "./column-index";

/** One condition of SUMIFS and its kind. */
export interface Criterion {
  test(value: CellValue): boolean;
  /** Ascending rows of the index that pass, or null when they must be tested one by one. */
  rows(index: ColumnIndex): readonly number[] | null;
  /** The numbers that pass, when exactly those of an interval do. */
  readonly interval?: Interval;
}

const ERROR_TEXT = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/i;

const memory = new Map<string, Criterion>();

/**
 * Reads a criterion by Excel's rules: an operator in front, numbers written as text count as
 * numbers, * and ? stand for any text (~ takes that meaning away), no regard to case; a blank
 * cell as criterion means 0.
 */
export function criterionOf(value: CellValue): Criterion {
  if (typeof value !== "string") return exactly(value ?? 0);
  let criterion = memory.get(value);
  if (!criterion) {
    if (memory.size > 5000) memory.clear();
    memory.set(value, (criterion = readCriterion(value)));
  }
  return criterion;
}

function readCriterion(text: string): Criterion {
  const [, operator = "", operand = ""] = /^(<>|<=|>=|<|>|=)?([\s\S]*)$/.exec(text) ?? [];
  switch (operator) {
    case "":
      return text === "" ? EMPTY : matching(operand);
    case "=":
      return operand === "" ? BLANK : matching(operand);
    case "<>":
      return not(operand === "" ? BLANK : matching(operand));
    default:
      return ordered(operator, operand);
  }
}

/** Blank cells only. */
const BLANK: Criterion = {
  test: (value) => value === null,
  rows: (index) => index.blankRows,
};

/** Blank cells and empty texts. */
const EMPTY: Criterion = {
  test: (value) => value === null || value === "",
  rows: (index) => merged(index.blankRows, index.rowsOfText("")),
};

function matching(operand: string): Criterion {
  const number = numberOfText(operand);
  if (number !== undefined) return exactly(number);
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return exactly(upper === "TRUE");
  if (ERROR_TEXT.test(operand)) return exactly(CellError.of(upper as ErrorCode));
  if (/[*?~]/.test(operand)) return like(operand);
  const folded = operand.toLowerCase();
  return {
    test: (value) =>
      typeof value === "string" && value.length === folded.length && value.toLowerCase() === folded,
    rows: (index) => index.rowsOfText(folded),
  };
}

function exactly(wanted: number | boolean | CellError): Criterion {
  if (typeof wanted === "number") {
    return {
      test: (value) =>
        value === wanted || (typeof value === "string" && numberOfNumericText(value) === wanted),
      rows: (index) => merged(index.rowsOfNumber(wanted), index.rowsOfNumericText(wanted)),
    };
  }
  return { test: (value) => value === wanted, rows: (index) => index.rowsOfOther(wanted) };
}

function like(pattern: string): Criterion {
  const expression = wildcardExpression(pattern, true);
  return {
    test: (value) => typeof value === "string" && expression.test(value),
    rows: (index) => {
      let rows: readonly number[] = [];
      for (const text of index.textKeys()) {
        if (expression.test(text)) rows = merged(rows, index.rowsOfText(text));
      }
      return rows;
    },
  };
}

function not(criterion: Criterion): Criterion {
  return { test: (value) => !criterion.test(value), rows: () => null };
}

function ordered(operator: string, operand: string): Criterion {
  const passes = (order: number): boolean => {
    if (operator === "<") return order < 0;
    if (operator === "<=") return order <= 0;
    return operator === ">" ? order > 0 : order >= 0;
  };
  const number = numberOfText(operand);
  if (number !== undefined) {
    return {
      test: (value) => typeof value === "number" && passes(value - number),
      rows: () => null,
      interval: {
        low: operator.startsWith(">") ? number : -Infinity,
        high: operator.startsWith("<") ? number : Infinity,
        withLow: operator !== ">",
        withHigh: operator !== "<",
      },
    };
  }
  const upper = operand.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") {
    const wanted = Number(upper === "TRUE");
    return {
      test: (value) => typeof value === "boolean" && passes(Number(value) - wanted),
      rows: () => null,
    };
  }
  if (operand === "") return { test: () => false, rows: () => [] };
  const folded = operand.toLowerCase();
  return {
    test: (value) => {
      if (typeof value !== "string") return false;
      const text = value.toLowerCase();
      return passes(text < folded ? -1 : text > folded ? 1 : 0);
    },
    rows: () => null,
  };
}

/** True when the text holds a wildcard or an escaped one. */
export function hasWildcard(text: string): boolean {
  return /[*?~]/.test(text);
}

/** * any text, ? one character, ~* ~? ~~ the characters themselves; ignores case. */
export function wildcardExpression(pattern: string, whole: boolean): RegExp {
  let source = "";
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern.charAt(index);
    const next = pattern.charAt(index + 1);
    if (character === "~" && (next === "*" || next === "?" || next === "~")) {
      source += next === "~" ? "~" : `\\${next}`;
      index++;
    } else if (character === "*") source += "[\\s\\S]*";
    else if (character === "?") source += "[\\s\\S]";
    else source += character.replace(/[.+^${}()|[\]\\/]/g, "\\$&");
  }
  return new RegExp(whole ? `^${source}$` : source, "i");
}

function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  return [...a, ...b].sort((left, right) => left - right);
}
