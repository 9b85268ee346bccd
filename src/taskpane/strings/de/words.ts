import type { OpeningWords } from "../en/words";
import { accountWords } from "./account";
import { changeWords } from "./changes";
import { chartWords } from "./charts";
import { columnWords } from "./columns";
import { copyWords } from "./copy";
import { dataWords, emptyWords, groupingWords } from "./data";
import { findingTexts } from "./findings";
import { aboutWords, firstRunWords } from "./first-run";
import { fitInWords } from "./fit-in";
import { jobWords, phaseNames } from "./job";
import { mapWords } from "./map";
import { matchingWords } from "./matching";
import { bootWords, problemTexts } from "./problems";
import { conflictWords, proofWords, tradeOffWords } from "./proof";
import { quotaWords } from "./quotas";
import { rerunWords } from "./rerun";
import { resourceWords } from "./resources";
import { byHandWords, resultWords } from "./result";
import { reviewWords } from "./review";
import { planMenuWords, scenarioWords } from "./scenarios";
import { searchWords } from "./search";
import { segmentWords } from "./segments";
import { entityNames, fieldNames, measureNames, measuresInSentences } from "./terms";
import { suggestWords } from "./suggest";
import { territoryCardWords } from "./territory-card";
import { territoryWords } from "./territories";
import { typedSettingWords } from "./typed-settings";
import { workloadWords } from "./workload";
import { whatIfWords } from "./what-if";
import { writeWords } from "./write";

/** Every word of the pane, in German; docs/languages.md has the terms. */
export const de: OpeningWords = {
  appName: "Evenfield",

  steps: {
    label: "Schritte",
    names: {
      data: "Daten",
      segments: "Segmente",
      territories: "Gebiete",
      quotas: "Vorgaben",
      review: "Review",
    },
    marks: { done: "fertig", look: "braucht einen Blick", here: "hier", open: "noch nicht" },
    afterData: "Prüfen Sie zuerst die Daten; die Gebiete folgen daraus.",
  },

  planState: {
    noData: "Noch keine Daten",
    reading: "Liest",
    draft: "Entwurf, nichts geschrieben",
    planning: "Plant",
    planned: "Geplant, nicht geschrieben",
    writing: "Schreibt",
    written: (at) => `Geschrieben ${at}`,
  },

  planMenu: planMenuWords,
  scenarios: scenarioWords,
  back: "Zurück",
  cancel: "Abbrechen",
  stopping: "Hält an",
  readAgain: "Erneut lesen",
  show: "Zeigen",
  showIn: (what) => `Im Blatt zeigen: ${what}`,
  more: "Mehr",
  percent: "%",
  listLocale: "de",
  andMore: (shown) => `und ${shown} weitere`,
  midSentence: (name) => name,

  firstRun: firstRunWords,
  about: aboutWords,
  entities: entityNames,
  fields: fieldNames,
  data: dataWords,
  findings: findingTexts,
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
  whatIf: whatIfWords,
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
  write: writeWords,
  copy: copyWords,
  problems: problemTexts,
  boot: bootWords,
};
