import type { Words } from "../en/words";
import { many } from "./plural";

/** La primera vista. */
export const firstRunWords: Words["firstRun"] = {
  title: "Planificar territorios justos en este libro",
  lead: "Evenfield lee sus hojas de cuentas y vendedores, equilibra los territorios y escribe el plan en hojas normales.",
  found: "Encontrado en este libro",
  looking: "Mirando las hojas",
  nothing: "Aún no hay lista de cuentas",
  chooseSheet: "Elegir una hoja",
  nothingHint: "Una lista de cuentas tiene una fila por cuenta, con ID o nombre y un lugar.",
  ready: "Listo",
  toCheck: "Por revisar",
  inSheet: (sheet) => `hoja “${sheet}”`,
  rows: (value, shown) => many(value, shown, "fila", "filas"),
  others: (entity, blocks) =>
    `También podrían contener ${entity.toLowerCase()}: ${blocks}. Se elige en el paso siguiente.`,
  check: "Revisar estos datos",
  sampleTitle: "Probar antes con un ejemplo",
  sampleText:
    "Añade a este libro hojas con 2.000 cuentas inventadas y 40 vendedores. Un plan tarda cerca de un minuto.",
  sample: "Insertar el ejemplo",
  promises: [
    "El plan son hojas y fórmulas normales. Cualquiera puede abrirlo, con o sin Evenfield.",
    "Cada cuenta recibe un motivo; cada cifra se sigue hasta sus filas.",
    "Sus propias hojas no cambian nunca.",
  ],
  privacy: "Nada sale de este equipo. Sin iniciar sesión.",
  about: (version) => `Acerca de ${version}`,
};
