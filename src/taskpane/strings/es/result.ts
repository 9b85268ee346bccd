import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Los territorios planificados y colocar cuentas a mano. */
export const resultWords: Words["result"] = {
  allInside: (all, band, measure) => `Los ${all} territorios están dentro de ${band} (${measure})`,
  someOutside: (outside, shown, all, band, measure) =>
    pick(
      outside,
      `1 de ${all} territorios está fuera de ${band} (${measure})`,
      `${shown} de ${all} territorios están fuera de ${band} (${measure})`,
    ),
  moves: (moved, owned, share) => `${moved} de ${owned} cuentas cambian de responsable (${share})`,
  movedRevenue: (moved, owned) => `, con ${moved} de ${owned} de ingresos.`,
  noOwners: "Ninguna cuenta tenía responsable; ninguna cambia.",
  distance: (km) => `Las cuentas están a ${km} km de media del domicilio de su territorio.`,
  gotOwner: (value, shown) =>
    pick(value, "1 cuenta sin responsable recibe uno.", `${shown} cuentas sin responsable reciben uno.`),
  stoppedEarly: "Tomado antes de acabar la búsqueda: planificar de nuevo puede dar uno mejor.",
  certificate: (share) => `A ${share} como mucho del mejor plan posible con estas reglas`,
  noCertificate: "La distancia al mejor plan posible solo se conoce para planes dentro de la banda",
  noCertificateOfAreas:
    "La distancia al mejor plan posible solo se conoce para planes dentro de la banda en que cada vendedor tiene domicilio",
  againstTarget: "Frente al objetivo",
  measureChoice: "Medida mostrada",
  today: "Hoy",
  planned: "Previsto",
  outside: (outside, all, band) => `${outside} de ${all} fuera de ${band}`,
  inside: (all, band) => `los ${all} dentro de ${band}`,
  oneBar: "Una barra por territorio, en porcentaje de su objetivo",
  asTable: "Como tabla",
  asChart: "Como gráfico",
  chartLabel: (measure, all, today, planned) =>
    `Desviación del objetivo (${measure}) de ${all} territorios. ${today} ${planned}`,
  chartToday: (outside, band) => `Hoy, ${outside} fuera de ${band}.`,
  chartPlanned: (outside, band) => `Previsto: ${outside} fuera de ${band}.`,
  number: "N.º",
  territory: "Territorio",
  rep: "Vendedor",
  open: "vacante",
  load: "Carga",
  target: "Objetivo",
  deviation: "Desviación",
  accounts: "Cuentas",
  map: "Mapa",
  mapLabel: (territories, accounts) =>
    `Mapa de los ${territories} territorios previstos: ${accounts} cuentas como puntos, con color y número por territorio. La tabla dice lo mismo.`,
  mapOpens: "Un clic abre el territorio.",
  mapCaption: "Un punto es una cuenta, un número su territorio. Los vecinos nunca comparten color.",
  mapUnplaced: (value, shown) =>
    pick(value, "1 cuenta no tiene sitio en este mapa.", `${shown} cuentas no tienen sitio en este mapa.`),
  noPlaces: "Ninguna cuenta tiene lugar, así que no hay mapa. El equilibrio no lo necesita.",
  mapLoading: "Dibujando el mapa",
  furthest: "Más lejos del objetivo",
  before: (deviation) => `hoy ${deviation}`,
  writeNow: "Escribir el plan",
  settings: "Ajustes",
  outsideMark: "fuera",
};

export const byHandWords: Words["byHand"] = {
  title: "Buscar o mover una cuenta",
  titleAreas: "Buscar una cuenta",
  why: "Por qué aquí",
  whyLabel: (account) => `Por qué ${account} está ahí`,
  find: "ID o nombre de cuenta",
  found: "Cuentas encontradas",
  none: "Ninguna cuenta de este plan se llama así.",
  choose: "Elegir",
  chooseLabel: (account) => `Elegir ${account}`,
  fixedBy: {
    lock: "bloqueada",
    named: "cuenta nominada",
    holdback: "reservada por su vendedor",
    family: "su grupo está fijo",
    hand: "colocada a mano",
    handLock: "bloqueada a mano",
    written: "como en el plan escrito",
  },
  to: (account) => `Territorio para ${account}`,
  keep: (territory) => `${territory}: dejarla ahí`,
  keepHere: "Dejarla ahí",
  place: "Colocarla ahí",
  then: "después",
  stays: (territory) => `se queda en ${territory}`,
  moves: (from, to) => `de ${from} a ${to}`,
  family: (others) => `con ${String(others)} de su grupo`,
  leaveOut: (account) => `Dejar fuera ${account}`,
  repair: "Ajustar en torno a lo fijado",
  repairing: "Ajustando el plan",
  repaired: (moved, shown, within, all) =>
    `${many(moved, shown, "cuenta movida", "cuentas movidas")}. Se miraron ${within} de ${all} territorios; los demás quedan igual.`,
  more: (shown) => `y ${shown} más`,
};
