import type { Change, ChangeGround, ChangeKind, LoggedChange } from "../model/change";
import type { Plan } from "../model/plan";
import { HOUSE, NO_OWNER, SET_ASIDE } from "../model/plan";
import { ROWS_A_STEP, type Steps } from "../model/steps";
import { BLANK_CHANGE } from "./blank-change";
import { AREA_KINDS, HAND_KINDS, newestEntries, PLANNED_KINDS } from "./newest-entries";
import { plannedOverrideChanges } from "./override-changes";

/** Accounts of the plan that is written over which the list does not hold any more. */
function goneChanges(plan: Plan, before: ChangeGround["plan"] | null): Change[] {
  if (before === null) return [];
  const listed = new Set(plan.accounts.id.map((id) => id.toLowerCase()));
  const repOf = new Map(before.territories.map(({ name, rep }) => [name.toLowerCase(), rep]));
  const leading = before.amounts.find(({ measure }) => measure === plan.measures[0]?.key);
  return before.accountId.flatMap((id, row): Change[] => {
    if (listed.has(id.toLowerCase())) return [];
    const from = before.territory[row] ?? "";
    return [
      {
        ...BLANK_CHANGE,
        kind: "gone",
        accountId: id,
        account: before.account[row] ?? "",
        from,
        fromRep: repOf.get(from.toLowerCase()) ?? "",
        reason: "Not in the list of accounts any more",
        amount: leading?.values[row] ?? NaN,
      },
    ];
  });
}

/** Words in the Territory column for accounts that no territory holds. */
export interface OutsideLabels {
  readonly house: string;
}

/**
 * What writing this plan changes and the log does not tell yet: that it was written, moves from
 * today's owners, moves that an earlier plan made and this one does not, edits by hand that it
 * does not keep, and its quota overrides. A move that stands in the log is not told again.
 * Against the plan that is written over, accounts that have come and gone are told too.
 * Moves stand by the territory that gets, the largest accounts first.
 */
export function* plannedChanges(
  plan: Plan,
  labels: OutsideLabels,
  log: readonly LoggedChange[],
  before: ChangeGround["plan"] | null = null,
): Steps<Change[]> {
  const moves = yield* moveChanges(plan, labels, log, before);
  return [
    planWritten(plan),
    ...plannedOverrideChanges(plan.settings.quotaOverrides, log),
    ...droppedAreas(plan, log),
    ...moves,
    ...goneChanges(plan, before),
  ];
}

function planWritten(plan: Plan): Change {
  const { disruption, fingerprint, engineVersion, territories } = plan;
  const count = (value: number): string => value.toLocaleString("en-US");
  let planned = 0;
  for (const territory of plan.territoryOf) if (territory >= 0) planned++;
  const moved =
    disruption.accountsOwned === 0
      ? "no owners before"
      : `${count(disruption.accountsMoved)} of ${count(disruption.accountsOwned)} owned accounts move`;
  const run = `${fingerprint.slice(0, 4)}-${fingerprint.slice(4, 8)}`;
  return {
    ...BLANK_CHANGE,
    kind: "planWritten",
    account: plan.settings.planName,
    reason: `${count(planned)} accounts in ${count(territories.length)} territories, ${moved}; run ${run}, version ${engineVersion}`,
  };
}

