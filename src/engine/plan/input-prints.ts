import { Pacer } from "../alignment/pacer";
import type { EntityKind } from "../model/field";
import { type ColumnPrint, type InputPrint, KEY_FIELD, PRINT_GROUPS } from "../model/input-print";
import type { OtherColumn } from "../model/other-column";
import type { Control } from "../model/progress";
import type { PlanInput } from "./prepare-plan";

type Cells = readonly string[] | ArrayLike<number>;

/** A list with what tells its rows apart, whatever their order. */
interface PrintedList {
  readonly entity: EntityKind;
  readonly sheet: string;
  readonly count: number;
  /** Columns whose texts together are the key of a row. */
  readonly key: readonly (readonly string[])[];
  readonly columns: readonly { readonly field: string; readonly header: string; readonly cells: Cells }[];
}

/**
 * Prints of the lists that were read, column by column: a column whose cells change has another print, the order of
 * the rows does not count. The rows are dealt into 128 groups by their keys (ID of an account, rep or deal), and each
 * group has digits of its own, so that two prints of a column tell in how many groups something has changed, and with
 * that in how many rows at least. Time linear in the cells.
 *
 * @param asked columns that no field reads and a rule of segments asks
 * @throws EngineError CANCELLED
 */
export async function inputPrints(
  input: PlanInput,
  asked: readonly OtherColumn[],
  control: Control,
): Promise<InputPrint[]> {
  const pacer = new Pacer(control);
  const prints: InputPrint[] = [];
  for (const list of listsOf(input, asked)) {
    const keys = await keysOf(list, pacer);
    const columns: ColumnPrint[] = [
      { field: KEY_FIELD, header: "", digits: await digitsOf(list, keys, keys, pacer) },
    ];
    for (const { field, header, cells } of list.columns) {
      columns.push({ field, header, digits: await digitsOf(list, cells, keys, pacer) });
    }
    prints.push({ entity: list.entity, sheet: list.sheet, rows: list.count, columns });
  }
  return prints;
}

function listsOf(input: PlanInput, asked: readonly OtherColumn[]): PrintedList[] {
  const { accounts, reps, opportunities, costs, mapping } = input;
  const columnsOf = (entity: EntityKind, table: object): PrintedList["columns"] => {
    const fields = mapping.entities.find((one) => one.entity === entity)?.fields ?? [];
    return fields.flatMap(({ field, header }) => {
      const cells = field === "location" ? pointsOf(table) : (Reflect.get(table, field) as unknown);
      return isCells(cells) ? [{ field, header, cells }] : [];
    });
  };
  const others = asked.map(({ header, cells }) => ({ field: "", header, cells }));
  const lists: PrintedList[] = [
    {
      entity: "account",
      sheet: accounts.sheet,
      count: accounts.count,
      key: [accounts.id],
      columns: [...columnsOf("account", accounts), ...others],
    },
  ];
  // Reps that are the owners of the accounts are no list of their own.
  if (!reps.fromOwners) {
    const key = reps.id.map((id, row) => (id === "" ? (reps.name[row] ?? "") : id));
    const { sheet, count } = reps;
    lists.push({ entity: "rep", sheet, count, key: [key], columns: columnsOf("rep", reps) });
  }
  if (opportunities) {
    const { sheet, count, id, account } = opportunities;
    const key = id.some((one) => one !== "") ? [id] : [account];
    const columns = columnsOf("opportunity", opportunities);
    lists.push({ entity: "opportunity", sheet, count, key, columns });
  }
  if (costs) {
    const { sheet, count, rep, territory, region } = costs;
    const key = [rep, territory, region];
    lists.push({ entity: "cost", sheet, count, key, columns: columnsOf("cost", costs) });
  }
  return lists;
}

/** Coordinates of one cell as one number: 1000 latitude + longitude, both in degrees. */
function pointsOf(table: object): Float64Array | null {
  const latitude: unknown = Reflect.get(table, "latitude");
  const longitude: unknown = Reflect.get(table, "longitude");
  if (!(latitude instanceof Float64Array) || !(longitude instanceof Float64Array)) return null;
  return latitude.map((degrees, row) => degrees * 1000 + (longitude[row] ?? NaN));
}

function isCells(cells: unknown): cells is Cells {
  return (ArrayBuffer.isView(cells) && !(cells instanceof DataView)) || Array.isArray(cells);
}

const DUE = 1023;

/** Hash of the key of each row. */
async function keysOf({ key, count }: PrintedList, pacer: Pacer): Promise<Uint32Array> {
  const of = new Uint32Array(count);
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, count);
    let hash = FIRST;
    for (const texts of key) hash = withText(hash, texts[row] ?? "");
    of[row] = hash >>> 0;
  }
  return of;
}

async function digitsOf(
  { count }: PrintedList,
  cells: Cells,
  keys: Uint32Array,
  pacer: Pacer,
): Promise<string> {
  const bits = new DataView(new ArrayBuffer(8));
  const sums = new Uint32Array(PRINT_GROUPS);
  for (let row = 0; row < count; row++) {
    if ((row & DUE) === 0) await pacer.breathe(row, count);
    const key = keys[row] ?? 0;
    const cell = cells[row] ?? "";
    const hash = spread(typeof cell === "number" ? withNumber(key, cell, bits) : withText(key, cell));
    const group = spread(key) % PRINT_GROUPS;
    // Adding up whatever the order: the order of the rows does not count.
    sums[group] = (sums[group] ?? 0) + hash;
  }
  let all = FIRST;
  for (const sum of sums) all = spread(Math.imul(all ^ sum, PRIME));
  return hex(all, 8) + Array.from(sums, (sum) => hex(spread(sum) >>> 24, 2)).join("");
}

/** 32-bit FNV-1a over the units of a text, with its end. */
const FIRST = 0x811c9dc5;
const PRIME = 0x01000193;

function withText(hash: number, text: string): number {
  let next = hash;
  for (let at = 0; at < text.length; at++) next = Math.imul(next ^ text.charCodeAt(at), PRIME);
  return Math.imul(next ^ 0xffff, PRIME);
}

/** By its bits; all NaN are one, and -0 is 0. */
function withNumber(hash: number, value: number, bits: DataView): number {
  bits.setFloat64(0, Number.isNaN(value) ? Number.NaN : value === 0 ? 0 : value);
  if (Number.isNaN(value)) bits.setUint32(0, 0x7ff80000);
  const high = Math.imul(hash ^ bits.getUint32(0), PRIME);
  return Math.imul(spread(high) ^ bits.getUint32(4), PRIME);
}

/** Every bit of a hash depends on all of them afterwards (the finaliser of MurmurHash3, Appleby 2011). */
function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hex(value: number, digits: number): string {
  return (value >>> 0).toString(16).padStart(digits, "0");
}
