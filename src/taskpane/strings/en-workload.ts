import { many } from "./counted";

/** Words of capacity, travel and reps needed; figures come formatted. */
export const workloadWords = {
  travel: "Travel, as today’s owners have it",
  all: "Workload",
  needed: (aim: string) => `Reps needed at ${aim} utilisation`,
  there: (seats: number, shown: string, fullTime: string, notAllYear: string) =>
    `${many(seats, shown, "rep is", "reps are")} there, ${fullTime} full-time${notAllYear}`,
  notAllYear: (shown: string) => ` (${shown} not all year)`,
  utilisation: (share: string) => `Together they would be ${share} utilised`,
  noTravel: "Travel is counted once accounts have owners and places, or with the plan.",
  more: "Hours and travel",
  workWeeks: "Weeks a year",
  weekHours: "Hours a week",
  adminShare: "Administration",
  visitShare: "Calls that are visits",
  callsPerDay: "Visits a day",
  travelSpeed: "Speed on the way",
  hireShare: "Seat to be hired, share of a year",
  utilisationAim: "Utilisation to plan for",
  hoursHint: "Weeks, hours and administration count where the list of reps gives no hours.",
  rampGivenHours: "Ramp and dates also shorten hours given in the list",
  lessTravel: "Targets by what travel leaves",
  lessTravelHint: "Plans twice: the second time with targets less the travel of the first.",
  kmPerHour: "km/h",
  range: (least: string, most: string) => `Between ${least} and ${most}; the last value stays.`,
};
