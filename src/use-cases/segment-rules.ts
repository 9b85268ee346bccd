import type { FieldMapping } from "../engine/model/workbook-mapping";
import type { RuleColumn } from "../engine/segmentation/rules/rule";
import { parseRule } from "../engine/segmentation/rules/parse-rule";
import type { SegmentRule } from "../engine/segmentation/rules/rule";
import { RuleColumnIndex } from "../engine/segmentation/rules/rule-columns";

export { writeRule } from "../engine/segmentation/rules/write-rule";

/**
 * A rule of the settings taken apart; null where it cannot be read.
 *
 * @param columns that rules can ask, those that no field reads among them
 */
export function readRule(
  text: string,
  mapped: readonly FieldMapping[],
  columns: readonly RuleColumn[],
): SegmentRule | null {
  const others = columns.flatMap(({ field, label, kind }) =>
    field === null && kind !== "yes or no" ? [{ header: label, kind }] : [],
  );
  const parsed = parseRule(text, new RuleColumnIndex(mapped, others));
  return "rule" in parsed ? parsed.rule : null;
}
