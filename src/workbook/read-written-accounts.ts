import type { WrittenPlanSheets } from "../engine/model/review";
import { readAssignmentColumn } from "./read-written-plan";
import type { RunOptions } from "./run-excel";
import { readSetAsideLabel } from "./set-aside-label";

/** Which accounts the written plan has and where; null when no plan is written. */
export async function readWrittenAccounts(
  run: RunOptions = {},
): Promise<Pick<WrittenPlanSheets, "accountId" | "territory" | "setAsideLabel"> | null> {
  const accountId = await readAssignmentColumn("Account ID", run);
  const territory = accountId === null ? null : await readAssignmentColumn("Territory", run);
  if (accountId === null || territory === null) return null;
  return { accountId, territory, setAsideLabel: await readSetAsideLabel(run) };
}
