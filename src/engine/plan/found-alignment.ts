import type { Alignment } from "../alignment/align";
import type { PosedPlan } from "./build-instance";

/** An alignment and the problem it answers. */
export interface FoundAlignment {
  readonly posed: PosedPlan;
  readonly alignment: Alignment;
}
