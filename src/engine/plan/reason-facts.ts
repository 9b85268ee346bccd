import { tell } from "../told/tell";
import type { Told } from "../model/told";
import type { Explained, Requirement } from "../alignment/explain";
import { flag, real, whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import { RepIndex } from "../intake/rep-index";
import type { AccountTable, RepTable } from "../model/account-table";
import type { WrittenPlaces } from "../model/placement";
import type { Balance, PlanAreas, Territory } from "../model/plan";
import type { PlanRules } from "./build-instance";
import { mayHave, type Eligibility } from "./eligibility";
import type { Families } from "./families";
import type { FixedAccounts } from "./fixed-accounts";
import { isHouseOwner } from "../intake/house-owner";
import { valueOrZero } from "./measures";
import { createNearerTerritories } from "./nearer-territories";
import { hasPlace } from "./places";
import type { Regions } from "./regions";

/** The finished plan as the reasons read it. */
export function reasonFacts(
  accounts: AccountTable,
  reps: RepTable,
  plan: PlanRules,
  made: {
    readonly territories: readonly Territory[];
    readonly territoryOf: Int32Array;
    readonly fixed: FixedAccounts;
    readonly families: Families;
    readonly regions: Regions;
    readonly whales: ReadonlySet<number>;
    readonly before: readonly Balance[] | null;
    readonly after: readonly Balance[];
    readonly distanceKm: Float64Array;
    readonly areas: PlanAreas | null;
    /** Null where the plan is not made around a written one. */
    readonly written: WrittenPlaces | null;
  },
): Explained {
  const { territories } = made;
  const { settings, units, eligibility } = plan;
  const directory = new RepIndex(reps);
  const setAsideOf = new Map<string, string>();
  return {
    territoryOf: made.territoryOf,
    previousTerritoryOf: plan.previousTerritoryOf,
    setAside: accounts.setAside,
    house: (account) => houseReason(accounts, plan, account),
    fixedBy: made.fixed.by,
    written: (account) => made.written?.reasonOf.get(accounts.id[account] ?? "") ?? "",
    placedAs: (account) =>
      accounts.setAside[account] === "" && flag(made.fixed.isWritten, account) === 0
        ? (made.written?.placedAs ?? null)
        : null,
    family: (account) => {
      const unit = whole(units.ofAccount, account);
      const family = made.families.name[whole(made.families.familyOf, account)];
      if (unit < 0 || family === undefined) return null;
      const others = whole(units.start, unit + 1) - whole(units.start, unit) - 1;
      return others > 0 ? { others, name: family } : null;
    },
    area: (account) => {
      const area = made.areas?.areaOfAccount[account] ?? -1;
      return made.areas?.areas[area]?.name ?? null;
    },
    requirement: requirements(eligibility, made.regions, territories.length),
    mayHave: (account, territory) => mayHave(eligibility, territories.length, account, territory),
    isWhale: (account) => made.whales.has(whole(units.ofAccount, account)),
    ownerText: accounts.owner.map((owner) => owner.trim()),
    ownerSetAside: accounts.owner.map((owner) => {
      let why = setAsideOf.get(owner);
      if (why === undefined) {
        why = reps.setAside[directory.find(owner)] ?? "";
        setAsideOf.set(owner, why);
      }
      return why;
    }),
    holder: territories.map((territory) => territory.rep || territory.name),
    measures: plan.measures.flatMap((measure, index) => {
      const after = made.after[index];
      if (after?.isBalanced !== true) return [];
      return [
        {
          key: measure.key,
          values: measure.values,
          loadBefore: made.before?.[index]?.load ?? null,
          loadAfter: after.load,
          target: after.target,
          tolerance: after.tolerance,
        },
      ];
    }),
    distanceKm: made.distanceKm,
    kmTo: (account, territory) => {
      const home = territories[territory];
      if (home === undefined || !hasPlace(accounts, account)) return Number.NaN;
      return distanceKm(
        real(accounts.latitude, account),
        real(accounts.longitude, account),
        home.homeLatitude,
        home.homeLongitude,
      );
    },
    nearer: createNearerTerritories(accounts, territories, made.territoryOf),
    hasGeography: plan.isLocated,
  };

  function houseReason(table: AccountTable, rules: PlanRules, account: number): Told | string {
    if (flag(made.fixed.isWritten, account) === 1) {
      return made.written?.reasonOf.get(table.id[account] ?? "") || tell("houseWritten");
    }
    if (flag(made.fixed.houseByHand, account) === 1) return tell("houseByHand");
    const owner = (table.owner[account] ?? "").trim();
    if (isHouseOwner(owner)) return tell("houseOwner", owner);
    const first = rules.measures[0];
    if (first === undefined || settings.houseBelow === null) return tell("houseNone");
    const value = Math.round(valueOrZero(first.values, account) * 100) / 100;
    return tell("houseBelow", { measure: first.key }, { plain: value }, { plain: settings.houseBelow });
  }
}

/** Per account, the rule that says why the choice is narrow: language, else industry, else skills, else region. */
function requirements(
  eligibility: Eligibility,
  regions: Regions,
  territoryCount: number,
): (account: number) => Requirement | null {
  const ofKind = Array.from({ length: eligibility.kindCount }, (_, kind): Requirement | null => {
    let open = 0;
    for (let j = 0; j < territoryCount; j++) open += flag(eligibility.isAllowed, kind * territoryCount + j);
    for (const trait of ["language", "industry", "skills"] as const) {
      const value = eligibility.required[kind]?.[trait] ?? "";
      if (value !== "") return { kind: trait, value, open };
    }
    const region = regions.name[whole(eligibility.region, kind)];
    return region === undefined ? null : { kind: "region", value: region, open };
  });
  return (account) => ofKind[whole(eligibility.kindOf, account)] ?? null;
}
