import { readingSentences } from "../intake/reading-sentences";
import { setAsideSentences } from "../intake/set-aside-sentences";
import { reviewSentences } from "../performance/review-sentences";
import { planSentences } from "../plan/plan-sentences";
import { reasonSentences } from "../plan/reason-sentences";
import { segmentSentences } from "../segmentation/segment-sentences";

/** The English of everything that the engine tells in sentences; every other language has the same codes. */
export const SENTENCES = {
  ...planSentences,
  ...reasonSentences,
  ...reviewSentences,
  ...segmentSentences,
  ...readingSentences,
  ...setAsideSentences,
};
