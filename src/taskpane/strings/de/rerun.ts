import type { RerunWords } from "../../../use-cases/rerun-words";
import type { Words } from "../en/words";
import { many } from "./plural";

const KEPT = "Die Gebiete wurden wie festgehalten übernommen und nicht neu gesucht";

const MEASURES: ReadonlyMap<string, string> = new Map([
  ["potential", "Potenzial"],
  ["revenue", "Umsatz"],
]);

/** Was über einen neu berechneten Plan gesagt wird. */
const lines: RerunWords = {
  identical: (accounts, territories) =>
    `Identisch: alle ${accounts} Accounts in ${territories} Gebieten und jede Vorgabe sind wie geschrieben`,
  elsewhere: (accounts, shown) =>
    `${many(accounts, shown, "Account wäre", "Accounts wären")} anderswo als geschrieben`,
  figures: "Jeder Account ist, wo er geplant war, und Zahlen weichen ab",
  fromTo: (what, was, is) => `${what}: ${was} → ${is}`,
  more: (shown) => `und ${shown} weitere`,
  blank: "leer",
  inputs: "Die Listen sind nicht mehr, was sie beim Schreiben des Plans waren",
  inputsUnknown:
    "Dieselben Accounts mit denselben Beträgen: Ein Betreuer, ein Ort, eine andere Spalte, ein Verkäufer, ein Geschäft oder eine Kostenzeile hat sich geändert",
  lists: { account: "Accounts", rep: "Verkäufer", opportunity: "Verkaufschancen", cost: "Kosten" },
  arrived: (accounts, shown, ids) => `Neu: ${many(accounts, shown, "Account", "Accounts")} (${ids})`,
  gone: (accounts, shown, ids) => `Weg: ${many(accounts, shown, "Account", "Accounts")} (${ids})`,
  amounts: (accounts, shown, measure, first) =>
    `${many(accounts, shown, "Account", "Accounts")} mit anderem Wert (${MEASURES.get(measure) ?? measure}): ${first}`,
  newList: (list, sheet) => `${list}: jetzt aus Blatt „${sheet}“ gelesen, vorher gab es keine solche Liste`,
  goneList: (list, sheet) => `${list}: aus Blatt „${sheet}“ gelesen, jetzt gibt es keine solche Liste`,
  otherSheet: (list, was, is) => `${list}: jetzt aus Blatt „${is}“ gelesen, vorher aus „${was}“`,
  rows: (list, was, is) => `${list}: vorher ${was} Zeilen, jetzt ${is}`,
  keys: (list, rows, shown) => `${list}: mindestens ${many(rows, shown, "Zeile", "Zeilen")} neu oder weg`,
  cells: (list, column, rows, shown) =>
    `${list}, Spalte „${column}“: mindestens ${many(rows, shown, "Zeile", "Zeilen")} geändert`,
  otherColumn: (list, was, is, rows, shown) =>
    `${list}: Spalte „${is}“ wird statt „${was}“ gelesen und weicht in mindestens ${many(rows, shown, "Zeile", "Zeilen")} ab`,
  newColumn: (list, column) => `${list}: Spalte „${column}“ wird jetzt gelesen, vorher nicht`,
  goneColumn: (list, column) => `${list}: Spalte „${column}“ wurde gelesen, jetzt nicht mehr`,
  version: (was, is) => `Der Plan stammt von Version ${was}, dies ist ${is}`,
  typed: (cells, shown) =>
    `${many(cells, shown, "Eingabe", "Eingaben")} seitdem auf den Blättern geändert, hier nicht berücksichtigt`,
  chosen: (settings, shown) =>
    `${many(settings, shown, "Einstellung", "Einstellungen")} seitdem anders gewählt, hier nicht berücksichtigt`,
  hands: "Seitdem von Hand geändert, hier nicht berücksichtigt",
  owners: (count, shown) => many(count, shown, "Betreuer", "Betreuer"),
  areas: (count, shown) => many(count, shown, "Fläche", "Flächen"),
  quotas: (count, shown) => many(count, shown, "Vorgabe", "Vorgaben"),
  budgets: (count, shown) => many(count, shown, "Budget", "Budgets"),
  kept: {
    stopped: `${KEPT}: Die Suche wurde vorzeitig beendet`,
    repaired: `${KEPT}: Der Plan wurde um Verschiebungen herum angepasst`,
    proved: `${KEPT}: Ein Beweis hat sie gefunden`,
    sheets: `${KEPT}: Accounts wurden von den Blättern übernommen`,
  },
};

/** Einen geschriebenen Plan noch einmal rechnen. */
export const rerunWords: Words["rerun"] = {
  rerun: "Neu rechnen und mit dem geschriebenen Plan vergleichen",
  notThere:
    "Hier ist kein Plan dieser Version geschrieben; schreiben Sie den Plan, dann lässt er sich aus seinen Blättern neu rechnen.",
  lines,
  keep: "Änderungen behalten",
  drop: "Änderungen verwerfen",
  keepOrDrop:
    "Behalten plant mit Betreuern, Vorgaben und Eingaben, wie sie jetzt auf den Blättern stehen, Verwerfen wie geschrieben. Sie sehen vorher, was geschrieben wird.",
};
