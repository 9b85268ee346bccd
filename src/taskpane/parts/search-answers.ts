import type { FoundInPlan } from "../../engine/lookup/find-in-plan";
import type { Words } from "../strings/en/words";

/** One line of the answers, and what choosing it opens. */
export interface SearchAnswer {
  readonly key: string;
  readonly title: string;
  /** Where it is, in a few words. */
  readonly detail: string;
  readonly opens:
    | { readonly kind: "account"; readonly account: number }
    | { readonly kind: "territory"; readonly territory: number }
    | { readonly kind: "cell"; readonly sheet: string; readonly cell: string };
}

/** Answers of one kind. */
export interface SearchGroup {
  readonly kind: "territories" | "reps" | "accounts";
  readonly name: string;
  readonly total: number;
  readonly answers: readonly SearchAnswer[];
}

/**
 * What was found as lines by kind; kinds without a hit are left out. A rep opens its territory; one without
 * a territory is shown in the sheet.
 */
export function searchAnswers(found: FoundInPlan, words: Words): SearchGroup[] {
  const said = words.search;
  const listed = (...parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");
  const territories = found.territories.map(({ territory, name, rep, region }): SearchAnswer => ({
    key: `t${String(territory)}`,
    title: name,
    detail: listed(rep === "" ? words.account.open : rep === name ? "" : rep, region),
    opens: { kind: "territory", territory },
  }));
  const isNamesake = (name: string): boolean =>
    found.reps.filter((one) => one.name.toLowerCase() === name.toLowerCase()).length > 1;
  const reps = found.reps.flatMap(
    ({ id, name, city, territory, territoryName, sheet, cell }, at): SearchAnswer[] => {
      const opens =
        territory >= 0
          ? ({ kind: "territory", territory } as const)
          : ({ kind: "cell", sheet, cell } as const);
      if (opens.kind === "cell" && sheet === "") return [];
      const where = territory < 0 ? said.noTerritory : territoryName === name ? "" : territoryName;
      const own = id !== name && isNamesake(name) ? id : "";
      const detail = listed(own, where, city);
      return [{ key: `r${String(at)}`, title: name === "" ? id : name, detail, opens }];
    },
  );
  const accounts = found.accounts.map(
    ({ account, id, name, city, apart, territory, territoryName }): SearchAnswer => ({
      key: `a${String(account)}`,
      title: name === "" ? id : name,
      detail: listed(
        name === "" || name === id ? "" : id,
        city,
        apart,
        territory >= 0 ? territoryName : words.account.outside[territory === -1 ? "house" : "setAside"],
      ),
      opens: { kind: "account", account },
    }),
  );
  const groups: readonly SearchGroup[] = [
    { kind: "territories", name: said.territories, total: found.totals.territories, answers: territories },
    { kind: "reps", name: said.reps, total: found.totals.reps, answers: reps },
    { kind: "accounts", name: said.accounts, total: found.totals.accounts, answers: accounts },
  ];
  return groups.filter((group) => group.answers.length > 0);
}
