import type { RepTable } from "../model/account-table";
import type { CostTable } from "../model/cost-table";
import type { Territory } from "../model/plan";

/** Cost by whom it is for; NaN where no cost is known. */
export interface Costs {
  readonly from: "costs" | "reps" | "none";
  readonly ofTerritory: Float64Array;
  readonly ofRep: Float64Array;
  /** Named for a region and for no territory or rep in it. */
  readonly ofRegion: ReadonlyMap<string, number>;
  /** For none of them: of the company as a whole. */
  readonly ofCompany: number;
}

/**
 * Sales and marketing cost: each row counts for the territory it names, else that of its rep, else its region, else
 * the company. Without a list of costs the reps' cost a year counts.
 */
export function costsOf(costs: CostTable | null, reps: RepTable, territories: readonly Territory[]): Costs {
  const ofTerritory = new Float64Array(territories.length).fill(NaN);
  const ofRep = new Float64Array(reps.count).fill(NaN);
  const ofRegion = new Map<string, number>();
  let ofCompany = 0;
  const territoryOfRep = new Map(
    territories.flatMap(({ repIndex }, at): [number, number][] => (repIndex < 0 ? [] : [[repIndex, at]])),
  );
  const territoryAt = new Map(territories.map(({ name }, at) => [name.toLowerCase(), at]));
  const regions = new Map(territories.map(({ region }) => [region.toLowerCase(), region]));
  const book = (territory: number | undefined, rep: number, region: string, amount: number): void => {
    if (rep >= 0) plus(ofRep, rep, amount);
    const at = territory ?? territoryOfRep.get(rep);
    const known = region === "" ? undefined : regions.get(region.toLowerCase());
    if (at !== undefined) plus(ofTerritory, at, amount);
    else if (known !== undefined && known !== "") ofRegion.set(known, (ofRegion.get(known) ?? 0) + amount);
    else ofCompany += amount;
  };
  if (costs !== null && costs.amount.some((amount) => !Number.isNaN(amount))) {
    costs.amount.forEach((amount, row) => {
      if (Number.isNaN(amount)) return;
      const rep = costs.repIndex[row] ?? -1;
      book(
        territoryAt.get((costs.territory[row] ?? "").trim().toLowerCase()),
        rep,
        (costs.region[row] ?? "").trim(),
        amount,
      );
    });
    return { from: "costs", ofTerritory, ofRep, ofRegion, ofCompany };
  }
  reps.cost.forEach((cost, rep) => {
    if (!Number.isNaN(cost)) book(undefined, rep, reps.region[rep] ?? "", cost);
  });
  const hasCost = reps.cost.some((cost) => !Number.isNaN(cost));
  return { from: hasCost ? "reps" : "none", ofTerritory, ofRep, ofRegion, ofCompany };
}

function plus(sums: Float64Array, at: number, amount: number): void {
  const before = sums[at] ?? NaN;
  sums[at] = (Number.isNaN(before) ? 0 : before) + amount;
}
