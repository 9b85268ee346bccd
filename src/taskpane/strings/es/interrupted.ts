import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Una escritura interrumpida. */
export const interruptedWords: Words["interrupted"] = {
  title: "La escritura se interrumpió",
  plan: "plan",
  begun: (what, at) =>
    at === ""
      ? `La escritura (${what}) terminó antes de tiempo: se cerró el panel o Excel se detuvo.`
      : `La escritura (${what}), empezada el ${at}, terminó antes de tiempo: se cerró el panel o Excel se detuvo.`,
  inPlace: (inPlace, inPlaceShown, total, totalShown) =>
    `${inPlaceShown} de ${totalShown} ${pick(total, "hoja nueva", "hojas nuevas")} ${pick(inPlace, "está", "están")} en su sitio; las hojas de antes siguen ahí.`,
  untouched: "No se cambia nada hasta que elija.",
  ways: "Qué puede hacer",
  keepPlan: "Conservar el plan anterior",
  keepSheets: "Conservar las hojas anteriores",
  keepHint: "Quedan como antes de la escritura y sus fórmulas las leen. Las hojas nuevas se quitan.",
  remove: "Quitar las hojas nuevas",
  removeHint: "El libro queda como antes de la escritura.",
  finish: "Terminar la escritura",
  finishHint: (total, shown) => `${many(total, shown, "hoja nueva se queda", "hojas nuevas se quedan")}.`,
  replaceHint: (replaced, shown) =>
    `Las hojas nuevas se quedan. ${many(replaced, shown, "hoja anterior se elimina", "hojas anteriores se eliminan")}, con lo que se añadió a mano.`,
  ended: {
    finished: "Se terminó una escritura interrumpida",
    undone: "Se deshizo una escritura interrumpida",
  },
  finished: (at, total, shown) =>
    `${at === "" ? "" : `Empezó el ${at}. `}${many(total, shown, "hoja nueva está", "hojas nuevas están")} en su sitio.`,
  undone: (at) =>
    `${at === "" ? "" : `Empezó el ${at}. `}Sus hojas y el plan anterior están como antes de ella.`,
  noted: "Entendido",
};
