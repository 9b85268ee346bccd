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
import { territoryCardWords } from "./territory-card";
import { suggestWords } from "./suggest";
import { territoryWords } from "./territories";
import { typedSettingWords } from "./typed-settings";
import { whatIfWords } from "./what-if";
import { workloadWords } from "./workload";
import { writeWords } from "./write";

/** Every word of the pane, in Portuguese; docs/languages.md has the terms. */
export const pt: OpeningWords = {
  appName: "Evenfield",

  steps: {
    label: "Etapas",
    names: {
      data: "Dados",
      segments: "Segmentos",
      territories: "Territórios",
      quotas: "Cotas",
      review: "Revisão",
    },
    marks: { done: "feito", look: "a conferir", here: "aqui", open: "ainda não" },
    afterData: "Confira antes os dados; os territórios saem deles.",
  },

  planState: {
    noData: "Ainda sem dados",
    reading: "Lendo",
    draft: "Rascunho, nada gravado",
    planning: "Planejando",
    planned: "Planejado, sem gravar",
    writing: "Gravando",
    written: (at) => `Gravado ${at}`,
  },

  planMenu: planMenuWords,
  scenarios: scenarioWords,
  back: "Voltar",
  cancel: "Cancelar",
  stopping: "Parando",
  readAgain: "Ler de novo",
  show: "Ver",
  showIn: (what) => `Ver na planilha: ${what}`,
  more: "Mais",
  percent: "%",
  listLocale: "pt",
  andMore: (shown) => `e mais ${shown}`,
  midSentence: (name) => (name === "ID" ? name : name.toLowerCase()),

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
  write: writeWords,
  copy: copyWords,
  problems: problemTexts,
  whatIf: whatIfWords,
  suggest: suggestWords,
  boot: bootWords,
};
