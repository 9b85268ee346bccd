import type { AstExpression } from "@borgar/fx/xlsx";
import type { Evaluator } from "./evaluator";
import type { CellAddress, Operand } from "./operand";

/** Computes an expression for a cell. */
export type Evaluate = (at: CellAddress) => Operand;

/** How an expression is wanted where it stands. */
export interface Context {
  /** Ranges become arrays instead of being intersected (inside SUMPRODUCT). */
  readonly forced: boolean;
  /** A range may be handed on as a range. */
  readonly reference: boolean;
}

/** Compiles parts of one formula. */
export interface Compilation {
  readonly evaluator: Evaluator;
  expression(node: AstExpression, context: Context): Evaluate;
}
