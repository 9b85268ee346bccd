/** Colours of the sheets; data is never green, green says "fine". */
export const PALETTE = {
  rule: "#8A8886",
  totalRule: "#242424",
  pass: "#0E700E",
  failText: "#FFFFFF",
  failFill: "#B10E1C",
  watchText: "#8A3707",
  watchFill: "#FFF1E5",
  plan: "#1F5FA8",
  bandEdge: "#8A8886",
  bar: "#BBD3EE",
  barLow: "#C8C6C4",
  utilisationBar: "#D6E4F3",
  /** Today, the plan, two others: apart in lightness too. */
  series: ["#8A8886", "#1F5FA8", "#7DB4EF", "#C8C6C4"],
  /** Parts of one column, dark beside light. */
  parts: ["#1F5FA8", "#7DB4EF", "#8A8886", "#D6E4F3", "#5B3F99", "#C8C6C4", "#0B2F57", "#C4622D"],
  tabFirst: "#107C41",
  tabOther: "#8A8886",
} as const;
