import type { Words } from "../en/words";

/** Die Punkte der Passung. */
export const matchingWords: Words["matching"] = {
  title: "Punkte der Passung",
  pointsOf: (part) => `Punkte für ${part}`,
  points: "Punkte",
  halfDistance: "Halbe Entfernungspunkte bei",
  hint: "Was keine Daten hat, zählt nicht; die anderen ergeben 100. Eine leere Entfernung folgt aus den Accounts: Drei von vier haben darin einen Verkäufer.",
  misfit: "Ein fehlendes bevorzugtes Merkmal kostet",
  misfitHint:
    "Mal eine typische Entfernung von Account zu Verkäufer, wo oben ein Merkmal auf „Bevorzugt“ steht.",
};
