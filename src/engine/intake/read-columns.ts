import type { Pacer } from "../alignment/pacer";
import { cellText } from "../model/cell-text";
import { measuredText } from "../model/measured-text";
import { CELL_KIND, cellAt } from "../model/cell-column";
import type { FieldName } from "../model/field";
import type { CellColumn, DateSystem } from "../model/raw-sheet";
import { tell } from "../told/tell";
import { DistinctTexts } from "./distinct-texts";
import type { RowSource, SourceColumn } from "./row-source";
import { findMixedCurrencies } from "./currencies";
import { fieldLabel } from "../model/field-label";
import { nameKey } from "./header-words";
import { parseBoolean } from "./parse-boolean";
import { DateOrderVotes, parseDate, readsTwoWays } from "./parse-date";
import type { DateOrder } from "./parse-date";
import { parseIdentifier, trimText } from "./parse-identifier";
import { NotationVotes, parseNumber } from "./parse-number";
import type { NumberNotation } from "./parse-number";
import { readValues, type ValueRule } from "./read-values";
import { forEachRow } from "./row-loop";
import { factorOfAmounts } from "./scale-of-amounts";
import { tellFix } from "./tell-fix";

/** Text that stands for "nothing here" in any column. */
const PLACEHOLDERS = new Set(
  "n/a|#n/a|na.|null|nil|nan|-|--|---|–|—|?|k.a.|k. a.|s/d|s.d.|n.d.|n/d|(blank)|(leer)|(vide)|(vacio)|not available|none|tbd|tba|tbc|n.a.|unknown|unbekannt|inconnu|desconocido|desconhecido|.".split(
    "|",
  ),
);
/** Of these only the unmistakable ones in columns of words, where "none" and "unknown" may be meant. */
const WORD_PLACEHOLDERS = new Set(
  "n/a|#n/a|null|-|--|---|–|—|?|k.a.|-none-|--none--|(blank)|(leer)|(vide)|(vacio)".split("|"),
);

/** What programs and people write for a day there is not: "0000-00-00", Excel's day 0, "never". */
const NO_DAY =
  /^(?:0{4}-00-00(?:[ T]00:00(?::00)?)?|0?0[/.]0?0[/.]0{2,4}|0?1\/0?0\/1900|0?0[/.]0?1[/.]1900|never|nie|jamais|nunca)$/i;

/** No sign that a cell might not hold. */
const PLAIN = /^[ -~]*$/;

/** Reads a column as text: IDs, names, labels. Placeholders such as n/a are blank. */
export async function readText(
  source: RowSource,
  field: SourceColumn,
  pacer: Pacer | null,
): Promise<readonly string[]> {
  if (!source.has(field)) return blanksOf(source);
  const texts = new Array<string>(source.count).fill("");
  const cells = source.cells(field);
  const { kinds, values } = cells;
  const isKey = field === "id" || field === "name";
  /** Texts that are not read as they are written: a few, or none. */
  const trimmed = new Map<number, string>();
  const placeholders = new Set<number>();
  await forEachRow(cells.texts.length, pacer, (place) => {
    const written = cells.texts[place] ?? "";
    // As a cell of ours will hold it: what is read back from there is then the same text.
    const text = PLAIN.test(written) ? trimText(written) : trimText(cellText(written));
    if (text !== written) {
      trimmed.set(place, text);
      if (measuredText(text) !== measuredText(written)) source.noteReadOtherwise(field);
    }
    if (text.length <= 8 && !isKey && WORD_PLACEHOLDERS.has(text.toLowerCase())) placeholders.add(place);
  });
  await forEachRow(kinds.length, pacer, (row) => {
    if (kinds[row] === CELL_KIND.blank) return;
    if (kinds[row] === CELL_KIND.text) {
      const place = values[row] ?? 0;
      const text = trimmed.get(place) ?? cells.texts[place] ?? "";
      if (placeholders.has(place)) {
        source.find("PLACEHOLDER_AS_BLANK", field, row, text, `${source.header(field)} is “${text}”`);
      } else texts[row] = text;
      return;
    }
    const cell = cellAt(cells, row);
    const text = parseIdentifier(cell);
    texts[row] = text;
    if (field === "id" && typeof cell === "number" && Math.abs(cell) >= 1e15) {
      source.find("ID_TOO_LONG", field, row, text, `ID ${text} has more than 15 digits`);
    }
  });
  return texts;
}

const BLANKS = new WeakMap<RowSource, readonly string[]>();

