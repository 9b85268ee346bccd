import type { FieldMapping } from "../engine/model/field";
import { parseRule } from "../engine/segmentation/rules/parse-rule";
import type { SegmentRule } from "../engine/segmentation/rules/rule";
import { RuleColumnIndex } from "../engine/segmentation/rules/rule-columns";

export { writeRule } from "../engine/segmentation/rules/write-rule";

/** A rule of the settings taken apart; null where it cannot be read. */
export function readRule(text: string, mapped: readonly FieldMapping[]): SegmentRule | null {
  const parsed = parseRule(text, new RuleColumnIndex(mapped));
  return "rule" in parsed ? parsed.rule : null;
}
