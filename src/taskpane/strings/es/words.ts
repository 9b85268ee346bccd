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

/** Every word of the pane, in Spanish; docs/languages.md has the terms. */
export const es: OpeningWords = {
  appName: "Evenfield",

  steps: {
    label: "Pasos",
    names: {
      data: "Datos",
      segments: "Segmentos",
      territories: "Territorios",
      quotas: "Cuotas",
      review: "Revisión",
    },
    marks: { done: "hecho", look: "por revisar", here: "aquí", open: "aún no" },
    afterData: "Revise antes los datos; los territorios salen de ellos.",
  },

  planState: {
    noData: "Aún sin datos",
    reading: "Leyendo",
    draft: "Borrador, nada escrito",
    planning: "Planificando",
    planned: "Planificado, sin escribir",
    writing: "Escribiendo",
    written: (at) => `Escrito ${at}`,
  },

  planMenu: planMenuWords,
  scenarios: scenarioWords,
  back: "Atrás",
  cancel: "Cancelar",
  stopping: "Deteniendo",
  readAgain: "Leer de nuevo",
  show: "Ver",
  showIn: (what) => `Ver en la hoja: ${what}`,
  more: "Más",
  percent: "%",
  listLocale: "es",
  andMore: (shown) => `y ${shown} más`,
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
