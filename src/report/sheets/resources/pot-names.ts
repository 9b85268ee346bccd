import type { PotKind, ResourceBasis } from "../../../engine/model/resource-plan";
import type { ReportName } from "../../report-names";
import type { ClaimHeaders } from "../quota/share-formulas";

/** Names and headers of one pot on Resource Allocation. */
export interface PotNames {
  readonly kind: PotKind;
  /** Header of what a territory gets, and the word before the headers of its workings. */
  readonly header: string;
  readonly total: ReportName;
  readonly unit: ReportName;
  readonly weights: Readonly<Record<ResourceBasis, ReportName>>;
  readonly at: ReportName;
  readonly sumAtBreak: ReportName;
  readonly freeScore: ReportName;
  readonly ratio: ReportName;
  readonly spare: ReportName;
  readonly odd: ReportName;
  readonly short: ReportName;
  readonly claim: ClaimHeaders;
}

const claimOf = (header: string, unit: ReportName): ClaimHeaders => ({
  table: "EF_Resources",
  score: `${header} Score`,
  least: `${header} Floor`,
  most: `${header} Cap`,
  unit,
  prefix: `${header} `,
});

export const POT_NAMES: Readonly<Record<PotKind, PotNames>> = {
  budget: {
    kind: "budget",
    header: "Budget",
    total: "budget",
    unit: "budgetUnit",
    weights: {
      potential: "budgetPotential",
      whitespace: "budgetWhitespace",
      need: "budgetNeed",
      workload: "budgetWorkload",
      equal: "budgetEqual",
    },
    at: "budgetBreak",
    sumAtBreak: "budgetSumAtBreak",
    freeScore: "budgetFreeScore",
    ratio: "budgetRatio",
    spare: "budgetSpare",
    odd: "budgetOdd",
    short: "budgetShort",
    claim: claimOf("Budget", "budgetUnit"),
  },
  support: {
    kind: "support",
    header: "Support",
    total: "support",
    unit: "supportUnit",
    weights: {
      potential: "supportPotential",
      whitespace: "supportWhitespace",
      need: "supportNeed",
      workload: "supportWorkload",
      equal: "supportEqual",
    },
    at: "supportBreak",
    sumAtBreak: "supportSumAtBreak",
    freeScore: "supportFreeScore",
    ratio: "supportRatio",
    spare: "supportSpare",
    odd: "supportOdd",
    short: "supportShort",
    claim: claimOf("Support", "supportUnit"),
  },
};
