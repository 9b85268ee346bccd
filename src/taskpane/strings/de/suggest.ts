import type { Words } from "../en/words";
import { many, pick } from "./plural";

/** Vorgeschlagene Wechsel. */
export const suggestWords: Words["suggest"] = {
  heading: "Ausgleichen",
  title: "Vorschlag",
  titleOf: (at, all) => `Vorschlag ${at} von ${all}`,
  looking: "Suche nach Wechseln, die ausgleichen",
  head: (value, shown, from, to) => `${many(value, shown, "Account", "Accounts")}, ${from} an ${to}`,
  why: (from, fromNow, to, toNow, measure) =>
    `${from} liegt bei ${fromNow} (${measure}), ${to} nebenan bei ${toNow}.`,
  after: (from, fromThen, to, toThen) => `Danach: ${from} ${fromThen}, ${to} ${toThen}`,
  ownerChanges: (value, shown) => pick(value, "1 Betreuerwechsel mehr", `${shown} Betreuerwechsel mehr`),
  noOwnerChange: "kein Betreuerwechsel mehr",
  ownersBack: (value, shown) => pick(value, "1 Betreuerwechsel weniger", `${shown} Betreuerwechsel weniger`),
  km: (before, after) => `Im Mittel vom Wohnort: jetzt ${before} km, danach ${after} km.`,
  match: (before, after) => `Passung zum Verkäufer: jetzt ${before}, danach ${after}.`,
  matchForBalance: (value, shown) =>
    `Beide sind schon im Band: Der bessere Ausgleich kostet ${many(value, shown, "Punkt", "Punkte")} Passung.`,
  farForBalance: (shown) =>
    `Beide sind schon im Band: Für den besseren Ausgleich liegen die Accounts im Mittel ${shown} km weiter vom Wohnort.`,
  also: (measure) => `Nach ${measure}`,
  accounts: "Accounts, die wechseln",
  account: "Account",
  move: (value, shown) => pick(value, "Verschieben", `${shown} Accounts verschieben`),
  moving: "Wird verschoben",
  moved: (value, shown, from, to) =>
    `${many(value, shown, "Account", "Accounts")} von ${from} an ${to} verschoben.`,
  next: "Nächster Vorschlag",
  onMap: "Auf der Karte zeigen",
  none: {
    areas: "Hier entscheiden ganze Landkreise oder Staaten: Geben Sie eine Fläche auf Territory Areas ab.",
    alone: "Kein anderes Gebiet teilt ein Ziel mit ihm.",
    nothing:
      "Keine Accounts an der Grenze zu einem Nachbarn gleichen aus: Regeln, Fixierungen oder die Bänder der Nachbarn stehen dagegen.",
  },
};
