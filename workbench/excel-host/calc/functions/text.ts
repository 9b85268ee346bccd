import type { Arguments } from "../arguments";
import { CellError } from "../../model/cell-value";
import type { CellValue } from "../../model/cell-value";
import { formatted, numberOfText, toText } from "../coercion";
import { hasWildcard, wildcardExpression } from "../criterion";
import { MOST_ARGUMENTS, define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import { Matrix, Reference, fail, raise } from "../operand";

/** Characters of a cell at most. */
const LONGEST_TEXT = 32_767;

function bounded(text: string): string {
  return text.length > LONGEST_TEXT ? fail("#VALUE!") : text;
}

function notNegative(value: number): number {
  return value < 0 ? fail("#VALUE!") : value;
}

function pieces(args: Arguments, from: number): string[] {
  const texts: string[] = [];
  const take = (value: CellValue): void => {
    const text = toText(value);
    texts.push(typeof text === "string" ? text : raise(text));
  };
  for (let index = from; index < args.count; index++) {
    const operand = args.values[index];
    if (operand instanceof Reference || operand instanceof Matrix) args.matrix(index).values.forEach(take);
    else take(operand ?? null);
  }
  return texts;
}

function find(args: Arguments): CellValue {
  const within = args.text(1);
  const start = args.integerOr(2, 1);
  if (start < 1 || start > within.length + 1) return CellError.of("#VALUE!");
  const place = within.indexOf(args.text(0), start - 1);
  return place < 0 ? CellError.of("#VALUE!") : place + 1;
}

function search(args: Arguments): CellValue {
  const wanted = args.text(0);
  const within = args.text(1);
  const start = args.integerOr(2, 1);
  if (start < 1 || start > within.length + 1) return CellError.of("#VALUE!");
  const rest = within.slice(start - 1);
  const place = hasWildcard(wanted)
    ? rest.search(wildcardExpression(wanted, false))
    : rest.toLowerCase().indexOf(wanted.toLowerCase());
  return place < 0 ? CellError.of("#VALUE!") : place + start;
}

function substitute(args: Arguments): CellValue {
  const text = args.text(0);
  const old = args.text(1);
  const fresh = args.text(2);
  if (!args.has(3)) return old === "" ? text : bounded(text.split(old).join(fresh));
  const wanted = args.integer(3);
  if (wanted < 1) return CellError.of("#VALUE!");
  if (old === "") return text;
  let place = -1;
  for (let count = 0; count < wanted; count++) {
    place = text.indexOf(old, place < 0 ? 0 : place + old.length);
    if (place < 0) return text;
  }
  return bounded(text.slice(0, place) + fresh + text.slice(place + old.length));
}

function replace(args: Arguments): CellValue {
  const text = args.text(0);
  const start = args.integer(1);
  const length = args.integer(2);
  if (start < 1 || length < 0) return CellError.of("#VALUE!");
  return bounded(text.slice(0, start - 1) + args.text(3) + text.slice(start - 1 + length));
}

function proper(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

function textInFormat(args: Arguments): CellValue {
  const value = args.value(0) ?? 0;
  const pattern = args.text(1);
  if (pattern === "") return "";
  const numeric = typeof value === "string" ? (numberOfText(value) ?? value) : value;
  if (typeof numeric === "boolean") return numeric ? "TRUE" : "FALSE";
  const date1904 = args.evaluator.book.dateSystem === 1904;
  return formatted(pattern, numeric, date1904) ?? CellError.of("#VALUE!");
}

function valueOf(args: Arguments): CellValue {
  const value = args.value(0) ?? 0;
  if (typeof value === "number") return value;
  if (typeof value === "boolean") return CellError.of("#VALUE!");
  return numberOfText(value) ?? CellError.of("#VALUE!");
}

function textJoin(args: Arguments): CellValue {
  const skipsEmpty = args.logicalOr(1, true);
  const delimiters = args.matrix(0).values.map((value) => {
    const text = toText(value);
    return typeof text === "string" ? text : raise(text);
  });
  const texts = pieces(args, 2).filter((text) => !skipsEmpty || text !== "");
  let joined = texts[0] ?? "";
  for (let index = 1; index < texts.length; index++) {
    joined += (delimiters[(index - 1) % delimiters.length] ?? "") + (texts[index] ?? "");
  }
  return bounded(joined);
}

/** Characters of Windows' code page 1252 between 128 and 159, as CHAR and CODE use them on Windows. */
const CODE_PAGE_1252 =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

function character(code: number): CellValue {
  if (code < 1 || code > 255) return CellError.of("#VALUE!");
  return code >= 128 && code < 160 ? CODE_PAGE_1252.charAt(code - 128) : String.fromCharCode(code);
}

function codeOf(text: string): CellValue {
  if (text === "") return CellError.of("#VALUE!");
  const code = text.charCodeAt(0);
  if (code < 128 || (code >= 160 && code < 256)) return code;
  const place = CODE_PAGE_1252.indexOf(text.charAt(0));
  // Characters outside the code page read as a question mark.
  return place < 0 ? 63 : place + 128;
}

function fixed(args: Arguments): CellValue {
  const digits = args.integerOr(1, 2);
  const pattern = `${args.logicalOr(2, false) ? "0" : "#,##0"}${digits > 0 ? `.${"0".repeat(digits)}` : ""}`;
  const number = args.number(0);
  const scale = 10 ** -digits;
  const value = digits < 0 ? Math.round(number / scale) * scale : number;
  return formatted(pattern, value, false) ?? CellError.of("#VALUE!");
}

const future = { isFuture: true };

/** Texts and their parts. */
export const TEXT: readonly FunctionDefinition[] = [
  define("LEN", "v", 1, 1, (args) => args.text(0).length),
  define("LEFT", "vv", 1, 2, (args) => args.text(0).slice(0, notNegative(args.integerOr(1, 1)))),
  define("RIGHT", "vv", 1, 2, (args) => {
    const text = args.text(0);
    return text.slice(Math.max(0, text.length - notNegative(args.integerOr(1, 1))));
  }),
  define("MID", "vvv", 3, 3, (args) => {
    const start = args.integer(1);
    if (start < 1) return CellError.of("#VALUE!");
    return args.text(0).slice(start - 1, start - 1 + notNegative(args.integer(2)));
  }),
  define("FIND", "vvv", 2, 3, find),
  define("SEARCH", "vvv", 2, 3, search),
  define("SUBSTITUTE", "vvvv", 3, 4, substitute),
  define("REPLACE", "vvvv", 4, 4, replace),
  define("TRIM", "v", 1, 1, (args) => args.text(0).replace(/ +/g, " ").replace(/^ | $/g, "")),
  define("CLEAN", "v", 1, 1, (args) =>
    Array.from(args.text(0))
      .filter((letter) => letter.charCodeAt(0) >= 32)
      .join(""),
  ),
  define("UPPER", "v", 1, 1, (args) => args.text(0).toUpperCase()),
  define("LOWER", "v", 1, 1, (args) => args.text(0).toLowerCase()),
  define("PROPER", "v", 1, 1, (args) => proper(args.text(0))),
  define("CONCATENATE", "v", 1, MOST_ARGUMENTS, (args) =>
    bounded(args.values.map((_, index) => args.text(index)).join("")),
  ),
  define("CONCAT", "r", 1, MOST_ARGUMENTS, (args) => bounded(pieces(args, 0).join("")), future),
  define("TEXTJOIN", "rvr", 3, MOST_ARGUMENTS, textJoin, future),
  define("REPT", "vv", 2, 2, (args) => {
    const text = args.text(0);
    const times = notNegative(args.integer(1));
    return text.length * times > LONGEST_TEXT ? CellError.of("#VALUE!") : text.repeat(times);
  }),
  define("TEXT", "vv", 2, 2, textInFormat),
  define("FIXED", "vvv", 1, 3, fixed),
  define("VALUE", "v", 1, 1, valueOf),
  define("EXACT", "vv", 2, 2, (args) => args.text(0) === args.text(1)),
  define("CHAR", "v", 1, 1, (args) => character(args.integer(0))),
  define("CODE", "v", 1, 1, (args) => codeOf(args.text(0))),
  define(
    "UNICHAR",
    "v",
    1,
    1,
    (args) => {
      const code = args.integer(0);
      return code < 1 || code > 0x10ffff ? CellError.of("#VALUE!") : String.fromCodePoint(code);
    },
    future,
  ),
  define("UNICODE", "v", 1, 1, (args) => args.text(0).codePointAt(0) ?? CellError.of("#VALUE!"), future),
];
