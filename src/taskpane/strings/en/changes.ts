/** Words of the Change Log; figures come formatted. */
export const changeWords = {
  logThem: "Add to the Change Log",
  logged: (count: number, shown: string) =>
    count === 0
      ? "The Change Log already has them all."
      : count === 1
        ? "1 entry added to the Change Log."
        : `${shown} entries added to the Change Log.`,
};
