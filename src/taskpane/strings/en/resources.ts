/** Words of budget and support; figures come formatted. */
export const resourceWords = {
  title: "Budget and support",
  none: "Give a budget or hours of marketing support, and every territory gets its part.",
  budget: "Budget",
  support: "Support, hours",
  by: {
    budget: "Budget goes by",
    support: "Support goes by",
  },
  bases: {
    potential: "potential",
    whitespace: "whitespace",
    need: "need",
    workload: "workload",
    equal: "alike",
  },
  basisOf: (pot: string, basis: string) => `${pot}: ${basis}`,
  evenShare: "Of an even share",
  floor: "Least of an even share",
  cap: "Most of an even share",
  to: "to",
  roundBudget: "Round budgets to",
  amountRange: "An amount of 0 or more, 0 for none; the last value stays.",
  shareRange: (least: string, most: string) => `Between ${least} and ${most}; the last value stays.`,
  territory: "Territory",
  region: "Region",
  hour: "h",
  hours: (amount: string) => `${amount} h`,
  cost: "Cost",
  perCost: "Potential ÷ cost",
  total: "All",
  notPlaced: (pot: string, amount: string) => `${pot}: ${amount} stop at the cap and have no territory`,
  notPlacedText: "Too few territories have a share. Raise the cap, or let a part go alike.",
  needMeans: "Need is revenue that is missing to the penetration of all territories together.",
  unassigned: (amount: string) => `${amount} of the cost list name no territory, rep or region.`,
  allTerritories: (count: string) => `All ${count}`,
  byRegion: "By region",
  typed: {
    budget: {
      kept: (many: number, count: string) =>
        many === 1
          ? "A budget typed on Resource Allocation is kept"
          : `${count} budgets typed on Resource Allocation are kept`,
      dropped: (many: number, count: string) =>
        many === 1
          ? "A budget typed on Resource Allocation is left out"
          : `${count} budgets typed on Resource Allocation are left out`,
      unreadTitle: "A budget typed on Resource Allocation holds nothing",
      unread: (value: string, territory: string) => `“${value}” of ${territory} is no amount of 0 or more.`,
      drop: "Leave out",
      keep: "Keep",
    },
    support: {
      kept: (many: number, count: string) =>
        many === 1
          ? "Support typed on Resource Allocation is kept"
          : `Support of ${count} territories typed on Resource Allocation is kept`,
      dropped: (many: number, count: string) =>
        many === 1
          ? "Support typed on Resource Allocation is left out"
          : `Support of ${count} territories typed on Resource Allocation is left out`,
      unreadTitle: "Support typed on Resource Allocation holds nothing",
      unread: (value: string, territory: string) => `“${value}” of ${territory} is no number of 0 or more.`,
      drop: "Leave out",
      keep: "Keep",
    },
  },
};
