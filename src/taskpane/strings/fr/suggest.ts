import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Les déplacements proposés. */
export const suggestWords: Words["suggest"] = {
  heading: "Équilibrer",
  title: "Proposition",
  titleOf: (at, all) => `Proposition ${at} sur ${all}`,
  looking: "Recherche de déplacements qui équilibrent",
  head: (value, shown, from, to) => `${many(value, shown, "compte", "comptes")}, de ${from} à ${to}`,
  why: (from, fromNow, to, toNow, measure) =>
    `${from} est à ${fromNow} (${measure}), ${to} à côté à ${toNow}.`,
  after: (from, fromThen, to, toThen) => `Après\u00a0: ${from} ${fromThen}, ${to} ${toThen}`,
  ownerChanges: (value, shown) =>
    many(value, shown, "changement de responsable de plus", "changements de responsable de plus"),
  noOwnerChange: "aucun changement de responsable de plus",
  ownersBack: (value, shown) =>
    many(value, shown, "changement de responsable de moins", "changements de responsable de moins"),
  km: (before, after) =>
    `Du domicile en moyenne\u00a0: ${before}\u00a0km maintenant, ${after}\u00a0km après.`,
  match: (before, after) => `Affinité avec le commercial\u00a0: ${before} maintenant, ${after} après.`,
  matchForBalance: (value, shown) =>
    `Les deux sont déjà dans la marge\u00a0: le meilleur équilibre coûte ${many(value, shown, "point", "points")} d’affinité.`,
  farForBalance: (shown) =>
    `Les deux sont déjà dans la marge\u00a0: pour le meilleur équilibre, les comptes s’éloignent du domicile de ${shown}\u00a0km en moyenne.`,
  also: (measure) => `Selon ${measure}`,
  accounts: "Comptes déplacés",
  account: "Compte",
  move: (value, shown) => pick(value, "Déplacer", `Déplacer ${shown} comptes`),
  moving: "Déplacement",
  moved: (value, shown, from, to) =>
    `${many(value, shown, "compte déplacé", "comptes déplacés")} de ${from} à ${to}.`,
  next: "Proposition suivante",
  onMap: "Montrer sur la carte",
  none: {
    areas:
      "Ici, des comtés ou États entiers décident\u00a0: donnez une zone à un voisin dans Territory Areas.",
    alone: "Aucun autre secteur ne partage un objectif avec lui.",
    nothing:
      "Aucun compte à la frontière d’un voisin n’équilibrerait\u00a0: des règles, des blocages ou les marges des voisins s’y opposent.",
  },
};
