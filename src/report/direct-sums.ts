/** Above accounts x territories of this, sums are planned sums plus hand edits. */
export const DIRECT_SUMS_LIMIT = 500_000;
