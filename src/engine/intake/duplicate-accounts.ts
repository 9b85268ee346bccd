import type { RowSource } from "./row-source";
import { nameKey } from "./header-words";
import type { PlaceColumns } from "./read-places";

/**
 * Finds rows that are the same account, and makes the IDs unique among rows that are not set aside.
 * With an ID: the same ID again is set aside. By name alone: the same name at the same place is set
 * aside; at another place it is another account, whose ID gets its city, postal code or row added.
 *
 * @param setAside reasons by row; filled in
 * @returns the IDs, else the names
 */
export function setAsideDoubleAccounts(
  source: RowSource,
  ids: readonly string[],
  names: readonly string[],
  places: PlaceColumns,
  setAside: string[],
): string[] {
  const result = ids.map((id, row) => (id === "" ? (names[row] ?? "") : id));
  const rowOfId = new Map<string, number>();
  const rowOfName = new Map<string, number>();
  for (let row = 0; row < result.length; row += 1) {
    if (setAside[row] !== "") continue;
    const id = ids[row] ?? "";
    const name = names[row] ?? "";
    const key = nameKey(name);
    const sameName = key === "" ? undefined : rowOfName.get(key);
    if (id === "") {
      if (sameName !== undefined && samePlace(places, sameName, row)) {
        setAside[row] = `same name and place as row ${String(source.sheetRow(sameName))}`;
        source.find(
          "DUPLICATE_ACCOUNT",
          "name",
          row,
          name,
          `${name} stands at the same place in row ${String(source.sheetRow(sameName))}`,
        );
        continue;
      }
      result[row] = uniqueId(name, row, source, places, rowOfId);
    } else {
      const before = rowOfId.get(id);
      if (before !== undefined) {
        setAside[row] = `same ID as row ${String(source.sheetRow(before))}`;
        source.find(
          "DUPLICATE_ACCOUNT_ID",
          "id",
          row,
          id,
          `ID ${id} stands in row ${String(source.sheetRow(before))} too`,
        );
        continue;
      }
    }
    rowOfId.set(result[row] ?? "", row);
    if (key === "") continue;
    if (sameName === undefined) rowOfName.set(key, row);
    else
      source.find(
        "DUPLICATE_ACCOUNT_NAME",
        "name",
        row,
        name,
        `${name} stands in row ${String(source.sheetRow(sameName))} too`,
      );
  }
  return result;
}

/** The name, or with its city, postal code or row where the name is taken. */
function uniqueId(
  name: string,
  row: number,
  source: RowSource,
  places: PlaceColumns,
  taken: ReadonlyMap<string, number>,
): string {
  const candidates = [name, places.city[row] ?? "", places.postalCode[row] ?? ""].map((place, index) =>
    index === 0 ? name : place === "" ? "" : `${name} (${place})`,
  );
  return (
    candidates.find((candidate) => candidate !== "" && !taken.has(candidate)) ??
    `${name} (row ${String(source.sheetRow(row))})`
  );
}

/** True when nothing of the two places differs; rows without any place are at the same one. */
function samePlace(places: PlaceColumns, left: number, right: number): boolean {
  for (const column of [places.postalCode, places.city, places.state, places.country]) {
    if (nameKey(column[left] ?? "") !== nameKey(column[right] ?? "")) return false;
  }
  for (const column of [places.latitude, places.longitude]) {
    if (!Object.is(column[left], column[right])) return false;
  }
  return true;
}
