import type { Alignment } from "../alignment/align";
import type { PosedPlan } from "./build-instance";
import type { FoundAlignment } from "./found-alignment";

/** Shortest time between two tellings, ms. */
const TELL_EVERY_MS = 250;

/** The best usable alignment of a search that may run several times, and who wants to know of it. */
export class BestSoFar {
  private best: (FoundAlignment & { readonly keepsLimits: boolean }) | null = null;
  private isTold = true;
  private toldAt = Number.NEGATIVE_INFINITY;

  /**
   * @param keepsLimits whether an alignment is inside the hard limits
   * @param now milliseconds
   * @param tell called with a better alignment, at most four times a second
   */
  constructor(
    private readonly keepsLimits: (territoryOf: Int32Array) => boolean,
    private readonly now: () => number,
    private readonly tell: (found: FoundAlignment) => void,
  ) {}

  /** Takes an alignment if it is better: hard limits first, then load outside the bands, then cost. */
  offer(posed: PosedPlan, alignment: Alignment): void {
    const keepsLimits = this.keepsLimits(alignment.territoryOf);
    if (this.best !== null && !isBetter({ posed, alignment, keepsLimits }, this.best)) return;
    this.best = { posed, alignment, keepsLimits };
    this.isTold = false;
    this.tellWhenDue();
  }

  /** True when there is something to take; called often, tells what was found since it last told. */
  exists(): boolean {
    this.tellWhenDue();
    return this.best !== null;
  }

  /** @throws RangeError when nothing was offered */
  take(): FoundAlignment {
    if (this.best === null) throw new RangeError("No alignment was found yet; ask exists() first");
    return this.best;
  }

  private tellWhenDue(): void {
    if (this.isTold || this.best === null || this.now() - this.toldAt < TELL_EVERY_MS) return;
    this.isTold = true;
    this.toldAt = this.now();
    this.tell(this.best);
  }
}

interface Rated extends FoundAlignment {
  readonly keepsLimits: boolean;
}

/** Of two problems, one with wider bands, only the hard limits can be compared. */
function isBetter(found: Rated, than: Rated): boolean {
  if (found.keepsLimits !== than.keepsLimits) return found.keepsLimits;
  if (found.posed !== than.posed) return false;
  const [now, before] = [found.alignment, than.alignment];
  return now.excess < before.excess || (now.excess === before.excess && now.objective < before.objective);
}
