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
  kinds: { rep: "Un commercial", region: "Une région", manager: "Un manager", plan: "Tous" },
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
  pages: "Une première page qui dit de quel plan et de quelle date, et si tout concorde",
  leftOut: "Laissé de côté",
  others: "Tous les autres comptes, commerciaux et secteurs, noms compris",
  whole: "Les listes d’où vient le plan, et les calculs",
  rest: "Paramètres, constats, revues, notes, noms d’auteurs, feuilles masquées",
  noManagers: "Les managers se choisissent dès que la liste des commerciaux a une colonne Manager.",
  make: (name) => `Ouvrir la copie pour ${name}`,
  making: "Création de la copie",
  opened: (name) => `La copie pour ${name} est ouverte dans un nouveau classeur`,
  openedLead: (accounts, territories) =>
    `${accounts} dans ${territories}. Enregistrez-la de là\u00a0; ce classeur n’a pas changé.`,
};
