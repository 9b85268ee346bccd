import type { GroupKind, PerformanceGroup } from "../../../engine/model/performance";
import { NO_SEGMENT } from "../../../engine/model/segmentation";
import type { ReportFacts } from "../../report-facts";
import { SEGMENT_SUMS_LIMIT } from "../../report-facts";

/** The three tables of the sheet have the same columns at the same place, so that one header row serves them. */
export type PerformanceTable = "EF_Performance" | "EF_Reps" | "EF_NoAccount";

/** Words in the Level column; the formulas of EF_Performance tell the levels apart by them. */
export const LEVELS = {
  all: "All",
  region: "Region",
  mostly: "Territories",
  density: "Density",
  segment: "Segment",
  team: "Team",
  office: "Office",
  outside: "Outside",
  territory: "Territory",
  rep: "Rep",
  unknown: "No account",
} as const satisfies Record<GroupKind, string>;

const ORDER: readonly GroupKind[] = [
  "region",
  "mostly",
  "density",
  "segment",
  "team",
  "office",
  "outside",
  "territory",
];

/** Everything but reps, in the order of the sheet: all, then from the large to the small. */
export function groupRows(facts: ReportFacts): PerformanceGroup[] {
  const { performance } = facts.plan;
  if (performance === null) return [];
  const kinds = ORDER.filter((kind) => kind !== "segment" || hasSegmentRows(facts));
  return [
    performance.all,
    ...kinds.flatMap((kind) => performance.groups.filter((group) => group.kind === kind)),
  ];
}

export function repRows({ plan }: ReportFacts): PerformanceGroup[] {
  return plan.performance?.groups.filter(({ kind }) => kind === "rep") ?? [];
}

/** Deals that belong to no account; they are in "All" and in their rep. */
export function noAccountRow({ plan }: ReportFacts): PerformanceGroup | undefined {
  return plan.performance?.groups.find(({ kind }) => kind === "unknown");
}

/** Segments are sums over all accounts, which takes too long in very large workbooks. */
export function hasSegmentRows({ plan }: ReportFacts): boolean {
  const { segments } = plan.segmentation;
  return segments.length > 0 && plan.accounts.count * segments.length <= SEGMENT_SUMS_LIMIT;
}

/** Density classes are sums over the accounts too. */
export function hasDensityRows({ plan }: ReportFacts): boolean {
  return plan.performance?.groups.some(({ kind }) => kind === "density") ?? false;
}

/** The name that formulas find a group by. */
export function groupName(facts: ReportFacts, { kind, name }: PerformanceGroup): string {
  if (kind !== "outside") return name;
  return name === "House" ? facts.houseLabel : facts.setAsideLabel;
}

/** Number of a segment as EF_Assignments has it; blank for other groups. */
export function segmentNo({ kind, index }: PerformanceGroup): number {
  return kind === "segment" && index !== NO_SEGMENT ? index + 1 : NaN;
}
