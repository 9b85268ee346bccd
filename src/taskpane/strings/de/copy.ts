import type { Words } from "../en/words";
import { many } from "./plural";

/** Die saubere Kopie. */
export const copyWords: Words["copy"] = {
  link: "Saubere Kopie erstellen",
  title: "Saubere Kopie",
  verdict: "Eine Arbeitsmappe mit dem Teil eines Lesers",
  lead: "Seine Accounts und Gebiete, wie die Blätter jetzt stehen, in einer neuen Arbeitsmappe ohne Add-in. Diese Mappe bleibt, wie sie ist.",
  looking: "Geschriebener Plan wird angesehen",
  noPlan: "Noch ist kein Plan geschrieben",
  noPlanLead: "Eine saubere Kopie entsteht aus den Blättern eines Plans. Schreiben Sie zuerst den Plan.",
  kind: "Für",
  kinds: { rep: "Verkäufer", region: "Region", manager: "Leitung", finance: "Finanzen", plan: "Alle" },
  who: "Für wen sie ist",
  figures: "Zahlen",
  figuresNamed: { live: "Formeln", values: "Nur Werte" },
  figuresHint: {
    live: "Summen folgen, wenn ein Account in der Kopie das Gebiet wechselt.",
    values: "Zahlen von jetzt, ganz ohne Formeln.",
  },
  within: "Darin",
  accounts: (value, shown) => many(value, shown, "Account", "Accounts"),
  territories: (value, shown) => many(value, shown, "Gebiet", "Gebiete"),
  inside: (accounts, territories) =>
    `${accounts} in ${territories}, mit den Vorgaben, falls der Plan welche hat`,
  insideFinance: (territories) =>
    `Vorgaben für ${territories}, Abweichungen mit Begründung, und Kosten, falls der Plan welche hat`,
  lists: {
    rep: "Was der Verkäufer übergibt und übernimmt",
    region: "Was ihre Verkäufer übergeben und übernehmen",
    manager: "Was das Team übergibt und übernimmt",
    plan: "Übergabeliste, Änderungsprotokoll und gespeicherte Szenarien",
  },
  pages: "Eine erste Seite mit Plan, Datum und ob alles aufgeht",
  leftOut: "Nicht darin",
  without: {
    rep: "Alle anderen Accounts, Verkäufer und Gebiete, auch ihre Namen",
    region: "Alle anderen Accounts, Verkäufer und Gebiete, auch ihre Namen",
    manager: "Alle anderen Accounts, Verkäufer und Gebiete, auch ihre Namen",
    finance: "Die Accounts und die Listen, aus denen der Plan entstand",
    plan: "Die Listen, aus denen der Plan entstand, und die Rechenwege",
  },
  rest: "Einstellungen, Befunde, Reviews, Notizen, Namen von Autoren, ausgeblendete Blätter",
  noManagers: "Leitungen sind wählbar, sobald die Verkäuferliste eine Spalte „Manager“ hat.",
  make: (name) => `Kopie für ${name} öffnen`,
  opened: (name) => `Die Kopie für ${name} ist als neue Arbeitsmappe offen`,
  openedLead: (accounts, territories) =>
    `${accounts} in ${territories}. Speichern Sie sie dort; diese Mappe wurde nicht geändert.`,
};
