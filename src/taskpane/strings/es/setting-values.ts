import type { Words } from "../en/words";

/** Los valores de los ajustes, donde se enumeran los que cambiaron. */
export const settingValueWords: Words["settingValues"] = {
  automatic: "automático",
  starts: {
    owners: "Responsables de hoy",
    homes: "Domicilios",
    blank: "Mapa en blanco",
    areas: "Áreas enteras",
  },
  regionTargets: { region: "Lo que tiene la región", company: "Lo que tiene la empresa" },
  attainedOf: { plan: "Cuotas del plan", lastYear: "Cuotas del año pasado" },
  atLeast: (amount) => `al menos ${amount}`,
  atMost: (amount) => `como máximo ${amount}`,
};
