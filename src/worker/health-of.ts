import { countByLevel } from "../engine/geography/locate";
import { groupFindings } from "../engine/intake/group-findings";
import type { AccountTable, RepTable } from "../engine/model/account-table";
import { Pacer } from "../engine/alignment/pacer";
import type { Control } from "../engine/model/progress";
import { EngineError } from "../engine/model/engine-error";
import { settingsSchema } from "../engine/model/settings";
import type { GivenSettings, Settings } from "../engine/model/settings";
import { familiesOf } from "../engine/plan/families";
import { forEachRow } from "../engine/intake/row-loop";
import { isHouseOwner } from "../engine/intake/house-owner";
import { repsByRegion } from "../engine/plan/regions";
import { measureTotals } from "../engine/plan/measures";
import { segmentFactsOf, type PlanInput } from "../engine/plan/prepare-plan";
import { parseSettings, resolveSettings, startsPossible } from "../engine/plan/resolve-settings";
import { segmentAccounts, type SegmentedAccounts } from "../engine/segmentation/segment-accounts";
import { likelyYearStart } from "../engine/workload/plan-year";
import { todaysBalance } from "../engine/plan/todays-balance";
import type { Health } from "./planner";
import { territoryBalances } from "./territory-balances";

/** Refusals of the settings that the user can still lift: the check shows the data nevertheless. */
const LIFTABLE = new Set([
  "NO_ACCOUNTS",
  "NO_REPS_AND_NO_TERRITORIES",
  "MORE_TERRITORIES_THAN_ACCOUNTS",
  "START_NOT_POSSIBLE",
  "MEASURE_WITHOUT_DATA",
]);

/**
 * What checking found, from what was read.
 *
 * @throws EngineError SETTINGS_NOT_UNDERSTOOD
 */
export async function healthOf(
  input: PlanInput,
  given: GivenSettings,
  control: Control,
): Promise<Omit<Health, "readings">> {
  const { mapping, reps, findings } = input;
  const pacer = new Pacer(control);
  pacer.begin("Checking", 0.6, 1);
  const segmented = await segmentedAccounts(input, parseSettings(given), pacer);
  const { accounts } = segmented;
  await pacer.breathe(0, 1);
  const inUse = settingsInUse(accounts, reps, given);
  await pacer.breathe(0, 1);
  const settings = {
    ...inUse,
    segmentBy: segmented.segmentation.by,
    planYearStart: inUse.planYearStart ?? likelyYearStart(accounts, input.opportunities ?? null),
  };
  const { familyOf } = await familiesOf(accounts, pacer);
  const plannable = countBlank(accounts.setAside);
  const today = plannable === 0 ? null : await todaysBalance(accounts, reps, settings, pacer);
  await pacer.breathe(0, 1);
  const measures = measureTotals(accounts);
  await pacer.breathe(0, 1);
  const starts = startsPossible(accounts, reps, settings.territories);
  const keep = await keptAccounts(accounts, familyOf, pacer);
  const located = countByLevel(accounts);
  await pacer.breathe(0, 1);
  return {
    mapping,
    accounts: { read: accounts.count, plannable, setAside: accounts.count - plannable },
    reps: {
      read: reps.count,
      active: countBlank(reps.setAside),
      fromOwners: reps.fromOwners,
      fromTerritories: reps.fromOwners && reps.present.includes("territory"),
    },
    located,
    groups: groupFindings(findings),
    measures,
    starts,
    keep,
    regions: {
      column: repsByRegion(accounts, reps, "column"),
      "us-five": repsByRegion(accounts, reps, "us-five"),
    },
    match: {
      skills: accounts.skills.some((text) => text !== "") && reps.skills.some((text) => text !== ""),
      language: accounts.language.some((text) => text !== "") && reps.languages.some((text) => text !== ""),
      industry: accounts.industry.some((text) => text !== "") && reps.skills.some((text) => text !== ""),
    },
    settings,
    today: today === null ? null : territoryBalances(today.territories, today.balances),
  };
}

/** The accounts in their segments; while the chosen way is not possible, in those of the first that is. */
async function segmentedAccounts(
  input: PlanInput,
  settings: Settings,
  pacer: Pacer,
): Promise<SegmentedAccounts> {
  try {
    return await segmentAccounts(input.accounts, settings, segmentFactsOf(input), pacer);
  } catch (error) {
    if (!(error instanceof EngineError) || error.code !== "SEGMENTS_NOT_POSSIBLE") throw error;
    return segmentAccounts(
      input.accounts,
      { ...settings, segmentBy: null, segmentOn: null },
      segmentFactsOf(input),
      pacer,
    );
  }
}

/** The settings as they would be used; while they cannot be, as they were given. */
function settingsInUse(accounts: AccountTable, reps: RepTable, given: GivenSettings): Settings {
  try {
    return resolveSettings(accounts, reps, given);
  } catch (error) {
    if (error instanceof EngineError && LIFTABLE.has(error.code)) return settingsSchema.parse(given);
    throw error;
  }
}

function countBlank(reasons: readonly string[]): number {
  return reasons.filter((reason) => reason === "").length;
}

/** Accounts that can be planned and stay where something holds them. */
async function keptAccounts(
  accounts: AccountTable,
  familyOf: Int32Array,
  pacer: Pacer,
): Promise<Health["keep"]> {
  const keep = { locked: 0, named: 0, inFamilies: 0, house: 0 };
  // A few hundred owners stand in a million rows.
  const house = new Map<string, boolean>();
  await forEachRow(accounts.count, pacer, (account) => {
    if (accounts.setAside[account] !== "") return;
    const owner = accounts.owner[account] ?? "";
    let isHouse = house.get(owner);
    if (isHouse === undefined) house.set(owner, (isHouse = isHouseOwner(owner)));
    if (accounts.lock[account] === 1) keep.locked += 1;
    if (accounts.namedOwner[account] !== "") keep.named += 1;
    if ((familyOf[account] ?? -1) >= 0) keep.inFamilies += 1;
    if (isHouse) keep.house += 1;
  });
  return keep;
}
