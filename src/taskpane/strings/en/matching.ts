/** Words of the points of the match. */
export const matchingWords = {
  title: "Points of the match",
  pointsOf: (part: string) => `Points for ${part.toLowerCase()}`,
  points: "points",
  halfDistance: "Half of the points for distance at",
  hint: "What has no data is left out and the others make 100. A blank distance is taken from the accounts: three of four have a rep within it.",
  misfit: "A missing preferred trait costs",
  misfitHint: "Times a typical distance from account to rep, where a trait above is Preferred.",
};
