import type { Words } from "../en/words";
import { toldReview } from "./told/review";

/** Ce que le calcul dit en phrases. */
export const toldWords: Words["told"] = {
  ...toldReview,
};
