import { whole } from "../alignment/typed-cell";
import type { MeasureKey } from "../model/measure-key";
import type { Balance, Plan } from "../model/plan";
import { HOUSE } from "../model/plan";
import type { ScenarioFigures, TerritoryFigures } from "../model/scenario-figures";
import { accountsInOrder } from "./accounts-in-order";
import { Fnv1a64 } from "./fingerprint";

/** What a plan comes to, for setting it beside others. */
export function scenarioFigures(plan: Plan): ScenarioFigures {
  const { disruption, quotas, certificate, matching } = plan;
  const balances = figuresOf(plan.after, plan.after);
  const hasRevenue = plan.measures.some(({ key }) => key === "revenue");
  return {
    accounts: plan.territoryOf.reduce((count, territory) => count + (territory >= 0 ? 1 : 0), 0),
    house: plan.territoryOf.reduce((count, territory) => count + (territory === HOUSE ? 1 : 0), 0),
    balances,
    today: plan.before === null ? null : figuresOf(plan.before, plan.after),
    accountsOwned: disruption.accountsOwned,
    accountsMoved: disruption.accountsMoved,
    revenueOwned: hasRevenue ? disruption.revenueOwned : null,
    revenueMoved: hasRevenue ? disruption.revenueMoved : null,
    meanDistanceKm: orNull(plan.meanDistanceKm),
    meanFit: orNull(matching.meanFit),
    quotas: quotas === null ? null : quotas.territories.reduce((sum, { final }) => sum + final, 0),
    quotasAtCap: quotas === null ? null : quotas.territories.filter(({ bound }) => bound === "cap").length,
    cost: costOf(plan),
    fromBest: certificate?.gap ?? null,
    rulesMet:
      plan.checks.every(({ pass }) => pass) &&
      balances.every(({ outside }) => outside === 0) &&
      isPlaced(plan),
    territories: territoriesOf(plan),
    outcome: outcomeOf(plan),
  };
}

/** Quotas, budget and support add up to what was asked, and every override says why: what Tie-Out asks beside the identities. */
function isPlaced({ quotas, resources }: Plan): boolean {
  const isSaid = quotas?.territories.every(
    ({ override, overrideReason }) => override === null || overrideReason !== "",
  );
  const isWhole = resources?.pots.every(({ notPlaced }) => notPlaced === 0);
  return (quotas?.notPlaced ?? 0) === 0 && isSaid !== false && isWhole !== false;
}

/** The balanced measures of a balance; which those are is the plan's. */
function figuresOf(balances: readonly Balance[], plan: readonly Balance[]): ScenarioFigures["balances"] {
  return balances.flatMap((balance, index) => {
    if (plan[index]?.isBalanced !== true) return [];
    const { measure, tolerance, outside, maxDeviation } = balance;
    return [{ measure, tolerance, outside, maxDeviation: finite(maxDeviation), spread: spreadOf(balance) }];
  });
}

/** Standard deviation of load / target over its mean, as the sheets have it; 0 without targets. */
function spreadOf(balance: Balance): number {
  const ratios = Array.from(balance.load.keys(), (at) => deviationAt(balance, at))
    .filter((deviation) => deviation !== null)
    .map((deviation) => 1 + deviation);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  const square = ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0) / ratios.length;
  return mean > 0 ? finite(Math.sqrt(square) / mean) : 0;
}

function territoriesOf(plan: Plan): TerritoryFigures[] {
  const [leading] = plan.after;
  const today = plan.before?.[0];
  const loadOf = (key: MeasureKey, at: number): number | null =>
    plan.after.find(({ measure }) => measure === key)?.load[at] ?? null;
  const count = new Int32Array(plan.territories.length);
  for (const territory of plan.territoryOf) {
    if (territory >= 0) count[territory] = whole(count, territory) + 1;
  }
  return plan.territories.map(({ name, rep, region }, at) => ({
    name,
    rep,
    region,
    accounts: whole(count, at),
    load: leading?.load[at] ?? 0,
    deviation: leading === undefined ? null : deviationAt(leading, at),
    deviationToday: today === undefined ? null : deviationAt(today, at),
    revenue: loadOf("revenue", at),
    quota: plan.quotas?.territories[at]?.final ?? null,
  }));
}

function deviationAt({ load, target }: Balance, at: number): number | null {
  const goal = target[at] ?? 0;
  return goal === 0 ? null : (load[at] ?? 0) / goal - 1;
}

function costOf({ resources }: Plan): number | null {
  if (resources === null || resources.cost.every((one) => Number.isNaN(one))) return null;
  return resources.cost.reduce((all, one) => (Number.isNaN(one) ? all : all + one), 0);
}

function outcomeOf({ accounts, territories, territoryOf, quotas }: Plan): string {
  const hash = new Fnv1a64();
  for (const account of accountsInOrder(accounts)) {
    const territory = whole(territoryOf, account);
    hash.text(accounts.id[account] ?? "");
    hash.text(territories[territory]?.name ?? String(territory));
  }
  for (const [at, { name }] of territories.entries()) {
    hash.text(name);
    hash.number(quotas?.territories[at]?.final ?? Number.NaN);
  }
  return hash.digits();
}

function orNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

/** Without any target nothing deviates. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : 0;
}
