import type {
  ArrayExpression,
  AstExpression,
  BinaryExpression,
  CallExpression,
  ReferenceIdentifier,
  UnaryExpression,
} from "@borgar/fx/xlsx";
import type { Area } from "../model/area";
import type { Book } from "../model/book";
import { FormulaError } from "../model/calculator";
import { CellError } from "../model/cell-value";
import type { CellValue, ErrorCode } from "../model/cell-value";
import { Arguments } from "./arguments";
import { compileControl } from "./control-flow";
import type { CompiledFormula, Dependency, StructuralReference } from "./compiled-formula";
import type { Evaluator } from "./evaluator";
import { checkCount, parameterKind } from "./function-definition";
import type { FunctionDefinition } from "./function-definition";
import { functionNamed } from "./function-table";
import { textOf, tokensOf, treeOf } from "./formula-syntax";
import type { Sheet } from "../model/sheet";
import { OPERATORS, lift, negate, percent, settlingOperator } from "./operators";
import { ErrorResult, Matrix, Reference } from "./operand";
import type { CellAddress, Operand } from "./operand";
import type { Compilation, Context, Evaluate } from "./compilation";
import { meaningOf, resolve } from "./resolution";
import type { Target } from "./resolution";

/** A name that refers to itself through others is cut off here. */
const DEEPEST_NAME = 32;

/** Turns formula texts into functions that compute them. */
export class FormulaCompiler {
  constructor(
    private readonly book: Book,
    private readonly evaluator: Evaluator,
  ) {}

  /** Compiles a stored formula; one that cannot be computed has `reason` set. */
  compile(text: string, sheet: Sheet): CompiledFormula {
    const run = new FormulaCompilation(this.book, this.evaluator, sheet);
    let evaluate: Evaluate | null = null;
    let reason: string | null = null;
    try {
      const tree = treeOf(tokensOf(text));
      run.isSubtotal =
        tree.type === "CallExpression" && /^(_xlfn\.)?(SUBTOTAL|AGGREGATE)$/i.test(tree.callee.name);
      evaluate = run.formula(tree);
    } catch (error) {
      if (!(error instanceof FormulaError)) throw error;
      reason = error.message;
    }
    return {
      text,
      sheet,
      evaluate,
      reason,
      dependencies: run.dependencies,
      signature: run.signature.join("|"),
      structural: run.structural,
      volatile: run.volatile,
      isSubtotal: run.isSubtotal,
      spans: [],
    };
  }
}

/** The compiling of one formula. */
class FormulaCompilation implements Compilation {
  readonly dependencies: Dependency[] = [];
  readonly signature: string[] = [];
  readonly structural: StructuralReference[] = [];
  volatile = false;
  isSubtotal = false;
  private root: AstExpression | null = null;
  private nameDepth = 0;

  constructor(
    private readonly book: Book,
    readonly evaluator: Evaluator,
    private readonly sheet: Sheet,
  ) {}

  /** The whole formula of a cell. */
  formula(tree: AstExpression): Evaluate {
    this.root = tree;
    return this.expression(tree, { forced: false, reference: true });
  }

  expression(node: AstExpression, context: Context): Evaluate {
    switch (node.type) {
      case "Literal":
        return constant(node.value);
      case "ErrorLiteral":
        return constant(CellError.of(node.value as ErrorCode));
      case "ReferenceIdentifier":
        return this.reference(node, context);
      case "UnaryExpression":
        return this.unary(node, context);
      case "BinaryExpression":
        return this.binary(node, context);
      case "CallExpression":
        return this.call(node, context);
      case "ArrayExpression":
        return constant(arrayConstant(node));
      case "LambdaExpression":
      case "LetExpression":
        throw new FormulaError("LET and LAMBDA are not computed here");
    }
  }

  /** The operand as the context wants it: ranges intersected or read as arrays. */
  fit(evaluate: Evaluate, context: Context): Evaluate {
    if (context.reference) return evaluate;
    const { evaluator } = this;
    if (context.forced) {
      return (at) => {
        const operand = evaluate(at);
        if (!(operand instanceof Reference)) return operand;
        return operand.isCell ? evaluator.intersect(operand, at) : evaluator.matrix(operand);
      };
    }
    return (at) => {
      const operand = evaluate(at);
      return operand instanceof Reference ? evaluator.intersect(operand, at) : operand;
    };
  }

  private unary(node: UnaryExpression, context: Context): Evaluate {
    const [argument] = node.arguments;
    if (!argument) throw new FormulaError(`nothing follows ${node.operator}`);
    if (node.operator === "@") {
      const inner = this.expression(argument, { forced: false, reference: true });
      return (at) => this.evaluator.scalar(inner(at), at);
    }
    if (node.operator === "#") throw new FormulaError("spilled ranges (A1#) are not computed here");
    if (node.operator === "+") return this.expression(argument, context);
    const inner = this.expression(argument, { ...context, reference: false });
    const apply = node.operator === "-" ? negate : percent;
    return (at) => {
      const value = inner(at);
      if (value instanceof Matrix) return new Matrix(value.rows, value.columns, value.values.map(apply));
      return apply((value as CellValue | undefined) ?? null);
    };
  }

