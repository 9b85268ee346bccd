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
  const rowOf = await rowsByKey(accounts, pacer);
  const heirs = new Map<string, number>();
  for (let account = 0; account < count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const key = nameKey(accounts.parent[account] ?? "");
    if (key === "") continue;
    const parent = rowOf.get(key);
    if (parent !== undefined) links.join(account, parent);
    else {
      const sibling = heirs.get(key);
      if (sibling === undefined) heirs.set(key, account);
      else links.join(account, sibling);
    }
  }
  const members = new Map<number, number>();
  for (let account = 0; account < count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    if (accounts.setAside[account] !== "") continue;
    const root = links.rootOf(account);
    members.set(root, (members.get(root) ?? 0) + 1);
  }
  const familyOfRoot = new Map<number, number>();
  const name: string[] = [];
  const size: number[] = [];
  for (let account = 0; account < count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const root = links.rootOf(account);
    const count = members.get(root) ?? 0;
    if (count < 2) continue;
    let family = familyOfRoot.get(root);
    if (family === undefined) {
      family = name.length;
      familyOfRoot.set(root, family);
      name.push("");
      size.push(count);
    }
    familyOf[account] = family;
  }
  await nameFamilies(accounts, familyOf, name, rowOf, pacer);
  return { familyOf, name, size };
}

/** The account at the head gives its name; in a circle, or below an unlisted parent, the parent as written. */
async function nameFamilies(
  accounts: AccountTable,
  familyOf: Int32Array,
  name: string[],
  rowOf: ReadonlyMap<string, number>,
  pacer: Pacer,
): Promise<void> {
  const written = new Array<string>(name.length).fill("");
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const family = whole(familyOf, account);
    if (family < 0) continue;
    const parent = accounts.parent[account] ?? "";
    const head = rowOf.get(nameKey(parent));
    if (parent === "" || head === account) name[family] ||= accounts.name[account] ?? "";
    const text = head === undefined ? parent : (accounts.name[head] ?? parent);
    const before = written[family] ?? "";
    if (text !== "" && (before === "" || text < before)) written[family] = text;
  }
  for (const [family, text] of written.entries()) name[family] ||= text;
}

/** First row of each id, then of each name that is no id. */
async function rowsByKey(accounts: AccountTable, pacer: Pacer): Promise<Map<string, number>> {
  const rowOf = new Map<string, number>();
  for (const column of [accounts.id, accounts.name]) {
    for (let account = 0; account < accounts.count; account++) {
      if ((account & 1023) === 0) await pacer.breathe(0, 1);
      const key = nameKey(column[account] ?? "");
      if (key !== "" && !rowOf.has(key)) rowOf.set(key, account);
    }
  }
  return rowOf;
}

/** Sets that grow together; the least row of a set stands for it. */
class Links {
  private readonly parent: Int32Array;

  constructor(count: number) {
    this.parent = Int32Array.from({ length: count }, (_, row) => row);
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
