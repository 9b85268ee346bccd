import type { Words } from "../en/words";

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
    "In der Mappe merkt es sich, welche Spalte als was gelesen wurde, die Einstellungen und einen Plan, bis er geschrieben ist; sonst nichts.",
    "Auf diesem Computer merkt es sich die Sprache, die Sie hier wählen.",
    "Die Excel-Bibliothek selbst wird von Microsoft geladen, wie bei jedem Add-in.",
    "Ortsdaten: GeoNames, CC BY 4.0. Countys und Kartenumrisse: US Census Bureau und Natural Earth, gemeinfrei.",
  ],
};
