import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** La carte agrandie et le déplacement de comptes. */
export const mapWords: Words["map"] = {
  title: "Carte",
  enlarge: "Agrandir la carte, déplacer des comptes",
  tools: "Outils de la carte",
  point: "Pointer",
  lasso: "Lasso",
  zoomIn: "Agrandir",
  zoomOut: "Réduire",
  find: "Chercher un compte",
  findIn: "ID ou nom du compte",
  region: "Région",
  allRegions: "Toutes les régions",
  label: (territories, accounts, selected) =>
    `Carte de ${territories} secteurs, ${accounts} comptes. ${selected}`,
  keys: "Les flèches déplacent la carte, plus et moins l’agrandissent ou la réduisent, L prend le lasso, Espace choisit le compte à la croix, Échap efface.",
  lassoKeys: "Les flèches déplacent la croix, Espace pose un coin, Entrée ferme le lasso, Échap efface.",
  inView: (value, shown) => many(value, shown, "compte visible", "comptes visibles"),
  thinned: (drawn) => `dont ${drawn} environ dessinés`,
  nothing: "Rien de sélectionné",
  selected: (value, shown) => many(value, shown, "compte sélectionné", "comptes sélectionnés"),
  unplaced: (value, shown) =>
    pick(
      value,
      `${shown} compte n’a pas de place sur cette carte\u00a0; la liste l’a.`,
      `${shown} comptes n’ont pas de place sur cette carte\u00a0; la liste les a.`,
    ),
  hint: "Lasso à la souris, ou Espace sur des comptes de la liste. Ctrl+Z dans ce volet annule le dernier déplacement.",
  list: "Liste",
  listTitle: "Comptes de",
  listMore: (shown) => `En voir ${shown} de plus`,
  listOf: (shown, all) => `${shown} sur ${all}, les plus grands d’abord`,
  listEmpty: "Aucun compte ici.",
  clear: "Effacer la sélection",
  noPlaces: "Aucun compte n’a de lieu, donc pas de carte. Choisissez des comptes dans la liste.",
};
