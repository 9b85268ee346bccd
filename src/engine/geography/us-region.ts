/** The five regions of the preset. */
export const US_REGIONS = ["Northeast", "Southeast", "Midwest", "Southwest", "West"] as const;
type UsRegion = (typeof US_REGIONS)[number];

const STATES_BY_REGION: Readonly<Record<UsRegion, string>> = {
  Northeast: "CT DE DC ME MD MA NH NJ NY PA RI VT",
  Southeast: "AL AR FL GA KY LA MS NC SC TN VA WV PR VI",
  Midwest: "IL IN IA KS MI MN MO NE ND OH SD WI",
  Southwest: "AZ NM OK TX",
  West: "AK CA CO HI ID MT NV OR UT WA WY GU AS MP",
};

const BY_STATE = new Map<string, UsRegion>(
  US_REGIONS.flatMap((region) =>
    STATES_BY_REGION[region].split(" ").map((state): [string, UsRegion] => [state, region]),
  ),
);

/**
 * Region of a US state in the preset of five.
 *
 * @param state two-letter code, as usStateCode gives it
 * @returns null for what is no state
 */
export function usRegion(state: string): UsRegion | null {
  return BY_STATE.get(state) ?? null;
}
