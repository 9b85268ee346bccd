/**
 * A smallest set of rules in conflict, small in the sense that every rule of it is needed:
 * take any one away and the test no longer says impossible. Divides and conquers, so that a
 * few rules among many are found with few tests.
 *
 * @param rules earlier ones are kept in preference to later ones
 * @param isImpossible told of a set of rules; more rules never make an impossible set possible
 * @returns null when all rules together are not impossible
 * @see Junker (2004) QuickXplain: preferred explanations and relaxations, AAAI
 */
export async function smallestConflict<Rule>(
  rules: readonly Rule[],
  isImpossible: (rules: readonly Rule[]) => Promise<boolean>,
): Promise<Rule[] | null> {
  if (!(await isImpossible(rules))) return null;
  const explain = async (kept: readonly Rule[], isNew: boolean, open: readonly Rule[]): Promise<Rule[]> => {
    if (isNew && (await isImpossible(kept))) return [];
    if (open.length <= 1) return [...open];
    const half = open.length >> 1;
    const [preferred, others] = [open.slice(0, half), open.slice(half)];
    const ofOthers = await explain([...kept, ...preferred], preferred.length > 0, others);
    const ofPreferred = await explain([...kept, ...ofOthers], ofOthers.length > 0, preferred);
    return [...ofPreferred, ...ofOthers];
  };
  return explain([], true, rules);
}
