import type { Words } from "../../en/words";
import type { reviewSentences } from "../../../../engine/performance/review-sentences";
import { many, pick } from "../plural";

/** Lo que dice una revisión. */
export const toldReview: Pick<Words["told"], keyof typeof reviewSentences> = {
  accounts: (value, shown) => many(value, shown, "cuenta", "cuentas"),
  amountOf: (measure, amount) => `${measure} de ${amount}`,
  hoursOf: (measure, hours) => `${measure} de ${hours} horas`,
  theBand: (band) => `La banda es de ±${band}`,
  inRegion: (region, names) => `${region}: ${names}`,

  shiftBudget: (from, to) => `Trasladar presupuesto: ${from} a ${to}`,
  shiftBudgetWhy: (from, most, to, least) =>
    `${from} cuesta ${most} veces su parte del potencial, ${to} ${least} veces`,
  shiftBudgetOf: (name, cost, potential) =>
    `${name} tiene el ${cost} del coste y el ${potential} del potencial`,
  shiftBudgetEffect: (amount, from, most, to, least) =>
    `${amount} trasladados dejan ${from} en ${most} veces y ${to} en ${least} veces`,

  addCapacity: (names) => `Añadir capacidad: ${names}`,
  repGone: (rep, accounts) => `${rep} ya no está entre los vendedores; ${accounts} sin vendedor`,
  seatOpen: (accounts) => `El puesto está vacante; ${accounts} sin vendedor`,
  theyHold: (amount) => `Suman ${amount}`,
  othersHaveRoom: (share) => `Los demás territorios tienen sitio en sus bandas para el ${share}`,
  othersHaveRoomForAll: "Los demás territorios tienen sitio en sus bandas para todo",
  othersInHaveRoom: (region, share) => `Los demás de ${region} tienen sitio en sus bandas para el ${share}`,
  othersInHaveRoomForAll: (region) => `Los demás de ${region} tienen sitio en sus bandas para todo`,
  moveWork: (from, to) => `Trasladar trabajo: ${from} a ${to}`,
  aboveHours: (value, shown, limit) =>
    `${many(value, shown, "territorio", "territorios")} por encima del ${limit} de las horas de venta`,
  belowHours: (value, shown, limit) =>
    `${many(value, shown, "territorio", "territorios")} por debajo del ${limit} de las horas de venta`,
  usedHours: (name, share, hours, capacity) => `${name} está al ${share}: ${hours} de ${capacity} horas`,
  hoursShared: (value, hours, limit, names, free) =>
    `${hours} horas menos ${pick(value, "lo dejan", "los dejan")} en el ${limit}; ${names} puede asumir ${free}`,
  hoursOfOneRep: (value, hours, limit, share) =>
    `${hours} horas menos ${pick(value, "lo dejan", "los dejan")} en el ${limit}: el ${share} de un vendedor`,
  useCapacity: (names) => `Usar capacidad libre: ${names}`,
  moreHours: (value, hours, limit) =>
    `${hours} horas más ${pick(value, "lo llevan", "los llevan")} al ${limit}`,

  coachClosing: (territory, rep) => `Orientar en el cierre: ${territory}, ${rep}`,
  coachQualifying: (territory, rep) => `Orientar en la calificación: ${territory}, ${rep}`,
  coachDiscounting: (territory, rep) => `Orientar en descuentos: ${territory}, ${rep}`,
  coachSpeed: (territory, rep) => `Orientar en el ritmo: ${territory}, ${rep}`,
  isFairBut: (deviation, lack) => `El territorio es justo (${deviation}); ${lack}`,
  closingWhy: (rate, team) => `tasa de cierre del ${rate} frente al ${team}`,
  closingEffect: (closed, more) =>
    `Con la tasa de cierre del equipo, las mismas ${closed} cerradas dan ${more} ganadas más`,
  closingEffectInMoney: (closed, more, amount) =>
    `Con la tasa de cierre del equipo, las mismas ${closed} cerradas dan ${more} ganadas más, ${amount} con la venta media del vendedor`,
  qualifyingWhy: (share, team, value, open) =>
    `ganado el ${share} de todas las oportunidades frente al ${team}, ${many(value, open, "sigue abierta", "siguen abiertas")}`,
  qualifyingEffect: (deals, more) =>
    `Con la proporción del equipo, las mismas ${deals} oportunidades dan ${more} ganadas más`,
  discountingWhy: (deal, usual) => `venta media de ${deal} frente a ${usual}`,
  discountingEffect: (deals, amount) =>
    `Con la venta media del vendedor mediano, las mismas ${deals} ganadas dan ${amount} más`,
  speedWhy: (days, usual) => `ciclo de ${days} días frente a ${usual}`,
  speedEffect: (deals, days) =>
    `Con el ciclo del vendedor mediano, cada una de las ${deals} ganadas se cierra ${days} días antes`,
  medianPotential: (own, middle) => `Potencial ${own}, mediana de los territorios ${middle}`,
  pairWinRate: (closed, own, team) => `Tasa de cierre de ${closed} cerradas ${own}, equipo ${team}`,
  pairAverageDeal: (own, usual) => `Venta media ${own}, vendedor mediano ${usual}`,
  pairCycle: (own, usual) => `Ciclo en días ${own}, vendedor mediano ${usual}`,
  pairAttainment: (own, team) => `Cumplimiento ${own}, equipo ${team}`,
  checkedFirst: "El territorio se comprobó primero",

  giveNew: (value, shown) => `Dar territorio a ${many(value, shown, "cuenta nueva", "cuentas nuevas")}`,
  giveNewWhy: (value, shown) =>
    `${many(value, shown, "cuenta está", "cuentas están")} en la lista y no en el plan`,
  giveNewShare: (share) => `El ${share} de las cuentas de la lista`,
  giveNewEffect: "Planificar de nuevo las coloca; hasta entonces no cuentan en ningún territorio",
  giveLost: (value, shown) => `Dar un territorio del plan a ${many(value, shown, "cuenta", "cuentas")}`,
  giveLostWhy: "La celda “Territory” está vacía o no nombra ningún territorio del plan",
  giveLostWhere: "Territory Assignments, columna “Status”: Unassigned o Unknown territory",
  giveLostEffect: (shown) => `${shown} cuentas más contarían en las sumas`,
  fixData: (value, shown) => `Corregir los datos de ${many(value, shown, "cuenta", "cuentas")}`,
  fixDataWhy: (value, shown) =>
    `${many(value, shown, "cuenta está apartada", "cuentas están apartadas")} y en ningún territorio`,
  fixDataReason: (shown, reason) => `${shown}: ${reason}`,
  fixDataEffect: "Data Health indica la celda y el remedio de cada una",

  rebalanceAll: "Reequilibrar todo el plan",
  rebalanceAllWhy: (outside, all) => `${outside} de ${all} territorios están fuera`,
  rebalanceAllEffect: (value, boundaries, back) =>
    `${many(value, boundaries, "límite solo devuelve", "límites solos devuelven")} ${back}; planificar de nuevo los mira todos juntos`,
  rebalanceAllNone: "Ningún límite solo devuelve uno; planificar de nuevo los mira todos juntos",
  moveBoundary: (from, to) => `Mover un límite: ${from} a ${to}`,
  moveBoundaryWhy: (from, fromOff, to, toOff, whom) =>
    `${from} está en ${fromOff}, su vecino ${to} en ${toOff}; ${whom}`,
  prospectsOnly: (value, prospects) =>
    `${many(value, prospects, "cliente potencial", "clientes potenciales")}, ningún cliente`,
  customersOnly: (value, customers) => many(value, customers, "cliente", "clientes"),
  prospectsAndCustomers: (prospects, shown, customers, customersShown) =>
    `${many(prospects, shown, "cliente potencial", "clientes potenciales")}, ${many(customers, customersShown, "cliente", "clientes")}`,
  wouldMove: (accounts, amount) => `Cambiarían de territorio: ${accounts} con ${amount}`,
  meanWay: (before, after) => `Camino medio al domicilio ${before} km, después ${after} km`,
  noneIsFixed: "Ninguna está bloqueada, nominada o reservada, y no se divide ningún grupo",
  moveBoundaryEffect: (from, fromOff, to, toOff, worse, left) =>
    `${from} ${fromOff}, ${to} ${toOff}; la mayor desviación baja del ${worse} al ${left}`,
  rebalance: (where) => `Reequilibrar ${where}`,
  rebalanceWhy: (value, shown) =>
    `${many(value, shown, "territorio está", "territorios están")} fuera, y ningún límite con un vecino ${pick(value, "lo devuelve", "los devuelve")} por sí solo`,
  standsAt: (name, deviation) => `${name} está en ${deviation}`,
  standsAtIn: (name, deviation, measure) => `${name} está en ${deviation} (${measure})`,

  lookAtQuotas: (best, least) => `Revisar las cuotas de ${best} y ${least}`,
  lookAtQuotasWhy: (spread, limit) =>
    `${spread} puntos entre el mejor y el peor cumplimiento, se admiten ${limit}`,
  lookAtQuotasEffect: (rest) => `Sin estos dos, la amplitud es de ${rest} puntos`,
  attains: (name, share, deviation) => `${name}, con ${share}, está a ${deviation} de su objetivo`,
  attainsBeside: (name, share, deviation, potential, middle) =>
    `${name}, con ${share}, está a ${deviation} de su objetivo, potencial ${potential} con una mediana de ${middle}`,

  outsideTheBand: (value, shown, limit) =>
    `${many(value, shown, "territorio", "territorios")} fuera de la banda, se admiten ${limit}`,
  repsGone: (value, names) => `${names} ya no ${pick(value, "está", "están")} entre los vendedores`,
  ownersByHand: (share, limit) => `El ${share} de los responsables cambiado a mano, límite ${limit}`,
  spreadTooWide: (spread, limit) => `${spread} puntos entre el mejor y el peor cumplimiento, límite ${limit}`,
  everyMonths: (months) =>
    months === 3 ? "Trimestral" : months === 1 ? "Mensual" : `Cada ${String(months)} meses`,
  inThirtyDays: (why) => `En 30 días: ${why}`,
  noSalesList: "sin lista de ventas",
  noQuota: "sin cuota",
  noneClosed: "ninguna cerrada",
  noStages: "sin etapas",
  noneWon: "ninguna ganada",
  noDates: "sin fechas",
  noActivity: "sin fechas de actividad",
  noAccounts: "sin cuentas",
  noHours: "sin horas",
  noCosts: "sin hoja de costes",
  noNewCustomers: "sin clientes nuevos",
};
