import type { segmentSentences } from "../../../../engine/segmentation/segment-sentences";
import type { Words } from "../../en/words";

/** Pourquoi une segmentation n’est pas possible, et ce qui la remplace. */
export const toldSegments: Pick<Words["told"], keyof typeof segmentSentences> = {
  noAmounts: "ni potentiel, CA, prévision, ni effectif",
  noSegmentColumn: "aucune colonne de segment",
  noActivityNorSales: "ni dernière activité ni feuille de ventes",
  noRevenue: "aucun CA",
  noPlaces: "aucun compte n’a de lieu",
  noGrowth: "ni prévision, ni potentiel et CA ensemble",
  noIndustryColumn: "aucune colonne de secteur d’activité",
  noStatusColumn: "aucune colonne de statut",
  onRevenue: "Pas de potentiel dans la liste, donc par CA",
  onForecast: "Pas de potentiel dans la liste, donc par prévision",
  onEmployees: "Pas de potentiel dans la liste, donc par effectif",
  blankPotential: (shown) => `${shown} sans potentiel comptent comme les plus petits`,
  blankRevenue: (shown) => `${shown} sans CA comptent comme les plus petits`,
  blankForecast: (shown) => `${shown} sans prévision comptent comme les plus petits`,
  blankEmployees: (shown) => `${shown} sans effectif comptent comme les plus petits`,
  breaksFit: (share) => `les seuils expliquent ${share} des différences`,
  breaksSampled: (amounts) => `trouvé sur ${amounts} montants pris régulièrement`,
  noSalesForFrequency: "Pas de feuille de ventes, le CA tient donc aussi lieu de nombre de ventes",
  allAlike: "Tous les comptes ont des montants semblables",
  clearlyApart: (silhouette, accounts) =>
    `silhouette ${silhouette} sur ${accounts} comptes, nettement séparés`,
  overlapping: (silhouette, accounts) => `silhouette ${silhouette} sur ${accounts} comptes, se recouvrent`,
  hardlyApart: (silhouette, accounts) => `silhouette ${silhouette} sur ${accounts} comptes, à peine séparés`,
  growthByPotential: "Pas de prévision, la croissance suit donc le potentiel restant",
};
