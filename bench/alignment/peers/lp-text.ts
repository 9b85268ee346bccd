import { listCandidates } from "../../../src/engine/alignment/candidates";
import type { Instance } from "../../../src/engine/alignment/instance";
import { Pacer } from "../../../src/engine/alignment/pacer";
import { benchControl } from "../bench-control";

/** Columns that the exact solvers are given at most. */
const MOST_COLUMNS = 60_000;

/** Territories offered for each unit: all that fit, else the least reduced costs at our prices, a help to the peers. */
export async function columnsFor(instance: Instance, prices: Float64Array): Promise<Int32Array[]> {
  const width = Math.min(instance.territoryCount, Math.max(8, Math.floor(MOST_COLUMNS / instance.unitCount)));
  const pacer = new Pacer(benchControl());
  const { territory, width: slots } = await listCandidates(instance, prices, width, pacer);
  return Array.from({ length: instance.unitCount }, (_, unit) =>
    Int32Array.from(territory.subarray(unit * slots, (unit + 1) * slots)).filter((j) => j >= 0),
  );
}

/**
 * The assignment problem in CPLEX LP format, as HiGHS and CBC read it: x_i_j is 1 when unit
 * i is in territory j. Costs are divided by their mean, which solvers' tolerances expect.
 */
export function lpText(instance: Instance, columns: readonly Int32Array[]): string {
  const { territoryCount, measureCount, load, lower, upper } = instance;
  const terms: string[] = [];
  const rows: string[] = [];
  const sums: string[][] = Array.from({ length: territoryCount * measureCount }, () => []);
  const scale = meanCost(instance, columns);
  for (const [unit, listed] of columns.entries()) {
    const importance = instance.importance[unit] as number;
    const names: string[] = [];
    for (const j of listed) {
      const name = `x_${unit}_${j}`;
      names.push(name);
      terms.push(`${(importance * instance.cost.of(unit, j)) / scale} ${name}`);
      for (let m = 0; m < measureCount; m++) {
        const amount = load[unit * measureCount + m] as number;
        if (amount > 0) sums[j * measureCount + m]?.push(`${amount} ${name}`);
      }
    }
    rows.push(` a_${unit}: ${names.join(" + ")} = 1`);
  }
  for (const [at, sum] of sums.entries()) {
    if (sum.length === 0) continue;
    const [low, high] = [lower[at] as number, upper[at] as number];
    if (Number.isFinite(high)) rows.push(` u_${at}: ${wrapped(sum)} <= ${high}`);
    if (low > 0) rows.push(` l_${at}: ${wrapped(sum)} >= ${low}`);
  }
  const binaries = columns.flatMap((listed, unit) => [...listed].map((j) => `x_${unit}_${j}`));
  return [
    "Minimize",
    ` cost: ${wrapped(terms)}`,
    "Subject To",
    ...rows,
    "Binary",
    ...binaries.map((name) => ` ${name}`),
    "End",
    "",
  ].join("\n");
}

/** Labels from the names of the columns that are 1; null when a unit has none. */
export function labelsOf(instance: Instance, chosen: Iterable<string>): Int32Array | null {
  const territoryOf = new Int32Array(instance.unitCount).fill(-1);
  for (const name of chosen) {
    const [, unit, territory] = /^x_(\d+)_(\d+)$/.exec(name) ?? [];
    if (unit !== undefined) territoryOf[Number(unit)] = Number(territory);
  }
  return territoryOf.includes(-1) ? null : territoryOf;
}

/** The format allows lines of some hundred characters. */
function wrapped(terms: readonly string[]): string {
  const lines: string[] = [];
  for (let at = 0; at < terms.length; at += 8) lines.push(terms.slice(at, at + 8).join(" + "));
  return lines.join("\n + ");
}

function meanCost(instance: Instance, columns: readonly Int32Array[]): number {
  let sum = 0;
  for (const [unit, listed] of columns.entries()) {
    sum += (instance.importance[unit] as number) * instance.cost.of(unit, listed[0] as number);
  }
  return sum > 0 ? sum / instance.unitCount : 1;
}
