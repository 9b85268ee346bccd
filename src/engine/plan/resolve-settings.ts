import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { RepIndex } from "../intake/rep-index";
import { EngineError } from "../model/engine-error";
import type { AccountTable, RepTable } from "../model/account-table";
import { balancedOn } from "../model/balanced-on";
import { settingsSchema, type GivenSettings, type Settings } from "../model/settings";
import { measureLabel, measureTotals } from "./measures";
import { hasPlace } from "./places";
import { settingFaults } from "./setting-faults";

export type StartFrom = "owners" | "homes" | "blank" | "areas";

export type Starts = Readonly<
  Record<StartFrom, { readonly possible: boolean; readonly reason: Told | null }>
>;

/** Which starts the data allow; the reason is null where a start is possible. */
export function startsPossible(accounts: AccountTable, reps: RepTable, territories: number | null): Starts {
  const active = countActive(reps);
  const owners = ((): Told | null => {
    if (active === 0) return tell("noReps");
    if (!accounts.present.includes("owner")) return tell("noOwnerColumn");
    return hasKnownOwner(accounts, reps) ? null : tell("noKnownOwner");
  })();
  const homes = ((): Told | null => {
    if (active === 0) return tell("noReps");
    if (!some(reps, (rep) => reps.setAside[rep] === "" && hasPlace(reps, rep))) return tell("noHomes");
    return hasLocatedAccounts(accounts) ? null : tell("tooFewPlaces");
  })();
  const blank = active > 0 || territories !== null ? null : tell("noNumberOfTerritories");
  const areas = ((): Told | null => {
    if (blank !== null) return blank;
    return hasAccountsInAmerica(accounts) ? null : tell("tooFewInAmerica");
  })();
  return {
    owners: { possible: owners === null, reason: owners },
    homes: { possible: homes === null, reason: homes },
    blank: { possible: blank === null, reason: blank },
    areas: { possible: areas === null, reason: areas },
  };
}

/**
 * The settings with their defaults filled in, choices still open.
 *
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD
 */
export function parseSettings(given: GivenSettings): Settings {
  const parsed = settingsSchema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = settingFaults(given);
  throw new EngineError("SETTINGS_NOT_UNDERSTOOD", faults.map(({ text }) => text).join("; "), {
    settings: [...new Set(faults.map(({ name }) => name))].join(", "),
  });
}

/**
 * The settings with every null choice filled in, but for the way to segment.
 *
 * @param accounts segmented: their calls count in the measures that can be balanced
 *
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD, NO_ACCOUNTS, NO_REPS_AND_NO_TERRITORIES,
 *   START_NOT_POSSIBLE, AREAS_AND_RULE, MEASURE_WITHOUT_DATA, MORE_TERRITORIES_THAN_ACCOUNTS
 */
