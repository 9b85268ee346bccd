import type { Words } from "../en/words";
import { toldPlan } from "./told/plan";
import { toldReasons } from "./told/reasons";
import { toldReview } from "./told/review";
import { toldSegments } from "./told/segments";

/** Was die Berechnung in Sätzen sagt. */
export const toldWords: Words["told"] = {
  ...toldPlan,
  ...toldReasons,
  ...toldReview,
  ...toldSegments,
};
