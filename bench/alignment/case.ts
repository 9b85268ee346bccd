import type { Effort } from "../../src/engine/alignment/align";
import type { SyntheticPlan } from "./synthetic-us";

export const PEERS = [
  "nearest rep",
  "greedy by size",
  "snake round robin",
  "k-means",
  "HiGHS",
  "CBC",
] as const;

/** One solver on one synthetic list; crosses to a process of its own as JSON. */
export interface Case {
  readonly plan: SyntheticPlan;
  readonly who: "Evenfield" | (typeof PEERS)[number];
  readonly effort: Effort;
  /** Time a peer is given. */
  readonly seconds: number;
}

export interface CaseResult {
  readonly case: Case;
  /** Elapsed and processor seconds, without drawing the list and without the certificate. */
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** Seconds until the first plan inside every band, or null. */
  readonly firstSeconds: number | null;
  readonly certificateSeconds: number | null;
  /** Elapsed seconds of each phase, by name. */
  readonly phases: Readonly<Record<string, number>>;
  /** Why there is no plan, or null. */
  readonly nothing: string | null;
  readonly objective: number | null;
  readonly worstDeviation: number | null;
  readonly outside: number | null;
  readonly bound: number | null;
  readonly peakMegabytes: number;
}
