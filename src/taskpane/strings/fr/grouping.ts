import type { Words } from "../en/words";
import { pick } from "./plural";

export const groupingWords: Words["grouping"] = {
  title: (block) => `«\u00a0${block}\u00a0» a une ligne par vente`,
  text: (rows, rowsShown, header, fields) =>
    `Un compte peut être formé pour chaque «\u00a0${header}\u00a0» de ${pick(rows, `sa ligne (${rowsShown})`, `ses ${rowsShown} lignes`)}, avec ${fields}. Le CA est la somme des montants.`,
  use: "En faire des comptes",
};
