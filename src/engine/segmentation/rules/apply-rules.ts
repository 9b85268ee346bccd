import { tell } from "../../told/tell";
import type { Pacer } from "../../alignment/pacer";
import { flag, whole } from "../../alignment/typed-cell";
import { editDistance } from "../../intake/edit-distance";
import { forEachRow } from "../../intake/row-loop";
import type { AccountTable } from "../../model/account-table";
import type { Finding } from "../../model/finding";
import type { OtherColumn } from "../../model/other-column";
import type { Classes } from "../classes";
import type { SegmentFacts } from "../segment-facts";
import { readRules } from "./read-rules";
import type { SegmentRule } from "./rule";
import { ruleFinding } from "./rule-finding";
import { testOf } from "./rule-test";

/** Segments that a message names before it counts the rest: a grid has dozens. */
const MOST_NAMED = 4;
/** Letters that may be wrong in the name of a segment. */
const MOST_TYPOS = 2;

/** Of accounts that no rule fits, where rules alone make the segments. */
export const OTHER_NAME = "Other";

interface RuledClasses {
  readonly classes: Classes;
  /** Accounts each rule decides; -1 for a rule that was left out. */
  readonly counts: number[];
  /** Columns that no field reads and a rule asks. */
  readonly asked: readonly OtherColumn[];
  readonly findings: readonly Finding[];
}

/**
 * Puts rules over classes: from the top, the first rule that fits an account decides. "-> B" sets
 * the segment; "-> at least B" leaves an account that is in a better one. Segments that only
 * rules name come first, in the order of the rules. Rules that cannot be read, ask a column there
 * is not, lift to a segment there is not, or fit no account are findings; the first three are
 * left out.
 */
export async function applyRules(
  base: Classes,
  texts: readonly string[],
  accounts: AccountTable,
  counted: Uint8Array,
  facts: Pick<SegmentFacts, "mapped" | "others">,
  pacer: Pacer | null,
): Promise<RuledClasses> {
  const read = await readRules(texts, facts, pacer);
  const findings: Finding[] = [...read.findings];
  const known = new Map(base.names.map((name, place) => [name.toLowerCase(), place]));
  const fresh: string[] = [];
  const rules = read.rules.map((parsed, at): SegmentRule | null => {
    const text = texts[at] ?? "";
    if ("found" in parsed) {
      if (parsed.unknownColumn === undefined) {
        findings.push(
          ruleFinding("SEGMENT_RULE_UNREADABLE", text, parsed.found, `Left out; ${parsed.remedy}`),
        );
      }
      return null;
    }
    const key = parsed.rule.segment.toLowerCase();
    if (!known.has(key) && parsed.rule.atLeast) {
      findings.push(
        ruleFinding(
          "SEGMENT_RULE_SEGMENT_UNKNOWN",
          text,
          `"At least" needs a segment that is there, and "${parsed.rule.segment}" is none of ${listed([...base.names, ...fresh])}`,
          `Left out; name ${nearest(parsed.rule.segment, base.names) ?? "one of them"}, or leave out at least`,
        ),
      );
      return null;
    }
    if (!known.has(key)) {
      known.set(key, base.names.length + fresh.length);
      fresh.push(parsed.rule.segment);
    }
    return parsed.rule;
  });
  // Segments of the rules go before the others: place p of the base moves behind them.
  const place = (at: number): number => (at < base.names.length ? at + fresh.length : at - base.names.length);
  const cells = new Map(read.others.map((column) => [column.header, column.cells]));
  const tests = rules.map((rule) => (rule === null ? null : testOf(rule, accounts, cells)));
  const targets = rules.map((rule) => place(known.get(rule?.segment.toLowerCase() ?? "") ?? 0));
  const counts = rules.map((rule): number => (rule === null ? -1 : 0));
  const classOf = new Int32Array(accounts.count).fill(-1);
  await forEachRow(accounts.count, pacer, (account) => {
    if (flag(counted, account) === 0) return;
    const at = whole(base.classOf, account);
    const now = at < 0 ? at : place(at);
    const first = tests.findIndex((test) => test?.(account) === true);
    const target = targets[first] ?? now;
    if (first >= 0) counts[first] = (counts[first] ?? 0) + 1;
    classOf[account] = rules[first]?.atLeast === true && now < target ? now : target;
  });
  texts.forEach((text, index) => {
    if (counts[index] !== 0) return;
    findings.push(
      ruleFinding(
        "SEGMENT_RULE_FITS_NOTHING",
        text,
        "The rule decides no account: none fits it, or an earlier rule takes them",
        "Check its values against the list, or move it up",
      ),
    );
  });
  return {
    classes: {
      ...base,
      ruled: base.by === "rules" ? 0 : fresh.length,
      names: [...fresh, ...base.names],
      details: [...fresh.map(() => null), ...base.details],
      classOf,
    },
    counts,
    asked: read.others,
    findings,
  };
}

/** The base of rules that make the segments alone: one class for what no rule fits. */
export function everythingElse(counted: Uint8Array): Classes {
  return {
    by: "rules",
    basis: tell("byRules"),
    note: [],
    names: [OTHER_NAME],
    details: [tell("noRuleFits")],
    classOf: Int32Array.from(counted, (is) => (is === 1 ? 0 : -1)),
  };
}

/** "A, B, C" or "A-Grow, A-Keep, B-Grow, B-Keep and 12 more" */
function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  // One more name is as short as "and 1 more".
  return more <= 1 ? names.join(", ") : `${names.slice(0, MOST_NAMED).join(", ")} and ${String(more)} more`;
}

/** The segment that a name is a typing error of; null where none is near. */
function nearest(name: string, names: readonly string[]): string | null {
  // Of a name of three letters one may be wrong; "D" is no typing error of "A".
  const atMost = Math.min(MOST_TYPOS, Math.floor(name.length / 3));
  const [best] = names
    .map((other) => ({ other, edits: editDistance(name.toLowerCase(), other.toLowerCase(), atMost) }))
    .filter(({ edits }) => edits <= atMost)
    .sort((one, other) => one.edits - other.edits);
  return best === undefined ? null : `"${best.other}"`;
}
