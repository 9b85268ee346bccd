import { capital } from "../../../../engine/told/capital";
import type { planSentences } from "../../../../engine/plan/plan-sentences";
import type { Words } from "../../en/words";
import { many, pick } from "../plural";

/** Pourquoi un plan ne peut partir de là, ou tenir dans ses marges. */
export const toldPlan: Pick<Words["told"], keyof typeof planSentences> = {
  noReps: "aucun commercial",
  noOwnerColumn: "aucune colonne de responsables",
  noKnownOwner: "aucun responsable de la liste des comptes n’est parmi les commerciaux",
  noHomes: "aucun commercial n’a de domicile",
  tooFewPlaces: "moins de la moitié des comptes ont un lieu",
  noNumberOfTerritories: "aucun commercial, et aucun nombre de secteurs n’est fixé",
  tooFewInAmerica: "moins de la moitié des comptes ont un lieu aux États-Unis",

  bandRule: (measure, band) => `${capital(measure)} à ±${band} près`,
  allTerritories: "tous les secteurs",
  eligibilityRule: "Les comptes ne vont que là où région et compétences le permettent",
  staysRule: (value, units) => `${units} ${pick(value, "reste", "restent")}`,
  wholeRule: (value, unit) => `${unit} ${pick(value, "va", "vont")} dans un seul secteur`,
  whole: "entier",
  fixedAccounts: (shown) => `${shown} comptes verrouillés`,
  severalTerritories: (shown) => `${shown} secteurs`,
  accountsInArea: (shown, area) => `${shown} comptes dans ${area}`,
  andFamily: (name, others, shown) => `${name} et ${many(others, shown, "compte", "comptes")} de son groupe`,
  unitTooLarge: (value, unit, measure, band) =>
    `${unit} ${pick(value, "dépasse à lui seul", "dépassent ensemble")} ce qu’un secteur peut porter (${measure}). Aucune répartition n’approche mieux que ±${band}.`,
  tooMuch: (territories, share, measure, band) =>
    `Ce qui ne peut être que dans ${territories} dépasse de ${share} ce qui y tient (${measure}). Aucune répartition n’approche mieux que ±${band}.`,
  tooLittle: (territories, share, measure, band) =>
    `Tout ce qui peut aller dans ${territories} est inférieur de ${share} à ce qu’il y faut (${measure}). Aucune répartition n’approche mieux que ±${band}.`,
  notInsideBand: (band) =>
    `Aucun plan dans la marge n’a été trouvé\u00a0; le plus proche est à ±${band}. Il peut en exister un.`,
  widenBand: (measure, band) => `Élargir à ±${band}\u00a0: ${measure}`,
  othersHold: "Toutes les autres règles tiennent",
  letAnywhere: "Laisser les comptes aller partout",
  atBestReached: (share) => `Au mieux, le secteur le plus éloigné est alors à ${share} de son objectif`,
  reached: (share) => `Le secteur le plus éloigné est alors à ${share} de son objectif`,
  aloneOver: (over, territory, share) =>
    `À lui seul ${over} au-dessus de l’objectif de ${territory}\u00a0; le secteur le plus éloigné est alors à ${share} de son objectif`,
  letLeave: (units, territory) => `Laisser ${units} quitter ${territory}`,
  makeHouse: (value, unit) => `Faire de ${unit} ${pick(value, "un compte maison", "des comptes maison")}`,
  shareOfTerritory: (_, share) => `C’est ${share} d’un secteur`,
  moveCapAccounts: (share) => `Au plus ${share} des comptes suivis peuvent changer`,
  moveCapRevenue: (share) => `Au plus ${share} du CA suivi peut changer`,
  moveCap: "plafond de changements",
  letMoreMove: (share) => `Laisser changer plus de ${share}`,
  limitsRule: "Les secteurs restent entre minimum et maximum",
  hardLimits: "limites strictes",
  dropLimits: "Lever les limites strictes",
  familiesRule: "Les comptes d’un groupe vont dans un seul secteur",
  families: (value, shown) => many(value, shown, "groupe", "groupes"),
  splitFamilies: "Laisser diviser les groupes",
};
