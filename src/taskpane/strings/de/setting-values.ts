import type { Words } from "../en/words";

/** Werte von Einstellungen, wo anders Gewähltes aufgezählt ist. */
export const settingValueWords: Words["settingValues"] = {
  automatic: "automatisch",
  starts: {
    owners: "Betreuer von heute",
    homes: "Wohnorte der Verkäufer",
    blank: "Leere Karte",
    areas: "Ganze Flächen",
  },
  regionTargets: { region: "Was die Region hat", company: "Was das Unternehmen hat" },
  attainedOf: { plan: "Vorgaben des Plans", lastYear: "Vorgaben des Vorjahres" },
  atLeast: (amount) => `mindestens ${amount}`,
  atMost: (amount) => `höchstens ${amount}`,
};
