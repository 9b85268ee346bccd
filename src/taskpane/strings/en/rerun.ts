/** Words of making a written plan again. */
export const rerunWords = {
  rerun: "Rerun and compare with the written plan",
  notThere:
    "No plan of this version is written here; write the plan, and it can be made again from its sheets.",
};
