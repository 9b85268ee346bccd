import { many } from "../counted";

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
  fewCalls:
    "Little of their time is calls. If they do more than these calls, raise calls or hours in the call plan.",
  more: "Hours, travel and utilisation",
  capacity: "Hours of a rep",
  workWeeks: "Weeks a year",
  weekHours: "Hours a week",
  adminShare: "Administration",
  hireShare: "Seat to be hired, of a year",
  ramp: (from: string, to: string) => `Ramp, months ${from}–${to}`,
  planYearStart: "Plan year starts",
  yearFromData:
    "Left open, the plan year starts on the 1 January nearest to the last activity or opportunity.",
  yearChosen: "Start and leaving dates are held against this year.",
  yearOpen: "Leave it open",
  hoursHint:
    "Weeks, hours and administration count where the list of reps gives no hours; ramp and dates for reps who start or leave.",
  rampGivenHours: "Ramp and dates also shorten hours given in the list",
  onTheWay: "Travel",
  visitShare: "Calls that are visits",
  callsPerDay: "Visits a day",
  travelSpeed: "Speed on the way",
  roadFactor: "Road against straight line",
  dayTripKm: "Day trips up to",
  tripDays: "Farther: days of a trip",
  flyKm: "Flown to beyond",
  flightSpeed: "Speed of a flight",
  flightHours: "Around a flight, one way",
  travelHint: "Distances are straight lines from the rep’s home; the other calls are by telephone or video.",
  lessTravel: "Targets by what travel leaves",
  lessTravelHint: "Plans twice: the second time with targets less the travel of the first.",
  utilisationTitle: "Utilisation",
  utilisationLow: "Healthy from",
  utilisationHigh: "Healthy up to",
  utilisationAim: "For reps needed",
  units: {
    share: "%",
    weeks: "weeks",
    hours: "h",
    kmPerHour: "km/h",
    km: "km",
    days: "days",
    visits: "",
    times: "×",
  },
  range: (least: string, most: string) => `Between ${least} and ${most}; the last value stays.`,
  above: (value: number, shown: string, all: string) =>
    value === 1
      ? `1 of ${all} territories asks for more hours than its rep has`
      : `${shown} of ${all} territories ask for more hours than their reps have`,
  allAbove: (share: string) => `Calls and travel ask for ${share} of the hours of all reps`,
  allAboveHint: "No other split helps: fewer calls on Segments or more reps bring it down.",
  callsAlone: "the calls alone",
  planLessTravel: "Plan with targets less travel",
  planLessTravelHint:
    "Territories with much travel get smaller targets. Plans twice; the setting stays under Segments, Hours, travel and utilisation.",
  isLessTravel: "Targets are already less travel. Fewer calls there, or another home, bring it down.",
};
