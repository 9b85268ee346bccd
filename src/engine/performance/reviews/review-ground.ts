import type { Pacer } from "../../alignment/pacer";
import { real, whole } from "../../alignment/typed-cell";
import { fold, nameKey } from "../../intake/header-words";
import { RepIndex } from "../../intake/rep-index";
import type { AccountTable, RepTable } from "../../model/account-table";
import { balancedOn } from "../../model/balanced-on";
import { EngineError } from "../../model/engine-error";
import type { MeasureKey } from "../../model/measure-key";
import { HOUSE, SET_ASIDE, type Balance, type Measure, type Territory } from "../../model/plan";
import type { WrittenPlanSheets } from "../../model/review";
import type { Segmentation } from "../../model/segmentation";
import type { GivenSettings, Settings } from "../../model/settings";
import { balanceOf, loadsOf } from "../../plan/balances";
import { eligibilityOf, type Eligibility } from "../../plan/eligibility";
import { familiesOf, type Families } from "../../plan/families";
import { holdbacks } from "../../plan/holdbacks";
import { measuresOf } from "../../plan/measures";
import { segmentFactsOf, type PlanInput } from "../../plan/prepare-plan";
import { regionTextOf, targetsOf, type Regions } from "../../plan/regions";
import { parseSettings } from "../../plan/resolve-settings";
import { segmentAccounts } from "../../segmentation/segment-accounts";

/** Territory of an account that the plan does not know, or whose cell names no territory of the plan. */
export const NOT_IN_PLAN = -3;

/** The plan and the data as both are now: what every finding of a review is made of. */
export interface ReviewGround {
  readonly input: PlanInput;
  /** As read now, segmented: calls and hours filled in. */
  readonly accounts: AccountTable;
  readonly segmentation: Segmentation;
  readonly reps: RepTable;
  /** With the measures to balance filled in. */
  readonly settings: Settings;
  readonly written: WrittenPlanSheets;
  /** Put before money in sentences, "" for none. */
  readonly currencySymbol: string;
  /** Of the written plan, in its order; repIndex is the row of the rep now, -1 for an open seat or a rep who is gone. */
  readonly territories: readonly Territory[];
  readonly targetGroup: Int32Array;
  /** Measures that have data now, the balanced ones first. */
  readonly measures: readonly Measure[];
  /** Per account: index of its territory now and as planned, HOUSE, SET_ASIDE or NOT_IN_PLAN. */
  readonly territoryOf: Int32Array;
  readonly plannedTerritoryOf: Int32Array;
  /** Per row of the written plan: the account's row in the list, or -1 when it is gone. */
  readonly accountOfRow: Int32Array;
  readonly families: Families;
  readonly eligibility: Eligibility;
  /** Per account: 1 when a rule keeps it where it is (locked, named, held back). */
  readonly held: Uint8Array;
  /** One per measure, over the accounts as they are now. */
  readonly balances: readonly Balance[];
  /** The leading measure as it was when the plan was written, by planned territory; null when the sheets do not hold it. */
  readonly plannedBalance: Balance | null;
}

/**
 * Lays the written plan over the data as they are now. Accounts are found by id, without
 * regard to case; targets share out what the territories hold now by the capacity on the
 * sheets, as the sheets' formulas do.
 *
 * @param currencySymbol put before money in sentences, "" for none
 * @throws EngineError CANCELLED, NO_WRITTEN_PLAN, SEGMENTS_NOT_POSSIBLE, SETTINGS_NOT_UNDERSTOOD
 */
