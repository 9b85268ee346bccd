import type { Words } from "../../en/words";
import type { reviewSentences } from "../../../../engine/performance/review-sentences";
import { many, pick } from "../plural";

/** Ce que dit une revue. */
export const toldReview: Pick<Words["told"], keyof typeof reviewSentences> = {
  accounts: (value, shown) => many(value, shown, "compte", "comptes"),
  amountOf: (measure, amount) => `${measure}\u00a0: ${amount}`,
  hoursOf: (measure, hours) => `${measure}\u00a0: ${hours} heures`,
  theBand: (band) => `La marge est de ±${band}`,
  inRegion: (region, names) => `${region}\u00a0: ${names}`,

  shiftBudget: (from, to) => `Déplacer du budget\u00a0: ${from} vers ${to}`,
  shiftBudgetWhy: (from, most, to, least) =>
    `${from} coûte ${most} fois sa part du potentiel, ${to} ${least} fois`,
  shiftBudgetOf: (name, cost, potential) => `${name} a ${cost} du coût et ${potential} du potentiel`,
  shiftBudgetEffect: (amount, from, most, to, least) =>
    `${amount} déplacés amènent ${from} à ${most} fois et ${to} à ${least} fois`,

  addCapacity: (names) => `Ajouter de la capacité\u00a0: ${names}`,
  repGone: (rep, accounts) => `${rep} n’est plus parmi les commerciaux\u00a0; ${accounts} sans commercial`,
  seatOpen: (accounts) => `Le poste est vacant\u00a0; ${accounts} sans commercial`,
  theyHold: (amount) => `Ils portent ${amount}`,
  othersHaveRoom: (share) => `Les autres secteurs ont de la place dans leurs marges pour ${share} du total`,
  othersHaveRoomForAll: "Les autres secteurs ont de la place dans leurs marges pour le tout",
  othersInHaveRoom: (region, share) =>
    `Les autres de ${region} ont de la place dans leurs marges pour ${share} du total`,
  othersInHaveRoomForAll: (region) =>
    `Les autres de ${region} ont de la place dans leurs marges pour le tout`,
  moveWork: (from, to) => `Déplacer de la charge\u00a0: ${from} vers ${to}`,
  aboveHours: (value, shown, limit) =>
    `${many(value, shown, "secteur", "secteurs")} au-dessus de ${limit} des heures de vente`,
  belowHours: (value, shown, limit) =>
    `${many(value, shown, "secteur", "secteurs")} au-dessous de ${limit} des heures de vente`,
  usedHours: (name, share, hours, capacity) =>
    `${name} est à ${share}\u00a0: ${hours} heures sur ${capacity}`,
  hoursShared: (value, hours, limit, names, free) =>
    `${hours} heures de moins ${pick(value, "le ramènent", "les ramènent")} à ${limit}\u00a0; ${names} peut en prendre ${free}`,
  hoursOfOneRep: (value, hours, limit, share) =>
    `${hours} heures de moins ${pick(value, "le ramènent", "les ramènent")} à ${limit}, soit ${share} d’un commercial`,
  useCapacity: (names) => `Utiliser la capacité libre\u00a0: ${names}`,
  moreHours: (value, hours, limit) =>
    `${hours} heures de plus ${pick(value, "le portent", "les portent")} à ${limit}`,

  coachClosing: (territory, rep) => `Coacher la conclusion\u00a0: ${territory}, ${rep}`,
  coachQualifying: (territory, rep) => `Coacher la qualification\u00a0: ${territory}, ${rep}`,
  coachDiscounting: (territory, rep) => `Coacher les remises\u00a0: ${territory}, ${rep}`,
  coachSpeed: (territory, rep) => `Coacher le rythme\u00a0: ${territory}, ${rep}`,
  isFairBut: (deviation, lack) => `Le secteur est équitable (${deviation})\u00a0; ${lack}`,
  closingWhy: (rate, team) => `taux de succès de ${rate} contre ${team}`,
  closingEffect: (closed, more) =>
    `Au taux de succès de l’équipe, les mêmes ${closed} affaires closes en donnent ${more} gagnées de plus`,
  closingEffectInMoney: (closed, more, amount) =>
    `Au taux de succès de l’équipe, les mêmes ${closed} affaires closes en donnent ${more} gagnées de plus, soit ${amount} à l’affaire moyenne du commercial`,
  qualifyingWhy: (share, team, value, open) =>
    `${share} de toutes les affaires gagnées contre ${team}, ${many(value, open, "encore ouverte", "encore ouvertes")}`,
  qualifyingEffect: (deals, more) =>
    `À la part de l’équipe, les mêmes ${deals} affaires en donnent ${more} gagnées de plus`,
  discountingWhy: (deal, usual) => `affaire moyenne de ${deal} contre ${usual}`,
  discountingEffect: (deals, amount) =>
    `À l’affaire moyenne du commercial médian, les mêmes ${deals} affaires gagnées rapportent ${amount} de plus`,
  speedWhy: (days, usual) => `cycle de ${days} jours contre ${usual}`,
  speedEffect: (deals, days) =>
    `Au cycle du commercial médian, chacune des ${deals} affaires gagnées se conclut ${days} jours plus tôt`,
  medianPotential: (own, middle) => `Potentiel ${own}, médiane des secteurs ${middle}`,
  pairWinRate: (closed, own, team) => `Taux de succès sur ${closed} closes ${own}, équipe ${team}`,
  pairAverageDeal: (own, usual) => `Affaire moyenne ${own}, commercial médian ${usual}`,
  pairCycle: (own, usual) => `Cycle en jours ${own}, commercial médian ${usual}`,
  pairAttainment: (own, team) => `Atteinte ${own}, équipe ${team}`,
  checkedFirst: "Le secteur a été vérifié d’abord",

  giveNew: (value, shown) =>
    pick(
      value,
      `Donner un secteur à ${shown} nouveau compte`,
      `Donner un secteur à ${shown} nouveaux comptes`,
    ),
  giveNewWhy: (value, shown) =>
    `${many(value, shown, "compte est", "comptes sont")} dans la liste et pas dans le plan`,
  giveNewShare: (share) => `${share} des comptes de la liste`,
  giveNewEffect: "Replanifier les place\u00a0; d’ici là ils ne comptent dans aucun secteur",
  giveLost: (value, shown) => `Donner un secteur du plan à ${many(value, shown, "compte", "comptes")}`,
  giveLostWhy: "La cellule «\u00a0Territory\u00a0» est vide ou ne nomme aucun secteur du plan",
  giveLostWhere: "Territory Assignments, colonne «\u00a0Status\u00a0»\u00a0: Unassigned ou Unknown territory",
  giveLostEffect: (shown) => `${shown} comptes de plus compteraient dans les sommes`,
  fixData: (value, shown) => `Corriger les données de ${many(value, shown, "compte", "comptes")}`,
  fixDataWhy: (value, shown) =>
    `${many(value, shown, "compte est mis", "comptes sont mis")} de côté et dans aucun secteur`,
  fixDataReason: (shown, reason) => `${shown}\u00a0: ${reason}`,
  fixDataEffect: "Data Health donne pour chacun la cellule et le remède",

  rebalanceAll: "Rééquilibrer tout le plan",
  rebalanceAllWhy: (outside, all) => `${outside} secteurs sur ${all} sont hors marge`,
  rebalanceAllEffect: (value, boundaries, back) =>
    `${many(value, boundaries, "limite seule en ramène", "limites seules en ramènent")} ${back}\u00a0; replanifier les regarde toutes ensemble`,
  rebalanceAllNone: "Aucune limite seule n’en ramène un\u00a0; replanifier les regarde toutes ensemble",
  moveBoundary: (from, to) => `Déplacer une limite\u00a0: ${from} vers ${to}`,
  moveBoundaryWhy: (from, fromOff, to, toOff, whom) =>
    `${from} est à ${fromOff}, son voisin ${to} à ${toOff}\u00a0; ${whom}`,
  prospectsOnly: (value, prospects) => `${many(value, prospects, "prospect", "prospects")}, aucun client`,
  customersOnly: (value, customers) => many(value, customers, "client", "clients"),
  prospectsAndCustomers: (prospects, shown, customers, customersShown) =>
    `${many(prospects, shown, "prospect", "prospects")}, ${many(customers, customersShown, "client", "clients")}`,
  wouldMove: (accounts, amount) => `Changeraient de secteur\u00a0: ${accounts}, ${amount}`,
  meanWay: (before, after) => `Trajet moyen jusqu’au domicile ${before} km, ensuite ${after} km`,
  noneIsFixed: "Aucun n’est verrouillé, nominatif ou réservé, et aucun groupe n’est divisé",
  moveBoundaryEffect: (from, fromOff, to, toOff, worse, left) =>
    `${from} ${fromOff}, ${to} ${toOff}\u00a0; le plus grand écart passe de ${worse} à ${left}`,
  rebalance: (where) => `Rééquilibrer ${where}`,
  rebalanceWhy: (value, shown) =>
    `${many(value, shown, "secteur est", "secteurs sont")} hors marge, et aucune limite avec un voisin ne suffit à ${pick(value, "le", "les")} ramener`,
  standsAt: (name, deviation) => `${name} est à ${deviation}`,
  standsAtIn: (name, deviation, measure) => `${name} est à ${deviation} (${measure})`,

  lookAtQuotas: (best, least) => `Examiner les quotas de ${best} et ${least}`,
  lookAtQuotasWhy: (spread, limit) =>
    `${spread} points entre la meilleure et la moindre atteinte, ${limit} admis`,
  lookAtQuotasEffect: (rest) => `Sans ces deux-là, l’étendue est de ${rest} points`,
  attains: (name, share, deviation) => `${name}, à ${share}, est à ${deviation} de son objectif`,
  attainsBeside: (name, share, deviation, potential, middle) =>
    `${name}, à ${share}, est à ${deviation} de son objectif, potentiel ${potential} pour une médiane de ${middle}`,

  outsideTheBand: (value, shown, limit) =>
    `${many(value, shown, "secteur", "secteurs")} hors marge, ${limit} admis`,
  repsGone: (value, names) => `${names} ${pick(value, "n’est", "ne sont")} plus parmi les commerciaux`,
  ownersByHand: (share, limit) => `${share} des responsables changés à la main, limite ${limit}`,
  spreadTooWide: (spread, limit) =>
    `${spread} points entre la meilleure et la moindre atteinte, limite ${limit}`,
  everyMonths: (months) =>
    months === 3 ? "Chaque trimestre" : months === 1 ? "Chaque mois" : `Tous les ${String(months)} mois`,
  inThirtyDays: (why) => `Dans 30 jours\u00a0: ${why}`,
  noSalesList: "aucune liste de ventes",
  noQuota: "aucun quota",
  noneClosed: "aucune close",
  noStages: "aucune étape",
  noneWon: "aucune gagnée",
  noDates: "aucune date",
  noActivity: "aucune date d’activité",
  noAccounts: "aucun compte",
  noHours: "aucune heure",
  noCosts: "aucune feuille de coûts",
  noNewCustomers: "aucun nouveau client",
};
