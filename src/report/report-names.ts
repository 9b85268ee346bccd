import type { Reference } from "./formula";
import { named } from "./formula";

/** Named cells that formulas refer to. */
export const NAMES = {
  tolerance: "EF_Tolerance",
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
