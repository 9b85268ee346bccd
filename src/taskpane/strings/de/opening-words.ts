import type { OpeningWords } from "../en/opening-words";
import { firstRunWords } from "./first-run";
import { groupingWords } from "./grouping";
import { jobTitles } from "./job-titles";
import { planMenuWords } from "./plan-menu";
import { bootWords, problemTexts } from "./problems";
import { entityNames, fieldNames } from "./terms";

/** The words that the pane opens with, in German: the frame, the first view and what keeps it from opening. */
export const openingWords: OpeningWords = {
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
    afterTerritories: "Planen Sie zuerst die Gebiete; die Vorgaben folgen daraus.",
    afterJob: "Warten Sie das Ende ab oder brechen Sie ab; danach öffnen sich die Schritte.",
  },

  planState: {
    noData: "Noch keine Daten",
    reading: "Liest",
    draft: "Entwurf, nichts geschrieben",
    planning: "Plant",
    planned: "Geplant, nicht geschrieben",
    writing: "Schreibt",
    written: (at) => `Geschrieben ${at}`,
    writtenNewer: (at) => `Geschrieben ${at}; der neue Plan nicht`,
    writtenEdited: (at) => `Geschrieben ${at}, seither von Hand geändert`,
  },

  defaultPlanName: "Gebietsplan",
  planMenu: planMenuWords,
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
  entities: entityNames,
  fields: fieldNames,
  grouping: groupingWords,
  jobTitles,
  problems: problemTexts,
  boot: bootWords,
};
