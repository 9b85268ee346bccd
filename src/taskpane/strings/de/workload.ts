import type { Words } from "../en/words";
import { pick } from "./plural";

/** Kapazität, Reise und nötige Verkäufer. */
export const workloadWords: Words["workload"] = {
  travel: "Reise, bei den heutigen Betreuern",
  all: "Arbeitslast",
  needed: (aim) => `Nötige Verkäufer bei ${aim} Auslastung`,
  there: (seats, shown, fullTime, notAllYear) =>
    `${shown} Verkäufer ${pick(seats, "ist", "sind")} da, ${fullTime} in Vollzeit${notAllYear}`,
  notAllYear: (shown) => ` (${shown} nicht das ganze Jahr)`,
  utilisation: (share) => `Zusammen wären sie zu ${share} ausgelastet`,
  noTravel: "Reise zählt, sobald Accounts Betreuer und Orte haben, oder mit dem Plan.",
  fewCalls:
    "Besuche füllen wenig ihrer Zeit. Tun sie mehr als diese, erhöhen Sie Besuche oder Stunden im Besuchsplan.",
  more: "Stunden, Reise und Auslastung",
  capacity: "Stunden eines Verkäufers",
  workWeeks: "Wochen im Jahr",
  weekHours: "Stunden je Woche",
  adminShare: "Verwaltung",
  hireShare: "Offene Stelle, vom Jahr",
  ramp: (from, to) => `Einarbeitung, Monate ${from}–\u2060${to}`,
  planYearStart: "Planjahr beginnt",
  yearFromData:
    "Bleibt es offen, beginnt das Planjahr am 1. Januar, der der letzten Aktivität oder Verkaufschance am nächsten ist.",
  yearChosen: "Ein- und Austritte gelten gegen dieses Jahr.",
  yearOpen: "Offen lassen",
  hoursHint:
    "Wochen, Stunden und Verwaltung zählen, wo die Verkäuferliste keine Stunden nennt; Einarbeitung und Daten für Verkäufer, die kommen oder gehen.",
  rampGivenHours: "Einarbeitung und Daten kürzen auch Stunden aus der Liste",
  onTheWay: "Reise",
  visitShare: "Kontakte, die Besuche sind",
  callsPerDay: "Besuche am Tag",
  travelSpeed: "Tempo unterwegs",
  roadFactor: "Straße zu Luftlinie",
  dayTripKm: "Tagesreisen bis",
  tripDays: "Weiter: Tage einer Reise",
  flyKm: "Geflogen wird ab",
  flightSpeed: "Tempo eines Flugs",
  flightHours: "Rund um einen Flug, je Weg",
  travelHint:
    "Entfernungen sind Luftlinien vom Wohnort des Verkäufers; die anderen Kontakte laufen per Telefon oder Video.",
  lessTravel: "Ziele nach dem, was die Reise übrig lässt",
  lessTravelHint: "Plant zweimal: beim zweiten Mal mit Zielen abzüglich der Reise des ersten.",
  utilisationTitle: "Auslastung",
  utilisationLow: "Gesund ab",
  utilisationHigh: "Gesund bis",
  utilisationAim: "Für nötige Verkäufer",
  units: {
    share: "%",
    weeks: "Wochen",
    hours: "h",
    kmPerHour: "km/h",
    km: "km",
    days: "Tage",
    visits: "",
    times: "×",
  },
  range: (least, most) => `Zwischen ${least} und ${most}; der letzte Wert bleibt.`,
  above: (value, shown, all) =>
    pick(
      value,
      `1 von ${all} Gebieten verlangt mehr Stunden, als sein Verkäufer hat`,
      `${shown} von ${all} Gebieten verlangen mehr Stunden, als ihre Verkäufer haben`,
    ),
  allAbove: (share) => `Besuche und Reise verlangen ${share} der Stunden aller Verkäufer`,
  allAboveHint: "Keine andere Teilung hilft: weniger Besuche unter Segmente oder mehr Verkäufer senken es.",
  callsAlone: "die Besuche allein",
  planLessTravel: "Mit Zielen abzüglich Reise planen",
  planLessTravelHint:
    "Gebiete mit langen Wegen bekommen kleinere Ziele. Plant zweimal; die Einstellung bleibt unter Segmente, Stunden, Reise und Auslastung.",
  isLessTravel:
    "Die Ziele sind schon abzüglich Reise. Weniger Besuche dort oder ein anderer Wohnort senken es.",
};
