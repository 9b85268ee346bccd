import { SENTENCES } from "../../../engine/told/sentences";
import type { Spoken } from "../spoken";
import { accountWords } from "./account";
import { chartWords } from "./charts";
import { columnWords } from "./columns";
import { dataWords, emptyWords } from "./data";
import type { FindingTexts } from "../finding-texts";
import { aboutWords } from "./about";
import type { ProblemCodeTexts } from "../problem-code-texts";
import { fitInWords } from "./fit-in";
import { rerunWords } from "./rerun";
import { interruptedWords } from "./interrupted";
import { jobWords, phaseNames } from "./job";
import { openingWords } from "./opening-words";
import { copyWords } from "./copy";
import { changeWords } from "./changes";
import { conflictWords, proofWords, tradeOffWords } from "./proof";
import { mapWords } from "./map";
import { matchingWords } from "./matching";
import { quotaWords } from "./quotas";
import { workloadWords } from "./workload";
import { reviewWords } from "./review";
import { resourceWords } from "./resources";
import { byHandWords, resultWords } from "./result";
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
import { writeWords } from "./write";

/** What reading finds is said in English by the engine, with its grammar. */
const NO_TEXTS: FindingTexts = {};
/** So is what stops the work. */
const NO_PROBLEM_TEXTS: ProblemCodeTexts = {};

/** Settings are called as on Plan Settings. */
const NO_SETTING_NAMES: Readonly<Record<string, string>> = {};

/**
 * Every word of the pane, in English. Short, present tense, the user's terms; what happened,
 * what it means, what to do. Functions take figures already formatted for the user's locale.
 */
export const en = {
  ...openingWords,
  /** A name and what is told of it: "Owner: J. Smith". */
  labelled: (name: string, value: string) => `${name}: ${value}`,
  scenarios: scenarioWords,
  about: aboutWords,
  data: dataWords,
  findings: NO_TEXTS,
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
  map: mapWords,
  account: accountWords,
  territory: territoryCardWords,
  search: searchWords,
  charts: chartWords,
  suggest: suggestWords,
  proof: proofWords,
  conflicts: conflictWords,
  tradeOff: tradeOffWords,
  whatIf: whatIfWords,
  write: writeWords,
  interrupted: interruptedWords,
  copy: copyWords,
  told: { ...SENTENCES, problemCodes: NO_PROBLEM_TEXTS, settingNames: NO_SETTING_NAMES },
};

/** The shape every language fills: a missing word does not compile, nor does one too many. */
export type Words = Spoken<typeof en>;

/** Without the sentences of the engine, which in other languages are a file of their own. */
export type ScreenWords = Omit<Words, "told">;
