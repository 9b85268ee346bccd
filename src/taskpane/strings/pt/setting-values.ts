import type { Words } from "../en/words";

/** Os valores das configurações, onde se listam as que mudaram. */
export const settingValueWords: Words["settingValues"] = {
  automatic: "automático",
  starts: {
    owners: "Responsáveis de hoje",
    homes: "Domicílios",
    blank: "Mapa em branco",
    areas: "Áreas inteiras",
  },
  regionTargets: { region: "O que a região tem", company: "O que a empresa tem" },
  attainedOf: { plan: "Cotas do plano", lastYear: "Cotas do ano passado" },
  atLeast: (amount) => `pelo menos ${amount}`,
  atMost: (amount) => `no máximo ${amount}`,
};
