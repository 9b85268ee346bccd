import { add, real, whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Balance, Measure, Territory } from "../model/plan";
import { valueOrZero } from "./measures";

/** What stands in the way of balance whatever the search does: accounts too large, territories full by locks. */
export function balanceFindings(
  accounts: AccountTable,
  territories: readonly Territory[],
  measures: readonly Measure[],
  after: readonly Balance[],
  territoryOf: Int32Array,
  fixedTerritoryOf: Int32Array,
): Finding[] {
  return measures.flatMap((measure, index) => {
    const balance = after[index];
    if (balance?.isBalanced !== true) return [];
    return [
      ...whales(accounts, measure, balance, territoryOf),
      ...fullByLocks(accounts, territories, measure, balance, fixedTerritoryOf),
    ];
  });
}

function whales(
  accounts: AccountTable,
  measure: Measure,
  after: Balance,
  territoryOf: Int32Array,
): Finding[] {
  const { tolerance } = after;
  let largest = 0;
  for (const target of after.target) largest = Math.max(largest, target);
  const findings: Finding[] = [];
  for (let account = 0; account < accounts.count; account++) {
    if (whole(territoryOf, account) < 0) continue;
    const value = valueOrZero(measure.values, account);
    if (value <= largest * (1 + tolerance)) continue;
    const name = accounts.name[account] || accounts.id[account] || "";
    findings.push({
      severity: "look",
      code: "ACCOUNT_LARGER_THAN_TERRITORY",
      sheet: accounts.sheet,
      cell: "",
      column: measure.label,
      value: String(value),
      finding: `One account is ${Math.round((value / largest) * 100)}% of a territory: ${name} (row ${accounts.sourceRow[account] ?? 0}) alone is more than a territory's target and tolerance in ${measure.label.toLowerCase()}`,
      remedy:
        "Its territory stays over target; split the account, make it a house account, or plan fewer territories",
    });
  }
  return findings;
}

function fullByLocks(
  accounts: AccountTable,
  territories: readonly Territory[],
  measure: Measure,
  after: Balance,
  fixedTerritoryOf: Int32Array,
): Finding[] {
  const { tolerance } = after;
  const fixed = new Float64Array(territories.length);
  for (let account = 0; account < accounts.count; account++) {
    const territory = whole(fixedTerritoryOf, account);
    if (territory >= 0) add(fixed, territory, valueOrZero(measure.values, account));
  }
  const findings: Finding[] = [];
  for (const [j, territory] of territories.entries()) {
    const target = real(after.target, j);
    if (real(fixed, j) <= target * (1 + tolerance) || target <= 0) continue;
    const over = Math.round((real(fixed, j) / target - 1) * 100);
    findings.push({
      severity: "look",
      code: "LOCKS_OVERFILL_TERRITORY",
      sheet: accounts.sheet,
      cell: "",
      column: "",
      value: territory.name,
      finding: `The locked and named accounts of ${territory.rep || territory.name} alone are ${over}% over target in ${measure.label.toLowerCase()}`,
      remedy: "The territory stays over target; clear some of its locks to let it come inside",
    });
  }
  return findings;
}
