import type { ReviewTrigger } from "../../model/review";
import { tell } from "../../told/tell";
import type { Told } from "../../model/told";

/** Day 0 of the 1900 date system as it counts after its 29 February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** What calls for a review is looked at again after so many days. */
const DAYS_AFTER_TRIGGER = 30;

/**
 * When to review next: the months of the settings from today, on the last day of that month where
 * the day does not exist; 30 days from today when something calls for a review earlier.
 *
 * @param today serial day of the 1900 system
 * @returns serial day, whole
 */
export function nextReviewDate(
  today: number,
  months: number,
  triggers: readonly ReviewTrigger[],
): { readonly day: number; readonly why: Told } {
  const regular = addMonths(Math.floor(today), months);
  const early = Math.floor(today) + DAYS_AFTER_TRIGGER;
  const rhythm = tell("everyMonths", months);
  const [first] = triggers;
  if (first === undefined || regular <= early) return { day: regular, why: rhythm };
  return { day: early, why: tell("inThirtyDays", first.told) };
}

function addMonths(day: number, months: number): number {
  const date = new Date(DAY_ZERO + day * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return (Date.UTC(year, month, Math.min(date.getUTCDate(), last)) - DAY_ZERO) / DAY_MS;
}
