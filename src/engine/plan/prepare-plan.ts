import type { Topology } from "topojson-specification";
import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import { RepIndex } from "../intake/rep-index";
import type { AccountTable, RepTable } from "../model/account-table";
import { balancedOn } from "../model/balanced-on";
import { EngineError } from "../model/engine-error";
import type { WorkbookMapping } from "../model/workbook-mapping";
import type { Finding } from "../model/finding";
import type { CostTable } from "../model/cost-table";
import type { OpportunityTable } from "../model/opportunity-table";
import type { OtherColumn } from "../model/other-column";
import type { Handed } from "../model/handover";
import type { Measure } from "../model/plan";
import type { PlanJob } from "../model/plan-job";
import type { Placement, WrittenPlaces } from "../model/placement";
import type { Segmentation } from "../model/segmentation";
import type { GivenSettings, Settings } from "../model/settings";
import { salesFindings } from "../performance/sales-findings";
import { readSales, type SalesFacts } from "../performance/read-sales";
import { likelyYearStart } from "../workload/plan-year";
import { segmentAccounts } from "../segmentation/segment-accounts";
import { NO_FACTS, type SegmentFacts } from "../segmentation/segment-facts";
import { accountsInOrderAtEase } from "./accounts-in-order";
import type { PlanRules } from "./build-instance";
import { buildTerritories } from "./build-territories";
import { eligibilityOf } from "./eligibility";
import { familiesOf, type Families } from "./families";
import { fixedAccounts, type FixedAccounts } from "./fixed-accounts";
import { houseAccounts } from "./house-accounts";
import { measuresOf } from "./measures";
import { placedAccounts } from "./placed-accounts";
import { quotaChoices, type QuotaChoices } from "./quota-choices";
import { regionsOf, type Regions } from "./regions";
import { hasLocatedAccounts, parseSettings, resolveSettings } from "./resolve-settings";
import { repsAfterJobs } from "../what-if/reps-after-jobs";
import { transactionPrint } from "./transaction-print";
import { unitsOf } from "./units";

/** What was read from the workbook; the accounts are located. */
export interface PlanInput {
  readonly mapping: WorkbookMapping;
  readonly accounts: AccountTable;
  readonly reps: RepTable;
  readonly findings: readonly Finding[];
  /** Opportunities or sales, where there is a list of them. */
  readonly opportunities?: OpportunityTable | null;
  /** Sales and marketing costs, where there is a list of them. */
  readonly costs?: CostTable | null;
  /** What segmentation may use beyond the account list. */
  readonly segmentFacts?: Partial<Omit<SegmentFacts, "mapped">>;
  /** Accounts that were given their territory by hand; they stay there. */
  readonly placements?: readonly Placement[];
  /** Where the written plan has its accounts, when only those that it does not know are to be placed. */
  readonly written?: WrittenPlaces;
  /** What-if jobs that the plan takes on, in their order. */
  readonly jobs?: readonly PlanJob[];
  /** What the jobs have handed over, where that is known. */
  readonly handed?: readonly Handed[];
  /** Counties and states in degrees (us-atlas counties-10m), needed to start from areas. */
  readonly areaTopology?: Topology;
}

/** What the rules decide before any search: who is house, fixed, together, allowed where. */
export interface PreparedPlan {
  /** As read, the accounts segmented, the reps as the jobs leave them. */
  readonly input: PlanInput;
  /** Taken on, in their order. */
  readonly jobs: readonly PlanJob[];
  /** Resolved. */
  readonly settings: Settings;
  readonly segmentation: Segmentation;
  /** Columns of the account sheet that no field reads and a rule of segments asks. */
  readonly asked: readonly OtherColumn[];
  readonly rules: PlanRules;
  /** Account rows in the order of their ids. */
  readonly order: Int32Array;
  readonly families: Families;
  readonly fixed: FixedAccounts;
  readonly isHouse: Uint8Array;
  readonly regions: Regions;
  /** What quotas are made by; null without a target. */
  readonly quotas: QuotaChoices | null;
  /** What the list of deals says; null without one. */
  readonly sales: SalesFacts | null;
  /** Stands for the lists of deals and costs in the fingerprint; "" without either. */
  readonly transactions: string;
  /** What applying the rules found. */
  readonly findings: readonly Finding[];
}

/**
 * Applies the rules of the settings to what was read.
 *
 * @throws EngineError CANCELLED, NO_ACCOUNTS, MEASURE_WITHOUT_DATA, SEGMENTS_NOT_POSSIBLE, and the
 *   codes of quotaChoices and resolveSettings
 */
