import { rowsOf } from "../../src/engine/model/cell-column";
import type { RawCell, RawSheet } from "../../src/engine/model/raw-sheet";
import { rawBlock } from "./raw-block";

/** A whole number from 0 to below, of a sequence that a seed gives (mulberry32). */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What stands in cells of other people's workbooks. */
const CELLS: readonly RawCell[] = [
  "",
  " ",
  "\u00a0",
  "n/a",
  "#N/A",
  "-",
  "Total",
  "Grand Total:",
  "1.234,56 €",
  "(500)",
  "12k",
  "3,5 Mio.",
  "-0",
  "1e308",
  "31/02/2025",
  "03.04.25",
  "2025-13-01",
  "Q3 2025",
  "0, 0",
  "(91, 181)",
  "=1+1",
  "'",
  "\u202eevil",
  "a\nb\r\nc",
  "𝒜𝒸𝓂ℯ",
  "x".repeat(5000),
  true,
  false,
  0,
  -1,
  1e21,
  -1e-9,
  60,
  45_000.5,
  Number.MAX_SAFE_INTEGER,
];
const HEADERS = [
  "Account ID",
  "Name",
  "Rep",
  "ZIP",
  "Revenue",
  "Revenue 2025",
  "Owner",
  "",
  "Umsatz",
  "Column1",
];

type Rows = RawCell[][];
type Mutation = (rows: Rows, dice: Dice) => void;

const rowOf = (rows: Rows, dice: Dice): RawCell[] => rows[dice(rows.length)] ?? [];
const widthOf = (rows: Rows): number => Math.max(1, ...rows.map((row) => row.length));

const MUTATIONS: readonly Mutation[] = [
  /* a cell */ (rows, dice) => {
    const row = rowOf(rows, dice);
    row[dice(Math.max(1, row.length))] = CELLS[dice(CELLS.length)] ?? "";
  },
  /* a column of one kind */ (rows, dice) => {
    const column = dice(widthOf(rows));
    const cell = CELLS[dice(CELLS.length)] ?? "";
    for (const row of rows.slice(1)) if (dice(2) === 0) row[column] = cell;
  },
  /* a header */ (rows, dice) => {
    const row = rows[dice(Math.min(3, rows.length))] ?? [];
    row[dice(Math.max(1, row.length))] = HEADERS[dice(HEADERS.length)] ?? "";
  },
  /* numbers as text */ (rows, dice) => {
    const column = dice(widthOf(rows));
    for (const row of rows) {
      const cell = row[column];
      if (typeof cell === "number") row[column] = dice(2) === 0 ? String(cell) : cell.toLocaleString("de-DE");
    }
  },
  /* a row gone */ (rows, dice) => rows.splice(dice(rows.length), 1),
  /* a row twice */ (rows, dice) => {
    const at = dice(rows.length);
    rows.splice(dice(rows.length), 0, [...(rows[at] ?? [])]);
  },
  /* blank rows */ (rows, dice) =>
    rows.splice(dice(rows.length), 0, ...Array.from({ length: dice(5) }, () => [])),
  /* a banner */ (rows, dice) => rows.unshift(["Customers of ours"], ...(dice(2) === 0 ? [[]] : [])),
  /* a total, a note */ (rows, dice) => rows.push([], ["Total", "", 1], dice(2) === 0 ? ["Source: CRM"] : []),
  /* columns in another order */ (rows, dice) => {
    const left = dice(widthOf(rows));
    const right = dice(widthOf(rows));
    for (const row of rows) [row[left], row[right]] = [row[right] ?? "", row[left] ?? ""];
  },
  /* a column gone */ (rows, dice) => {
    const column = dice(widthOf(rows));
    for (const row of rows) row.splice(column, 1);
  },
  /* a blank column */ (rows, dice) => {
    const column = dice(widthOf(rows));
    for (const row of rows) row.splice(column, 0, "");
  },
  /* headers repeated */ (rows, dice) => rows.splice(dice(rows.length), 0, [...(rows[0] ?? [])]),
  /* another list below */ (rows, dice) =>
    rows.push([], ["Rep", "Region"], ["Ann Lee", "East"], ...(dice(2) === 0 ? [["Bo Chen", "West"]] : [])),
];

/** The block with some cells, rows and columns as other people might have left them. */
export function mutated(block: RawSheet, dice: Dice): RawSheet {
  const rows = rowsOf(block.columns);
  for (let left = 1 + dice(6); left > 0 && rows.length > 0; left -= 1) {
    MUTATIONS[dice(MUTATIONS.length)]?.(rows, dice);
  }
  // Short rows are filled with blanks, holes too.
  const filled = rows.map((row) => Array.from(row, (cell: RawCell | undefined) => cell ?? ""));
  const columnCount = Math.max(1, ...filled.map((row) => row.length));
  const errorCells = filled.flatMap((row, at) =>
    row.flatMap((cell, column) => (cell === "#N/A" && dice(2) === 0 ? [at * columnCount + column] : [])),
  );
  return rawBlock(block.sheet, filled, {
    table: block.table !== null && dice(2) === 0 ? block.table : null,
    firstRow: 1 + dice(4),
    firstColumn: 1 + dice(4),
    errorCells,
  });
}
