import type { Words } from "../en/words";
import { many } from "./plural";

/** La copie épurée. */
export const copyWords: Words["copy"] = {
  link: "Créer une copie épurée",
  title: "Copie épurée",
  verdict: "Un classeur avec la part du plan d’un lecteur",
  lead: "Ses comptes et secteurs tels que les feuilles sont maintenant, dans un nouveau classeur sans complément. Ce classeur reste tel quel.",
  looking: "Lecture du plan écrit",
  noPlan: "Aucun plan n’est encore écrit",
  noPlanLead: "Une copie épurée se fait à partir des feuilles d’un plan. Écrivez d’abord le plan.",
  kind: "Pour",
  kinds: {
    rep: "Un commercial",
    region: "Une région",
    manager: "Un manager",
    finance: "Finance",
    plan: "Tous",
  },
  who: "Pour qui elle est",
  figures: "Chiffres",
  figuresNamed: { live: "Formules", values: "Valeurs seules" },
  figuresHint: {
    live: "Les sommes suivent quand un compte change de secteur dans la copie.",
    values: "Les chiffres d’aujourd’hui, sans aucune formule.",
  },
  within: "Contient",
  accounts: (value, shown) => many(value, shown, "compte", "comptes"),
  territories: (value, shown) => many(value, shown, "secteur", "secteurs"),
  inside: (accounts, territories) => `${accounts} dans ${territories}, et les quotas si le plan en a`,
  insideFinance: (territories) =>
    `Quotas de ${territories}, quotas forcés avec leurs raisons, et coûts si le plan en a`,
  lists: {
    rep: "Ce que le commercial cède et reprend",
    region: "Ce que ses commerciaux cèdent et reprennent",
    manager: "Ce que l’équipe cède et reprend",
    plan: "La liste de passation, le journal et les scénarios enregistrés",
  },
  pages: "Une première page qui dit de quel plan et de quelle date, et si tout concorde",
  leftOut: "Laissé de côté",
  without: {
    rep: "Tous les autres comptes, commerciaux et secteurs, noms compris",
    region: "Tous les autres comptes, commerciaux et secteurs, noms compris",
    manager: "Tous les autres comptes, commerciaux et secteurs, noms compris",
    finance: "Les comptes et les listes d’où vient le plan",
    plan: "Les listes d’où vient le plan, et les calculs",
  },
  rest: "Paramètres, constats, revues, notes, noms d’auteurs, feuilles masquées",
  noManagers: "Les managers se choisissent dès que la liste des commerciaux a une colonne Manager.",
  make: (name) => `Ouvrir la copie pour ${name}`,
  opened: (name) => `La copie pour ${name} est ouverte dans un nouveau classeur`,
  openedLead: (accounts, territories) =>
    `${accounts} dans ${territories}. Enregistrez-la de là\u00a0; ce classeur n’a pas changé.`,
};
