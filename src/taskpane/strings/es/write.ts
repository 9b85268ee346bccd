import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Vista previa y escritura. */
export const writeWords: Words["write"] = {
  title: "Escribir el plan",
  verdict: (value, shown) => pick(value, `Se escribirá ${shown} hoja`, `Se escribirán ${shown} hojas`),
  lead: (rows, formulas, kept) => `${rows} filas, ${formulas} fórmulas activas. ${kept}`,
  kept: (sheets) => `${sheets} quedan como están.`,
  keptOne: (sheet) => `${sheet} queda como está.`,
  about: {
    planSummary: () => "Una página: comprobaciones, cifras, gráfico, mapa",
    territoryAssignments: (value, shown) =>
      `${many(value, shown, "cuenta", "cuentas")}, responsables modificables`,
    territoryAreas: (value, shown) =>
      `${many(value, shown, "condado o estado", "condados o estados")}, se ceden enteros`,
    territoryKpis: (value, shown) => many(value, shown, "territorio", "territorios"),
    performance: (value, shown) =>
      `${many(value, shown, "línea", "líneas")}: territorios, regiones, segmentos, vendedores`,
    quotaAllocation: (value, shown, overrides, shownOverrides) =>
      `${many(value, shown, "cuota", "cuotas")} por trimestre${overrides === 0 ? "" : `, ${many(overrides, shownOverrides, "cuota fijada", "cuotas fijadas")}`}`,
    midYearJobs: (value, shown) => `${many(value, shown, "cambio", "cambios")} del año y lo que se entrega`,
    resourceAllocation: (value, shown) =>
      `Presupuesto y apoyo de ${many(value, shown, "territorio", "territorios")}`,
    segments: (value, shown) => `${many(value, shown, "segmento", "segmentos")}, su plan de visitas`,
    tieOut: (value, shown) => many(value, shown, "comprobación", "comprobaciones"),
    scenarios: () => "Planes guardados, uno junto a otro",
    changeLog: () => "Qué cambia y por qué, sobre las entradas que ya están",
    handOff: (value, shown) => `${many(value, shown, "línea", "líneas")}: lo que cada vendedor cede y recibe`,
    dataHealth: (value, shown) => many(value, shown, "hallazgo", "hallazgos"),
    planSettings: (value, shown) =>
      `${many(value, shown, "línea", "líneas")}: ajustes, semilla, huella de los datos`,
  },
  formulas: (value, shown) => many(value, shown, "fórmula", "fórmulas"),
  states: {
    new: "Nueva",
    replaced: "Sustituida",
    leftOut: "Omitida",
    removed: "Se quita",
    kept: "Queda",
  },
  notWritten: {
    sheet: "No se escribe",
    log: "Sin entradas nuevas; las que hay quedan",
  },
  taken: (sheet) => `Su hoja ${sheet} queda como está`,
  readBy: (value, sheets) => `${sheets} la ${pick(value, "lee", "leen")}`,
  missing: {
    target: "Falta un objetivo",
    budget: "Falta un presupuesto",
  },
  edits: {
    title: (value, shown) =>
      `${many(value, shown, "responsable se cambió", "responsables se cambiaron")} a mano desde que se escribió el plan.`,
    label: "Responsables cambiados a mano",
    keep: "Conservar",
    replace: "Sustituir",
    list: "Ver la lista",
    hide: "Cerrar la lista",
    allKept: "Todos están en este plan.",
    noneKept: "Ninguno puede estar en este plan: lo impide una regla, una familia o un territorio nuevo.",
    someKept: (kept, value, lost) =>
      `${kept} están en este plan; ${lost} no ${pick(value, "está", "están")}: lo impide una regla, una familia o un territorio nuevo.`,
    replaced: (_, shown) => `Este plan tiene ${shown} en otro sitio. El Change Log dice dónde estaban.`,
    moved: (from, to) => `${from} → ${to}`,
    movedElsewhere: (from, to, now) => `${from} → ${to}, en este plan ${now}`,
    nowhere: "en ningún territorio",
    more: (shown) => `y ${shown} más`,
  },
  draft: {
    title: (at) => `Un plan del ${at} no se escribió`,
    lead: "Se guarda en este libro, con sus cambios, bloqueos y trabajos.",
    take: "Seguir con él",
    drop: "Olvidarlo",
  },
  setUp: "Configurar",
  removed: (value, sheets) =>
    `${sheets} ${pick(value, "pertenece", "pertenecen")} al plan anterior y se ${pick(value, "quita", "quitan")}.`,
  previous: "El plan anterior se guarda. Se restaura en cualquier momento desde el menú del plan.",
  plannedSums:
    "Con este tamaño, las sumas de Territory KPIs son las del plan más los responsables cambiados a mano; siguen cada cambio.",
  valuesOfAccounts: "Por encima de 20.000 cuentas, región, segmento y distancia son valores, no fórmulas.",
  always: "Las hojas de las que salen las demás se escriben siempre.",
  whole:
    "Se escriben todas las hojas o ninguna: un plan anterior solo se sustituye cuando todo está en su sitio.",
  undo: "Escribir vacía la lista Deshacer de Excel.",
  write: (value, shown) => `Escribir ${many(value, shown, "hoja", "hojas")}`,
  done: (passed, checks) => `Escrito. Pasan ${passed} de ${checks} comprobaciones`,
  doneLead: (value, shown) =>
    `${many(value, shown, "hoja está", "hojas están")} en el libro, con fórmulas activas. Cambie un responsable en Territory Assignments y todo se recalcula.`,
  open: "Abrir Plan Summary",
  backToPlan: "Volver al plan",
  failed: (checks) => `Mire en Tie-Out: ${checks}.`,
  watched: (checks) => `A vigilar en Tie-Out, sin error: ${checks}.`,
  warnings: "Las cifras del plan son correctas, pero:",
  warning: {
    formulasTooMany: (sheet) =>
      `“${sheet}” tiene demasiadas fórmulas para conservarlas; escriba de nuevo las que leen el plan`,
    formulasBroken: (cells) => `El nuevo plan ya no tiene lo que leen sus fórmulas de ${cells}`,
    sheetsUnordered: (why) => `Las hojas están en otro orden (${why})`,
    firstPageHidden: (why) => `No se pudo mostrar la primera página (${why})`,
    lookRefused: (place, look, why) => `${place}: Excel rechazó ${look} (${why})`,
    previousUnreadable: (why) => `El plan anterior no se puede restaurar (${why})`,
    looks: {
      fontsFillsWidths: "las fuentes, rellenos y anchos",
      inputRules: "las reglas de entrada",
      conditionalFormats: "los formatos condicionales",
      pageSetUp: "la configuración de página",
      frozenPanes: "los paneles inmovilizados",
      chart: "el gráfico",
      mapPicture: "la imagen del mapa",
    },
  },
  show: (sheet) => `Mostrar ${sheet}`,
};
