import { PEERS, type CaseResult } from "./case";
import { runCaseAlone } from "./run-case-alone";
import { gapOver, openTable, percent, type Section } from "./section";
import type { SyntheticPlan } from "./synthetic-us";

const SECONDS = 20;

const PLANS: readonly SyntheticPlan[] = [
  { units: 1_000, territories: 20, measures: 1, tolerance: 0.05, targets: "equal", seed: 7 },
  { units: 5_000, territories: 50, measures: 1, tolerance: 0.05, targets: "equal", seed: 7 },
  { units: 5_000, territories: 50, measures: 2, tolerance: 0.05, targets: "equal", seed: 7 },
  { units: 50_000, territories: 200, measures: 1, tolerance: 0.05, targets: "equal", seed: 7 },
];

/** Integer programs above this many accounts do not fit their memory. */
const MOST_EXACT = 5_000;

/** The same lists given to other ways of sharing accounts out, 20 s each. */
export function benchPeers(mostUnits: number): Section {
  const print = openTable(`Peers, ${SECONDS} s each`, [
    "accounts x territories, measures",
    "who",
    "s",
    "worst deviation",
    "outside",
    "cost over our bound",
  ]);
  const rows: CaseResult[] = [];
  for (const plan of PLANS.filter(({ units }) => units <= mostUnits)) {
    let bound: number | null = null;
    for (const who of ["Evenfield", ...PEERS] as const) {
      if ((who === "HiGHS" || who === "CBC") && plan.units > MOST_EXACT) continue;
      const result = runCaseAlone({ plan, who, effort: "standard", seconds: SECONDS });
      rows.push(result);
      bound ??= result.bound;
      print([
        `${plan.units.toLocaleString("en-US")} x ${plan.territories}, ${plan.measures}`,
        who,
        result.seconds.toFixed(1),
        result.nothing ?? percent(result.worstDeviation, 1),
        result.outside === null ? "" : String(result.outside),
        percent(gapOver(result.objective, bound)),
      ]);
    }
  }
  console.log("");
  return { title: "peers", rows, notes: [] };
}
