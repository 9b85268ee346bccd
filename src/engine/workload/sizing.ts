import { real } from "../alignment/typed-cell";
import type { SizingLine, SizingStep } from "../model/workload-plan";

/** Parts of a rep that are told apart: what lies below is noise of binary fractions. */
const PARTS = 1e6;

/** What sizing goes by, one value a territory. Hours are a year's. */
export interface SizingGround {
  readonly region: readonly string[];
  readonly callHours: Float64Array;
  /** NaN where it is not known; counts 0. */
  readonly travelHours: Float64Array;
  readonly capacity: Float64Array;
  /** Hours of a full-time rep who is there all year, more than 0. */
  readonly fullTimeHours: number;
  /** Utilisation that needed reps are counted at, more than 0. */
  readonly aim: number;
}

/**
 * Reps needed against reps there, by region and for the company: hours of calls and travel over the
 * hours of a full-time rep at the utilisation aimed at. The company's number is rounded up, as nobody
 * hires a part of a rep; the regions share that number, the largest remainders first and ties in the
 * plan's order, so that they add up to it. One rep more or fewer is a full-time one.
 *
 * @see Talley (1961) How to design sales territories, Journal of Marketing 25(3)
 * @returns one line a region in the plan's order, the company alone where there are none
 */
export function sizingOf(ground: SizingGround): { byRegion: SizingLine[]; company: SizingLine } {
  const regions = [...new Set(ground.region)];
  const company = lineOf(ground, "", () => true);
  const whole = Math.ceil(company.needed);
  if (regions.every((region) => region === "")) {
    const alone = { ...company, rounded: whole };
    return { byRegion: [alone], company: alone };
  }
  const lines = regions.map((region) => lineOf(ground, region, (j) => ground.region[j] === region));
  const floors = lines.map(({ needed }) => Math.floor(needed));
  const spare = whole - floors.reduce((sum, one) => sum + one, 0);
  const order = [...lines.keys()].sort((a, b) => remainderOf(lines[b]) - remainderOf(lines[a]) || a - b);
  return {
    byRegion: lines.map((line, at) => ({
      ...line,
      rounded: (floors[at] ?? 0) + (order.indexOf(at) < spare ? 1 : 0),
    })),
    company: { ...company, rounded: whole },
  };
}

function remainderOf(line: SizingLine | undefined): number {
  const needed = line?.needed ?? 0;
  return Math.round((needed - Math.floor(needed)) * PARTS);
}

function lineOf(ground: SizingGround, region: string, isIn: (j: number) => boolean): SizingLine {
  const sums = { seats: 0, callHours: 0, travelHours: 0, capacity: 0 };
  for (const j of ground.region.keys()) {
    if (!isIn(j)) continue;
    const travel = real(ground.travelHours, j);
    sums.seats++;
    sums.callHours += real(ground.callHours, j);
    sums.travelHours += Number.isNaN(travel) ? 0 : travel;
    sums.capacity += real(ground.capacity, j);
  }
  const { fullTimeHours, aim } = ground;
  const hours = sums.callHours + sums.travelHours;
  const fewer = sums.capacity - fullTimeHours;
  return {
    region,
    seats: sums.seats,
    fullTime: sums.capacity / fullTimeHours,
    callHours: sums.callHours,
    travelHours: sums.travelHours,
    needed: Math.round((hours / (fullTimeHours * aim)) * PARTS) / PARTS,
    rounded: 0,
    utilisation: hours / sums.capacity,
    withOneMore: hours / (sums.capacity + fullTimeHours),
    withOneFewer: fewer > 0 ? hours / fewer : null,
  };
}

/** What steps go by: the measure that is balanced first, per territory. */
export interface StepGround {
  readonly load: Float64Array;
  readonly target: Float64Array;
  readonly tolerance: number;
  readonly capacity: Float64Array;
  readonly fullTimeHours: number;
}

/**
 * What one full-time rep more or fewer does to the company, without a search: utilisation, the mean of
 * the targets, territories outside the band if no account moved, and the least that has to move. All
 * targets follow capacity, so with one rep more each is capacity / (capacity + one) of what it is.
 */
export function sizingSteps(company: SizingLine, ground: StepGround): SizingStep[] {
  let [total, capacity] = [0, 0];
  for (const amount of ground.load) total += amount;
  for (const hours of ground.capacity) capacity += hours;
  const { fullTimeHours } = ground;
  const changes: readonly (-1 | 0 | 1)[] = company.withOneFewer === null ? [0, 1] : [-1, 0, 1];
  return changes
    .filter((change) => company.seats + change > 0)
    .map((change): SizingStep => {
      const after = capacity + change * fullTimeHours;
      let outside = 0;
      for (const [j, target] of ground.target.entries()) {
        // A territory exactly on the edge is inside, whatever the last binary digit says.
        const most = (ground.tolerance + 1e-9) * target * capacity;
        if (target > 0 && Math.abs(real(ground.load, j) * after - target * capacity) > most) outside++;
      }
      const utilisation =
        change === 0 ? company.utilisation : change > 0 ? company.withOneMore : (company.withOneFewer ?? 0);
      return {
        change,
        seats: company.seats + change,
        utilisation,
        meanTarget: total / (company.seats + change),
        outside,
        toMove: change === 0 ? 0 : (total * fullTimeHours) / (change > 0 ? after : capacity),
      };
    });
}
