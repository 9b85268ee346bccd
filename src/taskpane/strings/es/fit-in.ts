import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Encajar cuentas nuevas en un plan escrito. */
export const fitInWords: Words["fitIn"] = {
  title: (arrived, arrivedShown, gone, goneShown) => {
    const came = `${many(arrived, arrivedShown, "cuenta nueva", "cuentas nuevas")} desde que se escribió el plan`;
    const left = `${many(gone, goneShown, "cuenta del plan escrito falta", "cuentas del plan escrito faltan")} en la lista`;
    if (gone === 0) return came;
    return arrived === 0 ? left : `${came}; ${goneShown} ${pick(gone, "falta", "faltan")}`;
  },
  lead: (arrived) => {
    if (arrived === 0) return "Ninguna cuenta tiene que moverse por ello.";
    return `${arrived === 1 ? "Se puede" : "Se pueden"} colocar sin mover ninguna otra cuenta.`;
  },
  byAreas: "Planifique de nuevo: cada una va donde está su condado o estado.",
  fitIn: "Encajar cuentas nuevas",
  takeOut: "Sacarlas del plan",
  heading: "Encajadas",
  done: (placed, shown) =>
    placed === 0
      ? "Ninguna cuenta era nueva y ninguna se movió."
      : `${many(placed, shown, "cuenta nueva colocada", "cuentas nuevas colocadas")}; ninguna otra se movió.`,
  gone: (gone, shown) =>
    `${many(gone, shown, "cuenta falta", "cuentas faltan")} en la lista y ${pick(gone, "sale", "salen")} del plan.`,
  saved: "Guardado como escenario; las hojas del plan están como estaban.",
  goneList: (names) => `Faltan: ${names}`,
  house: "Casa",
};
