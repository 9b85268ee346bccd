import type { Words } from "../en/words";

/** O trabalho longo: ler, planejar, gravar. */
export const jobWords: Words["job"] = {
  titles: {
    look: "Vendo as planilhas",
    check: "Lendo as planilhas",
    plan: "Planejando os territórios",
    write: "Gravando o plano",
    review: "Revisando o plano",
    sample: "Inserindo o exemplo",
    test: "Testando este Excel",
  },
  left: (duration) => `faltam cerca de ${duration}`,
  ofTotal: (phase, done, total) => `${phase}: ${done} de ${total}`,
  percentDone: (share) => `${share} feito`,
  improving: "Melhorando o plano",
  soFar: {
    title: "Melhor plano até agora",
    first: "Primeiro plano",
    now: "Agora",
    nowMark: "agora",
    outside: (band, measure) => `Territórios fora de ${band}${measure === "" ? "" : ` (${measure})`}`,
    largest: "Maior desvio",
    moved: "Contas que se movem",
    fromBest: "Do melhor possível, no máximo",
    chartLabel: (measure, deviation) =>
      `Maior desvio da meta (${measure}) ao longo do tempo, agora ${deviation}.`,
    caption: (measure, band) => `Maior desvio da meta (${measure}). Sombreado: o ${band} pedido.`,
    take: "Usar este plano já",
    taken: "Conferindo este plano",
    stalled: "Nenhum plano melhor há 5 s.",
  },
  keepWorking: "Pode continuar no Excel. Nada foi gravado ainda.",
  stopWriting: "Parar a gravação",
  stopHint: "Ao parar fica o plano anterior.",
  seconds: (figure) => `${figure}\u00a0s`,
  editTitle: "O Excel espera o fim de uma edição",
  editText: "Pressione Enter ou Esc na planilha. Depois continua sozinho.",
};
