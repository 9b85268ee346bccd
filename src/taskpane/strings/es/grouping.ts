import type { Words } from "../en/words";
import { pick } from "./plural";

export const groupingWords: Words["grouping"] = {
  title: (block) => `“${block}” tiene una fila por venta`,
  text: (rows, rowsShown, header, fields) =>
    `Se puede formar una cuenta por cada “${header}” de ${pick(rows, "su fila", `sus ${rowsShown} filas`)}, con ${fields}. Los ingresos son la suma de los importes.`,
  use: "Formar cuentas con ella",
};
