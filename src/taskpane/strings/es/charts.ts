import type { Words } from "../en/words";

/** Los gráficos. */
export const chartWords: Words["charts"] = {
  title: "Gráficos",
  open: "Más gráficos",
  loading: "Dibujando los gráficos",
  territory: "Territorio",
  openOf: (name) => `Abrir ${name}`,
  balance: {
    tip: (name, planned) => `${name}: ${planned}`,
    tipToday: (name, today, planned) => `${name}: hoy ${today}, previsto ${planned}`,
  },
  choose: "Territorio leído bajo el gráfico",
  capacity: {
    title: "Capacidad y carga",
    label: (all, above, company) =>
      `Horas al año que piden visitas y viajes de ${all} territorios, frente a las horas que hay. ${above} por encima de la capacidad. En conjunto ${company}.`,
    above: (value, shown) => (value === 0 ? "Ninguno está" : value === 1 ? "1 está" : `${shown} están`),
    tip: (name, hours, capacity, share) => `${name}: ${hours} de ${capacity} (${share})`,
    note: "Barra: visitas y, encima, viajes. Raya: capacidad.",
    calls: "Visitas",
    travel: "Viajes",
    capacity: "Capacidad",
    use: "Uso",
    none: "Ninguna cuenta tiene visitas y horas; Segmentos puede darlas.",
  },
  toPotential: {
    title: "Cuota sobre potencial",
    label: (all, least, most, company) =>
      `Cuota sobre potencial de ${all} territorios, de ${least} a ${most}. En conjunto ${company}.`,
    tip: (name, share, quota, potential) => `${name}: ${share}, ${quota} de ${potential}`,
    note: (company) => `Trazos: todos los territorios juntos, ${company}.`,
    quota: "Cuota",
    potential: "Potencial",
    share: "Parte",
    none: "La lista no tiene potencial con el que medir las cuotas.",
  },
  waterfall: {
    title: "Del año pasado a la cuota",
    of: "Se muestra",
    all: "Todos los territorios",
    label: (steps) => `Los pasos del año pasado a la cuota: ${steps}`,
    steps: {
      lastYear: "Año pasado",
      growth: "Crecimiento (parte)",
      shares: "Parte del objetivo",
      bounds: "Mínimos y topes",
      rounding: "Redondeo",
      overrides: "Valores fijados",
      quota: "Cuota",
    },
    step: "Paso",
    amount: "Importe",
    note: "Los valores fijados cambian también lo que queda a los demás.",
  },
  noQuotas: "Los gráficos de cuotas piden un objetivo de la empresa: indíquelo en Cuotas.",
  place: "Poner en el libro",
  placing: "Poniendo los gráficos",
  placed: (sheet) =>
    `Los gráficos están en “${sheet}”, sobre cifras que se actualizan. Escribir el plan de nuevo los quita.`,
  noPlan:
    "No hay ningún plan abierto en este panel. Los gráficos del plan escrito van al libro de todos modos.",
  ofWritten: "Los gráficos muestran el plan tal como está en sus hojas.",
  inWorkbook: "Gráficos en el libro",
  mix: {
    title: "Mezcla de segmentos",
    note: "Cuentas por segmento, una barra por territorio.",
    label: (all, sums) => `Cuentas por segmento en ${all} territorios. En total: ${sums}.`,
  },
  notWritten: "Los gráficos se apoyan en las hojas del plan: escriba antes el plan.",
};
