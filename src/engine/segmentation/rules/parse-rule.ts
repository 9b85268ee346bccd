import { serialOf } from "../../intake/parse-date";
import type { RuleCondition, RuleColumn, RuleOperator, SegmentRule } from "./rule";
import type { RuleColumnIndex } from "./rule-columns";

/** Why a rule cannot be read: what was found and what would do. */
interface Refusal {
  readonly found: string;
  readonly remedy: string;
  /** What stands where a column should, when the rule is well made but for that. */
  readonly unknownColumn?: string;
}

/** A rule that can be read, or why not. */
export type ParsedRule = { readonly rule: SegmentRule } | Refusal;

const EXAMPLE = "write it as: Industry is Healthcare and Potential >= 50,000 -> Strategic";

/** Longest first, so that "is not blank" is not read as "is". Signs are taken in all their spellings. */
const OPERATORS: readonly (readonly [string, RuleOperator])[] = [
  ["is not blank", "is not blank"],
  ["is blank", "is blank"],
  ["is one of", "is one of"],
  ["starts with", "starts with"],
  ["is not", "is not"],
  ["contains", "contains"],
  ["is", "is"],
  [">=", ">="],
  ["≥", ">="],
  ["<=", "<="],
  ["≤", "<="],
  ["<>", "is not"],
  ["≠", "is not"],
  ["=", "is"],
  [">", ">"],
  ["<", "<"],
];

const TEXT_ONLY: ReadonlySet<RuleOperator> = new Set(["contains", "starts with"]);
const SIZES: ReadonlySet<RuleOperator> = new Set([">=", "<=", ">", "<"]);

/**
 * Reads a rule: `<column> <comparison> <value>`, further ones after "and", then "->" and the
 * segment, "at least" before it where it only lifts. Capitals do not matter. A value that holds
 * "and", a comma or an arrow is put in double quotes. Numbers are written as 50,000, 50k or
 * 1.5M, dates as 2026-03-31.
 */
export function parseRule(text: string, columns: RuleColumnIndex): ParsedRule {
  const arrow = lastOutsideQuotes(text, /->|→/g);
  if (arrow === null) return fails(`"${text.trim()}" names no segment`, EXAMPLE);
  const target = text.slice(arrow.end).trim();
  const lifts = /^at least\s+/i.exec(target);
  const segment = unquoted(lifts === null ? target : target.slice(lifts[0].length));
  if (segment === "") return fails("No segment stands after the arrow", EXAMPLE);
  if (segment.length > 255)
    return fails(`The segment "${segment}" is longer than 255 characters`, "shorten it");
  const body = text.slice(0, arrow.start).trim();
  if (body === "") return fails("No condition stands before the arrow", EXAMPLE);
  const conditions: RuleCondition[] = [];
  for (const part of splitOutsideQuotes(body, /\sand\s/gi)) {
    const read = parseCondition(part.trim(), columns);
    if ("found" in read) return read;
    conditions.push(read);
  }
  return { rule: { conditions, segment, atLeast: lifts !== null } };
}

function parseCondition(text: string, columns: RuleColumnIndex): RuleCondition | Refusal {
  const begin = columnAt(text, columns);
  if (begin === null) {
    const written = beforeComparison(text);
    return {
      ...fails(
        written === ""
          ? `"${text}" begins with no column of the account list`
          : `No column of the account list is called "${written}"`,
        "begin with Industry, Potential, Revenue, Employees, Status or another column, as it is called in the list",
      ),
      ...(written === "" ? {} : { unknownColumn: written }),
    };
  }
  const { column, length } = begin;
  const rest = text.slice(length).trim();
  const found = OPERATORS.find(([spelling]) => beginsWithWord(rest, spelling));
  if (found === undefined) {
    return fails(
      `"${rest === "" ? text : rest}" holds no comparison after ${column.label}`,
      "use is, is not, is one of, contains, starts with, is blank, >=, <=, > or <",
    );
  }
  const [spelling, operator] = found;
  const value = rest.slice(spelling.length).trim();
  return withValue(column, operator, value);
}

/** The column a condition begins with, and how much of the text names it; the longest name counts. */
function columnAt(text: string, columns: RuleColumnIndex): { column: RuleColumn; length: number } | null {
  const quoted = /^"([^"]*)"/.exec(text);
  if (quoted !== null) {
    const column = columns.findQuoted(quoted[1] ?? "");
    return column === null ? null : { column, length: quoted[0].length };
  }
  const lower = text.toLowerCase();
  const name = columns.names.find(
    (known) => lower.startsWith(known) && /^(?:$|[^\p{L}\p{N}])/u.test(lower.slice(known.length)),
  );
  const column = name === undefined ? null : columns.find(name);
  return name === undefined || column === null ? null : { column, length: name.length };
}

