/**
 * The checker of finished alignments. It knows nothing of how they are found: everything
 * is counted again from the labels and the input columns.
 */

/** A measure of the accounts and what the territories should hold of it. */
export interface MeasureToCheck {
  /** Per account, NaN counts 0. */
  readonly values: ArrayLike<number>;
  readonly tolerance: number;
  /** Per territory: hard limits; may be 0 and infinite. */
  readonly min: ArrayLike<number>;
  readonly max: ArrayLike<number>;
}

export interface AlignmentToCheck {
  readonly accountCount: number;
  readonly territoryCount: number;
  /** Per account: territory 0.., house or set aside as given below. */
  readonly territoryOf: ArrayLike<number>;
  readonly house: number;
  readonly setAside: number;
  /** Per account: true when the account cannot be planned. */
  readonly mustBeSetAside: (account: number) => boolean;
  /** Per account: true when no territory may have the account. */
  readonly mustBeHouse: (account: number) => boolean;
  /** Per account: the territory it is fixed to, or -1. */
  readonly fixedTo: ArrayLike<number>;
  /** Per account: a number that accounts share which must be in one territory, or -1. */
  readonly together: ArrayLike<number>;
  /** True when regions, skills and languages let the territory have the account. */
  readonly mayHave: (account: number, territory: number) => boolean;
  readonly measures: readonly MeasureToCheck[];
  /** Per territory: share weight, more than 0. */
  readonly capacity: ArrayLike<number>;
  /** Per territory: those with the same number share out what they hold together. */
  readonly targetGroup: ArrayLike<number>;
  /** Per account: territory of today, less than 0 when none. */
  readonly previousOf: ArrayLike<number>;
  /** Per account: what it counts when it changes its owner. */
  readonly moveWeight: ArrayLike<number>;
}

export interface MeasureVerdict {
  readonly load: readonly number[];
  readonly target: readonly number[];
  readonly maxDeviation: number;
  /** Territories outside the tolerance. */
  readonly outside: number;
  /** Territories outside a hard limit. */
  readonly outsideLimits: number;
}

export interface AlignmentVerdict {
  /** What is broken, in words with the account or territory number; empty when nothing is. */
  readonly violations: readonly string[];
  readonly measures: readonly MeasureVerdict[];
  readonly assigned: number;
  /** Weight of the accounts with an owner today, and of those among them that change owner. */
  readonly owned: number;
  readonly moved: number;
}

/** Recomputes loads, targets, deviations and moves from labels alone and lists every broken rule. */
export function checkAlignment(alignment: AlignmentToCheck): AlignmentVerdict {
  const violations: string[] = [];
  const placeOfGroup = new Map<number, { account: number; label: number }>();
  let assigned = 0;
  let owned = 0;
  let moved = 0;
  if (alignment.territoryOf.length !== alignment.accountCount) {
    violations.push(
      `${alignment.territoryOf.length} labels for ${alignment.accountCount} accounts; each account needs one`,
    );
  }
  for (let account = 0; account < alignment.accountCount; account++) {
    const label = alignment.territoryOf[account];
    const told = outsideTold(alignment, account, label);
    if (told !== null) violations.push(told);
    if (label === alignment.setAside || label === alignment.house) continue;
    if (label === undefined || !Number.isInteger(label) || label < 0 || label >= alignment.territoryCount) {
      violations.push(
        `account ${account} has label ${String(label)}; territories are 0..${alignment.territoryCount - 1}`,
      );
      continue;
    }
    const fixed = alignment.fixedTo[account] ?? -1;
    if (fixed >= 0 && fixed !== label) {
      violations.push(`account ${account} is fixed to territory ${fixed} but is in ${label}`);
    }
    if (fixed < 0 && !alignment.mayHave(account, label)) {
      violations.push(`account ${account} is in territory ${label}, which may not have it`);
    }
    const group = alignment.together[account] ?? -1;
    const first = placeOfGroup.get(group);
    if (group >= 0 && first === undefined) placeOfGroup.set(group, { account, label });
    if (group >= 0 && first !== undefined && first.label !== label) {
      violations.push(
        `accounts ${first.account} and ${account} move together but are in ${first.label} and ${label}`,
      );
    }
    const previous = alignment.previousOf[account] ?? -1;
    if (previous >= 0) {
      const weight = numberOrZero(alignment.moveWeight[account]);
      owned += weight;
      if (previous !== label) moved += weight;
    }
    assigned++;
  }
  const measures = alignment.measures.map((measure) => measureVerdict(alignment, measure));
  return { violations, measures, assigned, owned, moved };
}

/** What is wrong with an account that should be, or should not be, outside the territories. */
function outsideTold(alignment: AlignmentToCheck, account: number, label: number | undefined): string | null {
  const aside = alignment.mustBeSetAside(account);
  if (aside !== (label === alignment.setAside)) {
    return `account ${account} is ${aside ? "" : "not "}to be set aside but has label ${String(label)}`;
  }
  const house = !aside && alignment.mustBeHouse(account);
  if (house !== (label === alignment.house)) {
    return `account ${account} is ${house ? "" : "not "}to be a house account but has label ${String(label)}`;
  }
  return null;
}

function measureVerdict(alignment: AlignmentToCheck, measure: MeasureToCheck): MeasureVerdict {
  const n = alignment.territoryCount;
  const load = new Array<number>(n).fill(0);
  for (let account = 0; account < alignment.accountCount; account++) {
    const label = alignment.territoryOf[account] ?? -1;
    if (label >= 0 && label < n) load[label] = (load[label] ?? 0) + numberOrZero(measure.values[account]);
  }
  const target = load.map((_, j) => {
    let total = 0;
    let capacity = 0;
    for (let other = 0; other < n; other++) {
      if (alignment.targetGroup[other] !== alignment.targetGroup[j]) continue;
      total += load[other] ?? 0;
      capacity += alignment.capacity[other] ?? 0;
    }
    return (total * (alignment.capacity[j] ?? 0)) / capacity;
  });
  let maxDeviation = 0;
  let outside = 0;
  let outsideLimits = 0;
  for (const [j, amount] of load.entries()) {
    const aim = target[j] ?? 0;
    const off = aim > 0 ? Math.abs(amount - aim) / aim : amount === 0 ? 0 : 1;
    maxDeviation = Math.max(maxDeviation, off);
    if (off > measure.tolerance + 1e-9) outside++;
    const least = measure.min[j] ?? 0;
    const most = measure.max[j] ?? Number.POSITIVE_INFINITY;
    if (amount < least * (1 - 1e-9) || amount > most * (1 + 1e-9)) outsideLimits++;
  }
  return { load, target, maxDeviation, outside, outsideLimits };
}

function numberOrZero(value: number | undefined): number {
  return value === undefined || Number.isNaN(value) ? 0 : value;
}
