import type { RepTable } from "../model/account-table";
import { nameKey } from "./header-words";

/**
 * Finds reps by what users write in an owner cell: ID, else name, whatever case, accents and blanks, zeros
 * at the head of a number, "Nair, Priya" for "Priya Nair". Of reps with one ID or name the one that can
 * get accounts is meant; where two can, none is.
 */
export class RepIndex {
  private readonly byKey = new Map<string, number>();
  private readonly ambiguous = new Set<string>();

  constructor(reps: Pick<RepTable, "count" | "id" | "name" | "setAside">) {
    this.add(reps, reps.id, idKeys);
    this.add(reps, reps.name, nameKeys);
  }

  /** Row of the rep in RepTable, also of one that is set aside; -1 when no rep, or no single one, is meant. */
  find(owner: string): number {
    if (owner === "") return -1;
    const key = nameKey(owner);
    return this.byKey.get(key) ?? this.byKey.get(withoutZeros(key)) ?? this.byKey.get(turned(key)) ?? -1;
  }

  /** True for a name that two reps have who can both get accounts. */
  isAmbiguous(owner: string): boolean {
    const key = nameKey(owner);
    return this.ambiguous.has(key) || this.ambiguous.has(turned(key));
  }

  private add(
    reps: Pick<RepTable, "count" | "setAside">,
    column: readonly string[],
    keysOf: (text: string) => string[],
  ): void {
    const rows = new Map<string, number>();
    const doubles = new Set<string>();
    for (let row = 0; row < reps.count; row += 1) {
      for (const key of keysOf(column[row] ?? "")) {
        if (key === "" || this.byKey.has(key)) continue;
        const before = rows.get(key);
        const canGet = reps.setAside[row] === "";
        if (before === undefined || (canGet && reps.setAside[before] !== "")) rows.set(key, row);
        else if (canGet && before !== row) doubles.add(key);
      }
    }
    for (const [key, row] of rows) {
      if (doubles.has(key)) this.ambiguous.add(key);
      else this.byKey.set(key, row);
    }
  }
}

function idKeys(id: string): string[] {
  const key = nameKey(id);
  const bare = withoutZeros(key);
  return bare === key ? [key] : [key, bare];
}

function nameKeys(name: string): string[] {
  const key = nameKey(name);
  const other = turned(key);
  return other === key ? [key] : [key, other];
}

function withoutZeros(key: string): string {
  return /^0+\d+$/.test(key) ? key.replace(/^0+(?=\d)/, "") : key;
}

/** "nair, priya" is "priya nair". */
function turned(key: string): string {
  const parts = key.split(",");
  return parts.length === 2 ? `${(parts[1] ?? "").trim()} ${(parts[0] ?? "").trim()}`.trim() : key;
}
