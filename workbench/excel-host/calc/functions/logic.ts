import type { Arguments } from "../arguments";
import { CellError } from "../../model/cell-value";
import type { CellValue, ErrorCode } from "../../model/cell-value";
import { toLogical } from "../coercion";
import { MOST_ARGUMENTS, define } from "../function-definition";
import type { FunctionDefinition } from "../function-definition";
import { Matrix, Reference, raise } from "../operand";

/** Logical values of the arguments; in ranges and arrays texts and blanks are passed over. */
function logicals(args: Arguments): boolean[] {
  const found: boolean[] = [];
  args.each(0, (value, direct) => {
    if (value instanceof CellError) raise(value);
    if (!direct && (value === null || typeof value === "string")) return;
    const logical = toLogical(value);
    found.push(typeof logical === "boolean" ? logical : raise(logical));
  });
  return found;
}

function combined(name: string, compute: (values: boolean[]) => boolean): FunctionDefinition {
  const isFuture = name === "XOR";
  return define(
    name,
    "r",
    1,
    MOST_ARGUMENTS,
    (args) => {
      const values = logicals(args);
      return values.length === 0 ? CellError.of("#VALUE!") : compute(values);
    },
    { isFuture },
  );
}

function test(name: string, is: (value: CellValue) => boolean): FunctionDefinition {
  return define(name, "v", 1, 1, (args) => is(args.scalar(0)));
}

const isError = (value: CellValue): value is CellError => value instanceof CellError;

const ERROR_TYPES: readonly ErrorCode[] = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
];

function typeOf(args: Arguments): number {
  const operand = args.values[0];
  if (operand instanceof Matrix) return 64;
  if (operand instanceof Reference && !operand.isCell) return 64;
  const value = args.scalar(0);
  if (typeof value === "string") return 2;
  if (typeof value === "boolean") return 4;
  return isError(value) ? 16 : 1;
}

function plainNumber(args: Arguments): CellValue {
  const operand = args.values[0];
  const value =
    operand instanceof Reference
      ? args.evaluator.cell(args.evaluator.grid(operand.sheet), operand.area.top, operand.area.left)
      : args.scalar(0);
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" || isError(value) ? value : 0;
}

function plainText(args: Arguments): CellValue {
  const operand = args.values[0];
  const value =
    operand instanceof Reference
      ? args.evaluator.cell(args.evaluator.grid(operand.sheet), operand.area.top, operand.area.left)
      : args.scalar(0);
  return typeof value === "string" || isError(value) ? value : "";
}

/** Logic and tests of values; IF and its kin are compiled separately. */
export const LOGIC: readonly FunctionDefinition[] = [
  combined("AND", (values) => values.every(Boolean)),
  combined("OR", (values) => values.some(Boolean)),
  combined("XOR", (values) => values.filter(Boolean).length % 2 === 1),
  define("NOT", "v", 1, 1, (args) => !args.logical(0)),
  define("TRUE", "", 0, 0, () => true),
  define("FALSE", "", 0, 0, () => false),
  define("NA", "", 0, 0, () => CellError.of("#N/A")),
  test("ISBLANK", (value) => value === null),
  test("ISNUMBER", (value) => typeof value === "number"),
  test("ISTEXT", (value) => typeof value === "string"),
  test("ISNONTEXT", (value) => typeof value !== "string"),
  test("ISLOGICAL", (value) => typeof value === "boolean"),
  test("ISERROR", isError),
  test("ISERR", (value) => isError(value) && value.code !== "#N/A"),
  test("ISNA", (value) => isError(value) && value.code === "#N/A"),
  define("ISREF", "r", 1, 1, (args) => args.values[0] instanceof Reference),
  define("ISODD", "v", 1, 1, (args) => Math.abs(args.integer(0)) % 2 === 1),
  define("ISEVEN", "v", 1, 1, (args) => args.integer(0) % 2 === 0),
  define("N", "r", 1, 1, plainNumber),
  define("T", "r", 1, 1, plainText),
  define("TYPE", "r", 1, 1, typeOf),
  define("ERROR.TYPE", "v", 1, 1, (args) => {
    const value = args.scalar(0);
    const place = isError(value) ? ERROR_TYPES.indexOf(value.code) : -1;
    return place < 0 ? CellError.of("#N/A") : place + 1;
  }),
];
