import type { WrittenTable } from "../../engine/model/written-table";
import type { Reference } from "../formula";
import { cell, column, formula, fragment, here } from "../formula";
import { SHARE, TEXT } from "../number-format";
import type { CopyBlock, CopyCell } from "./copy-description";
import { QUOTA_HEADERS } from "./copy-headers";
import type { CopyFacts } from "./copy-sheets";
import { freeText, live, rowsByTerritory, totalOf } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const TABLE = "EF_Quotas";

/** Row of the first season above the table, and of the table's headers. */
const SEASON_ROW = 3;
export const QUOTA_HEADER_ROW = 9;
const QUARTERS = ["Quarter 1", "Quarter 2", "Quarter 3", "Quarter 4"] as const;
const UNIT_SETTING = "Quota unit";

/** The reader's quotas: calculated by the plan, overridden or not, split into quarters by formula. */
export function quotaColumns(
  quotas: WrittenTable,
  accounts: WrittenTable,
  names: readonly string[],
  facts: CopyFacts,
): CopyColumn[] {
  const final = here(TABLE, "Final Quota");
  const hasHistory = quotas.columns.has("Last Year");
  const hasForecast = accounts.columns.has("Forecast");
  const quarters = seasonsOf(facts) === null ? null : quarterFormulas();
  const quarter = (at: number): Omit<TakenColumn, "header"> => {
    const split = quarters?.[at];
    return { width: 12, sums: true, ...(split === undefined ? {} : live(facts, split)) };
  };
  const special: Readonly<Record<string, Omit<TakenColumn, "header">>> = {
    Territory: { width: 14, style: "formula" },
    Rep: { width: 19, style: "formula" },
    "Last Year": { width: 13, sums: true },
    "Calculated Quota": { width: 13, sums: true },
    Override: { width: 12, style: facts.request.figures === "live" ? "input" : "value", align: "right" },
    "Override Reason": {
      width: 34,
      style: facts.request.figures === "live" ? "input" : "value",
      align: "left",
      format: TEXT,
      ...freeText(facts),
    },
    "Shared Out": { width: 12, sums: true },
    "Final Quota": {
      width: 13,
      sums: true,
      ...live(
        facts,
        formula`=IF(ISNUMBER(${here(TABLE, "Override")}),${here(TABLE, "Override")},${here(TABLE, "Calculated Quota")}+${sharedOut(quotas)})`,
      ),
    },
    Growth: {
      width: 9,
      ...(hasHistory
        ? live(
            facts,
            formula`=IF(N(${here(TABLE, "Last Year")})<=0,"",${final}/${here(TABLE, "Last Year")}-1)`,
          )
        : {}),
    },
    Q1: quarter(0),
    Q2: quarter(1),
    Q3: quarter(2),
    Q4: quarter(3),
    "Bottom-Up": {
      width: 13,
      sums: true,
      ...(hasForecast
        ? live(
            facts,
            formula`=SUMIFS(${column("EF_Assignments", "Forecast")},${column("EF_Assignments", "Territory")},${here(TABLE, "Territory")})`,
          )
        : {}),
    },
    Gap: {
      width: 13,
      sums: true,
      ...(hasForecast ? live(facts, formula`=${final}-${here(TABLE, "Bottom-Up")}`) : {}),
    },
  };
  return takeColumns(
    quotas,
    rowsByTerritory(quotas, names),
    QUOTA_HEADERS.map((header) => ({ header, ...(special[header] ?? { width: 12 }) })),
    totalOf(facts, TABLE),
  );
}

/** The shares of the quarters and the unit of rounding, which the quarters are made by. */
export function seasonBlocks(facts: CopyFacts): CopyBlock[] {
  const seasons = seasonsOf(facts);
  if (seasons === null) return [];
  const style = facts.request.figures === "live" ? "input" : "value";
  const line = (label: string, value: number, format: string): CopyCell[] => [
    { value: label, style: "label", format: TEXT },
    { value, style, format, align: "right" },
  ];
  return [
    {
      row: SEASON_ROW,
      column: 0,
      cells: [
        ...seasons.shares.map((share, at) => line(QUARTERS[at] ?? "", share, SHARE)),
        line("Rounded to", seasons.unit, "#,##0.##"),
      ],
    },
  ];
}

/** Quarters add up to the final quota: each is the rounded share up to its end less what came before. */
function quarterFormulas() {
  const final = here(TABLE, "Final Quota");
  const unit = cell(SEASON_ROW + 4, 1, "both");
  const share = (to: number): Reference =>
    fragment`SUM(${cell(SEASON_ROW, 1, "both")}:${cell(SEASON_ROW + to, 1, "both")})`;
  const upTo = (to: number): Reference =>
    fragment`MIN(${final},ROUND(ROUND(${final}*${share(to)}/${unit},6),0)*${unit})`;
  const [q1, q2, q3] = [here(TABLE, "Q1"), here(TABLE, "Q2"), here(TABLE, "Q3")];
  return [
    formula`=${upTo(0)}`,
    formula`=${upTo(1)}-${q1}`,
    formula`=${upTo(2)}-${q1}-${q2}`,
    formula`=${final}-${q1}-${q2}-${q3}`,
  ] as const;
}

/** What other overrides have changed for the territory; nothing where the plan has no such column. */
function sharedOut(quotas: WrittenTable): Reference | number {
  const cells = quotas.columns.get("Shared Out")?.cells ?? [];
  return cells.some((value) => value !== "") ? fragment`N(${here(TABLE, "Shared Out")})` : 0;
}

interface Seasons {
  readonly shares: readonly number[];
  readonly unit: number;
}

/** Null where Plan Settings does not tell them, as that of an earlier version. */
function seasonsOf(facts: CopyFacts): Seasons | null {
  const shares = QUARTERS.map((name) => facts.settings.get(name));
  const unit = facts.settings.get(UNIT_SETTING);
  if (typeof unit !== "number" || unit <= 0) return null;
  return shares.every((share) => typeof share === "number") ? { shares, unit } : null;
}
