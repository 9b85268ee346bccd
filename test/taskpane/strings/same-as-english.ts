/** Words that a language shares with English, or takes from it: names, units, terms of the field. */
const NAMES = ["Evenfield", "km", "km/h", "CAC", "Top-down", "Bottom-up", "ID"];

export const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: [
    ...NAMES,
    "Account",
    "Accounts",
    "Band",
    "Budget",
    "Code",
    "House",
    "Name",
    "Region",
    "Review",
    "Segment",
    "Standard",
    "Status",
    "Version",
  ],
};
