/** Accounts that are selected, by their rows. */
export type Selection = ReadonlySet<number>;

export const NOTHING_SELECTED: Selection = new Set<number>();

/**
 * The selection after an account was chosen: alone, or in addition to the others. Choosing what is
 * selected lets it go.
 */
export function withPicked(selection: Selection, account: number, isAdded: boolean): Selection {
  const others = isAdded ? selection : NOTHING_SELECTED;
  const wasAlone = !isAdded && selection.size === 1 && selection.has(account);
  if (wasAlone) return NOTHING_SELECTED;
  const next = new Set(others);
  if (!next.delete(account)) next.add(account);
  return next;
}

/** The selection after accounts were chosen together: these alone, or these and the others. */
export function withAll(selection: Selection, accounts: readonly number[], isAdded: boolean): Selection {
  return new Set(isAdded ? [...selection, ...accounts] : accounts);
}
