import type { Words } from "../en/words";
import { toldPlan } from "./told/plan";
import { toldReview } from "./told/review";
import { toldSegments } from "./told/segments";

/** Was die Berechnung in Sätzen sagt. */
export const toldWords: Words["told"] = {
  ...toldPlan,
  ...toldReview,
  ...toldSegments,
};
