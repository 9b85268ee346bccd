import { z } from "zod";

/** Settings of capacity, travel and sizing. */
export const workloadSettings = {
  planYearStart: z.iso
    .date()
    .nullable()
    .default(null)
    .describe(
      "First day of the plan year, which start and leaving dates are held against: 2027-01-01; null: the 1 January nearest to the last activity or opportunity in the lists, none without such dates",
    ),
  workWeeks: z
    .number()
    .min(1)
    .max(53)
    .default(46)
    .describe("Weeks a full-time rep works in a year, holidays and absence left out"),
  weekHours: z.number().min(1).max(100).default(40).describe("Hours a week of a full-time rep"),
  adminShare: z
    .number()
    .min(0)
    .max(0.95)
    .default(0.2)
    .describe(
      "Share of working hours for administration, training and meetings; the rest is for calls and travel",
    ),
  rampShares: z
    .array(z.number().min(0).max(1))
    .max(12)
    .default([0.33, 0.6, 0.83])
    .describe("Share of full capacity in each quarter of a year since the start date; full after them"),
  rampGivenHours: z
    .boolean()
    .default(false)
    .describe(
      "Whether ramp, start and leaving dates also shorten selling hours that the list of reps gives; else those are taken as they are",
    ),
  hireShare: z
    .number()
    .gt(0)
    .max(1)
    .default(0.5)
    .describe("Share of a year that counts for a rep to be hired without a start date"),
  visitShare: z
    .number()
    .min(0)
    .max(1)
    .default(0.33)
    .describe("Share of calls that are visits; the others are by telephone or video and need no travel"),
  callsPerDay: z.number().min(0.25).max(50).default(4).describe("Accounts a rep calls on in a day of travel"),
  travelSpeed: z.number().min(1).max(300).default(80).describe("Mean speed on the way, in km an hour"),
  roadFactor: z
    .number()
    .min(1)
    .max(3)
    .default(1.3)
    .describe("Length of a way by road against the straight line"),
  dayTripKm: z
    .number()
    .min(0)
    .max(5000)
    .default(150)
    .describe(
      "Accounts farther from home than this, in a straight line, are called on trips of several days",
    ),
  tripDays: z.number().min(1).max(20).default(3).describe("Days of such a trip"),
  flyKm: z
    .number()
    .min(0)
    .max(20_000)
    .default(600)
    .describe("Accounts farther from home than this, in a straight line, are flown to"),
  flightSpeed: z.number().min(100).max(1200).default(700).describe("Mean speed of a flight, in km an hour"),
  flightHours: z
    .number()
    .min(0)
    .max(24)
    .default(4)
    .describe(
      "Hours of a flight outside the air, one way: to the airport, in both airports and on from there",
    ),
  utilisationLow: z.number().min(0).max(2).default(0.7).describe("Utilisation below this is under-used"),
  utilisationHigh: z.number().min(0).max(2).default(0.9).describe("Utilisation above this is overloaded"),
  utilisationAim: z
    .number()
    .min(0.1)
    .max(1.5)
    .default(0.85)
    .describe("Utilisation that reps needed are counted at"),
  lessTravel: z
    .boolean()
    .default(false)
    .describe(
      "Whether targets follow what estimated travel leaves of the capacity, and not the capacity itself; the search then runs twice",
    ),
};
