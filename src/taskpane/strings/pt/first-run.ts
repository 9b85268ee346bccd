import type { Words } from "../en/words";
import { many } from "./plural";

/** A primeira vista. */
export const firstRunWords: Words["firstRun"] = {
  title: "Planejar territórios justos nesta pasta",
  lead: "O Evenfield lê as suas planilhas de contas e vendedores, equilibra os territórios e grava o plano em planilhas comuns.",
  found: "Encontrado nesta pasta",
  looking: "Vendo as planilhas",
  nothing: "Ainda sem lista de contas",
  chooseSheet: "Escolher uma planilha",
  nothingHint: "Uma lista de contas tem uma linha por conta, com ID ou nome e um lugar.",
  ready: "Pronto",
  toCheck: "A conferir",
  inSheet: (sheet) => `planilha “${sheet}”`,
  rows: (value, shown) => many(value, shown, "linha", "linhas"),
  others: (entity, blocks) =>
    `Também poderiam conter ${entity.toLowerCase()}: ${blocks}. Escolhe-se na próxima etapa.`,
  check: "Conferir estes dados",
  sampleTitle: "Experimentar antes com um exemplo",
  sampleText:
    "Adiciona a esta pasta planilhas com 2.000 contas inventadas e 40 vendedores. Um plano leva cerca de um minuto.",
  sample: "Inserir o exemplo",
  promises: [
    "O plano são planilhas e fórmulas normais. Qualquer pessoa pode abri-lo, com ou sem o Evenfield.",
    "Cada conta recebe um motivo; cada número leva às suas linhas.",
    "As suas próprias planilhas nunca mudam.",
  ],
  privacy: "Nada sai deste computador. Sem entrar em conta.",
  about: (version) => `Sobre ${version}`,
};
