import type { WrittenPlanSheets } from "../engine/model/review";
import { readOwnedTable } from "./read-owned-table";
import { readAssignmentColumn } from "./read-written-plan";
import type { RunOptions } from "./run-excel";

/** Which accounts the written plan has and where; null when no plan is written. */
export async function readWrittenAccounts(
  run: RunOptions = {},
): Promise<Pick<WrittenPlanSheets, "accountId" | "territory" | "setAsideLabel"> | null> {
  const accountId = await readAssignmentColumn("Account ID", run);
  const territory = accountId === null ? null : await readAssignmentColumn("Territory", run);
  if (accountId === null || territory === null) return null;
  const settings = await readOwnedTable("planSettings", "EF_Settings", run);
  const [setting = -1, value = -1] = ["Setting", "Value"].map((header) => settings?.headers.indexOf(header));
  const label = settings?.rows.find((row) => row[setting] === "Accounts set aside are called")?.[value];
  return { accountId, territory, setAsideLabel: label === undefined ? "Set aside" : String(label) };
}
