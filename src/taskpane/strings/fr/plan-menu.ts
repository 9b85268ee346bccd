import type { Words } from "../en/words";

/** Le menu de la barre du plan. */
export const planMenuWords: Words["planMenu"] = {
  label: (name) => `${name}\u00a0: menu du plan`,
  scenarios: "Scénarios",
  restore: "Rétablir le plan précédent",
  copy: "Créer une copie épurée",
  about: "À propos d’Evenfield",
};
