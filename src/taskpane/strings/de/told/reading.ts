import type { readingSentences } from "../../../../engine/intake/reading-sentences";
import type { setAsideSentences } from "../../../../engine/intake/set-aside-sentences";
import type { Words } from "../../en/words";
import { pick } from "../plural";

/** Woran Spalten erkannt und wie ihre Werte gelesen werden, und warum eine Zeile zurückgestellt ist. */
export const toldReading: Pick<
  Words["told"],
  keyof typeof readingSentences | keyof typeof setAsideSentences
> = {
  headerKnown: (field) => `der Spaltenname ist für „${field}“ bekannt`,
  headerHolds: (field) => `der Spaltenname enthält einen bekannten Namen für „${field}“`,
  headerNearly: (field) => `der Spaltenname gleicht fast einem bekannten Namen für „${field}“`,
  likeAddresses: "die Zellen enden mit Ort, Bundesstaat und ZIP",
  likePoints: "die Zellen enden mit (Breite, Länge)",
  likeStates: "die Werte sind Bundesstaaten der USA",
  likeCountries: "die Werte sind Länder",
  likeLanguages: "die Werte sind Sprachen",
  likeCustomers: "die Werte sind Kunden und Interessenten",
  likeNumbers: "jeder Wert ist eine andere ganze Zahl",
  likeTexts: "jeder Wert ist ein anderer Text",
  likeZips: "die Werte sehen aus wie ZIP-Codes der USA",
  likeMoney: "die Werte sind Geldbeträge",
  likeDates: "die Werte sind Daten",
  valuesHere: (found, all, header) => `${found} von ${all} Werten aus „${header}“ stehen hier`,
  valuesThere: (found, all, sheet) => `${found} von ${all} Werten stehen in ${sheet}`,
  fitsAsWell: (header) => `„${header}“ passt auch`,
  secondFitsAsWell: (header) => `eine zweite Spalte „${header}“ passt auch`,
  ofSales: "aus den Zeilen der Verkäufe genommen",
  chosenByYou: "von Ihnen gewählt",
  confirmedEarlier: "früher von Ihnen bestätigt",
  columnGone: "nicht mehr im Blatt",
  confirmedAndGone: (header) => `„${header}“ war früher bestätigt und fehlt jetzt`,

  pointBy: (count, shown, example) =>
    `Dezimalpunkt, nach ${shown} ${pick(count, "Wert", "Werten")} wie ${example}`,
  commaBy: (count, shown, example) =>
    `Dezimalkomma, nach ${shown} ${pick(count, "Wert", "Werten")} wie ${example}`,
  against: (how, others) => `${how}, gegen ${others}`,
  noSeparators: "ohne Trennzeichen",
  decimalPoint: "Dezimalpunkt",
  decimalComma: "Dezimalkomma",
  pointThousands: "Punkt gilt als Tausendertrennung, da er immer vor drei Ziffern steht",
  commaThousands: "Komma gilt als Tausendertrennung, da es immer vor drei Ziffern steht",
  decimalsChosen: "Dezimalstellen, wie von Ihnen gewählt",
  dayFirstBy: (count, shown) =>
    `Tag zuerst, nach ${shown} ${pick(count, "Datum", "Daten")} mit einem Tag über 12`,
  monthFirstBy: (count, shown) =>
    `Monat zuerst, nach ${shown} ${pick(count, "Datum", "Daten")} mit einem Tag über 12`,
  dayFirstDots: "Tag zuerst, da die Daten mit Punkten geschrieben sind",
  dayFirstChosen: "Tag zuerst, wie von Ihnen gewählt",
  monthFirstOpen: "Monat zuerst, da kein Datum der Spalte etwas anderes zeigt",
  noOpenDate: "kein Datum, das sich auf zwei Arten lesen ließe",

  couldHold: (entity, known, all) =>
    `könnte auch die Liste „${entity}“ sein (${known} von ${all} Spalten bekannt), doch spricht wenig dafür`,
  holdsOthers: (entity, other) =>
    `hat andere Zeilen zu „${entity}“ unter denselben Spalten wie „${other}“, und geplant wird eine Liste; setzen Sie die Zeilen beider auf ein Blatt, um sie zusammen zu planen`,
  laterYear: (entity, known, all, other) =>
    `könnte auch die Liste „${entity}“ sein (${known} von ${all} Spalten bekannt); „${other}“ nennt ein späteres Jahr`,
  standsBefore: (entity, known, all, other) =>
    `könnte auch die Liste „${entity}“ sein (${known} von ${all} Spalten bekannt); „${other}“ steht davor`,
  strongerEvidence: (entity, known, all, other, theirs) =>
    `könnte auch die Liste „${entity}“ sein (${known} von ${all} Spalten bekannt); für „${other}“ spricht mehr (${theirs} Spalten bekannt)`,

  partedBy: (block, column, separator) =>
    `„${block}“ hat alle Spalten in Spalte ${column}, getrennt durch ${separator}`,
  textToColumns: (column, separator) =>
    `Markieren Sie Spalte ${column}, wählen Sie Daten > Text in Spalten mit ${separator} als Trennzeichen, und lesen Sie erneut`,
  tabs: "Tabstopps",
  compactPivot: (block, groups, header, range) =>
    `„${block}“ ist eine PivotTable im Kurzformat: Gruppen (${groups}) und ihre Zeilen teilen sich die Spalte „${header}“ (${range})`,
  tabularForm:
    "Wählen Sie in der PivotTable Entwurf > Berichtslayout > Im Tabellenformat anzeigen und Alle Elementnamen wiederholen, kopieren Sie sie erneut, und lesen Sie noch einmal",

  withoutKey: "ohne ID und ohne Name",
  sameId: (row) => `dieselbe ID wie Zeile ${row}`,
  sameIdSpelledOtherwise: (row) => `dieselbe ID in anderer Schreibung wie Zeile ${row}`,
  sameNameAndPlace: (row) => `derselbe Name und Ort wie Zeile ${row}`,
  repTwice: (row) => `doppelt im Blatt, zuerst in Zeile ${row}`,
  repNotActive: "nicht aktiv",
  repWithoutTerritory: "kein Gebiet, auf Ihren Wunsch weggelassen",
};
