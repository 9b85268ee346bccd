import type { NextAction } from "../../model/review";

/** As many as a person can act on before the next review. */
const MOST_ACTIONS = 7;
/** Of these so many are kept for coaching, where there is any: it would else never come to its turn. */
const KEPT_FOR_COACHING = 2;

const LEVEL: Readonly<Record<NextAction["level"], number>> = { act: 0, watch: 1 };

/**
 * The most pressing actions and how many more there are. Whatever concerns a rep stands behind
 * all that concerns territories, seats and data; then what must be acted on before what is to be
 * watched, the larger first.
 */
export function inOrderOfPressure(actions: readonly NextAction[]): {
  readonly actions: NextAction[];
  readonly more: number;
} {
  const sorted = actions
    .map((action, at) => ({ action, at }))
    .sort(
      (a, b) =>
        Number(a.action.kind === "coach") - Number(b.action.kind === "coach") ||
        LEVEL[a.action.level] - LEVEL[b.action.level] ||
        b.action.size - a.action.size ||
        a.at - b.at,
    )
    .map(({ action }) => action);
  const ofReps = sorted.filter(({ kind }) => kind === "coach");
  const kept = Math.min(ofReps.length, KEPT_FOR_COACHING);
  const first = sorted.slice(0, sorted.length - ofReps.length).slice(0, MOST_ACTIONS - kept);
  const listed = [...first, ...ofReps.slice(0, MOST_ACTIONS - first.length)];
  return { actions: listed, more: sorted.length - listed.length };
}
