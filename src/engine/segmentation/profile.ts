import { add, real, whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Segmentation } from "../model/segmentation";

/** Industries named for a segment. */
const NAMED_INDUSTRIES = 3;

/** What a segment holds. Sums leave out what is missing. */
export interface SegmentProfile {
  readonly accounts: number;
  /** Share of all segmented accounts, 0..1. */
  readonly share: number;
  readonly potential: number;
  readonly revenue: number;
  /** Hours a year. */
  readonly workload: number;
  /** Revenue / potential, null without potential. Revenue of accounts without potential counts too. */
  readonly penetration: number | null;
  /** The most frequent industries with their share of the segment's accounts; equal ones by name. */
  readonly industries: readonly { readonly name: string; readonly share: number }[];
  /** Accounts whose calls or hours are their own, and their hours. */
  readonly ownAccounts: number;
  readonly ownHours: number;
}

/**
 * Profile of each segment. One pass over the accounts, in their order.
 *
 * @param accounts with calls and hours filled in by segment
 */
export function profileSegments(accounts: AccountTable, segmentation: Segmentation): SegmentProfile[] {
  const { segments, segmentOf, ownCalls, ownHours } = segmentation;
  const count = new Int32Array(segments.length);
  const own = new Int32Array(segments.length);
  const sums = { potential: zeros(segments), revenue: zeros(segments), workload: zeros(segments) };
  const ownWork = zeros(segments);
  const industries = segments.map(() => new Map<string, number>());
  for (let account = 0; account < accounts.count; account++) {
    const at = whole(segmentOf, account);
    if (at < 0) continue;
    count[at] = whole(count, at) + 1;
    addKnown(sums.potential, at, real(accounts.potential, account));
    addKnown(sums.revenue, at, real(accounts.revenue, account));
    const hours = real(accounts.callsPerYear, account) * real(accounts.hoursPerCall, account);
    addKnown(sums.workload, at, hours);
    if (!Number.isNaN(real(ownCalls, account)) || !Number.isNaN(real(ownHours, account))) {
      own[at] = whole(own, at) + 1;
      addKnown(ownWork, at, hours);
    }
    const industry = accounts.industry[account] ?? "";
    const tally = industries[at];
    if (industry !== "" && tally !== undefined) tally.set(industry, (tally.get(industry) ?? 0) + 1);
  }
  const all = count.reduce((sum, one) => sum + one, 0);
  return segments.map((_, at): SegmentProfile => {
    const accountsHere = whole(count, at);
    const potential = real(sums.potential, at);
    const revenue = real(sums.revenue, at);
    return {
      accounts: accountsHere,
      share: all === 0 ? 0 : accountsHere / all,
      potential,
      revenue,
      workload: real(sums.workload, at),
      penetration: potential > 0 ? revenue / potential : null,
      industries: topOf(industries[at] ?? new Map<string, number>(), accountsHere),
      ownAccounts: whole(own, at),
      ownHours: real(ownWork, at),
    };
  });
}

function zeros(segments: readonly unknown[]): Float64Array {
  return new Float64Array(segments.length);
}

function addKnown(sums: Float64Array, at: number, value: number): void {
  if (!Number.isNaN(value)) add(sums, at, value);
}

function topOf(tally: ReadonlyMap<string, number>, accounts: number): { name: string; share: number }[] {
  return [...tally]
    .sort(([nameA, a], [nameB, b]) => b - a || (nameA < nameB ? -1 : 1))
    .slice(0, NAMED_INDUSTRIES)
    .map(([name, count]) => ({ name, share: count / accounts }));
}
