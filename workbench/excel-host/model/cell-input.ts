import { getFormatFromId, parseValue } from "numfmt";
import { CellError, type CellValue, type ErrorCode } from "./cell-value";

/** What a text becomes when it is put into a cell. */
type CellInput =
  | {
      readonly kind: "value";
      readonly value: CellValue;
      /** Given to a cell of format General. */ readonly format?: string;
    }
  | { readonly kind: "formula"; /** With "=". */ readonly formula: string }
  | { readonly kind: "quoted"; readonly text: string };

const ERRORS: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
]);

/** Texts with another first letter cannot be a number, date, truth value, error, formula or quoted text. */
const MAY_MEAN_MORE =
  /^[\s\d=+\-'#$.,(%€£¥]|^(?:true|false)\s*$|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/**
 * What Excel makes of a text put into a cell that is not formatted as text, by the rules of
 * US English: "=" "+" "-" begin a formula (office-js.md 1.5, Range.values), an apostrophe marks
 * text (4.1), numbers, percentages, money, dates, times, truth values and errors are read
 * (1.5 "values uses en-US parsing"; section 10 "1-1" and "$1").
 */
export function readCellInput(text: string): CellInput {
  if (text === "") return EMPTY;
  if (!MAY_MEAN_MORE.test(text)) return { kind: "value", value: text };
  const first = text.charCodeAt(0);
  if (first === 39) return { kind: "quoted", text: text.slice(1) };
  if (first === 61)
    return text.length > 1 ? { kind: "formula", formula: text } : { kind: "value", value: text };
  if (first === 35 && ERRORS.has(text.toUpperCase())) {
    return { kind: "value", value: CellError.of(text.toUpperCase() as ErrorCode) };
  }
  const parsed = parseValue(text);
  if (parsed) {
    const format = parsed.formatId === undefined ? undefined : formatOfId(parsed.formatId);
    const value = parsed.value;
    return format === undefined || format === "General"
      ? { kind: "value", value }
      : { kind: "value", value, format };
  }
  // "+A1" and "-A1" are formulas; a lone sign is text.
  if ((first === 43 || first === 45) && text.trim().length > 1) {
    return { kind: "formula", formula: `=${text}` };
  }
  return { kind: "value", value: text };
}

const EMPTY: CellInput = { kind: "value", value: null };

function formatOfId(id: number | string): string | undefined {
  if (typeof id === "string") return id;
  return getFormatFromId(id);
}
