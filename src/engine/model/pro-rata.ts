/** What a job on Mid-Year Jobs says of pro rata: quotas go over by the days that are left. */
export const BY_DAYS = "By days";
/** The same: the quotas of the whole year go over. */
export const WHOLE_YEAR = "Whole year";
