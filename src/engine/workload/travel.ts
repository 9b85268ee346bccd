import type { Settings } from "../model/settings";
import type { TravelShape } from "../model/workload-plan";

/** Constant of the tour through many points (Applegate, Bixby, Chvátal & Cook 2006, after many others). */
export const TOUR_CONSTANT = 0.7124;

export type TravelSettings = Pick<
  Settings,
  "callsPerDay" | "travelSpeed" | "roadFactor" | "visitShare" | "flightSpeed" | "flightHours"
>;

/**
 * Hours on the way in a year: ((line haul + ways between calls) x road factor / speed + flights) x visits a call,
 * where a flight takes the hours around it and its km / its speed.
 *
 * A trip with m calls has m - 1 ways between them beside the way there and back, so of the round only
 * 1 - 1/m is driven.
 *
 * @see Daganzo (1984) The distance traveled to visit N points with a maximum of C stops per vehicle,
 *   Transportation Science 18(4); Figliozzi (2008) Planning approximations to the average length of
 *   vehicle routing problems, TRR 2089, for the ways between stops
 * @example travelHours({ lineHaulKm: 4000, roundKm: 800, tripShare: 1, flightKm: 0, flights: 0 }, { callsPerDay: 4, travelSpeed: 60, roadFactor: 1.2, visitShare: 0.5, flightSpeed: 700, flightHours: 4 }) // 16
 */
export function travelHours(shape: TravelShape, settings: TravelSettings): number {
  const { callsPerDay, travelSpeed, roadFactor, visitShare, flightSpeed, flightHours } = settings;
  const between = shape.roundKm * Math.max(0, 1 - shape.tripShare / callsPerDay);
  const driven = ((shape.lineHaulKm / callsPerDay + between) * roadFactor) / travelSpeed;
  const flown = (shape.flightKm / flightSpeed + shape.flights * flightHours) / callsPerDay;
  return (driven + flown) * visitShare;
}

/**
 * The sum over the rounds of a year of the root of the accounts in each, where account i is in the
 * first c_i rounds: with 10 accounts called twice and 6 of them four times a year, 2 sqrt(10) + 2 sqrt(6).
 * Half a call a year is half a round.
 *
 * @param tally accounts by their calls a year
 */
export function rootsOfRounds(tally: ReadonlyMap<number, number>): number {
  const levels = [...tally]
    .filter(([calls, accounts]) => calls > 0 && accounts > 0)
    .sort(([a], [b]) => b - a);
  let roots = 0;
  let accounts = 0;
  for (const [at, [calls, more]] of levels.entries()) {
    accounts += more;
    roots += (calls - (levels[at + 1]?.[0] ?? 0)) * Math.sqrt(accounts);
  }
  return roots;
}
