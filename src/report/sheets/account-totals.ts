import type { ReportFacts } from "../report-facts";

/** Rows whose id no earlier row has; rows without an id count, as they have their finding. */
export function distinctRows(facts: ReportFacts): number {
  const seen = new Set<string>();
  let repeated = 0;
  facts.plan.accounts.id.forEach((id, account) => {
    if ((facts.plan.accounts.setAside[account] ?? "") !== "") return;
    if (seen.has(id)) repeated++;
    seen.add(id);
  });
  return facts.plan.accounts.count - repeated;
}

/** Sum over all accounts; an account without the measure counts 0. */
export function sumOf(values: Float64Array): number {
  let total = 0;
  for (const value of values) if (!Number.isNaN(value)) total += value;
  return total;
}
