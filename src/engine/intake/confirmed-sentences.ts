/** What is known of a column from the user; the pane opens with these, apart from all that reading tells. */
export const confirmedSentences = {
  chosenByYou: "chosen by you",
  confirmedEarlier: "confirmed by you earlier",
  columnGone: "no longer in the sheet",
  confirmedAndGone: (header: string) => `“${header}” was confirmed earlier and is gone`,
};
