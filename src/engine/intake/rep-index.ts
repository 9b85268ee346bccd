import type { RepTable } from "../model/account-table";
import { editDistance } from "./edit-distance";
import { nameKey } from "./header-words";

/** "Ann Lee <ann.lee@example.com>", as mail programs write people. */
const ADDRESS_BEHIND = /\s*<[^<>]*@[^<>]*>\s*$/;
/** "M. Lefèvre", "Frau Dr. Keller", "Sra. Ruiz". */
const COURTESY =
  /^(?:(?:mr|mrs|ms|miss|m|mme|mlle|monsieur|madame|herr|frau|hr|fr|sr|sra|srta|dr|prof|dipl\.? ?ing|ing|sig|sig\.ra|dhr|mevr)(?:\.|\b)\s*)+(?=\S)/;
const WORDS_BEHIND = /\s*(?:\([^()]*\)|\[[^[\]]*\])\s*$/;

/**
 * Finds reps by what users write in an owner cell: ID, else name, whatever case, accents and blanks, zeros
 * at the head of a number, "Nair, Priya" for "Priya Nair", an e-mail address behind the name, "Ms" and the like before it. Of reps with one ID or name the one that can
 * get accounts is meant; where two can, none is.
 */
export class RepIndex {
  private readonly byKey = new Map<string, number>();
  /** Answers given before: a few hundred owners stand in a million rows. */
  private readonly found = new Map<string, number>();
  private readonly names: readonly string[];
  private readonly ambiguous = new Set<string>();

  constructor(reps: Pick<RepTable, "count" | "id" | "name" | "setAside">) {
    this.add(reps, reps.id, idKeys);
    this.add(reps, reps.name, nameKeys);
    this.names = reps.name.filter((_, row) => reps.setAside[row] === "");
  }

  /** Row of the rep in RepTable, also of one that is set aside; -1 when no rep, or no single one, is meant. */
  find(owner: string): number {
    if (owner === "") return -1;
    let row = this.found.get(owner);
    if (row === undefined) this.found.set(owner, (row = this.search(owner)));
    return row;
  }

  private search(owner: string): number {
    const key = nameKey(owner.replace(ADDRESS_BEHIND, ""));
    const row = this.byKey.get(key) ?? this.byKey.get(withoutZeros(key)) ?? this.byKey.get(turned(key));
    return row ?? this.byKey.get(key.replace(COURTESY, "")) ?? -1;
  }

  /** True for a name that two reps have who can both get accounts. */
  isAmbiguous(owner: string): boolean {
    const key = nameKey(owner);
    return this.ambiguous.has(key) || this.ambiguous.has(turned(key));
  }

  /**
   * The one rep who can get accounts and whose name is nearly this: a letter or two wrong, a first name
   * cut to its initial ("J. Smith") or left out ("Mr Smith"), words in brackets behind it ("Ann Lee (US)"), or an e-mail address of the name; null when there is none or more
   * than one.
   */
  nearest(owner: string): string | null {
    const plain = owner.replace(ADDRESS_BEHIND, "").replace(WORDS_BEHIND, "");
    const key = nameKey(plain.replace(/@.*$/, "").replace(/[._]+/g, " "));
    const found = this.names.filter((name) => isNearly(key, nameKey(name)));
    return found.length === 1 ? (found[0] ?? null) : null;
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

/** True for two keys of one person's name. */
function isNearly(written: string, name: string): boolean {
  const allowed = name.length >= 10 ? 2 : name.length >= 6 ? 1 : 0;
  if (editDistance(turned(written), turned(name), allowed) <= allowed) return true;
  const words = turned(written).replace(/\./g, " ").split(/\s+/).filter(Boolean);
  const names = turned(name).split(" ");
  const surname = written.replace(COURTESY, "");
  if (names.length >= 2 && surname === names[names.length - 1]) return true;
  const [first = ""] = words;
  const last = words[words.length - 1] ?? "";
  const isInitial = words.length >= 2 && first.length === 1 && names.length >= 2;
  return isInitial && first === names[0]?.charAt(0) && last === names[names.length - 1];
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
