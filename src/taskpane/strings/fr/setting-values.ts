import type { Words } from "../en/words";

/** Les valeurs des réglages, là où sont énumérés ceux qui ont changé. */
export const settingValueWords: Words["settingValues"] = {
  automatic: "automatique",
  starts: {
    owners: "Responsables actuels",
    homes: "Domiciles",
    blank: "Carte vierge",
    areas: "Zones entières",
  },
  regionTargets: { region: "Ce que la région a", company: "Ce que l’entreprise a" },
  attainedOf: { plan: "Quotas du plan", lastYear: "Quotas de l’an dernier" },
  atLeast: (amount) => `au moins ${amount}`,
  atMost: (amount) => `au plus ${amount}`,
};
