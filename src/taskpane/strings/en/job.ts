/** Words of long work: reading, planning, writing; figures come formatted. */
export const jobWords = {
  titles: {
    look: "Looking at the sheets",
    check: "Reading the sheets",
    plan: "Planning the territories",
    write: "Writing the plan",
    review: "Reviewing the plan",
    sample: "Inserting sample data",
    test: "Testing this Excel",
  },
  left: (duration: string) => `about ${duration} left`,
  ofTotal: (phase: string, done: string, total: string) => `${phase}: ${done} of ${total}`,
  percentDone: (share: string) => `${share} done`,
  improving: "Improving the plan",
  soFar: {
    title: "Best plan so far",
    first: "First plan",
    now: "Now",
    nowMark: "now",
    outside: (band: string, measure: string) =>
      `Territories outside ${band}${measure === "" ? "" : ` on ${measure}`}`,
    largest: "Largest deviation",
    moved: "Accounts that move",
    fromBest: "From the best possible, at most",
    chartLabel: (measure: string, deviation: string) =>
      `Largest deviation from target on ${measure} over time, now ${deviation}.`,
    caption: (measure: string, band: string) =>
      `Largest deviation from target on ${measure}. Shaded: the ${band} you asked for.`,
    take: "Use this plan now",
    taken: "Checking this plan",
    stalled: "No better plan for 5 s.",
  },
  keepWorking: "You can keep working in Excel. Nothing is written yet.",
  stopWriting: "Stop writing",
  stopHint: "Stopping leaves the previous plan in place.",
  seconds: (figure: string) => `${figure}\u00a0s`,
  editTitle: "Excel is waiting for a cell edit",
  editText: "Press Enter or Esc in the sheet. It goes on by itself.",
};