/** The texts of a column that is not there, one list for all of them: half of the columns of most lists. */
function blanksOf(source: RowSource): readonly string[] {
  let blanks = BLANKS.get(source);
  if (blanks === undefined) BLANKS.set(source, (blanks = new Array<string>(source.count).fill("")));
  return blanks;
}

/** Reads a column of numbers; blank and unreadable cells are NaN. */
export async function readNumbers(
  source: RowSource,
  field: SourceColumn,
  pacer: Pacer | null,
): Promise<Float64Array> {
  if (!source.has(field)) return new Float64Array(source.count).fill(NaN);
  const cells = source.cells(field);
  const isDegrees = field === "latitude" || field === "longitude";
  const distinct = await DistinctTexts.of(cells, pacer);
  const votes = new NotationVotes();
  await distinct.each(pacer, (text, _, rows) => {
    votes.add(text, rows);
  });
  const notation = chosenNotation(source, field, votes.decide(isDegrees));
  if (!notation.certain) {
    const first = firstText(cells);
    source.find(
      "NUMBER_NOTATION_UNSURE",
      field,
      first,
      String(cellAt(cells, first)),
      `${source.header(field)}: ${notation.evidence.text}`,
      { fix: { kind: "decimals", header: source.header(field) } },
    );
  }
  if (notation.isDecided) source.tellReading(field, notation.evidence);
  await findMixedCurrencies(source, field, distinct);
  const header = source.header(field);
  const rule: ValueRule = {
    unreadable: "NUMBER_UNREADABLE",
    ofNumber: (value) => value,
    ofText(text) {
      if (isPlaceholder(text)) return { value: NaN, code: "PLACEHOLDER_AS_BLANK" };
      const parsed = parseNumber(text, notation);
      if (parsed === null) {
        const isNothing = isPlaceholder(text.replace(/[\s\p{Sc}]+/gu, ""));
        return { value: NaN, code: isNothing ? "PLACEHOLDER_AS_BLANK" : "NUMBER_UNREADABLE" };
      }
      const isOther = parsed.marks.includes("otherNotation");
      return { value: parsed.value, code: isOther ? "NUMBER_OTHER_NOTATION" : "NUMBER_FROM_TEXT" };
    },
    tell(code, row, text, value) {
      if (Number.isNaN(value)) {
        const shown = code === "NUMBER_UNREADABLE" ? shorten(text) : text;
        source.find(code, field, row, text, () => `${header} is “${shown}”`);
        return;
      }
      source.find(
        code,
        field,
        row,
        text,
        () => `${header} is the text “${shorten(text)}” (${notation.evidence.text})`,
        () => ({ remedy: `Read as ${String(value)}` }),
      );
    },
  };
  return readValues(cells, distinct, rule, pacer);
}

/** Where nothing in the column tells, the user may have said that dot or comma are decimals. */
function chosenNotation(source: RowSource, field: SourceColumn, decided: NumberNotation): NumberNotation {
  const header = source.header(field);
  const fix = source.fixes.find((one) => one.kind === "decimals" && one.header === header);
  if (decided.certain || fix === undefined) return decided;
  tellFix(source, field, fix, `${header} is read with decimals`);
  const decimal = decided.decimal === "." ? "," : ".";
  return { decimal, certain: true, isDecided: true, evidence: tell("decimalsChosen") };
}

/** Where nothing in the column tells, the user may have said that the day comes first. */
function chosenOrder(source: RowSource, field: SourceColumn, decided: DateOrder): DateOrder {
  const header = source.header(field);
  const fix = source.fixes.find((one) => one.kind === "dayFirst" && one.header === header);
  if (decided.certain || fix === undefined) return decided;
  tellFix(source, field, fix, `${header} is read with the day first`);
  return { order: "dayFirst", certain: true, isDecided: true, evidence: tell("dayFirstChosen") };
}

/** Reads a count or a time, which cannot be below zero: a negative value is found and blank. */
export async function readCounts(
  source: RowSource,
  field: FieldName,
  pacer: Pacer | null,
): Promise<Float64Array> {
  const numbers = await readNumbers(source, field, pacer);
  await forEachRow(numbers.length, pacer, (row) => {
    const value = numbers[row] ?? NaN;
    if (value >= 0 || Number.isNaN(value)) return;
    numbers[row] = NaN;
    source.find("NEGATIVE_COUNT", field, row, String(value), `${source.header(field)} is ${String(value)}`);
  });
  return numbers;
}

