import { told } from "../../../support/told";
import { nextReviewDate } from "../../../../src/engine/performance/reviews/next-review-date";

/** Serial days by the calendar of JavaScript's own dates. */
function serial(iso: string): number {
  return (Date.parse(`${iso}T00:00:00Z`) - Date.parse("1899-12-30T00:00:00Z")) / 86_400_000;
}

describe("the date of the next review", () => {
  it("is so many months later", () => {
    expect(nextReviewDate(serial("2027-03-15"), 3, []).day).toBe(serial("2027-06-15"));
    expect(nextReviewDate(serial("2026-11-10"), 3, []).day).toBe(serial("2027-02-10"));
  });

  it("is the last day of a month that is shorter", () => {
    expect(nextReviewDate(serial("2026-11-30"), 3, []).day).toBe(serial("2027-02-28"));
  });

  it("is 30 days later when something calls for it, and says what", () => {
    const trigger = { kind: "repGone", told: told("Bob is no longer among the reps") } as const;
    expect(nextReviewDate(serial("2027-03-01"), 3, [trigger])).toMatchObject({
      day: serial("2027-03-31"),
      why: { text: "In 30 days: Bob is no longer among the reps" },
    });
    expect(nextReviewDate(serial("2027-02-01"), 1, [trigger]).day).toBe(serial("2027-03-01"));
  });
});
