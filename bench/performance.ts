/**
 * What measuring performance costs beside the bare read of the same deals, how it grows, and the longest stretch for
 * which the thread is not given back; then the same of a review of 50,000 accounts.
 * npm run -s bench -- performance [--deals 10000,100000,1000000]
 */
import { parseArgs } from "node:util";
import { Pacer } from "../src/engine/alignment/pacer";
import type { AccountTable, RepTable } from "../src/engine/model/account-table";
import type { OpportunityTable } from "../src/engine/model/opportunity-table";
import type { Territory } from "../src/engine/model/plan";
import type { Control } from "../src/engine/model/progress";
import type { WrittenPlanSheets } from "../src/engine/model/review";
import { settingsSchema } from "../src/engine/model/settings";
import { measurePerformance } from "../src/engine/performance/measure-performance";
import { readSales } from "../src/engine/performance/read-sales";
import { reviewPlan } from "../src/engine/performance/reviews/review-plan";
import { measuresOf } from "../src/engine/plan/measures";
import { transactionPrint } from "../src/engine/plan/transaction-print";
import { NO_FACTS } from "../src/engine/segmentation/segment-facts";
import { segmentAccounts } from "../src/engine/segmentation/segment-accounts";
import { newBook } from "../workbench/excel-host/file/load";
import { Sheet } from "../workbench/excel-host/model/sheet";
import { readPlain } from "./plain-cells";
import { syntheticAccounts } from "./synthetic-accounts";

const TERRITORIES = 300;
const DEALS_AN_ACCOUNT = 20;
const REVIEWED = 50_000;
/** 31 December 2025. */
const LAST_DAY = 46_022;
const STAGES = ["Won", "Lost", "Won", "Proposal", "Closed lost"];
const COLUMNS = ["ID", "Account", "Rep", "Stage", "Amount", "Created", "Closed"];

function repList(): RepTable {
  const count = TERRITORIES;
  const texts = (text: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => text(n));
  const blank = texts(() => "");
  const none = new Float64Array(count).fill(Number.NaN);
  return {
    sheet: "Reps",
    table: null,
    count,
    present: ["id", "name", "manager", "capacity", "quotaLastYear", "actualLastYear", "cost"],
    fromOwners: false,
    sourceRow: Int32Array.from({ length: count }, (_, n) => n + 2),
    id: texts((n) => `R-${String(n)}`),
    name: texts((n) => `Rep ${String(n)}`),
    latitude: none,
    longitude: none,
    locationLevel: texts(() => "none") as RepTable["locationLevel"],
    postalCode: blank,
    city: blank,
    state: blank,
    country: blank,
    region: texts((n) => `Region ${String(n % 8)}`),
    territory: blank,
    manager: texts((n) => `Manager ${String(n % 30)}`),
    capacity: none.map(() => 1500),
    fte: none,
    skills: blank,
    languages: blank,
    startDate: none,
    leavingDate: none,
    status: blank,
    quotaLastYear: none.map((_, n) => 900_000 + n),
    actualLastYear: none.map((_, n) => 700_000 + 1000 * n),
    cost: none.map(() => 90_000),
    setAside: blank,
  };
}

function territoryList(reps: RepTable): Territory[] {
  return Array.from({ length: TERRITORIES }, (_, n) => ({
    name: `T-${String(n)}`,
    region: reps.region[n] ?? "",
    rep: reps.name[n] ?? "",
    repIndex: n,
    capacity: 1500,
    homeLatitude: 28 + (n % 20),
    homeLongitude: -120 + 3 * (n % 15),
  }));
}

/** Two and a half years of deals; every fiftieth has no account, every eleventh no amount. */
function dealList(count: number, accounts: AccountTable, reps: RepTable): OpportunityTable {
  const texts = (text: (n: number) => string): string[] => Array.from({ length: count }, (_, n) => text(n));
  const accountOf = Int32Array.from({ length: count }, (_, n) =>
    n % 50 === 0 ? -1 : (n * 7919) % accounts.count,
  );
  const repOf = accountOf.map((account) => (account < 0 ? -1 : account % TERRITORIES));
  const closed = Float64Array.from({ length: count }, (_, n) =>
    STAGES[n % 5] === "Proposal" ? Number.NaN : LAST_DAY - ((n * 37) % 900),
  );
  return {
    sheet: "Deals",
    table: null,
    count,
    present: ["id", "account", "rep", "stage", "amount", "created", "closed"],
    sourceRow: Int32Array.from({ length: count }, (_, n) => n + 2),
    id: texts((n) => `D-${String(n)}`),
    account: texts((n) => accounts.id[accountOf[n] ?? -1] ?? ""),
    accountIndex: accountOf,
    rep: texts((n) => reps.name[repOf[n] ?? -1] ?? ""),
    repIndex: repOf,
    amount: Float64Array.from({ length: count }, (_, n) => (n % 11 === 0 ? Number.NaN : 500 + (n % 9000))),
    stage: texts((n) => STAGES[n % 5] ?? ""),
    created: closed.map((day, n) => (Number.isNaN(day) ? LAST_DAY - (n % 90) : day - ((n * 13) % 120))),
    closed,
    product: texts(() => ""),
  };
}

/** Processor time of all threads, ms: other work on the machine does not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** A control that keeps the longest stretch between two pauses. */
class Stretches implements Control {
  longest = 0;
  private began = busy();

  report(): void {
    // Nobody reads the progress of a bench.
  }

  isCancelled(): boolean {
    return false;
  }

  now(): number {
    return busy();
  }

  async pause(): Promise<void> {
    this.end();
    await new Promise((resolve) => setImmediate(resolve));
    this.began = busy();
  }

