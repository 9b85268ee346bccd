import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { AccountTable, RepTable } from "../model/account-table";
import type { Finding } from "../model/finding";
import { MATCH_TRAITS, type MatchTrait, type TraitCoverage } from "../model/matching";
import type { Measure } from "../model/plan";
import { createTraits } from "./traits";

/** Reps named one by one. */
const NAMED = 3;

/**
 * What accounts ask for against who has it: of each word of each trait the accounts that ask for it, what they hold of
 * a measure, and the reps who can get accounts and have it. The most asked for first; traits that no rep says
 * anything about are left out.
 *
 * @param territoryOf below 0 for accounts in no territory, which ask nothing of a rep
 */
export async function coverageOf(
  accounts: AccountTable,
  reps: RepTable,
  territoryOf: Int32Array,
  measure: Measure,
  pacer: Pacer,
): Promise<TraitCoverage[]> {
  const traits = createTraits(accounts, reps);
  const coverage: TraitCoverage[] = [];
  for (const trait of MATCH_TRAITS.filter((one) => traits.isKnown(one))) {
    const demand = new Map<string, { accounts: number; amount: number }>();
    for (let account = 0; account < accounts.count; account++) {
      if ((account & 1023) === 0) await pacer.breathe(6, 8);
      if (whole(territoryOf, account) < 0) continue;
      for (const word of traits.asked(trait, account)) {
        let asked = demand.get(word);
        if (asked === undefined) demand.set(word, (asked = { accounts: 0, amount: 0 }));
        asked.accounts++;
        // Blank counts 0 in sums.
        asked.amount += measure.values[account] || 0;
      }
    }
    const lines = [...demand]
      .map(([word, asked]): TraitCoverage => {
        const having = reps.name.flatMap((name, rep) =>
          reps.setAside[rep] === "" && traits.has(trait, rep).has(word) ? [name || (reps.id[rep] ?? "")] : [],
        );
        return { trait, word, ...asked, reps: having.length, names: having.slice(0, NAMED) };
      })
      .sort((a, b) => b.accounts - a.accounts || (a.word < b.word ? -1 : 1));
    coverage.push(...lines);
  }
  return coverage;
}

const CODES: Readonly<Record<MatchTrait, string>> = {
  skills: "ONE_REP_WITH_SKILL",
  industry: "ONE_REP_WITH_SKILL",
  language: "ONE_REP_WITH_LANGUAGE",
};

/**
 * What hangs on one rep alone, of the traits that the plan goes by, where there is more than one rep.
 *
 * @param isUsed whether the plan prefers or requires the trait
 */
export function keyPersonFindings(
  coverage: readonly TraitCoverage[],
  reps: RepTable,
  isUsed: (trait: MatchTrait) => boolean,
): Finding[] {
  const active = reps.setAside.filter((reason) => reason === "").length;
  if (active < 2) return [];
  return coverage.flatMap(({ trait, word, accounts, reps: count, names }): Finding[] => {
    const [name] = names;
    if (count !== 1 || name === undefined || !isUsed(trait)) return [];
    const shown = word.charAt(0).toUpperCase() + word.slice(1);
    const many = accounts === 1 ? "1 account asks for" : `${accounts} accounts ask for`;
    return [
      {
        severity: "look",
        code: CODES[trait],
        sheet: reps.sheet,
        cell: "",
        column: trait === "language" ? "Languages" : "Skills",
        value: word,
        finding:
          trait === "language"
            ? `Only ${name} speaks ${shown}, which ${many}`
            : `Only ${name} has ${shown} among the skills, which ${many}`,
        remedy: `Add it to a second rep, or know that these accounts hang on ${name}`,
        count: accounts,
      },
    ];
  });
}
