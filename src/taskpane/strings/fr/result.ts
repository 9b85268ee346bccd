import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Les secteurs planifiés et le placement à la main. */
export const resultWords: Words["result"] = {
  allInside: (all, band, measure) => `Les ${all} secteurs sont dans ${band} (${measure})`,
  someOutside: (outside, shown, all, band, measure) =>
    pick(
      outside,
      `${shown} secteur sur ${all} est hors ${band} (${measure})`,
      `${shown} secteurs sur ${all} sont hors ${band} (${measure})`,
    ),
  moves: (moved, owned, share) => `${moved} comptes sur ${owned} changent de responsable (${share})`,
  movedRevenue: (moved, owned) => `, avec ${moved} de CA sur ${owned}.`,
  noOwners: "Aucun compte n’avait de responsable, donc aucun n’en change.",
  distance: (km) => `Les comptes sont en moyenne à ${km} km du domicile de leur secteur.`,
  gotOwner: (value, shown) =>
    pick(
      value,
      `${shown} compte sans responsable en reçoit un.`,
      `${shown} comptes sans responsable en reçoivent un.`,
    ),
  stoppedEarly: "Pris avant la fin de la recherche\u00a0: replanifier peut en trouver un meilleur.",
  certificate: (share) => `À ${share} au plus du meilleur plan possible sous ces règles`,
  noCertificate: "L’écart au meilleur plan possible n’est connu que pour les plans dans la marge",
  noCertificateOfAreas:
    "L’écart au meilleur plan possible n’est connu que pour les plans dans la marge où chaque commercial a un domicile",
  againstTarget: "Par rapport à l’objectif",
  measureChoice: "Mesure affichée",
  today: "Aujourd’hui",
  planned: "Prévu",
  outside: (outside, all, band) => `${outside} sur ${all} hors ${band}`,
  inside: (all, band) => `les ${all} dans ${band}`,
  oneBar: "Une barre par secteur, en pour cent de son objectif",
  asTable: "En tableau",
  asChart: "En graphique",
  chartLabel: (measure, all, today, planned) =>
    `Écart à l’objectif (${measure}) pour ${all} secteurs. ${today} ${planned}`,
  chartToday: (outside, band) => `Aujourd’hui, ${outside} hors ${band}.`,
  chartPlanned: (outside, band) => `Prévu\u00a0: ${outside} hors ${band}.`,
  number: "N°",
  territory: "Secteur",
  rep: "Commercial",
  open: "à pourvoir",
  load: "Charge",
  target: "Objectif",
  deviation: "Écart",
  accounts: "Comptes",
  map: "Carte",
  mapLabel: (territories, accounts) =>
    `Carte des ${territories} secteurs prévus\u00a0: ${accounts} comptes en points, colorés et numérotés par secteur. Le tableau dit la même chose.`,
  mapOpens: "Un clic ouvre le secteur.",
  mapCaption: "Un point est un compte, un numéro son secteur. Deux voisins n’ont jamais la même couleur.",
  mapUnplaced: (value, shown) =>
    pick(
      value,
      `${shown} compte n’a pas de place sur cette carte.`,
      `${shown} comptes n’ont pas de place sur cette carte.`,
    ),
  noPlaces: "Aucun compte n’a de lieu, donc pas de carte. L’équilibre n’en a pas besoin.",
  mapLoading: "Dessin de la carte",
  furthest: "Les plus loin de l’objectif",
  before: (deviation) => `aujourd’hui ${deviation}`,
  writeNow: "Écrire le plan",
  settings: "Paramètres",
  outsideMark: "hors marge",
};

export const byHandWords: Words["byHand"] = {
  title: "Chercher ou déplacer un compte",
  titleAreas: "Chercher un compte",
  why: "Pourquoi ici",
  whyLabel: (account) => `Pourquoi ${account} est là`,
  find: "ID ou nom du compte",
  found: "Comptes trouvés",
  none: "Aucun compte de ce plan ne porte ce nom.",
  choose: "Choisir",
  chooseLabel: (account) => `Choisir ${account}`,
  fixedBy: {
    lock: "verrouillé",
    named: "compte nominatif",
    holdback: "réservé par son commercial",
    family: "son groupe est fixé",
    hand: "placé à la main",
    handLock: "verrouillé à la main",
    written: "comme dans le plan écrit",
  },
  to: (account) => `Secteur pour ${account}`,
  keep: (territory) => `${territory}\u00a0: l’y garder`,
  keepHere: "L’y garder",
  place: "Le placer là",
  then: "puis",
  stays: (territory) => `reste à ${territory}`,
  moves: (from, to) => `${from} vers ${to}`,
  family: (others) => `avec ${String(others)} de son groupe`,
  leaveOut: (account) => `Laisser ${account} de côté`,
  repair: "Ajuster autour de mes choix",
  repairing: "Ajustement du plan",
  repaired: (moved, shown, within, all) =>
    `${many(moved, shown, "compte déplacé", "comptes déplacés")}. ${within} secteurs sur ${all} ont été examinés\u00a0; les autres restent tels quels.`,
  more: (shown) => `et ${shown} de plus`,
};
