import type { Told } from "../model/told";
import type { Pacer } from "../alignment/pacer";
import { blankColumn, cellAt, cellColumn } from "../model/cell-column";
import { daysLess } from "../model/date-system";
import type { FieldName } from "../model/field";
import type { Fix } from "../model/finding";
import type { CellColumn, DateSystem, RawCell } from "../model/raw-sheet";
import type { FindingCode } from "./finding-rules";
import { nameKey } from "./header-words";
import { readDates, readNumbers, readText } from "./read-columns";
import { TextRows } from "./text-rows";
import { forEachRow } from "./row-loop";
import type { FindingExtra, RowSource, SourceColumn } from "./row-source";

/** Stages of a sale that was made; where a column of stages has one of them, other lines add no revenue. */
const WON =
  /^(?:closed )?(?:won|gewonnen|gagnee?|ganad[ao]|ganh[oa]|cerrad[ao] ganad[ao]|fechad[ao] ganh[ao]|abgeschlossen|invoiced|billed|booked|fakturiert|berechnet|facturee?|facturad[ao]|faturad[ao])\b/;
/** Stages of a sale that was not made. */
const LOST =
  /^(?:closed )?(?:lost|cancel+ed|cancelad[ao]|annulee?|anulad[ao]|storniert|verloren|perdid[ao]|perdue?|rejected|abgelehnt|rechazad[ao]|rejeitad[ao]|refusee?|void|voided)\b/;
/** Stages named in the finding. */
const STAGES_NAMED = 5;

/**
 * One row a customer out of one row a sale: revenue is the sum of the amounts (of the sales that were
 * won less what was returned, where stages tell; lines that are not counted are found), the last date is the last activity, and of texts the most frequent one counts,
 * the earlier of two that are equally frequent. Findings point at the customer's first line.
 *
 * @param stages the stage of each line, where there is a column of them
 */
export async function groupLines(
  lines: RowSource,
  stages: readonly string[] | null,
  dates: DateSystem,
  pacer: Pacer | null,
): Promise<RowSource> {
  const ids = await readText(lines, "id", pacer);
  const names = await readText(lines, "name", pacer);
  const groupOf = new Int32Array(lines.count).fill(-1);
  const firstLines: number[] = [];
  const keys = ids.includes("") ? ids.map((id, line) => (id === "" ? (names[line] ?? "") : id)) : ids;
  const firstOf = new TextRows(keys);
  let withoutKey = 0;
  let firstWithout = -1;
  await forEachRow(lines.count, pacer, (line) => {
    if (keys[line] === "") {
      if (withoutKey === 0) firstWithout = line;
      withoutKey += 1;
      return;
    }
    const first = firstOf.find(line);
    groupOf[line] = first < 0 ? firstLines.length : (groupOf[first] ?? -1);
    if (first >= 0) return;
    firstOf.add(line);
    firstLines.push(line);
  });
  lines.findMany(
    "ACCOUNTS_FROM_LINES",
    lines.has("name") ? "name" : "id",
    0,
    "",
    `${String(lines.count - withoutKey)} rows of ${lines.sheet} name ${String(firstLines.length)} customers`,
    firstLines.length,
  );
  if (withoutKey > 0) {
    lines.findMany(
      "LINES_WITHOUT_ACCOUNT",
      lines.has("name") ? "name" : "id",
      firstWithout,
      "",
      `${String(withoutKey)} rows of ${lines.sheet} name no customer`,
      withoutKey,
    );
  }
  const cells = new Map<SourceColumn, CellColumn>();
  if (lines.has("revenue")) {
    const amounts = await readNumbers(lines, "revenue", pacer);
    const counts = stages === null ? null : countedLines(amounts, stages);
    if (stages !== null && counts !== null) tellNotCounted(lines, amounts, stages, counts);
    cells.set("revenue", sums(amounts, groupOf, firstLines.length, counts));
  }
  if (lines.has("lastActivity")) {
    const days = await readDates(lines, "lastActivity", dates, pacer);
    // Read again like any column, so as serials of the workbook's own system.
    const shift = daysLess(dates);
    cells.set(
      "lastActivity",
      latest(
        days.map((day) => day - shift),
        groupOf,
        firstLines.length,
      ),
    );
  }
  return new GroupedLines(lines, firstLines, groupOf, cells);
}

/**
 * Which lines add to the revenue: those of sales that were made, or, where no stage says so, that were not lost. A negative
 * amount is a return of what was sold, whatever its stage is called, unless that was lost itself.
 */
function countedLines(amounts: Float64Array, stages: readonly string[]): boolean[] {
  const kinds = new Map<string, { readonly isWon: boolean; readonly isLost: boolean }>();
  for (const stage of new Set(stages)) {
    const key = nameKey(stage);
    kinds.set(stage, { isWon: WON.test(key), isLost: LOST.test(key) });
  }
  const onlyWon = [...kinds.values()].some(({ isWon }) => isWon);
  return stages.map((stage, line) => {
    const kind = kinds.get(stage);
    if (kind === undefined || kind.isLost) return false;
    return !onlyWon || kind.isWon || (amounts[line] ?? 0) < 0;
  });
}

