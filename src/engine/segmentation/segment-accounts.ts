import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";
import { EngineError } from "../model/engine-error";
import type { Finding } from "../model/finding";
import type { OtherColumn } from "../model/other-column";
import type { SegmentBy, Segmentation } from "../model/segmentation";
import type { Settings } from "../model/settings";
import { baseClasses } from "./base-classes";
import { segmentsWithCalls, withCallPlan } from "./call-plan";
import { countedAccounts } from "./classes";
import { estimatePotential } from "./potential/estimate-potential";
import { profileSegments } from "./profile";
import { applyRules } from "./rules/apply-rules";
import type { SegmentFacts } from "./segment-facts";
import { waysToSegment } from "./ways-to-segment";

/** The accounts as a plan uses them, and how they were segmented. */
export interface SegmentedAccounts {
  /** Segment by its shown name, calls and hours filled in by segment, potential estimated when asked. */
  readonly accounts: AccountTable;
  readonly segmentation: Segmentation;
  /** Columns of the account sheet that no field reads and a rule asks. */
  readonly asked: readonly OtherColumn[];
  readonly findings: readonly Finding[];
}

const WAY_WORDS: Readonly<Record<SegmentBy, string>> = {
  column: "their segment column",
  abc: "cumulative share",
  breaks: "natural breaks",
  rfm: "recency, frequency and revenue",
  clusters: "clusters",
  density: "density",
  grid: "a grid",
  rules: "rules",
  none: "nothing",
};

/**
 * Puts every account that can be planned into exactly one segment and fills in how it is called.
 * First the potential is estimated where that is chosen, then the accounts are classed one way,
 * then the rules of the settings decide over it, then names and calls are given. Where the way is
 * open, the segment column is used if there is one, else cumulative share of an amount, else
 * nothing is segmented. The order of the rows changes nothing. Time near-linear in accounts.
 *
 * @throws EngineError SEGMENTS_NOT_POSSIBLE where the chosen way has no data; CANCELLED
 */
export async function segmentAccounts(
  read: AccountTable,
  settings: Settings,
  facts: SegmentFacts,
  pacer: Pacer | null,
): Promise<SegmentedAccounts> {
  await pacer?.breathe(0, 1);
  const counted = countedAccounts(read.setAside);
  await pacer?.breathe(0, 1);
  const estimate = settings.estimatePotential ? await estimatePotential(read, counted, pacer) : null;
  const accounts = estimate === null ? read : { ...read, potential: estimate.potential };
  await pacer?.breathe(0, 1);
  const ways = waysToSegment(accounts, counted, facts);
  const by = settings.segmentBy ?? (ways.column === null ? "column" : ways.abc === null ? "abc" : "none");
  const against = ways[by];
  if (against !== null) {
    throw new EngineError(
      "SEGMENTS_NOT_POSSIBLE",
      `Accounts cannot be segmented by ${WAY_WORDS[by]}: ${against.text}`,
      { segmentBy: by, reason: against.text },
    );
  }
  await pacer?.breathe(0, 1);
  const base = await baseClasses(by, accounts, counted, settings, facts, pacer);
  await pacer?.breathe(0, 1);
  const ruled =
    by === "none"
      ? { classes: base, counts: [], asked: [], findings: [] }
      : await applyRules(base, settings.segmentRules, accounts, counted, facts, pacer);
  const { classes } = ruled;
  const blank = classes.names.indexOf(classes.blank ?? "");
  const segments = segmentsWithCalls(classes, accounts, settings, blank);
  await pacer?.breathe(0, 1);
  const called = by === "none" ? accounts : await withCallPlan(accounts, classes.classOf, segments, pacer);
  await pacer?.breathe(0, 1);
  const { callsPerYear: ownCalls, hoursPerCall: ownHours } = read;
  return {
    accounts: called,
    segmentation: {
      by,
      basis: classes.basis,
      note: classes.note,
      segments,
      profiles: await profileSegments(called, segments, classes.classOf, ownCalls, ownHours, pacer),
      segmentOf: classes.classOf,
      ruleCounts: ruled.counts,
      ownCalls,
      ownHours,
      estimated: estimate?.estimated ?? null,
      potentialModel: estimate?.model ?? null,
    },
    asked: ruled.asked,
    findings: [
      ...(estimate?.findings ?? []),
      ...ruled.findings,
      ...blankFinding(read, blank, classes.classOf),
    ],
  };
}

function blankFinding(accounts: AccountTable, blank: number, segmentOf: Int32Array): Finding[] {
  if (blank < 0) return [];
  const count = segmentOf.reduce((sum, at) => sum + (at === blank ? 1 : 0), 0);
  if (count === 0) return [];
  const column = accounts.present.includes("segment") ? "Segment" : "";
  return [
    {
      severity: "look",
      code: "SEGMENT_BLANK",
      sheet: accounts.sheet,
      cell: "",
      column,
      value: "",
      finding: `${count} ${count === 1 ? "account has" : "accounts have"} no segment while others have one`,
      remedy: "Planned without calls of their own; fill in the segment, or let a rule decide it",
      count,
    },
  ];
}
