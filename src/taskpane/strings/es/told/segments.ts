import type { segmentSentences } from "../../../../engine/segmentation/segment-sentences";
import type { Words } from "../../en/words";

/** Por qué no se puede segmentar así, y qué lo sustituye. */
export const toldSegments: Pick<Words["told"], keyof typeof segmentSentences> = {
  noAmounts: "sin potencial, ingresos, previsión ni número de empleados",
  noSegmentColumn: "sin columna de segmento",
  noActivityNorSales: "sin última actividad ni hoja de ventas",
  noRevenue: "sin ingresos",
  noPlaces: "ninguna cuenta tiene lugar",
  noGrowth: "sin previsión, ni potencial e ingresos a la vez",
  noIndustryColumn: "sin columna de sector",
  noStatusColumn: "sin columna de estado",
  onRevenue: "Sin potencial en la lista, por eso por ingresos",
  onForecast: "Sin potencial en la lista, por eso por previsión",
  onEmployees: "Sin potencial en la lista, por eso por empleados",
  blankPotential: (shown) => `${shown} sin potencial cuentan como las menores`,
  blankRevenue: (shown) => `${shown} sin ingresos cuentan como las menores`,
  blankForecast: (shown) => `${shown} sin previsión cuentan como las menores`,
  blankEmployees: (shown) => `${shown} sin empleados cuentan como las menores`,
  breaksFit: (share) => `los cortes explican el ${share} de las diferencias`,
  breaksSampled: (amounts) => `hallado con ${amounts} importes tomados a intervalos iguales`,
  noSalesForFrequency: "Sin hoja de ventas, los ingresos valen también por el número de ventas",
  allAlike: "Todas las cuentas tienen importes iguales",
  clearlyApart: (silhouette, accounts) => `silueta ${silhouette} con ${accounts} cuentas, bien separadas`,
  overlapping: (silhouette, accounts) => `silueta ${silhouette} con ${accounts} cuentas, se solapan`,
  hardlyApart: (silhouette, accounts) => `silueta ${silhouette} con ${accounts} cuentas, apenas separadas`,
  growthByPotential: "Sin previsión, el crecimiento se mide por el potencial que queda",
};
