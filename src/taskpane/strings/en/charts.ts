/** Words of the charts; figures come formatted. */
export const chartWords = {
  title: "Charts",
  open: "More charts",
  loading: "Drawing the charts",
  territory: "Territory",
  openOf: (name: string) => `Open ${name}`,
  balance: {
    tip: (name: string, planned: string) => `${name}: ${planned}`,
    tipToday: (name: string, today: string, planned: string) => `${name}: today ${today}, planned ${planned}`,
  },
  choose: "Territory read out below the chart",
  capacity: {
    title: "Capacity against workload",
    label: (all: string, above: string, company: string) =>
      `Hours a year that calls and travel of ${all} territories need, against the hours that there are. ${above} above capacity. All together ${company}.`,
    above: (value: number, shown: string) =>
      value === 0 ? "None is" : value === 1 ? "1 is" : `${shown} are`,
    tip: (name: string, hours: string, capacity: string, share: string) =>
      `${name}: ${hours} of ${capacity} (${share})`,
    note: "Bar: calls, and travel on top. Line: capacity.",
    calls: "Calls",
    travel: "Travel",
    capacity: "Capacity",
    use: "Use",
    none: "No account has calls and hours; Segments can give them.",
  },
  toPotential: {
    title: "Quota to potential",
    label: (all: string, least: string, most: string, company: string) =>
      `Quota over potential of ${all} territories, from ${least} to ${most}. All together ${company}.`,
    tip: (name: string, share: string, quota: string, potential: string) =>
      `${name}: ${share}, ${quota} of ${potential}`,
    note: (company: string) => `Dashed: all territories together, ${company}.`,
    quota: "Quota",
    potential: "Potential",
    share: "Share",
    none: "The list has no potential to hold quotas against.",
  },
  waterfall: {
    title: "From last year to quota",
    of: "Shown for",
    all: "All territories",
    label: (steps: string) => `The steps from last year to the quota: ${steps}`,
    steps: {
      lastYear: "Last year",
      growth: "Growth by its share",
      shares: "Share of the target",
      bounds: "Floors and caps",
      rounding: "Rounding",
      overrides: "Overrides",
      quota: "Quota",
    },
    step: "Step",
    amount: "Amount",
    note: "Overrides also change what is left to the others.",
  },
  noQuotas: "Quota charts need a company target: give one on Quotas.",
  place: "Place in workbook",
  placing: "Placing the charts",
  placed: (sheet: string) =>
    `The charts are on “${sheet}”, over live figures. Writing the plan again takes them away.`,
  noPlan:
    "No plan is at hand in this pane. The charts of the plan that is written go into the workbook all the same.",
  ofWritten: "The charts show the plan as its sheets have it.",
  inWorkbook: "Charts in the workbook",
  mix: {
    title: "Segment mix",
    note: "Accounts by segment, one bar a territory.",
    label: (all: string, sums: string) => `Accounts by segment in ${all} territories. All together: ${sums}.`,
  },
  notWritten: "Charts stand over the sheets of the plan: write the plan first.",
};
