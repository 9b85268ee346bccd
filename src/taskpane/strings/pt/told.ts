import type { Words } from "../en/words";
import { problemCodeTexts } from "./problem-codes";
import { settingNames } from "./setting-names";
import { toldPlan } from "./told/plan";
import { toldReasons } from "./told/reasons";
import { toldReview } from "./told/review";
import { toldReading } from "./told/reading";
import { toldSegments } from "./told/segments";

/** O que o cálculo diz em frases. */
export const toldWords: Words["told"] = {
  problemCodes: problemCodeTexts,
  settingNames,
  ...toldPlan,
  ...toldReasons,
  ...toldReview,
  ...toldSegments,
  ...toldReading,
};
