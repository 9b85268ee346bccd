import type { Words } from "../en/words";

/** Os pontos da afinidade. */
export const matchingWords: Words["matching"] = {
  title: "Pontos de afinidade",
  pointsOf: (part) => `Pontos por ${part.toLowerCase()}`,
  points: "pontos",
  halfDistance: "Metade dos pontos por distância em",
  hint: "O que não tem dados não conta e o resto soma 100. Uma distância vazia vem das contas: três de quatro têm um vendedor dentro dela.",
  misfit: "Um critério preferido que falta custa",
  misfitHint: "Vezes uma distância típica da conta ao vendedor, onde um critério acima está em Preferido.",
};
