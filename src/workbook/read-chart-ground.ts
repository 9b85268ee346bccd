import type { RawCell } from "../engine/model/raw-sheet";
import {
  CHART_COLUMNS,
  CHARTED_HEADERS,
  MOST_SCENARIOS_DRAWN,
  MOST_SEGMENTS_DRAWN,
  type ChartedHeader,
  type ChartGround,
  type ScenarioGround,
  type SegmentGround,
} from "../report/chart-ground";
import { DIRECT_SUMS_LIMIT } from "../report/direct-sums";
import { hasWrittenPlan, loadSheetStates } from "./owned-sheets";
import { readPlanTables, readTableHeads, type TableHead } from "./read-plan-tables";
import { chosenScenarios } from "./read-scenarios";
import { runExcel, type RunOptions } from "./run-excel";
import { lostTable } from "./workbook-error";

const KPIS = { role: "territoryKpis", table: "EF_Territories" } as const;
const QUOTAS = { role: "quotaAllocation", table: "EF_Quotas" } as const;
const ACCOUNTS = { role: "territoryAssignments", table: "EF_Assignments" } as const;
const SEGMENTS = { role: "segments", table: "EF_Segments" } as const;
const SCENARIOS = { role: "scenarios", table: "EF_Scenarios" } as const;

/**
 * What of the written plan its charts can be drawn from; null where no plan is written.
 *
 * @param mostCounted accounts x territories up to which formulas count the segments
 * @throws WorkbookError SHEET_MISSING where a plan is written and its table of territories is gone
 */
export async function readChartGround(
  run: RunOptions = {},
  mostCounted = DIRECT_SUMS_LIMIT,
): Promise<ChartGround | null> {
  const [kpis = null, quotas = null, accounts = null, segments = null, scenarios = null] =
    await readTableHeads([KPIS, QUOTAS, ACCOUNTS, SEGMENTS, SCENARIOS], run);
  if (kpis === null) {
    if (await isPlanWritten(run)) throw lostTable(KPIS.table, "Charts");
    return null;
  }
  const named = ["Territory", "Region"].filter((header) => kpis.headers.includes(header));
  const [read = null] = await readPlanTables([{ ...KPIS, headers: named }], run);
  const territories = read?.columns.get("Territory")?.cells.map(String) ?? [];
  const regions = read?.columns.get("Region")?.cells.map(String) ?? [];
  if (territories.length === 0) return null;
  return {
    territories,
    regions: regions.includes("") ? [] : [...new Set(regions)],
    kpiColumns: CHART_COLUMNS.territories.filter((header) => kpis.headers.includes(header)),
    quotaColumns:
      quotas === null ? null : CHART_COLUMNS.quotas.filter((header) => quotas.headers.includes(header)),
    segments: await segmentsOf(territories, accounts, segments, mostCounted, run),
    scenarios: scenarios === null ? null : await scenariosOf(kpis, accounts, scenarios, run),
  };
}

async function segmentsOf(
  territories: readonly string[],
  accounts: TableHead | null,
  segments: TableHead | null,
  mostCounted: number,
  run: RunOptions,
): Promise<SegmentGround | null> {
  const canCount = accounts?.headers.includes("Segment No") === true;
  const count = segments?.rowCount ?? 0;
  if (accounts === null || !canCount || count < 2 || count > MOST_SEGMENTS_DRAWN) return null;
  const [named = null] = await readPlanTables([{ ...SEGMENTS, headers: ["Segment"] }], run);
  const names = named?.columns.get("Segment")?.cells.map(String) ?? [];
  if (names.length < 2) return null;
  if (accounts.rowCount * territories.length <= mostCounted) return { names, counted: null };
  const [all = null] = await readPlanTables([{ ...ACCOUNTS, headers: ["Territory", "Segment No"] }], run);
  const owners = all?.columns.get("Territory")?.cells ?? [];
  const numbers = all?.columns.get("Segment No")?.cells ?? [];
  const rowOf = new Map(territories.map((name, at) => [name.toLowerCase(), at]));
  const counted = territories.map(() => names.map(() => 0));
  for (const [at, owner] of owners.entries()) {
    const own = counted[rowOf.get(String(owner).toLowerCase()) ?? -1];
    const segment = Number(numbers[at]) - 1;
    if (own?.[segment] !== undefined) own[segment] += 1;
  }
  return { names, counted };
}

async function scenariosOf(
  kpis: TableHead,
  accounts: TableHead | null,
  { sheet }: TableHead,
  run: RunOptions,
): Promise<ScenarioGround> {
  const [table = null] = await readPlanTables(
    [{ ...SCENARIOS, headers: ["Name", "Status", ...CHARTED_HEADERS] }],
    run,
  );
  const cells = (header: string): readonly RawCell[] => table?.columns.get(header)?.cells ?? [];
  const status = cells("Status");
  const saved = cells("Name").flatMap((name, row) => {
    if (String(name) === "" || status[row] === "Active") return [];
    const figure = (header: ChartedHeader): number | null => {
      const value = cells(header)[row];
      return typeof value === "number" ? value : null;
    };
    const figures = {
      "Largest Deviation": figure("Largest Deviation"),
      Spread: figure("Spread"),
      "Accounts Moved Share": figure("Accounts Moved Share"),
      "Revenue Moved Share": figure("Revenue Moved Share"),
    };
    return [{ name: String(name), figures }];
  });
  const chosen = (await chosenScenarios(sheet, run)).map((name) => name.toLowerCase());
  const isChosen = ({ name }: { readonly name: string }): boolean => chosen.includes(name.toLowerCase());
  const owners = kpis.headers.includes("Deviation Today") && accounts?.headers.includes("Moved?") === true;
  return {
    has: { owners, revenue: owners && accounts.headers.includes("Revenue") },
    saved: [...saved.filter(isChosen), ...saved.filter((one) => !isChosen(one))].slice(
      0,
      MOST_SCENARIOS_DRAWN,
    ),
  };
}

function isPlanWritten(run: RunOptions): Promise<boolean> {
  return runExcel({ ...run, repeatable: true }, async (context) =>
    hasWrittenPlan(await loadSheetStates(context)),
  );
}
