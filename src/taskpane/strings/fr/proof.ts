import type { Words } from "../en/words";
import { many } from "./plural";

/** Ce qui est prouvé d'un plan. */
export const proofWords: Words["proof"] = {
  whatIsThis: "De quoi s’agit-il\u00a0?",
  best: "Le meilleur plan possible sous ces règles\u00a0: c’est prouvé",
  stillProving: (share) => `Au plus ${share} du meilleur, preuve en cours`,
  cost: "Ce que coûte un plan\u00a0: combien de comptes changent de responsable et à quelle distance ils sont du domicile de leur secteur, selon les poids des paramètres. À côté, une limite est calculée sous laquelle aucun plan ne peut descendre avec ces règles.",
  means: (share) =>
    `Un meilleur plan, s’il existe, économise au plus ${share} de ce que coûte celui-ci. Peut-être bien moins, ou rien.`,
  meansBest: "Ce plan ne coûte pas plus que cette limite\u00a0; aucun plan sous ces règles n’est meilleur.",
  notForAreas: "Pour les plans d’États ou de comtés entiers, il n’y a pas de preuve.",
  prove: "Prouver",
  longer: (duration) => `Prouver pendant ${duration} au plus`,
  takes: (duration) =>
    `Examine pendant ${duration} au plus tous les plans qui pourraient être meilleurs. Vous pouvez continuer dans Excel.`,
  proving: "Preuve en cours… Un meilleur plan trouvé est retenu.",
  cancelled: "Arrêté\u00a0; le plan est tel qu’il était.",
  optimal: "Prouvé\u00a0: aucun plan sous ces règles n’est meilleur.",
  optimalBesideLargest:
    "Prouvé\u00a0: aucun plan n’est meilleur tant que les comptes trop grands pour toute marge restent où ils sont.",
  better: "Un meilleur plan a été trouvé et retenu.",
  open: (share, duration) => `Au plus ${share} du meilleur\u00a0: arrêté après ${duration}.`,
  unknown: (duration) =>
    `Ni trouvé ni exclu\u00a0: un plan dans toutes les marges. Arrêté après ${duration}.`,
  infeasible: "Prouvé\u00a0: aucun plan sous ces règles ne garde chaque secteur dans sa marge.",
  tooLarge: (pairs, most) =>
    `Trop grand pour être prouvé\u00a0: sur ${pairs} paires de compte et de secteur, plus de ${most} seraient à essayer, et c’est le maximum.`,
};

export const conflictWords: Words["conflicts"] = {
  looking: "Recherche des règles qui se contredisent",
  notLooked: "Les règles qui se contredisent ne sont pas connues.",
  look: "Les chercher",
  proved: "Aucun plan ne peut réunir ces règles",
  notProved: "Aucun plan trouvé qui réunit ces règles",
  isProof: "C’est prouvé, ce n’est pas un délai dépassé.",
  rules: "Règles en conflit",
  anyOne: "Chacune est nécessaire au conflit.",
  costs: "Ce que coûterait chaque changement",
  moves: (moves, shown) => many(Math.abs(moves), shown, "déplacement", "déplacements"),
  km: (km) => `${km} km en moyenne`,
  widen: (band) => `Planifier avec ${band}`,
};

export const tradeOffWords: Words["tradeOff"] = {
  continuity: "Équilibre ou continuité",
  distance: "Équilibre ou distance",
  ask: "Voir ce que coûterait une autre marge",
  computing: "Planification avec des marges plus étroites et plus larges",
  band: "Marge",
  movesAxis: "comptes qui changent de responsable",
  kmAxis: "km moyens du compte au domicile",
  km: (km) => `${km}\u00a0km`,
  eachPoint: "Chaque point est un plan.",
  estimated: (accounts, of) => `Estimé sur ${accounts} des ${of} comptes.`,
  notInside: "(certains restent dehors)",
  under: (figure) => `moins de ${figure}`,
  room: (territory, direction, unit, { share, saves }) => {
    const room = `Si ${territory} pouvait avoir ${share} de ${direction === "up" ? "plus" : "moins"}, `;
    return unit === "km"
      ? `${room}les comptes seraient plus proches de ${saves}\u00a0km en moyenne.`
      : `${room}les comptes qui changent de responsable seraient moins nombreux (−${saves}).`;
  },
};
