import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Der Schritt „Daten“. */
export const dataWords: Words["data"] = {
  verdict: (accounts, accountsShown, _reps, repsShown) =>
    `${many(accounts, accountsShown, "Account", "Accounts")} und ${repsShown} Verkäufer gefunden`,
  verdictNoReps: (accounts, accountsShown) =>
    `${many(accounts, accountsShown, "Account", "Accounts")} gefunden, keine Verkäufer`,
  refusedSettings: (value, shown) =>
    pick(
      value,
      "1 Einstellung in dieser Mappe ist nicht brauchbar: Es gilt der Standard",
      `${shown} Einstellungen in dieser Mappe sind nicht brauchbar: Es gilt der Standard`,
    ),
  refusedSetting: {
    unknown: (name) => `„${name}“ ist keine Einstellung`,
    form: (setting) => `${setting} liegt in einer Form vor, die diese Version nicht liest`,
    missing: "nichts",
    entry: (at) => `Eintrag ${at}`,
    range: (setting, found, least, most) =>
      `${setting}: gefunden ${found}; möglich ist eine Zahl von ${least} bis ${most}`,
    wholeRange: (setting, found, least, most) =>
      `${setting}: gefunden ${found}; möglich ist eine ganze Zahl von ${least} bis ${most}`,
    choices: (setting, found, choices) => `${setting}: gefunden ${found}; möglich ist eines von ${choices}`,
    rule: (setting, found, english) => `${setting}: ${found} passt nicht (${english})`,
  },
  ready: "Bereit zum Planen.",
  stopped: (value, shown) =>
    `${many(value, shown, "Befund hält", "Befunde halten")} den Plan auf, bis sie gelöst sind.`,
  setAside: (value, shown) =>
    pick(
      value,
      "1 Account ist zurückgestellt, bis Sie ihn berichtigen.",
      `${shown} Accounts sind zurückgestellt, bis Sie sie berichtigen.`,
    ),
  columnsToLook: (value, shown) =>
    pick(value, "1 Spalte braucht einen Blick.", `${shown} Spalten brauchen einen Blick.`),
  seatsFromTerritories: (shown) =>
    `Weder Verkäuferliste noch Betreuer: ${shown} Gebiete der Accounts werden als Stellen geplant`,
  repsFromOwners: (shown) =>
    `Verkäufer stammen aus der Betreuer-Spalte: ${shown} gefunden. Wohnorte und Kapazität sind unbekannt.`,
  sheetsRead: "Gelesene Blätter",
  used: (used, all) => `${used} von ${all} benutzt`,
  certain: "Sicher",
  toCheck: (shown) => `${shown} zu prüfen`,
  from: (header) => `aus ${header}`,
  fromUnsure: (header, share) => `aus ${header}, ${share}`,
  moreFields: (shown) => `${shown} weitere`,
  notFound: (fields) => `Nicht gefunden: ${fields}`,
  changeColumns: "Spalten ändern",
  onMap: "Auf der Karte",
  located: (done, all) => `${done} von ${all} verortet`,
  locatedLabel: (parts) => `Wie die Accounts verortet wurden: ${parts}`,
  levels: {
    coordinates: "Koordinaten",
    postalCode: "PLZ",
    zip3: "PLZ-Gebiet",
    city: "Ort",
    state: "Bundesstaat",
    country: "Land",
    none: "Nicht gefunden",
  },
  findings: "Befunde",
  noFindings: "Nichts anzusehen. Alle Zeilen wurden gelesen, wie sie stehen.",
  severities: { stop: "Hält den Plan auf", look: "Zu prüfen", handled: "Erledigt" },
  stopCount: (shown) => `${shown} halten den Plan auf`,
  lookCount: (shown) => `${shown} zu prüfen`,
  handledCount: (shown) => `${shown} erledigt`,
  unchanged: "Ihre Blätter werden nicht geändert. Korrekturen gelten beim Lesen durch Evenfield.",
  next: "Weiter zu Segmente",
  planNow: "Jetzt planen, Standardeinstellungen",
  others: (entity, block) => `„${block}“ könnte auch ${entity} sein`,
  useOther: "Stattdessen benutzen",
  keepThis: (block) => `„${block}“ behalten`,
  notAsBefore: "Nicht wie bei Ihrer Wahl der Spalten",
  changes: {
    renamed: (field, from, to) => `${field}: „${from}“ fehlt, stattdessen wird „${to}“ gelesen`,
    gone: (field, header) => `${field}: „${header}“ fehlt, das Feld gilt als leer`,
    added: (value, shown, headers) =>
      `${many(value, shown, "neue Spalte", "neue Spalten")}, nicht benutzt: ${headers}`,
    moved: (entity, from, to) => `${entity}: aus „${to}“ gelesen, vorher aus „${from}“`,
    lost: (entity, sheet) => `${entity}: kein Blatt hat mehr die Spalten von „${sheet}“`,
  },
  fixes: {
    owner: (from, to) => `„${from}“ als ${to} lesen`,
    keepLast: "Spätere Zeile behalten",
    fullAmounts: "Alle Beträge voll lesen",
    dayFirst: (header) => `${header} mit Tag zuerst lesen`,
    decimals: (header) => `${header} mit Dezimalen lesen`,
    negativeBlank: (header) => `Werte unter null in ${header} als leer zählen`,
    unitSlip: (header) => `Diese in ${header} in der Einheit der anderen lesen`,
    blankStays: (header) => `Leeres in ${header} leer lassen`,
    blankLeftOut: (header) => `Verkäufer ohne ${header} weglassen`,
    undo: (label) => `Rückgängig: ${label}`,
  },
  readAs: "Wie Werte gelesen werden",
  leaveOut: "Dieses Blatt nicht benutzen",
  leaveOutOf: (entity) => `Dieses Blatt nicht benutzen: ${entity}`,
  changed: (sheet) =>
    `„${sheet}“ wurde seit dem Lesen geändert. Lesen Sie erneut, um die neuen Zeilen zu benutzen.`,
  reading: "Blätter werden gelesen",
};

export const emptyWords: Words["empty"] = {
  verdict: "Kein Account-Blatt gefunden",
  lead: (value, shown) =>
    `${many(value, shown, "Blatt", "Blätter")} angesehen. Ein Account-Blatt hat je Account eine Zeile, mit ID oder Name und einem Ort.`,
  blank: "Leer",
  rows: (value, shown) => `${many(value, shown, "Zeile", "Zeilen")}, nicht als Accounts gelesen`,
  readAs: (value, shown, entity) => `${many(value, shown, "Zeile", "Zeilen")}, gelesen als ${entity}`,
  hint: "Fügen Sie Ihre Account-Liste in ein Blatt ein und lesen Sie erneut. Spaltennamen können deutsch, englisch, französisch, spanisch oder portugiesisch sein.",
  sample: "Beispieldaten",
  useAnyway: "Trotzdem benutzen",
  useThis: (block) => `${block} als Accounts benutzen`,
};
