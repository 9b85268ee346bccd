/** The menu of the plan bar. */
export const planMenuWords = {
  label: (name: string) => `${name}: menu of the plan`,
  scenarios: "Scenarios",
  restore: "Restore previous plan",
  copy: "Make a clean copy",
  about: "About Evenfield",
};