/** Reads a column of money; values below zero are found, and kept unless the user wants them blank. Its unit is found, too. */
export async function readMoney(
  source: RowSource,
  field: FieldName,
  pacer: Pacer | null,
): Promise<Float64Array> {
  const numbers = await readNumbers(source, field, pacer);
  const factor = factorOfAmounts(source, field);
  const header = source.header(field);
  const fix = source.fixes.find((one) => one.kind === "negativeBlank" && one.header === header);
  let blanked = 0;
  let firstBlanked = -1;
  await forEachRow(numbers.length, pacer, (row) => {
    const written = numbers[row] ?? NaN;
    // To the cent: 45.3 thousand is 45,300, not 45,299.999.
    const value = factor === 1 ? written : Math.round(written * factor * 100) / 100;
    numbers[row] = value;
    if (!(value < 0)) return;
    if (fix !== undefined) {
      numbers[row] = NaN;
      if (blanked === 0) firstBlanked = row;
      blanked += 1;
      return;
    }
    source.find(
      "NEGATIVE_MEASURE",
      field,
      row,
      String(value),
      `${capital(fieldLabel(field))} is ${String(value)}`,
      { fix: { kind: "negativeBlank", header } },
    );
  });
  if (fix !== undefined && blanked > 0) {
    const what = blanked === 1 ? "1 value below zero counts" : `${String(blanked)} values below zero count`;
    tellFix(source, field, fix, `${what} as blank in ${header}`, firstBlanked, blanked);
  }
  return numbers;
}

/** Reads a column of dates as serial days of the 1900 system; blank and unreadable cells are NaN. */
export async function readDates(
  source: RowSource,
  field: SourceColumn,
  system: DateSystem,
  pacer: Pacer | null,
): Promise<Float64Array> {
  if (!source.has(field)) return new Float64Array(source.count).fill(NaN);
  const cells = source.cells(field);
  const distinct = await DistinctTexts.of(cells, pacer);
  const votes = new DateOrderVotes();
  await distinct.each(pacer, (text, _, rows) => {
    votes.add(text, rows);
  });
  const order = chosenOrder(source, field, votes.decide());
  if (!order.certain) {
    const first = cells.kinds.findIndex(
      (kind, row) => kind === CELL_KIND.text && readsTwoWays(cells.texts[cells.values[row] ?? 0] ?? ""),
    );
    source.find(
      "DATE_ORDER_UNSURE",
      field,
      first,
      String(cellAt(cells, first)),
      `${source.header(field)}: ${order.evidence.text}`,
      { fix: { kind: "dayFirst", header: source.header(field) } },
    );
  }
  if (order.isDecided) source.tellReading(field, order.evidence);
  const header = source.header(field);
  const rule: ValueRule = {
    unreadable: "DATE_UNREADABLE",
    ofNumber: (value) => parseDate(value, order, system),
    ofText(text) {
      if (isPlaceholder(text) || NO_DAY.test(text)) return { value: NaN, code: "PLACEHOLDER_AS_BLANK" };
      const serial = parseDate(text, order, system);
      return { value: serial ?? NaN, code: serial === null ? "DATE_UNREADABLE" : "DATE_FROM_TEXT" };
    },
    tell(code, row, text, value) {
      const shown = code === "DATE_UNREADABLE" ? shorten(text) : text;
      const found = Number.isNaN(value)
        ? `${header} is “${shown}”`
        : `${header} is the text “${text}” (${order.evidence.text})`;
      source.find(code, field, row, text, found);
    },
  };
  return readValues(cells, distinct, rule, pacer);
}

/** Reads a column of yes and no as 1 and 0; blank is 0. */
export async function readFlags(
  source: RowSource,
  field: FieldName,
  pacer: Pacer | null,
): Promise<Uint8Array> {
  const flags = new Uint8Array(source.count);
  if (!source.has(field)) return flags;
  const cells = source.cells(field);
  await forEachRow(cells.kinds.length, pacer, (row) => {
    const cell = cellAt(cells, row);
    if (cell === "" || (typeof cell === "string" && cell.trim() === "")) return;
    const flag = parseBoolean(cell);
    if (flag === null) {
      const text = parseIdentifier(cell);
      source.find("BOOLEAN_UNREADABLE", field, row, text, `${source.header(field)} is “${shorten(text)}”`);
    } else if (flag) {
      flags[row] = 1;
    }
  });
  return flags;
}

/** True for text that stands for no value in a column of numbers, dates or owners. */
export function isPlaceholder(text: string): boolean {
  return text.length <= 13 && PLACEHOLDERS.has(nameKey(text));
}

/** The first row that holds a text. */
function firstText({ kinds }: CellColumn): number {
  return kinds.indexOf(CELL_KIND.text);
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 37)}...` : text;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