export async function reviewGround(
  input: PlanInput,
  written: WrittenPlanSheets,
  given: GivenSettings,
  pacer: Pacer,
  currencySymbol = "",
): Promise<ReviewGround> {
  if (written.territories.length === 0) {
    throw new EngineError(
      "NO_WRITTEN_PLAN",
      "Territory KPIs holds no territory; write a plan first, then review it",
    );
  }
  const asWritten = withWritten(parseSettings(given), written);
  const facts = segmentFactsOf(input);
  const { accounts, segmentation } = await segmentAccounts(input.accounts, asWritten, facts, pacer);
  const all = measuresOf(accounts);
  const settings = withMeasure(asWritten, all);
  const keys = balancedOn(settings).map((one) => one.measure);
  const measures = [
    ...keys.flatMap((key) => all.filter((one) => one.key === key)),
    ...all.filter((one) => !keys.includes(one.key)),
  ];
  await pacer.rest(1, 6);

  const directory = new RepIndex(input.reps);
  const territories = written.territories.map((one): Territory => ({
    name: one.name,
    region: one.region,
    rep: one.rep,
    repIndex: activeRep(input.reps, directory, one.rep),
    capacity: one.capacity > 0 ? one.capacity : Number.MIN_VALUE,
    homeLatitude: one.homeLatitude,
    homeLongitude: one.homeLongitude,
  }));
  const rows = await rowsById(accounts, pacer);
  await pacer.breathe(2, 6);
  const indexOf = new Map(territories.map(({ name }, index) => [name.toLowerCase(), index]));
  indexOf.set(written.houseLabel.toLowerCase(), HOUSE);
  indexOf.set(written.setAsideLabel.toLowerCase(), SET_ASIDE);
  const territoryOf = new Int32Array(accounts.count).fill(NOT_IN_PLAN);
  const plannedTerritoryOf = territoryOf.slice();
  const accountOfRow = new Int32Array(written.accountId.length).fill(-1);
  for (const [row, id] of written.accountId.entries()) {
    if ((row & 1023) === 0) await pacer.breathe(2, 6);
    // Rows in a territory stand before those set aside, here as there.
    const account = rows.get(nameKey(id))?.shift() ?? -1;
    accountOfRow[row] = account;
    if (account < 0) continue;
    territoryOf[account] = indexOf.get((written.territory[row] ?? "").toLowerCase()) ?? NOT_IN_PLAN;
    plannedTerritoryOf[account] =
      indexOf.get((written.plannedTerritory[row] ?? "").toLowerCase()) ?? NOT_IN_PLAN;
  }
  await pacer.breathe(3, 6);
  const regions = regionsNow(accounts, territories, settings);
  const families = await familiesOf(settings.keepFamilies ? accounts : { ...accounts, parent: [] }, pacer);
  await pacer.breathe(4, 6);
  const counted = (account: number): boolean => accounts.setAside[account] === "";
  const balances: Balance[] = [];
  for (const measure of measures) {
    const load = loadsOf(measure, territories.length, territoryOf, counted);
    const target = targetsOf(load, territories, regions.targetGroup);
    balances.push(balanceOf(measure, territories, load, target, settings));
    await pacer.breathe(4, 6);
  }
  const eligibility = await eligibilityOf(accounts, input.reps, territories, regions, settings, pacer);
  await pacer.breathe(5, 6);
  const held = heldNow(accounts, territoryOf, territories.length, measures, settings);
  await pacer.rest(5, 6);
  return {
    input,
    accounts,
    segmentation,
    reps: input.reps,
    settings,
    written,
    currencySymbol,
    territories,
    targetGroup: regions.targetGroup,
    measures,
    territoryOf,
    plannedTerritoryOf,
    accountOfRow,
    families,
    eligibility,
    held,
    balances,
    plannedBalance: plannedBalance(written, measures[0], territories, regions.targetGroup, indexOf, settings),
  };
}

/** What the sheets say of the plan goes before what the settings say: they may have been changed since. */
function withWritten(settings: Settings, { balanceOn, regions, regionTargets }: WrittenPlanSheets): Settings {
  return {
    ...settings,
    balanceOn: balanceOn.length > 0 ? [...balanceOn] : settings.balanceOn,
    tolerance: balanceOn[0]?.tolerance ?? settings.tolerance,
    regions: regions ?? settings.regions,
    regionTargets: regionTargets ?? settings.regionTargets,
  };
}

