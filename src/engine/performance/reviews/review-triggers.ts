import type { ReviewLine, ReviewTrigger } from "../../model/review";
import { tell } from "../../told/tell";
import type { ReviewGround } from "./review-ground";
import { goneReps } from "./seats";

/** Reps that a sentence names before it counts the rest. */
const MOST_NAMES = 3;

/**
 * What calls for a review before its date: more territories outside than the limit, a rep who is
 * gone, more owners changed by hand than the limit, a wider spread of attainment than the limit.
 *
 * @param lines those of the whole company
 */
export function reviewTriggers(ground: ReviewGround, lines: readonly ReviewLine[]): ReviewTrigger[] {
  const beyond = (key: ReviewLine["key"]): { readonly now: number; readonly atMost: number } | null => {
    const line = lines.find((one) => one.key === key && one.status === "act");
    return line === undefined || line.now === null ? null : { now: line.now, atMost: line.atMost ?? 0 };
  };
  const triggers: ReviewTrigger[] = [];
  const outside = beyond("outside");
  if (outside !== null) {
    const { now, atMost } = outside;
    const told = tell("outsideTheBand", now, { count: now }, { count: atMost });
    triggers.push({ kind: "outside", told });
  }
  const gone = goneReps(ground).map((territory) => ground.territories[territory]?.rep ?? "");
  if (gone.length > 0) {
    const told = tell("repsGone", gone.length, { names: gone, most: MOST_NAMES });
    triggers.push({ kind: "repGone", told });
  }
  const edits = beyond("handEdits");
  if (edits !== null) {
    const told = tell("ownersByHand", { share: edits.now }, { share: edits.atMost });
    triggers.push({ kind: "handEdits", told });
  }
  const spread = beyond("spread");
  if (spread !== null) {
    const told = tell("spreadTooWide", points(spread.now), points(spread.atMost));
    triggers.push({ kind: "spread", told });
  }
  return triggers;
}

function points(share: number): { readonly count: number } {
  return { count: Math.round(100 * share) };
}
