import type { RepTable } from "../model/account-table";
import { nameKey } from "./header-words";

/**
 * Finds reps by what users write in an owner cell: ID or name, whatever case, accents and blanks, zeros
 * at the head of a number, "Nair, Priya" for "Priya Nair". A text that fits two reps fits none, unless
 * one of them is set aside as a double.
 */
export class RepIndex {
  private readonly byKey = new Map<string, number>();

  constructor(reps: Pick<RepTable, "count" | "id" | "name" | "setAside">) {
    const ambiguous = new Set<string>();
    for (const [column, keysOf] of [
      [reps.id, idKeys],
      [reps.name, nameKeys],
    ] as const) {
      const seen = new Map<string, number>();
      for (let row = 0; row < reps.count; row += 1) {
        for (const key of keysOf(column[row] ?? "")) {
          if (key === "" || this.byKey.has(key)) continue;
          const before = seen.get(key);
          if (before === undefined) seen.set(key, row);
          else if (before !== row && reps.setAside[row] === "") ambiguous.add(key);
        }
      }
      for (const [key, row] of seen) if (!ambiguous.has(key)) this.byKey.set(key, row);
    }
  }

  /** Row of the rep in RepTable, or -1. */
  find(owner: string): number {
    if (owner === "") return -1;
    const key = nameKey(owner);
    return this.byKey.get(key) ?? this.byKey.get(withoutZeros(key)) ?? this.byKey.get(turned(key)) ?? -1;
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
