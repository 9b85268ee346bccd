import type { WrittenPlanTables, WrittenTable } from "../../engine/model/written-table";
import { CHANGE_HEADERS, HAND_OFF_HEADERS, SCENARIO_HEADERS } from "./copy-headers";
import { lower, textsOf } from "./copy-rows";
import type { CopyFacts } from "./copy-sheets";
import { freeText } from "./copy-sheets";
import type { CopyColumn, TakenColumn } from "./copy-table";
import { takeColumns } from "./copy-table";

const NO_TOTALS = (): Record<string, never> => ({});
const WIDTHS: Readonly<Record<string, number>> = {
  Rep: 20,
  Direction: 10,
  "Account ID": 12,
  Account: 28,
  Contact: 20,
  "Contact E-mail": 27,
  "Contact Phone": 16,
  "Other Rep": 20,
  From: 16,
  To: 16,
  Potential: 12,
  Revenue: 12,
  "Open Deals": 8,
  Reason: 84,
  When: 16,
  Kind: 20,
  "From Rep": 18,
  "To Rep": 18,
  By: 16,
  Name: 26,
  Saved: 16,
  Note: 40,
  Data: 11,
};

/** What the reader's reps hand over and take over, as planned: both sides of each account, others unnamed. */
export function handOffColumns(tables: WrittenPlanTables, facts: CopyFacts): CopyColumn[] {
  const { handOff } = tables;
  if (handOff === null) return [];
  const named = sidesNamed(tables, handOff, facts);
  return takeColumns(
    handOff,
    facts.rows.handOffs,
    HAND_OFF_HEADERS.map((header) => ({
      ...wide(header, 12),
      ...(header === "Other Rep" || header === "From" || header === "To" ? named : {}),
      ...(header === "Reason" ? freeText(facts) : {}),
    })),
    NO_TOTALS,
  );
}

/** Every change of the plan's log, for everyone alone: it names all. */
export function changeColumns({ changes }: WrittenPlanTables, facts: CopyFacts): CopyColumn[] {
  return wholePlanList(changes, CHANGE_HEADERS, facts);
}

/** The saved scenarios as they were when saved, for everyone alone. */
export function scenarioColumns({ scenarios }: WrittenPlanTables, facts: CopyFacts): CopyColumn[] {
  return wholePlanList(scenarios, SCENARIO_HEADERS, facts);
}

function wholePlanList(
  table: WrittenTable | null,
  headers: readonly string[],
  { request }: CopyFacts,
): CopyColumn[] {
  if (table === null || request.reader.kind !== "plan") return [];
  const rows = Array.from({ length: table.rowCount }, (_, row) => row).filter((row) =>
    headers.some((header) => (table.columns.get(header)?.cells[row] ?? "") !== ""),
  );
  return takeColumns(
    table,
    rows,
    headers.map((header) => wide(header, 12)),
    NO_TOTALS,
  );
}

function wide(header: string, usual: number): TakenColumn {
  return { header, width: WIDTHS[header] ?? usual };
}

/** Own names and the word for house accounts stay; another rep or territory is said to be one. */
function sidesNamed(
  { territories }: WrittenPlanTables,
  handOff: WrittenTable,
  { rows, request }: CopyFacts,
): Pick<TakenColumn, "shown"> {
  if (request.reader.kind === "plan") return {};
  const all = new Set(textsOf(territories, "Territory").map(lower));
  const houses = new Set(
    textsOf(handOff, "To")
      .map(lower)
      .filter((name) => !all.has(name)),
  );
  return {
    shown: (cell) => {
      const name = lower(String(cell));
      if (name === "" || rows.ownReps.has(name) || rows.ownTerritories.has(name)) return cell;
      if (all.has(name)) return "another territory";
      return houses.has(name) ? cell : "another rep";
    },
  };
}
