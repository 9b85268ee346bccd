import type { Words } from "../en/words";
import { many } from "./plural";

/** Die erste Ansicht und „Über Evenfield“. */
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

export const aboutWords: Words["about"] = {
  title: "Über Evenfield",
  version: (version) => `Version ${version}`,
  selfTest: {
    title: "Selbsttest",
    text: "Probiert alles, was Evenfield von diesem Excel braucht, auf einem eigenen Blatt, das danach wieder weg ist, und schreibt das Ergebnis als Blatt. Ihre Blätter bleiben unberührt.",
    start: "Dieses Excel prüfen",
    passed: (all) => `Alle ${all} Prüfungen bestanden.`,
    failed: (failed, all) => `${failed} von ${all} Prüfungen nicht bestanden.`,
    absent: (absent) => `${absent} gibt es in diesem Excel nicht; Evenfield kommt ohne aus.`,
    where: (sheet) => `Jede Prüfung steht auf dem Blatt „${sheet}“.`,
  },
  language: "Sprache",
  asExcel: "Wie Excel",
  text: [
    "Evenfield rechnet auf diesem Computer. Es hat keinen Server, keine Anmeldung und sendet nichts.",
    "In der Mappe merkt es sich, welche Spalte als was gelesen wurde, und die Einstellungen des Plans, sonst nichts.",
    "Auf diesem Computer merkt es sich die Sprache, die Sie hier wählen.",
    "Die Excel-Bibliothek selbst wird von Microsoft geladen, wie bei jedem Add-in.",
    "Ortsdaten: GeoNames, CC BY 4.0. Countys und Kartenumrisse: US Census Bureau und Natural Earth, gemeinfrei.",
  ],
};
