/**
 * An operand of a rule as the file has it: a number, or a formula without its "="; undefined for
 * what is neither.
 */
export function operandText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "string" || value === "") return undefined;
  return value.startsWith("=") ? value.slice(1) : value;
}
