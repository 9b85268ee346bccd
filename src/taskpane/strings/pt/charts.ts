import type { Words } from "../en/words";

/** Os gráficos. */
export const chartWords: Words["charts"] = {
  title: "Gráficos",
  open: "Mais gráficos",
  loading: "Desenhando os gráficos",
  territory: "Território",
  openOf: (name) => `Abrir ${name}`,
  balance: {
    tip: (name, planned) => `${name}: ${planned}`,
    tipToday: (name, today, planned) => `${name}: hoje ${today}, planejado ${planned}`,
  },
  choose: "Território lido sob o gráfico",
  capacity: {
    title: "Capacidade e carga",
    label: (all, above, company) =>
      `Horas por ano que visitas e viagens de ${all} territórios pedem, em relação às horas disponíveis. ${above} acima da capacidade. Em conjunto ${company}.`,
    above: (value, shown) => (value === 0 ? "Nenhum está" : value === 1 ? "1 está" : `${shown} estão`),
    tip: (name, hours, capacity, share) => `${name}: ${hours} de ${capacity} (${share})`,
    note: "Barra: visitas e, em cima, viagens. Traço: capacidade.",
    calls: "Visitas",
    travel: "Viagens",
    capacity: "Capacidade",
    use: "Uso",
    none: "Nenhuma conta tem visitas e horas; Segmentos pode dá-las.",
  },
  toPotential: {
    title: "Cota sobre potencial",
    label: (all, least, most, company) =>
      `Cota sobre potencial de ${all} territórios, de ${least} a ${most}. Em conjunto ${company}.`,
    tip: (name, share, quota, potential) => `${name}: ${share}, ${quota} de ${potential}`,
    note: (company) => `Tracejado: todos os territórios juntos, ${company}.`,
    quota: "Cota",
    potential: "Potencial",
    share: "Parte",
    none: "A lista não tem potencial com que medir as cotas.",
  },
  waterfall: {
    title: "Do ano passado à cota",
    of: "Mostra-se",
    all: "Todos os territórios",
    label: (steps) => `Os passos do ano passado à cota: ${steps}`,
    steps: {
      lastYear: "Ano passado",
      growth: "Crescimento (parte)",
      shares: "Parte da meta",
      bounds: "Mínimos e tetos",
      rounding: "Arredondamento",
      overrides: "Ajustes manuais",
      quota: "Cota",
    },
    step: "Passo",
    amount: "Valor",
    note: "Os ajustes manuais também mudam o que resta aos outros.",
  },
  noQuotas: "Os gráficos de cotas pedem uma meta da empresa: informe-a em Cotas.",
  place: "Colocar na pasta de trabalho",
  placing: "Colocando os gráficos",
  placed: (sheet) =>
    `Os gráficos estão em “${sheet}”, sobre valores que se atualizam. Gravar o plano de novo os retira.`,
  noPlan:
    "Nenhum plano está aberto neste painel. Os gráficos do plano gravado vão para a pasta de trabalho mesmo assim.",
  ofWritten: "Os gráficos mostram o plano como está nas suas planilhas.",
  inWorkbook: "Gráficos na pasta de trabalho",
  mix: {
    title: "Composição dos segmentos",
    note: "Contas por segmento, uma barra por território.",
    label: (all, sums) => `Contas por segmento em ${all} territórios. No total: ${sums}.`,
  },
  notWritten: "Os gráficos se apoiam nas planilhas do plano: grave o plano primeiro.",
};
