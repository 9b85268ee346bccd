import { CELL_KIND } from "../model/cell-column";
import type { CellColumn, RawCell } from "../model/raw-sheet";
import { nameKey } from "./header-words";
import { decideNumberNotation, parseNumber, type NumberNotation } from "./parse-number";

const TOTAL_TAIL =
  "\\b(?:\\s*[:=].*|\\s+(?:\\(.*\\)|\\d{4}|usd|eur|€|\\$|all|accounts|customers|reps|kunden|clients?|clientes))*\\s*:?$";
/** Words that alone, or before a colon, a year or a unit, name a row of totals. */
const TOTAL_LABEL = new RegExp(
  "^(?:(?:grand|overall|sub|net|report|page|column)[ -]?)?(?:totals?|sum|subtotals?|gesamt|gesamtsumme|gesamtergebnis|summe|" +
    "zwischensumme|endsumme|insgesamt|totaux|sous[ -]total|total general|somme|suma|totales|soma|total geral|total gesamt|totale)" +
    TOTAL_TAIL,
);
/** The same for means and counts. These are names of companies too ("Media"), so they count only below the data. */
const MEAN_LABEL = new RegExp(
  "^(?:average|mean|median|count|mittelwert|durchschnitt|anzahl|ensemble|moyenne|promedio|media)" +
    TOTAL_TAIL,
);

/** What a column of a report's totals is called beside the name of the total: "Subtotal | Sum | 1200", "Subtotal | Count 3". */
const AGGREGATE =
  /^(?:sum|count|avg|average|min|max|mean|median|record count|summe|anzahl|mittelwert|durchschnitt|somme|nombre|moyenne|suma|recuento|promedio|soma|contagem|media)(?: ?[:=]? ?\d[\d.,]*)?$/;
/** SAP marks its totals with asterisks, one a level. */
const ASTERISKS = /^\*{1,5}$/;

const NOTE_START =
  /^(?:\*|note[:s ]|notes?\b|source|quelle|hinweis|anmerkung|stand[: ]|as of|generated|exported|report (?:run|generated|date)|confidential|confidencial|vertraulich|confidentiel|copyright|©|©|(?:page|seite|pagina|hoja|folha) \d|emitid[ao]|impres[ao]|gerad[ao]|gedruckt|imprime le|edite le|nota\b|notas\b|fuente|fonte|remarque|legend|legende|disclaimer|filters? applied|applied filters|end of report|datenstand|erstellt am|extrait|mis a jour|actualizado|atualizado)/;
const LONG_NOTE = 60;
/** Text that is a number, with a currency or without. */
export const NUMBER_IN_TEXT =
  /^[-+(\s]*(?:(?:R|US|C|A|MX)?\$|[€£]|(?:USD|EUR|GBP|CHF|BRL|MXN|CAD|AUD|SEK|NOK|DKK|PLN|kr\.?|Fr\.?)\s)?[-+(\s]*\d[\d.,'’\s%)€£-]*(?:USD|EUR|GBP|CHF|BRL|MXN|CAD|AUD|SEK|NOK|DKK|PLN|kr\.?|zł)?\s*$/i;

/** The name of a group with a word for its total: "East Total", "Summe Nord". Companies may be called so too. */
const SUBTOTAL_LABEL =
  /^(?:total|sum|summe|gesamt|zwischensumme|subtotal|sous[ -]total|suma|soma)\b.|.\b(?:totals?|result|gesamt|ergebnis|summe)$/;

/** What a row without the looks of data is; a subtotal by its name is one only when its numbers are sums. */
type RowKind = "data" | "total" | "subtotal" | "note" | "blank";

/**
 * Tells totals and notes from data. A total names itself so in its first filled cell and holds no other
 * text than numbers ("Total Energies" with a city is an account). A note is one cell alone below the data
 * that reads like a sentence or a source, or stands apart.
 *
 * @param isBelowData true when no row with two or more filled cells follows
 * @param isApart true when a blank row parts it from the data
 * @param isAfterTotal true when the row before was one of totals: counts and means may follow it
 */
export function rowKind(
  row: readonly RawCell[],
  isBelowData: boolean,
  isApart = false,
  isAfterTotal = false,
): RowKind {
  let filled = 0;
  let texts = 0;
  let first = "";
  for (const cell of row) {
    // A box that is not ticked stands in rows to come as well.
    if (cell === "" || cell === false || (typeof cell === "string" && cell.trim() === "")) continue;
    if (filled === 0) {
      if (typeof cell !== "string") return "data";
      first = cell;
    }
    filled += 1;
    if (typeof cell !== "string" || NUMBER_IN_TEXT.test(cell)) continue;
    texts += 1;
    // Most rows have a second text, and all but totals have one that names no aggregate.
    if (texts > 1 && !AGGREGATE.test(nameKey(cell))) return "data";
  }
  if (filled === 0) return "blank";
  const label = nameKey(first);
  if (texts === 1 && TOTAL_LABEL.test(label) && (filled > 1 || isBelowData)) return "total";
  if (texts === 1 && filled > 1 && ASTERISKS.test(label)) return "total";
  if (texts > 1 && filled > texts && TOTAL_LABEL.test(label)) return "total";
  if (isAfterTotal && texts === 1 && filled > 1 && AGGREGATE.test(label)) return "total";
  if (texts === 1 && filled > 1 && SUBTOTAL_LABEL.test(label)) return "subtotal";
  if (texts === 1 && isBelowData && MEAN_LABEL.test(label)) return "total";
  const readsAsNote = isApart || NOTE_START.test(label) || label.length > LONG_NOTE;
  if (filled === 1 && isBelowData && readsAsNote) return "note";
  return "data";
}

/** Tells rows of sums in the columns of one list. */
export class ColumnSums {
  /** How each column writes its numbers where they are texts; looked at once. */
  private readonly notations = new Map<CellColumn, NumberNotation>();

  constructor(private readonly columns: readonly CellColumn[]) {}

  /**
   * True when the numbers of a row are the sums of those above it: at least one is not 0, and all agree. Numbers written
   * as text count as numbers, where the text above them in the column is numbers too.
   *
   * @param above rows that may be summed
   */
  isSumOf(above: Int32Array, at: number): boolean {
    let agreed = 0;
    for (const column of this.columns) {
      const stated = this.numberAt(column, at);
      if (Number.isNaN(stated) || stated === 0) continue;
      let sum = 0;
      for (const row of above) {
        const value = this.numberAt(column, row);
        if (!Number.isNaN(value)) sum += value;
      }
      if (Math.abs(sum - stated) > Math.max(1e-6, Math.abs(sum) * 1e-6)) return false;
      agreed += 1;
    }
    return agreed > 0;
  }

  /** NaN for what is no number. */
  private numberAt(column: CellColumn, row: number): number {
    const { kinds, values, texts } = column;
    if (kinds[row] === CELL_KIND.number) return values[row] ?? NaN;
    const text = kinds[row] === CELL_KIND.text ? (texts[values[row] ?? 0] ?? "") : "";
    if (!NUMBER_IN_TEXT.test(text)) return NaN;
    let notation = this.notations.get(column);
    if (notation === undefined) this.notations.set(column, (notation = decideNumberNotation(texts, true)));
    return parseNumber(text, notation)?.value ?? NaN;
  }
}
