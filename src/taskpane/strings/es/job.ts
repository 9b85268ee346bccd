import type { Words } from "../en/words";

/** El trabajo largo: leer, planificar, escribir. */
export const jobWords: Words["job"] = {
  titles: {
    look: "Mirando las hojas",
    check: "Leyendo las hojas",
    plan: "Planificando los territorios",
    write: "Escribiendo el plan",
    review: "Revisando el plan",
    sample: "Insertando el ejemplo",
    test: "Probando este Excel",
  },
  left: (duration) => `quedan unos ${duration}`,
  ofTotal: (phase, done, total) => `${phase}: ${done} de ${total}`,
  percentDone: (share) => `${share} hecho`,
  improving: "Mejorando el plan",
  soFar: {
    title: "Mejor plan hasta ahora",
    first: "Primer plan",
    now: "Ahora",
    nowMark: "ahora",
    outside: (band, measure) => `Territorios fuera de ${band}${measure === "" ? "" : ` (${measure})`}`,
    largest: "Mayor desviación",
    moved: "Cuentas que se mueven",
    fromBest: "Lejos del mejor posible, como mucho",
    chartLabel: (measure, deviation) =>
      `Mayor desviación del objetivo (${measure}) en el tiempo, ahora ${deviation}.`,
    caption: (measure, band) =>
      `Mayor desviación del objetivo (${measure}). Sombreado: el ${band} que pidió.`,
    take: "Usar este plan ya",
    taken: "Comprobando este plan",
    stalled: "Ningún plan mejor desde hace 5 s.",
  },
  keepWorking: "Puede seguir trabajando en Excel. Aún no se ha escrito nada.",
  stopWriting: "Detener la escritura",
  stopHint: "Al detener queda el plan anterior.",
  seconds: (figure) => `${figure}\u00a0s`,
  editTitle: "Excel espera a que termine una edición",
  editText: "Pulse Intro o Esc en la hoja. Después continúa solo.",
};
