import { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import type { AccountTable } from "../model/account-table";
import type { Plan } from "../model/plan";
import type { Control } from "../model/progress";
import { cellOfRow } from "./cell-of-row";
import { WordIndex, wordsOf } from "./word-index";

/** An account that was found. */
export interface FoundAccount {
  readonly account: number;
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** What tells it from others of its name in this city and territory: a postal code, an owner; "" where nothing does or none is alike. */
  readonly apart: string;
  /** Index and name of its territory; HOUSE or SET_ASIDE and "" outside the territories. */
  readonly territory: number;
  readonly territoryName: string;
}

export interface FoundTerritory {
  readonly territory: number;
  readonly name: string;
  readonly region: string;
  /** "" while it is open. */
  readonly rep: string;
}

export interface FoundRep {
  readonly id: string;
  readonly name: string;
  readonly city: string;
  /** The territory the rep has, or -1. */
  readonly territory: number;
  readonly territoryName: string;
  /** Where the rep stands in the user's list; "" where the reps were taken from the owners. */
  readonly sheet: string;
  readonly cell: string;
}

/** What answers a few letters, kind by kind, the best of each first. */
export interface FoundInPlan {
  readonly territories: readonly FoundTerritory[];
  readonly reps: readonly FoundRep[];
  readonly accounts: readonly FoundAccount[];
  /** How many of each there are, those not named among them. */
  readonly totals: Readonly<Record<"territories" | "reps" | "accounts", number>>;
  /** Nothing is called so; what is named differs by a letter. */
  readonly isClose: boolean;
}

const NOTHING: FoundInPlan = {
  territories: [],
  reps: [],
  accounts: [],
  totals: { territories: 0, reps: 0, accounts: 0 },
  isClose: false,
};

/**
 * Finds accounts, reps and territories of a plan by id, name and city. The words of the accounts are
 * collected once for each list; territories and reps are few and collected for each plan.
 */
export class PlanFinder {
  private accounts: { readonly of: AccountTable; readonly index: Promise<WordIndex> } | null = null;

  /**
   * @param typed "" finds nothing and has the words collected ahead of the first letter
   * @param most of each kind
   * @param control stops the search when a newer one has begun
   * @throws EngineError CANCELLED
   */
  async find(plan: Plan, typed: string, most: number, control: Control): Promise<FoundInPlan> {
    const accountIndex = this.accountIndex(plan.accounts, control);
    if (wordsOf(typed).length === 0) return NOTHING;
    const pacer = new Pacer(control);
    const byAccount = await accountIndex;
    const { territories, reps } = plan;
    const byTerritory = await WordIndex.of(
      territories.length,
      (at) => ({ names: [territories[at]?.name ?? ""], others: [territories[at]?.region ?? ""] }),
      pacer,
    );
    const byRep = await WordIndex.of(
      reps.count,
      (rep) => ({ names: [reps.name[rep] ?? "", reps.id[rep] ?? ""], others: [reps.city[rep] ?? ""] }),
      pacer,
    );
    for (const how of ["find", "findClose"] as const) {
      const found = {
        territories: await byTerritory[how](typed, most, pacer),
        reps: await byRep[how](typed, most, pacer),
        accounts: await byAccount[how](typed, most, pacer),
      };
      const totals = {
        territories: found.territories.total,
        reps: found.reps.total,
        accounts: found.accounts.total,
      };
      if (totals.territories + totals.reps + totals.accounts === 0) continue;
      return {
        territories: found.territories.entries.map((at) => territoryFound(plan, at)),
        reps: found.reps.entries.map((rep) => repFound(plan, rep)),
        accounts: accountsFound(plan, found.accounts.entries),
        totals,
        isClose: how === "findClose",
      };
    }
    return NOTHING;
  }

  /** Collecting goes on when the question that began it is overtaken: the next one needs it too. */
  private accountIndex(accounts: AccountTable, control: Control): Promise<WordIndex> {
    if (this.accounts?.of !== accounts) {
      const pacer = new Pacer({ ...control, isCancelled: () => false });
      const index = WordIndex.of(
        accounts.count,
        (account) => ({
          names: [accounts.name[account] ?? "", accounts.id[account] ?? ""],
          others: [accounts.city[account] ?? "", accounts.postalCode[account] ?? ""],
        }),
        pacer,
      );
      this.accounts = { of: accounts, index };
    }
    return this.accounts.index;
  }
}

function territoryFound({ territories }: Plan, territory: number): FoundTerritory {
  const { name, region, rep } = territories[territory] ?? { name: "", region: "", rep: "" };
  return { territory, name, region, rep };
}

function repFound({ reps, territories, mapping }: Plan, rep: number): FoundRep {
  const territory = territories.findIndex(({ repIndex }) => repIndex === rep);
  return {
    id: reps.id[rep] ?? "",
    name: reps.name[rep] ?? "",
    city: reps.city[rep] ?? "",
    territory,
    territoryName: territories[territory]?.name ?? "",
    sheet: reps.fromOwners ? "" : reps.sheet,
    cell: reps.fromOwners ? "" : cellOfRow(mapping, "rep", whole(reps.sourceRow, rep)),
  };
}

/** By what accounts of one name are told apart, the plainest first. */
const TELLING = ["postalCode", "state", "region", "owner", "parent", "industry", "segment"] as const;

function accountsFound(plan: Plan, found: readonly number[]): FoundAccount[] {
  const answers = found.map((account) => accountFound(plan, account));
  const keyOf = ({ name, city, territory }: FoundAccount): string =>
    [name.toLowerCase(), city.toLowerCase(), territory].join("\n");
  const alike = new Map<string, number[]>();
  for (const answer of answers) {
    alike.set(keyOf(answer), [...(alike.get(keyOf(answer)) ?? []), answer.account]);
  }
  return answers.map((answer) => {
    const others = (alike.get(keyOf(answer)) ?? []).filter((account) => account !== answer.account);
    const telling = TELLING.map((field) => plan.accounts[field]).find((texts) => {
      const own = texts[answer.account] ?? "";
      return own !== "" && others.some((account) => texts[account] !== own);
    });
    return { ...answer, apart: telling?.[answer.account] ?? "" };
  });
}

function accountFound({ accounts, territories, territoryOf }: Plan, account: number): FoundAccount {
  const territory = whole(territoryOf, account);
  return {
    account,
    id: accounts.id[account] ?? "",
    name: accounts.name[account] ?? "",
    city: accounts.city[account] ?? "",
    apart: "",
    territory,
    territoryName: territories[territory]?.name ?? "",
  };
}
