import { many } from "../counted";

/** Words of a write that was broken off. */
export const interruptedWords = {
  title: "Writing was interrupted",
  plan: "the plan",
  /** @param at when it began, "" where that is not known */
  begun: (what: string, at: string) =>
    at === ""
      ? `Writing ${what} ended before it was done: the pane was closed, or Excel stopped.`
      : `Writing ${what}, begun ${at}, ended before it was done: the pane was closed, or Excel stopped.`,
  inPlace: (inPlace: number, inPlaceShown: string, _total: number, totalShown: string) =>
    `${inPlaceShown} of ${totalShown} new sheets ${inPlace === 1 ? "is" : "are"} in place; the sheets from before are still there.`,
  untouched: "Nothing is changed until you choose.",
  ways: "What you can do",
  keepPlan: "Keep the previous plan",
  keepSheets: "Keep the previous sheets",
  keepHint: "They stand as before the writing, and your formulas read them. The new sheets are removed.",
  remove: "Remove the new sheets",
  removeHint: "The workbook is as before the writing.",
  finish: "Finish writing",
  finishHint: (total: number, shown: string) =>
    `${many(total, shown, "new sheet stays", "new sheets stay")}.`,
  replaceHint: (replaced: number, shown: string) =>
    `The new sheets stay. ${many(replaced, shown, "previous sheet is", "previous sheets are")} deleted, with what was added to ${replaced === 1 ? "it" : "them"} by hand.`,
  ended: {
    finished: "An interrupted writing was finished",
    undone: "An interrupted writing was taken back",
  },
  finished: (at: string, total: number, shown: string) =>
    `${at === "" ? "" : `It began ${at}. `}${many(total, shown, "new sheet is", "new sheets are")} in place.`,
  undone: (at: string) =>
    `${at === "" ? "" : `It began ${at}. `}Your sheets and the previous plan are as they were before it.`,
  noted: "Got it",
};
