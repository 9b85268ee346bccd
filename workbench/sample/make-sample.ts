import { makePlaceSource } from "./draw-place";
import type { SampleAccount } from "./make-accounts";
import { makeAccounts } from "./make-accounts";
import type { SampleRep } from "./make-reps";
import { makeReps, ownsAccounts } from "./make-reps";
import {
  COST_FORMATS,
  COST_HEADERS,
  OPPORTUNITY_FORMATS,
  OPPORTUNITY_HEADERS,
  makeCosts,
  makeOpportunities,
} from "./make-sales";
import { plantMess } from "./plant-mess";
import { makeStream } from "./random-stream";
import { makeStory } from "./sales-story";
import { serialDay } from "./serial-day";
import type { SampleCell, SampleOptions, SampleSheet, SampleTruth, SampleWorkbook } from "./sample-workbook";

const ACCOUNT_COLUMNS: readonly (readonly [header: string, format: string])[] = [
  ["Account ID", "@"],
  ["Account Name", "@"],
  ["Region", "@"],
  ["City", "@"],
  ["State", "@"],
  ["ZIP", "@"],
  ["Country", "@"],
  ["Latitude", "0.0000"],
  ["Longitude", "0.0000"],
  ["Industry", "@"],
  ["Segment", "@"],
  ["Status", "@"],
  ["Revenue", "$#,##0"],
  ["Potential", "$#,##0"],
  ["Forecast", "$#,##0"],
  ["Employees", "#,##0"],
  ["Owner", "@"],
  ["Parent Account", "@"],
  ["Language", "@"],
  ["Calls per Year", "0"],
  ["Hours per Call", "0.00"],
  ["Locked", "@"],
  ["Named Account Owner", "@"],
  ["Last Activity", "yyyy-mm-dd"],
];

const REP_COLUMNS: readonly (readonly [header: string, format: string])[] = [
  ["Rep ID", "@"],
  ["Rep Name", "@"],
  ["Region", "@"],
  ["Territory", "@"],
  ["Manager", "@"],
  ["Status", "@"],
  ["Home City", "@"],
  ["Home State", "@"],
  ["Home ZIP", "@"],
  ["Home Latitude", "0.0000"],
  ["Home Longitude", "0.0000"],
  ["Selling Hours per Year", "#,##0"],
  ["Skills", "@"],
  ["Languages", "@"],
  ["Start Date", "yyyy-mm-dd"],
  ["Quota Last Year", "$#,##0"],
  ["Actual Last Year", "$#,##0"],
  ["Cost per Year", "$#,##0"],
];

/**
 * A made-up national US sales force with its accounts, reps, opportunities and costs.
 * Equal options give equal cells. Spread, sizes, ownership and mess follow rates measured
 * in public data.
 */
export function makeSample(options: SampleOptions): SampleWorkbook {
  requireWhole("accounts", options.accounts, 1, 1_048_000);
  requireWhole("reps", options.reps, 1, 100_000);
  requireWhole("seed", options.seed, 0, 4_294_967_295);
  const { seed, mess, asOf } = options;
  const places = makePlaceSource();
  const reps = makeReps(places, options.reps, seed, asOf, mess === 2 ? 1 : 0);
  const accounts = makeAccounts(places, reps, {
    count: options.accounts,
    seed,
    asOf,
    size: options.size ?? "b2b",
    prospectShare: mess === 2 ? 0.25 : 0.05,
  });
  const opportunityCount = options.opportunities ?? Math.min(5 * accounts.length, 20_000);

  const accountRows = accounts.map((account) => accountCells(account, accounts, reps));
  const story = makeStory(places.kindOf, reps, seed);
  const opportunityRows = makeOpportunities(accounts, reps, opportunityCount, seed, asOf, story.oddsOf);
  const repRows = repCells(reps, accounts, wonLastYear(opportunityRows, reps, asOf), seed);
  const planted = plantMess(mess, seed, {
    accounts: { sheet: "Accounts", headers: ACCOUNT_COLUMNS.map(([header]) => header), rows: accountRows },
    opportunities: { sheet: "Opportunities", headers: OPPORTUNITY_HEADERS, rows: opportunityRows },
  });
  const costRows = makeCosts(reps, seed);

  const sheets: SampleSheet[] = [
    sheet("Accounts", ACCOUNT_COLUMNS, accountRows),
    sheet("Reps", REP_COLUMNS, repRows),
    {
      name: "Opportunities",
      table: "Opportunities",
      headers: OPPORTUNITY_HEADERS,
      formats: OPPORTUNITY_FORMATS,
      rows: opportunityRows,
    },
    { name: "Costs", table: "Costs", headers: COST_HEADERS, formats: COST_FORMATS, rows: costRows },
  ];
  const ownerColumn = ACCOUNT_COLUMNS.findIndex(([header]) => header === "Owner");
  const truth: SampleTruth = {
    seed,
    mess,
    asOf,
    counts: {
      accountRows: accountRows.length,
      reps: reps.length,
      repsToBeHired: reps.filter((rep) => rep.status === "To be hired").length,
      repsRamping: reps.filter((rep) => rep.status === "Ramping").length,
      repsLeaving: reps.filter((rep) => rep.status === "Leaving").length,
      opportunities: opportunityRows.length,
      costs: costRows.length,
      locked: accounts.filter((account) => account.locked).length,
      named: accounts.filter((account) => account.namedOwner >= 0).length,
      prospects: accounts.filter((account) => account.status === "Prospect").length,
      withoutOwner: accountRows.filter((row) => row[ownerColumn] === "").length,
    },
    totals: {
      revenue: sumOf(accounts, (account) => account.revenue),
      potential: sumOf(accounts, (account) => account.potential),
      employees: sumOf(accounts, (account) => account.employees),
      workloadHours: sumOf(accounts, (account) => account.callsPerYear * account.hoursPerCall),
    },
    accountsByRegion: tally(accounts, (account) => account.region),
    accountsByState: tally(accounts, (account) => account.state),
    accountsByOwner: tally(accounts, (account) => reps[account.owner]?.name ?? ""),
    potentialByOwner: tally(
      accounts,
      (account) => reps[account.owner]?.name ?? "",
      (account) => account.potential,
    ),
    evenPotential: sumOf(accounts, (account) => account.potential) / reps.length,
    planted,
    coached: story.coached.map((rep) => reps[rep]?.name ?? ""),
  };
  return { sheets, truth };
}

