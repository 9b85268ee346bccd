import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Prévia e gravação. */
export const writeWords: Words["write"] = {
  title: "Gravar o plano",
  verdict: (value, shown) =>
    pick(value, `Será gravada ${shown} planilha`, `Serão gravadas ${shown} planilhas`),
  lead: (rows, formulas, kept) => `${rows} linhas, ${formulas} fórmulas ativas. ${kept}`,
  kept: (sheets) => `${sheets} ficam como estão.`,
  keptOne: (sheet) => `${sheet} fica como está.`,
  about: {
    planSummary: () => "Uma página: verificações, números, gráfico, mapa",
    territoryAssignments: (value, shown) =>
      `${many(value, shown, "conta", "contas")}, responsáveis alteráveis`,
    territoryAreas: (value, shown) =>
      `${many(value, shown, "condado ou estado", "condados ou estados")}, entregues inteiros`,
    territoryKpis: (value, shown) => many(value, shown, "território", "territórios"),
    performance: (value, shown) =>
      `${many(value, shown, "linha", "linhas")}: territórios, regiões, segmentos, vendedores`,
    quotaAllocation: (value, shown, overrides, shownOverrides) =>
      `${many(value, shown, "cota", "cotas")} por trimestre${overrides === 0 ? "" : `, ${many(overrides, shownOverrides, "cota fixada", "cotas fixadas")}`}`,
    midYearJobs: (value, shown) => `${many(value, shown, "mudança", "mudanças")} do ano e o que é entregue`,
    resourceAllocation: (value, shown) =>
      `Orçamento e apoio de ${many(value, shown, "território", "territórios")}`,
    segments: (value, shown) => `${many(value, shown, "segmento", "segmentos")}, seu plano de visitas`,
    tieOut: (value, shown) => many(value, shown, "verificação", "verificações"),
    scenarios: () => "Planos salvos lado a lado",
    changeLog: () => "O que muda e por quê, acima das entradas que já estão lá",
    handOff: (value, shown) =>
      `${many(value, shown, "linha", "linhas")}: o que cada vendedor entrega e recebe`,
    dataHealth: (value, shown) => many(value, shown, "achado", "achados"),
    planSettings: (value, shown) =>
      `${many(value, shown, "linha", "linhas")}: ajustes, semente, impressão dos dados`,
  },
  formulas: (value, shown) => many(value, shown, "fórmula", "fórmulas"),
  states: {
    new: "Nova",
    replaced: "Substituída",
    leftOut: "Omitida",
    removed: "É retirada",
    kept: "Fica",
  },
  notWritten: {
    sheet: "Não é gravada",
    log: "Sem entradas novas; as que há ficam",
  },
  taken: (sheet) => `Sua planilha ${sheet} fica como está`,
  readBy: (value, sheets) => `${sheets} a ${pick(value, "lê", "leem")}`,
  missing: {
    target: "Falta uma meta",
    budget: "Falta um orçamento",
  },
  edits: {
    title: (value, shown) =>
      `${many(value, shown, "responsável foi mudado", "responsáveis foram mudados")} à mão desde a última gravação do plano.`,
    label: "Responsáveis mudados à mão",
    keep: "Manter",
    replace: "Substituir",
    list: "Ver a lista",
    hide: "Fechar a lista",
    allKept: "Todos estão neste plano.",
    noneKept: "Nenhum pode estar neste plano: uma regra, uma família ou um novo território impede.",
    someKept: (kept, value, lost) =>
      `${kept} estão neste plano; ${lost} não ${pick(value, "está", "estão")}: uma regra, uma família ou um novo território impede.`,
    replaced: (_, shown) => `Este plano tem ${shown} em outro lugar. O Change Log diz onde estavam.`,
    moved: (from, to) => `${from} → ${to}`,
    movedElsewhere: (from, to, now) => `${from} → ${to}, neste plano ${now}`,
    nowhere: "em nenhum território",
    more: (shown) => `e mais ${shown}`,
  },
  draft: {
    title: (at) => `Um plano de ${at} não foi gravado`,
    lead: "Está guardado nesta pasta, com suas mudanças, bloqueios e tarefas.",
    take: "Continuar com ele",
    drop: "Esquecê-lo",
  },
  setUp: "Definir",
  removed: (value, sheets) =>
    `${sheets} ${pick(value, "pertence", "pertencem")} ao plano anterior e ${pick(value, "é retirada", "são retiradas")}.`,
  previous: "O plano anterior é guardado. Pode ser restaurado a qualquer momento no menu do plano.",
  plannedSums:
    "Neste tamanho, as somas de Territory KPIs são as do plano mais os responsáveis mudados à mão; seguem cada mudança.",
  valuesOfAccounts: "Acima de 20.000 contas, região, segmento e distância são valores, não fórmulas.",
  always: "As planilhas de que as outras são feitas são sempre gravadas.",
  whole:
    "Gravam-se todas as planilhas ou nenhuma: um plano anterior só é substituído quando tudo está no lugar.",
  undo: "Gravar esvazia a lista Desfazer do Excel.",
  write: (value, shown) => `Gravar ${many(value, shown, "planilha", "planilhas")}`,
  done: (passed, checks) => `Gravado. Passam ${passed} de ${checks} verificações`,
  doneLead: (value, shown) =>
    `${many(value, shown, "planilha está", "planilhas estão")} na pasta, com fórmulas ativas. Mude um responsável em Territory Assignments e tudo se recalcula.`,
  open: "Abrir Plan Summary",
  backToPlan: "Voltar ao plano",
  failed: (checks) => `Veja em Tie-Out: ${checks}.`,
  watched: (checks) => `A acompanhar em Tie-Out, sem erro: ${checks}.`,
  warnings: "Os números do plano estão certos, mas:",
  warning: {
    formulasTooMany: (sheet) =>
      `“${sheet}” tem fórmulas demais para serem mantidas; digite de novo as que leem o plano`,
    formulasBroken: (cells) => `O novo plano não tem mais o que as fórmulas de ${cells} leem`,
    sheetsUnordered: (why) => `As planilhas estão em outra ordem (${why})`,
    firstPageHidden: (why) => `Não foi possível mostrar a primeira página (${why})`,
    lookRefused: (place, look, why) => `${place}: o Excel recusou ${look} (${why})`,
    previousUnreadable: (why) => `O plano anterior não pode ser restaurado (${why})`,
    looks: {
      fontsFillsWidths: "as fontes, preenchimentos e larguras",
      inputRules: "as regras de entrada",
      conditionalFormats: "os formatos condicionais",
      pageSetUp: "a configuração de página",
      frozenPanes: "os painéis congelados",
      chart: "o gráfico",
      mapPicture: "a imagem do mapa",
    },
  },
  show: (sheet) => `Mostrar ${sheet}`,
};