export function resolveSettings(accounts: AccountTable, reps: RepTable, given: GivenSettings): Settings {
  const settings = parseSettings(given);
  let plannable = 0;
  for (const reason of accounts.setAside) if (reason === "") plannable++;
  if (plannable === 0) {
    throw new EngineError(
      "NO_ACCOUNTS",
      accounts.count === 0
        ? "This workbook has no accounts; a plan needs a sheet with one row per account"
        : `None of the ${accounts.count} accounts can be planned; solve the findings first`,
      { accounts: accounts.count },
    );
  }
  const active = countActive(reps);
  if (active === 0 && settings.territories === null) {
    throw new EngineError(
      "NO_REPS_AND_NO_TERRITORIES",
      `${nobodyToPlanFor(reps)}; set the number of territories`,
      { accounts: plannable },
    );
  }
  const territories = active > 0 ? active : (settings.territories ?? 1);
  if (active === 0 && territories > plannable) {
    throw new EngineError(
      "MORE_TERRITORIES_THAN_ACCOUNTS",
      `${territories} territories asked for, but only ${plannable} accounts can be planned; ask for at most ${plannable}`,
      { territories, accounts: plannable },
    );
  }
  const starts = startsPossible(accounts, reps, settings.territories);
  const startFrom =
    settings.startFrom ?? (starts.owners.possible ? "owners" : starts.homes.possible ? "homes" : "blank");
  if (!starts[startFrom].possible) {
    throw new EngineError(
      "START_NOT_POSSIBLE",
      `A plan cannot start from ${START_WORDS[startFrom]}: ${starts[startFrom].reason?.text ?? ""}`,
      { startFrom, reason: starts[startFrom].reason?.text ?? "" },
    );
  }
  const against = startFrom === "areas" ? ruleAgainstAreas(settings) : "";
  if (against !== "") {
    throw new EngineError(
      "AREAS_AND_RULE",
      `Whole ${settings.areaLevel} cannot be planned together with ${against}; drop one of the two`,
      { rule: against },
    );
  }
  const measures = measureTotals(accounts);
  const balanceOn = settings.balanceOn ?? [{ measure: measures[0]?.key ?? "accounts", tolerance: null }];
  const asked = [...balanceOn, ...settings.limits].map((one) => one.measure);
  const missing = asked.find((key) => !measures.some((measure) => measure.key === key));
  if (missing !== undefined) {
    throw new EngineError(
      "MEASURE_WITHOUT_DATA",
      `${measureLabel(missing)} has no data in the account list; balance on ${measures.map((m) => m.label.toLowerCase()).join(" or ")}`,
      { measure: missing },
    );
  }
  const keepFamilies = settings.keepFamilies && startFrom !== "areas";
  return {
    ...settings,
    keepFamilies,
    startFrom,
    balanceOn: balancedOn({ ...settings, balanceOn }),
    territories,
  };
}

const START_WORDS: Readonly<Record<StartFrom, string>> = {
  owners: "today's owners",
  homes: "the reps' homes",
  blank: "a blank map",
  areas: "states or counties",
};

/** Rules that whole areas leave no room for, in words; "" when there is none. */
function ruleAgainstAreas(settings: Settings): string {
  if (settings.regions !== "none") return "regions";
  if (settings.matchLanguage === "required") return "a required language";
  if (settings.matchIndustry === "required") return "a required industry";
  if (settings.matchSkills === "required") return "a required skill";
  return settings.moveAtMost === null ? "" : "a cap on moves";
}

/** Half of the accounts that can be planned lie between the coasts, in Alaska or in Hawaii, roughly. */
function hasAccountsInAmerica(accounts: AccountTable): boolean {
  let plannable = 0;
  let inside = 0;
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "") continue;
    plannable++;
    const latitude = accounts.latitude[account] as number;
    const longitude = accounts.longitude[account] as number;
    if (latitude > 18 && latitude < 72 && longitude > -180 && longitude < -66) inside++;
  }
  return inside > 0 && inside * 2 >= plannable;
}

/** Half of the accounts that can be planned have a place: enough to plan by distance. */
export function hasLocatedAccounts(accounts: AccountTable): boolean {
  let plannable = 0;
  let located = 0;
  for (let account = 0; account < accounts.count; account++) {
    if (accounts.setAside[account] !== "") continue;
    plannable++;
    if (hasPlace(accounts, account)) located++;
  }
  return located > 0 && located * 2 >= plannable;
}

function hasKnownOwner(accounts: AccountTable, reps: RepTable): boolean {
  const directory = new RepIndex(reps);
  return some(accounts, (account) => {
    if (accounts.setAside[account] !== "") return false;
    const rep = directory.find(accounts.owner[account] ?? "");
    return rep >= 0 && reps.setAside[rep] === "";
  });
}

/** Why there is nobody whose territory could be planned. */
function nobodyToPlanFor(reps: RepTable): string {
  if (reps.count === 0) return "This workbook has no list of reps, and no account has an owner";
  return reps.count === 1
    ? "The only rep of this workbook can get no accounts"
    : `None of the ${String(reps.count)} reps of this workbook can get accounts`;
}

function countActive(reps: RepTable): number {
  return reps.setAside.filter((reason) => reason === "").length;
}

function some(table: { readonly count: number }, test: (row: number) => boolean): boolean {
  for (let row = 0; row < table.count; row++) if (test(row)) return true;
  return false;
}
