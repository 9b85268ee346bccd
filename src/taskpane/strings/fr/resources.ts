import type { Words } from "../en/words";
import { pick } from "./plural";

/** Budget et soutien. */
export const resourceWords: Words["resources"] = {
  title: "Budget et soutien",
  none: "Donnez un budget ou des heures de soutien marketing, et chaque secteur reçoit sa part.",
  budget: "Budget",
  support: "Soutien, heures",
  by: {
    budget: "Budget selon",
    support: "Soutien selon",
  },
  bases: {
    potential: "potentiel",
    whitespace: "potentiel inexploité",
    need: "besoin",
    workload: "charge",
    equal: "parts égales",
  },
  basisOf: (pot, basis) => `${pot}\u00a0: ${basis}`,
  evenShare: "D’une part égale",
  floor: "Minimum d’une part égale",
  cap: "Maximum d’une part égale",
  to: "à",
  roundBudget: "Arrondir les budgets à",
  amountRange: "Un montant de 0 ou plus, 0 pour aucun\u00a0; la dernière valeur reste.",
  shareRange: (least, most) => `Entre ${least} et ${most}\u00a0; la dernière valeur reste.`,
  territory: "Secteur",
  region: "Région",
  hour: "h",
  hours: (amount) => `${amount}\u00a0h`,
  cost: "Coût",
  perCost: "Potentiel ÷ coût",
  total: "Tous",
  notPlaced: (pot, amount) => `${pot}\u00a0: ${amount} s’arrêtent au plafond et n’ont pas de secteur`,
  notPlacedText: "Trop peu de secteurs ont une part. Relevez le plafond ou répartissez une partie à égalité.",
  needMeans: "Le besoin est le CA qui manque pour la pénétration de tous les secteurs ensemble.",
  unassigned: (amount) => `${amount} de la liste des coûts ne nomment ni secteur, ni commercial, ni région.`,
  allTerritories: (count) => `Les ${count}`,
  byRegion: "Par région",
  typed: {
    budget: {
      kept: (many, count) =>
        pick(
          many,
          "Un budget saisi dans Resource Allocation est gardé",
          `${count} budgets saisis dans Resource Allocation sont gardés`,
        ),
      dropped: (many, count) =>
        pick(
          many,
          "Un budget saisi dans Resource Allocation est laissé de côté",
          `${count} budgets saisis dans Resource Allocation sont laissés de côté`,
        ),
      unreadTitle: "Un budget saisi dans Resource Allocation est inutilisable",
      unread: (value, territory) =>
        `«\u00a0${value}\u00a0» pour ${territory} n’est pas un montant de 0 ou plus.`,
      drop: "Laisser de côté",
      keep: "Garder",
    },
    support: {
      kept: (many, count) =>
        pick(
          many,
          "Un soutien saisi dans Resource Allocation est gardé",
          `Le soutien de ${count} secteurs saisi dans Resource Allocation est gardé`,
        ),
      dropped: (many, count) =>
        pick(
          many,
          "Un soutien saisi dans Resource Allocation est laissé de côté",
          `Le soutien de ${count} secteurs saisi dans Resource Allocation est laissé de côté`,
        ),
      unreadTitle: "Un soutien saisi dans Resource Allocation est inutilisable",
      unread: (value, territory) =>
        `«\u00a0${value}\u00a0» pour ${territory} n’est pas un nombre de 0 ou plus.`,
      drop: "Laisser de côté",
      keep: "Garder",
    },
  },
};
