import { columnInRules } from "./rule-columns";
import type { RuleCondition, SegmentRule } from "./rule";

/** The rule as text that parseRule reads as the same rule. */
export function writeRule(rule: SegmentRule): string {
  const conditions = rule.conditions.map(writeCondition).join(" and ");
  return `${conditions} -> ${rule.atLeast ? "at least " : ""}${quotedWhereNeeded(rule.segment)}`;
}

function writeCondition({ column, operator, texts, number }: RuleCondition): string {
  const head = `${columnInRules(column)} ${operator}`;
  if (texts.length === 0) return head;
  switch (column.kind) {
    case "number":
      return operator === "is one of" ? `${head} ${texts.join(" or ")}` : `${head} ${String(number)}`;
    case "date":
      return `${head} ${texts.map(dateText).join(" or ")}`;
    case "yes or no":
      return `${head} ${texts.map((text) => (text === "1" ? "yes" : "no")).join(" or ")}`;
    case "text":
      return `${head} ${texts.map(quotedWhereNeeded).join(", ")}`;
  }
}

function dateText(serial: string): string {
  return new Date((Number(serial) - 25_569) * 86_400_000).toISOString().slice(0, 10);
}

/** Quotes around what would be read as part of the rule. */
function quotedWhereNeeded(text: string): string {
  const isPlain = !/,|;|->|→|^\s|\s$|(^|\s)(and|or)(\s|$)|^(not|one of|blank|at least)(\s|$)/i.test(text);
  return isPlain && text !== "" ? text : `"${text}"`;
}
