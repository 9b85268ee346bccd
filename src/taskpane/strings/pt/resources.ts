import type { Words } from "../en/words";
import { pick } from "./plural";

/** Orçamento e apoio. */
export const resourceWords: Words["resources"] = {
  title: "Orçamento e apoio",
  none: "Informe um orçamento ou horas de apoio de marketing e cada território recebe a sua parte.",
  budget: "Orçamento",
  support: "Apoio, horas",
  by: {
    budget: "Orçamento por",
    support: "Apoio por",
  },
  bases: {
    potential: "potencial",
    whitespace: "potencial inexplorado",
    need: "necessidade",
    workload: "carga de trabalho",
    equal: "partes iguais",
  },
  basisOf: (pot, basis) => `${pot}: ${basis}`,
  evenShare: "De uma parte igual",
  floor: "Mínimo de uma parte igual",
  cap: "Máximo de uma parte igual",
  to: "a",
  roundBudget: "Arredondar orçamentos a",
  amountRange: "Um valor de 0 ou mais, 0 para nenhum; fica o último valor.",
  shareRange: (least, most) => `Entre ${least} e ${most}; fica o último valor.`,
  territory: "Território",
  region: "Região",
  hour: "h",
  hours: (amount) => `${amount} h`,
  cost: "Custo",
  perCost: "Potencial ÷ custo",
  total: "Todos",
  notPlaced: (pot, amount) => `${pot}: ${amount} param no teto e não têm território`,
  notPlacedText: "Poucos territórios têm parte. Suba o teto ou divida algo por igual.",
  needMeans: "A necessidade é a receita que falta para a penetração de todos os territórios juntos.",
  unassigned: (amount) => `${amount} da lista de custos não nomeiam território, vendedor nem região.`,
  allTerritories: (count) => `Os ${count}`,
  byRegion: "Por região",
  typed: {
    budget: {
      kept: (many, count) =>
        pick(
          many,
          "Um orçamento digitado em Resource Allocation é mantido",
          `${count} orçamentos digitados em Resource Allocation são mantidos`,
        ),
      dropped: (many, count) =>
        pick(
          many,
          "Um orçamento digitado em Resource Allocation fica de fora",
          `${count} orçamentos digitados em Resource Allocation ficam de fora`,
        ),
      unreadTitle: "Um orçamento digitado em Resource Allocation não é um valor",
      unread: (value, territory) => `“${value}” de ${territory} não é um valor de 0 ou mais.`,
      drop: "Deixar de fora",
      keep: "Manter",
    },
    support: {
      kept: (many, count) =>
        pick(
          many,
          "Um apoio digitado em Resource Allocation é mantido",
          `O apoio de ${count} territórios digitado em Resource Allocation é mantido`,
        ),
      dropped: (many, count) =>
        pick(
          many,
          "Um apoio digitado em Resource Allocation fica de fora",
          `O apoio de ${count} territórios digitado em Resource Allocation fica de fora`,
        ),
      unreadTitle: "Um apoio digitado em Resource Allocation não é um número",
      unread: (value, territory) => `“${value}” de ${territory} não é um número de 0 ou mais.`,
      drop: "Deixar de fora",
      keep: "Manter",
    },
  },
};
