import type { Pacer } from "../alignment/pacer";
import { balancedOn } from "../model/balanced-on";
import type { PlanOrigin } from "../model/plan-origin";
import type { Settings } from "../model/settings";
import { alignWholeAreas, type AlignedAreas } from "./align-whole-areas";
import { alignWithinCap, unitCapOf, type UnitCap } from "./align-within-cap";
import { BestSoFar } from "./best-so-far";
import { buildInstance } from "./build-instance";
import type { FoundAlignment } from "./found-alignment";
import { keepsLimits } from "./limits";
import { planSoFar, type PlanSoFar } from "./plan-so-far";
import type { PreparedPlan } from "./prepare-plan";

/** What the search made of what the rules leave open. */
export interface SearchedPlan extends FoundAlignment {
  readonly cap: UnitCap | null;
  /** Null when accounts were planned one by one. */
  readonly byAreas: AlignedAreas | null;
  /** True when the user took the best found by then. */
  readonly stoppedEarly: boolean;
  /** Why planning again would not give this alignment, where something but the search made it. */
  readonly madeBy?: Exclude<PlanOrigin["kept"], "stopped" | null>;
}

/** Who watches a search. */
export interface PlanWatcher {
  /** Milliseconds since some fixed moment. */
  readonly now: () => number;
  /** Told of each better plan that could be used, at most four times a second. */
  readonly onBetter: (soFar: PlanSoFar) => void;
}

/** How many times the tolerances are taken when hard limits leave no plan inside them. */
const WIDER = [2, 4, 16] as const;

/** Part of the whole job, both 0..1. */
export interface JobPart {
  readonly from: number;
  readonly to: number;
}

/** Where the searches lie in the job, and what of the rest each takes when another may follow. */
const SEARCH_FROM = 0.1;
const SEARCH_TO = 0.9;
export const SEARCH_PART: JobPart = { from: SEARCH_FROM, to: SEARCH_TO };
const SHARE = 0.5;

/**
 * Searches for the plan: account by account, or whole areas. Under a cap on moves or hard
 * limits it may search several times. Ends early, with the best so far, when the user takes that.
 *
 * @param part of the job that it takes
 * @throws EngineError CANCELLED, and the codes of alignWholeAreas
 */
export async function searchPlan(
  prepared: PreparedPlan,
  watcher: PlanWatcher,
  pacer: Pacer,
  part = SEARCH_PART,
): Promise<SearchedPlan> {
  const { settings, rules, input } = prepared;
  const { units, measures, territories, previousTerritoryOf } = rules;
  const { accounts } = input;
  const began = watcher.now();
  const told = (found: FoundAlignment): void => {
    watcher.onBetter(planSoFar(rules, found, (watcher.now() - began) / 1000));
  };
  const isInLimits = (territoryOf: Int32Array): boolean =>
    keepsLimits(units, measures, territories, territoryOf, settings);
  const best = new BestSoFar(isInLimits, watcher.now, told);

  let posed = await buildInstance(accounts, rules, pacer);
  const cap = unitCapOf(accounts, units, posed.instance, previousTerritoryOf, settings);
  if (settings.startFrom === "areas") {
    layInto(pacer, part.from, part.to);
    const byAreas = await alignWholeAreas(
      accounts,
      rules,
      posed.instance,
      input.areaTopology ?? null,
      (alignment) => {
        best.offer(posed, alignment);
        best.exists();
      },
      pacer,
    );
    pacer.span(0, 1);
    return { posed, cap, byAreas, alignment: byAreas.alignment, stoppedEarly: byAreas.stoppedEarly };
  }

  const runs = settings.limits.length > 0 ? 1 + WIDER.length : 1;
  const parts = new SearchParts(pacer, cap === null ? runs : 2 * runs, part);
  const searched: FoundAlignment[] = [];
  const search = async (problem: typeof posed): Promise<void> => {
    const alignment = await alignWithinCap(problem.instance, cap, settings, {
      begins: () => {
        parts.next();
      },
      onBetter: (better) => {
        best.offer(problem, better);
      },
      pacer,
    });
    searched.push({ posed: problem, alignment });
  };
  const isWhole = await pacer.endable(
    () => best.exists(),
    async () => {
      await search(posed);
      // Hard limits go before the tolerances: where both cannot be kept, the bands are widened until the limits are.
      for (const factor of WIDER) {
        const last = searched.at(-1);
        if (last === undefined || isInLimits(last.alignment.territoryOf)) return;
        posed = await buildInstance(accounts, { ...rules, settings: widened(settings, factor) }, pacer);
        await search(posed);
      }
    },
  );
  pacer.span(0, 1);
  const last = searched.at(-1);
  const found = isWhole && last !== undefined ? last : best.take();
  return { ...found, cap, byAreas: null, stoppedEarly: !isWhole };
}

function widened(settings: Settings, factor: number): Settings {
  return {
    ...settings,
    balanceOn: balancedOn(settings).map((one) => ({ ...one, tolerance: one.tolerance * factor })),
  };
}

/** Lays the phases of a search, which lie between 0.1 and 0.9 of a job, into a part of it. */
function layInto(pacer: Pacer, from: number, to: number): void {
  const scale = (to - from) / (SEARCH_TO - SEARCH_FROM);
  pacer.span(from - SEARCH_FROM * scale, from + (1 - SEARCH_FROM) * scale);
}

/** A part of the progress for each search, so that a bar does not stand still while one runs again. */
class SearchParts {
  private from: number;
  private searches = 0;

  /** @param most searches at most; each but the last of them takes half of what is left */
  constructor(
    private readonly pacer: Pacer,
    private readonly most: number,
    private readonly part: JobPart,
  ) {
    this.from = part.from;
  }

  /** Lays the phases of one more search into its part. */
  next(): void {
    this.searches++;
    const left = this.part.to - this.from;
    const to = this.from + (this.searches < this.most ? SHARE * left : left);
    layInto(this.pacer, this.from, to);
    this.from = to;
  }
}
