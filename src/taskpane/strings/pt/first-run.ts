import type { Words } from "../en/words";
import { many } from "./plural";

/** A primeira vista e Sobre. */
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

export const aboutWords: Words["about"] = {
  title: "Sobre o Evenfield",
  version: (version) => `Versão ${version}`,
  selfTest: {
    title: "Autoteste",
    text: "Testa tudo o que o Evenfield precisa deste Excel, numa planilha própria que depois some, e grava o resultado numa planilha. As suas planilhas não são tocadas.",
    start: "Testar este Excel",
    passed: (all) => `As ${all} verificações passam.`,
    failed: (failed, all) => `Falham ${failed} de ${all} verificações.`,
    absent: (absent) => `${absent} não existem neste Excel; o Evenfield dispensa.`,
    where: (sheet) => `Cada verificação está na planilha “${sheet}”.`,
  },
  language: "Idioma",
  asExcel: "Como o Excel",
  text: [
    "O Evenfield calcula neste computador. Não tem servidor nem login e não envia nada.",
    "Na pasta guarda que coluna foi lida como o quê e as configurações do plano, nada mais.",
    "Neste computador guarda o idioma escolhido aqui.",
    "A biblioteca do Excel vem da Microsoft, como em todo suplemento.",
    "Lugares: GeoNames, CC BY 4.0. Condados e contornos: US Census Bureau e Natural Earth, domínio público.",
  ],
};
