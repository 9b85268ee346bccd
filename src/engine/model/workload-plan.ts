/** What decides the travel of a territory. Straight-line km a year, nothing of speed or roads in them. */
export interface TravelShape {
  /**
   * Line haul by road if each day had one call: 2 x distance from home x calls, over the days of a trip.
   * Divided by the calls of a day it is the way there and back.
   */
  readonly lineHaulKm: number;
  /** The same of accounts that are flown to. */
  readonly flightKm: number;
  /** Flights to them and back if each day had one call. */
  readonly flights: number;
  /** Ways from call to call: k x the sum over the rounds of a year of sqrt(n A). */
  readonly roundKm: number;
  /** Trips to a call if each day had one call: 1 for day trips, less where a trip takes several days. */
  readonly tripShare: number;
}

/** Reps that the hours of a region ask for, against those there. Hours are a year's. */
export interface SizingLine {
  /** "" for the whole company, or where the plan has no regions. */
  readonly region: string;
  /** Territories, open ones among them. */
  readonly seats: number;
  /** Their capacity in full-time reps. */
  readonly fullTime: number;
  readonly callHours: number;
  readonly travelHours: number;
  /** Hours / (hours of a full-time rep x utilisation aimed at). */
  readonly needed: number;
  /** Whole reps: the company's number rounded up, the regions' by largest remainder, so that they add up. */
  readonly rounded: number;
  /** Hours / capacity. */
  readonly utilisation: number;
  /** With one full-time rep more, and fewer; null where none would be left. */
  readonly withOneMore: number;
  readonly withOneFewer: number | null;
}

/** The company with one full-time rep more or fewer, before any account moves. */
export interface SizingStep {
  /** -1, 0 or 1 */
  readonly change: -1 | 0 | 1;
  readonly seats: number;
  readonly utilisation: number;
  /** What territories hold of the measure that is balanced first, over the seats. */
  readonly meanTarget: number;
  /** Territories that would be outside the band if no account moved. */
  readonly outside: number;
  /** Least of that measure that changes owner: what a new rep gets, or what the rep that goes leaves. */
  readonly toMove: number;
}

/** Hours a plan asks of its territories and the hours these have. Per territory in the plan's order. */
export interface PlanWorkload {
  /** Calls a year x hours a call of the accounts. */
  readonly callHours: Float64Array;
  /** Null where a territory has no place to travel from or to. */
  readonly travel: readonly (TravelShape | null)[];
  /** Hours a year on the way; NaN where travel is null. */
  readonly travelHours: Float64Array;
  /** (calls + travel) / capacity; travel counts 0 where it is not known. */
  readonly utilisation: Float64Array;
  /** What the capacity of each is made of, in words. */
  readonly capacityFrom: readonly string[];
  /** Hours of a full-time rep who is there all year. */
  readonly fullTimeHours: number;
  /** One a region, in the order of the plan; the company alone without regions. */
  readonly byRegion: readonly SizingLine[];
  readonly company: SizingLine;
  /** One fewer where more than one is there, as they are, one more. */
  readonly steps: readonly SizingStep[];
}
