import type { CopyReader, CopyRequest } from "../../engine/model/clean-copy";
import type { RawCell } from "../../engine/model/raw-sheet";
import type { WrittenPlanTables, WrittenTable } from "../../engine/model/written-table";
import { OtherNames } from "./other-names";

/** The rows of the written plan that are a reader's, and the names that are not. */
export interface CopyRows {
  /** Rows of the tables, in their order. */
  readonly accounts: readonly number[];
  readonly territories: readonly number[];
  /** Of Hand-off: what the reader's reps give and get; all of it for everyone, nothing for finance. */
  readonly handOffs: readonly number[];
  /** Territories and reps of the reader, in lower case. */
  readonly ownTerritories: ReadonlySet<string>;
  readonly ownReps: ReadonlySet<string>;
  readonly names: OtherNames;
}

/** Rows of the territories that are a reader's, compared without regard to case. */
export function territoriesOf(
  territories: WrittenTable,
  reader: CopyReader,
  managers: CopyRequest["managers"],
): number[] {
  if (hasAllTerritories(reader)) return textsOf(territories, "Territory").map((_, row) => row);
  const wanted = reader.name.trim().toLowerCase();
  const team = new Set(
    managers.filter(({ manager }) => lower(manager) === wanted).map(({ rep }) => lower(rep)),
  );
  const column = textsOf(territories, reader.kind === "region" ? "Region" : "Rep");
  return column.flatMap((cell, row) => {
    const name = lower(cell);
    const isIn = reader.kind === "manager" ? team.has(name) : name === wanted;
    return name !== "" && isIn ? [row] : [];
  });
}

/** Finance and everyone see every territory; nobody's name is another's there. */
export function hasAllTerritories({ kind }: CopyReader): boolean {
  return kind === "plan" || kind === "finance";
}

export function chooseRows(tables: WrittenPlanTables, request: CopyRequest): CopyRows {
  const { accounts, territories } = tables;
  const rows = territoriesOf(territories, request.reader, request.managers);
  const names = textsOf(territories, "Territory");
  const reps = textsOf(territories, "Rep");
  const isOwn = new Set(rows);
  const isWhole = hasAllTerritories(request.reader);
  // In the whole plan nobody is another one: neither a rep who has left nor house accounts.
  const ownTerritories = new Set([
    ...rows.map((row) => lower(names[row] ?? "")),
    ...(isWhole
      ? ["Territory", "Planned Territory"].flatMap((header) => textsOf(accounts, header).map(lower))
      : []),
  ]);
  const ownReps = new Set([
    ...rows.map((row) => lower(reps[row] ?? "")),
    ...(isWhole ? textsOf(accounts, "Previous Rep").map(lower) : []),
  ]);
  const territoryOf = textsOf(accounts, "Territory");
  const own: number[] = [];
  const others: number[] = [];
  territoryOf.forEach((territory, row) => {
    (ownTerritories.has(lower(territory)) ? own : others).push(row);
  });
  const named = (rowsOf: readonly number[]): string[] =>
    ["Account", "Account ID"].flatMap((header) => {
      const cells = textsOf(accounts, header);
      return rowsOf.map((row) => cells[row] ?? "");
    });
  const handOffs = handOffRows(tables, request.reader, ownReps);
  const otherRows = names.flatMap((_, row) => (isOwn.has(row) ? [] : [row]));
  return {
    accounts: request.reader.kind === "finance" ? [] : own,
    territories: rows,
    handOffs,
    ownTerritories,
    ownReps,
    names: new OtherNames(
      {
        rep: [
          ...otherRows.map((row) => reps[row] ?? ""),
          ...textsOf(accounts, "Previous Rep").filter((rep) => !ownReps.has(lower(rep))),
          ...(isWhole ? [] : request.managers)
            .filter(({ rep }) => !ownReps.has(lower(rep)))
            .map(({ rep }) => rep),
        ],
        territory: otherRows.map((row) => names[row] ?? ""),
        account: named(others),
      },
      [
        ...rows.map((row) => names[row] ?? ""),
        ...rows.map((row) => reps[row] ?? ""),
        ...named(own),
        // What the reader gives away is known to the reader.
        ...handedOver(tables.handOff, handOffs),
      ],
    ),
  };
}

function handOffRows(
  { handOff }: WrittenPlanTables,
  { kind }: CopyReader,
  ownReps: ReadonlySet<string>,
): number[] {
  if (handOff === null || kind === "finance") return [];
  return textsOf(handOff, "Rep").flatMap((rep, row) =>
    kind === "plan" || ownReps.has(lower(rep)) ? [row] : [],
  );
}

function handedOver(handOff: WrittenTable | null, rows: readonly number[]): string[] {
  if (handOff === null) return [];
  return ["Account", "Account ID"].flatMap((header) => {
    const cells = textsOf(handOff, header);
    return rows.map((row) => cells[row] ?? "");
  });
}

/** A column as text, blank where the table has no such column. */
export function textsOf(table: WrittenTable, header: string): string[] {
  const cells = table.columns.get(header)?.cells;
  return cells === undefined
    ? Array.from({ length: table.rowCount }, () => "")
    : cells.map((cell) => textOf(cell));
}

export function textOf(cell: RawCell | undefined): string {
  return cell === undefined ? "" : String(cell).trim();
}

export function lower(text: string): string {
  return text.trim().toLowerCase();
}
