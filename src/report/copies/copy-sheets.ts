import type { CopyRequest } from "../../engine/model/clean-copy";
import type { RawCell } from "../../engine/model/raw-sheet";
import type { WrittenTable } from "../../engine/model/written-table";
import type { FormulaText } from "../workbook-description";
import type { TableName } from "../formula";
import { column, formula } from "../formula";
import type { CopyRows } from "./copy-rows";
import { lower, textOf } from "./copy-rows";
import type { TakenColumn } from "./copy-table";

/** What every sheet of a copy needs. */
export interface CopyFacts {
  readonly request: CopyRequest;
  readonly rows: CopyRows;
  /** Lines of Plan Settings, by the text in front of them. */
  readonly settings: ReadonlyMap<string, RawCell>;
  /** Name of the plan. */
  readonly planName: string;
  readonly footer: string;
}

/** A formula where the copy is live. */
export function live(facts: CopyFacts, text: FormulaText): { readonly formula?: FormulaText } {
  return facts.request.figures === "live" ? { formula: text } : {};
}

/** The sum under a column. */
export function totalOf(
  facts: CopyFacts,
  table: TableName,
): (header: string) => { readonly formula?: FormulaText } {
  return (header) => live(facts, formula`=SUM(${column(table, header)})`);
}

/** Free text without the names of others. */
export function freeText(facts: CopyFacts): Pick<TakenColumn, "shown"> {
  return { shown: (cell) => (typeof cell === "string" ? facts.rows.names.without(cell) : cell) };
}

/** The name of a rep or a territory where it is the reader's, else that it is another one. */
export function ownName(facts: CopyFacts, kind: "rep" | "territory"): Pick<TakenColumn, "shown"> {
  const own = kind === "rep" ? facts.rows.ownReps : facts.rows.ownTerritories;
  return {
    shown: (cell) => {
      const name = textOf(cell);
      return name === "" || own.has(lower(name)) ? cell : `another ${kind}`;
    },
  };
}

/** Rows of a table by the territory in them, in the order of the reader's territories. */
export function rowsByTerritory(table: WrittenTable, territories: readonly string[]): number[] {
  const cells = table.columns.get("Territory")?.cells ?? [];
  const rowOf = new Map(cells.map((cell, row) => [lower(textOf(cell)), row]));
  return territories.flatMap((name) => {
    const row = rowOf.get(lower(name));
    return row === undefined ? [] : [row];
  });
}
