import type { Words } from "../en/words";
import { toldReview } from "./told/review";

/** Lo que el cálculo dice en frases. */
export const toldWords: Words["told"] = {
  ...toldReview,
};
