import type { RawCell } from "../../src/engine/model/raw-sheet";
import { type DrawnBlock, rawBlock } from "./raw-block";

export const HEADERS: RawCell[] = [
  "Account ID",
  "Account",
  "City",
  "ZIP",
  "State",
  "Latitude",
  "Longitude",
  "Revenue",
  "Owner",
  "Last Contact",
];
export const BOSTON: RawCell[] = [
  "A1",
  "Acme",
  "Boston",
  "02139",
  "MA",
  42.36,
  -71.06,
  1200,
  "Priya Nair",
  45000,
];
export const AUSTIN: RawCell[] = [
  "A2",
  "Beta",
  "Austin",
  "73301",
  "TX",
  30.27,
  -97.74,
  800,
  "Tom Lee",
  45001,
];
export const MIAMI: RawCell[] = [
  "A3",
  "Gamma",
  "Miami",
  "33101",
  "FL",
  25.76,
  -80.19,
  100,
  "Priya Nair",
  45002,
];
export const REPS = rawBlock("Reps", [
  ["Rep ID", "Name", "Region", "Hire date"],
  ["R1", "Priya Nair", "East", 44000],
  ["R2", "Tom Lee", "West", 44100],
]);

export function accountsWith(...rows: RawCell[][]): DrawnBlock {
  return rawBlock("Accounts", [HEADERS, ...rows]);
}
/** A row like Boston's with some cells changed by header. */
export function row(changes: Readonly<Record<string, RawCell>>): RawCell[] {
  return HEADERS.map((header, column) => changes[String(header)] ?? BOSTON[column] ?? "");
}