/** What stands before the first comparison, without its quotes; "" without one. */
function beforeComparison(text: string): string {
  const quoted = quotedParts(text)[0];
  const from = quoted?.[0] === 0 ? quoted[1] : 0;
  const starts = OPERATORS.map(([spelling]) =>
    /[a-z]$/.test(spelling)
      ? text
          .slice(from)
          .toLowerCase()
          .search(new RegExp(`(?:^|\\s)${spelling}(?:$|\\s)`))
      : text.indexOf(spelling, from) - from,
  ).filter((at) => at >= 0);
  return starts.length === 0 ? "" : unquoted(text.slice(0, from + Math.min(...starts)));
}

function withValue(column: RuleColumn, operator: RuleOperator, value: string): RuleCondition | Refusal {
  const { label, kind } = column;
  if (operator === "is blank" || operator === "is not blank") {
    return value === ""
      ? { column, operator, texts: [], number: Number.NaN }
      : fails(`"${value}" stands after ${label} ${operator}`, "write nothing after it, or join with and");
  }
  if (value === "") return fails(`No value stands after ${label} ${operator}`, EXAMPLE);
  if (TEXT_ONLY.has(operator) && kind !== "text") {
    return fails(`${label} is a ${kind} and cannot be compared by ${operator}`, "use is, >=, <=, > or <");
  }
  if (SIZES.has(operator) && (kind === "text" || kind === "yes or no")) {
    return fails(`${label} is ${kind} and has no size`, "use is, is not or is one of");
  }
  const texts =
    operator === "is one of"
      ? splitOutsideQuotes(value, kind === "text" ? /,|\sor\s/gi : /;|\sor\s/gi).map((one) => unquoted(one))
      : [unquoted(value)];
  if (kind === "text") return { column, operator, texts, number: Number.NaN };
  const numbers = texts.map((text) => READERS[kind].read(text));
  const bad = numbers.findIndex((number) => Number.isNaN(number));
  if (bad >= 0) {
    return fails(
      `"${texts[bad] ?? ""}" after ${label} ${operator} is no ${READERS[kind].what}`,
      READERS[kind].remedy,
    );
  }
  // Several numbers are compared by their text form.
  return { column, operator, texts: numbers.map(String), number: numbers[0] ?? Number.NaN };
}

const READERS = {
  number: {
    read: readNumber,
    what: "number",
    remedy: "write it as 50,000, 50k, 1.5M or 12.5 with a point for decimals",
  },
  date: { read: readDate, what: "date", remedy: "write it as 2026-03-31" },
  "yes or no": { read: readYes, what: "yes or no", remedy: "write yes or no" },
} as const;

const FACTORS: Readonly<Record<string, number>> = { "": 1, "%": 0.01, k: 1e3, m: 1e6, bn: 1e9 };

function readNumber(text: string): number {
  const match = /^([-−])?\s*[$€£]?\s*(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?\s*(k|m|bn|%)?$/i.exec(text);
  if (match === null) return Number.NaN;
  const [, sign, digits = "", decimals = "", unit = ""] = match;
  const size = Number(digits.replaceAll(",", "") + decimals) * (FACTORS[unit.toLowerCase()] ?? 1);
  return sign === undefined ? size : -size;
}

/** Serial day of the 1900 system. */
function readDate(text: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return Number.NaN;
  return serialOf(Number(match[1]), Number(match[2]), Number(match[3])) ?? Number.NaN;
}

function readYes(text: string): number {
  const word = text.toLowerCase();
  return word === "yes" ? 1 : word === "no" ? 0 : Number.NaN;
}

function fails(found: string, remedy: string): Refusal {
  return { found, remedy };
}

function beginsWithWord(text: string, word: string): boolean {
  if (!text.toLowerCase().startsWith(word)) return false;
  return !/[a-z]$/.test(word) || /^(?:$|[^\p{L}\p{N}])/u.test(text.slice(word.length));
}

function unquoted(text: string): string {
  const trimmed = text.trim();
  const quoted = /^"(.*)"$/.exec(trimmed);
  return quoted?.[1] ?? trimmed;
}

/** Where each quoted part of a text begins and ends. */
function quotedParts(text: string): readonly (readonly [number, number])[] {
  return [...text.matchAll(/"[^"]*"/g)].map((match) => [match.index, match.index + match[0].length]);
}

function splitOutsideQuotes(text: string, at: RegExp): string[] {
  const quoted = quotedParts(text);
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(at)) {
    if (quoted.some(([start, end]) => match.index >= start && match.index < end)) continue;
    parts.push(text.slice(from, match.index));
    from = match.index + match[0].length;
  }
  return [...parts, text.slice(from)];
}

function lastOutsideQuotes(text: string, sign: RegExp): { start: number; end: number } | null {
  const quoted = quotedParts(text);
  let last: { start: number; end: number } | null = null;
  for (const match of text.matchAll(sign)) {
    if (quoted.some(([start, end]) => match.index >= start && match.index < end)) continue;
    last = { start: match.index, end: match.index + match[0].length };
  }
  return last;
}
