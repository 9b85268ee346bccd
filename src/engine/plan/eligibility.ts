import type { Pacer } from "../alignment/pacer";
import { flag, real, whole } from "../alignment/typed-cell";
import { createTraits, type Traits } from "../matching/traits";
import { unservedFindings, type Unserved } from "../matching/unserved-findings";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import { MATCH_TRAITS, type MatchTrait } from "../model/matching";
import type { Territory } from "../model/plan";
import type { Settings } from "../model/settings";
import type { Regions } from "./regions";

/** Order in which rules narrow the choice of an account; the last one that does is named as its reason. */
const RULE_ORDER = ["language", "industry", "skills"] as const satisfies readonly MatchTrait[];

/**
 * Which territories may have an account, and how far each misses what the account prefers.
 * Accounts that ask the same are of one kind, so that nothing grows with accounts times territories.
 */
export interface Eligibility {
  readonly kindOf: Int32Array;
  readonly kindCount: number;
  /** 1 where a territory may have accounts of the kind, at [kind * territories + territory]. */
  readonly isAllowed: Uint8Array;
  /**
   * What the territory's rep misses of the preferred traits, same places: the sum over them of weight ÷ mean weight
   * × (1 − share), so 1 for one trait that is missing while all weigh the same.
   */
  readonly misfit: Float64Array;
  /** Per kind and trait: what is required and narrows the choice, as the user wrote it; "" when nothing. */
  readonly required: readonly Readonly<Record<MatchTrait, string>>[];
  readonly region: Int32Array;
  readonly findings: readonly Finding[];
}

interface Kind {
  readonly region: number;
  /** Words asked by trait, of the traits that the plan goes by. */
  readonly asked: ReadonlyMap<MatchTrait, readonly string[]>;
  /** The same as the first such account wrote them. */
  readonly text: ReadonlyMap<MatchTrait, string>;
}

/**
 * Eligibility by region, language, industry and skills. A territory without a rep may have any
 * account. A rep whose list is blank has none of what is asked. What no rep can serve is
 * found and planned as if it were not required.
 */
export async function eligibilityOf(
  accounts: AccountTable,
  reps: RepTable,
  territories: readonly Territory[],
  regions: Regions,
  settings: Settings,
  pacer: Pacer,
): Promise<Eligibility> {
  const n = territories.length;
  const traits = createTraits(accounts, reps);
  const modes = modesOf(settings);
  const used = RULE_ORDER.filter((trait) => modes[trait] !== "off");
  const { kinds, kindOf } = await kindsOf(accounts, regions, traits, used, pacer);

  const isAllowed = new Uint8Array(kinds.length * n);
  const misfit = new Float64Array(kinds.length * n);
  const required = kinds.map((): Record<MatchTrait, string> => ({ skills: "", industry: "", language: "" }));
  const unserved: Unserved[] = [];
  const weight = relativeWeights(settings, modes);
  for (const [kind, { region, asked, text }] of kinds.entries()) {
    // A kind is held against every territory.
    if ((kind & 15) === 0) await pacer.breathe(0, 1);
    let open = territories.map((_, j) => region < 0 || whole(regions.ofTerritory, j) === region);
    for (const trait of used) {
      const words = asked.get(trait) ?? [];
      if (words.length === 0) continue;
      const serves = territories.map(
        ({ repIndex }) => repIndex < 0 || traits.isServed(trait, words, repIndex),
      );
      if (modes[trait] === "required") {
        const both = open.map((can, j) => can && serves[j] === true);
        const asWritten = text.get(trait) ?? "";
        if (!both.includes(true)) unserved.push({ trait, text: asWritten, kind });
        else {
          const row = required[kind];
          if (row !== undefined && both.some((can, j) => can !== open[j])) row[trait] = asWritten;
          open = both;
        }
        continue;
      }
      for (const [j, { repIndex }] of territories.entries()) {
        const share = repIndex < 0 ? 1 : traits.share(trait, words, repIndex);
        if (share < 1) misfit[kind * n + j] = real(misfit, kind * n + j) + weight[trait] * (1 - share);
      }
    }
    for (const [j, can] of open.entries()) isAllowed[kind * n + j] = can ? 1 : 0;
  }
  const region = Int32Array.from(kinds, (kind) => kind.region);
  const placeOf = (kind: number): string => regions.name[region[kind] ?? -1] ?? "";
  return {
    kindOf,
    kindCount: kinds.length,
    isAllowed,
    misfit,
    required,
    region,
    findings: unservedFindings(accounts, kindOf, unserved, placeOf),
  };
}

/** What the plan does with each trait. */
export function modesOf(settings: Settings): Readonly<Record<MatchTrait, Settings["matchSkills"]>> {
  return {
    skills: settings.matchSkills,
    industry: settings.matchIndustry,
    language: settings.matchLanguage,
  };
}

/** Weights of the preferred traits over their mean; 0 where all are 0. */
function relativeWeights(
  settings: Settings,
  modes: Readonly<Record<MatchTrait, Settings["matchSkills"]>>,
): Record<MatchTrait, number> {
  const preferred = MATCH_TRAITS.filter((trait) => modes[trait] === "preferred");
  const sum = preferred.reduce((all, trait) => all + settings.matchWeights[trait], 0);
  const of = (trait: MatchTrait): number =>
    sum > 0 ? (settings.matchWeights[trait] * preferred.length) / sum : 0;
  return { skills: of("skills"), industry: of("industry"), language: of("language") };
}

/** Accounts of one region that ask the same are of one kind, however they write it. */
async function kindsOf(
  accounts: AccountTable,
  regions: Regions,
  traits: Traits,
  used: readonly MatchTrait[],
  pacer: Pacer,
): Promise<{ kinds: Kind[]; kindOf: Int32Array }> {
  const kindOf = new Int32Array(accounts.count);
  const known = new Map<string, number>();
  const kinds: Kind[] = [];
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(0, 1);
    const region = whole(regions.ofAccount, account);
    let key = String(region);
    for (const trait of used) key += `\u0000${traits.asked(trait, account).join("\u0001")}`;
    let kind = known.get(key);
    if (kind === undefined) {
      kind = kinds.length;
      known.set(key, kind);
      kinds.push({
        region,
        asked: new Map(used.map((trait) => [trait, traits.asked(trait, account)])),
        text: new Map(used.map((trait) => [trait, traits.text(trait, account)])),
      });
    }
    kindOf[account] = kind;
  }
  return { kinds, kindOf };
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
