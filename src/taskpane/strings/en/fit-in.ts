import { many } from "../counted";

/** Words of fitting new accounts into a written plan; figures come formatted. */
export const fitInWords = {
  title: (arrived: number, arrivedShown: string, gone: number, goneShown: string) => {
    const came = `${many(arrived, arrivedShown, "account is", "accounts are")} new since the plan was written`;
    const left = `${many(gone, goneShown, "account of the written plan is", "accounts of the written plan are")} gone from the list`;
    if (gone === 0) return came;
    return arrived === 0 ? left : `${came}; ${goneShown} ${gone === 1 ? "is" : "are"} gone`;
  },
  lead: (arrived: number) => {
    if (arrived === 0) return "No account has to move for it.";
    return `${arrived === 1 ? "It" : "They"} can be placed without moving any other account.`;
  },
  byAreas: "Plan again: each goes where its county or state is.",
  fitIn: "Fit in new accounts",
  takeOut: "Take them out of the plan",
  heading: "Fitted in",
  done: (placed: number, shown: string) =>
    placed === 0
      ? "No account was new, and none has moved."
      : `${many(placed, shown, "new account was", "new accounts were")} placed; no other account has moved.`,
  gone: (gone: number, shown: string) =>
    `${many(gone, shown, "account is", "accounts are")} gone from the list and out of the plan.`,
  saved: "Saved as a scenario; the plan’s sheets are as they were.",
  goneList: (names: string) => `Gone: ${names}`,
  house: "House",
};
