/** What is known about the time a job still needs. */
export interface TimeLeft {
  /** Seconds, or null while too little has been done to say. */
  readonly seconds: number | null;
  /** When the estimate was made, seconds since the start of the job. */
  readonly at: number;
}

/** Before this share or this many seconds, which are those until a job has its screen, an estimate would be a guess. */
const FIRST_SHARE = 0.05;
const FIRST_SECONDS = 2;

/**
 * Estimates the time left from the share done. The estimate may hold or fall, but never rises:
 * a later, longer estimate keeps the earlier one.
 *
 * @param before the last estimate, null at the start
 * @param fraction 0..1 of the job that is done
 * @param elapsed seconds since the start of the job
 */
export function estimateTimeLeft(before: TimeLeft | null, fraction: number, elapsed: number): TimeLeft {
  if (fraction < FIRST_SHARE || elapsed < FIRST_SECONDS) return before ?? { seconds: null, at: elapsed };
  const fresh = (elapsed * (1 - Math.min(1, fraction))) / fraction;
  if (before === null || before.seconds === null) return { seconds: fresh, at: elapsed };
  return { seconds: Math.min(before.seconds, fresh), at: elapsed };
}
