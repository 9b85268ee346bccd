import type { RerunWords } from "../../../use-cases/rerun-words";
import type { Words } from "../en/words";
import { many } from "./plural";

const KEPT = "Los territorios se tomaron como estaban registrados, sin buscar de nuevo";

const MEASURES: ReadonlyMap<string, string> = new Map([
  ["potential", "potencial"],
  ["revenue", "ingresos"],
]);

/** Lo que se dice de un plan rehecho. */
const lines: RerunWords = {
  identical: (accounts, territories) =>
    `Idéntico: las ${accounts} cuentas en ${territories} territorios y cada cuota están como se escribieron`,
  elsewhere: (accounts, shown) =>
    `${many(accounts, shown, "cuenta estaría", "cuentas estarían")} en otro lugar que en lo escrito`,
  figures: "Cada cuenta está donde se planificó, pero hay cifras distintas",
  fromTo: (what, was, is) => `${what}: ${was} → ${is}`,
  more: (shown) => `y ${shown} más`,
  blank: "vacío",
  inputs: "Las listas no son las de cuando se escribió el plan",
  inputsUnknown:
    "Las mismas cuentas con los mismos importes: cambió un responsable, un lugar, otra columna, un vendedor, una oportunidad o un coste",
  lists: { account: "Cuentas", rep: "Vendedores", opportunity: "Oportunidades", cost: "Costes" },
  arrived: (accounts, shown, ids) => `Nuevas: ${many(accounts, shown, "cuenta", "cuentas")} (${ids})`,
  gone: (accounts, shown, ids) => `Faltan: ${many(accounts, shown, "cuenta", "cuentas")} (${ids})`,
  amounts: (accounts, shown, measure, first) =>
    `${many(accounts, shown, "cuenta", "cuentas")} con otro valor (${MEASURES.get(measure) ?? measure}): ${first}`,
  newList: (list, sheet) => `${list}: se lee ahora de la hoja “${sheet}”, antes no había tal lista`,
  goneList: (list, sheet) => `${list}: se leía de la hoja “${sheet}”, ahora no hay tal lista`,
  otherSheet: (list, was, is) => `${list}: se lee ahora de la hoja “${is}”, antes de “${was}”`,
  rows: (list, was, is) => `${list}: antes ${was} filas, ahora ${is}`,
  keys: (list, rows, shown) =>
    `${list}: al menos ${many(rows, shown, "fila nueva o desaparecida", "filas nuevas o desaparecidas")}`,
  cells: (list, column, rows, shown) =>
    `${list}, columna “${column}”: al menos ${many(rows, shown, "fila cambiada", "filas cambiadas")}`,
  otherColumn: (list, was, is, rows, shown) =>
    `${list}: se lee la columna “${is}” en lugar de “${was}” y difiere en al menos ${many(rows, shown, "fila", "filas")}`,
  newColumn: (list, column) => `${list}: la columna “${column}” se lee ahora y antes no`,
  goneColumn: (list, column) => `${list}: la columna “${column}” se leía y ahora no`,
  version: (was, is) => `El plan es de la versión ${was}, esta es la ${is}`,
  typed: (cells, shown) =>
    `${many(cells, shown, "entrada cambiada", "entradas cambiadas")} después en las hojas, sin contar aquí`,
  chosen: (settings, shown) =>
    `${many(settings, shown, "ajuste cambiado", "ajustes cambiados")} después, sin contar aquí`,
  hands: "Cambiado a mano después, sin contar aquí",
  owners: (count, shown) => many(count, shown, "responsable", "responsables"),
  areas: (count, shown) => many(count, shown, "área", "áreas"),
  quotas: (count, shown) => many(count, shown, "cuota", "cuotas"),
  budgets: (count, shown) => many(count, shown, "presupuesto", "presupuestos"),
  kept: {
    stopped: `${KEPT}: la búsqueda se detuvo antes de tiempo`,
    repaired: `${KEPT}: el plan se ajustó en torno a movimientos`,
    proved: `${KEPT}: los encontró una prueba`,
    sheets: `${KEPT}: se conservaron cuentas de las hojas`,
  },
};

/** Rehacer un plan escrito. */
export const rerunWords: Words["rerun"] = {
  rerun: "Rehacer y comparar con el plan escrito",
  notThere:
    "Aquí no hay un plan escrito de esta versión; escriba el plan y se podrá rehacer desde sus hojas.",
  lines,
  keep: "Conservar retoques",
  drop: "Quitar retoques",
  keepOrDrop:
    "Conservar planifica con los responsables, cuotas y entradas que hay ahora en las hojas; Quitar, con lo escrito. Antes verá lo que se va a escribir.",
};