/** Amounts that a user may miss in the revenue. */
function tellNotCounted(
  lines: RowSource,
  amounts: Float64Array,
  stages: readonly string[],
  counts: readonly boolean[],
): void {
  const left = stages.flatMap((_, line) =>
    counts[line] === true || Number.isNaN(amounts[line]) || amounts[line] === 0 ? [] : [line],
  );
  const [first] = left;
  if (first === undefined) return;
  const named = [...new Set(left.map((line) => (stages[line] === "" ? "blank" : stages[line])))];
  lines.findMany(
    "LINES_NOT_COUNTED",
    "revenue",
    first,
    named.slice(0, STAGES_NAMED).join(", "),
    `${String(left.length)} of ${String(stages.length)} rows of ${lines.sheet} ${left.length === 1 ? "stands" : "stand"} for no sale that was made`,
    left.length,
  );
}

/** Blank where no line of the customer has an amount that counts. */
function sums(
  amounts: Float64Array,
  groupOf: Int32Array,
  groups: number,
  counts: readonly boolean[] | null,
): CellColumn {
  const totals = new Array<RawCell>(groups).fill("");
  amounts.forEach((amount, line) => {
    const group = groupOf[line] ?? -1;
    if (group < 0 || Number.isNaN(amount) || counts?.[line] === false) return;
    totals[group] = Number(totals[group]) + amount;
  });
  return cellColumn(totals);
}

function latest(days: Float64Array, groupOf: Int32Array, groups: number): CellColumn {
  const last = new Array<RawCell>(groups).fill("");
  days.forEach((day, line) => {
    const group = groupOf[line] ?? -1;
    if (group < 0 || Number.isNaN(day)) return;
    last[group] = Math.max(Number(last[group]), day);
  });
  return cellColumn(last);
}

/** Fields that a customer has one of: lines that disagree about them are found. */
const ONE_EACH: ReadonlySet<SourceColumn> = new Set([
  "name",
  "postalCode",
  "city",
  "state",
  "country",
  "region",
  "territory",
  "owner",
  "industry",
  "segment",
]);

class GroupedLines implements RowSource {
  readonly sheet: string;
  readonly table: string | null;
  readonly count: number;
  readonly fixes: readonly Fix[];

  constructor(
    private readonly lines: RowSource,
    private readonly firstLines: readonly number[],
    private readonly groupOf: Int32Array,
    private readonly computed: Map<SourceColumn, CellColumn>,
  ) {
    this.sheet = lines.sheet;
    this.table = lines.table;
    this.count = firstLines.length;
    this.fixes = lines.fixes;
  }

  has(field: SourceColumn): boolean {
    return this.lines.has(field);
  }

  presentOf<F extends FieldName>(fields: readonly F[]): F[] {
    return this.lines.presentOf(fields);
  }

  header(field: SourceColumn): string {
    return this.lines.header(field);
  }

  formats(column: SourceColumn): string[] {
    return this.lines.formats(column);
  }

  otherHeaders(): string[] {
    return this.lines.otherHeaders();
  }

  noteReadOtherwise(field: SourceColumn): void {
    this.lines.noteReadOtherwise(field);
  }

  readOtherwise<F extends FieldName>(fields: readonly F[]): F[] {
    return this.lines.readOtherwise(fields);
  }

  isDated(column: SourceColumn): boolean {
    return this.lines.isDated(column);
  }

  sourceRows(): Int32Array {
    return Int32Array.from(this.firstLines, (line) => this.lines.sheetRow(line));
  }

  sheetRow(index: number): number {
    return this.lines.sheetRow(this.lineOf(index));
  }

  cells(field: SourceColumn): CellColumn {
    const known = this.computed.get(field);
    if (known !== undefined) return known;
    const cells = this.has(field) ? cellColumn(this.mostFrequent(field)) : blankColumn(this.count);
    this.computed.set(field, cells);
    return cells;
  }

  find(
    code: FindingCode,
    field: SourceColumn | null,
    index: number,
    value: string,
    found: string | (() => string),
    more?: FindingExtra | (() => FindingExtra),
  ): void {
    this.lines.find(code, field, this.lineOf(index), value, found, more);
  }

  findMany(
    code: FindingCode,
    field: SourceColumn | null,
    index: number,
    value: string,
    found: string,
    count: number,
    more?: FindingExtra,
  ): void {
    this.lines.findMany(code, field, this.lineOf(index), value, found, count, more);
  }

  tellReading(field: SourceColumn, how: Told): void {
    this.lines.tellReading(field, how);
  }

  private lineOf(index: number): number {
    return this.firstLines[index] ?? 0;
  }

  private mostFrequent(field: SourceColumn): RawCell[] {
    const counts = Array.from(
      { length: this.count },
      () => new Map<string, { cell: RawCell; count: number }>(),
    );
    const cells = this.lines.cells(field);
    this.groupOf.forEach((group, line) => {
      const cell = cellAt(cells, line);
      const key = nameKey(String(cell));
      if (group < 0 || key === "") return;
      const entry = counts[group]?.get(key);
      if (entry === undefined) counts[group]?.set(key, { cell, count: 1 });
      else entry.count += 1;
    });
    let disagreeing = 0;
    let first = -1;
    const frequent = counts.map((values, group) => {
      if (values.size > 1 && ONE_EACH.has(field)) {
        if (disagreeing === 0) first = group;
        disagreeing += 1;
      }
      let best: { cell: RawCell; count: number } = { cell: "", count: 0 };
      for (const value of values.values()) if (value.count > best.count) best = value;
      return best.cell;
    });
    if (disagreeing > 0) {
      this.findMany(
        "LINES_DISAGREE",
        field,
        first,
        [...(counts[first]?.values() ?? [])].map(({ cell }) => String(cell)).join(", "),
        `${String(disagreeing)} ${disagreeing === 1 ? "customer has" : "customers have"} more than one ${this.header(field)} in ${this.sheet}`,
        disagreeing,
      );
    }
    return frequent;
  }
}
