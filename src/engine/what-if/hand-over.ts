import { whole } from "../alignment/typed-cell";
import type { Handed } from "../model/handover";
import type { Plan } from "../model/plan";
import { valueOrZero } from "../plan/measures";
import type { JobEffect } from "./job-effect";

/**
 * What a job hands over: the accounts that change hands with their weight in the territory that
 * gives them, and the quotas of the plan before.
 *
 * @param before the plan that the job was done on
 */
export function handOver(before: Plan, { moved }: Pick<JobEffect, "moved">): Handed {
  const rowOf = new Map(before.accounts.id.map((id, row) => [id, row]));
  const [measure] = before.measures;
  const worth = (row: number): number =>
    measure === undefined ? 0 : Math.max(0, valueOrZero(measure.values, row));
  const giving = [...new Set(moved.map(({ from }) => from))];
  const indexOf = new Map(before.territories.map(({ name }, index) => [name, index]));
  const isEven = new Set(giving.filter((name) => held(before, indexOf.get(name), worth, [], rowOf) === 0));
  const weigh = (territory: string) => (isEven.has(territory) ? () => 1 : worth);
  const moves = new Map<string, Handed["moves"][number]>();
  // By territory, so that running sums follow one another on the list.
  for (const from of giving) {
    for (const { id, fromRep, to, toRep } of moved.filter((move) => move.from === from)) {
      const key = `${from}\u0000${to}\u0000${toRep}`;
      const group = moves.get(key) ?? { from, fromRep, to, toRep, accounts: [], weights: [] };
      group.accounts.push(id);
      group.weights.push(weigh(from)(rowOf.get(id) ?? -1));
      moves.set(key, group);
    }
  }
  const groups = [...moves.values()];
  return {
    ...quotasBefore(before),
    unit: before.quotas?.unit ?? 1,
    moves: groups,
    wholes: giving.map((territory) => ({
      territory,
      weight: held(
        before,
        indexOf.get(territory),
        weigh(territory),
        groups.filter(({ from }) => from === territory).flatMap(({ accounts }) => accounts),
        rowOf,
      ),
    })),
  };
}

/** Who is held to what before a job, null without a target, and what of the target nobody carries. */
export function quotasBefore({
  quotas,
  territories,
}: Pick<Plan, "quotas" | "territories">): Pick<Handed, "quotas" | "notCarried"> {
  if (quotas === null) return { quotas: null, notCarried: undefined };
  return {
    quotas: quotas.territories.map(({ final }, index) => ({
      territory: territories[index]?.name ?? "",
      rep: territories[index]?.rep ?? "",
      quota: final,
    })),
    notCarried: quotas.notPlaced === 0 ? undefined : quotas.notPlaced,
  };
}

/** What a territory holds, summed in the order of the list and then of the rest, so that all of it is all of it. */
function held(
  { territoryOf }: Plan,
  territory: number | undefined,
  weigh: (row: number) => number,
  listed: readonly string[],
  rowOf: ReadonlyMap<string, number>,
): number {
  const isListed = new Set<number>();
  let sum = 0;
  for (const id of listed) {
    const row = rowOf.get(id) ?? -1;
    isListed.add(row);
    sum += weigh(row);
  }
  for (let row = 0; row < territoryOf.length; row++) {
    if (whole(territoryOf, row) === territory && !isListed.has(row)) sum += weigh(row);
  }
  return sum;
}
