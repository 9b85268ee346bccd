/** Sheets of a plan that a user may do without; those that the others are made of are always written. */
export const OPTIONAL_SHEETS = [
  "Performance",
  "Quota Allocation",
  "Mid-Year Jobs",
  "Resource Allocation",
  "Segments",
  "Change Log",
  "Hand-off",
  "Data Health",
] as const;

export type OptionalSheet = (typeof OPTIONAL_SHEETS)[number];
