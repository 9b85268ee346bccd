import type { Words } from "../en/words";
import { pick } from "./plural";

export const groupingWords: Words["grouping"] = {
  title: (block) => `“${block}” tem uma linha por venda`,
  text: (rows, rowsShown, header, fields) =>
    `Pode-se formar uma conta para cada “${header}” de ${pick(rows, `sua linha (${rowsShown})`, `suas ${rowsShown} linhas`)}, com ${fields}. A receita é a soma dos valores.`,
  use: "Formar contas com ela",
};