  end(): void {
    this.longest = Math.max(this.longest, busy() - this.began);
  }
}

async function bareRead(deals: OpportunityTable): Promise<number> {
  const book = newBook();
  const sheet = new Sheet(book.makeId(), "Deals");
  const columns = [
    deals.id,
    deals.account,
    deals.rep,
    deals.stage,
    deals.amount,
    deals.created,
    deals.closed,
  ];
  columns.forEach((cells, column) => {
    const { values } = sheet.cells.column(column);
    values[0] = COLUMNS[column] ?? "";
    for (let row = 0; row < deals.count; row++) {
      const cell = cells[row] ?? "";
      if (!Number.isNaN(cell)) values[row + 1] = cell;
    }
  });
  book.sheets.splice(0, book.sheets.length, sheet);
  book.active = sheet;
  const start = busy();
  await readPlain(book, [{ sheet: "Deals", rows: deals.count + 1, columns: COLUMNS.length }]);
  return busy() - start;
}

interface Cost {
  readonly printMs: number;
  readonly readMs: number;
  readonly measureMs: number;
  readonly longestMs: number;
}

async function measured(accounts: AccountTable, reps: RepTable, deals: OpportunityTable): Promise<Cost> {
  const settings = settingsSchema.parse({});
  const segmented = await segmentAccounts(accounts, settings, NO_FACTS, null);
  const territoryOf = Int32Array.from({ length: accounts.count }, (_, n) => n % TERRITORIES);
  const ground = {
    accounts: segmented.accounts,
    reps,
    deals,
    costs: null,
    segmentation: segmented.segmentation,
    density: null,
    measures: measuresOf(segmented.accounts),
    territories: territoryList(reps),
    territoryOf,
    previousTerritoryOf: territoryOf,
    quotas: null,
    workload: null,
    settings,
  };
  const control = new Stretches();
  const pacer = new Pacer(control);
  const start = busy();
  await transactionPrint(deals, null, pacer);
  const printed = busy();
  const sales = await readSales(deals, accounts.count, settings, pacer);
  const read = busy();
  await measurePerformance({ ...ground, sales }, pacer);
  control.end();
  return {
    printMs: printed - start,
    readMs: read - printed,
    measureMs: busy() - read,
    longestMs: control.longest,
  };
}

/** A plan as written, every twentieth account moved by hand. */
function writtenPlan(accounts: AccountTable, territories: readonly Territory[]): WrittenPlanSheets {
  const planned = accounts.id.map((_, n) => territories[n % TERRITORIES]?.name ?? "");
  return {
    territories: territories.map((one) => ({ ...one, travel: 100, quota: Number.NaN })),
    houseLabel: "House",
    setAsideLabel: "Set aside",
    writtenAt: "",
    writtenOn: LAST_DAY,
    balanceOn: [{ measure: "potential", tolerance: 0.1 }],
    regions: "none",
    regionTargets: null,
    accountId: accounts.id,
    account: accounts.name,
    territory: planned.map((name, n) => (n % 20 === 0 ? `T-${String((n * 7) % TERRITORIES)}` : name)),
    plannedTerritory: planned,
    amounts: [{ measure: "potential", values: accounts.potential }],
  };
}

async function reviewed(
  accounts: AccountTable,
  reps: RepTable,
  deals: OpportunityTable,
): Promise<Omit<Cost, "printMs" | "readMs">> {
  const control = new Stretches();
  const input = { mapping: { entities: [] }, accounts, reps, findings: [], opportunities: deals };
  const start = busy();
  await reviewPlan(input, writtenPlan(accounts, territoryList(reps)), {}, LAST_DAY, control);
  control.end();
  return { measureMs: busy() - start, longestMs: control.longest };
}

/** The one of three runs with the shortest stretch: what the collector of garbage does in between is not of the work. */
async function best<Found extends Pick<Cost, "longestMs">>(work: () => Promise<Found>): Promise<Found> {
  let found = await work();
  for (let run = 1; run < 3; run++) {
    const other = await work();
    if (other.longestMs < found.longestMs) found = other;
  }
  return found;
}

/** Prints a row a size and one for the review. */
export async function benchPerformance(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { deals: { type: "string", default: "10000,100000,1000000" } },
  });
  const ms = (value: number): string => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
  const reps = repList();
  console.log(
    "| deals | bare read | fingerprint | read as deals | measured | all / bare | longest stretch |",
  );
  console.log("| ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
  for (const count of values.deals.split(",").map(Number)) {
    const accounts = syntheticAccounts(Math.max(TERRITORIES, Math.round(count / DEALS_AN_ACCOUNT)));
    const deals = dealList(count, accounts, reps);
    const bare = await bareRead(deals);
    const { printMs, readMs, measureMs, longestMs } = await best(() => measured(accounts, reps, deals));
    const all = (printMs + readMs + measureMs) / bare;
    console.log(
      `| ${count.toLocaleString("en-US")} | ${ms(bare)} | ${ms(printMs)} | ${ms(readMs)} | ${ms(measureMs)} | ${all.toFixed(2)} | ${ms(longestMs)} |`,
    );
  }
  const accounts = syntheticAccounts(REVIEWED);
  const deals = dealList(100_000, accounts, reps);
  const { measureMs, longestMs } = await best(() => reviewed(accounts, reps, deals));
  console.log(
    `\nReview of ${REVIEWED.toLocaleString("en-US")} accounts in ${String(TERRITORIES)} territories: ${ms(measureMs)}, longest stretch ${ms(longestMs)}`,
  );
}
