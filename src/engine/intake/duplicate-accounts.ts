import type { Pacer } from "../alignment/pacer";
import type { RowSource } from "./row-source";
import { forEachRow } from "./row-loop";
import { nameKey } from "./header-words";
import { setAsideSentences } from "./set-aside-sentences";
import { TextRows } from "./text-rows";
import type { PlaceColumns } from "./read-places";
import { tellFix } from "./tell-fix";

/**
 * Finds rows that are the same account, and makes the IDs unique among rows that are not set aside.
 * With an ID: the same ID again is set aside, also in other case or with other blanks when the name is
 * the same. By name alone: the same name at the same place is set aside; at another place it is another
 * account, whose ID gets its city, postal code or row added. The earlier row stays, unless the user wants
 * the later one.
 *
 * @param owners owners as written: two rows of one account with two owners are an overlap
 * @param setAside reasons by row; filled in
 * @returns the IDs, else the names
 */
export async function setAsideDoubleAccounts(
  source: RowSource,
  ids: readonly string[],
  names: readonly string[],
  owners: readonly string[],
  places: PlaceColumns,
  setAside: string[],
  pacer: Pacer | null,
): Promise<readonly string[]> {
  /** Null where each row has an ID. */
  const result = ids.includes("") ? ids.map((id, row) => (id === "" ? (names[row] ?? "") : id)) : null;
  const keepLast = source.fixes.find(({ kind }) => kind === "keepLast");
  /** First rows by ID in any spelling; further spellings of one of them stand apart. */
  const byId = new TextRows(ids, "code");
  const otherSpellings = new Map<string, number>();
  const byName = new TextRows(names);
  /** Rows of IDs that are made of names. */
  const made = new TextRows(result ?? [], "exact");
  const isTaken = (text: string): boolean => made.findText(text) >= 0 || byId.findText(text) >= 0;
  let doubles = 0;
  let firstDouble = 0;

  /** Sets a row aside for another one of the same account. */
  const drop = (
    row: number,
    kept: number,
    code: "DUPLICATE_ACCOUNT" | "DUPLICATE_ACCOUNT_ID",
    alike: "sameId" | "sameIdSpelledOtherwise" | "sameNameAndPlace",
  ): void => {
    const other = `row ${String(source.sheetRow(kept))}`;
    setAside[row] = setAsideSentences[alike](String(source.sheetRow(kept)));
    if (doubles === 0) firstDouble = row;
    doubles += 1;
    const isId = code === "DUPLICATE_ACCOUNT_ID";
    const value = (isId ? ids[row] : names[row]) ?? "";
    source.find(
      code,
      isId ? "id" : "name",
      row,
      value,
      isId ? `ID ${value} stands in ${other} too` : `${value} stands at the same place in ${other}`,
      keepLast === undefined
        ? { fix: { kind: "keepLast" } }
        : { remedy: "The earlier row is set aside, as you chose" },
    );
    const [own = "", theirs = ""] = [owners[row], owners[kept]];
    if (own === "" || theirs === "" || nameKey(own) === nameKey(theirs)) return;
    source.find(
      "OWNERS_DIFFER",
      "owner",
      row,
      own,
      `${value} belongs to ${own} here and to ${theirs} in ${other}`,
    );
  };

  await forEachRow(ids.length, pacer, (at) => {
    const row = keepLast === undefined ? at : ids.length - 1 - at;
    if (setAside[row] !== "") return;
    const id = ids[row] ?? "";
    const name = names[row] ?? "";
    const sameName = name === "" ? -1 : byName.find(row);
    const isSamePlace = sameName >= 0 && samePlace(places, sameName, row);
    if (id === "") {
      if (isSamePlace) {
        drop(row, sameName, "DUPLICATE_ACCOUNT", "sameNameAndPlace");
        return;
      }
      const own = uniqueId(name, row, source, places, isTaken);
      if (result !== null) result[row] = own;
      made.add(row);
    } else {
      const alike = byId.find(row);
      const before = alike >= 0 && ids[alike] === id ? alike : (otherSpellings.get(id) ?? made.findText(id));
      if (before >= 0) {
        drop(row, before, "DUPLICATE_ACCOUNT_ID", "sameId");
        return;
      }
      if (alike >= 0 && nameKey(names[alike] ?? "") === nameKey(name)) {
        drop(row, alike, "DUPLICATE_ACCOUNT_ID", "sameIdSpelledOtherwise");
        return;
      }
      if (alike >= 0) {
        const other = `row ${String(source.sheetRow(alike))}`;
        source.find(
          "ID_SPELLED_ALIKE",
          "id",
          row,
          id,
          `ID ${id} is ${ids[alike] ?? ""} in ${other} but for case or blanks`,
        );
        otherSpellings.set(id, row);
      } else byId.add(row);
    }
    if (name === "") return;
    if (sameName < 0) byName.add(row);
    else {
      const code =
        isSamePlace && hasPlace(places, row) ? "DUPLICATE_NAME_AND_PLACE" : "DUPLICATE_ACCOUNT_NAME";
      source.find(code, "name", row, name, `${name} stands in row ${String(source.sheetRow(sameName))} too`);
    }
  });
  if (keepLast !== undefined && doubles > 0) {
    tellFix(
      source,
      source.has("id") ? "id" : "name",
      keepLast,
      "Of two rows of one account the later one is kept",
      firstDouble,
      doubles,
    );
  }
  return result ?? ids;
}

/** The name, or with its city, postal code or row where the name is taken. */
function uniqueId(
  name: string,
  row: number,
  source: RowSource,
  places: PlaceColumns,
  isTaken: (text: string) => boolean,
): string {
  const candidates = [name, places.city[row] ?? "", places.postalCode[row] ?? ""].map((place, index) =>
    index === 0 ? name : place === "" ? "" : `${name} (${place})`,
  );
  return (
    candidates.find((candidate) => candidate !== "" && !isTaken(candidate)) ??
    `${name} (row ${String(source.sheetRow(row))})`
  );
}

/** True when the row says where it is more closely than by country. */
function hasPlace(places: PlaceColumns, row: number): boolean {
  return (
    [places.postalCode, places.city, places.state].some((column) => column[row] !== "") ||
    !Number.isNaN(places.latitude[row])
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
