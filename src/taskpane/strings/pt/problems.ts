import type { Words } from "../en/words";

/** O que parou o trabalho, e um painel que não pode abrir. */
export const problemTexts: Words["problems"] = {
  details: "Detalhes para a TI",
  code: "Código",
  where: "Onde",
  what: "O quê",
  tryAgain: "Tentar de novo",
  copy: "Copiar detalhes",
  copied: "Copiado",
  nothingChanged: "Nenhuma planilha foi alterada.",
  protectedTitle: (sheet) => `“${sheet}” está protegida`,
  protectedText:
    "O Evenfield não pode substituí-la. Nenhuma planilha foi alterada. Escolha Revisão, Desproteger planilha, e tente de novo.",
  alsoProtected: (sheets) => `Também protegidas: ${sheets}.`,
  keepLead: "Ou deixe as planilhas como estão: o plano que seria gravado pode ser salvo ao lado.",
  keepAsScenario: "Salvá-lo como cenário",
  partMissingTitle: "Uma parte do Evenfield não foi carregada",
  partMissingText:
    "As suas planilhas estão como estavam. Verifique a conexão, feche o painel e abra-o de novo: pode haver uma versão mais nova.",
  defectTitle: "O Evenfield parou por um erro próprio",
  defectText:
    "As suas planilhas estão como estavam. Copie os detalhes abaixo para o suporte e tente de novo.",
};

export const bootWords: Words["boot"] = {
  blocked:
    "A biblioteca do Excel não foi carregada. A TI deve permitir appsforoffice.microsoft.com; depois reabra o painel.",
  notExcel: "O Evenfield funciona no Excel. Abra-o na guia Dados do Excel.",
  tooOld:
    "Este Excel é antigo demais para o Evenfield. Precisa de Excel 2021, Microsoft 365 ou Excel para a Web.",
};
