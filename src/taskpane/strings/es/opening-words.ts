import type { OpeningWords } from "../en/opening-words";
import { firstRunWords } from "./first-run";
import { groupingWords } from "./grouping";
import { jobTitles } from "./job-titles";
import { planMenuWords } from "./plan-menu";
import { bootWords, problemTexts } from "./problems";
import { entityNames, fieldNames } from "./terms";

/** The words that the pane opens with, in Spanish: the frame, the first view and what keeps it from opening. */
export const openingWords: OpeningWords = {
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
    afterTerritories: "Planifique antes los territorios; las cuotas salen de ellos.",
    afterJob: "Espere a que termine o deténgalo; después se abren los pasos.",
  },

  planState: {
    noData: "Aún sin datos",
    reading: "Leyendo",
    draft: "Borrador, nada escrito",
    planning: "Planificando",
    planned: "Planificado, sin escribir",
    writing: "Escribiendo",
    written: (at) => `Escrito ${at}`,
    writtenNewer: (at) => `Escrito ${at}; el nuevo plan, no`,
    writtenEdited: (at) => `Escrito ${at}, cambiado a mano después`,
  },

  defaultPlanName: "Plan de territorios",
  planMenu: planMenuWords,
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
  entities: entityNames,
  fields: fieldNames,
  grouping: groupingWords,
  jobTitles,
  problems: problemTexts,
  boot: bootWords,
};
