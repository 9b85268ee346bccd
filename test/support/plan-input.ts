import { FIELDS, type AccountField, type RepField } from "../../src/engine/model/field";
import type { AccountTable, LocationLevel, RepTable } from "../../src/engine/model/account-table";
import type { CostTable } from "../../src/engine/model/cost-table";
import type { Control } from "../../src/engine/model/progress";
import type { PlanInput } from "../../src/engine/plan/prepare-plan";

export interface AccountRow {
  readonly id?: string;
  readonly name?: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly level?: LocationLevel;
  readonly owner?: string;
  readonly named?: string;
  readonly lock?: boolean;
  readonly potential?: number;
  readonly revenue?: number;
  readonly calls?: number;
  readonly hours?: number;
  readonly setAside?: string;
  readonly parent?: string;
  readonly region?: string;
  readonly state?: string;
  readonly language?: string;
  readonly industry?: string;
  /** Skills that the account asks for. */
  readonly needs?: string;
  /** Serial day. */
  readonly since?: number;
  readonly segment?: string;
  readonly status?: string;
  readonly country?: string;
  readonly employees?: number;
  readonly forecast?: number;
  /** Serial day. */
  readonly lastActivity?: number;
}

export interface RepRow {
  readonly name: string;
  readonly id?: string;
  readonly at?: readonly [latitude: number, longitude: number];
  readonly territory?: string;
  readonly region?: string;
  readonly capacity?: number;
  readonly state?: string;
  readonly fte?: number;
  /** Serial days. */
  readonly startDate?: number;
  readonly leavingDate?: number;
  readonly status?: string;
  readonly skills?: string;
  readonly languages?: string;
  readonly setAside?: string;
}

/** Accounts and reps as intake hands them over, from the few facts a test names. */
export function planInput(accounts: readonly AccountRow[], reps: readonly RepRow[]): PlanInput {
  return {
    mapping: { entities: [] },
    accounts: accountTable(accounts),
    reps: repTable(reps),
    findings: [],
  };
}

export function accountTable(rows: readonly AccountRow[]): AccountTable {
  const numbers = numbersOf(rows);
  const texts = textsOf(rows);
  const present: AccountField[] = FIELDS.account.filter((field) => {
    if (field === "owner") return rows.some((row) => row.owner !== undefined);
    return field === "id";
  });
  return {
    sheet: "Accounts",
    table: null,
    count: rows.length,
    present,
    sourceRow: Int32Array.from(rows, (_, index) => index + 2),
    id: rows.map((row, index) => row.id ?? `A-${String(index + 1).padStart(4, "0")}`),
    name: rows.map((row, index) => row.name ?? `Account ${index + 1}`),
    latitude: numbers((row) => row.at?.[0]),
    longitude: numbers((row) => row.at?.[1]),
    locationLevel: rows.map((row) => row.level ?? (row.at === undefined ? "none" : "coordinates")),
    ...texts("postalCode", "city", "territory"),
    country: rows.map((row) => row.country ?? ""),
    segment: rows.map((row) => row.segment ?? ""),
    status: rows.map((row) => row.status ?? ""),
    state: rows.map((row) => row.state ?? ""),
    region: rows.map((row) => row.region ?? ""),
    industry: rows.map((row) => row.industry ?? ""),
    parent: rows.map((row) => row.parent ?? ""),
    language: rows.map((row) => row.language ?? ""),
    skills: rows.map((row) => row.needs ?? ""),
    owner: rows.map((row) => row.owner ?? ""),
    namedOwner: rows.map((row) => row.named ?? ""),
    contact: rows.map(() => ""),
    contactEmail: rows.map(() => ""),
    contactPhone: rows.map(() => ""),
    revenue: numbers((row) => row.revenue),
    potential: numbers((row) => row.potential),
    forecast: numbers((row) => row.forecast),
    employees: numbers((row) => row.employees),
    callsPerYear: numbers((row) => row.calls),
    hoursPerCall: numbers((row) => row.hours),
    lastActivity: numbers((row) => row.lastActivity),
    customerSince: numbers((row) => row.since),
    lock: Uint8Array.from(rows, (row) => (row.lock === true ? 1 : 0)),
    setAside: rows.map((row) => row.setAside ?? ""),
  };
}

export function repTable(rows: readonly RepRow[]): RepTable {
  const numbers = numbersOf(rows);
  const texts = textsOf(rows);
  const present: RepField[] = ["id", "name"];
  return {
    sheet: "Reps",
    table: null,
    count: rows.length,
    present,
    fromOwners: false,
    sourceRow: Int32Array.from(rows, (_, index) => index + 2),
    id: rows.map((row, index) => row.id ?? `R${index + 1}`),
    name: rows.map((row) => row.name),
    latitude: numbers((row) => row.at?.[0]),
    longitude: numbers((row) => row.at?.[1]),
    locationLevel: rows.map((row): LocationLevel => (row.at === undefined ? "none" : "coordinates")),
    ...texts("postalCode", "city", "country", "manager"),
    status: rows.map((row) => row.status ?? ""),
    state: rows.map((row) => row.state ?? ""),
    skills: rows.map((row) => row.skills ?? ""),
    languages: rows.map((row) => row.languages ?? ""),
    region: rows.map((row) => row.region ?? ""),
    territory: rows.map((row) => row.territory ?? ""),
    capacity: numbers((row) => row.capacity),
    fte: numbers((row) => row.fte),
    startDate: numbers((row) => row.startDate),
    leavingDate: numbers((row) => row.leavingDate),
    quotaLastYear: numbers(() => undefined),
    actualLastYear: numbers(() => undefined),
    cost: numbers(() => undefined),
    setAside: rows.map((row) => row.setAside ?? ""),
  };
}

function numbersOf<Row>(rows: readonly Row[]): (read: (row: Row) => number | undefined) => Float64Array {
  return (read) => Float64Array.from(rows, (row) => read(row) ?? Number.NaN);
}

function textsOf(rows: readonly unknown[]): <Key extends string>(...keys: Key[]) => Record<Key, string[]> {
  return <Key extends string>(...keys: Key[]) =>
    Object.fromEntries(keys.map((key) => [key, rows.map(() => "")])) as Record<Key, string[]>;
}

/** A control that never cancels and counts its own milliseconds: no clock in tests. */
export function quietControl(): Control {
  let now = 0;
  return {
    report: () => undefined,
    isCancelled: () => false,
    now: () => now++,
    pause: () => Promise.resolve(),
  };
}

/** One cost; a row without a rep names none. */
export interface CostRow {
  readonly amount: number;
  readonly territory?: string;
  readonly region?: string;
  readonly repIndex?: number;
}

/** Costs as intake hands them over. */
export function costTable(rows: readonly CostRow[]): CostTable {
  return {
    sheet: "Costs",
    table: null,
    count: rows.length,
    present: ["amount", "territory", "region", "rep"],
    sourceRow: Int32Array.from(rows, (_, row) => row + 2),
    rep: rows.map(() => ""),
    repIndex: Int32Array.from(rows, ({ repIndex }) => repIndex ?? -1),
    territory: rows.map(({ territory }) => territory ?? ""),
    region: rows.map(({ region }) => region ?? ""),
    amount: Float64Array.from(rows, ({ amount }) => amount),
    category: rows.map(() => ""),
  };
}
