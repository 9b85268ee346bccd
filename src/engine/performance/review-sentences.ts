/** What a review tells in sentences: what to do next, and what calls for a review; figures come formatted. */
export const reviewSentences = {
  accounts: (value: number, shown: string) => (value === 1 ? "1 account" : `${shown} accounts`),
  amountOf: (measure: string, amount: string) => `${measure} of ${amount}`,
  hoursOf: (measure: string, hours: string) => `${measure} of ${hours} hours`,
  theBand: (band: string) => `The band is ±${band}`,
  inRegion: (region: string, names: string) => `${region}: ${names}`,

  shiftBudget: (from: string, to: string) => `Shift budget: ${from} to ${to}`,
  shiftBudgetWhy: (from: string, most: string, to: string, least: string) =>
    `${from} costs ${most} times its share of the potential, ${to} ${least} times`,
  shiftBudgetOf: (name: string, cost: string, potential: string) =>
    `${name} has ${cost} of the cost and ${potential} of the potential`,
  shiftBudgetEffect: (amount: string, from: string, most: string, to: string, least: string) =>
    `${amount} moved bring ${from} to ${most} times and ${to} to ${least} times`,

  addCapacity: (names: string) => `Add capacity: ${names}`,
  repGone: (rep: string, accounts: string) => `${rep} is no longer among the reps; ${accounts} without a rep`,
  seatOpen: (accounts: string) => `The seat is open; ${accounts} without a rep`,
  theyHold: (amount: string) => `They hold ${amount}`,
  othersHaveRoom: (share: string) => `The other territories have room inside their bands for ${share} of it`,
  othersHaveRoomForAll: "The other territories have room inside their bands for all of it",
  othersInHaveRoom: (region: string, share: string) =>
    `The others in ${region} have room inside their bands for ${share} of it`,
  othersInHaveRoomForAll: (region: string) =>
    `The others in ${region} have room inside their bands for all of it`,
  moveWork: (from: string, to: string) => `Move work: ${from} to ${to}`,
  aboveHours: (value: number, shown: string, limit: string) =>
    `${value === 1 ? "1 territory" : `${shown} territories`} above ${limit} of the selling hours`,
  belowHours: (value: number, shown: string, limit: string) =>
    `${value === 1 ? "1 territory" : `${shown} territories`} below ${limit} of the selling hours`,
  usedHours: (name: string, share: string, hours: string, capacity: string) =>
    `${name} is at ${share}: ${hours} of ${capacity} hours`,
  hoursShared: (value: number, hours: string, limit: string, names: string, free: string) =>
    `${hours} hours bring ${value === 1 ? "it" : "them"} to ${limit}; ${names} can take ${free}`,
  hoursOfOneRep: (value: number, hours: string, limit: string, share: string) =>
    `${hours} hours bring ${value === 1 ? "it" : "them"} to ${limit}, ${share} of one rep's`,
  useCapacity: (names: string) => `Use free capacity: ${names}`,
  moreHours: (value: number, hours: string, limit: string) =>
    `${hours} more hours bring ${value === 1 ? "it" : "them"} to ${limit}`,

  coachClosing: (territory: string, rep: string) => `Coach closing: ${territory}, ${rep}`,
  coachQualifying: (territory: string, rep: string) => `Coach qualifying: ${territory}, ${rep}`,
  coachDiscounting: (territory: string, rep: string) => `Coach discounting: ${territory}, ${rep}`,
  coachSpeed: (territory: string, rep: string) => `Coach speed: ${territory}, ${rep}`,
  isFairBut: (deviation: string, lack: string) => `Territory is fair (${deviation}); ${lack}`,
  closingWhy: (rate: string, team: string) => `win rate ${rate} against ${team}`,
  closingEffect: (closed: string, more: string) =>
    `At the team's win rate the same ${closed} closed deals come to ${more} more won`,
  closingEffectInMoney: (closed: string, more: string, amount: string) =>
    `At the team's win rate the same ${closed} closed deals come to ${more} more won, ${amount} at the rep's average deal`,
  qualifyingWhy: (share: string, team: string, value: number, open: string) =>
    `${share} of all deals won against ${team}, ${value === 1 ? "1 deal" : `${open} deals`} still open`,
  qualifyingEffect: (deals: string, more: string) =>
    `At the team's share the same ${deals} deals come to ${more} more won`,
  discountingWhy: (deal: string, usual: string) => `average deal ${deal} against ${usual}`,
  discountingEffect: (deals: string, amount: string) =>
    `At the median rep's average deal the same ${deals} won deals come to ${amount} more`,
  speedWhy: (days: string, usual: string) => `cycle of ${days} days against ${usual}`,
  speedEffect: (deals: string, days: string) =>
    `At the median rep's cycle each of the ${deals} won deals closes ${days} days earlier`,
  medianPotential: (own: string, middle: string) => `Potential ${own}, median of the territories ${middle}`,
  pairWinRate: (closed: string, own: string, team: string) =>
    `Win rate of ${closed} closed ${own}, team ${team}`,
  pairAverageDeal: (own: string, usual: string) => `Average deal ${own}, median rep ${usual}`,
  pairCycle: (own: string, usual: string) => `Cycle in days ${own}, median rep ${usual}`,
  pairAttainment: (own: string, team: string) => `Attainment ${own}, team ${team}`,
  checkedFirst: "The territory was checked first",

  giveNew: (value: number, shown: string) =>
    value === 1 ? "Give 1 new account a territory" : `Give ${shown} new accounts a territory`,
  giveNewWhy: (value: number, shown: string) =>
    `${value === 1 ? "1 account is" : `${shown} accounts are`} in the list and not in the plan`,
  giveNewShare: (share: string) => `${share} of the accounts in the list`,
  giveNewEffect: "Planning again places them; until then they count in no territory",
  giveLost: (value: number, shown: string) =>
    `Give ${value === 1 ? "1 account" : `${shown} accounts`} a territory of the plan`,
  giveLostWhy: "The Territory cell is blank or names no territory of the plan",
  giveLostWhere: "Territory Assignments, Status: Unassigned or Unknown territory",
  giveLostEffect: (shown: string) => `${shown} more accounts would count in the sums`,
  fixData: (value: number, shown: string) =>
    `Fix the data of ${value === 1 ? "1 account" : `${shown} accounts`}`,
  fixDataWhy: (value: number, shown: string) =>
    `${value === 1 ? "1 account is" : `${shown} accounts are`} set aside and in no territory`,
  fixDataReason: (shown: string, reason: string) => `${shown}: ${reason}`,
  fixDataEffect: "Data Health names the cell and the remedy of each",

  rebalanceAll: "Rebalance the whole plan",
  rebalanceAllWhy: (outside: string, all: string) => `${outside} of ${all} territories are outside`,
  rebalanceAllEffect: (value: number, boundaries: string, back: string) =>
    `${value === 1 ? "1 boundary alone brings" : `${boundaries} boundaries alone bring`} ${back} back; planning again looks at all together`,
  rebalanceAllNone: "No boundary alone brings one back; planning again looks at all together",
  moveBoundary: (from: string, to: string) => `Move a boundary: ${from} to ${to}`,
  moveBoundaryWhy: (from: string, fromOff: string, to: string, toOff: string, whom: string) =>
    `${from} is ${fromOff}, ${to} next door ${toOff}; ${whom}`,
  prospectsOnly: (value: number, prospects: string) =>
    `${value === 1 ? "1 prospect" : `${prospects} prospects`}, no customers`,
  customersOnly: (value: number, customers: string) =>
    value === 1 ? "1 customer" : `${customers} customers`,
  prospectsAndCustomers: (prospects: number, shown: string, customers: number, customersShown: string) =>
    `${prospects === 1 ? "1 prospect" : `${shown} prospects`}, ${customers === 1 ? "1 customer" : `${customersShown} customers`}`,
  wouldMove: (accounts: string, amount: string) => `${accounts} with ${amount} would move`,
  meanWay: (before: string, after: string) => `Mean way to the home ${before} km, ${after} km after`,
  noneIsFixed: "None of them is locked, named or held back, and no family is split",
  moveBoundaryEffect: (
    from: string,
    fromOff: string,
    to: string,
    toOff: string,
    worse: string,
    left: string,
  ) => `${from} ${fromOff}, ${to} ${toOff}; the larger of the two falls from ${worse} to ${left}`,
  rebalance: (where: string) => `Rebalance ${where}`,
  rebalanceWhy: (value: number, shown: string) =>
    `${value === 1 ? "1 territory is" : `${shown} territories are`} outside, and no boundary to a neighbour alone brings ${value === 1 ? "it" : "them"} back`,
  standsAt: (name: string, deviation: string) => `${name} is ${deviation}`,
  standsAtIn: (name: string, deviation: string, measure: string) => `${name} is ${deviation} in ${measure}`,

  lookAtQuotas: (best: string, least: string) => `Look at the quotas of ${best} and ${least}`,
  lookAtQuotasWhy: (spread: string, limit: string) =>
    `${spread} points between the best and the least attainment, ${limit} allowed`,
  lookAtQuotasEffect: (rest: string) => `Without these two the spread is ${rest} points`,
  attains: (name: string, share: string, deviation: string) =>
    `${name} at ${share} is ${deviation} from its target`,
  attainsBeside: (name: string, share: string, deviation: string, potential: string, middle: string) =>
    `${name} at ${share} is ${deviation} from its target, potential ${potential} beside a median of ${middle}`,

  outsideTheBand: (value: number, shown: string, limit: string) =>
    `${value === 1 ? "1 territory" : `${shown} territories`} outside the band, ${limit} allowed`,
  repsGone: (value: number, names: string) =>
    `${names} ${value === 1 ? "is" : "are"} no longer among the reps`,
  ownersByHand: (share: string, limit: string) => `${share} of the owners changed by hand, limit ${limit}`,
  spreadTooWide: (spread: string, limit: string) =>
    `${spread} points between best and least attainment, limit ${limit}`,
  everyMonths: (months: number) =>
    months === 3 ? "Quarterly" : months === 1 ? "Monthly" : `Every ${String(months)} months`,
  inThirtyDays: (why: string) => `In 30 days: ${why}`,
  noSalesList: "no sales list",
  noQuota: "no quota",
  noneClosed: "none closed",
  noStages: "no stages",
  noneWon: "none won",
  noDates: "no dates",
  noActivity: "no activity dates",
  noAccounts: "no accounts",
  noHours: "no hours",
  noCosts: "no cost sheet",
  noNewCustomers: "no new customers",
};
