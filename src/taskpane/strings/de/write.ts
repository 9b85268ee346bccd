import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Vorschau und Schreiben. */
export const writeWords: Words["write"] = {
  title: "Plan schreiben",
  verdict: (value, shown) => `${many(value, shown, "Blatt wird", "Blätter werden")} geschrieben`,
  lead: (rows, formulas, kept) => `${rows} Zeilen, ${formulas} aktive Formeln. ${kept}`,
  kept: (sheets) => `${sheets} bleiben, wie sie sind.`,
  keptOne: (sheet) => `${sheet} bleibt, wie es ist.`,
  about: {
    planSummary: () => "Eine Seite: Prüfungen, Zahlen, Diagramm, Karte",
    territoryAssignments: (value, shown) => `${many(value, shown, "Account", "Accounts")}, Betreuer änderbar`,
    territoryAreas: (value, shown) =>
      `${many(value, shown, "County oder Staat", "Countys oder Staaten")}, als Ganzes zu übergeben`,
    territoryKpis: (value, shown) => many(value, shown, "Gebiet", "Gebiete"),
    performance: (value, shown) =>
      `${many(value, shown, "Zeile", "Zeilen")}: Gebiete, Regionen, Segmente, Betreuer`,
    quotaAllocation: (value, shown, overrides, shownOverrides) =>
      `${many(value, shown, "Vorgabe", "Vorgaben")} nach Quartal${overrides === 0 ? "" : `, ${many(overrides, shownOverrides, "Übersteuerung", "Übersteuerungen")}`}`,
    midYearJobs: (value, shown) =>
      `${many(value, shown, "Vorgang", "Vorgänge")} des Jahres und was übergeben wird`,
    resourceAllocation: (value, shown) =>
      `Budget und Unterstützung von ${many(value, shown, "Gebiet", "Gebieten")}`,
    segments: (value, shown) => `${many(value, shown, "Segment", "Segmente")}, Ihr Besuchsplan`,
    tieOut: (value, shown) => many(value, shown, "Prüfung", "Prüfungen"),
    scenarios: () => "Gespeicherte Pläne nebeneinander",
    changeLog: () => "Was wechselt und warum, über den Einträgen, die dort stehen",
    handOff: (value, shown) =>
      `${many(value, shown, "Zeile", "Zeilen")}: was jeder Betreuer abgibt und bekommt`,
    dataHealth: (value, shown) => many(value, shown, "Befund", "Befunde"),
    planSettings: (value, shown) =>
      `${many(value, shown, "Zeile", "Zeilen")}: Einstellungen, Startzahl, Fingerabdruck`,
  },
  formulas: (value, shown) => many(value, shown, "Formel", "Formeln"),
  states: {
    new: "Neu",
    replaced: "Ersetzt",
    leftOut: "Weggelassen",
    removed: "Entfällt",
    kept: "Bleibt",
  },
  notWritten: {
    sheet: "Wird nicht geschrieben",
    log: "Keine neuen Einträge; die vorhandenen bleiben",
  },
  taken: (sheet) => `Ihr eigenes Blatt ${sheet} bleibt, wie es ist`,
  readBy: (value, sheets) => `${sheets} ${pick(value, "liest", "lesen")} es`,
  missing: {
    target: "Braucht ein Ziel",
    budget: "Braucht ein Budget",
  },
  edits: {
    title: (value, shown) =>
      `${many(value, shown, "Betreuer wurde", "Betreuer wurden")} von Hand geändert, seit der Plan zuletzt geschrieben wurde.`,
    label: "Von Hand geänderte Betreuer",
    keep: "Behalten",
    replace: "Ersetzen",
    list: "Auflisten",
    hide: "Liste schließen",
    allKept: "Alle stehen auch in diesem Plan.",
    noneKept:
      "Keiner davon kann in diesem Plan stehen: Eine Regel, eine Familie oder ein neues Gebiet ist im Weg.",
    someKept: (kept, value, lost) =>
      `${kept} stehen in diesem Plan, ${lost} ${pick(value, "steht", "stehen")} nicht darin: Eine Regel, eine Familie oder ein neues Gebiet ist im Weg.`,
    replaced: (_, shown) =>
      `${shown} davon stehen in diesem Plan anderswo. Das Change Log sagt, wo sie waren.`,
    moved: (from, to) => `${from} → ${to}`,
    movedElsewhere: (from, to, now) => `${from} → ${to}, in diesem Plan ${now}`,
    nowhere: "in keinem Gebiet",
    more: (shown) => `und ${shown} weitere`,
  },
  draft: {
    title: (at) => `Ein Plan vom ${at} wurde nicht geschrieben`,
    lead: "Er ist in dieser Mappe aufbewahrt, mit Wechseln, Sperren und Vorgängen.",
    take: "Damit weiterarbeiten",
    drop: "Verwerfen",
  },
  setUp: "Einrichten",
  removed: (value, sheets) =>
    `${sheets} ${pick(value, "gehört", "gehören")} zum früheren Plan und ${pick(value, "entfällt", "entfallen")}.`,
  previous: "Der frühere Plan wird aufbewahrt. Im Planmenü lässt er sich jederzeit zurückholen.",
  plannedSums:
    "Bei dieser Größe sind die Summen in Territory KPIs die des Plans zuzüglich der von Hand geänderten Betreuer; sie folgen jedem Wechsel.",
  valuesOfAccounts:
    "Über 20.000 Accounts stehen Region, Segment und Entfernung als Werte, nicht als Formeln.",
  always: "Blätter, aus denen die anderen entstehen, werden immer geschrieben.",
  whole:
    "Alle Blätter werden geschrieben oder keines: Ein früherer Plan wird erst ersetzt, wenn alles steht.",
  undo: "Das Schreiben leert Excels eigene Rückgängig-Liste.",
  write: (value, shown) => `${many(value, shown, "Blatt", "Blätter")} schreiben`,
  done: (passed, checks) => `Geschrieben. ${passed} von ${checks} Prüfungen bestanden`,
  doneLead: (value, shown) =>
    `${many(value, shown, "Blatt ist", "Blätter sind")} in der Mappe, mit aktiven Formeln. Ändern Sie in Territory Assignments einen Betreuer, und alles rechnet neu.`,
  open: "Plan Summary öffnen",
  backToPlan: "Zurück zum Plan",
  failed: (checks) => `Sehen Sie in Tie-Out nach: ${checks}.`,
  watched: (checks) => `Auf Tie-Out zu beachten, kein Fehler: ${checks}.`,
  warnings: "Die Zahlen des Plans stimmen, aber:",
  warning: {
    formulasTooMany: (sheet) =>
      `„${sheet}“ hat zu viele Formeln, um sie zu erhalten; geben Sie die neu ein, die den Plan lesen`,
    formulasBroken: (cells) => `Dem neuen Plan fehlt, was Ihre Formeln in ${cells} lesen`,
    sheetsUnordered: (why) => `Die Blätter stehen in anderer Reihenfolge (${why})`,
    firstPageHidden: (why) => `Die erste Seite ließ sich nicht zeigen (${why})`,
    lookRefused: (place, look, why) => `${place}: Excel hat ${look} abgelehnt (${why})`,
    previousUnreadable: (why) => `Der Plan zuvor lässt sich nicht wiederherstellen (${why})`,
    looks: {
      fontsFillsWidths: "Schriften, Füllungen und Breiten",
      inputRules: "Eingaberegeln",
      conditionalFormats: "bedingte Formate",
      pageSetUp: "die Seiteneinrichtung",
      frozenPanes: "die fixierten Fenster",
      chart: "das Diagramm",
      mapPicture: "das Kartenbild",
    },
  },
  show: (sheet) => `${sheet} zeigen`,
};