  private binary(node: BinaryExpression, context: Context): Evaluate {
    const [left, right] = node.arguments;
    if (!left || !right) throw new FormulaError(`${node.operator} needs two sides`);
    const isLastStep = node === this.root && (node.operator === "+" || node.operator === "-");
    const operator = isLastStep ? settlingOperator(node.operator as "+" | "-") : OPERATORS[node.operator];
    if (!operator) return this.referenceOperator(node.operator, left, right, context);
    const values = { ...context, reference: false };
    const a = this.expression(left, values);
    const b = this.expression(right, values);
    return (at) => {
      const first = a(at) as CellValue | Matrix | undefined;
      const second = b(at) as CellValue | Matrix | undefined;
      if (first instanceof Matrix || second instanceof Matrix) {
        return lift(operator, first ?? null, second ?? null);
      }
      return operator(first ?? null, second ?? null);
    };
  }

  private referenceOperator(
    operator: string,
    left: AstExpression,
    right: AstExpression,
    context: Context,
  ): Evaluate {
    const both = { forced: context.forced, reference: true };
    const a = this.expression(left, both);
    const b = this.expression(right, both);
    const evaluate: Evaluate = (at) => {
      const first = a(at);
      const second = b(at);
      if (first instanceof CellError) return first;
      if (second instanceof CellError) return second;
      if (!(first instanceof Reference) || !(second instanceof Reference)) return CellError.of("#VALUE!");
      return combine(operator, first, second);
    };
    // INDEX(..):A5 can reach cells that neither side names.
    if (operator === ":") this.volatile = true;
    return this.fit(evaluate, context);
  }

  private reference({ kind, value: text }: ReferenceIdentifier, context: Context): Evaluate {
    const target = resolve(kind, text, this.sheet, this.book);
    if (kind === "table" || kind === "name" || text.includes("!")) {
      this.structural.push({ kind, text, meaning: meaningOf(target) });
    }
    return this.target(text, target, context);
  }

  private target(text: string, target: Target, context: Context): Evaluate {
    switch (target.kind) {
      case "foreign":
        throw new FormulaError(`${text} refers to another workbook or to several sheets`);
      case "error":
        this.signature.push(target.code);
        return constant(CellError.of(target.code));
      case "name":
        return this.name(text, target.name.formula, context);
      case "area":
        return this.area(target.sheet, target.area, context);
      case "row":
        return this.row(target.sheet, target.area, context);
    }
  }

  private name(text: string, formula: string, context: Context): Evaluate {
    this.signature.push(shapeOf(formula));
    if (++this.nameDepth > DEEPEST_NAME) {
      throw new FormulaError(`name ${text} refers to itself`);
    }
    const evaluate = this.expression(treeOf(tokensOf(formula)), context);
    this.nameDepth--;
    return evaluate;
  }

  private area(sheet: Sheet, area: Area, context: Context): Evaluate {
    this.signature.push(`${sheet.id}!${areaText(area)}`);
    this.dependencies.push({ kind: "area", sheet, area });
    const { evaluator } = this;
    const grid = evaluator.grid(sheet);
    const reference = new Reference(sheet, area);
    if (context.reference) return () => reference;
    const { top, left } = area;
    if (reference.isCell) return () => evaluator.cell(grid, top, left);
    if (context.forced) return () => evaluator.matrix(reference);
    return (at) => evaluator.intersect(reference, at);
  }

  private row(sheet: Sheet, area: Area, context: Context): Evaluate {
    const { top, left, bottom, right } = area;
    this.signature.push(`${sheet.id}!@${areaText(area)}`);
    this.dependencies.push({ kind: "row", sheet, left, right });
    const { evaluator } = this;
    const grid = evaluator.grid(sheet);
    if (!context.reference && left === right) {
      return (at) =>
        at.row >= top && at.row <= bottom ? evaluator.cell(grid, at.row, left) : CellError.of("#VALUE!");
    }
    return this.fit(
      (at) =>
        at.row >= top && at.row <= bottom
          ? new Reference(sheet, { top: at.row, bottom: at.row, left, right })
          : CellError.of("#VALUE!"),
      context,
    );
  }

