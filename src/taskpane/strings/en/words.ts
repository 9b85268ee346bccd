import { SENTENCES } from "../../../engine/told/sentences";
import type { Step } from "../../state/pane-state";
import { accountWords } from "./account";
import { chartWords } from "./charts";
import { columnWords } from "./columns";
import { dataWords, emptyWords, groupingWords } from "./data";
import type { FindingTexts } from "../finding-texts";
import { aboutWords, firstRunWords } from "./first-run";
import type { ProblemCodeTexts } from "../problem-code-texts";
import { fitInWords } from "./fit-in";
import { rerunWords } from "./rerun";
import { jobWords, phaseNames } from "./job";
import { bootWords, problemTexts } from "./problems";
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
import { planMenuWords, scenarioWords } from "./scenarios";
import { searchWords } from "./search";
import { segmentWords } from "./segments";
import { entityNames, fieldNames, measureNames, measuresInSentences } from "./terms";
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

/**
 * Every word of the pane, in English. Short, present tense, the user's terms; what happened,
 * what it means, what to do. Functions take figures already formatted for the user's locale.
 */
export const en = {
  appName: "Evenfield",

  steps: {
    label: "Steps",
    names: {
      data: "Data",
      segments: "Segments",
      territories: "Territories",
      quotas: "Quotas",
      review: "Review",
    } satisfies Record<Step, string>,
    marks: { done: "done", look: "needs a look", here: "here", open: "not yet" },
    afterData: "Check the data first; Territories follows from it.",
  },

  planState: {
    noData: "No data yet",
    reading: "Reading",
    draft: "Draft, nothing written",
    planning: "Planning",
    planned: "Planned, not written",
    writing: "Writing",
    written: (at: string) => `Written ${at}`,
  },

  planMenu: planMenuWords,
  scenarios: scenarioWords,
  back: "Back",
  cancel: "Cancel",
  stopping: "Stopping",
  readAgain: "Read again",
  show: "Show",
  showIn: (what: string) => `Show in sheet: ${what}`,
  more: "More",
  percent: "%",
  /** By which names are listed: "A, B and C". */
  listLocale: "en-GB",
  andMore: (shown: string) => `and ${shown} more`,
  /** A name of a field or figure as it stands inside a sentence; nouns of some languages keep their capital. */
  midSentence: (name: string) => (name === "ID" ? name : name.toLowerCase()),

  firstRun: firstRunWords,
  about: aboutWords,
  entities: entityNames,
  fields: fieldNames,
  data: dataWords,
  findings: NO_TEXTS,
  empty: emptyWords,
  grouping: groupingWords,
  columns: columnWords,
  measures: measureNames,
  onMeasure: measuresInSentences,
  segments: segmentWords,
  settings: territoryWords,
  typedSettings: typedSettingWords,
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
  copy: copyWords,
  problems: problemTexts,
  boot: bootWords,
  told: { ...SENTENCES, problemCodes: NO_PROBLEM_TEXTS },
};

/** The same tree with any text where English has its own: functions keep what they are given. */
type Spoken<Tree> = Tree extends string
  ? string
  : Tree extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { [Name in keyof Tree]: Spoken<Tree[Name]> };

/** The shape every language fills: a missing word does not compile, nor does one too many. */
export type Words = Spoken<typeof en>;

/** Without the sentences of the engine: the first screens have none, and in other languages they are a file of their own. */
export type OpeningWords = Omit<Words, "told">;
