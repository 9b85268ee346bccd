import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Capacité, trajet et commerciaux nécessaires. */
export const workloadWords: Words["workload"] = {
  travel: "Trajet, avec les responsables actuels",
  all: "Charge",
  needed: (aim) => `Commerciaux nécessaires à ${aim} d’occupation`,
  there: (seats, shown, fullTime, notAllYear) =>
    `${many(seats, shown, "commercial présent", "commerciaux présents")}, ${fullTime} à plein temps${notAllYear}`,
  notAllYear: (shown) => ` (${shown} pas toute l’année)`,
  utilisation: (share) => `Ensemble, ils seraient occupés à ${share}`,
  noTravel: "Le trajet compte dès que les comptes ont responsables et lieux, ou avec le plan.",
  fewCalls:
    "Les visites prennent peu de leur temps. S’ils font plus, augmentez les visites ou les heures du plan de visites.",
  more: "Heures, trajet et occupation",
  capacity: "Heures d’un commercial",
  workWeeks: "Semaines par an",
  weekHours: "Heures par semaine",
  adminShare: "Administratif",
  hireShare: "Poste à pourvoir, de l’année",
  ramp: (from, to) => `Montée en charge, mois ${from}–\u2060${to}`,
  planYearStart: "Début de l’année du plan",
  yearFromData:
    "Laissé ouvert, l’année du plan commence le 1er janvier le plus proche de la dernière activité ou opportunité.",
  yearChosen: "Arrivées et départs sont rapportés à cette année.",
  yearOpen: "Laisser ouvert",
  hoursHint:
    "Semaines, heures et administratif comptent quand la liste des commerciaux ne donne pas d’heures\u00a0; montée en charge et dates pour ceux qui arrivent ou partent.",
  rampGivenHours: "Montée en charge et dates réduisent aussi les heures de la liste",
  onTheWay: "Trajet",
  visitShare: "Contacts qui sont des visites",
  callsPerDay: "Visites par jour",
  travelSpeed: "Vitesse sur la route",
  roadFactor: "Route sur vol d’oiseau",
  dayTripKm: "Tournées d’un jour jusqu’à",
  tripDays: "Au-delà\u00a0: jours de voyage",
  flyKm: "En avion au-delà de",
  flightSpeed: "Vitesse d’un vol",
  flightHours: "Autour d’un vol, par trajet",
  travelHint:
    "Les distances sont à vol d’oiseau depuis le domicile du commercial\u00a0; les autres contacts se font par téléphone ou vidéo.",
  lessTravel: "Objectifs selon ce que laisse le trajet",
  lessTravelHint: "Planifie deux fois\u00a0: la seconde avec les objectifs moins le trajet de la première.",
  utilisationTitle: "Taux d’occupation",
  utilisationLow: "Sain à partir de",
  utilisationHigh: "Sain jusqu’à",
  utilisationAim: "Pour l’effectif nécessaire",
  units: {
    share: "%",
    weeks: "semaines",
    hours: "h",
    kmPerHour: "km/h",
    km: "km",
    days: "jours",
    visits: "",
    times: "×",
  },
  range: (least, most) => `Entre ${least} et ${most}\u00a0; la dernière valeur reste.`,
  above: (value, shown, all) =>
    pick(
      value,
      `${shown} secteur sur ${all} demande plus d’heures que n’en a son commercial`,
      `${shown} secteurs sur ${all} demandent plus d’heures que n’en ont leurs commerciaux`,
    ),
  allAbove: (share) => `Visites et trajet demandent ${share} des heures de tous les commerciaux`,
  allAboveHint:
    "Aucun autre partage n’y change rien\u00a0: moins de visites dans Segments ou plus de commerciaux le réduisent.",
  callsAlone: "les visites seules",
  planLessTravel: "Planifier avec objectifs moins trajet",
  planLessTravelHint:
    "Les secteurs à longs trajets reçoivent de plus petits objectifs. Planifie deux fois\u00a0; le réglage reste sous Segments, Heures, trajet et occupation.",
  isLessTravel:
    "Les objectifs sont déjà nets du trajet. Moins de visites là-bas, ou un autre domicile, le réduisent.",
};
