import type { Reference } from "./formula";
import { named } from "./formula";

/** Named cells that formulas refer to. */
export const NAMES = {
  tolerance: "EF_Tolerance",
  tolerance2: "EF_Tolerance2",
  tolerance3: "EF_Tolerance3",
  tolerance4: "EF_Tolerance4",
  house: "EF_House",
  setAside: "EF_SetAside",
  earthRadius: "EF_EarthRadius",
  checkPrecision: "EF_CheckPrecision",
  planName: "EF_PlanName",
  writtenAt: "EF_WrittenAt",
  version: "EF_Version",
  seed: "EF_Seed",
  fingerprint: "EF_Fingerprint",
  fromBest: "EF_FromBest",
  totalLoad: "EF_TotalLoad",
  totalCapacity: "EF_TotalCapacity",
  editCount: "EF_EditCount",
  result: "EF_Result",
  resultText: "EF_ResultText",
} as const satisfies Record<string, `EF_${string}`>;

export type ReportName = keyof typeof NAMES;

export function nameOf(name: ReportName): Reference {
  return named(NAMES[name]);
}
