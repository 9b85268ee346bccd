import type { Words } from "../en/words";

/** Das Menü der Planleiste. */
export const planMenuWords: Words["planMenu"] = {
  label: (name) => `${name}: Menü des Plans`,
  scenarios: "Szenarien",
  restore: "Vorigen Plan wiederherstellen",
  copy: "Saubere Kopie erstellen",
  about: "Über Evenfield",
};
