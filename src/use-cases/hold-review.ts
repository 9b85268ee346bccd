import type { DateSystem } from "../engine/model/raw-sheet";
import type { Review } from "../engine/model/review";
import type { Settings } from "../engine/model/settings";
import type { Planner } from "../worker/planner";
import { readWrittenPlan } from "../workbook/read-written-plan";
import type { Outcome } from "./outcome";
import { run, stoppable, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { daysLess } from "../engine/model/date-system";
import { serialNow } from "./serial-now";

/** A review and when the plan that it is of was written. */
export interface HeldReview {
  readonly review: Review;
  /** As the user reads it, "" when the sheets do not say. */
  readonly planWritten: string;
  /** Serial day in the workbook's date system, NaN when the sheets do not say. */
  readonly planWrittenOn: number;
  /** Put before money, "" for none. */
  readonly currencySymbol: string;
  /** Days that the workbook's date system counts less than that of 1900. */
  readonly daysLess: number;
  /** Serial day of the 1900 system. */
  readonly today: number;
}

/** What a review says beside its figures. */
export interface ReviewWords {
  readonly dateSystem: DateSystem;
  /** Put before money in sentences, "" for none. */
  readonly currencySymbol: string;
}

/**
 * Reviews the plan as it stands in the workbook now, owners changed by hand included, against the
 * data that was checked last; null when no plan is written. Nothing is changed.
 */
export function holdReview(
  planner: Planner,
  settings: Partial<Settings>,
  { dateSystem, currencySymbol }: ReviewWords,
  options: UseCaseOptions = {},
): Promise<Outcome<HeldReview | null>> {
  return run(async () => {
    options.onProgress?.({ phase: "Reading the plan as it is now", done: 0, total: 1, fraction: 0 });
    const written = await readWrittenPlan(options);
    if (written === null) return null;
    stopIfAborted(options.signal);
    const today = Math.floor(serialNow(new Date(), 1900));
    const review = await stoppable(planner, options.signal, () =>
      planner.review(written, settings, today, currencySymbol, (progress) => options.onProgress?.(progress)),
    );
    return {
      review,
      planWritten: written.writtenAt,
      planWrittenOn: written.writtenOn,
      currencySymbol,
      daysLess: daysLess(dateSystem),
      today,
    };
  });
}
