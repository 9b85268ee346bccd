/**
 * Time of the workload and of the rep match on synthetic account lists, how it grows with accounts, and what it is
 * against one distance an account, the least that anything with homes needs.
 * npm run -s bench -- workload [--accounts 12500,50000,200000] [--reps 300]
 */
import { parseArgs } from "node:util";
import { Pacer } from "../src/engine/alignment/pacer";
import { createRandom } from "../src/engine/alignment/random";
import { distanceKm } from "../src/engine/geography/distance";
import { coverageOf } from "../src/engine/matching/coverage";
import { matchPlan } from "../src/engine/matching/plan-matching";
import type { AccountTable, RepTable } from "../src/engine/model/account-table";
import { FIELDS } from "../src/engine/model/field";
import type { Measure, Territory } from "../src/engine/model/plan";
import { settingsSchema } from "../src/engine/model/settings";
import { eligibilityOf } from "../src/engine/plan/eligibility";
import { travelOf } from "../src/engine/plan/plan-workload";
import { repHours } from "../src/engine/workload/rep-hours";
import { benchControl } from "./alignment/bench-control";
import { processorMs } from "./processor-time";
import { syntheticAccounts } from "./synthetic-accounts";

const SKILLS = ["Retail", "Banking", "Health", "Energy", "Food", "Metal", "Cloud", "Security"];
const LANGUAGES = ["English", "Spanish", "French", "German"];

/** Accounts with reps beside them, each rep in the middle of a strip of the country. */
interface Ground {
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly territories: readonly Territory[];
  readonly territoryOf: Int32Array;
  readonly order: Int32Array;
}

export async function benchWorkload(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      accounts: { type: "string", default: "12500,50000,200000" },
      reps: { type: "string", default: "300" },
    },
  });
  const sizes = values.accounts.split(",").map(Number);
  const reps = Number(values.reps);
  const grounds = sizes.map((size) => groundOf(size, reps));
  console.log(
    `| ${String(reps)} reps | ${sizes.map((size) => `${size.toLocaleString("en-US")}, ms`).join(" | ")} | exponent |`,
  );
  console.log(`| --- | ${sizes.map(() => "---:").join(" | ")} | ---: |`);
  for (const [name, work] of WORKS) {
    const times: number[] = [];
    for (const ground of grounds) {
      const once = (): Promise<number> => processorMs(() => work(ground));
      times.push(Math.min(await once(), await once(), await once()));
    }
    const growth = (times.at(-1) ?? Number.NaN) / (times[0] ?? Number.NaN);
    const exponent = Math.log(growth) / Math.log((sizes.at(-1) ?? 1) / (sizes[0] ?? 1));
    console.log(`| ${name} | ${times.map((time) => time.toFixed(1)).join(" | ")} | ${exponent.toFixed(2)} |`);
  }
}

const settings = settingsSchema.parse({ planYearStart: "2027-01-01" });
const pacer = (): Pacer => new Pacer(benchControl());
const potentialOf = ({ accounts }: Ground): Measure => ({
  key: "potential",
  label: "Potential",
  unit: "money",
  values: accounts.potential,
});

const WORKS: readonly (readonly [string, (ground: Ground) => Promise<unknown>])[] = [
  ["one distance an account", (ground) => Promise.resolve(distances(ground))],
  ["travel of the territories", (ground) => travelOf(ground, settings, pacer())],
  [
    "hours of the reps",
    ({ reps }) => Promise.resolve(repHours(reps, Array.from(reps.name.keys()), settings)),
  ],
  [
    "scores, coverage",
    (ground) => matchPlan(matched(ground, "owners"), potentialOf(ground), ground.order, pacer()),
  ],
  [
    "coverage alone",
    (ground) => coverageOf(ground.accounts, ground.reps, ground.territoryOf, potentialOf(ground), pacer()),
  ],
  [
    "scores, coverage, reasons of found territories",
    (ground) => matchPlan(matched(ground, "blank"), potentialOf(ground), ground.order, pacer()),
  ],
  [
    "who may have what, all preferred",
    ({ accounts, reps, territories }) =>
      eligibilityOf(
        accounts,
        reps,
        territories,
        {
          name: [],
          ofTerritory: new Int32Array(territories.length).fill(-1),
          ofAccount: new Int32Array(accounts.count).fill(-1),
          targetGroup: new Int32Array(territories.length),
          findings: [],
        },
        settingsSchema.parse({
          matchSkills: "preferred",
          matchIndustry: "preferred",
          matchLanguage: "preferred",
        }),
        pacer(),
      ),
  ],
];

