import type { CentreProblem, CentreSolution } from "../centres/centre-problem";
import { loosePieces } from "./connected";

/** An alignment with its best centres, objective and excess, all computed from the problem alone. */
export function centreSolution(problem: CentreProblem, alignment: Int32Array): CentreSolution {
  const { unitCount, territoryCount, adjacency } = problem;
  const members: number[][] = Array.from({ length: territoryCount }, () => []);
  alignment.forEach((territory, unit) => members[territory]?.push(unit));
  const centres = new Int32Array(territoryCount);
  let objective = 0;
  members.forEach((units, territory) => {
    let best = Infinity;
    for (const centre of units) {
      let sum = 0;
      for (const unit of units) sum += problem.cost.of(unit, centre);
      if (sum >= best) continue;
      best = sum;
      centres[territory] = centre;
    }
    objective += best;
  });
  return {
    territoryOf: Int32Array.from(alignment),
    centres,
    objective,
    excess: excessOf(problem, members),
    isConnected:
      adjacency === null || loosePieces(adjacency, alignment.subarray(0, unitCount), territoryCount) === 0,
  };
}

function excessOf(problem: CentreProblem, members: readonly (readonly number[])[]): number {
  const { measureCount, load, lower, upper } = problem;
  let excess = 0;
  for (const units of members) {
    for (let m = 0; m < measureCount; m++) {
      let sum = 0;
      for (const unit of units) sum += load[unit * measureCount + m] as number;
      excess += Math.max(0, sum - (upper[m] as number), (lower[m] as number) - sum);
    }
  }
  return excess;
}
