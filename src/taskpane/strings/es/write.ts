import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Vista previa y escritura. */
export const writeWords: Words["write"] = {
  title: "Escribir el plan",
  verdict: (value, shown) => pick(value, `Se escribirá ${shown} hoja`, `Se escribirán ${shown} hojas`),
  lead: (rows, kept) => `${rows} filas. ${kept}`,
  kept: (sheets) => `${sheets} quedan como están.`,
  keptOne: (sheet) => `${sheet} queda como está.`,
  rows: (value, shown) => many(value, shown, "fila", "filas"),
  whole:
    "Se escriben todas las hojas o ninguna: un plan anterior solo se sustituye cuando todo está en su sitio.",
  undo: "Escribir vacía la lista Deshacer de Excel.",
  write: (value, shown) => `Escribir ${many(value, shown, "hoja", "hojas")}`,
  done: (passed, checks) => `Escrito. Pasan ${passed} de ${checks} comprobaciones`,
  doneLead: (value, shown) =>
    `${many(value, shown, "hoja está", "hojas están")} en el libro, con fórmulas vivas. Cambie un responsable en Territory Assignments y todo se recalcula.`,
  open: "Abrir Plan Summary",
  backToPlan: "Volver al plan",
  failed: (checks) => `Mire en Tie-Out: ${checks}.`,
  warnings: (list) => `Sin efecto en ninguna cifra: ${list}.`,
};
