import type { Words } from "../en/words";
import { toldReview } from "./told/review";

/** Was die Berechnung in Sätzen sagt. */
export const toldWords: Words["told"] = {
  ...toldReview,
};
