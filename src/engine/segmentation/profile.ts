import type { Pacer } from "../alignment/pacer";
import { add, real, whole } from "../alignment/typed-cell";
import { forEachRow } from "../intake/row-loop";
import type { AccountTable } from "../model/account-table";
import type { SegmentProfile } from "../model/segmentation";

/** Industries named for a segment. */
const NAMED_INDUSTRIES = 3;

/**
 * Profile of each segment. One pass over the accounts, in their order.
 *
 * @param accounts with calls and hours filled in by segment
 */
export async function profileSegments(
  accounts: AccountTable,
  segments: readonly unknown[],
  segmentOf: Int32Array,
  ownCalls: Float64Array,
  ownHours: Float64Array,
  pacer: Pacer | null,
): Promise<SegmentProfile[]> {
  const count = new Int32Array(segments.length);
  const own = new Int32Array(segments.length);
  const sums = { potential: zeros(segments), revenue: zeros(segments), workload: zeros(segments) };
  const ownWork = zeros(segments);
  const industries = segments.map(() => new Map<string, number>());
  await forEachRow(accounts.count, pacer, (account) => {
    const at = whole(segmentOf, account);
    if (at < 0) return;
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
  });
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
