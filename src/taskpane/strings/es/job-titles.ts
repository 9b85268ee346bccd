import type { Words } from "../en/words";

export const jobTitles: Words["jobTitles"] = {
  look: "Mirando las hojas",
  check: "Leyendo las hojas",
  plan: "Planificando los territorios",
  write: "Escribiendo el plan",
  review: "Revisando el plan",
  sample: "Insertando el ejemplo",
  test: "Probando este Excel",
  copy: "Creando la copia",
};
