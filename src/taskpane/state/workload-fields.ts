/** What stands behind a figure; a share is typed in per cent. */
export type FieldUnit = "share" | "weeks" | "hours" | "kmPerHour" | "km" | "days" | "visits" | "times";

/** A number of the settings that a field holds; first value and range as in the settings' schema. */
export interface NumberSetting<Name extends string> {
  readonly name: Name;
  readonly first: number;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly unit: FieldUnit;
}

export const CAPACITY_FIELDS = [
  { name: "workWeeks", first: 46, least: 1, most: 53, step: 1, unit: "weeks" },
  { name: "weekHours", first: 40, least: 1, most: 100, step: 1, unit: "hours" },
  { name: "adminShare", first: 0.2, least: 0, most: 0.95, step: 0.01, unit: "share" },
  { name: "hireShare", first: 0.5, least: 0.01, most: 1, step: 0.05, unit: "share" },
] as const satisfies readonly NumberSetting<string>[];

export const TRAVEL_FIELDS = [
  { name: "visitShare", first: 0.33, least: 0, most: 1, step: 0.05, unit: "share" },
  { name: "callsPerDay", first: 4, least: 0.25, most: 50, step: 1, unit: "visits" },
  { name: "travelSpeed", first: 80, least: 1, most: 300, step: 5, unit: "kmPerHour" },
  { name: "roadFactor", first: 1.3, least: 1, most: 3, step: 0.05, unit: "times" },
  { name: "dayTripKm", first: 150, least: 0, most: 5000, step: 10, unit: "km" },
  { name: "tripDays", first: 3, least: 1, most: 20, step: 1, unit: "days" },
  { name: "flyKm", first: 600, least: 0, most: 20_000, step: 50, unit: "km" },
  { name: "flightSpeed", first: 700, least: 100, most: 1200, step: 50, unit: "kmPerHour" },
  { name: "flightHours", first: 4, least: 0, most: 24, step: 0.5, unit: "hours" },
] as const satisfies readonly NumberSetting<string>[];

export const UTILISATION_FIELDS = [
  { name: "utilisationLow", first: 0.7, least: 0, most: 2, step: 0.05, unit: "share" },
  { name: "utilisationHigh", first: 0.9, least: 0, most: 2, step: 0.05, unit: "share" },
  { name: "utilisationAim", first: 0.85, least: 0.1, most: 1.5, step: 0.05, unit: "share" },
] as const satisfies readonly NumberSetting<string>[];

/** Share of full capacity in each quarter after the start. */
export const RAMP = { first: [0.33, 0.6, 0.83], least: 0, most: 1, step: 0.05 } as const;
/** Points of a part of the match. */
export const MATCH_POINTS = { first: 20, least: 0, most: 100, step: 5 } as const;
/** Distance at which nearness gives half of its points, km; open unless given. */
export const HALF_DISTANCE = { least: 0.1, most: 20_000, step: 10 } as const;
/** What a missing preferred skill or language costs, in typical distances. */
export const MISFIT = { least: 0, most: 100, step: 0.5 } as const;

export type WorkloadField = (
  (typeof CAPACITY_FIELDS)[number] | (typeof TRAVEL_FIELDS)[number] | (typeof UTILISATION_FIELDS)[number]
)["name"];
