import type { Severity } from "../model/finding";

/** What every finding of a code has in common; docs/findings.md lists the same. */
export interface FindingRule {
  readonly severity: Severity;
  /** The rule, in the user's words. */
  readonly rule: string;
  /** What to do, or what was done. */
  readonly remedy: string;
}