function matched(ground: Ground, startFrom: "owners" | "blank"): Parameters<typeof matchPlan>[0] {
  return { ...ground, previousTerritoryOf: ground.territoryOf, settings: { ...settings, startFrom } };
}

function distances({ accounts, territories, territoryOf }: Ground): number {
  let km = 0;
  for (let account = 0; account < accounts.count; account++) {
    const home = territories[territoryOf[account] ?? -1];
    km += distanceKm(
      accounts.latitude[account] ?? Number.NaN,
      accounts.longitude[account] ?? Number.NaN,
      home?.homeLatitude ?? Number.NaN,
      home?.homeLongitude ?? Number.NaN,
    );
  }
  return km;
}

/** Each rep has the accounts of a strip as wide as all others, from west to east. */
function groundOf(count: number, repCount: number): Ground {
  const random = createRandom(2);
  const plain = syntheticAccounts(count);
  const texts = (text: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => text(n));
  const one = (words: readonly string[]): string => words[random.below(words.length)] ?? "";
  const accounts: AccountTable = {
    ...plain,
    language: texts((n) => (n % 3 === 0 ? one(LANGUAGES) : "")),
    skills: texts((n) => (n % 4 === 0 ? `${one(SKILLS)}; ${one(SKILLS)}` : "")),
    callsPerYear: Float64Array.from({ length: count }, (_, n) => 2 + (n % 5) * 4),
    hoursPerCall: new Float64Array(count).fill(1.5),
  };
  const territoryOf = Int32Array.from(plain.longitude, (east) =>
    Math.min(repCount - 1, Math.max(0, Math.floor(((east + 120) / 45) * repCount))),
  );
  const middle = (rep: number): number => -120 + (45 * (rep + 0.5)) / repCount;
  return {
    accounts,
    reps: repTable(repCount, middle, () => [`${one(SKILLS)}; ${one(SKILLS)}`, `English / ${one(LANGUAGES)}`]),
    territories: Array.from({ length: repCount }, (_, rep): Territory => ({
      name: `T-${String(rep + 1)}`,
      region: "",
      rep: `Rep ${String(rep + 1)}`,
      repIndex: rep,
      capacity: 1500,
      homeLatitude: 38,
      homeLongitude: middle(rep),
    })),
    territoryOf,
    order: Int32Array.from({ length: count }, (_, n) => n),
  };
}

function repTable(
  count: number,
  eastOf: (rep: number) => number,
  traitsOf: () => readonly [skills: string, languages: string],
): RepTable {
  const reps = Array.from({ length: count }, (_, rep) => rep);
  const traits = reps.map(traitsOf);
  const blank = reps.map(() => "");
  const none = new Float64Array(count).fill(Number.NaN);
  return {
    sheet: "Reps",
    table: null,
    count,
    present: [...FIELDS.rep],
    fromOwners: false,
    sourceRow: Int32Array.from(reps, (rep) => rep + 2),
    id: reps.map((rep) => `R-${String(rep + 1)}`),
    name: reps.map((rep) => `Rep ${String(rep + 1)}`),
    latitude: new Float64Array(count).fill(38),
    longitude: Float64Array.from(reps, eastOf),
    locationLevel: reps.map(() => "coordinates" as const),
    postalCode: blank,
    city: blank,
    state: blank,
    country: blank,
    region: blank,
    territory: blank,
    manager: blank,
    capacity: none,
    skills: traits.map(([skills]) => skills),
    languages: traits.map(([, languages]) => languages),
    fte: none,
    startDate: Float64Array.from(reps, (rep) => (rep % 10 === 0 ? 46_400 : 45_000)),
    leavingDate: none,
    status: blank,
    quotaLastYear: none,
    actualLastYear: none,
    cost: none,
    setAside: blank,
  };
}
