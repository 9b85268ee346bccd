import type { ReviewLine, ReviewTrigger } from "../../model/review";
import { countWords, listWords, shareWords } from "../next-actions/action-words";
import type { ReviewGround } from "./review-ground";
import { goneReps } from "./seats";

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
    const text = `${countWords(outside.now, "territory", "territories")} outside the band, ${String(outside.atMost)} allowed`;
    triggers.push({ kind: "outside", text });
  }
  const gone = goneReps(ground).map((territory) => ground.territories[territory]?.rep ?? "");
  if (gone.length > 0) {
    const text = `${listWords(gone)} ${gone.length === 1 ? "is" : "are"} no longer among the reps`;
    triggers.push({ kind: "repGone", text });
  }
  const edits = beyond("handEdits");
  if (edits !== null) {
    const text = `${shareWords(edits.now)} of the owners changed by hand, limit ${shareWords(edits.atMost)}`;
    triggers.push({ kind: "handEdits", text });
  }
  const spread = beyond("spread");
  if (spread !== null) {
    const text = `${points(spread.now)} points between best and least attainment, limit ${points(spread.atMost)}`;
    triggers.push({ kind: "spread", text });
  }
  return triggers;
}

function points(share: number): string {
  return String(Math.round(100 * share));
}