function sheet(
  name: string,
  columns: readonly (readonly [header: string, format: string])[],
  rows: readonly (readonly SampleCell[])[],
): SampleSheet {
  return {
    name,
    table: name,
    headers: columns.map(([header]) => header),
    formats: columns.map(([, format]) => format),
    rows,
  };
}

function accountCells(
  account: SampleAccount,
  accounts: readonly SampleAccount[],
  reps: readonly SampleRep[],
): SampleCell[] {
  return [
    account.id,
    account.name,
    account.region,
    account.city,
    account.state,
    account.zip,
    "US",
    account.latitude,
    account.longitude,
    account.industry,
    account.segment,
    account.status,
    account.status === "Prospect" ? "" : account.revenue,
    account.potential,
    account.forecast,
    account.employees,
    reps[account.owner]?.name ?? "",
    accounts[account.parent]?.id ?? "",
    account.language,
    account.callsPerYear,
    account.hoursPerCall,
    account.locked ? "Yes" : "",
    reps[account.namedOwner]?.name ?? "",
    account.lastActivity,
  ];
}

/** What each rep has won in the year up to the day of the workbook. */
function wonLastYear(
  opportunities: readonly (readonly SampleCell[])[],
  reps: readonly SampleRep[],
  asOf: string,
): Float64Array {
  const [rep, stage, closed, amount] = ["Rep", "Stage", "Closed", "Amount"].map((header) =>
    OPPORTUNITY_HEADERS.indexOf(header),
  ) as [number, number, number, number];
  const rows = new Map(reps.map(({ name }, index) => [name, index]));
  const won = new Float64Array(reps.length);
  const from = serialDay(asOf) - 365;
  for (const row of opportunities) {
    const at = rows.get(String(row[rep]));
    if (at === undefined || row[stage] !== "Won" || Number(row[closed]) < from) continue;
    won[at] = (won[at] ?? 0) + Number(row[amount]);
  }
  return won;
}

/** Last year's quota is 8 % above what the rep's accounts buy in a year; the actual is what the rep has won. */
function repCells(
  reps: readonly SampleRep[],
  accounts: readonly SampleAccount[],
  won: Float64Array,
  seed: number,
): SampleCell[][] {
  const quotas = makeStream(seed, "reps.quota");
  const sold = new Float64Array(reps.length);
  for (const account of accounts) {
    if (account.owner >= 0) sold[account.owner] = (sold[account.owner] ?? 0) + account.revenue;
  }
  return reps.map((rep, index) => {
    const base = sold[index] ?? 0;
    const quota = Math.round((base * (1.08 + 0.05 * quotas.normal())) / 5000) * 5000;
    const actual = Math.round((won[index] ?? 0) / 100) * 100;
    return [
      rep.id,
      rep.name,
      rep.region,
      rep.territory,
      rep.manager,
      rep.status,
      rep.city,
      rep.state,
      rep.zip,
      rep.latitude,
      rep.longitude,
      rep.capacity,
      rep.skills.join("; "),
      rep.languages.join("; "),
      rep.startDate,
      ownsAccounts(rep) ? quota : "",
      ownsAccounts(rep) ? actual : "",
      rep.cost,
    ];
  });
}

function requireWhole(name: string, value: number, least: number, most: number): void {
  if (!Number.isInteger(value) || value < least || value > most) {
    throw new RangeError(
      `${name} is ${String(value)}; it must be a whole number from ${String(least)} to ${String(most)}`,
    );
  }
}

function sumOf(accounts: readonly SampleAccount[], value: (account: SampleAccount) => number): number {
  return accounts.reduce((sum, account) => sum + value(account), 0);
}

function tally(
  accounts: readonly SampleAccount[],
  key: (account: SampleAccount) => string,
  value: (account: SampleAccount) => number = () => 1,
): Record<string, number> {
  const counts = new Map<string, number>();
  for (const account of accounts) counts.set(key(account), (counts.get(key(account)) ?? 0) + value(account));
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
