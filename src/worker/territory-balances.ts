import type { Balance, Territory } from "../engine/model/plan";
import type { TerritoryBalance } from "./plan-summary";

/** Balances with their territories named, for display; a territory without target has a deviation of NaN. */
export function territoryBalances(
  territories: readonly Territory[],
  balances: readonly Balance[],
): TerritoryBalance[] {
  return balances.map(({ load, target, ...measured }) => ({
    ...measured,
    territories: territories.map(({ name, rep, region }, at) => {
      const [loaded, wanted] = [load[at] ?? 0, target[at] ?? 0];
      return {
        name,
        rep,
        region,
        load: loaded,
        target: wanted,
        deviation: wanted > 0 ? loaded / wanted - 1 : Number.NaN,
      };
    }),
  }));
}
