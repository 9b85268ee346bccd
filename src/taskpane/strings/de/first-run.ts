import type { Words } from "../en/words";
import { many } from "./plural";

/** Die erste Ansicht. */
export const firstRunWords: Words["firstRun"] = {
  title: "Faire Gebiete in dieser Mappe planen",
  lead: "Evenfield liest Ihre Blätter mit Accounts und Verkäufern, gleicht die Gebiete aus und schreibt den Plan als gewöhnliche Blätter zurück.",
  found: "In dieser Mappe gefunden",
  looking: "Blätter werden angesehen",
  nothing: "Noch keine Account-Liste gefunden",
  chooseSheet: "Blatt selbst wählen",
  nothingHint: "Eine Account-Liste hat je Account eine Zeile, mit ID oder Name und einem Ort.",
  ready: "Bereit",
  toCheck: "Zu prüfen",
  inSheet: (sheet) => `Blatt „${sheet}“`,
  rows: (value, shown) => many(value, shown, "Zeile", "Zeilen"),
  others: (entity, blocks) => `Auch ${entity} könnten sein: ${blocks}. Sie wählen im nächsten Schritt.`,
  check: "Diese Daten prüfen",
  sampleTitle: "Erst mit Beispieldaten probieren",
  sampleText:
    "Fügt Blätter mit 2.000 erfundenen Accounts und 40 Verkäufern in diese Mappe ein. Ein Plan dauert etwa eine Minute.",
  sample: "Beispieldaten einfügen",
  promises: [
    "Der Plan besteht aus normalen Blättern und Formeln. Jeder kann ihn öffnen, mit oder ohne Evenfield.",
    "Jeder Account bekommt eine Begründung; jede Zahl führt zu ihren Zeilen zurück.",
    "Ihre eigenen Blätter werden nie geändert.",
  ],
  privacy: "Nichts verlässt diesen Computer. Keine Anmeldung.",
  about: (version) => `Über ${version}`,
};
