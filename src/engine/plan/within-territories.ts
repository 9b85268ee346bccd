import { flag, whole } from "../alignment/typed-cell";
import type { Eligibility } from "./eligibility";
import { withHomes } from "./finish-plan";
import type { PreparedPlan } from "./prepare-plan";

/**
 * The search for accounts that few territories are to share, around a plan that stands: each account
 * that is free may go to those territories only, as far as the rules give it to any of them, and
 * the nearer is the better, whatever the plan was started from. Homes that are not known are the
 * middles of what the territories hold. A plan that nothing was said of is searched as it is.
 */
export function withinTerritories(prepared: PreparedPlan): PreparedPlan {
  const { input, rules, fixed, order, settings } = prepared;
  const within = input.written?.within;
  const [measure] = rules.measures;
  if (within === undefined || measure === undefined) return prepared;
  const names = new Set(within.map((name) => name.toLowerCase()));
  const territories = withHomes(input.accounts, rules.territories, fixed.territoryOf, measure, order);
  const isAmong = territories.map(({ name }) => names.has(name.toLowerCase()));
  const isFree = (account: number): boolean => whole(fixed.territoryOf, account) < 0;
  const near = { ...settings, startFrom: "homes" as const, moveAtMost: null };
  return {
    ...prepared,
    settings: near,
    rules: {
      ...rules,
      territories,
      settings: near,
      eligibility: narrowed(rules.eligibility, isAmong, isFree),
    },
  };
}

/** The same rules with kinds of their own for free accounts, which only the territories among may have. */
function narrowed(
  eligibility: Eligibility,
  isAmong: readonly boolean[],
  isFree: (account: number) => boolean,
): Eligibility {
  const n = isAmong.length;
  const { kindCount } = eligibility;
  const twice = <Values extends Uint8Array | Float64Array>(values: Values, empty: Values): Values => {
    empty.set(values);
    empty.set(values, values.length);
    return empty;
  };
  const { isAllowed, misfit, region, required } = eligibility;
  const allowed = twice(isAllowed, new Uint8Array(2 * isAllowed.length));
  for (let kind = 0; kind < kindCount; kind++) {
    const at = (kindCount + kind) * n;
    const both = isAmong.map((among, j) => among && flag(allowed, at + j) === 1);
    if (both.includes(true)) for (const [j, can] of both.entries()) allowed[at + j] = can ? 1 : 0;
  }
  return {
    ...eligibility,
    kindOf: eligibility.kindOf.map((kind, account) => (isFree(account) ? kindCount + kind : kind)),
    kindCount: 2 * kindCount,
    isAllowed: allowed,
    misfit: twice(misfit, new Float64Array(2 * misfit.length)),
    required: [...required, ...required],
    region: Int32Array.from([...region, ...region]),
  };
}
