/** What a text says in the place of a name that the reader is not to see. */
export type NameKind = "rep" | "territory" | "account";

const INSTEAD: Readonly<Record<NameKind, string>> = {
  rep: "another rep",
  territory: "another territory",
  account: "another account",
};

interface KnownName {
  readonly name: string;
  /** What stands in its place; null for a name of the reader's own rows, which stays. */
  readonly instead: string | null;
}

/** Names of others, found inside free text such as the reason of an account. */
export class OtherNames {
  /** By the first word; the longest name first, so that "NE-04 North" is not taken for "NE-04". */
  private readonly byFirstWord = new Map<string, KnownName[]>();

  /** @param own names that stay, also where a name of others is part of them */
  constructor(others: Readonly<Record<NameKind, Iterable<string>>>, own: Iterable<string>) {
    for (const name of own) this.add(name, null);
    for (const kind of ["rep", "territory", "account"] as const) {
      for (const name of others[kind]) this.add(name, INSTEAD[kind]);
    }
    // Sorting keeps the order of equals: a name that is the reader's as well as another's stays.
    for (const names of this.byFirstWord.values()) names.sort((a, b) => b.name.length - a.name.length);
  }

  /** The text with every name of another rep, territory or account replaced, whole words only. */
  without(text: string): string {
    let result = "";
    let from = 0;
    for (const match of text.matchAll(WORD)) {
      const at = match.index;
      if (at < from) continue;
      const found = this.byFirstWord
        .get(match[0].toLowerCase())
        ?.find(({ name }) => standsAt(text, name, at));
      if (found === undefined) continue;
      const end = at + found.name.length;
      result += text.slice(from, at) + (found.instead ?? text.slice(at, end));
      from = end;
    }
    // "the Acme family" is no "the another account family".
    return (result + text.slice(from)).replace(/\bthe (?=another (?:rep|territory|account)\b)/gi, "");
  }

  private add(raw: string, instead: string | null): void {
    const start = raw.search(WORD);
    if (start < 0) return;
    // A name that begins with a sign, "(AB) Ltd", is looked for from its first word on.
    const name = raw.slice(start).trim();
    const first = name.match(WORD)?.[0].toLowerCase() ?? "";
    const list = this.byFirstWord.get(first);
    if (list) list.push({ name, instead });
    else this.byFirstWord.set(first, [{ name, instead }]);
  }
}

const WORD = /[\p{L}\p{N}]+/gu;

function standsAt(text: string, name: string, at: number): boolean {
  if (text.slice(at, at + name.length).toLowerCase() !== name.toLowerCase()) return false;
  const next = text.slice(at + name.length, at + name.length + 2);
  return !/^[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]$/u.test(name);
}
