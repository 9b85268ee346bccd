/** What a territory holds, by which it may need more or less. One value a territory. */
export interface ResourceNeeds {
  readonly whitespace: Float64Array;
  readonly penetration: Float64Array;
  readonly need: Float64Array;
  readonly companyPenetration: number;
}

/**
 * Whitespace = potential - revenue, not below 0. Need = penetration of all territories together
 * x potential - revenue, not below 0: the revenue that the territory would have more if it were
 * as well penetrated as its peers. Both are money, so that a large territory a little below
 * its peers may need as much as a small one far below them.
 */
export function needForResources(potential: Float64Array, revenue: Float64Array): ResourceNeeds {
  const companyPenetration = ratio(sum(revenue), sum(potential));
  return {
    whitespace: potential.map((value, at) => Math.max(0, value - (revenue[at] ?? 0))),
    penetration: potential.map((value, at) => ratio(revenue[at] ?? 0, value)),
    need: potential.map((value, at) =>
      Number.isNaN(companyPenetration) ? 0 : Math.max(0, companyPenetration * value - (revenue[at] ?? 0)),
    ),
    companyPenetration,
  };
}

/** NaN where the divisor is 0. */
function ratio(value: number, by: number): number {
  return by <= 0 ? NaN : value / by;
}

function sum(values: Float64Array): number {
  let all = 0;
  for (const value of values) all += value;
  return all;
}
