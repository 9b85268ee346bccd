import type { ChangeEntry, ChangeSources, LoggedChange } from "../model/change";
import type { Plan } from "../model/plan";
import type { Steps } from "../model/steps";
import { handChanges } from "./hand-changes";
import { loggedChanges } from "./logged-changes";
import { MEASURE_HEADINGS } from "./measure-headings";
import type { OutsideLabels } from "./planned-changes";
import { plannedChanges } from "./planned-changes";

/** Part of a day: what is found is told as older than the plan that is then written. */
const ONE_SECOND = 1 / 86_400;
/** How far ahead of the clock entries can be that were told one second later than they were found. */
const AHEAD = 60 * ONE_SECOND;

/** New entries of the log when nothing is written but the log: what was changed by hand since. */
export function foundEntries(sources: ChangeSources): ChangeEntry[] {
  return found(sources, loggedChanges(sources.earlier));
}

/** New entries of the log when a plan is written: what it changes, then what was found on the sheets that it replaces. */
export function* entriesOfPlan(
  plan: Plan,
  labels: OutsideLabels,
  sources: ChangeSources,
): Steps<ChangeEntry[]> {
  const log = loggedChanges(sources.earlier);
  yield;
  const byHand = found(sources, log);
  yield;
  // What was found just now is part of the log that this plan continues.
  const told = [...byHand.map(asLogged), ...log];
  const measure = MEASURE_HEADINGS[plan.measures[0]?.key ?? "accounts"];
  const changes = yield* plannedChanges(plan, labels, told, sources.ground?.plan ?? null);
  const when = momentOf(sources, log) + ONE_SECOND;
  yield;
  return [...changes.map((change): ChangeEntry => ({ change, when, measure })), ...byHand];
}

function found({ ground, at }: ChangeSources, log: readonly LoggedChange[]): ChangeEntry[] {
  if (ground === null) return [];
  const { changes, measure } = handChanges(ground, log);
  const when = momentOf({ at }, log);
  return changes.map((change) => ({ change, when, measure }));
}

/**
 * Moment of what is found now: not before the newest entry, which may have been told a second after it was found.
 * An entry that a reader has dated further ahead counts for nothing here.
 */
function momentOf({ at }: Pick<ChangeSources, "at">, log: readonly LoggedChange[]): number {
  return log.reduce((latest, { when }) => (when > latest && when < at + AHEAD ? when : latest), at);
}

function asLogged({ change, when }: ChangeEntry): LoggedChange {
  return { ...change, when };
}
