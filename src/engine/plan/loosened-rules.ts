import type { Told } from "../model/told";
import { tell } from "../told/tell";
import { align } from "../alignment/align";
import type { Pacer } from "../alignment/pacer";
import { whole } from "../alignment/typed-cell";
import { distanceKm } from "../geography/distance";
import type { Settings } from "../model/settings";
import { leaving } from "./align-within-cap";
import { buildInstance } from "./build-instance";
import type { WorkedPlan } from "./finish-plan";
import { hasPlace } from "./places";
import { planSoFar } from "./plan-so-far";
import { preparePlan } from "./prepare-plan";

/** Part of the cap on moves from which on it may be what keeps a plan from its bands. */
const USED_UP = 0.9;

/** A rule of the settings as a whole, and a plan found without it. */
export interface LoosenedRule {
  readonly rule: Told;
  readonly where: Told;
  readonly change: Told;
  /** Largest deviation on a balanced measure without the rule. */
  readonly deviation: number;
  /** More accounts that change owner than in the plan at hand. */
  readonly moves: number;
  /** More mean km from account to home than in the plan at hand; null without places. */
  readonly km: number | null;
}

interface Loosening {
  readonly rule: Told;
  readonly where: Told;
  readonly change: Told;
  readonly without: Partial<Settings>;
}

/**
 * Plans quickly without each of the rules that are settings as a whole and in force: the cap on
 * moves, the hard limits, families together. Those without which no plan comes nearer to its
 * targets are left out.
 */
export async function loosenedRules(worked: WorkedPlan, pacer: Pacer): Promise<LoosenedRule[]> {
  const { plan, prepared, alignment } = worked;
  const worst = Math.max(...plan.after.filter((one) => one.isBalanced).map((one) => one.maxDeviation));
  const found: LoosenedRule[] = [];
  for (const { rule, where, change, without } of looseningsOf(worked)) {
    const open = await preparePlan(prepared.input, { ...plan.settings, ...without }, pacer);
    const posed = await buildInstance(prepared.input.accounts, open.rules, pacer);
    const options = {
      effort: "quick" as const,
      seed: plan.settings.seed,
      start: { prices: alignment.prices },
    };
    const free = await align(posed.instance, options, pacer);
    const figures = planSoFar(open.rules, { posed, alignment: free }, 0);
    const deviation = Math.max(...figures.measures.map((one) => one.maxDeviation));
    if (deviation >= worst - 0.001) continue;
    const label = (account: number): number => {
      const unit = whole(open.rules.units.ofAccount, account);
      return unit < 0 ? -1 : whole(free.territoryOf, unit);
    };
    const km = meanKm(worked, label);
    found.push({
      rule,
      where,
      change,
      deviation,
      moves: (figures.moved ?? 0) - plan.disruption.accountsMoved,
      km: Number.isNaN(km) ? null : km - plan.meanDistanceKm,
    });
  }
  return found;
}

/** A cap on moves that is used up stands before all else: without it alone nothing else is known to matter. */
function looseningsOf({ plan, prepared, searched, alignment }: WorkedPlan): Loosening[] {
  const { settings } = plan;
  const { units } = prepared.rules;
  const { cap, posed } = searched;
  const all: Loosening[] = [];
  if (settings.moveAtMost !== null && cap !== null) {
    const { share, of } = settings.moveAtMost;
    const most = { limit: share };
    all.push({
      rule: tell(of === "revenue" ? "moveCapRevenue" : "moveCapAccounts", most),
      where: tell("moveCap"),
      change: tell("letMoreMove", most),
      without: { moveAtMost: null },
    });
    if (leaving(posed.instance, cap, alignment.territoryOf) >= USED_UP * cap.limit) return all;
  }
  if (settings.limits.length > 0) {
    all.push({
      rule: tell("limitsRule"),
      where: tell("hardLimits"),
      change: tell("dropLimits"),
      without: { limits: [] },
    });
  }
  if (settings.keepFamilies && units.count < units.member.length) {
    all.push({
      rule: tell("familiesRule"),
      where: tell("families", prepared.families.name.length, { count: prepared.families.name.length }),
      change: tell("splitFamilies"),
      without: { keepFamilies: false },
    });
  }
  return all;
}

/** Mean km from account to home, NaN without places. */
function meanKm({ plan }: WorkedPlan, territoryOf: (account: number) => number): number {
  const { accounts, territories } = plan;
  let [sum, placed] = [0, 0];
  for (let account = 0; account < accounts.count; account++) {
    const home = territories[territoryOf(account)];
    if (home === undefined || !hasPlace(accounts, account)) continue;
    const km = distanceKm(
      accounts.latitude[account] as number,
      accounts.longitude[account] as number,
      home.homeLatitude,
      home.homeLongitude,
    );
    if (Number.isNaN(km)) continue;
    sum += km;
    placed++;
  }
  return sum / placed;
}
