import type { Pacer } from "../alignment/pacer";
import type { AccountTable, RepTable } from "../model/account-table";
import type { OtherColumn } from "../model/other-column";
import { reviewSettings } from "../model/review-settings";
import { sheetSettings } from "../model/sheet-settings";
import type { TerritoryCosts } from "../model/resource-plan";
import type { Settings } from "../model/settings";

/**
 * 64-bit FNV-1a in two 32-bit halves, byte by byte. Not for security: it tells inputs
 * apart, and equal inputs give equal text on every machine.
 *
 * @see Fowler, Noll, Vo & Eastlake (2024) The FNV non-cryptographic hash algorithm
 */
export class Fnv1a64 {
  private high = 0xcbf29ce4;
  private low = 0x84222325;
  private readonly bytes = new DataView(new ArrayBuffer(8));

  byte(value: number): void {
    const low = (this.low ^ (value & 0xff)) >>> 0;
    // hash * 0x100000001b3 = (hash << 40) + hash * 0x1b3, modulo 2^64.
    const product = low * 0x1b3;
    const carry = Math.floor(product / 4294967296);
    this.high = (Math.imul(this.high, 0x1b3) + carry + (low << 8)) >>> 0;
    this.low = product >>> 0;
  }

  /** A text and its end, so that "ab", "c" differs from "a", "bc". */
  text(value: string): void {
    for (let i = 0; i < value.length; i++) {
      const unit = value.charCodeAt(i);
      this.byte(unit);
      this.byte(unit >>> 8);
    }
    this.byte(0xff);
    this.byte(0xff);
  }

  /** A number by its bits; all NaN are one, and -0 is 0. */
  number(value: number): void {
    this.bytes.setFloat64(0, Number.isNaN(value) ? Number.NaN : value === 0 ? 0 : value);
    if (Number.isNaN(value)) this.bytes.setUint32(0, 0x7ff80000);
    for (let i = 0; i < 8; i++) this.byte(this.bytes.getUint8(i));
  }

  /** Begins again. */
  restart(): void {
    this.high = 0xcbf29ce4;
    this.low = 0x84222325;
  }

  /** Both halves, to add up hashes of rows whatever their order. */
  halves(): readonly [high: number, low: number] {
    return [this.high, this.low];
  }

  /** 16 hex digits, lower case. */
  digits(): string {
    return this.high.toString(16).padStart(8, "0") + this.low.toString(16).padStart(8, "0");
  }
}

/**
 * Text of 16 hex digits over everything a plan depends on: the used columns of accounts
 * and reps and the settings. Accounts count in the order of their ids, so sorting the
 * sheet changes nothing; reps count in their order, which the plan follows.
 *
 * @param pipeline open opportunities of the accounts, where quotas go by them
 * @param costs of the territories, where budget or support are shared out
 * @param transactions text over the lists of deals and costs, "" without either
 * @param order account rows in the order of their ids
 * @param asked columns that no field reads and a rule of segments asks
 */
export async function fingerprint(
  accounts: AccountTable,
  reps: RepTable,
  settings: Settings,
  order: Int32Array,
  pacer: Pacer,
  pipeline: Float64Array | null = null,
  asked: readonly OtherColumn[] = [],
  costs: TerritoryCosts | null = null,
  transactions = "",
): Promise<string> {
  const hash = new Fnv1a64();
  if (transactions !== "") hash.text(transactions);
  for (const key of Object.keys(settings).sort()) {
    // When and against which limits a plan is reviewed, and what is written of it, decides nothing in it.
    if (key in reviewSettings || key in sheetSettings) continue;
    hash.text(key);
    hash.text(JSON.stringify(settings[key as keyof Settings]));
  }
  const accountTexts = [
    accounts.id,
    accounts.name,
    accounts.owner,
    accounts.namedOwner,
    accounts.region,
    accounts.state,
    accounts.parent,
    accounts.language,
    accounts.skills,
    accounts.industry,
    accounts.segment,
    accounts.setAside,
    accounts.locationLevel,
    ...asked.flatMap(({ cells }) => (cells instanceof Float64Array ? [] : [cells])),
  ];
  const accountNumbers = [
    accounts.latitude,
    accounts.longitude,
    accounts.potential,
    accounts.revenue,
    accounts.forecast,
    accounts.callsPerYear,
    accounts.hoursPerCall,
    accounts.customerSince,
    ...(pipeline === null ? [] : [pipeline]),
    ...asked.flatMap(({ cells }) => (cells instanceof Float64Array ? [cells] : [])),
  ];
  for (const { header } of asked) hash.text(header);
  await hashRows(hash, { texts: accountTexts, numbers: accountNumbers, bytes: accounts.lock }, order, pacer);
  hashReps(hash, reps);
  for (const column of costs === null ? [] : [costs.rep, costs.other]) {
    for (const cost of column) hash.number(cost);
  }
  return hash.digits();
}

/** Columns of a table as they are hashed row by row: the texts, the numbers, then a column of bytes. */
export interface RowColumns {
  readonly texts: readonly (readonly string[])[];
  readonly numbers: readonly ArrayLike<number>[];
  readonly bytes?: Uint8Array;
}

/** Adds the rows in the order given. */
export async function hashRows(
  hash: Fnv1a64,
  { texts, numbers, bytes }: RowColumns,
  order: Int32Array,
  pacer: Pacer,
): Promise<void> {
  let done = 0;
  for (const row of order) {
    if ((++done & 255) === 0) await pacer.breathe(6 * order.length + done, 8 * order.length);
    for (const column of texts) hash.text(column[row] ?? "");
    for (const column of numbers) hash.number(column[row] as number);
    if (bytes !== undefined) hash.byte(bytes[row] as number);
  }
}

/** Adds what a plan reads of the reps, in the order of the list. */
export function hashReps(hash: Fnv1a64, reps: RepTable): void {
  const texts = [
    reps.id,
    reps.name,
    reps.territory,
    reps.region,
    reps.state,
    reps.skills,
    reps.languages,
    reps.status,
    reps.setAside,
    reps.locationLevel,
  ];
  for (let row = 0; row < reps.count; row++) {
    for (const column of texts) hash.text(column[row] ?? "");
    for (const column of [
      reps.latitude,
      reps.longitude,
      reps.capacity,
      reps.fte,
      reps.startDate,
      reps.leavingDate,
      reps.quotaLastYear,
      reps.actualLastYear,
    ])
      hash.number(column[row] as number);
  }
}
