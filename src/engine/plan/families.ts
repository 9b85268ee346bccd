import { AccountRows } from "../intake/account-rows";
import { nameKey } from "../intake/header-words";
import type { AccountTable } from "../model/account-table";
import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";

/** Accounts that move as one, because they have one parent account. */
export interface Families {
  /** Per account: its family, or -1 when it stands alone. */
  readonly familyOf: Int32Array;
  /** Per family: the name of the account at its head, else the parent as written. */
  readonly name: readonly string[];
  /** Per family: accounts that can be planned, at least 2. */
  readonly size: readonly number[];
}

/**
 * Families by the parent column: accounts linked through parents of any depth. Parents are
 * found by id, else by name; accounts whose parent is not in the list belong together when
 * they name the same one. Circles of parents are one family. Accounts set aside link their
 * relatives but do not count.
 */
export async function familiesOf(accounts: AccountTable, pacer: Pacer): Promise<Families> {
  const { count } = accounts;
  const familyOf = new Int32Array(count).fill(-1);
  if (!accounts.parent.some((parent) => parent !== "")) return { familyOf, name: [], size: [] };
  const links = new Links(count);
  const rows = await AccountRows.of(accounts, () => true, pacer);
  const heirs = new Map<string, number>();
  for (let account = 0; account < count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const key = nameKey(accounts.parent[account] ?? "");
    if (key === "") continue;
    const parent = rows.find(accounts.parent[account] ?? "");
    if (parent >= 0) links.join(account, parent);
    else {
      const sibling = heirs.get(key);
      if (sibling === undefined) heirs.set(key, account);
      else links.join(account, sibling);
    }
  }
  /** Accounts that can be planned, by the root of their links. */
  const members = new Int32Array(count);
  for (let account = 0; account < count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    if (accounts.setAside[account] !== "") continue;
    const root = links.rootOf(account);
    members[root] = whole(members, root) + 1;
  }
  const familyOfRoot = new Int32Array(count).fill(-1);
  const name: string[] = [];
  const size: number[] = [];
  for (let account = 0; account < count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const root = links.rootOf(account);
    const relatives = whole(members, root);
    if (relatives < 2) continue;
    if (whole(familyOfRoot, root) < 0) {
      familyOfRoot[root] = name.length;
      name.push("");
      size.push(relatives);
    }
    familyOf[account] = whole(familyOfRoot, root);
  }
  await nameFamilies(accounts, familyOf, name, rows, pacer);
  return { familyOf, name, size };
}

/** The account at the head gives its name; in a circle, or below an unlisted parent, the parent as written. */
async function nameFamilies(
  accounts: AccountTable,
  familyOf: Int32Array,
  name: string[],
  rows: AccountRows,
  pacer: Pacer,
): Promise<void> {
  const written = new Array<string>(name.length).fill("");
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const family = whole(familyOf, account);
    if (family < 0) continue;
    const parent = accounts.parent[account] ?? "";
    const head = rows.find(parent);
    if (parent === "" || head === account) name[family] ||= accounts.name[account] ?? "";
    const text = head < 0 ? parent : (accounts.name[head] ?? parent);
    const before = written[family] ?? "";
    if (text !== "" && (before === "" || text < before)) written[family] = text;
  }
  for (const [family, text] of written.entries()) name[family] ||= text;
}

/** Sets that grow together; the least row of a set stands for it. */
class Links {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = new Int32Array(count);
    for (let row = 0; row < count; row++) this.parent[row] = row;
  }

  rootOf(row: number): number {
    let root = row;
    while (whole(this.parent, root) !== root) {
      this.parent[root] = whole(this.parent, whole(this.parent, root));
      root = whole(this.parent, root);
    }
    return root;
  }

  join(a: number, b: number): void {
    const [rootA, rootB] = [this.rootOf(a), this.rootOf(b)];
    this.parent[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
  }
}
