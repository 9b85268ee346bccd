/**
 * Time of each way to segment on synthetic account lists up to a full sheet, and how it grows.
 * npm run -s bench -- segmentation [--accounts 50000,200000,1048575]
 */
import { parseArgs } from "node:util";
import { createRandom } from "../src/engine/alignment/random";
import type { AccountTable } from "../src/engine/model/account-table";
import { FIELDS } from "../src/engine/model/field";
import { settingsSchema, type GivenSettings } from "../src/engine/model/settings";
import { segmentAccounts } from "../src/engine/segmentation/segment-accounts";
import { NO_FACTS } from "../src/engine/segmentation/segment-facts";

const CASES: readonly (readonly [string, GivenSettings])[] = [
  ["segment column", { segmentBy: "column" }],
  ["cumulative share", { segmentBy: "abc" }],
  [
    "cumulative share, two rules",
    {
      segmentBy: "abc",
      segmentRules: ["Industry is Retail and Potential >= 50k -> Key", "Employees >= 500 -> at least B"],
    },
  ],
  ["natural breaks", { segmentBy: "breaks", segmentCount: 5 }],
  ["recency, frequency, revenue", { segmentBy: "rfm" }],
  ["clusters, number chosen", { segmentBy: "clusters" }],
  ["density of accounts", { segmentBy: "density" }],
  ["grid", { segmentBy: "grid" }],
  ["cumulative share, potential estimated", { segmentBy: "abc", estimatePotential: true }],
];

const INDUSTRIES = ["Retail", "Banking", "Health", "Energy", "Food", "Metal"];
const STATES = ["CA", "TX", "NY", "FL", "IL", "OH", "WA"];

/** Accounts with lognormal amounts; a tenth has no potential. */
function syntheticAccounts(count: number): AccountTable {
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

/** Processor time of this thread, milliseconds. */
async function processorMs(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

export async function benchSegmentation(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { accounts: { type: "string", default: "50000,200000,1048575" } },
  });
  const sizes = values.accounts.split(",").map(Number);
  const tables = sizes.map(syntheticAccounts);
  console.log(
    `| way to segment | ${sizes.map((size) => `${size.toLocaleString("en-US")}, ms`).join(" | ")} | exponent |`,
  );
  console.log(`| --- | ${sizes.map(() => "---:").join(" | ")} | ---: |`);
  for (const [name, given] of CASES) {
    const settings = settingsSchema.parse(given);
    const times: number[] = [];
    for (const table of tables) {
      const once = (): Promise<number> => processorMs(() => segmentAccounts(table, settings, NO_FACTS, null));
      times.push(Math.min(await once(), await once()));
    }
    const first = times[0] ?? Number.NaN;
    const last = times.at(-1) ?? Number.NaN;
    const exponent = Math.log(last / first) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
    console.log(
      `| ${name} | ${times.map((time) => Math.round(time).toLocaleString("en-US")).join(" | ")} | ${exponent.toFixed(2)} |`,
    );
  }
}
