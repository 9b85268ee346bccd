import type { Words } from "../en/words";
import { pick } from "./plural";

export const groupingWords: Words["grouping"] = {
  title: (block) => `„${block}“ hat eine Zeile je Verkauf`,
  text: (rows, rowsShown, header, fields) =>
    `Aus jedem „${header}“ in ${pick(rows, "seiner Zeile", `seinen ${rowsShown} Zeilen`)} kann ein Account entstehen, mit ${fields}. Umsatz ist die Summe der Beträge.`,
  use: "Accounts daraus bilden",
};
