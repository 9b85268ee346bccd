import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Los movimientos propuestos. */
export const suggestWords: Words["suggest"] = {
  heading: "Equilibrar",
  title: "Propuesta",
  titleOf: (at, all) => `Propuesta ${at} de ${all}`,
  looking: "Buscando movimientos que equilibren",
  head: (value, shown, from, to) => `${many(value, shown, "cuenta", "cuentas")}, de ${from} a ${to}`,
  why: (from, fromNow, to, toNow, measure) =>
    `${from} está en ${fromNow} (${measure}), ${to}, al lado, en ${toNow}.`,
  after: (from, fromThen, to, toThen) => `Después: ${from} ${fromThen}, ${to} ${toThen}`,
  ownerChanges: (value, shown) =>
    many(value, shown, "cambio de responsable más", "cambios de responsable más"),
  noOwnerChange: "ningún cambio de responsable más",
  ownersBack: (value, shown) =>
    many(value, shown, "cambio de responsable menos", "cambios de responsable menos"),
  km: (before, after) => `Del domicilio de media: ${before} km ahora, ${after} km después.`,
  match: (before, after) => `Afinidad con el vendedor: ${before} ahora, ${after} después.`,
  matchForBalance: (value, shown) =>
    `Los dos ya están dentro de la banda: el mejor equilibrio cuesta ${many(value, shown, "punto", "puntos")} de afinidad.`,
  farForBalance: (shown) =>
    `Los dos ya están dentro de la banda: por el mejor equilibrio las cuentas quedan en promedio ${shown} km más lejos del domicilio.`,
  also: (measure) => `Según ${measure}`,
  accounts: "Cuentas que se mueven",
  account: "Cuenta",
  move: (value, shown) => pick(value, "Moverla", `Mover ${shown} cuentas`),
  moving: "Moviendo",
  moved: (value, shown, from, to) =>
    `${many(value, shown, "cuenta movida", "cuentas movidas")} de ${from} a ${to}.`,
  next: "Siguiente propuesta",
  onMap: "Ver en el mapa",
  none: {
    areas: "Aquí deciden condados o estados enteros: ceda un área a un vecino en Territory Areas.",
    alone: "Ningún otro territorio comparte un objetivo con él.",
    nothing:
      "Ninguna cuenta en la frontera con un vecino lo equilibraría: se oponen reglas, bloqueos o las bandas de los vecinos.",
  },
};
