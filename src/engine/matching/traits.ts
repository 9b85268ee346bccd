import type { AccountTable, RepTable } from "../model/account-table";
import type { MatchTrait } from "../model/matching";
import { freeList, languageList, languagesAmong } from "./free-list";
import { allShare, anyShare } from "./part-shares";

/** What accounts ask and reps have, as comparable words. */
export interface Traits {
  /** What the account asks, as the user wrote it. */
  text(trait: MatchTrait, account: number): string;
  /** The words of it; empty when it asks nothing. */
  asked(trait: MatchTrait, account: number): readonly string[];
  /** What a rep has; a blank cell is nothing. */
  has(trait: MatchTrait, rep: number): ReadonlySet<string>;
  /** How far the rep has what is asked, 0..1; NaN when nothing is asked or no rep's column says anything. */
  share(trait: MatchTrait, asked: readonly string[], rep: number): number;
  /** True when the rep has what a rule requires: all skills; one of the industries or languages. */
  isServed(trait: MatchTrait, asked: readonly string[], rep: number): boolean;
  /** Some rep's column says something about the trait. */
  isKnown(trait: MatchTrait): boolean;
}

/** Reads the free lists of accounts and reps; every text is read once. */
export function createTraits(
  accounts: Pick<AccountTable, "skills" | "industry" | "language">,
  reps: Pick<RepTable, "count" | "skills" | "languages" | "setAside">,
): Traits {
  const skills = reps.skills.map((text) => new Set(freeList(text)));
  const languages = reps.languages.map(
    (text, rep) => new Set([...languageList(text), ...languagesAmong(reps.skills[rep] ?? "")]),
  );
  const some = (sets: readonly ReadonlySet<string>[]): boolean =>
    sets.some((set, rep) => set.size > 0 && reps.setAside[rep] === "");
  const knows = { skills: some(skills), language: some(languages) };
  const none: ReadonlySet<string> = new Set();
  const words = {
    skills: remembered(freeList),
    industry: remembered(freeList),
    language: remembered(languageList),
  };
  const text = (trait: MatchTrait, account: number): string => (accounts[trait][account] ?? "").trim();
  const has = (trait: MatchTrait, rep: number): ReadonlySet<string> =>
    (trait === "language" ? languages : skills)[rep] ?? none;
  const isKnown = (trait: MatchTrait): boolean => knows[trait === "language" ? "language" : "skills"];
  const share = (trait: MatchTrait, asked: readonly string[], rep: number): number => {
    if (!isKnown(trait)) return Number.NaN;
    return trait === "skills" ? allShare(asked, has(trait, rep)) : anyShare(asked, has(trait, rep));
  };
  return {
    text,
    asked: (trait, account) => words[trait](text(trait, account)),
    has,
    share,
    isServed: (trait, asked, rep) => {
      const set = has(trait, rep);
      return trait === "skills" ? asked.every((word) => set.has(word)) : asked.some((word) => set.has(word));
    },
    isKnown,
  };
}

function remembered(read: (text: string) => string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    let words = known.get(text);
    if (words === undefined) known.set(text, (words = [...new Set(read(text))]));
    return words;
  };
}
