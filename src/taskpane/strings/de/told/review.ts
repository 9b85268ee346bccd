import type { Words } from "../../en/words";
import type { reviewSentences } from "../../../../engine/performance/review-sentences";
import { many, pick } from "../plural";

/** Was ein Review in Sätzen sagt. */
export const toldReview: Pick<Words["told"], keyof typeof reviewSentences> = {
  accounts: (value, shown) => many(value, shown, "Account", "Accounts"),
  amountOf: (measure, amount) => `${measure} von ${amount}`,
  hoursOf: (measure, hours) => `${measure} von ${hours} Stunden`,
  theBand: (band) => `Das Band ist ±${band}`,
  inRegion: (region, names) => `${region}: ${names}`,

  shiftBudget: (from, to) => `Budget verlagern: ${from} nach ${to}`,
  shiftBudgetWhy: (from, most, to, least) =>
    `${from} kostet das ${most}-Fache seines Anteils am Potenzial, ${to} das ${least}-Fache`,
  shiftBudgetOf: (name, cost, potential) => `${name} hat ${cost} der Kosten und ${potential} des Potenzials`,
  shiftBudgetEffect: (amount, from, most, to, least) =>
    `${amount} verlagert bringen ${from} auf das ${most}-Fache und ${to} auf das ${least}-Fache`,

  addCapacity: (names) => `Kapazität ergänzen: ${names}`,
  repGone: (rep, accounts) => `${rep} steht nicht mehr in der Verkäuferliste; ${accounts} ohne Verkäufer`,
  seatOpen: (accounts) => `Die Stelle ist offen; ${accounts} ohne Verkäufer`,
  theyHold: (amount) => `Sie haben ${amount}`,
  othersHaveRoom: (share) => `Die anderen Gebiete haben in ihren Bändern Platz für ${share} davon`,
  othersHaveRoomForAll: "Die anderen Gebiete haben in ihren Bändern Platz für alles",
  othersInHaveRoom: (region, share) =>
    `Die anderen in ${region} haben in ihren Bändern Platz für ${share} davon`,
  othersInHaveRoomForAll: (region) => `Die anderen in ${region} haben in ihren Bändern Platz für alles`,
  moveWork: (from, to) => `Arbeit verlagern: ${from} nach ${to}`,
  aboveHours: (value, shown, limit) =>
    `${many(value, shown, "Gebiet", "Gebiete")} über ${limit} der Verkaufsstunden`,
  belowHours: (value, shown, limit) =>
    `${many(value, shown, "Gebiet", "Gebiete")} unter ${limit} der Verkaufsstunden`,
  usedHours: (name, share, hours, capacity) => `${name} ist bei ${share}: ${hours} von ${capacity} Stunden`,
  hoursShared: (value, hours, limit, names, free) =>
    `${hours} Stunden weniger bringen ${pick(value, "es", "sie")} auf ${limit}; ${names} kann ${free} übernehmen`,
  hoursOfOneRep: (value, hours, limit, share) =>
    `${hours} Stunden weniger bringen ${pick(value, "es", "sie")} auf ${limit}: ${share} eines Verkäufers`,
  useCapacity: (names) => `Freie Kapazität nutzen: ${names}`,
  moreHours: (value, hours, limit) =>
    `${hours} Stunden mehr bringen ${pick(value, "es", "sie")} auf ${limit}`,

  coachClosing: (territory, rep) => `Abschluss coachen: ${territory}, ${rep}`,
  coachQualifying: (territory, rep) => `Qualifizierung coachen: ${territory}, ${rep}`,
  coachDiscounting: (territory, rep) => `Rabatte coachen: ${territory}, ${rep}`,
  coachSpeed: (territory, rep) => `Tempo coachen: ${territory}, ${rep}`,
  isFairBut: (deviation, lack) => `Das Gebiet ist fair (${deviation}); ${lack}`,
  closingWhy: (rate, team) => `Gewinnquote ${rate} gegenüber ${team}`,
  closingEffect: (closed, more) =>
    `Mit der Gewinnquote des Teams bringen dieselben ${closed} Abschlüsse ${more} Gewinne mehr`,
  closingEffectInMoney: (closed, more, amount) =>
    `Mit der Gewinnquote des Teams bringen dieselben ${closed} Abschlüsse ${more} Gewinne mehr, ${amount} beim mittleren Abschluss des Verkäufers`,
  qualifyingWhy: (share, team, value, open) =>
    `${share} aller Chancen gewonnen gegenüber ${team}, ${open} ${pick(value, "ist", "sind")} noch offen`,
  qualifyingEffect: (deals, more) =>
    `Mit dem Anteil des Teams bringen dieselben ${deals} Chancen ${more} Gewinne mehr`,
  discountingWhy: (deal, usual) => `mittlerer Abschluss ${deal} gegenüber ${usual}`,
  discountingEffect: (deals, amount) =>
    `Mit dem mittleren Abschluss des Median-Verkäufers bringen dieselben ${deals} Gewinne ${amount} mehr`,
  speedWhy: (days, usual) => `Abschlussdauer ${days} Tage gegenüber ${usual}`,
  speedEffect: (deals, days) =>
    `Mit der Dauer des Median-Verkäufers schließt jeder der ${deals} Gewinne ${days} Tage früher ab`,
  medianPotential: (own, middle) => `Potenzial ${own}, Median der Gebiete ${middle}`,
  pairWinRate: (closed, own, team) => `Gewinnquote aus ${closed} Abschlüssen ${own}, Team ${team}`,
  pairAverageDeal: (own, usual) => `Mittlerer Abschluss ${own}, Median-Verkäufer ${usual}`,
  pairCycle: (own, usual) => `Abschlussdauer in Tagen ${own}, Median-Verkäufer ${usual}`,
  pairAttainment: (own, team) => `Zielerreichung ${own}, Team ${team}`,
  checkedFirst: "Das Gebiet wurde zuerst geprüft",

  giveNew: (value, shown) =>
    pick(value, "1 neuem Account ein Gebiet geben", `${shown} neuen Accounts ein Gebiet geben`),
  giveNewWhy: (value, shown) =>
    `${many(value, shown, "Account steht", "Accounts stehen")} in der Liste und nicht im Plan`,
  giveNewShare: (share) => `${share} der Accounts der Liste`,
  giveNewEffect: "Erneutes Planen ordnet sie ein; bis dahin zählen sie in keinem Gebiet",
  giveLost: (value, shown) =>
    pick(value, "1 Account ein Gebiet des Plans geben", `${shown} Accounts ein Gebiet des Plans geben`),
  giveLostWhy: "Die Zelle „Territory“ ist leer oder nennt kein Gebiet des Plans",
  giveLostWhere: "Territory Assignments, Spalte „Status“: Unassigned oder Unknown territory",
  giveLostEffect: (shown) => `${shown} Accounts mehr würden in den Summen zählen`,
  fixData: (value, shown) => `Daten berichtigen: ${many(value, shown, "Account", "Accounts")}`,
  fixDataWhy: (value, shown) =>
    `${many(value, shown, "Account ist", "Accounts sind")} zurückgestellt und in keinem Gebiet`,
  fixDataReason: (shown, reason) => `${shown}: ${reason}`,
  fixDataEffect: "Data Health nennt je Account die Zelle und die Abhilfe",

  rebalanceAll: "Den ganzen Plan neu ausgleichen",
  rebalanceAllWhy: (outside, all) => `${outside} von ${all} Gebieten liegen außerhalb`,
  rebalanceAllEffect: (value, boundaries, back) =>
    `${many(value, boundaries, "Grenze allein bringt", "Grenzen allein bringen")} ${back} zurück; erneutes Planen betrachtet alle zusammen`,
  rebalanceAllNone: "Keine Grenze allein bringt eines zurück; erneutes Planen betrachtet alle zusammen",
  moveBoundary: (from, to) => `Grenze verschieben: ${from} nach ${to}`,
  moveBoundaryWhy: (from, fromOff, to, toOff, whom) =>
    `${from} liegt bei ${fromOff}, ${to} nebenan bei ${toOff}; ${whom}`,
  prospectsOnly: (value, prospects) =>
    `${many(value, prospects, "Interessent", "Interessenten")}, keine Kunden`,
  customersOnly: (value, customers) => many(value, customers, "Kunde", "Kunden"),
  prospectsAndCustomers: (prospects, shown, customers, customersShown) =>
    `${many(prospects, shown, "Interessent", "Interessenten")}, ${many(customers, customersShown, "Kunde", "Kunden")}`,
  wouldMove: (accounts, amount) => `Wechseln würden: ${accounts} mit ${amount}`,
  meanWay: (before, after) => `Mittlerer Weg zum Wohnort ${before} km, danach ${after} km`,
  noneIsFixed: "Keiner ist fixiert, Named Account oder zurückbehalten, und keine Account-Gruppe wird geteilt",
  moveBoundaryEffect: (from, fromOff, to, toOff, worse, left) =>
    `${from} ${fromOff}, ${to} ${toOff}; die größere Abweichung sinkt von ${worse} auf ${left}`,
  rebalance: (where) => `Neu ausgleichen: ${where}`,
  rebalanceWhy: (value, shown) =>
    `${many(value, shown, "Gebiet liegt", "Gebiete liegen")} außerhalb, und keine Grenze zu einem Nachbarn allein bringt ${pick(value, "es", "sie")} zurück`,
  standsAt: (name, deviation) => `${name} liegt bei ${deviation}`,
  standsAtIn: (name, deviation, measure) => `${name} liegt bei ${deviation} (${measure})`,

  lookAtQuotas: (best, least) => `Vorgaben von ${best} und ${least} ansehen`,
  lookAtQuotasWhy: (spread, limit) =>
    `${spread} Punkte zwischen bester und schlechtester Zielerreichung, erlaubt sind ${limit}`,
  lookAtQuotasEffect: (rest) => `Ohne diese beiden beträgt die Spanne ${rest} Punkte`,
  attains: (name, share, deviation) => `${name} mit ${share} liegt ${deviation} neben seinem Ziel`,
  attainsBeside: (name, share, deviation, potential, middle) =>
    `${name} mit ${share} liegt ${deviation} neben seinem Ziel, Potenzial ${potential} bei einem Median von ${middle}`,

  outsideTheBand: (value, shown, limit) =>
    `${many(value, shown, "Gebiet", "Gebiete")} außerhalb des Bands, erlaubt sind ${limit}`,
  repsGone: (value, names) => `${names} ${pick(value, "steht", "stehen")} nicht mehr in der Verkäuferliste`,
  ownersByHand: (share, limit) => `${share} der Betreuer von Hand geändert, Grenze ${limit}`,
  spreadTooWide: (spread, limit) =>
    `${spread} Punkte zwischen bester und schlechtester Zielerreichung, Grenze ${limit}`,
  everyMonths: (months) =>
    months === 3 ? "Vierteljährlich" : months === 1 ? "Monatlich" : `Alle ${String(months)} Monate`,
  inThirtyDays: (why) => `In 30 Tagen: ${why}`,
  noSalesList: "keine Verkaufsliste",
  noQuota: "keine Vorgabe",
  noneClosed: "kein Abschluss",
  noStages: "keine Phasen",
  noneWon: "kein Gewinn",
  noDates: "keine Daten",
  noActivity: "keine Aktivitäten",
  noAccounts: "keine Accounts",
  noHours: "keine Stunden",
  noCosts: "kein Kostenblatt",
  noNewCustomers: "keine Neukunden",
};
