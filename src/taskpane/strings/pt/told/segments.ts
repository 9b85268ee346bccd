import type { segmentSentences } from "../../../../engine/segmentation/segment-sentences";
import type { Words } from "../../en/words";

/** Por que não se pode segmentar assim, e o que o substitui. */
export const toldSegments: Pick<Words["told"], keyof typeof segmentSentences> = {
  noAmounts: "sem potencial, receita, previsão nem número de funcionários",
  noSegmentColumn: "sem coluna de segmento",
  noActivityNorSales: "sem última atividade nem planilha de vendas",
  noRevenue: "sem receita",
  noPlaces: "nenhuma conta tem lugar",
  noGrowth: "sem previsão, nem potencial e receita juntos",
  noIndustryColumn: "sem coluna de setor",
  noStatusColumn: "sem coluna de status",
  onRevenue: "Sem potencial na lista, por isso por receita",
  onForecast: "Sem potencial na lista, por isso por previsão",
  onEmployees: "Sem potencial na lista, por isso por funcionários",
  blankPotential: (shown) => `${shown} sem potencial contam como as menores`,
  blankRevenue: (shown) => `${shown} sem receita contam como as menores`,
  blankForecast: (shown) => `${shown} sem previsão contam como as menores`,
  blankEmployees: (shown) => `${shown} sem funcionários contam como as menores`,
  breaksFit: (share) => `os cortes explicam ${share} das diferenças`,
  breaksSampled: (amounts) => `achado com ${amounts} valores tomados a intervalos iguais`,
  noSalesForFrequency: "Sem planilha de vendas, a receita vale também pelo número de vendas",
  allAlike: "Todas as contas têm valores iguais",
  clearlyApart: (silhouette, accounts) => `silhueta ${silhouette} com ${accounts} contas, bem separadas`,
  overlapping: (silhouette, accounts) => `silhueta ${silhouette} com ${accounts} contas, sobrepostas`,
  hardlyApart: (silhouette, accounts) => `silhueta ${silhouette} com ${accounts} contas, mal separadas`,
  growthByPotential: "Sem previsão, o crescimento é medido pelo potencial que resta",
};
