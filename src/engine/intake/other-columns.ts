import type { Pacer } from "../alignment/pacer";
import { CELL_KIND, cellAt } from "../model/cell-column";
import type { Finding } from "../model/finding";
import type { OtherColumn, OtherColumnKind, OtherColumnLook } from "../model/other-column";
import type { DateSystem } from "../model/raw-sheet";
import { DistinctTexts } from "./distinct-texts";
import type { FindingLog } from "./finding-log";
import { DateOrderVotes, parseDate } from "./parse-date";
import { parseIdentifier, trimText } from "./parse-identifier";
import { NotationVotes, parseNumber } from "./parse-number";
import { isPlaceholder, readDates, readNumbers, readText } from "./read-columns";
import { forEachRow } from "./row-loop";
import { otherColumn, type RowSource } from "./row-source";

/** Share of the filled cells that must be numbers, or dates, for the column to be one of them. */
const MOSTLY = 0.9;
/** Texts that are told apart; a column with more has one for nearly every account. */
const MOST_TEXTS = 2000;
/** Most frequent texts that are given. */
const GIVEN_TEXTS = 50;

/** A column of the account sheet that no field reads, with what reading it found. */
interface ReadColumn {
  readonly column: OtherColumn;
  readonly findings: readonly Finding[];
}

/**
 * The columns of the account sheet that no field reads. Nobody asks most of them, so each is looked
 * at and read when it is first asked for, and then kept.
 */
export class OtherColumns {
  /** In the order of the sheet; of two alike the first counts, blank ones are out. */
  readonly headers: readonly string[];
  private readonly looks = new Map<string, OtherColumnLook>();
  private readonly columns = new Map<string, ReadColumn>();
  /** Ends with the reading before: two at once would mix their findings. */
  private last: Promise<void> = Promise.resolve();

  /**
   * @param source the accounts' rows, whose own reading is over
   * @param log where the source tells its findings
   */
  constructor(
    private readonly source: RowSource,
    private readonly log: FindingLog,
    private readonly dates: DateSystem,
  ) {
    this.headers = source.otherHeaders();
  }

  /**
   * What a column holds: numbers or dates where nine in ten of its filled cells are, else texts.
   * TRUE and FALSE are texts, as is what begins with a zero, which is a code.
   *
   * @throws EngineError CANCELLED
   */
  async look(header: string, pacer: Pacer | null): Promise<OtherColumnLook> {
    const known = this.looks.get(header);
    if (known !== undefined) return known;
    const look = await this.alone(() => this.lookAt(header, pacer));
    this.looks.set(header, look);
    return look;
  }

  /**
   * The cells of a column, read by the rule of its kind as a field's column is.
   *
   * @throws EngineError CANCELLED
   */
  async read(header: string, pacer: Pacer | null): Promise<ReadColumn> {
    const known = this.columns.get(header);
    if (known !== undefined) return known;
    const { kind } = await this.look(header, pacer);
    const read = await this.alone(async (): Promise<ReadColumn> => {
      const cells = await this.cellsOf(header, kind, pacer);
      return { column: { header, cells }, findings: this.log.take() };
    });
    this.columns.set(header, read);
    return read;
  }

  private cellsOf(
    header: string,
    kind: OtherColumnKind,
    pacer: Pacer | null,
  ): Promise<readonly string[] | Float64Array> {
    const column = otherColumn(header);
    switch (kind) {
      case "text":
        return readText(this.source, column, pacer);
      case "number":
        return readNumbers(this.source, column, pacer);
      case "date":
        return readDates(this.source, column, this.dates, pacer);
    }
  }

  private async lookAt(header: string, pacer: Pacer | null): Promise<OtherColumnLook> {
    const cells = this.source.cells(otherColumn(header));
    const distinct = await DistinctTexts.of(cells, pacer);
    const kindOf = await textKinds(distinct, pacer);
    const isDated = this.source.isDated(otherColumn(header));
    const counts: Record<OtherColumnKind, number> = { text: 0, number: 0, date: 0 };
    const texts = new Map<string, { count: number; readonly kind: OtherColumnKind | null }>();
    const add = (text: string, kind: OtherColumnKind | null, rows: number): void => {
      const met = texts.get(text);
      if (met !== undefined) met.count += rows;
      else if (texts.size <= MOST_TEXTS) texts.set(text, { count: rows, kind });
      if (kind !== null) counts[kind] += rows;
    };
    await distinct.each(pacer, (written, _, rows) => {
      const text = trimText(written);
      if (text !== "") add(text, kindOf(text), rows);
    });
    await forEachRow(cells.kinds.length, pacer, (row) => {
      if (cells.kinds[row] === CELL_KIND.number) counts[isDated ? "date" : "number"] += 1;
      if (cells.kinds[row] === CELL_KIND.boolean) add(parseIdentifier(cellAt(cells, row)), "text", 1);
    });
    const filled = counts.text + counts.number + counts.date;
    const kind =
      filled > 0 && counts.number >= MOSTLY * filled
        ? "number"
        : filled > 0 && counts.date >= MOSTLY * filled
          ? "date"
          : "text";
    return {
      header,
      kind,
      values: kind !== "text" || texts.size > MOST_TEXTS ? [] : mostFrequent(texts),
      isBlank: filled === 0,
    };
  }

  /** Runs a reading when the one before is over; what it leaves in the log is nobody's. */
  private async alone<Value>(work: () => Promise<Value>): Promise<Value> {
    const before = this.last;
    let end: () => void = () => undefined;
    this.last = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    try {
      this.log.take();
      return await work();
    } finally {
      this.log.take();
      end();
    }
  }
}

/** Tells the kind of a text; null for what stands for nothing. */
async function textKinds(
  distinct: DistinctTexts,
  pacer: Pacer | null,
): Promise<(text: string) => OtherColumnKind | null> {
  const votes = { notation: new NotationVotes(), order: new DateOrderVotes() };
  await distinct.each(pacer, (text, _, rows) => {
    votes.notation.add(text, rows);
    votes.order.add(text, rows);
  });
  const notation = votes.notation.decide();
  const order = votes.order.decide();
  return (text) => {
    if (isPlaceholder(text)) return null;
    if (/^0\d/.test(text)) return "text";
    if (parseNumber(text, notation) !== null) return "number";
    return parseDate(text, order, 1900) === null ? "text" : "date";
  };
}

/** Equally frequent ones by name. */
function mostFrequent(
  texts: ReadonlyMap<string, { readonly count: number; readonly kind: OtherColumnKind | null }>,
): string[] {
  return [...texts]
    .filter(([, { kind }]) => kind !== null)
    .sort(([nameA, a], [nameB, b]) => b.count - a.count || (nameA < nameB ? -1 : 1))
    .slice(0, GIVEN_TEXTS)
    .map(([text]) => text);
}
