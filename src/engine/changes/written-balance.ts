import type { ChangeGround } from "../model/change";
import type { Territory } from "../model/plan";
import { targetsOf } from "../plan/regions";
import { MEASURE_HEADINGS } from "./measure-headings";

/** Deviations of the written plan's territories for any placing of its accounts. */
export interface WrittenBalance {
  /** The leading measure's heading, "Potential". */
  readonly measure: string;
  /** Per row of Territory Assignments; NaN where the cell is blank. */
  readonly amounts: Float64Array;
  /** Index of a territory by its name; -1 for House, Set aside and names that are none. */
  readonly indexOf: (name: string) => number;
  readonly repOf: (name: string) => string;
  /**
   * load / target - 1 per territory; NaN where the target is 0.
   *
   * @param placed territory index of each row, -1 for none
   */
  readonly deviations: (placed: Int32Array) => Float64Array;
}

/** Balance on the measure that the written plan leads with, by the capacities and regions on its sheets. */
export function writtenBalance({ plan }: Pick<ChangeGround, "plan">): WrittenBalance {
  const key = plan.balanceOn[0]?.measure ?? plan.amounts[0]?.measure ?? "accounts";
  const column = plan.amounts.find(({ measure }) => measure === key);
  const amounts = column?.values ?? new Float64Array(plan.accountId.length).fill(1);
  const index = new Map(plan.territories.map(({ name }, at) => [name.toLowerCase(), at]));
  const indexOf = (name: string): number => index.get(name.toLowerCase()) ?? -1;
  const byRegion = plan.regions !== "none" && plan.regionTargets === "region";
  const groups = new Map<string, number>();
  const targetGroup = Int32Array.from(plan.territories, ({ region }) => {
    const name = byRegion ? region : "";
    const known = groups.get(name) ?? groups.size;
    groups.set(name, known);
    return known;
  });
  const territories = plan.territories.map((one): Territory => ({
    name: one.name,
    region: one.region,
    rep: one.rep,
    repIndex: -1,
    capacity: one.capacity > 0 ? one.capacity : Number.MIN_VALUE,
    homeLatitude: one.homeLatitude,
    homeLongitude: one.homeLongitude,
  }));
  return {
    measure: MEASURE_HEADINGS[column === undefined ? "accounts" : key],
    amounts,
    indexOf,
    repOf: (name) => plan.territories[indexOf(name)]?.rep ?? "",
    deviations(placed) {
      const load = new Float64Array(territories.length);
      placed.forEach((territory, row) => {
        const amount = amounts[row] ?? NaN;
        if (territory >= 0 && !Number.isNaN(amount)) load[territory] = (load[territory] ?? 0) + amount;
      });
      const target = targetsOf(load, territories, targetGroup);
      return load.map((held, at) => {
        const aim = target[at] ?? 0;
        return aim > 0 ? held / aim - 1 : NaN;
      });
    },
  };
}
