import { FormulaError } from "../model/calculator";
import type { Arguments } from "./arguments";
import type { Operand } from "./operand";

/**
 * A worksheet function.
 * `parameters` has a letter for each parameter: "v" one value (an array in its place makes
 * the function run item by item), "r" a range or array as it is, "a" the same with array
 * evaluation inside, as SUMPRODUCT has it. Letters in round brackets at the end repeat.
 */
export interface FunctionDefinition {
  readonly name: string;
  readonly parameters: string;
  /** Fewest and most arguments. */
  readonly least: number;
  readonly most: number;
  readonly evaluate: (args: Arguments) => Operand;
  /** The file stores the name with "_xlfn." in front: it is younger than the format. */
  readonly isFuture?: boolean;
  /** The result may change without any change of cells. */
  readonly isVolatile?: boolean;
}

type ParameterKind = "v" | "r" | "a";

/** Most arguments that Excel takes. */
export const MOST_ARGUMENTS = 255;

export function parameterKind(definition: FunctionDefinition, index: number): ParameterKind {
  const open = definition.parameters.indexOf("(");
  const fixed = open < 0 ? definition.parameters : definition.parameters.slice(0, open);
  if (index < fixed.length) return fixed.charAt(index) as ParameterKind;
  const repeated = open < 0 ? fixed.slice(-1) : definition.parameters.slice(open + 1, -1);
  return repeated.charAt((index - fixed.length) % repeated.length) as ParameterKind;
}

export function define(
  name: string,
  parameters: string,
  least: number,
  most: number,
  evaluate: (args: Arguments) => Operand,
  extra: { readonly isFuture?: boolean; readonly isVolatile?: boolean } = {},
): FunctionDefinition {
  return { name, parameters, least, most, evaluate, ...extra };
}

/** Throws FormulaError when a call has too few or too many arguments. */
export function checkCount(name: string, count: number, least: number, most: number): void {
  if (count < least) {
    throw new FormulaError(`${name} has ${String(count)} arguments, it needs at least ${String(least)}`);
  }
  if (count > most) {
    throw new FormulaError(`${name} has ${String(count)} arguments, it takes at most ${String(most)}`);
  }
}
