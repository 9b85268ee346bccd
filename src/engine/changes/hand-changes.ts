import type { Change, ChangeGround, ChangeKind, LoggedChange } from "../model/change";
import { inputChanges } from "./input-changes";
import { AREA_KINDS, HAND_KINDS, newestEntries } from "./newest-entries";
import { typedOverrideChanges } from "./override-changes";
import type { WrittenBalance } from "./written-balance";
import { writtenBalance } from "./written-balance";

/** What was found by hand on the sheets, and the measure that its effect is told on. */
export interface HandChanges {
  readonly changes: readonly Change[];
  /** "Potential" */
  readonly measure: string;
}

/**
 * What has been changed by hand on the sheets of the written plan and the log does not tell yet:
 * owners, whole areas, quota overrides, other inputs, and what was put back. The effect is the balance of the
 * two territories before and after everything that was found at this look.
 */
export function handChanges(ground: ChangeGround, log: readonly LoggedChange[]): HandChanges {
  const balance = writtenBalance(ground);
  return {
    changes: [
      ...typedOverrideChanges(ground, log),
      ...inputChanges(ground, log),
      ...areaAndAccountChanges(ground, log, balance),
    ],
    measure: balance.measure,
  };
}

/** An edit before its effect is known. */
interface Found {
  readonly kind: ChangeKind;
  readonly accountId: string;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly amount: number;
}

function areaAndAccountChanges(
  ground: ChangeGround,
  log: readonly LoggedChange[],
  balance: WrittenBalance,
): Change[] {
  const { plan } = ground;
  const areas = areaMoves(ground, log);
  const byHand = newestEntries(log, HAND_KINDS, ({ accountId }) => accountId.toLowerCase());
  const seen = new Set<string>();
  const before = new Int32Array(plan.accountId.length);
  const after = new Int32Array(plan.accountId.length);
  const found: Found[] = [];
  const follows = new Map<string, { accounts: number; amount: number }>();
  plan.accountId.forEach((accountId, row) => {
    const now = plan.territory[row] ?? "";
    const planned = plan.plannedTerritory[row] ?? "";
    const area = areas.get((ground.areaOfRow[row] ?? "").toLowerCase());
    const key = accountId.toLowerCase();
    // A second row of an id is one that was set aside; the log tells of the id's first.
    const last = seen.has(key) ? undefined : byHand.get(key);
    seen.add(key);
    const told = area !== undefined && now === area.now ? area.told : toldOf(last, planned);
    before[row] = balance.indexOf(told);
    after[row] = balance.indexOf(now);
    if (area !== undefined && now === area.now && last === undefined) {
      const amount = balance.amounts[row] ?? NaN;
      const sum = follows.get(area.name) ?? { accounts: 0, amount: 0 };
      follows.set(area.name, {
        accounts: sum.accounts + 1,
        amount: sum.amount + (Number.isNaN(amount) ? 0 : amount),
      });
      return;
    }
    if (now === told) return;
    found.push({
      kind: now === planned ? "handEditTakenBack" : "handEdit",
      accountId,
      account: plan.account[row] ?? "",
      from: told,
      to: now,
      reason: "",
      amount: balance.amounts[row] ?? NaN,
    });
  });
  const handedOver = [...areas.values()]
    .filter(({ now, told }) => now !== told)
    .map(({ name, now, told, planned }): Found => {
      const { accounts, amount } = follows.get(name) ?? { accounts: 0, amount: 0 };
      return {
        kind: now === planned ? "areaEditTakenBack" : "areaEdit",
        accountId: "",
        account: name,
        from: told,
        to: now,
        reason: accounts === 1 ? "1 account follows" : `${accounts.toLocaleString("en-US")} accounts follow`,
        amount,
      };
    });
  const all = [...handedOver, ...found];
  return all.length === 0
    ? []
    : withEffect(all, balance, balance.deviations(before), balance.deviations(after));
}

/** Where the log last saw the account, by hand: what it tells while the newest entry is of an edit that stands. */
function toldOf(last: LoggedChange | undefined, planned: string): string {
  return last?.kind === "handEdit" ? last.to : planned;
}

interface AreaMove {
  readonly name: string;
  readonly now: string;
  readonly planned: string;
  /** Where the log last saw it. */
  readonly told: string;
}

/** Areas that are not where they were planned or where the log saw them last. */
function areaMoves({ areas }: ChangeGround, log: readonly LoggedChange[]): Map<string, AreaMove> {
  const newest = newestEntries(log, AREA_KINDS, ({ account }) => account.toLowerCase());
  return new Map(
    areas.flatMap(({ name, territory, plannedTerritory }): [string, AreaMove][] => {
      const last = newest.get(name.toLowerCase());
      const told = last?.kind === "areaEdit" ? last.to : plannedTerritory;
      if (territory === plannedTerritory && told === plannedTerritory) return [];
      return [[name.toLowerCase(), { name, now: territory, planned: plannedTerritory, told }]];
    }),
  );
}

function withEffect(
  found: readonly Found[],
  balance: WrittenBalance,
  before: Float64Array,
  after: Float64Array,
): Change[] {
  return found.map((one): Change => {
    const from = balance.indexOf(one.from);
    const to = balance.indexOf(one.to);
    return {
      ...one,
      by: "",
      fromRep: balance.repOf(one.from),
      toRep: balance.repOf(one.to),
      fromBefore: before[from] ?? NaN,
      fromAfter: after[from] ?? NaN,
      toBefore: before[to] ?? NaN,
      toAfter: after[to] ?? NaN,
    };
  });
}
