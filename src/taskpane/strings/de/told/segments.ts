import type { segmentSentences } from "../../../../engine/segmentation/segment-sentences";
import type { Words } from "../../en/words";

/** Warum so nicht segmentiert werden kann, und was ersatzweise gilt. */
export const toldSegments: Pick<Words["told"], keyof typeof segmentSentences> = {
  noAmounts: "kein Potenzial, Umsatz, Forecast und keine Mitarbeiterzahl",
  noSegmentColumn: "keine Segmentspalte",
  noActivityNorSales: "keine letzte Aktivität und kein Verkaufsblatt",
  noRevenue: "kein Umsatz",
  noPlaces: "kein Account hat einen Ort",
  noGrowth: "kein Forecast, und nicht Potenzial und Umsatz zugleich",
  noIndustryColumn: "keine Branchenspalte",
  noStatusColumn: "keine Statusspalte",
  onRevenue: "Kein Potenzial in der Liste, daher nach Umsatz",
  onForecast: "Kein Potenzial in der Liste, daher nach Forecast",
  onEmployees: "Kein Potenzial in der Liste, daher nach Mitarbeitern",
  blankPotential: (shown) => `${shown} ohne Potenzial zählen als die kleinsten`,
  blankRevenue: (shown) => `${shown} ohne Umsatz zählen als die kleinsten`,
  blankForecast: (shown) => `${shown} ohne Forecast zählen als die kleinsten`,
  blankEmployees: (shown) => `${shown} ohne Mitarbeiterzahl zählen als die kleinsten`,
  breaksFit: (share) => `die Grenzen erklären ${share} der Unterschiede`,
  breaksSampled: (amounts) => `gefunden an ${amounts} gleichmäßig gewählten Beträgen`,
  noSalesForFrequency: "Kein Verkaufsblatt, daher steht der Umsatz auch für die Zahl der Verkäufe",
  allAlike: "Alle Accounts sind in ihren Beträgen gleich",
  clearlyApart: (silhouette, accounts) => `Silhouette ${silhouette} an ${accounts} Accounts, klar getrennt`,
  overlapping: (silhouette, accounts) => `Silhouette ${silhouette} an ${accounts} Accounts, überlappend`,
  hardlyApart: (silhouette, accounts) => `Silhouette ${silhouette} an ${accounts} Accounts, kaum getrennt`,
  growthByPotential: "Kein Forecast, daher nach dem Potenzial, das noch bleibt",
};
