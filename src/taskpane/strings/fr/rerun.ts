import type { RerunWords } from "../../../use-cases/rerun-words";
import type { Words } from "../en/words";
import { many } from "./plural";

const KEPT = "Les secteurs ont été pris tels qu’enregistrés, sans nouvelle recherche";

const MEASURES: ReadonlyMap<string, string> = new Map([
  ["potential", "potentiel"],
  ["revenue", "CA"],
]);

/** Ce qui est dit d'un plan refait. */
const lines: RerunWords = {
  identical: (accounts, territories) =>
    `Identique\u00a0: les ${accounts} comptes dans ${territories} secteurs et chaque quota sont tels qu’écrits`,
  elsewhere: (accounts, shown) =>
    `${many(accounts, shown, "compte serait", "comptes seraient")} ailleurs que dans le plan écrit`,
  figures: "Chaque compte est là où il était prévu, mais des chiffres diffèrent",
  fromTo: (what, was, is) => `${what}\u00a0: ${was} → ${is}`,
  more: (shown) => `et ${shown} de plus`,
  blank: "vide",
  inputs: "Les listes ne sont plus celles d’au moment de l’écriture du plan",
  inputsUnknown:
    "Mêmes comptes, mêmes montants\u00a0: un responsable, un lieu, une autre colonne, un commercial, une affaire ou un coût a changé",
  lists: { account: "Comptes", rep: "Commerciaux", opportunity: "Opportunités", cost: "Coûts" },
  arrived: (accounts, shown, ids) => `Nouveaux\u00a0: ${many(accounts, shown, "compte", "comptes")} (${ids})`,
  gone: (accounts, shown, ids) => `Disparus\u00a0: ${many(accounts, shown, "compte", "comptes")} (${ids})`,
  amounts: (accounts, shown, measure, first) =>
    `${many(accounts, shown, "compte", "comptes")} avec une autre valeur (${MEASURES.get(measure) ?? measure})\u00a0: ${first}`,
  newList: (list, sheet) =>
    `${list}\u00a0: lu maintenant dans la feuille «\u00a0${sheet}\u00a0», cette liste n’existait pas avant`,
  goneList: (list, sheet) =>
    `${list}\u00a0: lu dans la feuille «\u00a0${sheet}\u00a0», cette liste n’existe plus`,
  otherSheet: (list, was, is) =>
    `${list}\u00a0: lu maintenant dans la feuille «\u00a0${is}\u00a0», avant dans «\u00a0${was}\u00a0»`,
  rows: (list, was, is) => `${list}\u00a0: ${was} lignes avant, ${is} maintenant`,
  keys: (list, rows, shown) =>
    `${list}\u00a0: au moins ${many(rows, shown, "ligne nouvelle ou disparue", "lignes nouvelles ou disparues")}`,
  cells: (list, column, rows, shown) =>
    `${list}, colonne «\u00a0${column}\u00a0»\u00a0: au moins ${many(rows, shown, "ligne modifiée", "lignes modifiées")}`,
  otherColumn: (list, was, is, rows, shown) =>
    `${list}\u00a0: la colonne «\u00a0${is}\u00a0» est lue à la place de «\u00a0${was}\u00a0» et diffère dans au moins ${many(rows, shown, "ligne", "lignes")}`,
  newColumn: (list, column) =>
    `${list}\u00a0: la colonne «\u00a0${column}\u00a0» est lue maintenant, pas avant`,
  goneColumn: (list, column) =>
    `${list}\u00a0: la colonne «\u00a0${column}\u00a0» était lue, elle ne l’est plus`,
  version: (was, is) => `Le plan vient de la version ${was}, celle-ci est la ${is}`,
  typed: (cells, shown) =>
    `${many(cells, shown, "saisie modifiée", "saisies modifiées")} depuis dans les feuilles, non prises en compte ici`,
  chosen: (settings, shown) =>
    `${many(settings, shown, "paramètre changé", "paramètres changés")} depuis, non pris en compte ici`,
  hands: "Changé à la main depuis, non pris en compte ici",
  owners: (count, shown) => many(count, shown, "responsable", "responsables"),
  areas: (count, shown) => many(count, shown, "zone", "zones"),
  quotas: (count, shown) => many(count, shown, "quota", "quotas"),
  budgets: (count, shown) => many(count, shown, "budget", "budgets"),
  kept: {
    stopped: `${KEPT}\u00a0: la recherche avait été arrêtée tôt`,
    repaired: `${KEPT}\u00a0: le plan avait été ajusté autour de déplacements`,
    proved: `${KEPT}\u00a0: une preuve les a trouvés`,
    sheets: `${KEPT}\u00a0: des comptes ont été repris des feuilles`,
  },
};

/** Refaire un plan écrit. */
export const rerunWords: Words["rerun"] = {
  rerun: "Refaire et comparer avec le plan écrit",
  notThere:
    "Aucun plan de cette version n’est écrit ici\u00a0; écrivez le plan et il pourra être refait à partir de ses feuilles.",
  lines,
  keep: "Garder les retouches",
  drop: "Retirer les retouches",
  keepOrDrop:
    "Garder planifie avec les responsables, quotas et saisies actuels des feuilles, Retirer tels qu’écrits. Vous voyez d’abord ce qui sera écrit.",
};
