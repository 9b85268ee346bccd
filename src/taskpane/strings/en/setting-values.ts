/** Values of settings, in a list of what was chosen otherwise. */
export const settingValueWords = {
  automatic: "automatic",
  starts: { owners: "Today’s owners", homes: "Reps’ homes", blank: "A blank map", areas: "Whole areas" },
  regionTargets: { region: "What the region has", company: "What the company has" },
  attainedOf: { plan: "Quotas of the plan", lastYear: "Quotas of last year" },
  atLeast: (amount: string) => `at least ${amount}`,
  atMost: (amount: string) => `at most ${amount}`,
};
