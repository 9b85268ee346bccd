/** Why accounts cannot be segmented a way, and what was fallen back on; figures come formatted. */
export const segmentSentences = {
  noAmounts: "no potential, revenue, forecast or number of employees",
  noSegmentColumn: "no segment column",
  noActivityNorSales: "no last activity and no sales sheet",
  noRevenue: "no revenue",
  noPlaces: "no account has a place",
  noGrowth: "no forecast, nor both potential and revenue",
  noIndustryColumn: "no industry column",
  noStatusColumn: "no status column",

  onRevenue: "No potential in the list, so by revenue",
  onForecast: "No potential in the list, so by forecast",
  onEmployees: "No potential in the list, so by employees",
  blankPotential: (shown: string) => `${shown} without potential count as the smallest`,
  blankRevenue: (shown: string) => `${shown} without revenue count as the smallest`,
  blankForecast: (shown: string) => `${shown} without forecast count as the smallest`,
  blankEmployees: (shown: string) => `${shown} without employees count as the smallest`,
  breaksFit: (share: string) => `the breaks explain ${share} of the differences`,
  breaksSampled: (amounts: string) => `found on ${amounts} amounts taken evenly`,
  noSalesForFrequency: "No sales sheet, so revenue stands for the number of sales too",
  allAlike: "All accounts are alike in their amounts",
  clearlyApart: (silhouette: string, accounts: string) =>
    `silhouette ${silhouette} on ${accounts} accounts, clearly apart`,
  overlapping: (silhouette: string, accounts: string) =>
    `silhouette ${silhouette} on ${accounts} accounts, overlapping`,
  hardlyApart: (silhouette: string, accounts: string) =>
    `silhouette ${silhouette} on ${accounts} accounts, hardly apart`,
  growthByPotential: "No forecast, so growth is told by the potential left",
};
