import type { AstExpression } from "@borgar/fx/xlsx";
import { CellError } from "../model/cell-value";
import type { CellValue } from "../model/cell-value";
import { toLogical, toNumber } from "./coercion";
import type { Compilation, Context, Evaluate } from "./compilation";
import { MOST_ARGUMENTS, checkCount } from "./function-definition";
import { broadcast, compare } from "./operators";
import { Matrix } from "./operand";
import type { CellAddress, Operand } from "./operand";

type Nodes = readonly (AstExpression | null)[];
type Compile = (compilation: Compilation, nodes: Nodes, context: Context) => Evaluate;

interface Control {
  readonly least: number;
  readonly most: number;
  readonly compile: Compile;
  readonly isFuture: boolean;
}

/** Functions that compute only the arguments they need. */
const CONTROLS = new Map<string, Control>([
  ["IF", { least: 2, most: 3, compile: compileIf, isFuture: false }],
  ["IFERROR", { least: 2, most: 2, compile: compileFallback(() => true), isFuture: false }],
  ["IFNA", { least: 2, most: 2, compile: compileFallback((error) => error.code === "#N/A"), isFuture: true }],
  ["CHOOSE", { least: 2, most: MOST_ARGUMENTS, compile: compileChoose, isFuture: false }],
  ["IFS", { least: 2, most: 254, compile: compileIfs, isFuture: true }],
  ["SWITCH", { least: 3, most: 254, compile: compileSwitch, isFuture: true }],
]);

/** Null when the function is none of these. */
export function compileControl(
  compilation: Compilation,
  name: string,
  nodes: Nodes,
  context: Context,
): Evaluate | null {
  const control = CONTROLS.get(name);
  if (!control) return null;
  checkCount(name, nodes.length, control.least, control.most);
  return control.compile(compilation, nodes, context);
}

/** One of these functions by its name in capitals. */
export function controlNamed(
  name: string,
): { readonly least: number; readonly most: number; readonly isFuture: boolean } | undefined {
  return CONTROLS.get(name);
}

function branch(
  compilation: Compilation,
  node: AstExpression | null | undefined,
  context: Context,
): Evaluate {
  return node ? compilation.expression(node, { forced: context.forced, reference: true }) : () => 0;
}

/** A condition is a single value even inside SUMPRODUCT: IF runs over arrays in array formulas only. */
function condition(compilation: Compilation, node: AstExpression | null | undefined): Evaluate {
  return node ? compilation.expression(node, { forced: false, reference: false }) : () => null;
}

function compileIf(compilation: Compilation, nodes: Nodes, context: Context): Evaluate {
  const test = condition(compilation, nodes[0]);
  const then = branch(compilation, nodes[1], context);
  const otherwise = nodes.length > 2 ? branch(compilation, nodes[2], context) : () => false;
  const { evaluator } = compilation;
  return (at) => {
    const tested = test(at);
    if (tested instanceof Matrix) {
      const results = tested.values.map((item, index) => {
        const logical = toLogical(item);
        if (logical instanceof CellError) return logical;
        return itemOf((logical ? then : otherwise)(at), tested, index, (operand) =>
          evaluator.scalar(operand, at),
        );
      });
      return new Matrix(tested.rows, tested.columns, results);
    }
    const logical = toLogical(tested as CellValue);
    if (logical instanceof CellError) return logical;
    return logical ? then(at) : otherwise(at);
  };
}

function itemOf(
  operand: Operand,
  shape: Matrix,
  index: number,
  scalar: (operand: Operand) => CellValue,
): CellValue {
  if (!(operand instanceof Matrix)) return scalar(operand);
  return broadcast(operand, Math.floor(index / shape.columns), index % shape.columns);
}

function compileFallback(catches: (error: CellError) => boolean): Compile {
  return (compilation, nodes, context) => {
    const [first] = nodes;
    const attempt = first
      ? compilation.expression(first, { forced: context.forced, reference: false })
      : (): Operand => null;
    const otherwise = branch(compilation, nodes[1], context);
    const { evaluator } = compilation;
    return (at) => {
      const value = attempt(at);
      if (value instanceof CellError) return catches(value) ? otherwise(at) : value;
      if (!(value instanceof Matrix)) return value;
      const results = value.values.map((item, index) =>
        item instanceof CellError && catches(item)
          ? itemOf(otherwise(at), value, index, (operand) => evaluator.scalar(operand, at))
          : item,
      );
      return new Matrix(value.rows, value.columns, results);
    };
  };
}

function compileChoose(compilation: Compilation, nodes: Nodes, context: Context): Evaluate {
  const which = condition(compilation, nodes[0]);
  const branches = nodes.slice(1).map((node) => branch(compilation, node, context));
  return (at) => {
    const number = toNumber(compilation.evaluator.scalar(which(at), at));
    if (typeof number !== "number") return number;
    const chosen = branches[Math.trunc(number) - 1];
    return chosen ? chosen(at) : CellError.of("#VALUE!");
  };
}

function compileIfs(compilation: Compilation, nodes: Nodes, context: Context): Evaluate {
  const pairs: { test: Evaluate; then: Evaluate }[] = [];
  for (let index = 0; index + 1 < nodes.length; index += 2) {
    pairs.push({
      test: condition(compilation, nodes[index]),
      then: branch(compilation, nodes[index + 1], context),
    });
  }
  return (at) => {
    for (const { test, then } of pairs) {
      const logical = toLogical(compilation.evaluator.scalar(test(at), at));
      if (logical instanceof CellError) return logical;
      if (logical) return then(at);
    }
    return CellError.of("#N/A");
  };
}

function compileSwitch(compilation: Compilation, nodes: Nodes, context: Context): Evaluate {
  const subject = condition(compilation, nodes[0]);
  const cases: { match: Evaluate; then: Evaluate }[] = [];
  let index = 1;
  for (; index + 1 < nodes.length; index += 2) {
    cases.push({
      match: condition(compilation, nodes[index]),
      then: branch(compilation, nodes[index + 1], context),
    });
  }
  const otherwise: Evaluate =
    index < nodes.length ? branch(compilation, nodes[index], context) : () => CellError.of("#N/A");
  const value = (evaluate: Evaluate, at: CellAddress): CellValue =>
    compilation.evaluator.scalar(evaluate(at), at);
  return (at) => {
    const wanted = value(subject, at);
    if (wanted instanceof CellError) return wanted;
    for (const { match, then } of cases) {
      if (compare(wanted, value(match, at)) === 0) return then(at);
    }
    return otherwise(at);
  };
}
