import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Die geplanten Gebiete und das Zuordnen von Hand. */
export const resultWords: Words["result"] = {
  allInside: (all, band, measure) => `Alle ${all} Gebiete liegen innerhalb ${band} (${measure})`,
  someOutside: (outside, shown, all, band, measure) =>
    pick(
      outside,
      `1 von ${all} Gebieten liegt außerhalb ${band} (${measure})`,
      `${shown} von ${all} Gebieten liegen außerhalb ${band} (${measure})`,
    ),
  moves: (moved, owned, share) => `${moved} von ${owned} Accounts wechseln den Betreuer (${share})`,
  movedRevenue: (moved, owned) => `, mit ${moved} von ${owned} Umsatz.`,
  noOwners: "Kein Account hatte einen Betreuer; also wechselt keiner.",
  distance: (km) => `Accounts liegen im Mittel ${km} km vom Wohnort ihres Gebiets.`,
  gotOwner: (value, shown) =>
    pick(value, "1 Account ohne Betreuer bekommt einen.", `${shown} Accounts ohne Betreuer bekommen einen.`),
  stoppedEarly: "Vor Ende der Suche genommen: Neu planen findet vielleicht einen besseren.",
  certificate: (share) => `Höchstens ${share} vom bestmöglichen Plan unter diesen Regeln`,
  noCertificate: "Der Abstand vom bestmöglichen Plan ist nur für Pläne innerhalb des Bandes bekannt",
  noCertificateOfAreas:
    "Der Abstand vom bestmöglichen Plan ist nur bekannt, wenn alles im Band liegt und jeder Verkäufer einen Wohnort hat",
  againstTarget: "Gegen das Ziel",
  measureChoice: "Gezeigtes Maß",
  today: "Heute",
  planned: "Geplant",
  outside: (outside, all, band) => `${outside} von ${all} außerhalb ${band}`,
  inside: (all, band) => `alle ${all} innerhalb ${band}`,
  oneBar: "Ein Balken je Gebiet, in Prozent seines Ziels",
  asTable: "Als Tabelle",
  asChart: "Als Diagramm",
  chartLabel: (measure, all, today, planned) =>
    `Abweichung vom Ziel (${measure}) für ${all} Gebiete. ${today} ${planned}`,
  chartToday: (outside, band) => `Heute liegen ${outside} außerhalb ${band}.`,
  chartPlanned: (outside, band) => `Geplant liegen ${outside} außerhalb ${band}.`,
  number: "Nr.",
  territory: "Gebiet",
  rep: "Verkäufer",
  open: "offen",
  load: "Last",
  target: "Ziel",
  deviation: "Abweichung",
  accounts: "Accounts",
  map: "Karte",
  mapLabel: (territories, accounts) =>
    `Karte der ${territories} geplanten Gebiete: ${accounts} Accounts als Punkte, nach Gebiet gefärbt und nummeriert. Die Tabelle zeigt dasselbe.`,
  mapOpens: "Ein Klick öffnet das Gebiet.",
  mapCaption: "Ein Punkt ist ein Account, eine Zahl sein Gebiet. Nachbarn haben nie dieselbe Farbe.",
  mapUnplaced: (value, shown) =>
    pick(
      value,
      "1 Account hat keinen Platz auf dieser Karte.",
      `${shown} Accounts haben keinen Platz auf dieser Karte.`,
    ),
  noPlaces: "Kein Account hat einen Ort, daher keine Karte. Der Ausgleich braucht keine.",
  mapLoading: "Karte wird gezeichnet",
  furthest: "Am weitesten vom Ziel",
  before: (deviation) => `heute ${deviation}`,
  writeNow: "Plan jetzt schreiben",
  settings: "Einstellungen",
  outsideMark: "außerhalb",
};

export const byHandWords: Words["byHand"] = {
  title: "Account suchen oder verschieben",
  titleAreas: "Account suchen",
  why: "Warum hier",
  whyLabel: (account) => `Warum ${account} dort ist`,
  find: "Account-ID oder Name",
  found: "Gefundene Accounts",
  none: "Kein Account dieses Plans heißt so.",
  choose: "Wählen",
  chooseLabel: (account) => `${account} wählen`,
  fixedBy: {
    lock: "fixiert",
    named: "Named Account",
    holdback: "vom Verkäufer zurückbehalten",
    family: "seine Gruppe ist fest",
    hand: "von Hand zugeordnet",
    handLock: "von Hand gesperrt",
    written: "wie im geschriebenen Plan",
  },
  to: (account) => `Gebiet für ${account}`,
  keep: (territory) => `${territory}: dort behalten`,
  keepHere: "Dort behalten",
  place: "Dorthin zuordnen",
  then: "dann",
  stays: (territory) => `bleibt bei ${territory}`,
  moves: (from, to) => `${from} nach ${to}`,
  family: (others) => `mit ${String(others)} seiner Gruppe`,
  leaveOut: (account) => `${account} weglassen`,
  repair: "Plan um das Fixierte anpassen",
  repairing: "Plan wird angepasst",
  repaired: (moved, shown, within, all) =>
    `${many(moved, shown, "Account", "Accounts")} verschoben. ${within} von ${all} Gebieten wurden angesehen; alle anderen bleiben.`,
  more: (shown) => `und ${shown} weitere`,
};
