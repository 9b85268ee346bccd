/** Words of the search box; figures come formatted. */
export const searchWords = {
  open: "Find an account, rep or territory",
  label: "Account, rep or territory",
  placeholder: "Name, ID or city",
  found: "Found",
  hint: "The first letters of words are enough, in any order.",
  none: "Nothing of this plan is called so.",
  close: (value: number, shown: string) =>
    value === 1
      ? "Nothing is called so; 1 differs by a letter."
      : `Nothing is called so; ${shown} differ by a letter.`,
  some: (shown: string, all: string) => `${shown} of ${all} shown. More letters narrow it.`,
  all: (value: number, shown: string) => (value === 1 ? "1 found" : `${shown} found`),
  territories: "Territories",
  reps: "Reps",
  accounts: "Accounts",
  noTerritory: "no territory, shown in the sheet",
};
