import type { Step } from "../../state/pane-state";
import type { Spoken } from "../spoken";
import { firstRunWords } from "./first-run";
import { groupingWords } from "./grouping";
import { jobTitles } from "./job-titles";
import { planMenuWords } from "./plan-menu";
import { bootWords, problemTexts } from "./problems";
import { entityNames, fieldNames } from "./terms";

/** The words that the pane opens with, in English: the frame, the first view and what keeps it from opening. */
export const openingWords = {
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
    afterTerritories: "Plan the territories first; Quotas follows from them.",
    afterJob: "Wait for this to end, or stop it; the steps open then.",
  },

  planState: {
    noData: "No data yet",
    reading: "Reading",
    draft: "Draft, nothing written",
    planning: "Planning",
    planned: "Planned, not written",
    writing: "Writing",
    written: (at: string) => `Written ${at}`,
    writtenNewer: (at: string) => `Written ${at}; the new plan is not`,
    writtenEdited: (at: string) => `Written ${at}, changed by hand since`,
  },

  defaultPlanName: "Territory plan",
  planMenu: planMenuWords,
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
  entities: entityNames,
  fields: fieldNames,
  grouping: groupingWords,
  jobTitles,
  problems: problemTexts,
  boot: bootWords,
};

/** The shape of them that every language fills. */
export type OpeningWords = Spoken<typeof openingWords>;
