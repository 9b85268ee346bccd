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
  move: (value, shown) => `Déplacer ${many(value, shown, "compte", "comptes")}`,
  moveAnyway: "Déplacer quand même",
  to: "Vers",
  target: (name, deviation) => `${name}\u00a0: ${deviation}`,
  several: (value, shown) => many(value, shown, "secteur", "secteurs"),
  effect: "Les deux secteurs maintenant et après le déplacement",
  now: "avant",
  after: "après",
  vsTarget: (measure) => `${measure} / objectif`,
  accounts: "Comptes",
  quota: "Quota",
  meanDistance: "Distance moyenne",
  km: (shown) => `${shown} km`,
  match: "Affinité",
  matchChange: (before, after) =>
    `Affinité de ces comptes avec leur commercial\u00a0: ${before}, puis ${after}.`,
  alsoFrom: (name, measure, before, after) =>
    `${name} donne aussi des comptes\u00a0: ${measure} ${before}, puis ${after}.`,
  bothInside: (all) => `Les deux restent dans les marges\u00a0; les ${all} secteurs y sont toujours.`,
  stillOutside: (value, shown, all) =>
    `Aucune règle n’en est enfreinte\u00a0; ${shown} des ${all} secteurs ${pick(value, "est", "sont")} hors des marges.`,
  broken: {
    band: (territory, measure, deviation, band) =>
      `${territory} serait à ${deviation} (${measure}), hors de ${band}`,
    limit: (territory, measure, load, limit) =>
      `${territory} aurait ${load} (${measure})\u00a0; la limite est ${limit}`,
    moves: (share, limit) => `${share} changeraient de responsable\u00a0; ${limit} au plus le peuvent`,
  },
  changesOwner: (revenue) => `${revenue} de CA change de secteur.`,
  gap: (share) => `Le plan est alors à ${share} du meilleur.`,
  kept: (value, shown) =>
    pick(
      value,
      `${shown} compte verrouillé de la sélection reste.`,
      `${shown} comptes verrouillés de la sélection restent.`,
    ),
  outside: (value, shown) =>
    pick(
      value,
      `${shown} compte n’est dans aucun secteur et n’en fait pas partie.`,
      `${shown} comptes ne sont dans aucun secteur et n’en font pas partie.`,
    ),
  notAllowed: (value, shown, territory) =>
    pick(
      value,
      `${shown} compte reste\u00a0: région, compétences ou langue l’excluent de ${territory}.`,
      `${shown} comptes restent\u00a0: région, compétences ou langue les excluent de ${territory}.`,
    ),
  already: (value, shown, territory) =>
    pick(
      value,
      `${shown} compte est déjà dans ${territory}.`,
      `${shown} comptes sont déjà dans ${territory}.`,
    ),
  family: (value, shown) =>
    pick(value, `${shown} compte du même groupe suit.`, `${shown} comptes des mêmes groupes suivent.`),
  noTarget:
    "Rien ici ne peut être déplacé\u00a0: les comptes sont verrouillés, dans aucun secteur, ou aucun autre secteur ne peut les avoir.",
  byAreas:
    "Dans ce plan, des comtés ou États entiers décident. Planifiez par comptes pour les déplacer un à un.",
  why: "Pourquoi déplacer quand même\u00a0?",
  whyHint: "Gardé avec les comptes et imprimé dans leur motif.",
  whyMissing: "Un déplacement contre une règle demande un motif.",
  lock: "Verrouiller",
  lockLabel: (value, shown) => `Verrouiller ${many(value, shown, "compte", "comptes")} sur place`,
  unlock: "Déverrouiller",
  unlockLabel: (value, shown) => `Déverrouiller ${many(value, shown, "compte", "comptes")}`,
  undo: "Annuler",
  undoKeys: "Ctrl+Z",
  redoKeys: "Ctrl+Y",
  redo: "Rétablir",
  steps: "Annuler et rétablir",
  done: {
    moved: (value, shown, territory) =>
      pick(
        value,
        `${shown} compte déplacé vers ${territory}.`,
        `${shown} comptes déplacés vers ${territory}.`,
      ),
    locked: "Verrouillé. Ils restent jusqu’au déverrouillage.",
    unlocked: "Déverrouillé.",
    undone: "Annulé.",
    redone: "Rétabli.",
    alsoOnSheet: "Territory Assignments a changé aussi.",
  },
  fromSheet: (value, shown) =>
    pick(
      value,
      `${shown} compte sélectionné dans la feuille.`,
      `${shown} comptes sélectionnés dans la feuille.`,
    ),
  movedInSheet: (value, shown) =>
    pick(
      value,
      `${shown} compte déplacé dans la feuille\u00a0; le plan suit.`,
      `${shown} comptes déplacés dans la feuille\u00a0; le plan suit.`,
    ),
  leftInSheet: (value, shown) =>
    pick(
      value,
      `${shown} modification de la feuille enfreint une règle du plan et n’est que dans la feuille.`,
      `${shown} modifications de la feuille enfreignent une règle du plan et ne sont que dans la feuille.`,
    ),
  overlap: "Recouvrements et trous",
  overlapCounts: (value, shown) =>
    pick(
      value,
      `${shown} compte est plus près du centre d’un autre secteur que du sien.`,
      `${shown} comptes sont plus près du centre d’un autre secteur que du leur.`,
    ),
  gapCounts: (value, shown) =>
    pick(value, `${shown} compte n’est dans aucun secteur.`, `${shown} comptes ne sont dans aucun secteur.`),
  mostOverlap: (territory, shown) => `Le plus dans ${territory}\u00a0: ${shown}.`,
  overlapNote: "Équilibre, verrous et responsables les mettent là\u00a0; cerclés sur la carte.",
};
