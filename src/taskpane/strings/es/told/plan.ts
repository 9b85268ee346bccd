import { capital } from "../../../../engine/told/capital";
import type { planSentences } from "../../../../engine/plan/plan-sentences";
import type { Words } from "../../en/words";
import { many, pick } from "../plural";

/** Por qué un plan no puede partir de ahí o quedar en sus bandas. */
export const toldPlan: Pick<Words["told"], keyof typeof planSentences> = {
  noReps: "no hay vendedores",
  noOwnerColumn: "no hay columna de responsables",
  noKnownOwner: "ningún responsable de la lista de cuentas está entre los vendedores",
  noHomes: "ningún vendedor tiene domicilio",
  tooFewPlaces: "menos de la mitad de las cuentas tienen lugar",
  noNumberOfTerritories: "no hay vendedores, ni un número de territorios fijado",
  tooFewInAmerica: "menos de la mitad de las cuentas tienen lugar en Estados Unidos",

  bandRule: (measure, band) => `${capital(measure)} dentro de ±${band}`,
  allTerritories: "todos los territorios",
  eligibilityRule: "Las cuentas solo van adonde región y competencias lo permiten",
  staysRule: (value, units) => `${units} ${pick(value, "se queda", "se quedan")}`,
  wholeRule: (value, unit) => `${unit} ${pick(value, "va", "van")} a un solo territorio`,
  whole: "entera",
  fixedAccounts: (shown) => `${shown} cuentas bloqueadas`,
  severalTerritories: (shown) => `${shown} territorios`,
  accountsInArea: (shown, area) => `${shown} cuentas en ${area}`,
  andFamily: (name, others, shown) => `${name} y ${many(others, shown, "cuenta", "cuentas")} de su grupo`,
  unitTooLarge: (value, unit, measure, band) =>
    `${unit} ${pick(value, "supera por sí sola", "superan juntas")} lo que cabe en un territorio (${measure}). Ningún reparto se acerca a más de ±${band}.`,
  tooMuch: (territories, share, measure, band) =>
    `Lo que solo puede estar en ${territories} supera en ${share} lo que allí cabe (${measure}). Ningún reparto se acerca a más de ±${band}.`,
  tooLittle: (territories, share, measure, band) =>
    `Todo lo que puede ir a ${territories} es un ${share} menos de lo que allí hace falta (${measure}). Ningún reparto se acerca a más de ±${band}.`,
  notInsideBand: (band) =>
    `No se encontró ningún plan dentro de la banda; el más cercano está en ±${band}. Aún puede existir.`,
  widenBand: (measure, band) => `Ampliar a ±${band}: ${measure}`,
  othersHold: "Las demás reglas se mantienen",
  letAnywhere: "Dejar que las cuentas vayan a cualquier territorio",
  atBestReached: (share) => `En el mejor caso, el territorio más alejado queda a ${share} de su objetivo`,
  reached: (share) => `El territorio más alejado queda entonces a ${share} de su objetivo`,
  aloneOver: (over, territory, share) =>
    `Por sí sola ${over} sobre el objetivo de ${territory}; el territorio más alejado queda entonces a ${share} de su objetivo`,
  letLeave: (units, territory) => `Dejar que ${units} salga de ${territory}`,
  makeHouse: (value, unit) =>
    `Hacer de ${unit} ${pick(value, "una cuenta de la casa", "cuentas de la casa")}`,
  shareOfTerritory: (_, share) => `Es el ${share} de un territorio`,
  moveCapAccounts: (share) => `Puede cambiar como máximo el ${share} de las cuentas con responsable`,
  moveCapRevenue: (share) => `Puede cambiar como máximo el ${share} de los ingresos con responsable`,
  moveCap: "tope de cambios",
  letMoreMove: (share) => `Dejar que cambie más del ${share}`,
  limitsRule: "Los territorios quedan entre su mínimo y su máximo",
  hardLimits: "límites firmes",
  dropLimits: "Quitar los límites firmes",
  familiesRule: "Las cuentas de un grupo van a un solo territorio",
  families: (value, shown) => many(value, shown, "grupo", "grupos"),
  splitFamilies: "Dejar dividir los grupos",
};
