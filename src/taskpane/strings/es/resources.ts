import type { Words } from "../en/words";
import { pick } from "./plural";

/** Presupuesto y apoyo. */
export const resourceWords: Words["resources"] = {
  title: "Presupuesto y apoyo",
  none: "Indique un presupuesto u horas de apoyo de marketing y cada territorio recibe su parte.",
  budget: "Presupuesto",
  support: "Apoyo, horas",
  by: {
    budget: "Presupuesto por",
    support: "Apoyo por",
  },
  bases: {
    potential: "potencial",
    whitespace: "potencial sin cubrir",
    need: "necesidad",
    workload: "carga de trabajo",
    equal: "partes iguales",
  },
  basisOf: (pot, basis) => `${pot}: ${basis}`,
  evenShare: "De una parte igual",
  floor: "Mínimo de una parte igual",
  cap: "Máximo de una parte igual",
  to: "a",
  roundBudget: "Redondear presupuestos a",
  amountRange: "Un importe de 0 o más, 0 para ninguno; queda el último valor.",
  shareRange: (least, most) => `Entre ${least} y ${most}; queda el último valor.`,
  territory: "Territorio",
  region: "Región",
  hour: "h",
  hours: (amount) => `${amount} h`,
  cost: "Coste",
  perCost: "Potencial ÷ coste",
  total: "Todos",
  notPlaced: (pot, amount) => `${pot}: ${amount} paran en el tope y no tienen territorio`,
  notPlacedText: "Muy pocos territorios tienen parte. Suba el tope o reparta algo por igual.",
  needMeans: "La necesidad son los ingresos que faltan para la penetración de todos los territorios juntos.",
  unassigned: (amount) => `${amount} de la lista de costes no nombran territorio, vendedor ni región.`,
  allTerritories: (count) => `Los ${count}`,
  byRegion: "Por región",
  typed: {
    budget: {
      kept: (many, count) =>
        pick(
          many,
          "Se conserva un presupuesto escrito en Resource Allocation",
          `Se conservan ${count} presupuestos escritos en Resource Allocation`,
        ),
      dropped: (many, count) =>
        pick(
          many,
          "Queda fuera un presupuesto escrito en Resource Allocation",
          `Quedan fuera ${count} presupuestos escritos en Resource Allocation`,
        ),
      unreadTitle: "Un presupuesto escrito en Resource Allocation no es un importe",
      unread: (value, territory) => `“${value}” de ${territory} no es un importe de 0 o más.`,
      drop: "Dejar fuera",
      keep: "Conservar",
    },
    support: {
      kept: (many, count) =>
        pick(
          many,
          "Se conserva el apoyo escrito en Resource Allocation",
          `Se conserva el apoyo de ${count} territorios escrito en Resource Allocation`,
        ),
      dropped: (many, count) =>
        pick(
          many,
          "Queda fuera el apoyo escrito en Resource Allocation",
          `Queda fuera el apoyo de ${count} territorios escrito en Resource Allocation`,
        ),
      unreadTitle: "El apoyo escrito en Resource Allocation no es un número",
      unread: (value, territory) => `“${value}” de ${territory} no es un número de 0 o más.`,
      drop: "Dejar fuera",
      keep: "Conservar",
    },
  },
};
