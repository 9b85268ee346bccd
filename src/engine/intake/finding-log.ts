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

/** Collects findings in the order they are made. */
export class FindingLog {
  private readonly findings: Finding[] = [];
  private readonly counts = new Map<string, { total: number; last: FindingDetail | null }>();

  /** `detail` is called only for findings that are listed. */
  add(code: FindingCode, column: string, detail: () => FindingDetail): void {
    const key = `${code}\n${column}`;
    let entry = this.counts.get(key);
    if (entry === undefined) this.counts.set(key, (entry = { total: 0, last: null }));
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
    return all;
  }

  /** All findings; those beyond the listed ones as one finding per code and column. */
  list(): Finding[] {
    const rest: Finding[] = [];
    for (const [key, { total, last }] of this.counts) {
      if (total <= LISTED || last === null) continue;
      const more = total - LISTED;
      rest.push(
        finding(key.slice(0, key.indexOf("\n")) as FindingCode, {
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
