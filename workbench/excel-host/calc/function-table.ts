import { controlNamed } from "./control-flow";
import { checkCount } from "./function-definition";
import type { FunctionDefinition } from "./function-definition";
import { CONDITIONAL_SUMS } from "./functions/conditional-sums";
import { DATES } from "./functions/dates";
import { LOGIC } from "./functions/logic";
import { LOOKUP } from "./functions/lookup";
import { MATHEMATICS } from "./functions/mathematics";
import { STATISTICS } from "./functions/statistics";
import { SUBTOTALS } from "./functions/subtotals";
import { TEXT } from "./functions/text";

const BY_NAME = new Map<string, FunctionDefinition>(
  [MATHEMATICS, STATISTICS, CONDITIONAL_SUMS, LOOKUP, TEXT, LOGIC, DATES, SUBTOTALS]
    .flat()
    .map((definition) => [definition.name, definition]),
);

/** A function by its name in capitals without "_xlfn.". */
export function functionNamed(name: string): FunctionDefinition | undefined {
  return BY_NAME.get(name);
}

/** Names of all functions but IF and its kin, for coverage tests. */
export function functionNames(): string[] {
  return [...BY_NAME.keys()];
}

/** Throws FormulaError when a call of a known function has too few or too many arguments. */
export function checkCall(name: string, count: number): void {
  const plain = plainFunctionName(name);
  const known = BY_NAME.get(plain) ?? controlNamed(plain);
  if (known) checkCount(plain, count, known.least, known.most);
}

/** The name as the file stores it, or undefined for an unknown function. */
export function storedFunctionName(name: string): string | undefined {
  const plain = plainFunctionName(name);
  const known = BY_NAME.get(plain) ?? controlNamed(plain);
  if (!known) return undefined;
  return known.isFuture === true ? `_xlfn.${plain}` : plain;
}

/** The name without the prefix of the file, in capitals. */
export function plainFunctionName(name: string): string {
  return name.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "");
}