/** Sets the measure to balance where the choice was left open; those without data now are left out. */
function withMeasure(settings: Settings, measures: readonly Measure[]): Settings {
  const has = (key: MeasureKey): boolean => measures.some((one) => one.key === key);
  const asked = (settings.balanceOn ?? []).filter((one) => has(one.measure));
  const first = measures[0]?.key ?? "accounts";
  return { ...settings, balanceOn: asked.length > 0 ? asked : [{ measure: first, tolerance: null }] };
}

/** Row of a rep who can get accounts, else -1. */
function activeRep(reps: RepTable, directory: RepIndex, name: string): number {
  const row = directory.find(name);
  return row >= 0 && reps.setAside[row] === "" ? row : -1;
}

/**
 * Accounts by id, those that can be planned before those set aside: a list may name an account
 * twice, and the plan has both rows.
 */
async function rowsById(accounts: AccountTable, pacer: Pacer): Promise<Map<string, number[]>> {
  const rows = new Map<string, number[]>();
  for (let account = 0; account < accounts.count; account++) {
    if ((account & 1023) === 0) await pacer.breathe(1, 6);
    const key = nameKey(accounts.id[account] ?? "");
    const known = rows.get(key);
    if (known === undefined) rows.set(key, [account]);
    else if (accounts.setAside[account] === "") known.unshift(account);
    else known.push(account);
  }
  return rows;
}

/** Regions as the written plan has them: a territory whose rep is gone keeps its region. */
function regionsNow(accounts: AccountTable, territories: readonly Territory[], settings: Settings): Regions {
  const by = settings.regions;
  const none = {
    name: [],
    ofAccount: new Int32Array(accounts.count).fill(-1),
    ofTerritory: new Int32Array(territories.length).fill(-1),
    targetGroup: new Int32Array(territories.length),
    findings: [],
  };
  if (by === "none") return none;
  const name: string[] = [];
  const indexOf = new Map<string, number>();
  const ofTerritory = Int32Array.from(territories, ({ region }) => {
    if (region === "") return -1;
    const known = indexOf.get(fold(region));
    if (known !== undefined) return known;
    indexOf.set(fold(region), name.length);
    return name.push(region) - 1;
  });
  const ofAccount = none.ofAccount.map(
    (_, account) => indexOf.get(fold(regionTextOf(accounts, by, account).trim())) ?? -1,
  );
  const targetGroup =
    settings.regionTargets === "region" ? ofTerritory.map((region) => region + 1) : none.targetGroup;
  return { name, ofAccount, ofTerritory, targetGroup, findings: [] };
}

function heldNow(
  accounts: AccountTable,
  territoryOf: Int32Array,
  territoryCount: number,
  measures: readonly Measure[],
  settings: Settings,
): Uint8Array {
  const first = measures[0];
  const held =
    first === undefined
      ? new Uint8Array(accounts.count)
      : holdbacks(accounts, territoryOf, territoryCount, first, settings.holdbacksPerRep);
  return held.map((isHeldBack, account) => {
    const isLocked = settings.keepLocked && accounts.lock[account] === 1;
    const isNamed = settings.keepNamed && (accounts.namedOwner[account] ?? "") !== "";
    return isHeldBack === 1 || isLocked || isNamed || whole(territoryOf, account) < 0 ? 1 : 0;
  });
}

function plannedBalance(
  written: WrittenPlanSheets,
  measure: Measure | undefined,
  territories: readonly Territory[],
  targetGroup: Int32Array,
  indexOf: ReadonlyMap<string, number>,
  settings: Settings,
): Balance | null {
  if (measure === undefined) return null;
  const values = written.amounts.find((one) => one.measure === measure.key)?.values;
  if (values === undefined && measure.key !== "accounts") return null;
  const load = new Float64Array(territories.length);
  for (const [row, name] of written.plannedTerritory.entries()) {
    const territory = indexOf.get(name.toLowerCase()) ?? NOT_IN_PLAN;
    const amount = values === undefined ? 1 : real(values, row);
    if (territory >= 0 && !Number.isNaN(amount)) load[territory] = real(load, territory) + amount;
  }
  return balanceOf(measure, territories, load, targetsOf(load, territories, targetGroup), settings);
}
