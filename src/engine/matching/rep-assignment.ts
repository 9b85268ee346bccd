import type { Pacer } from "../alignment/pacer";
import { real, whole } from "../alignment/typed-cell";
import type { RepAssignment } from "../model/matching";
import type { Territory } from "../model/plan";
import type { Matcher } from "./matcher";

/** Scores looked at for all territories together; beyond them accounts are sampled evenly. */
const MOST_SCORES = 2_000_000;
const LEAST_ACCOUNTS = 10;

/**
 * Why each territory belongs to its rep: the mean score of its accounts with every rep, its own against the best of
 * the others. Time grows with accounts times reps, up to a sample.
 *
 * @param order account rows in the order of their ids
 */
export async function explainAssignment(
  matcher: Matcher,
  territories: readonly Territory[],
  territoryOf: Int32Array,
  order: Int32Array,
  pacer: Pacer,
): Promise<RepAssignment[]> {
  const n = territories.length;
  const members = territories.map((): number[] => []);
  for (const account of order) members[whole(territoryOf, account)]?.push(account);
  const most = Math.max(LEAST_ACCOUNTS, Math.floor(MOST_SCORES / (n * n)));
  const scores = new Float64Array(n * n).fill(Number.NaN);
  for (const [territory, accounts] of members.entries()) {
    await pacer.breathe(5 * n + territory, 8 * n);
    const every = Math.max(1, Math.ceil(accounts.length / most));
    for (let rep = 0; rep < n; rep++) {
      let sum = 0;
      let known = 0;
      for (let at = 0; at < accounts.length; at += every) {
        const score = matcher.score(accounts[at] ?? -1, rep);
        if (Number.isNaN(score)) continue;
        sum += score;
        known++;
      }
      if (known > 0) scores[territory * n + rep] = sum / known;
    }
  }
  return territories.map((_, territory) => assignmentOf(territories, scores, territory));
}

function assignmentOf(
  territories: readonly Territory[],
  scores: Float64Array,
  territory: number,
): RepAssignment {
  const n = territories.length;
  const score = real(scores, territory * n + territory);
  let runnerUp = -1;
  for (let rep = 0; rep < n; rep++) {
    const other = real(scores, territory * n + rep);
    if (rep === territory || Number.isNaN(other)) continue;
    if (runnerUp < 0 || other > real(scores, territory * n + runnerUp)) runnerUp = rep;
  }
  const runnerUpScore = runnerUp < 0 ? Number.NaN : real(scores, territory * n + runnerUp);
  const rep = territories[territory]?.rep ?? "";
  const other = territories[runnerUp];
  const points = (value: number): string => String(Math.round(value));
  const reason = ((): string => {
    if (rep === "" || Number.isNaN(score)) return "";
    if (other === undefined) return `${rep} matches its accounts by ${points(score)} of 100`;
    if (runnerUpScore <= score) {
      return `${rep} matches its accounts best: ${points(score)} of 100, ahead of ${other.rep} with ${points(runnerUpScore)}`;
    }
    const there = real(scores, runnerUp * n + runnerUp);
    return `${rep} matches its accounts by ${points(score)} of 100; ${other.rep} would by ${points(runnerUpScore)}, but has ${other.name} with ${points(there)}: in total, by distance and preferred traits, no other way to give out the territories is better`;
  })();
  return { score, runnerUp, runnerUpScore, reason };
}
