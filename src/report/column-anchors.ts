import { formula, fragment, named, quoted } from "./formula";
import { roleAt } from "./sheet-anchors";
import type {
  CellContent,
  NameDescription,
  SheetDescription,
  TableDescription,
} from "./workbook-description";

const TABLE = "EF_Checks";
const PLACE = "Where to look";

/** Tie-Out with its links, and the names that they go to. */
export interface LinkedChecks {
  readonly sheets: readonly SheetDescription[];
  readonly names: readonly NameDescription[];
}

/**
 * Leads each check of Tie-Out that names a column, "Quota Allocation, Override Reason", to the first cell of that
 * column and not to the sheet's first: on a sheet of sixty columns a reader without the add-in would have to look for it.
 * By defined names, as the links to sheets are.
 *
 * @param places "Where to look" of each check
 */
export function linkChecksToColumns(
  sheets: readonly SheetDescription[],
  places: readonly string[],
): LinkedChecks {
  const names = new Map<string, NameDescription>();
  for (const place of places) {
    const name = nameOfColumn(place, sheets);
    if (name !== null) names.set(place, name);
  }
  return {
    sheets: sheets.map((sheet) =>
      sheet.role === "tieOut"
        ? { ...sheet, tables: sheet.tables.map((table) => linked(table, places, names)) }
        : sheet,
    ),
    // Two places may name one column.
    names: [...new Map([...names.values()].map((name) => [name.name, name])).values()],
  };
}

/** The name of the column that a place names first; null where it names none of its sheet. */
function nameOfColumn(place: string, sheets: readonly SheetDescription[]): NameDescription | null {
  const role = roleAt(place);
  const sheet = sheets.find((one) => one.role === role);
  const comma = place.indexOf(", ");
  if (role === undefined || sheet === undefined || comma < 0) return null;
  const words = place.slice(comma + 2);
  for (const header of [words, words.split(/,| and /)[0] ?? words]) {
    for (const table of sheet.tables) {
      const at = table.columns.findIndex((column) => column.header === header);
      if (at < 0) continue;
      const letters = `${role.charAt(0).toUpperCase()}${role.slice(1)}_${header.replace(/[^A-Za-z0-9]/g, "")}`;
      return { name: `EF_At${letters}`, role, row: table.row + 1, column: table.column + at };
    }
  }
  return null;
}

function linked(
  table: TableDescription,
  places: readonly string[],
  names: ReadonlyMap<string, NameDescription>,
): TableDescription {
  if (table.name !== TABLE) return table;
  return {
    ...table,
    columns: table.columns.map((column) => {
      if (column.header !== PLACE || column.values === undefined) return column;
      const values = Array.from(column.values, (content: CellContent, row): CellContent => {
        const place = places[row] ?? "";
        const name = names.get(place)?.name;
        if (name === undefined) return content;
        return {
          formula: formula`=${fragment`HYPERLINK(${quoted(`#${named(name as `EF_${string}`)}`)},${quoted(place)})`}`,
        };
      });
      return { ...column, values };
    }),
  };
}
