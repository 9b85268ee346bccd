import type { Words } from "../en/words";
import { many } from "./plural";

/** O que está provado de um plano. */
export const proofWords: Words["proof"] = {
  whatIsThis: "O que é isto?",
  best: "O melhor plano possível com estas regras: está provado",
  stillProving: (share) => `A ${share} do melhor no máximo, provando`,
  cost: "O que custa um plano: quantas contas mudam de responsável e a que distância estão do domicílio do seu território, com os pesos das configurações. Ao lado calcula-se um limite abaixo do qual nenhum plano pode custar com estas regras.",
  means: (share) =>
    `Um plano melhor, se existir, economiza no máximo ${share} do que este custa. Pode ser bem menos, ou nada.`,
  meansBest: "Este plano não custa mais que esse limite; nenhum plano com estas regras é melhor.",
  notForAreas: "Para planos de estados ou condados inteiros não há prova.",
  prove: "Provar",
  longer: (duration) => `Provar por até ${duration}`,
  takes: (duration) =>
    `Examina por até ${duration} todos os planos que poderiam ser melhores. Pode continuar no Excel.`,
  proving: "Provando… Se aparecer um plano melhor, ele é usado.",
  cancelled: "Parado; o plano está como estava.",
  optimal: "Provado: nenhum plano com estas regras é melhor.",
  optimalBesideLargest:
    "Provado: nenhum plano é melhor enquanto ficarem as contas grandes demais para qualquer faixa.",
  better: "Um plano melhor foi encontrado e usado.",
  open: (share, duration) => `A ${share} do melhor no máximo: parado após ${duration}.`,
  unknown: (duration) =>
    `Nem encontrado nem descartado: um plano dentro de todas as faixas. Parado após ${duration}.`,
  infeasible: "Provado: nenhum plano com estas regras mantém cada território na sua faixa.",
  tooLarge: (pairs, most) =>
    `Grande demais para provar: de ${pairs} pares de conta e território seria preciso testar mais de ${most}, que é o máximo.`,
};

export const conflictWords: Words["conflicts"] = {
  looking: "Buscando as regras que se contradizem",
  notLooked: "As regras que se contradizem não são conhecidas.",
  look: "Buscar",
  proved: "Nenhum plano pode cumprir estas regras juntas",
  notProved: "Nenhum plano encontrado que cumpra estas regras",
  isProof: "Está provado, não é falta de tempo.",
  rules: "Regras em conflito",
  anyOne: "Cada uma é necessária para o conflito.",
  costs: "O que custaria cada mudança",
  moves: (moves, shown) => many(Math.abs(moves), shown, "movimento", "movimentos"),
  km: (km) => `${km} km em média`,
  widen: (band) => `Planejar com ${band}`,
};

export const tradeOffWords: Words["tradeOff"] = {
  continuity: "Equilíbrio ou continuidade",
  distance: "Equilíbrio ou distância",
  ask: "Ver o que custaria outra faixa",
  computing: "Planejando com faixas mais estreitas e mais largas",
  band: "Faixa",
  movesAxis: "contas que mudam de responsável",
  kmAxis: "km médios da conta ao domicílio",
  km: (km) => `${km}\u00a0km`,
  eachPoint: "Cada ponto é um plano.",
  estimated: (accounts, of) => `Estimado com ${accounts} de ${of} contas.`,
  notInside: "(alguns ficam fora)",
  under: (figure) => `menos de ${figure}`,
  room: (territory, direction, unit, { share, saves }) => {
    const room = `Se ${territory} pudesse ter ${share} a ${direction === "up" ? "mais" : "menos"}, `;
    return unit === "km"
      ? `${room}as contas ficariam ${saves}\u00a0km mais perto em média.`
      : `${room}${saves} contas a menos mudariam de responsável.`;
  },
};
