/** The five sales regions of the sample company. */
export const US_REGIONS = ["Northeast", "Southeast", "Midwest", "Southwest", "West"] as const;
export type UsRegion = (typeof US_REGIONS)[number];

/** First part of a territory code: "NE-01". */
export const REGION_CODE: Readonly<Record<UsRegion, string>> = {
  Northeast: "NE",
  Southeast: "SE",
  Midwest: "MW",
  Southwest: "SW",
  West: "WE",
};

const STATES: Readonly<Record<UsRegion, string>> = {
  Northeast: "CT DC DE MA MD ME NH NJ NY PA RI VT",
  Southeast: "AL AR FL GA KY LA MS NC SC TN VA WV",
  Midwest: "IA IL IN KS MI MN MO ND NE OH SD WI",
  Southwest: "AZ NM OK TX",
  West: "AK CA CO HI ID MT NV OR UT WA WY",
};

const regionByState = new Map<string, UsRegion>(
  US_REGIONS.flatMap((region) => STATES[region].split(" ").map((state) => [state, region] as const)),
);

/** True for the two letters of a state or DC: not of a territory, a freely associated state or the armed forces. */
export function isState(letters: string): boolean {
  return regionByState.has(letters);
}

/** Region of a state's two letters. */
export function regionOfState(state: string): UsRegion {
  const region = regionByState.get(state);
  if (!region) throw new RangeError(`"${state}" is not one of the 50 states or DC`);
  return region;
}
