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
  noPlaces: "Kein Account hat einen Ort, daher keine Karte. Wählen Sie Accounts aus der Liste.",
};
