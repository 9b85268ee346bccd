import { ENGINE_VERSION } from "../engine/plan/engine-version";
import type { DateSystem } from "../engine/model/raw-sheet";
import type { Planner } from "../worker/planner";
import { recoverWrite } from "../workbook/recover-write";
import { readReviews } from "../workbook/read-reviews";
import type { StoredReviews } from "../workbook/read-reviews";
import { writeSheets } from "../workbook/write-workbook";
import { readChangeLog, readChangeSources } from "./change-sources";
import { refuseChangedMeanwhile } from "./changed-meanwhile";
import type { HeldReview } from "./hold-review";
import type { Outcome } from "./outcome";
import { run, stopIfAborted } from "./run";
import type { UseCaseOptions } from "./run";
import { daysLess } from "../engine/model/date-system";
import { serialNow } from "./serial-now";
import { placeCurrency } from "./place-currency";

/** What the Reviews sheet needs beside the review. */
export interface ReviewFacts {
  readonly currencySymbol: string;
  readonly dateSystem: DateSystem;
  /** Language of the date, "en-US". */
  readonly locale: string;
  readonly planName: string;
}

/** A review that is in the workbook now. */
export interface SavedReview {
  /** Name of the sheet, which differs where the user had one of that name. */
  readonly sheet: string;
  /** Local date and time as the user reads it. */
  readonly at: string;
  readonly log: StoredReviews;
  /** Entries that are new in the Change Log: what was changed by hand since it was written last. */
  readonly logged: number;
}

/** The log of reviews in the workbook; null when none was saved. Nothing is changed. */
export function readReviewLog(options: UseCaseOptions = {}): Promise<Outcome<StoredReviews | null>> {
  return run(() => readReviews(options));
}

/**
 * Saves a review as the newest row of the Reviews sheet, and what was changed by hand since the plan
 * was written in the Change Log, both or neither. Earlier rows, with the decisions typed into them,
 * stay as they are; no other sheet is touched.
 */
export function saveReview(
  planner: Planner,
  held: HeldReview,
  facts: ReviewFacts,
  options: UseCaseOptions = {},
): Promise<Outcome<SavedReview>> {
  return run(async () => {
    options.onProgress?.({ phase: "Reading earlier reviews", done: 0, total: 1, fraction: 0 });
    // A save that was broken off may still have to take its place: its row is one of the earlier ones.
    await recoverWrite(options);
    const earlier = await readReviews(options);
    stopIfAborted(options.signal);
    const now = new Date();
    const at = {
      text: new Intl.DateTimeFormat(facts.locale, { dateStyle: "medium", timeStyle: "short" }).format(now),
      serial: serialNow(now, facts.dateSystem),
    };
    const description = await planner.reportReview(held.review, earlier, {
      at,
      daysLess: daysLess(facts.dateSystem),
      currencySymbol: placeCurrency(facts.locale, facts.currencySymbol),
      planName: facts.planName,
      version: ENGINE_VERSION,
    });
    const sources = await readChangeSources(facts.dateSystem, options);
    const changes = await planner.reportChanges(sources, {
      planName: facts.planName,
      version: ENGINE_VERSION,
    });
    stopIfAborted(options.signal);
    const both = { ...description, sheets: [...description.sheets, ...(changes?.description.sheets ?? [])] };
    const { sheets } = await writeSheets(both, {
      ...options,
      beforeSwap: () =>
        refuseChangedMeanwhile([
          { sheet: "Reviews", was: earlier, read: () => readReviews(options) },
          { sheet: "Change Log", was: sources.earlier, read: () => readChangeLog(options) },
        ]),
    });
    const log = await readReviews(options);
    if (log === null) throw new RangeError("the Reviews sheet was written and is not there");
    return { sheet: sheets[0]?.name ?? "Reviews", at: at.text, log, logged: changes?.found ?? 0 };
  });
}
