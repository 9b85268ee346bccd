import type { Reference } from "./formula";
import { named } from "./formula";
import { RESOURCE_NAMES } from "./resource-names";

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
  visitShare: "EF_VisitShare",
  callsPerDay: "EF_CallsPerDay",
  travelSpeed: "EF_TravelSpeed",
  roadFactor: "EF_RoadFactor",
  utilisationLow: "EF_UtilisationLow",
  utilisationHigh: "EF_UtilisationHigh",
  utilisationAim: "EF_UtilisationAim",
  fullTimeHours: "EF_FullTimeHours",
  totalLoad: "EF_TotalLoad",
  totalCapacity: "EF_TotalCapacity",
  editCount: "EF_EditCount",
  result: "EF_Result",
  resultText: "EF_ResultText",
  quotaTarget: "EF_QuotaTarget",
  quotaHouse: "EF_QuotaHouse",
  quotaApart: "EF_QuotaApart",
  quotaUnit: "EF_QuotaUnit",
  weightPotential: "EF_WeightPotential",
  weightHistory: "EF_WeightLastYear",
  weightEqual: "EF_WeightEqual",
  weightPipeline: "EF_WeightPipeline",
  weightWorkload: "EF_WeightWorkload",
  quotaFloor: "EF_QuotaFloor",
  quotaCap: "EF_QuotaCap",
  overAssignment: "EF_OverAssignment",
  season1: "EF_Quarter1",
  season2: "EF_Quarter2",
  season3: "EF_Quarter3",
  season4: "EF_Quarter4",
  quotaToTerritories: "EF_QuotaToTerritories",
  quotaOverAssigned: "EF_QuotaOverAssigned",
  quotaCarried: "EF_QuotaCarried",
  quotaBreak: "EF_QuotaBreak",
  quotaSumAtBreak: "EF_QuotaSumAtBreak",
  quotaFreeScore: "EF_QuotaFreeScore",
  quotaRatio: "EF_QuotaRatio",
  quotaSpare: "EF_QuotaSpare",
  quotaOdd: "EF_QuotaOdd",
  quotaOver: "EF_QuotaToOtherRegions",
  quotaSpread: "EF_QuotaSpread",
  quotaShort: "EF_QuotaNotPlaced",
  ...RESOURCE_NAMES,
} as const satisfies Record<string, `EF_${string}`>;

export type ReportName = keyof typeof NAMES;

export function nameOf(name: ReportName): Reference {
  return named(NAMES[name]);
}
