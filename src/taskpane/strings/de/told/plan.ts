import { capital } from "../../../../engine/told/capital";
import type { planSentences } from "../../../../engine/plan/plan-sentences";
import type { Words } from "../../en/words";
import { many, pick } from "../plural";

/** Warum ein Plan so nicht beginnen oder nicht in seinen Bändern liegen kann. */
export const toldPlan: Pick<Words["told"], keyof typeof planSentences> = {
  noReps: "keine Verkäufer",
  noOwnerColumn: "keine Spalte mit Betreuern",
  noKnownOwner: "kein Betreuer der Account-Liste steht in der Verkäuferliste",
  noHomes: "kein Verkäufer hat einen Wohnort",
  tooFewPlaces: "weniger als die Hälfte der Accounts hat einen Ort",
  noNumberOfTerritories: "keine Verkäufer, und keine Zahl der Gebiete ist gesetzt",
  tooFewInAmerica: "weniger als die Hälfte der Accounts hat einen Ort in den Vereinigten Staaten",

  bandRule: (measure, band) => `${capital(measure)} innerhalb ±${band}`,
  allTerritories: "alle Gebiete",
  eligibilityRule: "Accounts gehen nur dorthin, wo Region und Kenntnisse es erlauben",
  staysRule: (value, units) => `${units} ${pick(value, "bleibt", "bleiben")}`,
  wholeRule: (value, unit) => `${unit} ${pick(value, "geht", "gehen")} in ein Gebiet`,
  whole: "ungeteilt",
  fixedAccounts: (shown) => `${shown} fixierte Accounts`,
  severalTerritories: (shown) => `${shown} Gebieten`,
  accountsInArea: (shown, area) => `${shown} Accounts in ${area}`,
  andFamily: (name, others, shown) => `${name} und ${many(others, shown, "Account", "Accounts")} der Gruppe`,
  unitTooLarge: (value, unit, measure, band) =>
    `${unit} ${pick(value, "allein ist", "zusammen sind")} mehr ${measure}, als ein Gebiet haben darf. Keine Aufteilung kommt näher als ±${band}.`,
  tooMuch: (territories, share, measure, band) =>
    `Was nur in ${territories} sein kann, ist ${share} mehr ${measure}, als dort sein darf. Keine Aufteilung kommt näher als ±${band}.`,
  tooLittle: (territories, share, measure, band) =>
    `Alles, was in ${territories} sein darf, ist ${share} weniger ${measure}, als dort nötig ist. Keine Aufteilung kommt näher als ±${band}.`,
  notInsideBand: (band) =>
    `Kein Plan im Band wurde gefunden; der nächste liegt bei ±${band}. Es kann trotzdem einen geben.`,
  widenBand: (measure, band) => `${capital(measure)} auf ±${band} weiten`,
  othersHold: "Alle anderen Regeln gelten",
  letAnywhere: "Accounts in jedes Gebiet lassen",
  atBestReached: (share) => `Im besten Fall liegt das fernste Gebiet dann ${share} neben dem Ziel`,
  reached: (share) => `Das fernste Gebiet liegt dann ${share} neben dem Ziel`,
  aloneOver: (over, territory, share) =>
    `Allein ${over} über dem Ziel von ${territory}; das fernste Gebiet liegt dann ${share} neben dem Ziel`,
  letLeave: (units, territory) => `${units} aus ${territory} weglassen`,
  makeHouse: (value, unit) => `${unit} ${pick(value, "zum House-Account", "zu House-Accounts")} machen`,
  shareOfTerritory: (_, share) => `Das sind ${share} eines Gebiets`,
  moveCapAccounts: (share) => `Höchstens ${share} der betreuten Accounts dürfen wechseln`,
  moveCapRevenue: (share) => `Höchstens ${share} des betreuten Umsatzes dürfen wechseln`,
  moveCap: "Grenze für Wechsel",
  letMoreMove: (share) => `Mehr als ${share} wechseln lassen`,
  limitsRule: "Gebiete bleiben zwischen Mindest- und Höchstwert",
  hardLimits: "harte Grenzen",
  dropLimits: "Harte Grenzen fallen lassen",
  familiesRule: "Accounts einer Gruppe gehen in ein Gebiet",
  families: (value, shown) => many(value, shown, "Account-Gruppe", "Account-Gruppen"),
  splitFamilies: "Account-Gruppen teilen lassen",
};
