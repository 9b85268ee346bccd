import { flag, whole } from "../alignment/typed-cell";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import type { Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import { freeList, languageList } from "./free-list";
import type { Regions } from "./regions";

/** What an account can ask of a rep. */
export type Trait = "language" | "industry";

/**
 * Which territories may have an account, and how many of its wishes each leaves open.
 * Accounts that ask the same are of one kind.
 */
export interface Eligibility {
  readonly kindOf: Int32Array;
  readonly kindCount: number;
  /** 1 where a territory may have accounts of the kind, at [kind * territories + territory]. */
  readonly isAllowed: Uint8Array;
  /** Preferred traits that the territory's rep lacks, same places. */
  readonly lacks: Uint8Array;
  /** Per kind: what is required and narrows the choice, as the user wrote it; "" when nothing. */
  readonly requiredLanguage: readonly string[];
  readonly requiredIndustry: readonly string[];
  readonly region: Int32Array;
  readonly findings: readonly Finding[];
}

interface Wish {
  readonly trait: Trait;
  readonly isRequired: boolean;
  readonly textOf: (account: number) => string;
  readonly wordsOf: (text: string) => string[];
  readonly repWords: readonly ReadonlySet<string>[];
}

/**
 * Eligibility by region, language and industry. A territory without a rep may have any
 * account. A rep whose list is blank has none of what is asked. What no rep can serve is
 * found and planned as if it were not required.
 */
export function eligibilityOf(
  accounts: AccountTable,
  reps: RepTable,
  territories: readonly Territory[],
  regions: Regions,
  settings: Settings,
): Eligibility {
  const n = territories.length;
  const wishes = wishesOf(accounts, reps, territories, settings);
  const kindOf = new Int32Array(accounts.count);
  const kinds = new Map<string, number>();
  const allowed: number[] = [];
  const lacks: number[] = [];
  const region: number[] = [];
  const required: Record<Trait, string[]> = { language: [], industry: [] };
  const unserved = new Map<string, { trait: Trait; text: string; kind: number }>();

  for (let account = 0; account < accounts.count; account++) {
    const at = whole(regions.ofAccount, account);
    const texts = wishes.map((wish) => wish.textOf(account));
    const key = `${at}\u0000${texts.join("\u0000")}`;
    const known = kinds.get(key);
    if (known !== undefined) {
      kindOf[account] = known;
      continue;
    }
    const kind = kinds.size;
    kinds.set(key, kind);
    kindOf[account] = kind;
    region.push(at);
    required.language.push("");
    required.industry.push("");
    let open = territories.map((_, j) => at < 0 || whole(regions.ofTerritory, j) === at);
    const missing = new Array<number>(n).fill(0);
    for (const [index, wish] of wishes.entries()) {
      const text = texts[index] ?? "";
      const words = wish.wordsOf(text);
      if (words.length === 0) continue;
      const has = territories.map(
        (territory, j) => territory.repIndex < 0 || words.some((word) => wish.repWords[j]?.has(word)),
      );
      if (wish.isRequired) {
        const both = open.map((can, j) => can && has[j] === true);
        if (!both.includes(true)) unserved.set(key + wish.trait, { trait: wish.trait, text, kind });
        else {
          if (both.some((can, j) => can !== open[j])) required[wish.trait][kind] = text;
          open = both;
        }
      } else if (has.includes(true)) {
        for (let j = 0; j < n; j++) if (has[j] !== true) missing[j] = (missing[j] ?? 0) + 1;
      }
    }
    for (let j = 0; j < n; j++) {
      allowed.push(open[j] === true ? 1 : 0);
      lacks.push(missing[j] ?? 0);
    }
  }
  return {
    kindOf,
    kindCount: kinds.size,
    isAllowed: Uint8Array.from(allowed),
    lacks: Uint8Array.from(lacks),
    requiredLanguage: required.language,
    requiredIndustry: required.industry,
    region: Int32Array.from(region),
    findings: unservedFindings(accounts, kindOf, [...unserved.values()], regions, region),
  };
}

function wishesOf(
  accounts: AccountTable,
  reps: RepTable,
  territories: readonly Territory[],
  settings: Settings,
): Wish[] {
  const wish = (
    trait: Trait,
    mode: Settings["matchLanguage"],
    asked: readonly string[],
    offered: readonly string[],
    wordsOf: (text: string) => string[],
  ): Wish[] => {
    if (mode === "off") return [];
    const repWords = territories.map((territory) => new Set(wordsOf(offered[territory.repIndex] ?? "")));
    const textOf = (account: number): string => (asked[account] ?? "").trim();
    return [{ trait, isRequired: mode === "required", textOf, wordsOf, repWords }];
  };
  return [
    ...wish("language", settings.matchLanguage, accounts.language, reps.languages, languageList),
    ...wish("industry", settings.matchIndustry, accounts.industry, reps.skills, freeList),
  ];
}

function unservedFindings(
  accounts: AccountTable,
  kindOf: Int32Array,
  unserved: readonly { trait: Trait; text: string; kind: number }[],
  regions: Regions,
  region: readonly number[],
): Finding[] {
  const counts = new Map<number, number>();
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "") continue;
    const kind = whole(kindOf, account);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return unserved.flatMap(({ trait, text, kind }): Finding[] => {
    const count = counts.get(kind) ?? 0;
    if (count === 0) return [];
    const place = regions.name[region[kind] ?? -1];
    const many = count === 1 ? "1 account needs" : `${count} accounts need`;
    return [
      {
        severity: "look",
        code: trait === "language" ? "NO_REP_SPEAKS_LANGUAGE" : "NO_REP_KNOWS_INDUSTRY",
        sheet: accounts.sheet,
        cell: "",
        column: trait === "language" ? "Language" : "Industry",
        value: text,
        finding: `${many} ${text}${place === undefined ? "" : ` in ${place}`}, which no rep who may have them ${trait === "language" ? "speaks" : "has among the skills"}`,
        remedy: `Planned as if the ${trait} were not required; add it to a rep or make the match preferred`,
        count,
      },
    ];
  });
}

/** True when the territory may have the account. */
export function mayHave(
  eligibility: Eligibility,
  territoryCount: number,
  account: number,
  territory: number,
): boolean {
  return flag(eligibility.isAllowed, whole(eligibility.kindOf, account) * territoryCount + territory) === 1;
}
