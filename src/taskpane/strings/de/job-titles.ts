import type { Words } from "../en/words";

export const jobTitles: Words["jobTitles"] = {
  look: "Blätter werden angesehen",
  check: "Blätter werden gelesen",
  plan: "Gebiete werden geplant",
  write: "Plan wird geschrieben",
  review: "Plan wird überprüft",
  sample: "Beispieldaten werden eingefügt",
  test: "Dieses Excel wird geprüft",
  copy: "Kopie wird erstellt",
};