  private call(node: CallExpression, context: Context): Evaluate {
    const name = node.callee.name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
    const nodes = node.arguments as (AstExpression | null)[];
    if (name === "SINGLE" && nodes[0]) {
      return this.unary({ type: "UnaryExpression", operator: "@", arguments: [nodes[0]] }, context);
    }
    const control = compileControl(this, name, nodes, context);
    if (control) return this.fit(control, context);
    const definition = functionNamed(name);
    if (!definition) throw new FormulaError(`function ${name} is unknown`);
    checkCount(name, nodes.length, definition.least, definition.most);
    if (definition.isVolatile) this.volatile = true;
    const inputs = nodes.map((argument, index) => {
      const kind = parameterKind(definition, index);
      return argument
        ? this.expression(argument, {
            forced: context.forced || kind === "a",
            reference: kind !== "v",
          })
        : constant(undefined);
    });
    return this.fit(this.invocation(definition, inputs), context);
  }

  private invocation(definition: FunctionDefinition, inputs: readonly Evaluate[]): Evaluate {
    const { evaluator } = this;
    const home = this.sheet;
    const liftable = inputs.map((_, index) => parameterKind(definition, index) === "v");
    const mayLift = liftable.includes(true);
    const run = (values: readonly Operand[], at: CellAddress): Operand => {
      try {
        return definition.evaluate(new Arguments(values, at, evaluator, home));
      } catch (error) {
        if (error instanceof ErrorResult) return error.value;
        throw error;
      }
    };
    return (at) => {
      const values = new Array<Operand>(inputs.length);
      let lifted: Matrix | undefined;
      for (let index = 0; index < inputs.length; index++) {
        const value = inputs[index]?.(at);
        values[index] = value;
        if (mayLift && value instanceof Matrix && liftable[index]) lifted = larger(lifted, value);
      }
      if (!lifted) return run(values, at);
      return itemByItem(lifted, values, liftable, (items) => evaluator.scalar(run(items, at), at));
    };
  }
}

/** A formula without what its references are called: those count by what they resolve to. */
function shapeOf(formula: string): string {
  return textOf(
    tokensOf(formula).map((token) =>
      token.type.startsWith("range") || token.type === "structured" ? { ...token, value: "" } : token,
    ),
  );
}

function constant(value: Operand): Evaluate {
  return () => value;
}

function areaText(area: Area): string {
  return `${String(area.top)},${String(area.left)},${String(area.bottom)},${String(area.right)}`;
}

function arrayConstant(node: ArrayExpression): Matrix {
  const rows = node.elements.length;
  const columns = node.elements[0]?.length ?? 0;
  const values: CellValue[] = [];
  for (const row of node.elements) {
    if (row.length !== columns) throw new FormulaError("rows of the array constant differ in length");
    for (const item of row) {
      if (item.type === "Literal") values.push((item as { value: CellValue }).value);
      else if (item.type === "ErrorLiteral") {
        values.push(CellError.of((item as { value: string }).value as ErrorCode));
      } else throw new FormulaError("an array constant holds numbers, texts, logical and error values only");
    }
  }
  return new Matrix(rows, columns, values);
}

function larger(known: Matrix | undefined, next: Matrix): Matrix {
  if (!known) return next;
  const rows = Math.max(known.rows, next.rows);
  const columns = Math.max(known.columns, next.columns);
  return rows === known.rows && columns === known.columns ? known : new Matrix(rows, columns, []);
}

/** Runs a function of single values for each item of the arrays among its arguments. */
function itemByItem(
  shape: Matrix,
  values: readonly Operand[],
  liftable: readonly boolean[],
  run: (items: readonly Operand[]) => CellValue,
): Matrix {
  const results: CellValue[] = [];
  const items = [...values];
  for (let row = 0; row < shape.rows; row++) {
    for (let column = 0; column < shape.columns; column++) {
      values.forEach((value, index) => {
        if (!(value instanceof Matrix) || !liftable[index]) return;
        const ownRow = value.rows === 1 ? 0 : row;
        const ownColumn = value.columns === 1 ? 0 : column;
        items[index] =
          ownRow < value.rows && ownColumn < value.columns
            ? value.at(ownRow, ownColumn)
            : CellError.of("#N/A");
      });
      results.push(run(items));
    }
  }
  return new Matrix(shape.rows, shape.columns, results);
}

function combine(operator: string, first: Reference, second: Reference): Operand {
  if (operator === ",") {
    let rest: Reference = second;
    const parts: Reference[] = [];
    for (let part: Reference | null = first; part; part = part.rest) parts.unshift(part);
    for (const part of parts) rest = new Reference(part.sheet, part.area, rest);
    return rest;
  }
  if (first.sheet !== second.sheet) return CellError.of(operator === ":" ? "#REF!" : "#NULL!");
  const a = first.area;
  const b = second.area;
  if (operator === ":") {
    return new Reference(first.sheet, {
      top: Math.min(a.top, b.top),
      left: Math.min(a.left, b.left),
      bottom: Math.max(a.bottom, b.bottom),
      right: Math.max(a.right, b.right),
    });
  }
  const shared = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  if (shared.top > shared.bottom || shared.left > shared.right) return CellError.of("#NULL!");
  return new Reference(first.sheet, shared);
}
