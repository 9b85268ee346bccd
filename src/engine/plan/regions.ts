import { US_REGIONS, usRegion } from "../geography/us-region";
import { usStateCode } from "../geography/us-state";
import { fold } from "../intake/header-words";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { whole } from "../alignment/typed-cell";

/** Regions that bind accounts to territories. */
export interface Regions {
  /** Names of the regions that have a territory. */
  readonly name: readonly string[];
  /** Per account: its region, or -1 when none with a territory is known. */
  readonly ofAccount: Int32Array;
  /** Per territory: its region, or -1. */
  readonly ofTerritory: Int32Array;
  /** Per territory: those whose targets share out one total; all 0 when the company shares. */
  readonly targetGroup: Int32Array;
  readonly findings: readonly Finding[];
}

/** Region of every account and territory by the settings; nothing binds when they say "none". */
export function regionsOf(
  accounts: AccountTable,
  reps: RepTable,
  territories: readonly Territory[],
  settings: Settings,
): Regions {
  const free = {
    name: [],
    ofAccount: new Int32Array(accounts.count).fill(-1),
    ofTerritory: new Int32Array(territories.length).fill(-1),
    targetGroup: new Int32Array(territories.length),
    findings: [],
  };
  if (settings.regions === "none") return free;
  const byColumn = settings.regions === "column";
  const repRegion = (rep: number): string =>
    byColumn ? (reps.region[rep] ?? "") : fiveOf(reps.region[rep] ?? "", reps.state[rep] ?? "");
  const by = settings.regions;
  const accountRegion = (account: number): string => regionTextOf(accounts, by, account);

  const name: string[] = [];
  const indexOf = new Map<string, number>();
  const ofTerritory = Int32Array.from(territories, (territory) => {
    const text = territory.repIndex >= 0 ? repRegion(territory.repIndex).trim() : "";
    if (text === "") return -1;
    const key = fold(text);
    const known = indexOf.get(key);
    if (known !== undefined) return known;
    indexOf.set(key, name.length);
    name.push(text);
    return name.length - 1;
  });
  if (name.length === 0) return { ...free, findings: [noRegionOfReps(accounts, settings)] };

  const strays = new Map<string, number>();
  const keys = new Map<string, number>();
  const ofAccount = new Int32Array(accounts.count).fill(-1);
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "") continue;
    const text = accountRegion(account).trim();
    let region = keys.get(text);
    if (region === undefined) {
      region = indexOf.get(fold(text)) ?? -1;
      keys.set(text, region);
    }
    ofAccount[account] = region;
    if (region < 0) strays.set(text, (strays.get(text) ?? 0) + 1);
  }
  const targetGroup =
    settings.regionTargets === "region" ? ofTerritory.map((region) => region + 1) : free.targetGroup;
  const findings = [...strays].map(([text, count]) => withoutTerritory(accounts, text, count));
  return { name, ofAccount, ofTerritory, targetGroup: compact(targetGroup), findings };
}

/** What an account says of its region: by the column, or one of the five US regions by state. */
export function regionTextOf(
  accounts: Pick<AccountTable, "region" | "state">,
  by: Exclude<Settings["regions"], "none">,
  account: number,
): string {
  const text = accounts.region[account] ?? "";
  return by === "column" ? text : fiveOf(text, accounts.state[account] ?? "");
}

/** How many reps can get accounts in each region that accounts can be held to; empty when accounts or reps tell none. */
export function repsByRegion(
  accounts: AccountTable,
  reps: RepTable,
  mode: "column" | "us-five",
): { name: string; reps: number }[] {
  const five: readonly string[] = US_REGIONS;
  const named = (region: string, state: string): string =>
    mode === "column" ? region.trim() : fiveOf(region, state).trim();
  const isOne = (text: string): boolean => text !== "" && (mode === "column" || five.includes(text));
  let isTold = false;
  for (let account = 0; account < accounts.count && !isTold; account++) {
    isTold = isOne(named(accounts.region[account] ?? "", accounts.state[account] ?? ""));
  }
  if (!isTold) return [];
  const counts = new Map<string, { name: string; reps: number }>();
  for (let rep = 0; rep < reps.count; rep++) {
    const name = named(reps.region[rep] ?? "", reps.state[rep] ?? "");
    if (reps.setAside[rep] !== "" || !isOne(name)) continue;
    const known = counts.get(fold(name));
    if (known === undefined) counts.set(fold(name), { name, reps: 1 });
    else known.reps++;
  }
  return [...counts.values()];
}

/** One of the five US regions, by its own name or by state; "" when neither tells. */
function fiveOf(region: string, state: string): string {
  return usRegion(usStateCode(state)) ?? region;
}

/** The same groups numbered from 0 in the order in which they come. */
function compact(groups: Int32Array): Int32Array {
  const seen = new Map<number, number>();
  return groups.map((group) => {
    const known = seen.get(group);
    if (known !== undefined) return known;
    seen.set(group, seen.size);
    return seen.size - 1;
  });
}

function withoutTerritory(accounts: AccountTable, region: string, count: number): Finding {
  const many = count === 1 ? "1 account" : `${count} accounts`;
  return {
    severity: "look",
    code: "REGION_WITHOUT_TERRITORY",
    sheet: accounts.sheet,
    cell: "",
    column: "Region",
    value: region,
    finding:
      region === ""
        ? `${many} have no region, and accounts are to stay inside theirs`
        : `No rep works in region ${region}, which has ${many}`,
    remedy:
      "Planned freely, as if every territory were theirs; add a rep to the region or correct the region",
    count,
  };
}

function noRegionOfReps(accounts: AccountTable, settings: Settings): Finding {
  return {
    severity: "look",
    code: "REGIONS_WITHOUT_REPS",
    sheet: accounts.sheet,
    cell: "",
    column: "Region",
    value: "",
    finding: `No rep has a region${settings.regions === "us-five" ? " or a US state" : ""}, and accounts are to stay inside theirs`,
    remedy: "Planned without regions; fill in the regions of the reps",
  };
}

/** Targets of one measure: what each group of territories holds, shared out by capacity. */
export function targetsOf(
  load: Float64Array,
  territories: readonly Territory[],
  targetGroup: Int32Array,
): Float64Array {
  const total = new Map<number, number>();
  const capacity = new Map<number, number>();
  for (const [j, territory] of territories.entries()) {
    const group = whole(targetGroup, j);
    total.set(group, (total.get(group) ?? 0) + (load[j] ?? 0));
    capacity.set(group, (capacity.get(group) ?? 0) + territory.capacity);
  }
  return Float64Array.from(territories, (territory, j) => {
    const group = whole(targetGroup, j);
    return ((total.get(group) ?? 0) * territory.capacity) / (capacity.get(group) ?? 1);
  });
}
