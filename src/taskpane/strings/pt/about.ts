import type { Words } from "../en/words";

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
    "Na pasta guarda que coluna foi lida como o quê, as configurações e um plano até ser gravado; nada mais.",
    "Neste computador guarda o idioma escolhido aqui.",
    "A biblioteca do Excel vem da Microsoft, como em todo suplemento.",
    "Lugares: GeoNames, CC BY 4.0. Condados e contornos: US Census Bureau e Natural Earth, domínio público.",
  ],
};
