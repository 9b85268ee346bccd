import type { Pacer } from "../alignment/pacer";
import type { AccountTable } from "../model/account-table";
import { AccountRows } from "./account-rows";
import { forEachRow } from "./row-loop";
import type { RowSource } from "./row-source";
import { UnknownValues } from "./unknown-values";

/**
 * Finds parents that are no account, and circles of parents. An account that is its own parent stands at
 * the head of its family, as many lists write it. Time linear in accounts.
 */
export async function checkFamilies(
  source: RowSource,
  accounts: AccountTable,
  pacer: Pacer | null,
): Promise<void> {
  if (!source.has("parent")) return;
  const rowOf = await AccountRows.of(accounts, () => true, pacer);
  const unknown = new UnknownValues();
  const parentOf = new Int32Array(accounts.count).fill(-1);
  await forEachRow(accounts.count, pacer, (row) => {
    const parent = accounts.parent[row] ?? "";
    if (parent === "") return;
    const at = rowOf.find(parent);
    if (at < 0) unknown.add(parent, row);
    else if (at !== row) parentOf[row] = at;
  });
  unknown.report((value, row, count) => {
    source.findMany(
      "PARENT_UNKNOWN",
      "parent",
      row,
      value,
      `Parent “${value}” is not in ${accounts.sheet} (${count === 1 ? "1 account" : `${String(count)} accounts`})`,
      count,
    );
  });
  for (const circle of circlesOf(parentOf)) {
    const [first = 0] = circle;
    const names = [...circle, first].map((row) => accounts.name[row] ?? "");
    const shown = names.length > SHOWN ? [...names.slice(0, SHOWN), "and on"] : names;
    source.findMany(
      "FAMILY_CIRCULAR",
      "parent",
      first,
      accounts.parent[first] ?? "",
      `Parents form a circle: ${shown.join(" under ")}`,
      circle.length,
    );
  }
}

/** Names of a circle that are written out. */
const SHOWN = 5;

/** The circles among parents, each from its least row on. */
function circlesOf(parentOf: Int32Array): number[][] {
  const seen = new Int32Array(parentOf.length);
  const circles: number[][] = [];
  for (let start = 0; start < parentOf.length; start += 1) {
    let row = start;
    while (row >= 0 && seen[row] === 0) {
      seen[row] = start + 1;
      row = parentOf[row] ?? -1;
    }
    if (row < 0 || seen[row] !== start + 1) continue;
    const circle: number[] = [];
    let member = row;
    do {
      circle.push(member);
      member = parentOf[member] ?? row;
    } while (member !== row);
    const least = circle.indexOf(Math.min(...circle));
    circles.push([...circle.slice(least), ...circle.slice(0, least)]);
  }
  return circles;
}
