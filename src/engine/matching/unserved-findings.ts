import { whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { MatchTrait } from "../model/matching";

/** What accounts of a kind require and no territory that may have them offers. */
export interface Unserved {
  readonly trait: MatchTrait;
  /** As the user wrote it. */
  readonly text: string;
  readonly kind: number;
}

const WORDS: Readonly<
  Record<
    MatchTrait,
    { readonly code: string; readonly column: string; readonly lacks: string; readonly what: string }
  >
> = {
  language: {
    code: "NO_REP_SPEAKS_LANGUAGE",
    column: "Language",
    lacks: "speaks",
    what: "the language were not required; add it to a rep",
  },
  industry: {
    code: "NO_REP_KNOWS_INDUSTRY",
    column: "Industry",
    lacks: "has among the skills",
    what: "the industry were not required; add it to a rep",
  },
  skills: {
    code: "NO_REP_HAS_SKILLS",
    column: "Required skills",
    lacks: "has all among the skills",
    what: "the skills were not required; add them to a rep",
  },
};

/**
 * Accounts that no rep can serve, with the rule that shuts each out.
 *
 * @param placeOf region of a kind that its accounts stay in, "" when none
 */
export function unservedFindings(
  accounts: AccountTable,
  kindOf: Int32Array,
  unserved: readonly Unserved[],
  placeOf: (kind: number) => string,
): Finding[] {
  if (unserved.length === 0) return [];
  const counts = new Map<number, number>();
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "") continue;
    const kind = whole(kindOf, account);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return unserved.flatMap(({ trait, text, kind }): Finding[] => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const { code, column, lacks, what } = WORDS[trait];
    const place = placeOf(kind);
    const many = count === 1 ? "1 account needs" : `${count} accounts need`;
    return [
      {
        severity: "look",
        code,
        sheet: accounts.sheet,
        cell: "",
        column,
        value: text,
        finding: `${many} ${text}${place === "" ? "" : ` in ${place}`}, which no rep who may have them ${lacks}`,
        remedy: `Planned as if ${what} or make the match preferred`,
        count,
      },
    ];
  });
}