function* moveChanges(
  plan: Plan,
  labels: OutsideLabels,
  log: readonly LoggedChange[],
  written: ChangeGround["plan"] | null,
): Steps<Change[]> {
  const known = written === null ? null : new Set(written.accountId.map((id) => id.toLowerCase()));
  const { accounts, territories, territoryOf, previousTerritoryOf } = plan;
  const planned = newestEntries(log, PLANNED_KINDS, ({ accountId }) => accountId.toLowerCase());
  const byHand = newestEntries(log, HAND_KINDS, ({ accountId }) => accountId.toLowerCase());
  const before = deviationsOf(plan.before?.[0]);
  const after = deviationsOf(plan.after[0]);
  /** By territory that gets, those that no territory gets last. */
  const changes: Change[][] = Array.from({ length: territories.length + 1 }, () => []);
  yield;
  for (let account = 0; account < accounts.count; account++) {
    if (account % ROWS_A_STEP === ROWS_A_STEP - 1) yield;
    // Set aside: nothing was decided about it, and another row may have its id.
    if (territoryOf[account] === SET_ASIDE) continue;
    const id = accounts.id[account] ?? "";
    const key = id.toLowerCase();
    const now = territoryOf[account] ?? HOUSE;
    const previous = previousTerritoryOf[account] ?? NO_OWNER;
    const owner = accounts.owner[account] ?? "";
    const to = now >= 0 ? (territories[now]?.name ?? "") : labels.house;
    const common = {
      accountId: id,
      account: accounts.name[account] ?? "",
      to,
      by: "",
      toRep: territories[now]?.rep ?? "",
      amount: plan.measures[0]?.values[account] ?? NaN,
      toBefore: before[now] ?? NaN,
      toAfter: after[now] ?? NaN,
    };
    const reason = plan.reason[account] ?? "";
    const add = (change: Change): void => {
      changes[now < 0 ? territories.length : now]?.push(change);
    };
    const hand = byHand.get(key);
    if (hand?.kind === "handEdit" && hand.to !== to) {
      add({
        ...common,
        kind: "handEditDropped",
        from: hand.to,
        fromRep: hand.toRep,
        reason: "The plan was written anew without this edit",
        fromBefore: NaN,
        fromAfter: NaN,
        toBefore: NaN,
        toAfter: NaN,
      });
    }
    const kind = kindOfMove(now, previous, owner) ?? (known?.has(key) === false ? "arrived" : null);
    const last = planned.get(key);
    if (kind !== null) {
      const from = territories[previous]?.name ?? "";
      const known = territories[previous]?.rep ?? "";
      const fromRep = known === "" ? owner : known;
      const isTold = last?.kind === kind && isSame(last, { from, to, fromRep, toRep: common.toRep });
      if (isTold) continue;
      const fromBefore = before[previous] ?? NaN;
      const fromAfter = after[previous] ?? NaN;
      add({ ...common, kind, from, fromRep, reason, fromBefore, fromAfter });
    } else if (last !== undefined && last.kind !== "moveTakenBack" && now >= 0 && last.to !== to) {
      add({
        ...common,
        kind: "moveTakenBack",
        from: last.to,
        fromRep: last.toRep,
        reason,
        fromBefore: NaN,
        fromAfter: NaN,
      });
    }
  }
  yield;
  return changes.flatMap((ofTerritory) => ofTerritory.sort((a, b) => sizeOf(b) - sizeOf(a)));
}

function sizeOf({ amount }: Change): number {
  return Number.isNaN(amount) ? -1 : amount;
}

function kindOfMove(now: number, previous: number, owner: string): ChangeKind | null {
  if (now === HOUSE) return previous === NO_OWNER ? null : "toHouse";
  if (now < 0) return null;
  if (previous === NO_OWNER) return owner.trim() === "" ? null : "takenOver";
  return previous === now ? null : "plannedMove";
}

type Ends = Pick<LoggedChange, "from" | "to" | "fromRep" | "toRep">;

/** The same change of hands; territories may have other names in another plan. */
function isSame(one: Ends, other: Ends): boolean {
  const isSameEnd = (rep: string, otherRep: string, name: string, otherName: string): boolean =>
    rep !== "" && otherRep !== "" ? rep === otherRep : name === otherName;
  return (
    isSameEnd(one.toRep, other.toRep, one.to, other.to) &&
    isSameEnd(one.fromRep, other.fromRep, one.from, other.from)
  );
}

function droppedAreas(plan: Plan, log: readonly LoggedChange[]): Change[] {
  const newest = newestEntries(log, AREA_KINDS, ({ account }) => account.toLowerCase());
  const placed = new Map(plan.areas?.areas.map(({ name, territory }) => [name.toLowerCase(), territory]));
  return [...newest].flatMap(([key, entry]): Change[] => {
    if (entry.kind !== "areaEdit") return [];
    const { name = "", rep = "" } = plan.territories[placed.get(key) ?? -1] ?? {};
    if (name === entry.to) return [];
    return [
      {
        ...BLANK_CHANGE,
        kind: "areaEditDropped",
        account: entry.account,
        from: entry.to,
        to: name,
        fromRep: entry.toRep,
        toRep: rep,
        reason: "The plan was written anew without this edit",
      },
    ];
  });
}

function deviationsOf(balance: Plan["after"][number] | undefined): Float64Array {
  if (balance === undefined) return new Float64Array();
  return balance.load.map((load, at) => {
    const target = balance.target[at] ?? 0;
    return target > 0 ? load / target - 1 : NaN;
  });
}
