import type { Words } from "../en/words";
import { many } from "./plural";

/** Vorschau und Schreiben. */
export const writeWords: Words["write"] = {
  title: "Plan schreiben",
  verdict: (value, shown) => `${many(value, shown, "Blatt wird", "Blätter werden")} geschrieben`,
  lead: (rows, kept) => `${rows} Zeilen. ${kept}`,
  kept: (sheets) => `${sheets} bleiben, wie sie sind.`,
  keptOne: (sheet) => `${sheet} bleibt, wie es ist.`,
  rows: (value, shown) => many(value, shown, "Zeile", "Zeilen"),
  whole:
    "Alle Blätter werden geschrieben oder keines: Ein früherer Plan wird erst ersetzt, wenn alles steht.",
  undo: "Das Schreiben leert Excels eigene Rückgängig-Liste.",
  write: (value, shown) => `${many(value, shown, "Blatt", "Blätter")} schreiben`,
  done: (passed, checks) => `Geschrieben. ${passed} von ${checks} Prüfungen bestanden`,
  doneLead: (value, shown) =>
    `${many(value, shown, "Blatt ist", "Blätter sind")} in der Mappe, mit lebenden Formeln. Ändern Sie in Territory Assignments einen Betreuer, und alles rechnet neu.`,
  open: "Plan Summary öffnen",
  backToPlan: "Zurück zum Plan",
  failed: (checks) => `Sehen Sie in Tie-Out nach: ${checks}.`,
  warnings: (list) => `Ohne Einfluss auf eine Zahl: ${list}.`,
};
