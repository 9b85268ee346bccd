import type { OpeningWords } from "../en/opening-words";
import { firstRunWords } from "./first-run";
import { groupingWords } from "./grouping";
import { jobTitles } from "./job-titles";
import { planMenuWords } from "./plan-menu";
import { bootWords, problemTexts } from "./problems";
import { entityNames, fieldNames } from "./terms";

/** The words that the pane opens with, in Portuguese: the frame, the first view and what keeps it from opening. */
export const openingWords: OpeningWords = {
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
    afterTerritories: "Planeje antes os territórios; as cotas saem deles.",
    afterJob: "Aguarde o fim ou interrompa; depois as etapas se abrem.",
  },

  planState: {
    noData: "Ainda sem dados",
    reading: "Lendo",
    draft: "Rascunho, nada gravado",
    planning: "Planejando",
    planned: "Planejado, sem gravar",
    writing: "Gravando",
    written: (at) => `Gravado ${at}`,
    writtenNewer: (at) => `Gravado ${at}; o novo plano, não`,
    writtenEdited: (at) => `Gravado ${at}, alterado à mão depois`,
  },

  defaultPlanName: "Plano de territórios",
  planMenu: planMenuWords,
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
  entities: entityNames,
  fields: fieldNames,
  grouping: groupingWords,
  jobTitles,
  problems: problemTexts,
  boot: bootWords,
};
