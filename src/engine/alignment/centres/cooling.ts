import { exp, log } from "../../geography/portable-math";
import type { SearchBudget } from "../search-budget";

/** First temperatures of the coolings in turn and the last of each, in mean costs of a territory. */
const WARM = [0.03, 0.015];
const COLD = 0.0015;

/** Steps of the first cooling per territory, and how much longer each next one is. */
const STEPS_A_TERRITORY = 1000;
const LONGER = 1.3;

/** A rest of the budget below this share of a cooling is added to the one before it. */
const WORTH_BEGINNING = 0.6;

/** Steps between two looks at the budget. */
const STEPS_A_LOOK = 20;

/** Temperatures of one simulated annealing after another, the last one cold when the budget ends. */
export class Cooling {
  private round = 0;
  private length = 0;
  private planned = 0;
  private step = 0;
  private warm = 0;
  private temperature = 0;
  private done = 0;
  private shareBefore = -1;

  constructor(
    private readonly territoryCount: number,
    private readonly budget: SearchBudget,
  ) {}

  get isBegun(): boolean {
    return this.round > 0;
  }

  get isOver(): boolean {
    return this.step >= this.length;
  }

  begin(): void {
    this.planned = this.round === 0 ? STEPS_A_TERRITORY * this.territoryCount : LONGER * this.planned;
    this.length = this.planned;
    this.warm = WARM[this.round % WARM.length] as number;
    this.round++;
    this.step = 0;
  }

  /** Temperature of the next step, in mean costs of a territory. */
  next(): number {
    if (this.step % STEPS_A_LOOK === 0) {
      this.fitToBudget();
      const part = Math.min(1, this.step / this.length);
      this.temperature = this.warm * exp(log(COLD / this.warm) * part);
    }
    this.step++;
    this.done++;
    return this.temperature;
  }

  /** Ends the cooling with the budget where that is near, at the pace of the steps so far. */
  private fitToBudget(): void {
    const share = this.budget.share?.();
    if (share === undefined) return;
    if (this.shareBefore < 0) this.shareBefore = share;
    if (this.done < STEPS_A_LOOK || share <= this.shareBefore) return;
    const left = (this.done * (1 - share)) / (share - this.shareBefore);
    if (this.step + left < this.planned + WORTH_BEGINNING * LONGER * this.planned) {
      this.length = Math.max(this.step + 1, this.step + left);
    } else this.length = this.planned;
  }
}
