import type { Words } from "../en/words";

/** El menú de la barra del plan. */
export const planMenuWords: Words["planMenu"] = {
  label: (name) => `${name}: menú del plan`,
  scenarios: "Escenarios",
  restore: "Restaurar el plan anterior",
  copy: "Crear una copia limpia",
  about: "Acerca de Evenfield",
};
