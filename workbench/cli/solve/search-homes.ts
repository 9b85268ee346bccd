import { align, type Effort } from "../../../src/engine/alignment/align";
import { certify } from "../../../src/engine/alignment/certify";
import { alignmentOf } from "./engine-problem";
import type { LaneDesk } from "./lane-desk";
import type { LaneTask } from "./lane-messages";

const PART = "prices";

/** Territories with homes: prices first, then longer and longer searches from other seeds. */
export async function searchHomes(task: LaneTask, desk: LaneDesk): Promise<void> {
  const problem = alignmentOf(task.instance);
  const pacer = desk.pacer();
  let least = Number.POSITIVE_INFINITY;
  let prices: Float64Array | undefined;
  for (let round = 0; !desk.isOver; round++) {
    const effort: Effort = round === 0 ? "quick" : round === 1 ? "standard" : "thorough";
    const found = await align(
      problem,
      {
        effort,
        seed: task.seed + task.lane + round * task.lanes,
        ...(prices === undefined ? {} : { start: { prices } }),
        onBetter: ({ territoryOf, objective, excess }) => {
          if (excess > 0 ? Number.isFinite(least) : objective >= least) return;
          if (excess === 0) least = objective;
          desk.offer(territoryOf, null, PART);
        },
      },
      pacer,
    );
    if (found.excess > 0 ? !Number.isFinite(least) : found.objective < least) {
      if (found.excess === 0) least = found.objective;
      desk.offer(found.territoryOf, null, PART);
    }
    if (round === 0 && task.lane === 0) desk.bound(await certify(problem, found.prices, pacer), PART);
    prices = found.prices;
  }
}
