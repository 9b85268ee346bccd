import type { Words } from "../en/words";
import { many } from "./plural";

/** L'écran des colonnes. */
export const columnWords: Words["columns"] = {
  title: "Colonnes",
  entityChoice: "À quoi appartiennent les colonnes",
  sheet: "Feuille",
  headerRow: "En-tête en ligne",
  headerRowRange: (from, to) => `Une ligne de ${from} à ${to} avec des données dessous.`,
  noHeaders: (row) => `La ligne ${row} n’a pas de noms de colonnes\u00a0; la dernière reste.`,
  notRead: "Non utilisée",
  notReadHint: (entity) =>
    `Aucune feuille n’est lue pour\u00a0: ${entity.toLowerCase()}. Choisissez-en une pour l’utiliser.`,
  readAlso: (entity) => `Lue aussi pour\u00a0: ${entity.toLowerCase()}.`,
  blockRows: (block, value, shown) => `${block}, ${many(value, shown, "ligne", "lignes")}`,
  oneEach: "Les lignes sont des ventes\u00a0: former un compte par client",
  checkThese: "À vérifier",
  sure: (share) => `sûr à ${share}`,
  matched: "Reconnues",
  columnCount: (value, shown) => many(value, shown, "colonne", "colonnes"),
  field: "Champ",
  column: "Colonne",
  firstValue: "1re valeur",
  match: "Sûr",
  isCertain: "Certain",
  chosen: "Choisie par vous",
  alsoUsed: (field) => `sert aussi à ${field}`,
  notUsed: "Non utilisées",
  optional: "facultatif",
  none: "Choisir une colonne",
  noneShown: "aucune",
  columnFor: (field) => `Colonne pour ${field}`,
  readAs: (how) => `Lu comme\u00a0: ${how}`,
  examples: (samples) => `Par exemple ${samples}`,
  needsKey: "Choisissez une colonne pour ID ou Nom\u00a0: chaque ligne a besoin de l’un des deux",
  use: "Utiliser ces colonnes",
  remembered: "Retenues par leur nom\u00a0: les colonnes peuvent bouger.",
};
