import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Die vergrößerte Karte und das Verschieben darauf. */
export const mapWords: Words["map"] = {
  title: "Karte",
  enlarge: "Karte vergrößern, Accounts verschieben",
  tools: "Werkzeuge der Karte",
  point: "Zeigen",
  lasso: "Lasso",
  zoomIn: "Vergrößern",
  zoomOut: "Verkleinern",
  find: "Account suchen",
  findIn: "Account-ID oder Name",
  region: "Region",
  allRegions: "Alle Regionen",
  label: (territories, accounts, selected) =>
    `Karte mit ${territories} Gebieten, ${accounts} Accounts. ${selected}`,
  keys: "Pfeiltasten bewegen die Karte, Plus und Minus zoomen, L nimmt das Lasso, die Leertaste wählt den Account am Kreuz, Esc hebt die Auswahl auf.",
  lassoKeys:
    "Pfeiltasten bewegen das Kreuz, die Leertaste setzt eine Ecke, Enter schließt das Lasso, Esc bricht ab.",
  inView: (value, shown) => `${many(value, shown, "Account", "Accounts")} zu sehen`,
  thinned: (drawn) => `davon etwa ${drawn} gezeichnet`,
  nothing: "Nichts ausgewählt",
  selected: (value, shown) => `${many(value, shown, "Account", "Accounts")} ausgewählt`,
  unplaced: (value, shown) =>
    pick(
      value,
      "1 Account hat keinen Platz auf dieser Karte; er steht in der Liste.",
      `${shown} Accounts haben keinen Platz auf dieser Karte; sie stehen in der Liste.`,
    ),
  hint: "Lasso mit der Maus, oder Leertaste auf Accounts in der Liste. Strg+Z in diesem Bereich nimmt das letzte Verschieben zurück.",
  list: "Liste",
  listTitle: "Accounts von",
  listMore: (shown) => `${shown} weitere zeigen`,
  listOf: (shown, all) => `${shown} von ${all}, die größten zuerst`,
  listEmpty: "Hier ist kein Account.",
  clear: "Auswahl aufheben",
  move: (value, shown) => `${many(value, shown, "Account", "Accounts")} verschieben`,
  moveAnyway: "Trotzdem verschieben",
  to: "Nach",
  target: (name, deviation) => `${name}: ${deviation}`,
  several: (value, shown) => many(value, shown, "Gebiet", "Gebiete"),
  effect: "Beide Gebiete jetzt und nach dem Verschieben",
  now: "jetzt",
  after: "danach",
  vsTarget: (measure) => `${measure} zum Ziel`,
  accounts: "Accounts",
  quota: "Vorgabe",
  meanDistance: "Mittlere Entfernung",
  km: (shown) => `${shown} km`,
  match: "Passung",
  matchChange: (before, after) => `Passung dieser Accounts zu ihrem Verkäufer ${before}, danach ${after}.`,
  alsoFrom: (name, measure, before, after) =>
    `${name} gibt ebenfalls Accounts ab: ${measure} ${before}, danach ${after}.`,
  bothInside: (all) => `Beide bleiben in den Bändern; alle ${all} Gebiete bestehen weiterhin.`,
  stillOutside: (value, shown, all) =>
    `Keine Regel wird dadurch verletzt; ${shown} von ${all} Gebieten ${pick(value, "liegt", "liegen")} außerhalb der Bänder.`,
  broken: {
    band: (territory, measure, deviation, band) =>
      `${territory} läge bei ${deviation} (${measure}), außerhalb ${band}`,
    limit: (territory, measure, load, limit) =>
      `${territory} hielte ${load} (${measure}); die Grenze ist ${limit}`,
    moves: (share, limit) => `${share} würden den Betreuer wechseln; erlaubt sind höchstens ${limit}`,
  },
  changesOwner: (revenue) => `${revenue} Umsatz wechseln das Gebiet.`,
  gap: (share) => `Der Plan liegt dann ${share} vom besten.`,
  kept: (value, shown) =>
    pick(
      value,
      "1 gesperrter Account der Auswahl bleibt.",
      `${shown} gesperrte Accounts der Auswahl bleiben.`,
    ),
  outside: (value, shown) =>
    pick(
      value,
      "1 Account ist in keinem Gebiet und bleibt draußen.",
      `${shown} Accounts sind in keinem Gebiet und bleiben draußen.`,
    ),
  notAllowed: (value, shown, territory) =>
    pick(
      value,
      `1 Account bleibt: nach Region, Kenntnissen oder Sprache darf ${territory} ihn nicht haben.`,
      `${shown} Accounts bleiben: nach Region, Kenntnissen oder Sprache darf ${territory} sie nicht haben.`,
    ),
  already: (value, shown, territory) =>
    `${many(value, shown, "Account ist", "Accounts sind")} schon in ${territory}.`,
  family: (value, shown) =>
    pick(value, "1 Account derselben Familie geht mit.", `${shown} Accounts derselben Familien gehen mit.`),
  noTarget:
    "Hier kann nichts verschoben werden: die Accounts sind gesperrt, in keinem Gebiet, oder kein anderes Gebiet darf sie haben.",
  byAreas:
    "In diesem Plan entscheiden ganze Landkreise oder Bundesstaaten. Planen Sie nach Accounts, um einzelne zu verschieben.",
  why: "Warum trotzdem verschieben?",
  whyHint: "Bleibt bei den Accounts und steht in ihrer Begründung.",
  whyMissing: "Gegen eine Regel zu verschieben braucht einen Grund.",
  lock: "Sperren",
  lockLabel: (value, shown) => `${many(value, shown, "Account", "Accounts")} sperren, wo sie sind`,
  unlock: "Entsperren",
  unlockLabel: (value, shown) => `${many(value, shown, "Account", "Accounts")} entsperren`,
  undo: "Rückgängig",
  undoKeys: "Strg+Z",
  redoKeys: "Strg+Y",
  redo: "Wiederholen",
  steps: "Rückgängig und wiederholen",
  done: {
    moved: (value, shown, territory) =>
      `${many(value, shown, "Account", "Accounts")} nach ${territory} verschoben.`,
    locked: "Gesperrt. Sie bleiben, bis sie entsperrt werden.",
    unlocked: "Entsperrt.",
    undone: "Zurückgenommen.",
    redone: "Wieder getan.",
    alsoOnSheet: "Territory Assignments hat sich mit geändert.",
  },
  noPlaces: "Kein Account hat einen Ort, daher keine Karte. Wählen Sie Accounts aus der Liste.",
  fromSheet: (value, shown) => `${many(value, shown, "Account", "Accounts")} im Blatt ausgewählt.`,
  movedInSheet: (value, shown) =>
    `${many(value, shown, "Account", "Accounts")} im Blatt verschoben; der Plan folgt.`,
  leftInSheet: (value, shown) =>
    pick(
      value,
      "1 Änderung im Blatt verstößt gegen eine Regel des Plans und steht nur im Blatt.",
      `${shown} Änderungen im Blatt verstoßen gegen eine Regel des Plans und stehen nur im Blatt.`,
    ),
  overlap: "Überlappung und Lücken",
  overlapCounts: (value, shown) =>
    pick(
      value,
      "1 Account liegt näher an der Mitte eines anderen Gebiets als an der des eigenen.",
      `${shown} Accounts liegen näher an der Mitte eines anderen Gebiets als an der des eigenen.`,
    ),
  gapCounts: (value, shown) =>
    pick(value, "1 Account ist in keinem Gebiet.", `${shown} Accounts sind in keinem Gebiet.`),
  mostOverlap: (territory, shown) => `Die meisten davon in ${territory}: ${shown}.`,
  overlapNote: "Ausgleich, Sperren und Betreuer stellen sie dorthin; auf der Karte mit Ring.",
};
