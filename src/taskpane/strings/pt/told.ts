import type { Words } from "../en/words";
import { toldReview } from "./told/review";

/** O que o cálculo diz em frases. */
export const toldWords: Words["told"] = {
  ...toldReview,
};
