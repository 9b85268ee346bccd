import type { z } from "zod";

/** What a JSON Schema says of one value. */
export type RuleNode = z.core.JSONSchema.BaseSchema;

/** Bounds at and beyond which a whole number is any that a number can hold. */
const ANY_WHOLE = Number.MAX_SAFE_INTEGER;

/**
 * What a setting takes, in words: "a number from 0.005 to 1", "one of owners, homes, blank, areas or null".
 *
 * @param nodes ways of writing the value; it takes any of them
 */
export function ruleOf(nodes: readonly RuleNode[]): string {
  const constants = nodes.flatMap((node) => (node.const === undefined ? [] : [String(node.const)]));
  const others = nodes.filter((node) => node.const === undefined).map(ruleOfOne);
  return [...(constants.length === 0 ? [] : [constants.join(" or ")]), ...others].join(" or ");
}

/** The ways of writing a value that a schema allows side by side. */
export function waysOf(node: RuleNode): readonly RuleNode[] {
  return node.anyOf === undefined ? [node] : node.anyOf.flatMap((way) => waysOf(way));
}

function ruleOfOne(node: RuleNode): string {
  if (node.properties !== undefined) return `an entry with ${Object.keys(node.properties).join(", ")}`;
  if (node.enum !== undefined) return `one of ${node.enum.map(String).join(", ")}`;
  if (node.type === "null") return "null";
  if (node.type === "boolean") return "true or false";
  if (node.type === "integer") return numberRule("a whole number", node);
  if (node.type === "number") return numberRule("a number", node);
  if (node.type === "string") return textRule(node);
  return node.type === "array" ? listRule(node) : "other values";
}

/** The least and the most of a number that has both; null otherwise. */
export function rangeOf(node: RuleNode): { least: number; most: number } | null {
  const { least, most } = boundsOf(node);
  return least === null || most === null ? null : { least, most };
}

function boundsOf({ minimum, maximum }: RuleNode): { least: number | null; most: number | null } {
  return {
    least: minimum === undefined || minimum <= -ANY_WHOLE ? null : minimum,
    most: maximum === undefined || maximum >= ANY_WHOLE ? null : maximum,
  };
}

function numberRule(kind: string, node: RuleNode): string {
  const { exclusiveMinimum: above, exclusiveMaximum: below } = node;
  const { least, most } = boundsOf(node);
  if (least !== null && most !== null) return `${kind} from ${String(least)} to ${String(most)}`;
  const sides = [
    above === undefined ? "" : `above ${String(above)}`,
    below === undefined ? "" : `below ${String(below)}`,
    least === null ? "" : `of ${String(least)} or more`,
    most === null ? "" : `of at most ${String(most)}`,
  ].filter((side) => side !== "");
  return sides.length === 0 ? kind : `${kind} ${sides.join(" and ")}`;
}

function textRule({ format, minLength = 0, maxLength }: RuleNode): string {
  if (format === "date") return "a day such as 2026-01-31";
  return maxLength === undefined ? "text" : `text of ${String(minLength)} to ${String(maxLength)} signs`;
}

function listRule({ items, minItems, maxItems }: RuleNode): string {
  const inside = typeof items === "object" && !Array.isArray(items) ? ruleOf(waysOf(items)) : "values";
  const length =
    minItems !== undefined && minItems === maxItems
      ? ` of ${String(minItems)}`
      : maxItems === undefined
        ? ""
        : ` of ${String(minItems ?? 0)} to ${String(maxItems)}`;
  return `a list${length}, each ${inside}`;
}
