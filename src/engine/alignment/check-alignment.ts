/**
 * The checker of finished alignments. It knows nothing of how they are found: everything
 * is counted again from the labels and the input columns.
 */

export interface AlignmentToCheck {
  readonly accountCount: number;
  readonly territoryCount: number;
  /** Per account: territory 0.., house or set aside as given below. */
  readonly territoryOf: ArrayLike<number>;
  readonly house: number;
  readonly setAside: number;
  /** Per account: true when the account cannot be planned. */
  readonly mustBeSetAside: (account: number) => boolean;
  /** Per account: the territory it is fixed to, or -1. */
  readonly fixedTo: ArrayLike<number>;
  /** Per account: the balanced measure, NaN counts 0. */
  readonly measure: ArrayLike<number>;
  /** Per territory: share weight, more than 0. */
  readonly capacity: ArrayLike<number>;
  readonly tolerance: number;
}

export interface AlignmentVerdict {
  /** What is broken, in words with the account or territory number; empty when nothing is. */
  readonly violations: readonly string[];
  readonly load: readonly number[];
  readonly target: readonly number[];
  readonly maxDeviation: number;
  readonly outside: number;
  readonly assigned: number;
}

/** Recomputes loads, targets and deviations from labels alone and lists every broken rule. */
export function checkAlignment(alignment: AlignmentToCheck): AlignmentVerdict {
  const violations: string[] = [];
  const load = new Array<number>(alignment.territoryCount).fill(0);
  let assigned = 0;
  if (alignment.territoryOf.length !== alignment.accountCount) {
    violations.push(
      `${alignment.territoryOf.length} labels for ${alignment.accountCount} accounts; each account needs one`,
    );
  }
  for (let account = 0; account < alignment.accountCount; account++) {
    const label = alignment.territoryOf[account];
    const aside = alignment.mustBeSetAside(account);
    if (aside !== (label === alignment.setAside)) {
      violations.push(
        `account ${account} is ${aside ? "" : "not "}to be set aside but has label ${String(label)}`,
      );
    }
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
    const amount = alignment.measure[account] ?? Number.NaN;
    load[label] = (load[label] ?? 0) + (Number.isNaN(amount) ? 0 : amount);
    assigned++;
  }

  let total = 0;
  for (const amount of load) total += amount;
  let capacity = 0;
  for (let j = 0; j < alignment.territoryCount; j++) capacity += alignment.capacity[j] ?? 0;
  const target = load.map((_, j) => (total * (alignment.capacity[j] ?? 0)) / capacity);
  let maxDeviation = 0;
  let outside = 0;
  for (const [j, amount] of load.entries()) {
    const aim = target[j] ?? 0;
    const off = aim > 0 ? Math.abs(amount - aim) / aim : amount === 0 ? 0 : 1;
    maxDeviation = Math.max(maxDeviation, off);
    if (off > alignment.tolerance + 1e-9) outside++;
  }
  return { violations, load, target, maxDeviation, outside, assigned };
}
