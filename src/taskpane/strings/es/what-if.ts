import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Los supuestos. */
export const whatIfWords: Words["whatIf"] = {
  heading: "Y si",
  lead: "Un cambio en el año como un solo paso: vea qué hace y guárdelo como escenario.",
  titles: {
    repLeaves: "Un vendedor se va",
    repJoins: "Un vendedor se une",
    split: "Dividir un territorio",
    merge: "Unir dos territorios",
    moveAccount: "Mover una cuenta",
  },
  newAccounts: "Llegan cuentas nuevas",
  who: "Quién",
  newRep: "Nombre",
  territory: "Territorio",
  into: "En",
  near: "Domicilio",
  nearHome: (territory) => `En el domicilio de ${territory}`,
  coordinates: "Latitud, longitud",
  ownPlace: "Por latitud y longitud",
  noHome: "Ningún territorio tiene domicilio en el mapa. Indique latitud y longitud del nuevo vendedor.",
  secondRep: "Segunda mitad",
  openSeat: "Vacante, por cubrir",
  secondName: "Vendedor de la segunda mitad",
  lastDay: "Último día",
  firstDay: "Primer día",
  fromDay: "Desde",
  choose: "Elegir",
  goes: "Adónde van las cuentas",
  ways: {
    neighbours: "Repartir",
    one: "A un vendedor",
    openSeat: "Dejar vacante",
  },
  takes: "A",
  incomplete: {
    repLeaves: "Elija quién se va y el último día.",
    repJoins: "Indique nombre, primer día y domicilio.",
    split: "Elija un territorio y el día.",
    merge: "Elija ambos territorios y el día.",
    moveAccount: "Indique el ID de la cuenta, el territorio que la recibe y el día.",
  },
  working: "Calculando lo que cambia",
  goTo: (count, shown, to, shownTo) =>
    `${many(count, shown, "cuenta va", "cuentas van")} a ${many(to, shownTo, "vendedor", "vendedores")}`,
  stayOpen: (count, shown) =>
    `${many(count, shown, "cuenta espera", "cuentas esperan")} en una plaza vacante`,
  outsideAfter: (count, shown, total, of, band) => {
    if (total === 1) return `El otro territorio acaba ${count === 0 ? "dentro" : "fuera"} de ${band}.`;
    return count === 0
      ? `Los ${of} territorios afectados acaban dentro de ${band}.`
      : `${shown} de los ${of} territorios afectados ${pick(count, "acaba", "acaban")} fuera de ${band}.`;
  },
  nobodyElse: "No se mueve ninguna otra cuenta.",
  table: "Los territorios que cambian",
  accounts: "Cuentas",
  quota: (from) => `Cuota desde el ${from}`,
  account: "Cuenta",
  accountHint: "Nombre o ID",
  inTerritory: (territory) => `en ${territory}`,
  days: (left, year) => `${left} de ${year} días`,
  goesOver: (shown, days) => `${shown} de la cuota de este año pasa con ellas (${days}).`,
  staysBefore: (shown) => `${shown} queda con quien las tenía, por los días de antes.`,
  terms: "Cómo se hace",
  deals: (count, shown) => many(count, shown, "oportunidad", "oportunidades"),
  dealsStay: (rep) => `Las oportunidades abiertas siguen con ${rep} hasta cerrarse`,
  dealsStayAny: "Las oportunidades abiertas siguen con quien las tiene hasta cerrarse",
  proRate: "Cuotas a prorrata por días",
  addList: "Añadir una lista de traspaso",
  newSheet: "hoja nueva",
  all: "Total",
  yearQuota: "Cuota del año",
  goesOverWhole: (shown) => `${shown} pasa con ellas, la cuota de todo el año.`,
  noQuota: "Un objetivo en Cuotas mostraría la cuota que pasa.",
  carried: (count, shown) =>
    `${many(count, shown, "hipótesis", "hipótesis")} en este plan; se rehacen al planificar de nuevo`,
  giveUp: "Abandonar",
  giveUpThis: (name) => `Abandonar: ${name}`,
  givenUp: (count, shown) => many(count, shown, "hipótesis abandonada", "hipótesis abandonadas"),
  gone: "termina",
  was: (shown) => `era ${shown}`,
  thinner: "Competencias e idiomas que escasean",
  nobodyHas: "Después no lo tiene nadie",
  onlyRep: (name) => `Después solo lo tiene ${name}`,
  handover: "Lista de traspaso",
  fromTo: (from, to) => `de ${from} a ${to}`,
  add: "Añadir al plan",
  hint: "Crea un escenario. Las hojas del plan solo cambian al escribir.",
  names: {
    repLeaves: (who) => `${who} se va`,
    repJoins: (who) => `${who} se une`,
    split: (territory) => `${territory} dividido`,
    merge: (territory, into) => `${territory} en ${into}`,
    moveAccount: (account, into) => `${account} a ${into}`,
  },
  done: (name) => `«${name}» es ahora el plan`,
  doneLead: (count, shown) =>
    `${many(count, shown, "cuenta cambia", "cuentas cambian")} de manos. Guardado como escenario; las hojas del plan están como estaban.`,
  notSaved: (count, shown) =>
    `${many(count, shown, "cuenta cambia", "cuentas cambian")} de manos. No se cambió ninguna hoja.`,
};
