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
};
