import { reviewSentences } from "../performance/review-sentences";

/** The English of everything that the engine tells in sentences; every other language has the same codes. */
export const SENTENCES = {
  ...reviewSentences,
};
