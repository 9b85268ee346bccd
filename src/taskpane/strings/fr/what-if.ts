import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Les hypothèses. */
export const whatIfWords: Words["whatIf"] = {
  heading: "Et si",
  lead: "Un changement dans l’année en une étape\u00a0: voyez son effet, puis gardez-le comme scénario.",
  titles: {
    repLeaves: "Un commercial part",
    repJoins: "Un commercial arrive",
    split: "Diviser un secteur",
    merge: "Fusionner deux secteurs",
    moveAccount: "Déplacer un compte",
  },
  newAccounts: "De nouveaux comptes arrivent",
  who: "Qui",
  newRep: "Nom",
  territory: "Secteur",
  into: "Dans",
  near: "Domicile",
  nearHome: (territory) => `Au domicile de ${territory}`,
  coordinates: "Latitude, longitude",
  ownPlace: "Par latitude et longitude",
  noHome: "Aucun secteur n’a de domicile sur la carte. Donnez latitude et longitude du nouveau commercial.",
  secondRep: "Seconde moitié",
  openSeat: "Ouvert, à pourvoir",
  secondName: "Commercial de la 2de moitié",
  lastDay: "Dernier jour",
  firstDay: "Premier jour",
  fromDay: "À partir du",
  choose: "Choisir",
  goes: "Où vont les comptes",
  ways: {
    neighbours: "Répartir",
    one: "À un commercial",
    openSeat: "Poste ouvert",
  },
  takes: "À",
  incomplete: {
    repLeaves: "Choisissez qui part et le dernier jour.",
    repJoins: "Donnez un nom, un premier jour et un domicile.",
    split: "Choisissez un secteur et le jour.",
    merge: "Choisissez les deux secteurs et le jour.",
    moveAccount: "Donnez l’identifiant du compte, le secteur qui le prend et le jour.",
  },
  working: "Calcul de ce qui change",
  goTo: (count, shown, to, shownTo) =>
    `${many(count, shown, "compte va", "comptes vont")} à ${many(to, shownTo, "commercial", "commerciaux")}`,
  stayOpen: (count, shown) =>
    `${many(count, shown, "compte attend", "comptes attendent")} sur un poste ouvert`,
  outsideAfter: (count, shown, total, of, band) => {
    if (total === 1) return `L’autre secteur finit ${count === 0 ? "dans" : "hors"} ${band}.`;
    return count === 0
      ? `Les ${of} secteurs touchés finissent dans ${band}.`
      : `${shown} des ${of} secteurs touchés ${pick(count, "finit", "finissent")} hors ${band}.`;
  },
  nobodyElse: "Aucun autre compte ne bouge.",
  halves: (territory: string) => `Chaque moitié est comparée à la moitié de l’objectif de ${territory}.`,
  table: "Les secteurs qui changent",
  accounts: "Comptes",
  quota: (from) => `Quota dès le ${from}`,
  account: "Compte",
  accountHint: "Nom ou identifiant",
  inTerritory: (territory) => `dans ${territory}`,
  days: (left, year) => `${left} jours sur ${year}`,
  goesOver: (shown, days) => `${shown} du quota de l’année les suivent (${days}).`,
  staysBefore: (shown) => `${shown} restent à qui les avait, pour les jours d’avant.`,
  terms: "Comment c’est fait",
  deals: (count, shown) => many(count, shown, "affaire", "affaires"),
  dealsStay: (rep) => `Les affaires en cours restent à ${rep} jusqu’à leur clôture`,
  dealsStayAny: "Les affaires en cours restent à qui les a jusqu’à leur clôture",
  proRate: "Quotas au prorata des jours",
  addList: "Ajouter une liste de passation",
  newSheet: "nouvelle feuille",
  all: "Total",
  yearQuota: "Quota de l’année",
  goesOverWhole: (shown) => `${shown} les suivent, le quota de l’année entière.`,
  noQuota: "Un objectif dans Quotas montrerait le quota qui les suit.",
  carried: (count, shown) =>
    `${many(count, shown, "hypothèse", "hypothèses")} dans ce plan, ${pick(count, "refaite", "refaites")} à chaque planification`,
  giveUp: "Abandonner",
  giveUpThis: (name) => `Abandonner\u00a0: ${name}`,
  givenUp: (count, shown) =>
    many(count, shown, "hypothèse a été abandonnée", "hypothèses ont été abandonnées"),
  gone: "prend fin",
  was: (shown) => `était ${shown}`,
  thinner: "Compétences et langues qui se raréfient",
  nobodyHas: "Plus personne ne l’a ensuite",
  onlyRep: (name) => `Seul ${name} l’a ensuite`,
  handover: "Liste de passation",
  fromTo: (from, to) => `de ${from} à ${to}`,
  add: "Ajouter au plan",
  hint: "Crée un scénario. Les feuilles du plan ne changent qu’à l’écriture.",
  names: {
    repLeaves: (who) => `${who} part`,
    repJoins: (who) => `${who} arrive`,
    split: (territory) => `${territory} divisé`,
    merge: (territory, into) => `${territory} dans ${into}`,
    moveAccount: (account, into) => `${account} vers ${into}`,
    newAccounts: "Nouveaux comptes intégrés",
  },
  done: (name) => `«\u00a0${name}\u00a0» est le plan maintenant`,
  doneLead: (count, shown) =>
    `${many(count, shown, "compte change", "comptes changent")} de mains. Enregistré comme scénario\u00a0; les feuilles du plan sont inchangées.`,
  notSaved: (count, shown) =>
    `${many(count, shown, "compte change", "comptes changent")} de mains. Aucune feuille n’a été modifiée.`,
};
