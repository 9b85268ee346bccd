import type { RawCell } from "../engine/model/raw-sheet";
import type { PotKind } from "../engine/model/resource-plan";
import type { ExcelBatch } from "./run-excel";
import { runExcel } from "./run-excel";

/** An override as its cells hold it. */
export interface OverrideCells {
  readonly quota: RawCell;
  readonly reason: string;
  readonly author: string;
}

/** A territory's override on the sheet now, and as it was written. */
export interface OverrideOnSheet {
  readonly territory: string;
  readonly typed: OverrideCells;
  readonly written: OverrideCells;
}

type Headers = Readonly<Record<keyof OverrideCells, string>>;

/** Where overrides are typed: a table, the columns that are typed in, and the same as they were written. */
export interface OverridePlace {
  readonly table: string;
  readonly typed: Headers;
  readonly written: Headers;
}

const TERRITORY = "Territory";
const ON_QUOTAS: OverridePlace = {
  table: "EF_Quotas",
  typed: { quota: "Override", reason: "Override Reason", author: "Override By" },
  written: { quota: "Written Override", reason: "Written Reason", author: "Written By" },
};

/** Overrides of a pot on Resource Allocation. */
export function potOverrides(kind: PotKind): OverridePlace {
  const pot = kind === "budget" ? "Budget" : "Support";
  return {
    table: "EF_Resources",
    typed: { quota: `${pot} Override`, reason: `${pot} Reason`, author: `${pot} By` },
    written: { quota: `Written ${pot}`, reason: `Written ${pot} Reason`, author: `Written ${pot} By` },
  };
}

/**
 * The overrides on a sheet, territory by territory; null when there is no such sheet, or it does not tell
 * what was written from what was typed, as one of an earlier version.
 */
export async function readOverrides(place: OverridePlace = ON_QUOTAS): Promise<OverrideOnSheet[] | null> {
  return runExcel({ repeatable: true }, async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(place.table);
    found.load("name");
    await context.sync();
    if (found.isNullObject) return null;
    const header = found.getHeaderRowRange();
    header.load("values");
    await context.sync();
    const headers: readonly unknown[] = header.values[0] ?? [];
    const wanted = [
      TERRITORY,
      ...Object.values<string>(place.typed),
      ...Object.values<string>(place.written),
    ];
    return wanted.every((name) => headers.includes(name)) ? readRows(context, found, place) : null;
  });
}

async function readRows(
  context: ExcelBatch,
  table: Excel.Table,
  place: OverridePlace,
): Promise<OverrideOnSheet[]> {
  const column = (header: string): Excel.Range => {
    const range = table.columns.getItem(header).getDataBodyRange();
    range.load("values");
    return range;
  };
  const territories = column(TERRITORY);
  const columns = (headers: Headers) => ({
    quota: column(headers.quota),
    reason: column(headers.reason),
    author: column(headers.author),
  });
  const typed = columns(place.typed);
  const written = columns(place.written);
  await context.sync();
  const cells = (ranges: typeof typed, row: number): OverrideCells => ({
    quota: cellOf(ranges.quota, row),
    reason: textOf(ranges.reason, row),
    author: textOf(ranges.author, row),
  });
  return territories.values.map((_, row) => ({
    territory: textOf(territories, row),
    typed: cells(typed, row),
    written: cells(written, row),
  }));
}

function cellOf(range: Excel.Range, row: number): RawCell {
  const value: unknown = (range.values[row] as unknown[] | undefined)?.[0];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

function textOf(range: Excel.Range, row: number): string {
  return String(cellOf(range, row)).trim();
}
