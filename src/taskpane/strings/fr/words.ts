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
import { whatIfWords } from "./what-if";
import { workloadWords } from "./workload";
import { writeWords } from "./write";

/** Every word of the pane, in French; docs/languages.md has the terms. */
export const fr: OpeningWords = {
  appName: "Evenfield",

  steps: {
    label: "Étapes",
    names: {
      data: "Données",
      segments: "Segments",
      territories: "Secteurs",
      quotas: "Quotas",
      review: "Revue",
    },
    marks: { done: "fait", look: "à vérifier", here: "ici", open: "pas encore" },
    afterData: "Vérifiez d’abord les données\u00a0; les secteurs en découlent.",
  },

  planState: {
    noData: "Pas encore de données",
    reading: "Lecture",
    draft: "Brouillon, rien d’écrit",
    planning: "Planification",
    planned: "Planifié, pas écrit",
    writing: "Écriture",
    written: (at) => `Écrit ${at}`,
  },

  planMenu: planMenuWords,
  scenarios: scenarioWords,
  back: "Retour",
  cancel: "Annuler",
  stopping: "Arrêt",
  readAgain: "Relire",
  show: "Voir",
  showIn: (what) => `Voir dans la feuille\u00a0: ${what}`,
  more: "Plus",
  percent: "%",
  listLocale: "fr",
  andMore: (shown) => `et ${shown} de plus`,
  midSentence: (name) => (name === "ID" || name === "CA" ? name : name.toLowerCase()),

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
  copy: copyWords,
  problems: problemTexts,
  whatIf: whatIfWords,
  boot: bootWords,
};
