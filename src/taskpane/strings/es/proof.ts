import type { Words } from "../en/words";
import { many } from "./plural";

/** Lo que está probado de un plan. */
export const proofWords: Words["proof"] = {
  whatIsThis: "¿Qué es esto?",
  best: "El mejor plan posible con estas reglas: está probado",
  stillProving: (share) => `A ${share} del mejor como mucho, probando`,
  cost: "Lo que cuesta un plan: cuántas cuentas cambian de responsable y a qué distancia están del domicilio de su territorio, con los pesos de los ajustes. Al lado se calcula un límite por debajo del cual ningún plan puede costar con estas reglas.",
  means: (share) =>
    `Un plan mejor, si lo hay, ahorra como mucho ${share} de lo que cuesta este. Puede ser mucho menos, o nada.`,
  meansBest: "Este plan no cuesta más que ese límite; ningún plan con estas reglas es mejor.",
  notForAreas: "Para planes de estados o condados enteros no hay prueba.",
  prove: "Probarlo",
  longer: (duration) => `Probar hasta ${duration}`,
  takes: (duration) =>
    `Mira durante ${duration} como mucho todos los planes que podrían ser mejores. Puede seguir trabajando en Excel.`,
  proving: "Probando… Si aparece un plan mejor, se toma.",
  cancelled: "Detenido; el plan está como estaba.",
  optimal: "Probado: ningún plan con estas reglas es mejor.",
  optimalBesideLargest:
    "Probado: ningún plan es mejor mientras se queden las cuentas demasiado grandes para cualquier banda.",
  better: "Se encontró un plan mejor y se tomó.",
  open: (share, duration) => `A ${share} del mejor como mucho: detenido tras ${duration}.`,
  unknown: (duration) =>
    `Ni encontrado ni descartado: un plan dentro de todas las bandas. Detenido tras ${duration}.`,
  infeasible: "Probado: ningún plan con estas reglas mantiene cada territorio en su banda.",
  tooLarge: (pairs, most) =>
    `Demasiado grande para probarlo: de ${pairs} pares de cuenta y territorio habría que ensayar más de ${most}, que es el máximo.`,
};

export const conflictWords: Words["conflicts"] = {
  looking: "Buscando las reglas que se contradicen",
  notLooked: "No se conocen las reglas que se contradicen.",
  look: "Buscarlas",
  proved: "Ningún plan puede cumplir estas reglas juntas",
  notProved: "No se encontró un plan que cumpla estas reglas",
  isProof: "Está probado, no es falta de tiempo.",
  rules: "Reglas en conflicto",
  anyOne: "Cada una es necesaria para el conflicto.",
  costs: "Lo que costaría cada cambio",
  moves: (moves, shown) => many(Math.abs(moves), shown, "movimiento", "movimientos"),
  km: (km) => `${km} km de media`,
  widen: (band) => `Planificar con ${band}`,
};

export const tradeOffWords: Words["tradeOff"] = {
  continuity: "Equilibrio o continuidad",
  distance: "Equilibrio o distancia",
  ask: "Ver lo que costaría otra banda",
  computing: "Planificando con bandas más estrechas y más anchas",
  band: "Banda",
  movesAxis: "cuentas que cambian de responsable",
  kmAxis: "km medios de la cuenta al domicilio",
  km: (km) => `${km}\u00a0km`,
  eachPoint: "Cada punto es un plan.",
  estimated: (accounts, of) => `Estimado con ${accounts} de ${of} cuentas.`,
  notInside: "(algunos quedan fuera)",
  under: (figure) => `menos de ${figure}`,
  room: (territory, direction, unit, { share, saves }) => {
    const room = `Si ${territory} pudiera tener ${share} ${direction === "up" ? "más" : "menos"}, `;
    return unit === "km"
      ? `${room}las cuentas estarían ${saves}\u00a0km más cerca de media.`
      : `${room}cambiarían de responsable ${saves} cuentas menos.`;
  },
};
