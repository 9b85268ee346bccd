import type { ChangeGround } from "../engine/model/change";
import { readOverrides } from "./read-overrides";
import { readOwnedTable } from "./read-owned-table";
import { readAssignmentColumn, readWrittenPlan } from "./read-written-plan";
import type { RunOptions } from "./run-excel";

/**
 * The written plan as its sheets hold it now, with the owners, areas and quotas that can be changed by hand
 * on them; null when no plan is written.
 */
export async function readChangeGround(run: RunOptions = {}): Promise<Omit<ChangeGround, "inputs"> | null> {
  const plan = await readWrittenPlan(run);
  if (plan === null) return null;
  const areas = await readOwnedTable("territoryAreas", "EF_Areas", run);
  const at = (header: string): number => areas?.headers.indexOf(header) ?? -1;
  const [name, territory, planned] = [at("Area"), at("Territory"), at("Planned Territory")];
  const hasAreas = name >= 0 && territory >= 0 && planned >= 0;
  return {
    plan,
    areaOfRow: hasAreas ? ((await readAssignmentColumn("Area", run)) ?? []) : [],
    areas: hasAreas
      ? (areas?.rows ?? []).map((row) => ({
          name: String(row[name] ?? "").trim(),
          territory: String(row[territory] ?? "").trim(),
          plannedTerritory: String(row[planned] ?? "").trim(),
        }))
      : [],
    overrides: (await readOverrides()) ?? [],
  };
}
