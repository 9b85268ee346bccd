import { CHART_COLUMNS, type ChartGround } from "../report/chart-ground";
import { readPlanTables } from "./read-plan-tables";
import type { RunOptions } from "./run-excel";

/** What of the written plan its charts can be drawn from; null where no plan is written. */
export async function readChartGround(run: RunOptions = {}): Promise<ChartGround | null> {
  const [kpis = null, quotas = null] = await readPlanTables(
    [
      { role: "territoryKpis", table: "EF_Territories", headers: CHART_COLUMNS.territories },
      { role: "quotaAllocation", table: "EF_Quotas", headers: CHART_COLUMNS.quotas },
    ],
    run,
  );
  const names = kpis?.columns.get("Territory")?.cells.map(String) ?? [];
  if (kpis === null || names.length === 0) return null;
  return {
    territories: names,
    kpiColumns: [...kpis.columns.keys()],
    quotaColumns: quotas === null ? null : [...quotas.columns.keys()],
  };
}
