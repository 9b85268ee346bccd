import fc from "fast-check";
import { estimateTimeLeft } from "../../../src/taskpane/state/time-left";
import type { TimeLeft } from "../../../src/taskpane/state/time-left";
import recorded from "./recorded-jobs.json";

/** Seconds said to be left at a share of the time of a job, over those that were left. */
function saidOverLeft({ seconds, readings }: (typeof recorded)[number], share: number): number {
  let left: TimeLeft | null = null;
  for (const [at = 0, fraction = 0] of readings) {
    if (at > share * seconds) break;
    left = estimateTimeLeft(left, fraction, at);
  }
  return (left?.seconds ?? Number.NaN) / ((1 - share) * seconds);
}

/** As `npm run -s bench -- time-left --recording` records them: seconds since the start of the job, and the fraction told. */
describe.each(recorded)("time left of a $job of $accounts accounts that took $seconds s", (job) => {
  const most = job.job === "plan" ? 1.3 : 1.4;

  it.each([0.5, 0.75])("is true to a factor when %d of the time has passed", (share) => {
    const ratio = saidOverLeft(job, share);
    expect(ratio).toBeGreaterThan(1 / most);
    expect(ratio).toBeLessThan(most);
  });
});

describe("time left", () => {
  it("is not said before a twentieth of the job or two seconds have passed", () => {
    expect(estimateTimeLeft(null, 0.04, 3).seconds).toBeNull();
    expect(estimateTimeLeft(null, 0.5, 1.9).seconds).toBeNull();
  });

  it("is as long as the past when half is done", () => {
    expect(estimateTimeLeft(null, 0.5, 4).seconds).toBeCloseTo(4);
  });

  it("keeps the earlier estimate when the job turns out slower", () => {
    const early = estimateTimeLeft(null, 0.5, 4);
    expect(estimateTimeLeft(early, 0.5, 10).seconds).toBeCloseTo(4);
  });

  it("never rises", () => {
    const readings = fc.array(
      fc.record({
        share: fc.double({ min: 0, max: 0.2, noNaN: true }),
        pause: fc.double({ min: 0, max: 5, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(readings, (steps) => {
        let left: TimeLeft | null = null;
        let [share, elapsed] = [0, 0];
        for (const step of steps) {
          share = Math.min(1, share + step.share);
          elapsed += step.pause;
          const next: TimeLeft = estimateTimeLeft(left, share, elapsed);
          if (left !== null && left.seconds !== null) expect(next.seconds).toBeLessThanOrEqual(left.seconds);
          left = next;
        }
      }),
      { seed: 1 },
    );
  });
});
