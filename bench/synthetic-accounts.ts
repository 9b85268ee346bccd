import { createRandom } from "../src/engine/alignment/random";
import type { AccountTable } from "../src/engine/model/account-table";
import { FIELDS } from "../src/engine/model/field";

const INDUSTRIES = ["Retail", "Banking", "Health", "Energy", "Food", "Metal"];
const STATES = ["CA", "TX", "NY", "FL", "IL", "OH", "WA"];

/** Accounts with lognormal amounts; a tenth has no potential. */
export function syntheticAccounts(count: number): AccountTable {
  const random = createRandom(1);
  const normal = (): number => {
    let sum = -6;
    for (let n = 0; n < 12; n++) sum += random.next();
    return sum;
  };
  const texts = (text: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => text(n));
  const numbers = (value: (n: number) => number): Float64Array =>
    Float64Array.from({ length: count }, (_, n) => value(n));
  const blank = texts(() => "");
  const none = numbers(() => Number.NaN);
  const employees = numbers(() => Math.round(Math.exp(3 + 1.5 * normal())));
  const potential = employees.map((size) => Math.round(1000 * (1 + size) * Math.exp(0.6 * normal())));
  return {
    sheet: "Accounts",
    table: null,
    count,
    present: [...FIELDS.account],
    sourceRow: Int32Array.from({ length: count }, (_, n) => n + 2),
    id: texts((n) => `A-${String((n * 7919) % 10_000_019)}`),
    name: texts((n) => `Account ${String(n)}`),
    latitude: numbers(() => 28 + 20 * random.next()),
    longitude: numbers(() => -120 + 45 * random.next()),
    locationLevel: texts(() => "coordinates") as AccountTable["locationLevel"],
    postalCode: blank,
    city: blank,
    state: texts(() => STATES[random.below(STATES.length)] ?? ""),
    country: texts(() => "US"),
    region: blank,
    territory: blank,
    owner: blank,
    industry: texts(() => INDUSTRIES[random.below(INDUSTRIES.length)] ?? ""),
    segment: texts((n) => ["Key", "Core", "Base", "Base"][n % 4] ?? ""),
    status: blank,
    parent: blank,
    language: blank,
    skills: blank,
    namedOwner: blank,
    contact: blank,
    contactEmail: blank,
    contactPhone: blank,
    revenue: potential.map((value) => Math.round(value * random.next())),
    potential: potential.map((value, n) => (n % 10 === 0 ? Number.NaN : value)),
    forecast: none,
    employees,
    callsPerYear: none,
    hoursPerCall: none,
    customerSince: none,
    lastActivity: numbers(() => 45_000 + random.below(1000)),
    lock: new Uint8Array(count),
    setAside: blank,
  };
}
