import type { PotKind, ResourceBasis } from "../../../engine/model/resource-plan";
import type { ReportName } from "../../report-names";
import type { OverrideHeaders } from "../quota/override-columns";
import type { ClaimHeaders } from "../quota/share-formulas";

/** The cells by which the territories share an amount, and its columns. */
export interface PotSharing {
  readonly amount: ReportName;
  readonly at: ReportName;
  readonly sumAtBreak: ReportName;
  readonly freeScore: ReportName;
  readonly ratio: ReportName;
  readonly spare: ReportName;
  readonly odd: ReportName;
  readonly claim: ClaimHeaders;
}

/** Names and headers of one pot on Resource Allocation. */
export interface PotNames {
  readonly kind: PotKind;
  /** Header of what a territory gets, and the word before the headers of its workings. */
  readonly header: string;
  readonly total: ReportName;
  readonly unit: ReportName;
  readonly weights: Readonly<Record<ResourceBasis, ReportName>>;
  readonly short: ReportName;
  /** What floors, caps and overrides let no territory get, and the sentence about it. */
  readonly beyond: ReportName;
  readonly notPlacedText: ReportName;
  /** Header of what the shares give, without any override. */
  readonly calculated: string;
  readonly override: OverrideHeaders;
  readonly sharedOut: string;
  /** The whole pot over all territories, and what the overrides leave over the others. */
  readonly all: PotSharing;
  readonly open: PotSharing;
}

const claimOf = (prefix: string, unit: ReportName): ClaimHeaders => ({
  table: "EF_Resources",
  score: `${prefix}Score`,
  least: `${prefix}Floor`,
  most: `${prefix}Cap`,
  unit,
  prefix,
});

const overrideOf = (header: string): OverrideHeaders => ({
  amount: `${header} Override`,
  reason: `${header} Reason`,
  author: `${header} By`,
  written: {
    amount: `Written ${header}`,
    reason: `Written ${header} Reason`,
    author: `Written ${header} By`,
  },
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
    short: "budgetShort",
    beyond: "budgetBeyond",
    notPlacedText: "budgetNotPlacedText",
    calculated: "Calculated Budget",
    override: overrideOf("Budget"),
    sharedOut: "Budget Shared Out",
    all: {
      amount: "budget",
      at: "budgetBreak",
      sumAtBreak: "budgetSumAtBreak",
      freeScore: "budgetFreeScore",
      ratio: "budgetRatio",
      spare: "budgetSpare",
      odd: "budgetOdd",
      claim: claimOf("Budget ", "budgetUnit"),
    },
    open: {
      amount: "budgetOpen",
      at: "budgetOpenBreak",
      sumAtBreak: "budgetOpenSumAtBreak",
      freeScore: "budgetOpenFreeScore",
      ratio: "budgetOpenRatio",
      spare: "budgetOpenSpare",
      odd: "budgetOpenOdd",
      claim: claimOf("Budget Open ", "budgetUnit"),
    },
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
    short: "supportShort",
    beyond: "supportBeyond",
    notPlacedText: "supportNotPlacedText",
    calculated: "Calculated Support",
    override: overrideOf("Support"),
    sharedOut: "Support Shared Out",
    all: {
      amount: "support",
      at: "supportBreak",
      sumAtBreak: "supportSumAtBreak",
      freeScore: "supportFreeScore",
      ratio: "supportRatio",
      spare: "supportSpare",
      odd: "supportOdd",
      claim: claimOf("Support ", "supportUnit"),
    },
    open: {
      amount: "supportOpen",
      at: "supportOpenBreak",
      sumAtBreak: "supportOpenSumAtBreak",
      freeScore: "supportOpenFreeScore",
      ratio: "supportOpenRatio",
      spare: "supportOpenSpare",
      odd: "supportOpenOdd",
      claim: claimOf("Support Open ", "supportUnit"),
    },
  },
};
