import type { Pacer } from "../../alignment/pacer";
import { editDistance } from "../../intake/edit-distance";
import type { Finding } from "../../model/finding";
import type { OtherColumn, OtherColumnLook } from "../../model/other-column";
import type { SegmentFacts } from "../segment-facts";
import { parseRule, type ParsedRule } from "./parse-rule";
import { nameInRules, RuleColumnIndex } from "./rule-columns";
import { ruleFinding } from "./rule-finding";

/** Edits between two names that may be one. */
const NEAR = 2;

/** The rules of the settings, understood, with the cells they ask beyond those of the fields. */
interface ReadRules {
  readonly rules: readonly ParsedRule[];
  /** Columns that no field reads and a rule asks, in the order of the sheet. */
  readonly others: readonly OtherColumn[];
  /** What reading these columns found, and rules about columns there are not. */
  readonly findings: readonly Finding[];
}

/**
 * Reads the rules and the columns they ask. A rule may ask any column of the account sheet: one
 * that no field reads is looked at and read only when a rule names it.
 */
export async function readRules(
  texts: readonly string[],
  { mapped, others }: Pick<SegmentFacts, "mapped" | "others">,
  pacer: Pacer | null,
): Promise<ReadRules> {
  const looks =
    others === null ? [] : await namedIn(texts, others.headers, (header) => others.look(header, pacer));
  const index = new RuleColumnIndex(mapped, looks);
  const rules = texts.map((text) => parseRule(text, index));
  const findings: Finding[] = [];
  rules.forEach((parsed, at) => {
    if (!("found" in parsed) || parsed.unknownColumn === undefined) return;
    const known = [...mapped.map(({ header }) => header), ...(others?.headers ?? [])];
    findings.push(columnGone(texts[at] ?? "", parsed.unknownColumn, known));
  });
  const asked = new Set(
    rules.flatMap((parsed) =>
      "rule" in parsed
        ? parsed.rule.conditions.flatMap(({ column }) => (column.field === null ? [column.label] : []))
        : [],
    ),
  );
  const columns: OtherColumn[] = [];
  for (const header of others?.headers ?? []) {
    if (others === null || !asked.has(header)) continue;
    const read = await others.read(header, pacer);
    columns.push(read.column);
    findings.push(...read.findings);
  }
  return { rules, others: columns, findings };
}

/** Looks at the columns whose headers stand in a rule: they may be meant, or stand there as a value. */
async function namedIn(
  texts: readonly string[],
  headers: readonly string[],
  look: (header: string) => Promise<OtherColumnLook>,
): Promise<OtherColumnLook[]> {
  const written = nameInRules(texts.join("\n").replaceAll('"', ""));
  const looks: OtherColumnLook[] = [];
  for (const header of headers) {
    if (written.includes(nameInRules(header))) looks.push(await look(header));
  }
  return looks;
}

function columnGone(text: string, column: string, known: readonly string[]): Finding {
  const near = known.find((header) => editDistance(nameInRules(header), nameInRules(column), NEAR) <= NEAR);
  const holds = known.find((header) => nameInRules(header).includes(nameInRules(column)));
  const meant = near ?? holds;
  return ruleFinding(
    "SEGMENT_RULE_COLUMN_GONE",
    text,
    `The rule asks "${column}", and no column of the account list is called so`,
    meant === undefined
      ? "Left out; write the column as it is called in the list now, or put it back"
      : `Left out; write "${meant}" in its place if that is the column, or put it back`,
  );
}
