import type { Words } from "../en/words";
import { many } from "./plural";

/** La copia limpia. */
export const copyWords: Words["copy"] = {
  link: "Crear una copia limpia",
  title: "Copia limpia",
  verdict: "Un libro con la parte del plan de un lector",
  lead: "Sus cuentas y territorios tal como están las hojas, en un libro nuevo que no necesita complemento. Este libro queda igual.",
  looking: "Leyendo el plan escrito",
  noPlan: "Aún no hay un plan escrito",
  noPlanLead: "La copia limpia sale de las hojas de un plan. Escriba antes el plan.",
  kind: "Para",
  kinds: {
    rep: "Un vendedor",
    region: "Una región",
    manager: "Un gerente",
    finance: "Finanzas",
    plan: "Todos",
  },
  who: "Para quién es",
  figures: "Cifras",
  figuresNamed: { live: "Fórmulas", values: "Solo valores" },
  figuresHint: {
    live: "Las sumas siguen cuando una cuenta cambia de territorio en la copia.",
    values: "Las cifras de ahora, sin ninguna fórmula.",
  },
  within: "Contiene",
  accounts: (value, shown) => many(value, shown, "cuenta", "cuentas"),
  territories: (value, shown) => many(value, shown, "territorio", "territorios"),
  inside: (accounts, territories) => `${accounts} en ${territories}, y las cuotas si el plan las tiene`,
  insideFinance: (territories) =>
    `Cuotas de ${territories}, ajustes manuales con sus motivos, y costes si el plan los tiene`,
  lists: {
    rep: "Lo que el vendedor entrega y recibe",
    region: "Lo que sus vendedores entregan y reciben",
    manager: "Lo que el equipo entrega y recibe",
    plan: "La lista de traspaso, el registro de cambios y los escenarios guardados",
  },
  pages: "Una primera página que dice de qué plan y fecha es, y si todo cuadra",
  leftOut: "Fuera",
  without: {
    rep: "Las demás cuentas, vendedores y territorios, también sus nombres",
    region: "Las demás cuentas, vendedores y territorios, también sus nombres",
    manager: "Las demás cuentas, vendedores y territorios, también sus nombres",
    finance: "Las cuentas y las listas de las que salió el plan",
    plan: "Las listas de las que salió el plan, y los cálculos",
  },
  rest: "Ajustes, hallazgos, revisiones, notas, nombres de autores, hojas ocultas",
  noManagers: "Se puede elegir un gerente cuando la lista de vendedores tiene una columna Manager.",
  make: (name) => `Abrir la copia para ${name}`,
  opened: (name) => `La copia para ${name} está abierta como libro nuevo`,
  openedLead: (accounts, territories) =>
    `${accounts} en ${territories}. Guárdela desde allí; este libro no ha cambiado.`,
};
