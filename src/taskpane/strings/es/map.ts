import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** El mapa ampliado y mover cuentas en él. */
export const mapWords: Words["map"] = {
  title: "Mapa",
  enlarge: "Ampliar el mapa, mover cuentas",
  tools: "Herramientas del mapa",
  point: "Señalar",
  lasso: "Lazo",
  zoomIn: "Acercar",
  zoomOut: "Alejar",
  find: "Buscar cuenta",
  findIn: "ID o nombre de cuenta",
  region: "Región",
  allRegions: "Todas las regiones",
  label: (territories, accounts, selected) =>
    `Mapa de ${territories} territorios, ${accounts} cuentas. ${selected}`,
  keys: "Las flechas mueven el mapa, más y menos lo acercan o alejan, L toma el lazo, Espacio elige la cuenta de la cruz, Esc borra la selección.",
  lassoKeys: "Las flechas mueven la cruz, Espacio pone una esquina, Intro cierra el lazo, Esc lo borra.",
  inView: (value, shown) => many(value, shown, "cuenta a la vista", "cuentas a la vista"),
  thinned: (drawn) => `dibujadas unas ${drawn}`,
  nothing: "Nada seleccionado",
  selected: (value, shown) => many(value, shown, "cuenta seleccionada", "cuentas seleccionadas"),
  unplaced: (value, shown) =>
    pick(
      value,
      "1 cuenta no tiene sitio en este mapa; está en la lista.",
      `${shown} cuentas no tienen sitio en este mapa; están en la lista.`,
    ),
  hint: "Lazo con el ratón, o Espacio sobre cuentas de la lista. Ctrl+Z en este panel deshace el último movimiento.",
  list: "Lista",
  listTitle: "Cuentas de",
  listMore: (shown) => `Mostrar ${shown} más`,
  listOf: (shown, all) => `${shown} de ${all}, las mayores primero`,
  listEmpty: "Aquí no hay cuentas.",
  clear: "Borrar la selección",
  noPlaces: "Ninguna cuenta tiene lugar, así que no hay mapa. Elija cuentas en la lista.",
  move: (value, shown) => `Mover ${many(value, shown, "cuenta", "cuentas")}`,
  moveAnyway: "Mover igualmente",
  to: "A",
  target: (name, deviation) => `${name}: ${deviation}`,
  several: (value, shown) => many(value, shown, "territorio", "territorios"),
  effect: "Ambos territorios ahora y después de mover",
  now: "ahora",
  after: "después",
  vsTarget: (measure) => `${measure} / objetivo`,
  accounts: "Cuentas",
  quota: "Cuota",
  meanDistance: "Distancia media",
  km: (shown) => `${shown} km`,
  match: "Afinidad",
  matchChange: (before, after) => `Afinidad de estas cuentas con su vendedor: ${before}, después ${after}.`,
  alsoFrom: (name, measure, before, after) =>
    `${name} también cede cuentas: ${measure} ${before}, después ${after}.`,
  bothInside: (all) => `Ambos siguen en las bandas; los ${all} territorios siguen cumpliendo.`,
  stillOutside: (value, shown, all) =>
    `No rompe ninguna regla; ${shown} de ${all} territorios ${pick(value, "está", "están")} fuera de las bandas.`,
  broken: {
    band: (territory, measure, deviation, band) =>
      `${territory} quedaría en ${deviation} (${measure}), fuera de ${band}`,
    limit: (territory, measure, load, limit) =>
      `${territory} tendría ${load} (${measure}); el límite es ${limit}`,
    moves: (share, limit) => `${share} cambiarían de responsable; como mucho pueden ${limit}`,
  },
  changesOwner: (revenue) => `${revenue} de ingresos cambian de territorio.`,
  gap: (share) => `El plan queda entonces a ${share} del mejor.`,
  kept: (value, shown) =>
    pick(
      value,
      "1 cuenta bloqueada de la selección se queda.",
      `${shown} cuentas bloqueadas de la selección se quedan.`,
    ),
  outside: (value, shown) =>
    pick(
      value,
      "1 cuenta no está en ningún territorio y queda fuera.",
      `${shown} cuentas no están en ningún territorio y quedan fuera.`,
    ),
  notAllowed: (value, shown, territory) =>
    pick(
      value,
      `1 cuenta se queda: por región, competencia o idioma ${territory} no puede tenerla.`,
      `${shown} cuentas se quedan: por región, competencia o idioma ${territory} no puede tenerlas.`,
    ),
  already: (value, shown, territory) =>
    `${many(value, shown, "cuenta ya está", "cuentas ya están")} en ${territory}.`,
  family: (value, shown) =>
    pick(
      value,
      "1 cuenta del mismo grupo se mueve con ellas.",
      `${shown} cuentas de los mismos grupos se mueven con ellas.`,
    ),
  noTarget:
    "Aquí nada se puede mover: las cuentas están bloqueadas, en ningún territorio, o ningún otro puede tenerlas.",
  byAreas: "En este plan deciden condados o estados enteros. Planifique por cuentas para moverlas una a una.",
  why: "¿Por qué mover igualmente?",
  whyHint: "Se guarda con las cuentas y se imprime en su motivo.",
  whyMissing: "Mover contra una regla necesita un motivo.",
  lock: "Bloquear",
  lockLabel: (value, shown) => `Bloquear ${many(value, shown, "cuenta", "cuentas")} donde están`,
  unlock: "Desbloquear",
  unlockLabel: (value, shown) => `Desbloquear ${many(value, shown, "cuenta", "cuentas")}`,
  undo: "Deshacer",
  undoKeys: "Ctrl+Z",
  redoKeys: "Ctrl+Y",
  redo: "Rehacer",
  steps: "Deshacer y rehacer",
  done: {
    moved: (value, shown, territory) =>
      `${many(value, shown, "cuenta movida", "cuentas movidas")} a ${territory}.`,
    locked: "Bloqueadas. Se quedan donde están hasta desbloquearlas.",
    unlocked: "Desbloqueadas.",
    undone: "Deshecho.",
    redone: "Rehecho.",
    alsoOnSheet: "Territory Assignments ha cambiado también.",
  },
  fromSheet: (value, shown) =>
    `${many(value, shown, "cuenta seleccionada", "cuentas seleccionadas")} en la hoja.`,
  movedInSheet: (value, shown) =>
    `${many(value, shown, "cuenta movida", "cuentas movidas")} en la hoja; el plan la sigue.`,
  leftInSheet: (value, shown) =>
    pick(
      value,
      `${shown} cambio de la hoja va contra una regla del plan y queda solo en la hoja.`,
      `${shown} cambios de la hoja van contra una regla del plan y quedan solo en la hoja.`,
    ),
  overlap: "Solapes y huecos",
  overlapCounts: (value, shown) =>
    pick(
      value,
      "1 cuenta está más cerca del centro de otro territorio que del suyo.",
      `${shown} cuentas están más cerca del centro de otro territorio que del suyo.`,
    ),
  gapCounts: (value, shown) =>
    pick(value, "1 cuenta no está en ningún territorio.", `${shown} cuentas no están en ningún territorio.`),
  mostOverlap: (territory, shown) => `La mayoría en ${territory}: ${shown}.`,
  overlapNote: "El equilibrio, los bloqueos y los responsables las ponen ahí; con anillo en el mapa.",
};
