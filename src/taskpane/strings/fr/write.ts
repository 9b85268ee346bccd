import type { Words } from "../en/words";
import { many } from "./plural";

/** L'aperçu et l'écriture. */
export const writeWords: Words["write"] = {
  title: "Écrire le plan",
  verdict: (value, shown) => many(value, shown, "feuille sera écrite", "feuilles seront écrites"),
  lead: (rows, kept) => `${rows} lignes. ${kept}`,
  kept: (sheets) => `${sheets} restent telles quelles.`,
  keptOne: (sheet) => `${sheet} reste telle quelle.`,
  rows: (value, shown) => many(value, shown, "ligne", "lignes"),
  whole:
    "Toutes les feuilles sont écrites, ou aucune\u00a0: un plan écrit avant n’est remplacé que lorsque tout est en place.",
  undo: "L’écriture vide la liste Annuler d’Excel.",
  write: (value, shown) => `Écrire ${many(value, shown, "feuille", "feuilles")}`,
  done: (passed, checks) => `Écrit. ${passed} contrôles sur ${checks} réussis`,
  doneLead: (value, shown) =>
    `${many(value, shown, "feuille est", "feuilles sont")} dans le classeur, avec des formules vivantes. Changez un responsable dans Territory Assignments et tout se recalcule.`,
  open: "Ouvrir Plan Summary",
  backToPlan: "Retour au plan",
  failed: (checks) => `Voyez Tie-Out\u00a0: ${checks}.`,
  warnings: (list) => `Sans effet sur aucun chiffre\u00a0: ${list}.`,
};
