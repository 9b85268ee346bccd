import type { ScreenWords } from "../en/words";
import { accountWords } from "./account";
import { changeWords } from "./changes";
import { chartWords } from "./charts";
import { columnWords } from "./columns";
import { copyWords } from "./copy";
import { dataWords, emptyWords } from "./data";
import { findingTexts } from "./findings";
import { aboutWords } from "./about";
import { fitInWords } from "./fit-in";
import { interruptedWords } from "./interrupted";
import { jobWords, phaseNames } from "./job";
import { mapWords } from "./map";
import { matchingWords } from "./matching";
import { openingWords } from "./opening-words";
import { conflictWords, proofWords, tradeOffWords } from "./proof";
import { quotaWords } from "./quotas";
import { rerunWords } from "./rerun";
import { resourceWords } from "./resources";
import { byHandWords, resultWords } from "./result";
import { reviewWords } from "./review";
import { scenarioWords } from "./scenarios";
import { searchWords } from "./search";
import { segmentWords } from "./segments";
import { measureNames, measuresInSentences } from "./terms";
import { settingValueWords } from "./setting-values";
import { suggestWords } from "./suggest";
import { territoryCardWords } from "./territory-card";
import { territoryWords } from "./territories";
import { typedSettingWords } from "./typed-settings";
import { whatIfWords } from "./what-if";
import { workloadWords } from "./workload";
import { writeWords } from "./write";

/** Every word of the pane, in French; docs/languages.md has the terms. */
export const fr: ScreenWords = {
  ...openingWords,
  labelled: (name, value) => `${name}\u00a0: ${value}`,
  scenarios: scenarioWords,
  about: aboutWords,
  data: dataWords,
  findings: findingTexts,
  empty: emptyWords,
  columns: columnWords,
  measures: measureNames,
  onMeasure: measuresInSentences,
  segments: segmentWords,
  settings: territoryWords,
  typedSettings: typedSettingWords,
  settingValues: settingValueWords,
  quotas: quotaWords,
  workload: workloadWords,
  matching: matchingWords,
  review: reviewWords,
  changes: changeWords,
  fitIn: fitInWords,
  rerun: rerunWords,
  resources: resourceWords,
  job: jobWords,
  phases: phaseNames,
  result: resultWords,
  byHand: byHandWords,
  account: accountWords,
  proof: proofWords,
  conflicts: conflictWords,
  tradeOff: tradeOffWords,
  map: mapWords,
  territory: territoryCardWords,
  search: searchWords,
  charts: chartWords,
  suggest: suggestWords,
  write: writeWords,
  interrupted: interruptedWords,
  copy: copyWords,
  whatIf: whatIfWords,
};