export async function preparePlan(
  input: PlanInput,
  given: GivenSettings,
  pacer: Pacer,
): Promise<PreparedPlan> {
  const reps = repsAfterJobs(input.reps, input.jobs ?? []);
  const segmented = await segmentAccounts(input.accounts, parseSettings(given), segmentFactsOf(input), pacer);
  const { accounts, segmentation } = segmented;
  const resolved = resolveSettings(accounts, reps, given);
  const settings = {
    ...resolved,
    segmentBy: segmentation.by,
    planYearStart: resolved.planYearStart ?? likelyYearStart(accounts, input.opportunities ?? null),
  };
  const measures = measuresFirst(measuresOf(accounts), settings);
  const first = measures[0];
  if (first === undefined) throw new EngineError("MEASURE_WITHOUT_DATA", "No measure has data");
  const order = await accountsInOrderAtEase(accounts, pacer);
  const built = await buildTerritories(accounts, reps, settings, first, order, pacer);
  const { previousTerritoryOf } = built;
  await pacer.breathe(0, 4);
  const quotas = quotaChoices(accounts, reps, input.opportunities ?? null, settings);
  const sales = await readSales(input.opportunities ?? null, accounts.count, settings, pacer);
  const transactions = await transactionPrint(input.opportunities ?? null, input.costs ?? null, pacer);
  await pacer.breathe(1, 4);

  const families = await familiesOf(settings.keepFamilies ? accounts : withoutParents(accounts), pacer);
  const placed = placedAccounts(accounts, built.territories, input.placements ?? [], input.written?.places);
  const fixed = fixedAccounts(
    accounts,
    reps,
    previousTerritoryOf,
    built.territoryOfRep,
    built.territories.length,
    first,
    families,
    settings,
    placed,
  );
  await pacer.breathe(1, 4);
  const isHouse = await houseAccounts(
    accounts,
    fixed.territoryOf,
    first,
    new RepIndex(reps),
    settings,
    pacer,
    placed.isHouse,
  );
  await pacer.breathe(2, 4);
  const regions = regionsOf(accounts, reps, built.territories, settings);
  const territories = built.territories.map((territory, j) => ({
    ...territory,
    region: regions.name[whole(regions.ofTerritory, j)] ?? territory.region,
  }));
  const eligibility = await eligibilityOf(accounts, reps, territories, regions, settings, pacer);
  await pacer.breathe(3, 4);
  const units = await unitsOf(
    accounts,
    families,
    isHouse,
    fixed.territoryOf,
    previousTerritoryOf,
    eligibility,
    territories.length,
    order,
    pacer,
  );
  if (units.count === 0) {
    throw new EngineError("NO_ACCOUNTS", "Every account is a house account; lower the threshold for them", {
      accounts: accounts.count,
    });
  }
  await pacer.rest(1, 1);
  return {
    // The reps are as the jobs leave them; a second preparation must not do them again.
    input: { ...input, accounts, reps, jobs: [] },
    jobs: input.jobs ?? [],
    settings,
    segmentation,
    asked: segmented.asked,
    rules: {
      territories,
      measures,
      units,
      eligibility,
      targetGroup: regions.targetGroup,
      previousTerritoryOf,
      settings,
      isLocated: hasLocatedAccounts(accounts),
    },
    order,
    families,
    fixed,
    isHouse,
    regions,
    quotas,
    sales,
    transactions,
    findings: [
      ...segmented.findings,
      ...salesFindings(input.opportunities ?? null, sales),
      ...built.findings,
      ...placed.findings,
      ...fixed.findings,
      ...regions.findings,
      ...eligibility.findings,
      ...units.findings,
    ],
  };
}

/** What segmentation may use of an input: how its columns are called, and what else is known of the accounts. */
export function segmentFactsOf(input: PlanInput): SegmentFacts {
  const mapped = input.mapping.entities.find(({ entity }) => entity === "account")?.fields ?? [];
  return { ...NO_FACTS, ...input.segmentFacts, mapped };
}

function measuresFirst(measures: readonly Measure[], settings: Settings): Measure[] {
  const keys = balancedOn(settings).map((one) => one.measure);
  const rank = (measure: Measure): number => {
    const place = keys.indexOf(measure.key);
    return place < 0 ? keys.length : place;
  };
  return [...measures].sort((a, b) => rank(a) - rank(b));
}

function withoutParents(accounts: AccountTable): AccountTable {
  return { ...accounts, parent: [] };
}
