import type { OpeningWords } from "../en/opening-words";
import { firstRunWords } from "./first-run";
import { groupingWords } from "./grouping";
import { jobTitles } from "./job-titles";
import { planMenuWords } from "./plan-menu";
import { bootWords, problemTexts } from "./problems";
import { entityNames, fieldNames } from "./terms";

/** The words that the pane opens with, in French: the frame, the first view and what keeps it from opening. */
export const openingWords: OpeningWords = {
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
    afterTerritories: "Planifiez d’abord les secteurs\u00a0; les quotas en découlent.",
    afterJob: "Attendez la fin ou arrêtez\u00a0; les étapes s’ouvrent ensuite.",
  },

  planState: {
    noData: "Pas encore de données",
    reading: "Lecture",
    draft: "Brouillon, rien d’écrit",
    planning: "Planification",
    planned: "Planifié, pas écrit",
    writing: "Écriture",
    written: (at) => `Écrit ${at}`,
    writtenNewer: (at) => `Écrit ${at}\u00a0; le nouveau plan, non`,
    writtenEdited: (at) => `Écrit ${at}, modifié à la main depuis`,
  },

  defaultPlanName: "Plan de secteurs",
  planMenu: planMenuWords,
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
  entities: entityNames,
  fields: fieldNames,
  grouping: groupingWords,
  jobTitles,
  problems: problemTexts,
  boot: bootWords,
};
