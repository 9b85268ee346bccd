import type { Finding, Fix } from "../model/finding";
import { FINDING_RULES, type FindingCode } from "./finding-rules";

/** What is special about one finding; the rest comes from its rule. */
export interface FindingDetail {
  readonly sheet: string;
  readonly cell: string;
  readonly column: string;
  readonly value: string;
  /** What was found, with its value; the rule is added. */
  readonly found: string;
  readonly remedy?: string;
  readonly count?: number;
  readonly fix?: Fix;
}

/**
 * Cells of one code and column that are listed one by one; the rest is one more finding that says how
 * many they are, so that a column of a million cells does not become a million findings.
 */
const LISTED = 1000;

/** How often a code was found in a column, and the last of those that are listed. */
interface Counted {
  readonly code: FindingCode;
  total: number;
  last: FindingDetail | null;
}

/** Collects findings in the order they are made. */
export class FindingLog {
  private readonly findings: Finding[] = [];
  /** By code, then by column. */
  private readonly counts = new Map<FindingCode, Map<string, Counted>>();
  /** The same in the order in which they were first found. */
  private readonly counted: Counted[] = [];

  /** `detail` is called only for findings that are listed. */
  add(code: FindingCode, column: string, detail: () => FindingDetail): void {
    let ofCode = this.counts.get(code);
    if (ofCode === undefined) this.counts.set(code, (ofCode = new Map<string, Counted>()));
    let entry = ofCode.get(column);
    if (entry === undefined) {
      entry = { code, total: 0, last: null };
      ofCode.set(column, entry);
      this.counted.push(entry);
    }
    entry.total += 1;
    if (entry.total > LISTED) return;
    entry.last = detail();
    this.findings.push(finding(code, entry.last));
  }

  /** All findings so far, which it forgets. */
  take(): Finding[] {
    const all = this.list();
    this.findings.length = 0;
    this.counts.clear();
    this.counted.length = 0;
    return all;
  }

  /** All findings; those beyond the listed ones as one finding per code and column. */
  list(): Finding[] {
    const rest: Finding[] = [];
    for (const { code, total, last } of this.counted) {
      if (total <= LISTED || last === null) continue;
      const more = total - LISTED;
      rest.push(
        finding(code, {
          ...last,
          cell: "",
          value: "",
          found: `${String(more)} more cells or rows of this kind`,
          count: more,
        }),
      );
    }
    return [...this.findings, ...rest];
  }
}

function finding(code: FindingCode, detail: FindingDetail): Finding {
  const rule = FINDING_RULES[code];
  return {
    severity: rule.severity,
    code,
    sheet: detail.sheet,
    cell: detail.cell,
    column: detail.column,
    value: detail.value,
    finding: `${detail.found}: ${rule.rule}`,
    remedy: detail.remedy ?? rule.remedy,
    ...(detail.count === undefined ? {} : { count: detail.count }),
    ...(detail.fix === undefined ? {} : { fix: detail.fix }),
  };
}
